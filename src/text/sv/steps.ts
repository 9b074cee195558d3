import type { steps as shape } from "../en/steps.ts";

export const steps: typeof shape = {
	about: {
		qualify:
			"Ta reda på om personuppgifter görs tillgängliga för någon utanför EES, och skriv ned varför eller varför inte.",
		know: "Skriv ned vem som skickar vad till vem, varifrån det kan ses, i vilken form, och om mindre hade räckt.",
		tool: "Ange vad som gör överföringen laglig: ett beslut om adekvat skyddsnivå, lämpliga skyddsåtgärder eller, i särskilda situationer, ett undantag.",
		assess:
			"Ta reda på om lag eller praxis i landet hindrar verktyget från att fungera för just denna överföring, med källor.",
		measures:
			"Välj åtgärder som väger upp precis de brister som hittades, och avgör om de gör det.",
		formal:
			"Skriv under, uppdatera och ansök som verktyget kräver, och visa att åtgärderna är på plats.",
		reevaluate:
			"Bestäm vem som ser över bedömningen igen och när, och vad som måste leda till det tidigare.",
	},
	guards: {
		"g0.1": "Ange om uppgifterna är personuppgifter, och varför.",
		"g0.2": "Besvara varje kriterium för en överföring, med skäl och källa.",
		"g0.3":
			"Fråga varje biträde och underbiträde vem som kan se uppgifterna och varifrån, även för support, och vilka det i sin tur anlitar.",
		"g0.4":
			"Skriv ned det yttersta moderbolaget för varje biträde inom EES, och dess land.",
		"g0.5":
			"Slutsatsen ”ingen överföring” måste stämma med fakta, och det som förordningen ändå kräver ska skrivas ned.",
		"g1.1":
			"Besvara frågorna om överföringen, eller ange vem som tar reda på det och till när.",
		"g1.2": "Ha minst ett underlag för varje biträde.",
		"g1.3":
			"Ange från vilka länder uppgifterna kan ses. ”EU-region” är inget svar.",
		"g2.1": "Ange verktyget, dokumentet, dess datum och vem som skrev under.",
		"g2.2":
			"Visa att beslutet om adekvat skyddsnivå gäller och omfattar denna mottagare och dessa uppgifter.",
		"g2.3":
			"Modulen passar rollerna, bilagorna är ifyllda och verktyget är gjort för den här uppgiftsinföraren.",
		"g2.4": "Använd klausuler som fortfarande har verkan.",
		"g2.derogation":
			"Undantaget är öppet för er, har ett skäl, uppfyller sina villkor och blir inte regel.",
		"g3.1":
			"Besvara frågorna om lag och praxis för varje land som berörs, lag för lag.",
		"g3.2": "Ha en källa bakom varje lag och varje slutsats, och bedöm källan.",
		"g3.3":
			"Kom till exakt en slutsats som stämmer med svaren, och skriv under den.",
		"g3.4": "Se över landets lag igen: den senaste genomgången är för gammal.",
		"g3.P1":
			"En skriftlig rapport visar att lagen inte tillämpas så att den omfattar dessa uppgifter och denna uppgiftsinförare.",
		"g3.P2":
			"Argumentet är att lagen inte når uppgifterna, inte att den sällan används.",
		"g3.P3": "Erfarenheter hos andra i samma bransch är beaktade.",
		"g3.P4": "Varje källa är bedömd, och bedömningen är sparad.",
		"g3.P5":
			"Uppgiftsinförarens egna uppgifter används bara om dess lag låter den berätta om förfrågningar.",
		"g3.P6": "Att inga förfrågningar har kommit avgör ingenting i sig.",
		"g3.P7":
			"Öppen information stöder det uppgiftsinföraren säger, och ingenting talar emot.",
		"g3.P8":
			"Uppgiftsutförarens företrädare står bakom rapporten, och dataskyddsombudets råd är antecknat.",
		"g4.1": "Ange vad som brister, och knyt minst en åtgärd till varje brist.",
		"g4.2":
			"Besvara varje villkor för åtgärden. Ett enda som inte är uppfyllt, eller inte är känt, räcker för att åtgärden inte ska räknas.",
		"g4.3":
			"Uppgiftsinföraren hanterar klartext under en problematisk lag: för det finns ingen känd verksam teknisk åtgärd.",
		"g4.4":
			"Ha en teknisk åtgärd, eller ange varför bristen kan botas utan teknik.",
		"g4.5":
			"Avgör om skyddsnivån är väsentligen likvärdig, med skäl och underskrift.",
		"g5.1":
			"Varje åtgärd är på plats, med datum, ansvarig och bevis. Planerat räknas inte.",
		"g5.scc.1": "Kontrollera att inget tillägg strider mot klausulerna.",
		"g5.scc.2": "Uppdatera bilagorna och skriv under på nytt.",
		"g5.bcr.1":
			"Ange version och datum för de bindande företagsbestämmelserna.",
		"g5.bcr.2":
			"De bindande företagsbestämmelserna omfattar denna uppgiftsinförare.",
		"g5.cc.1":
			"Uppgiftsinföraren är bunden av uppförandekoden eller certifieringen, i ett dokument som kan göras gällande.",
		"g5.pub.1": "Ange instrumentet eller överenskommelsen mellan myndigheter.",
		"g5.authorisation": "Ansök hos tillsynsmyndigheten, och ange datum.",
		"g5.conditions":
			"Uppfyll villkoren i yttrandet eller beslutet; innan dess får överföringen inte börja.",
		"g5.law": "En regel hindrar fortfarande överföringen.",
		"g6.1":
			"Ange ansvarig, ett datum som ligger framåt i tiden, och de händelser som ska leda till omprövning tidigare.",
		"d.about": "Ange vad som bedöms, för vem och av vem.",
		"d.notices":
			"Ange om informationen till de registrerade och registret över behandling är uppdaterade.",
		"d.profile":
			"Se över landets lag, eller listan, en gång till: det som är känt har passerat sin nästa kontroll. Skriv sedan ned dagen.",
		"d.party":
			"Bedöm vad lagen för ett moderbolag utanför EES betyder för att anlita biträdet (artikel 28.1).",
		"d.opinion": "Dataskyddsombudets råd är lämnat, med skäl, namn och datum.",
		"d.condition": "Varje villkor anger vad, vem och till när.",
		"d.settled": "Avgör det som fortfarande är öppet.",
		"d.verdict": "Som det ser ut nu tillåter lagen inte att ni börjar.",
		"d.national":
			"Det valda landets egen rätt talar emot att ni börjar, eller så är dess frågor öppna.",
		"d.decision":
			"Beslutet har utfall, skäl, namn, roll och datum, inte före det som beslutet vilar på och inte i framtiden; är det samma person i båda rollerna anges varför.",
		"a.signed":
			"Ange vad som hände, vem som gjorde det, i vilken roll och när.",
		"a.returned":
			"Ange hur uppgifterna återlämnades eller förstördes, även kopior.",
		"a.insists":
			"Tillsynsmyndigheten underrättas när uppgiftsutföraren går vidare trots att uppgiftsinföraren inte kan följa sina åtaganden.",
		"a.cleared": "Det finns ett undertecknat beslut att börja.",
		"a.running": "Bara en överföring som pågår kan avbrytas eller avslutas.",
		"a.place": "Bekräfta steget före först.",
	},
	states: {
		qualify: "Steg 0: är det en överföring?",
		know: "Steg 1: överföringen kartläggs",
		tool: "Steg 2: verktyget väljs",
		assess: "Steg 3: lag och praxis bedöms",
		measures: "Steg 4: åtgärder tas fram",
		formal: "Steg 5: formella steg vidtas",
		reevaluate: "Steg 6: omprövning",
		noTransfer: "Ingen tredjelandsöverföring",
		adequacy: "Tillåten enligt beslut om adekvat skyddsnivå",
		derogation: "Tillåten enligt ett undantag",
		running: "Får ske",
		"running.toolOnly": "Får ske: verktyget räcker",
		"running.noReasonToBelieve":
			"Får ske: ingen anledning att anta att lagen tillämpas",
		"running.supplemented": "Får ske med kompletterande åtgärder",
		awaitingAuthorisation: "Väntar på tillstånd från tillsynsmyndigheten",
		blocked: "Får inte påbörjas",
		suspended: "Avbruten",
		ended: "Upphörd, uppgifter återlämnade eller raderade",
		saNotified: "Tillsynsmyndigheten underrättad",
	},
	ways: {
		transfer: "det är en överföring",
		"no-transfer": "det är ingen överföring",
		known: "fakta är kända",
		article46: "lämpliga skyddsåtgärder (artikel 46)",
		adequacy: "ett beslut om adekvat skyddsnivå (artikel 45)",
		derogation: "ett undantag (artikel 49)",
		"gives-back":
			"klausuler där en personuppgiftsansvarig utomlands bara får tillbaka sina egna uppgifter",
		"no-tool": "det finns inget verktyg",
		ok: "verktyget fungerar som det är",
		proceed: "lagen når inte uppgifterna i praktiken (43.3)",
		measures: "åtgärder behövs",
		suspend: "överföringen ska stoppas",
		equivalent: "åtgärderna väger upp bristerna",
		"not-equivalent": "ingenting väger upp bristerna",
		authorisation: "en myndighet måste ge tillstånd",
		"tool-only": "verktyget räcker ensamt",
		"no-reason-to-believe": "rapporten enligt 43.3 bär överföringen",
		supplemented: "verktyg och åtgärder bär överföringen",
	},
	machineGuards: {
		leaves: "Ingenting saknas i steget, och:",
		leavesRunning: "Ingenting saknas, överföringen pågår redan, och:",
		runsOn: "Det som händelsen kräver finns, och:",
		isCleared: "Det som händelsen kräver finns",
		leadsTo: "Händelsen leder denna överföring till:",
	},
	only: {
		"personal-data": "om uppgifterna är personuppgifter",
		"no-transfer": "om det inte är någon överföring",
		keys: "om krypterat eller pseudonymiserat",
		access: "om inte parten saknar åtkomst",
		processors: "för biträden",
		adequacy: "för beslut om adekvat skyddsnivå",
		"adequacy-list":
			"för beslut om adekvat skyddsnivå med en lista över mottagare",
		article46: "för verktyg enligt artikel 46",
		scc: "för standardavtalsklausuler",
		"module-4": "för standardavtalsklausuler, modul 4",
		ciphers: "där åtgärden bygger på kryptering",
		"long-secrecy": "där uppgifterna måste förbli hemliga i tio år eller mer",
		"set-aside": "där ett skäl säger att ingen teknik behövs",
		"scc-with-measures": "för standardavtalsklausuler med åtgärder",
		derogation: "för undantag",
		"not-ok": "om inte lag och praxis räcker",
		"43-3": "om en problematisk lag omfattar uppgifterna (43.3)",
		"transparency-report": "för insynsrapporter",
		proceed: "för att gå vidare utan åtgärder",
		"importers-record": "där uppgiftsinförarens egna uppgifter används",
		"with-measures": "för åtgärder mot främmande lag",
		approved: "för verktyg som kräver godkännande",
		enforceable: "för verktyg som bygger på åtaganden",
		bcr: "för bindande företagsbestämmelser",
		code: "för uppförandekoder och certifiering",
		public: "för instrument mellan myndigheter",
		authorisation: "om en myndighet måste ge tillstånd",
	},
	standing: {
		at: (state) => `Överföringen står här: ${state}.`,
		last: (outcome) => `Den omprövas. Senaste utfallet var: ${outcome}.`,
		considerSuspension:
			"Uppgiftsinföraren har meddelat något. Avgör om överföringen ska avbrytas genast.",
		changedSince: (step, count) =>
			count === 1
				? `Ett faktum som ”${step}” vilade på har ändrats. Bekräfta steget igen.`
				: `${count} fakta som ”${step}” vilade på har ändrats. Bekräfta steget igen.`,
		notApplied: (act, count) =>
			count === 0
				? `”${act}” väntar på ett tidigare steg.`
				: count === 1
					? `”${act}” räknas inte just nu: en sak saknas.`
					: `”${act}” räknas inte just nu: ${count} saker saknas.`,
		nothingMissing: "Ingenting saknas. Steget kan bekräftas.",
		missing: (count) =>
			count === 1 ? "En sak saknas." : `${count} saker saknas.`,
		nothingLost: "Ingenting av det ni skrivit går förlorat.",
	},
};

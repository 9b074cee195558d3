import type * as shape from "../../en/screens/pages.ts";

export const about: typeof shape.about = {
	title: "Vad som bedöms",
	says: "Skriv vad bedömningen gäller, för vilken organisation, och vem som gör den.",
	what: "Tjänsten",
	whom: "Vem som bedömer, och för vem",
	duties: "Vad dataskyddsförordningen kräver, överföring eller inte",
	dutiesUnchecked:
		"Ingen av källorna nedan är ännu kontrollerad mot originalet.",
	dutiesSay:
		"Säkerhet, avtal och instruktioner (artiklarna 24, 28 och 32) krävs också när inga uppgifter lämnar EES.",
	dutyOpen: "Öppet",
	dutyStays: "Alltid",
};

export const know: typeof shape.know = {
	lines:
		"Uppgiftskategorierna, med plats, format och risk, besvaras i databladet.",
	sameAs: "Samma parter som",
	takeThem: "Hämta parterna",
	sameAsSay:
		"Rollerna följer med. Vem som kan se uppgifterna besvaras för varje kategori.",
	takenFrom: (line) => `Hämta parterna från ${line}`,
	chains: "Vilka som deltar i varje uppgiftskategori",
	chainsSay:
		"Ange varje part ned till sista underbiträdet, dess roll, och om den kan se uppgifterna i klartext.",
	linkCount: (count) =>
		count === 0
			? "ingen angiven ännu"
			: count === 1
				? "1 part"
				: `${count} parter`,
	loose: "Inte knutna till någon uppgiftskategori ännu",
	less: "Kan mindre skickas?",
};

export const parties: typeof shape.parties = {
	title: "Parter",
	says: "Alla som deltar: den egna organisationen, leverantörer och de som leverantörerna anlitar.",
	engagement: "Vem som anlitat den, och på vilka villkor",
	terms: "Vad avtalet säger",
	reach: "Vems lag som når den, och varifrån den ser uppgifterna",
	judgement: "Får den anlitas?",
};

export const tool: typeof shape.tool = {
	conditions: "Villkor för undantaget",
	answeredIn: (field) => `Ändra svaret: ${field}`,
	module: {
		open: "Modulen följer av vilka roller uppgiftsutföraren och uppgiftsinföraren har. Detta saknas:",
		derived: (module) => `Rollerna kräver ${module}`,
		agrees: "Det är den modul som rollerna kräver",
		mismatch: (entered, module) =>
			`${entered} är angiven, men rollerna kräver ${module}`,
		several:
			"Rollerna är olika för olika uppgifter, så ingen enda modul passar: var och en behöver egna klausuler, och en egen överföring",
		because: (exporter, importer, module) =>
			`Uppgiftsutförare: ${exporter.toLowerCase()}. Uppgiftsinförare: ${importer.toLowerCase()}. ${module}.`,
		take: (module) => `Ta över ${module}`,
	},
	fallback: {
		title: "Om beslutet faller",
		says: "Inget mer krävs i dag. Den som förbereder ett annat verktyg och en bedömning av lagen kan fortsätta när beslutet faller eller upphör. Det ändrar inte dagens utfall.",
		fallen: "Ett annat verktyg i stället",
		fallenSays:
			"Beslutet bär inte överföringen i dag. Välj ett annat verktyg överst, eller förbered det här och byt när det är klart.",
		states: {
			none: "Inget är förberett: om beslutet faller måste överföringen upphöra.",
			ready:
				"Klart: med det här verktyget skulle överföringen kunna fortsätta.",
			"not-ready":
				"Inte klart: med det här verktyget skulle överföringen behöva upphöra.",
		},
		missing: (count) =>
			count === 1 ? "1 svar saknas." : `${count} svar saknas.`,
		endsBefore: {
			start: (date) =>
				`Beslutet upphör den ${date}, innan överföringen börjar.`,
			end: (date) => `Beslutet upphör den ${date}, innan överföringen slutar.`,
		},
	},
	otherTools: (count) =>
		count === 1
			? "1 svar som hör till ett annat verktyg; det är kvar"
			: `${count} svar som hör till ett annat verktyg; de är kvar`,
	noDecision: (country) =>
		`Listan har inget beslut om adekvat skyddsnivå för ${country}.`,
	notListed: (id) => `${id} (finns inte på listan)`,
	notInForce: "Beslutet gäller inte i dag.",
	adopted: (date) => `Antaget ${date}`,
	expires: (date) => `Upphör ${date}`,
	endedOn: (date) => `Utan verkan från ${date}`,
	noSunset: "Inget slutdatum",
	scopeLimited:
		"Det omfattar bara vissa mottagare eller uppgifter: kontrollera, och spara underlaget.",
	needsListing:
		"Mottagaren måste stå på den offentliga listan under sitt exakta namn, för den här sortens uppgifter.",
	lastReview: (review) => `Senaste översyn: ${review}`,
	checked: (date, source) => `Senast kontrollerat ${date}. Källa: ${source}`,
};

export const assess: typeof shape.assess = {
	findings: "Lag och praxis, land för land",
	findingsSay:
		"Ett land bedöms för de överföringar som det rör. Börja med publicerad lag, se sedan på praxis. Hur troligt det är att en myndighet frågar är inget argument.",
	assessCountry: (country) => `Bedöm ${country}`,
	assessOther: "Bedöm ett annat land",
	assessFirst: "Bedöm ett land",
	noFinding:
		"Ingen bedömning av lag och praxis anger den här överföringen ännu. Gör en ovan.",
	restsOn: "Överföringen vilar på bedömningen av:",
	scope: "Vad som bedöms",
	questions: "Frågor",
	statutes: "Lagar och praxis",
	powers: "Vad myndigheter får göra",
	coverage: "Når den det här fallet?",
	whatToAsk: (letter) => `Att fråga sig under ${letter}`,
	guaranteesSay:
		"”Uppfylld” kräver en källa som har funnit det: en domstol, en myndighet, ett mellanstatligt organ eller en studie. En enda dokumenterad invändning räcker för att frågan i 43.3 ska ställas; inget vägs samman till ett medelvärde.",
	sources: "Källor",
	experience: "Vad uppgiftsinföraren och andra har varit med om",
	experienceSay:
		"Behövs bara om ni går vidare utan åtgärder eller stöder er på vad uppgiftsinföraren berättar. Att ingen begäran har kommit avgör aldrig saken.",
	result: "Vad det leder till",
	proceed: "Att fortsätta utan åtgärder kräver en rapport",
	proceedSay:
		"Rapporten måste visa att lagen i praktiken inte tillämpas på de här uppgifterna och den här mottagaren. Att myndigheterna sannolikt inte använder en lag som omfattar dem räcker inte. Varje punkt nedan måste hålla.",
	unlikely: "Det är ingen grund för att gå vidare utan åtgärder",
	unlikelySay:
		"En lag som omfattar uppgifterna måste uppgiftsinföraren följa. Den norska tillsynsmyndigheten godtog inte det argumentet i Telenor-ärendet: det avgörande är om lagen når uppgifterna, inte hur sannolikt det är att någon använder den. Visa att den inte omfattar dem, inför åtgärder eller avbryt.",
	signed: "Vem som drog slutsatsen",
	secondSay:
		"Det finns ingen färdig profil för landet. Er egen utredning är ett utkast tills en andra person har läst den.",
};

export const profile: typeof shape.profile = {
	title: (country) => `Vad som är känt om ${country}`,
	none: (country) =>
		`Det finns ingen landprofil för ${country}. Lagen får sökas fram, med egna källor.`,
	checked: (on, next) =>
		`Senast kontrollerad ${on}; ska kontrolleras igen senast ${next}.`,
	stale: (next) =>
		`Profilen skulle ha kontrollerats igen senast ${next}. Ta reda på vad som hänt sedan dess innan du litar på den.`,
	draft: (signed, wanted) =>
		`Profilen är ett utkast: ${signed} av ${wanted} personer har skrivit under. Till dess ska en andra person läsa varje bedömning som vilar på den.`,
	research: "Här ges bara en första orientering. Fallet kräver egen utredning.",
	guarantees: "De fyra väsentliga garantierna, så som källan fann dem",
	laws: "Lagar",
	oversight: "Tillsyn",
	remedies: "Rättsmedel",
	sources: "Källor",
	use: "Anteckna att profilen använts",
	used: (country) => `Profil använd: ${country}`,
	takeLaws: "Ta in lagarna, att bedöma en och en",
};

export const measures: typeof shape.measures = {
	hopeless: "Ingen verksam teknisk åtgärd är känd för detta",
	hopelessSay:
		"Mottagaren ser uppgifterna i klartext, och en problematisk lag tillämpas i praktiken. EDPB känner ingen teknisk åtgärd som hjälper här. Det som återstår: bygg om så att ingen där behöver klartext, flytta behandlingen eller supporten till EES eller ett land med adekvat skydd, visa i en rapport att lagen inte tillämpas, eller avstå.",
	typical: "Så ser det ofta ut i offentlig sektor:",
	hopelessOpen: "Det kan ännu inte uteslutas att ingen teknisk åtgärd hjälper",
	hopelessOpenSay:
		"Svar saknas om klartext hos mottagaren, eller om en problematisk lag tillämpas i praktiken.",
	patternClear:
		"Ingen teknisk åtgärd hjälper här om lagen visar sig vara ett problem",
	patternClearSay:
		"Mottagaren ser uppgifterna i klartext. Om steg 3 visar att en problematisk lag tillämpas i praktiken är ingen verksam teknisk åtgärd känd. Tänk igenom en annan lösning redan nu.",
	patternLaw:
		"Ingen teknisk åtgärd hjälper här om mottagaren kan läsa uppgifterna",
	patternLawSay:
		"En problematisk lag tillämpas i praktiken, och det är inte känt om mottagaren ser klartext. Besvara det först.",
	limits: "När den inte fungerar",
	lookOut: "Att se upp med för de här uppgifterna",
	lookOutMore: "Också att se upp med",
	securityAlone: "Ensam avhjälper den ingen brist i utländsk rätt",
	securityAloneSay:
		"Den kan visa att ett villkor för en annan åtgärd är uppfyllt. Ange den i så fall där, under villkoret.",
	securitySupports: "Den passar ihop med:",
	securityShows: "Den visar de här villkoren:",
	shownNotInPlace:
		"Åtgärden som ska visa detta är inte införd ännu och visar därför ingenting.",
	harvest: "Sparas i dag, läses senare",
	harvestSay:
		"Uppgifterna måste förbli hemliga i tio år eller mer. Det som tas krypterat i dag kan dekrypteras när chiffret faller, till exempel med kvantdatorer. Beskriv nedan hur chiffer och nycklar kan bytas ut.",
	deficiencies: "Vad som brister",
	deficienciesSay:
		"Ange varje brist som steg 3 fann. En åtgärd räknas bara för den brist som den täpper till.",
	exception: "Kan avtal eller rutiner räcka för den här bristen?",
	exceptionSay:
		"I regel krävs minst en teknisk åtgärd (villkor g4.4). För den här bristen får ni göra avsteg från regeln, med skäl, namn och datum. Då framgår det av utfallet. Från ingen annan regel går det att göra avsteg, och inte heller från någon underskrift.",
	noException:
		"Avtal och rutiner ensamma täcker aldrig en brist som gör att myndigheter kan få tag i uppgifterna. Från det går det inte att göra avsteg.",
	measures: "Åtgärder",
	measuresSay:
		"Tekniska åtgärder kommer först: avtal och rutiner stoppar inte ensamma en myndighet. Planerade åtgärder räknas aldrig.",
	remains: "Räcker det, överföring för överföring?",
	noneOnTransfer: "Inga åtgärder anger den här överföringen ännu.",
	onTransfer: "Åtgärder för den här överföringen:",
	add: "Lägg till en åtgärd ur katalogen",
	addHint:
		"Skriv för att söka, till exempel: pseudonymisering, revision, loggning",
	catalogueHint: "Villkoren nedan följer av det valet.",
	conditions: "Villkor",
	conditionsUnchecked:
		"Inget av villkoren är ännu kontrollerat mot originalet.",
	conditionsSay:
		"Varje villkor måste vara uppfyllt. Ett ”nej” eller ”vi vet inte”, och åtgärden räknas inte.",
	conditionsMet: (met, all) => `${met} av ${all} uppfyllda`,
	about: "Vad den gäller",
	inForce: "I kraft, med underlag",
};

export const formal: typeof shape.formal = {
	nothing:
		"Inga formella frågor hör till det verktyg som valts. Åtgärder och villkor nedan räknas ändå.",
	measures: "Åtgärder för den här överföringen",
	measure: "Åtgärd",
	noMeasures: "Inga åtgärder anger den här överföringen.",
	evidence: "Finns",
	noEvidence: "Saknas",
	conditions: "Villkor i yttrandet och beslutet",
	met: "Uppfyllt",
	notMet: "Inte uppfyllt",
};

export const reevaluate: typeof shape.reevaluate = {
	propose: (date) => `Sätt nästa omprövning till ${date}`,
	record: "Anteckna vad som hänt",
	note: "Anteckning",
	noteHint:
		"För en upphörd överföring: hur uppgifterna lämnades tillbaka eller raderades, också kopior.",
	happened: "Något har hänt",
	recordHappened: "Anteckna att det hänt",
	refused: "Det kan inte antecknas ännu:",
	notYet: (act) => `${act}: inte ännu, och varför`,
	noActs: "Inget har bekräftats eller antecknats för överföringen ännu.",
	log: "Vad som bekräftats och antecknats",
	when: "När",
	what: "Vad",
	who: "Vem",
	doesNotCount: "Räknas inte nu",
};

export const decision: typeof shape.decision = {
	title: "Yttrande och beslut",
	says: "Dataskyddsombudet ger råd; den personuppgiftsansvarige beslutar. Beslutet står bredvid det rättsliga utfallet och kan inte ändra det.",
	law: "Vad lagen säger",
	before: "Före åtgärder",
	after: "Efter åtgärder",
	transfers: "Överföringar",
	transfer: "Överföring",
	categories: "Uppgiftskategorier",
	category: "Uppgiftskategori",
	stands: "Står vid",
	risk: "Risk för människor",
	notSettled: "inte avgjort",
	open: "Ännu öppet",
	nothingOpen: "Inget är öppet i de sex stegen.",
	opinion: "Dataskyddsombudets yttrande",
	opinionSays: "En egen handling (artiklarna 38 och 39), gjord före beslutet.",
	conditions: "Villkor",
	conditionsSay:
		"Ett villkor hindrar överföringen från att börja tills det är uppfyllt, med underlag.",
	decision: "Beslut",
	decisionSays:
		"Av den personuppgiftsansvarige, eller den som fått det delegerat.",
	door: "Innan beslutet kan undertecknas",
	doorOpen: "Inget fattas. Beslutet kan undertecknas.",
	inSteps: (count) =>
		count === 1
			? "1 sak fattas i de sex stegen"
			: `${count} saker fattas i de sex stegen`,
	signed: "Undertecknat",
	notSigned: "Inte undertecknat ännu",
	met: "Uppfyllt",
	notMet: "Inte uppfyllt",
	against: (choice, outcome) =>
		`Beslutet säger ”${choice}”, det rättsliga utfallet säger ”${outcome}”`,
	againstSettled:
		"Att fortsätta strider mot de regler som anges ovan. Beslutet ändrar inte det.",
	againstOpen: "Svar saknas. Tills de finns gäller det strängaste utfallet.",
};

export const sources: typeof shape.sources = {
	title: "Källor",
	says: "Handlingar och fakta som svaren vilar på. Databladet hänvisar till dem med deras beteckning, till exempel ”ref A”.",
	first:
		"Skriv upp vad svaren vilar på: avtalet, listan över underbiträden, leverantörens egen bedömning, lagen i landet.",
	search: "Sök bland källorna",
	facts: "Vad den är",
	ratings: "De fem kriterierna",
	ratingsSay:
		"En källa i steg 3 räknas bara om alla fem är uppfyllda och skälen är nedskrivna.",
	rated: (met, all) => `${met} av ${all} kriterier uppfyllda`,
};

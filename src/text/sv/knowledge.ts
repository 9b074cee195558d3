import type { Text } from "../en.ts";
import { countryLaws } from "./countryLaws.ts";
import { guaranteeQuestions } from "./guaranteeQuestions.ts";
import { page } from "./knowledgePage.ts";
import { measureLimits } from "./measureLimits.ts";
import { measureTexts } from "./measureTexts.ts";
import { powers } from "./powers.ts";

export const knowledge: Text["knowledge"] = {
	version: (version: string) => `Kataloger från ${version}`,
	checked: (date: string) => `Senast kontrollerat ${date}`,
	nextCheck: (date: string) => `Ska kontrolleras igen senast ${date}`,
	stale:
		"Det här skulle ha kontrollerats igen: se över lagen innan ni litar på det.",
	unchecked: "Ännu inte kontrollerat mot originalet",
	researchPerCase: "Bara en början: utred varje fall.",
	alreadyInScc: (clause: string) =>
		`Mycket av detta står redan i klausul ${clause} i standardavtalsklausulerna. Räkna det inte två gånger.`,
	mayNotApply: "Får besvaras ”inte tillämpligt”, med skäl.",
	noMeasureKnown:
		"Ingen verksam teknisk åtgärd är känd. Det som återstår är att bygga om så att ingen där ser klartext, flytta behandling och support till EES eller till en mottagare som omfattas av ett beslut om adekvat skyddsnivå, visa i en rapport att lagen i praktiken inte omfattar uppgifterna, eller avstå.",
	typical: "Typiskt fall",
	families: {
		technical: "Tekniska",
		contractual: "Avtalsmässiga",
		organisational: "Organisatoriska",
		security: "Säkerhet (artikel 32)",
	},
	effects: {
		effective: "Verksam, om alla villkor är uppfyllda",
		"effective-in-transit":
			"Verksam bara på vägen, om alla villkor är uppfyllda",
		complements: "Kompletterar andra åtgärder; räcker sällan ensam",
		"security-only": "Säkerhet; skyddar inte mot utländsk lag",
	},
	guarantees: {
		A: "Tydliga, precisa och tillgängliga regler",
		B: "Nödvändighet och proportionalitet",
		C: "Oberoende tillsyn",
		D: "Effektiva rättsmedel",
	},
	adequacyScopes: {
		"ad.ad": "Ingen begränsning.",
		"ad.ar": "Ingen begränsning.",
		"ad.br":
			"Personuppgiftsansvariga och biträden som omfattas av Brasiliens dataskyddslag (LGPD). Beslutet är ännu inte infört i EES-avtalet och gäller därför inte för uppgiftsutförare i Island, Liechtenstein och Norge.",
		"ad.ca":
			"Mottagare som omfattas av den federala lagen PIPEDA, det vill säga kommersiell verksamhet.",
		"ad.ch": "Ingen begränsning.",
		"ad.fo": "Ingen begränsning.",
		"ad.gb":
			"Ingen begränsning. Det tidigare undantaget för migrationskontroll är borttaget.",
		"ad.gg": "Ingen begränsning.",
		"ad.il":
			"Automatiserade överföringar och uppgifter som behandlas automatiserat i Israel.",
		"ad.im": "Ingen begränsning.",
		"ad.je": "Ingen begränsning.",
		"ad.jp":
			"Företag som omfattas av Japans dataskyddslag (APPI) med tilläggsreglerna. Vissa sektorer är undantagna.",
		"ad.kr":
			"Mottagare som omfattas av Koreas dataskyddslag (PIPA) med tilläggsreglerna. Viss behandling är undantagen.",
		"ad.nz": "Ingen begränsning.",
		"ad.us":
			"Bara organisationer som är aktiva på listan för Data Privacy Framework, och bara de uppgifter som anslutningen omfattar (uppgifter om anställda eller andra).",
		"ad.safeharbor":
			"Safe Harbor: ogiltigförklarat den 6 oktober 2015. Ingen överföring kan vila på det.",
		"ad.privacyshield":
			"Privacy Shield: ogiltigförklarat den 16 juli 2020. Ingen överföring kan vila på det.",
		"ad.uy": "Ingen begränsning.",
		"ad.epo": "Europeiska patentorganisationen.",
	},
	questions: {
		"q3.01":
			"Kan myndigheter där försöka få uppgifterna, med eller utan att uppgiftsinföraren vet det?",
		"q3.02":
			"Kan de nå uppgifterna, genom uppgiftsinföraren eller genom näten, med de befogenheter och medel de har?",
		"q3.03":
			"Är alla omständigheter kring överföringen med: ändamål, bransch, slag av uppgifter, plats, format, vidareöverföring?",
		"q3.04": "Är alla parter i kedjan med?",
		"q3.05":
			"Håller sig lagarna om tillgång inom vad som är nödvändigt och proportionerligt, med rättsmedel?",
		"q3.06":
			"Kan de registrerades rättigheter tillgodoses i praktiken, med verksam prövning?",
		"q3.07":
			"Följer myndigheterna den publicerade lagen, utan praxis vid sidan av den?",
		"q3.08":
			"Omfattas uppgifterna eller uppgiftsinföraren, eller kan de omfattas, av problematisk lagstiftning?",
	},
	derogationConditions: {
		"d49.first":
			"Ett beslut om adekvat skyddsnivå och skyddsåtgärderna i artikel 46 har prövats först, och inget av dem går att få för den här överföringen.",
		"d49.together":
			"Sedd tillsammans med de andra överföringarna till samma mottagare som vilar på undantag är den här ett undantagsfall: de har olika ändamål och upprepas inte.",
		"d49.a.c1": "Samtycket är uttryckligt och lämnades före överföringen.",
		"d49.a.c2": "Det gäller just den här överföringen.",
		"d49.a.c3":
			"Personen fick veta vilka risker det innebär att beslut och skyddsåtgärder saknas.",
		"d49.a.c4":
			"Det är frivilligt: den som säger nej eller ångrar sig förlorar inget på det. Elever och anställda kan sällan samtycka fritt.",
		"d49.b.c1":
			"Avtalet är med den registrerade, eller så har den registrerade själv begärt stegen före avtalet.",
		"d49.b.c2": "Utan överföringen kan avtalet inte fullgöras.",
		"d49.c.c1": "Avtalet ingås i den registrerades intresse.",
		"d49.c.c2": "Utan överföringen kan avtalet inte ingås eller fullgöras.",
		"d49.d.c1":
			"Allmänintresset är erkänt i unionsrätten eller i rätten i uppgiftsutförarens medlemsstat.",
		"d49.d.c2": "Överföringen behövs av viktiga skäl som rör det intresset.",
		"d49.e.c1":
			"Det finns ett anspråk, eller ett förfarande som är mer än en blotta möjlighet.",
		"d49.e.c2":
			"Uppgifterna behövs för det anspråket, och inga fler skickas än så.",
		"d49.f.c1": "Det gäller grundläggande intressen för en fysisk person.",
		"d49.f.c2":
			"Den registrerade kan inte lämna sitt samtycke, fysiskt eller rättsligt.",
		"d49.g.c1":
			"Registret är enligt lag avsett att ge allmänheten information.",
		"d49.g.c2":
			"De villkor som lagen ställer för att ta del av det är uppfyllda i fallet.",
		"d49.g.c3":
			"Varken hela registret eller hela kategorier av dess uppgifter skickas.",
		"d49.res.c1": "Inget annat verktyg och inget annat undantag kan användas.",
		"d49.res.c2": "Bara ett begränsat antal registrerade berörs.",
		"d49.res.c3":
			"Uppgiftsutförarens berättigade intressen är tvingande, och de registrerades intressen väger inte tyngre.",
		"d49.res.c4":
			"Alla omständigheter är bedömda, och lämpliga skyddsåtgärder finns på plats.",
		"d49.res.c5": "Tillsynsmyndigheten och de registrerade är informerade.",
		"d49.res.c6":
			"Bedömningen och skyddsåtgärderna finns i registret över behandling.",
	},
	guards: {
		"g3.P1":
			"En utförlig skriftlig rapport visar att lagen inte tolkas eller tillämpas så att den omfattar uppgifterna och uppgiftsinföraren.",
		"g3.P2":
			"Rapporten bygger på ”omfattar oss inte i praktiken”, inte på ”används sannolikt inte”.",
		"g3.P3":
			"Den beaktar erfarenheter hos andra i branschen eller med liknande uppgifter.",
		"g3.P4": "Varje källa är värderad mot de fem kriterierna.",
		"g3.P5":
			"Om uppgiftsinförarens egna uppgifter används låter lagen den berätta om begäranden eller att inga har kommit.",
		"g3.P6": "Att inga begäranden har kommit avgör inte saken.",
		"g3.P7":
			"Uppgiftsinförarens uppgifter bekräftas, och motsägs inte, av oberoende information.",
		"g3.P8":
			"Uppgiftsutförarens företrädare godkänner rapporten, och dataskyddsombudets råd är dokumenterat.",
	},
	criteria: {
		relevant: {
			title: "Relevant",
			text: "Den gäller den här överföringen, uppgiftsinföraren eller verktyget, inte bara det allmänna.",
		},
		objective: {
			title: "Objektiv",
			text: "Den bygger på det som har hänt, inte på antaganden om framtiden.",
		},
		reliable: {
			title: "Tillförlitlig",
			text: "Källan och det den säger är värderade var för sig.",
		},
		verifiable: {
			title: "Kontrollerbar",
			text: "Den går att jämföra med annan information, även för en myndighet eller domstol.",
		},
		accessible: {
			title: "Tillgänglig",
			text: "Den är offentlig eller kan visas för myndigheter, domstolar och registrerade.",
		},
	},
	laws: countryLaws,
	guaranteeQuestions,
	powers,
	watch: {
		"us.702.cert-expiry": "Intygen enligt avsnitt 702 löper ut.",
		"us.702.congress":
			"Kongressen kan förnya eller ändra avsnitt 702, som upphörde den 12 juni 2026.",
		"us.latombe":
			"EU-domstolen avgör överklagandet om Data Privacy Framework (C-703/25 P).",
		"us.dpf.commission-response":
			"Kommissionen svarar på EDPB:s brev av den 31 juli 2026.",
		"us.eo14086": "Presidentorder 14086 ändras eller upphävs.",
		"us.pclob":
			"Tillsynsorganet PCLOB blir beslutsfört igen eller förblir utan beslutsförhet.",
		"us.dpf-listing": "Uppgiftsinförarens anslutning ändras.",
		"gb.divergence": "Brittisk rätt avlägsnar sig från EU-rätten.",
		"gb.tcn-cases": "Mål om tekniska förelägganden.",
		"gb.expiry": "Beslutet om adekvat skyddsnivå upphör.",
		"ch.vuepf-revision": "Reglerna om teleövervakning ses över.",
		"ch.ndg-revision": "Underrättelselagen ses över.",
		"in.dpdp": "Dataskyddslagen får full verkan.",
		"in.localisation": "Regler om att ha uppgifter i landet.",
		"cn.dpc-appeal": "Överklagandet av det irländska beslutet om TikTok.",
		"cn.dpc-second-inquiry":
			"Den andra irländska granskningen, om lagring i Kina.",
		"ru.sanctions": "EU:s sanktioner: kontrolleras först.",
		"au.tola-use": "Rapporter om hur förelägganden enligt TOLA används.",
		"sg.law-change": "Ny eller ändrad lag om tillgång.",
		"tr.law-change": "Ny eller ändrad lag om tillgång.",
		"ua.draft-8153": "Utkastet till dataskyddslag 8153.",
		"ua.martial-law": "Krigslagar och deras befogenheter.",
		"rs.law-change": "Ny eller ändrad lag om tillgång.",
		"br.eea-incorporation": "EES tar över beslutet om adekvat skyddsnivå.",
		"br.evaluation": "Kommissionen utvärderar beslutet.",
		"jp.appi-amendment": "Dataskyddslagen ändras.",
		"kr.next-review": "Kommissionen ser över beslutet.",
		"ca.lawful-access-bills": "Lagförslag om myndigheters tillgång.",
		"il.amendment-13": "Ändring 13 i tillämpningen.",
		"ph.law-change": "Ny eller ändrad lag om tillgång.",
		"za.rica-reform": "Reformen av RICA.",
		"ae.free-zones": "Lagen i frizonerna DIFC och ADGM.",
	},
	page,
	...measureTexts,
	...measureLimits,
};

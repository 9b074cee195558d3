import type { measureTexts as English } from "../en/measureTexts.ts";

export const measureTexts: typeof English = {
	measures: {
		"tech.uc1.encrypted-backup": {
			title: "Krypterad lagring",
			text: "En värd lagrar uppgifterna och ingen där behöver kunna läsa dem (fall 1).",
		},
		"tech.uc2.pseudonymisation": {
			title: "Pseudonymisering före överföring",
			text: "Bara uppgifter som ingen där kan knyta till en person skickas (fall 2).",
		},
		"tech.uc3.transit-encryption": {
			title: "Kryptering under överföring",
			text: "Uppgifterna skyddas mot åtkomst på vägen (fall 3). Skyddet upphör där uppgiftsinföraren dekrypterar.",
		},
		"tech.uc4.protected-recipient": {
			title: "En mottagare som lagen skyddar",
			text: "Lagen själv hindrar myndigheter från att ta del av det mottagaren har (fall 4).",
		},
		"tech.uc5.split-processing": {
			title: "Delad behandling",
			text: "Uppgifterna delas mellan biträden i olika länder, och ingen del går att förstå för sig (fall 5).",
		},
		"contract.use-technical-measures": {
			title: "Tekniska åtgärder som avtalsplikt",
			text: "Avtalet kräver angivna tekniska åtgärder innan något skickas.",
		},
		"contract.transparency-annex": {
			title: "Bilaga om myndigheters tillgång",
			text: "Efter bästa efterforskning redovisar uppgiftsinföraren vilka lagar om åtkomst som gäller (eller, om sådana saknas, vad erfarenhet och statistik visar), vad den gör för att hindra åtkomst, vilka begäranden den har fått under en angiven tid och vad den är förhindrad att berätta.",
		},
		"contract.no-backdoor": {
			title: "Inga bakdörrar",
			text: "Uppgiftsinföraren intygar att den inte har byggt bakdörrar och inte måste göra det.",
		},
		"contract.audit-rights": {
			title: "Utökad rätt till granskning",
			text: "Uppgiftsutföraren kan kontrollera, på plats eller på distans, om uppgifter har lämnats ut.",
		},
		"contract.change-notice": {
			title: "Besked om ändrad lag",
			text: "Uppgiftsinföraren meddelar genast när lag eller praxis ändras så att den inte kan följa avtalet.",
		},
		"contract.warrant-canary": {
			title: "Regelbundet besked om att inget krav har kommit",
			text: "Uppgiftsinföraren meddelar ofta och undertecknat att inget krav har kommit. Tystnad är en signal.",
		},
		"contract.challenge": {
			title: "Begäranden prövas och överklagas",
			text: "Uppgiftsinföraren prövar varje krav, överklagar när det går och lämnar ut så lite som möjligt.",
		},
		"contract.inform-authority-conflict": {
			title: "Upplysning om lagkonflikt",
			text: "Uppgiftsinföraren upplyser myndigheten om att kravet strider mot EU-rätten och underrättar uppgiftsutföraren.",
		},
		"contract.cleartext-consent": {
			title: "Klartext bara med godkännande",
			text: "Klartext, även i supportärenden, läses bara efter godkännande av just den åtkomsten.",
		},
		"contract.notify-data-subject": {
			title: "Besked till de registrerade",
			text: "De registrerade får veta att en begäran har kommit eller att uppgiftsinföraren inte kan följa avtalet.",
		},
		"contract.assist-data-subject": {
			title: "Hjälp till de registrerade",
			text: "Parterna hjälper de registrerade att ta till vara sina rättigheter i tredjelandet.",
		},
		"org.transfer-governance": {
			title: "Ordning för vem som hanterar begäranden",
			text: "Roller, rapportvägar och steg för begäranden från myndigheter är fastställda.",
		},
		"org.training": {
			title: "Utbildning",
			text: "De som kan möta en begäran är utbildade för det.",
		},
		"org.request-log": {
			title: "Förteckning över begäranden",
			text: "Varje begäran och svaret på den dokumenteras med skäl.",
		},
		"org.transparency-report": {
			title: "Offentliga rapporter om begäranden",
			text: "Uppgiftsinföraren publicerar regelbundet vilka begäranden den har fått.",
		},
		"org.data-minimisation": {
			title: "Minimering och behov av åtkomst",
			text: "Åtkomst har bara de som behöver den, och bara nödvändiga uppgifter överförs.",
		},
		"org.dpo-involvement": {
			title: "Dataskyddsombud och internrevision deltar",
			text: "De hörs tidigt och har tillgång till det som är känt om överföringarna.",
		},
		"org.standards": {
			title: "Erkända standarder",
			text: "Policyer följer certifieringar, koder eller god praxis i EU.",
		},
		"org.periodic-review": {
			title: "Återkommande översyn",
			text: "Det ses regelbundet över om åtgärderna fortfarande räcker.",
		},
		"org.onward-stop": {
			title: "Stopp för vidareöverföring",
			text: "Uppgifter skickas inte vidare när likvärdigt skydd inte kan hållas.",
		},
		"sec.logging-traceability": {
			title: "Loggning och spårbarhet",
			text: "Varje anrop loggas: vem, vad och vems uppgifter.",
		},
		"sec.anomaly-detection": {
			title: "Upptäckt av avvikande händelser",
			text: "Avvikande användning upptäcks.",
		},
		"sec.rate-limiting": {
			title: "Gräns för antal anrop",
			text: "En användare kan bara göra ett visst antal anrop på en viss tid.",
		},
		"sec.bot-protection": {
			title: "Skydd mot automatiserade klienter",
			text: "Automatiserade klienter upptäcks och stoppas.",
		},
		"sec.tenant-separation": {
			title: "Åtskillnad mellan personuppgiftsansvariga",
			text: "Ett konto når inte en annan ansvarigs uppgifter.",
		},
		"sec.api-authorisation": {
			title: "Behörighetskontroll i gränssnitt",
			text: "Ett anrop ger inte mer än rollen tillåter.",
		},
		"sec.rbac-recurring-review": {
			title: "Behörighetsroller och uppföljning",
			text: "Rollerna motsvarar behovet, och vem som har vad följs upp.",
		},
		"sec.role-test-before-release": {
			title: "Roller provas före driftsättning",
			text: "Nya funktioner provas mot rollerna innan de tas i drift.",
		},
		"sec.risk-analysis-actionplan": {
			title: "Riskanalys och handlingsplan",
			text: "Riskerna är analyserade, och det som ska göras har datum.",
		},
		"sec.protected-identity-guard": {
			title: "Skydd för skyddade personuppgifter",
			text: "Personer med skyddad identitet hålls åtskilda eller utanför.",
		},
		"sec.field-minimisation-ui": {
			title: "Färre uppgifter i vyer",
			text: "Vyer visar inga kontaktuppgifter som inte behövs.",
		},
		"sec.source-code-review": {
			title: "Granskning av app och källkod",
			text: "Någon oberoende granskar appen och koden.",
		},
		"tech.pseudonymise-before-transfer": {
			title: "Namn byts ut före inloggning",
			text: "Namn och e-postadress byts ut innan de når inloggningsservern. Nyckeln stannar hemma.",
		},
		"tech.encryption-in-use-case": {
			title: "Krypteringsnivå som villkor",
			text: "Dataskyddsombudets yttrande anger krypteringsnivån.",
		},
		"arch.on-prem-hosting": {
			title: "Drift i egen miljö",
			text: "Tjänsten installeras och drivs i Sverige av en driftleverantör inom EES.",
		},
		"arch.eea-support-tiering": {
			title: "Support inom EES",
			text: "Första och andra linjens support finns i Sverige. Det som går vidare är känt.",
		},
		"arch.sso-no-credentials": {
			title: "Gemensam inloggning",
			text: "Leverantören får inga autentiseringsuppgifter.",
		},
		"arch.guest-without-account": {
			title: "Gäster utan konto",
			text: "Externa deltagare ansluter med webbläsare utan konto.",
		},
		"proc.no-agreement-no-access": {
			title: "Inget avtal, ingen åtkomst",
			text: "Ingen tredje part kommer åt uppgifterna utan avtal och instruktioner.",
		},
		"proc.processor-breach-notice": {
			title: "Biträdet anmäler incidenter",
			text: "Biträdet underrättar alla ansvariga utan dröjsmål.",
		},
	},
	conditions: {
		"uc1.c1":
			"Uppgifterna krypteras starkt innan de skickas, och uppgiftsinförarens identitet är kontrollerad.",
		"uc1.c2":
			"Algoritm, nyckellängd och driftläge är av senaste slag och står emot det som landets myndigheter förmår.",
		"uc1.c3": "Styrkan räcker för den tid som uppgifterna ska vara hemliga.",
		"uc1.c4":
			"Lösningen är rätt införd, underhållen, utan kända sårbarheter och kontrollerad.",
		"uc1.c5":
			"Nycklarna hanteras tillförlitligt, från skapande till återkallande, och är knutna till den avsedda mottagaren om det finns en sådan.",
		"uc1.c6":
			"Bara uppgiftsutföraren, eller någon den litar på inom EES eller med likvärdigt skydd, råder över nycklarna.",
		"uc2.c1":
			"Utan kompletterande uppgifter går uppgifterna inte att knyta till eller peka ut en person.",
		"uc2.c2":
			"De kompletterande uppgifterna finns bara hos uppgiftsutföraren, eller hos någon den litar på inom EES eller med likvärdigt skydd.",
		"uc2.c3":
			"De kompletterande uppgifterna är skyddade, och bara uppgiftsutföraren råder över hur personer kan identifieras igen.",
		"uc2.c4":
			"En grundlig analys visar att myndigheter inte kan identifiera någon, ens med annat som de kan ha.",
		"rule.uuid-is-not-pseudonymisation":
			"Ingen identifierare följer med som är gjord för att skilja användare åt eller följa dem (ett kak-, enhets- eller annons-id, själva användar-id:t, en hash av en adress). En slumpad pseudonym vars tabell stannar hemma är ingen sådan.",
		"rule.before-transfer":
			"Uppgifterna maskeras innan de lämnar uppgiftsutförarens kontroll, och det går att visa var.",
		"uc3.c1":
			"Transportkrypteringen är av senaste slag och står emot aktiva och passiva angrepp från myndigheterna.",
		"uc3.c2":
			"Parterna är överens om en pålitlig certifikatutfärdare eller nyckelinfrastruktur.",
		"uc3.c3":
			"Sändande och mottagande system är skyddade och provade mot sårbarheter och bakdörrar.",
		"uc3.c4":
			"Där transportkrypteringen har kända svagheter är uppgifterna också totalsträckskrypterade.",
		"uc3.c5":
			"Algoritm och parametrar står emot myndigheterna i länderna på vägen.",
		"uc3.c6": "Styrkan räcker för den tid som uppgifterna ska vara hemliga.",
		"uc3.c7":
			"Lösningen är rätt införd, underhållen, utan kända sårbarheter och kontrollerad.",
		"uc3.c8":
			"Uppgiftsutföraren, eller någon den litar på med likvärdigt skydd, hanterar nycklarna tillförlitligt.",
		"uc4.c1":
			"Landets lag undantar den här uppgiftsinföraren från tillgång till uppgifter som den har för det här ändamålet.",
		"uc4.c2":
			"Undantaget omfattar allt som kan öppna skyddet, såsom nycklar och lösenord.",
		"uc4.c3":
			"Uppgiftsinföraren använder inget biträde och skickar inget vidare till någon som myndigheter kan nå.",
		"uc4.c4":
			"Uppgifterna är totalsträckskrypterade före sändning, så länge de behöver skydd.",
		"uc4.c5":
			"Bara den skyddade uppgiftsinföraren, och eventuellt uppgiftsutföraren eller någon den litar på inom EES eller med likvärdigt skydd, har nyckeln, och den förvaras säkert.",
		"uc4.c6":
			"Uppgiftsutföraren har försäkrat sig om att nyckeln den krypterar med är mottagarens.",
		"uc5.c1":
			"Uppgifterna är delade så att ingen del går att förstå eller knyta till en person för sig.",
		"uc5.c2": "Varje del går till sitt eget biträde i sin egen jurisdiktion.",
		"uc5.c3":
			"Om biträdena beräknar tillsammans får inget av dem veta något nytt.",
		"uc5.c4": "Den gemensamma beräkningen står emot aktiva angripare.",
		"uc5.c5":
			"En grundlig analys visar att delarna inte går att knyta till en person, ens med det som myndigheter kan ha.",
		"uc5.c6":
			"Inget tyder på att ländernas myndigheter samarbetar så att delarna kan sättas samman, och inget enskilt lands myndigheter når alla biträden.",
		"contract.use-technical-measures.c1":
			"Steg 3 visade att åtgärderna behövs.",
		"contract.use-technical-measures.c2":
			"Uppgiftsinföraren förbinder sig till sin del.",
		"contract.transparency-annex.c1":
			"Lagen låter uppgiftsinföraren lämna informationen, och den har gjort det.",
		"contract.transparency-annex.c2": "Den lämnas på nytt när fakta ändras.",
		"contract.transparency-annex.c3":
			"Uppgiftsutföraren har bedömt informationen och dokumenterat det som en del av sin egen skyldighet.",
		"contract.no-backdoor.c1":
			"Ingen lag förbjuder uppgiftsinföraren att avslöja bakdörrar.",
		"contract.no-backdoor.c2":
			"Avtalet har vite eller rätt att säga upp med kort varsel.",
		"contract.audit-rights.c1":
			"Rätten omfattar även uppgiftsinförarens biträden.",
		"contract.audit-rights.c2": "Åtkomstloggar går inte att manipulera.",
		"contract.audit-rights.c3":
			"Loggar skickas regelbundet och skiljer åtkomst i verksamheten från åtkomst på grund av krav.",
		"contract.change-notice.c1": "Beskedet kommer före all åtkomst.",
		"contract.change-notice.c2":
			"Uppgiftsutföraren kan avbryta eller säga upp avtalet.",
		"contract.change-notice.c3":
			"En överenskommen signal låter uppgiftsinföraren genast säkra, kryptera, återlämna eller radera uppgifterna.",
		"contract.change-notice.c4":
			"Uppgiftsinföraren följer landets lagstiftning.",
		"contract.warrant-canary.c1": "Ett sådant passivt besked är lagligt där.",
		"contract.warrant-canary.c2": "Uppgiftsutföraren bevakar det automatiskt.",
		"contract.warrant-canary.c3":
			"Signeringsnyckeln är säker, och ingen kan tvinga fram ett falskt besked.",
		"contract.challenge.c1":
			"Landet har verkningsfulla sätt att angripa ett krav.",
		"contract.challenge.c2": "Ett överklagande skjuter upp kravet.",
		"contract.inform-authority-conflict.c1":
			"En sådan upplysning har någon rättsverkan där.",
		"contract.inform-authority-conflict.c2": "Lagen hindrar den inte.",
		"contract.cleartext-consent.c1":
			"Det som befaras är frivilligt utlämnande, inte dold eller framtvingad åtkomst.",
		"contract.cleartext-consent.c2":
			"Godkännandet är fritt och informerat, vilket anställdas och elevers sällan är.",
		"contract.notify-data-subject.c1":
			"Lagen hindrar inte beskedet, eller så lämnas det så snart hindret upphör.",
		"contract.notify-data-subject.c2":
			"Om lagen hindrar beskedet gör uppgiftsinföraren vad den kan för att hindret ska hävas, och uppgiftsutföraren kan åtminstone meddela att den avbryter.",
		"contract.assist-data-subject.c1": "Lagen förbjuder inte hjälpen.",
		"contract.assist-data-subject.c2":
			"Det finns ett rättsmedel som hjälpen kan leda till.",
		"org.transfer-governance.c1":
			"Begäranden i det landet är förenliga med EU-rätten, eller så finns tekniska åtgärder vid sidan av.",
		"org.transfer-governance.c2":
			"En grupp inom EES hanterar begäranden om EU-uppgifter.",
		"org.training.c1": "Utbildningen är gjord för det landet.",
		"org.training.c2": "Den uppdateras med ny rättspraxis.",
		"org.request-log.c1": "Varje begäran dokumenteras.",
		"org.request-log.c2":
			"Lagen låter uppgiftsinföraren dela förteckningen med uppgiftsutföraren, eller så säger uppgiftsinföraren att den inte får det.",
		"org.transparency-report.c1":
			"Rapporterna är relevanta, tydliga och utförliga.",
		"org.transparency-report.c2": "De säger om nationell säkerhet ingår.",
		"org.transparency-report.c3":
			"Lagen tvingar inte bort väsentliga begäranden ur dem.",
		"org.data-minimisation.c1":
			"Före överföringen prövades vad som inte behövs.",
		"org.data-minimisation.c2": "Åtkomsten granskas regelbundet.",
		"org.data-minimisation.c3": "Tekniska åtgärder stöder den.",
		"org.dpo-involvement.c1": "De hördes före överföringen.",
		"org.dpo-involvement.c2": "Deras yttrande är dokumenterat.",
		"org.standards.c1":
			"Standarderna är aktuella och passar uppgifterna och risken för åtkomst.",
		"org.periodic-review.c1": "Resultatet leder till omprövning i steg 6.",
		"org.onward-stop.c1": "Hela kedjan är synlig för uppgiftsutföraren.",
	},
	patterns: {
		"tech.uc6.cloud-cleartext": "Molntjänst som behöver klartext",
		"tech.uc7.remote-business": "Åtkomst i klartext för gemensam verksamhet",
	},
	typicalCases: {
		"uc6.analytics":
			"Besöksstatistik eller en webbtjänst som drivs av en utländsk leverantör som kan läsa uppgifterna",
		"uc6.school-cloud":
			"En molntjänst för skola eller kontor vars leverantör kan nå uppgifterna från utlandet, bland annat vid support",
		"uc7.support-screens":
			"Support dygnet runt, där personal i andra länder ser det som visas på skärmen",
		"uc7.identity-directory":
			"En användarkatalog eller samlad inloggning med namn och adresser i klartext",
		"uc7.shared-systems":
			"Ett personal- eller kundsystem som en hel koncern delar",
	},
	patternElements: {
		"uc6.p1":
			"Uppgifterna går till en molnleverantör eller ett annat biträde i tredjeland.",
		"uc6.p2": "Det behöver klartext för sin uppgift.",
		"uc6.p3":
			"Myndigheternas befogenhet där går för långt och gäller uppgifterna i praktiken.",
		"uc7.p1":
			"Uppgifterna görs tillgängliga för en uppgiftsinförare i tredjeland för gemensamma ändamål, även genom fjärråtkomst.",
		"uc7.p2": "Uppgiftsinföraren använder eller kan se klartext.",
		"uc7.p3":
			"Myndigheternas befogenhet där går för långt och gäller uppgifterna i praktiken.",
	},
};

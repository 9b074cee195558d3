import type { Text } from "../en.ts";
import { basis } from "./basis.ts";
import { lawRules } from "./lawRules.ts";

export const law: Text["law"] = {
	status: {
		met: "Uppfyllt",
		unmet: "Inte uppfyllt",
		unknown: "Går inte att avgöra än",
		overridden: "Avsteg gjort",
		"not-applicable": "Inte tillämpligt",
	},
	settled: {
		yes: "Avgjort: inget svar som saknas kan ändra det.",
		no: "Inte avgjort: det sämsta som ännu är möjligt medan svar saknas.",
	},
	ranks: {
		0: "Får inte påbörjas, eller ska upphöra",
		1: "Bara med dessa åtgärder eller inom snäva gränser",
		2: "Får fortgå som det är",
		3: "Ingen tredjelandsöverföring",
	},
	confidence: {
		P: "Läst i original",
		Q: "Bekräftat av ett beslut som hänvisar till det",
		S: "Läst i en andrahandskälla",
		D: "Ännu inte kontrollerat mot originalet: punktens nummer är härlett",
		G: "Ännu inte kontrollerat mot originalet: allmän kunskap",
	},
	families: {
		whole: "Helheten",
		chain: "Platser och kedja",
		acts: "Vad som har gjorts",
		qualify: "Är det en överföring?",
		tool: "Överföringsverktyg",
		adequacy: "Beslut om adekvat skyddsnivå",
		derogation: "Undantag",
		article46: "Lämpliga skyddsåtgärder",
		review: "Lag och praxis",
		measures: "Kompletterande skyddsåtgärder",
		formal: "Formella steg",
		conditions: "Villkor",
		parent: "Moderbolag utanför EES",
		national: "Nationell rätt",
	},
	duties: {
		"duty.principles": "Principerna i artikel 5 gäller all behandling.",
		"duty.responsibility":
			"Den personuppgiftsansvarige ska kunna visa att behandlingen följer förordningen.",
		"duty.processors":
			"Bara biträden som ger tillräckliga garantier får anlitas, och med avtal.",
		"duty.security":
			"Uppgifterna ska skyddas med lämpliga tekniska och organisatoriska åtgärder.",
		"duty.agreement-missing":
			"Det finns inget personuppgiftsbiträdesavtal med parten, eller så är det inte känt.",
		"duty.guarantees-wanting":
			"Garantierna hos ett biträde med moderbolag utanför EES är otillräckliga eller inte bedömda.",
		"duty.agreement-unread":
			"Ingen har angett om avtalet med parten innehåller det som artikel 28.3 kräver.",
		"duty.instructions-wanting":
			"Avtalet binder inte parten till dokumenterade instruktioner som även gäller överföringar, eller så är det inte känt.",
		"duty.compulsion-too-wide":
			"Avtalet låter annan rätt än unionsrätten eller en medlemsstats rätt tvinga parten att frångå instruktionerna, eller så är det inte känt.",
		"duty.terms-wanting":
			"Avtalet saknar något som artikel 28.3 kräver, eller så är det inte känt.",
		"duty.breach-notice-wanting":
			"Parten är inte skyldig att rapportera personuppgiftsincidenter utan onödigt dröjsmål, eller så är det inte känt.",
		"duty.authorisation-wanting":
			"Parten anlitar andra utan ert tillstånd, eller så är det inte känt.",
		"duty.objection-wanting":
			"Ett allmänt tillstånd kräver att ni underrättas i god tid och får invända.",
		"duty.subprocessor-list-wanting":
			"Det finns ingen aktuell förteckning över dem som parten anlitar, eller så är det inte känt.",
		"duty.flow-down-wanting":
			"De som parten anlitar är inte bundna till samma skyldigheter, eller så är det inte känt.",
		"duty.chain-identity-wanting":
			"Partens namn, adress, kontakt och uppgift är inte alla nedtecknade.",
		"duty.own-controller":
			"Parten har följt en utländsk order i strid med instruktionerna. Då är den själv personuppgiftsansvarig, och det den lämnade ut är en överföring: dokumentera den och bedöm om parten får fortsätta anlitas.",
		"duty.foreign-orders":
			"En utländsk order att lämna ut uppgifter får bara följas enligt en internationell överenskommelse, eller med en egen rättslig grund och en egen grund i kapitel V.",
		"duty.impact-assessment-open":
			"Det är inte känt om en konsekvensbedömning behövs, eller så har en som behövs inte gjorts.",
		"duty.prior-consultation":
			"Om en hög risk kvarstår efter åtgärderna ska tillsynsmyndigheten rådfrågas innan behandlingen börjar (förhandssamråd).",
		"duty.minimisation-unexamined":
			"Ingen har skrivit ned om färre uppgifter hade räckt.",
		"duty.record-not-updated":
			"Det är inte känt att registret över behandlingar är uppdaterat.",
		"duty.sec.logging-traceability":
			"Åtkomst till uppgifterna går inte att spåra i loggar.",
		"duty.sec.anomaly-detection": "Avvikande händelser upptäcks inte.",
		"duty.sec.rate-limiting":
			"Inget begränsar hur många anrop en användare kan göra.",
		"duty.sec.bot-protection": "Automatiserade klienter upptäcks inte.",
		"duty.sec.tenant-separation": "Flera ansvarigas uppgifter hålls inte isär.",
		"duty.sec.api-authorisation":
			"Anrop till gränssnitt kan ge mer än rollen tillåter.",
		"duty.sec.rbac-recurring-review":
			"Roller och behörigheter följs inte upp återkommande.",
		"duty.sec.role-test-before-release":
			"Nya funktioner släpps innan behörighetsrollerna är provade.",
		"duty.sec.risk-analysis-actionplan":
			"Det finns ingen riskanalys med en daterad handlingsplan.",
		"duty.sec.protected-identity-guard":
			"Personer med skyddad identitet har inget extra skydd.",
		"duty.sec.field-minimisation-ui":
			"Vyer visar kontaktuppgifter som inte behövs.",
		"duty.sec.source-code-review":
			"Appen och källkoden är inte granskade av någon oberoende.",
		"duty.tech.pseudonymise-before-transfer":
			"Namn byts inte ut innan uppgifterna lämnar.",
		"duty.tech.encryption-in-use-case":
			"Den begärda krypteringsnivån finns inte på plats.",
		"duty.arch.on-prem-hosting": "Tjänsten drivs inte i egen miljö.",
		"duty.arch.eea-support-tiering": "Supporten hålls inte inom EES.",
		"duty.arch.sso-no-credentials": "Leverantören får autentiseringsuppgifter.",
		"duty.arch.guest-without-account": "Externa deltagare behöver konto.",
		"duty.proc.no-agreement-no-access":
			"En app från tredje part läser uppgifterna utan avtal.",
		"duty.proc.processor-breach-notice":
			"Biträdet anmäler inte incidenter utan dröjsmål.",
	},
	basis,
	rules: lawRules,
};

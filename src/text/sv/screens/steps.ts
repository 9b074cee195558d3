import type {
	door as doorShape,
	standing as standingShape,
	steps as stepsShape,
	verdict as verdictShape,
	wanted as wantedShape,
} from "../../en/screens/steps.ts";

export const steps: typeof stepsShape = {
	number: (step) => (step === 0 ? "Före de sex stegen" : `Steg ${step} av 6`),
	noTransfers: "Inga överföringar är nedskrivna ännu.",
	noTransfersNext:
		"En överföring är en avsändare, en mottagare, ett land, ett ändamål, en uppsättning uppgifter och ett verktyg. En tjänst rymmer oftast flera.",
	noTransfersMaybe:
		"Kommer ni fram till att det inte finns någon, säger listan nedan vad som måste besvaras först.",
	toKnow: "Skriv ned överföringarna",
	otherLines: "Rader som ingen överföring omfattar",
	otherLinesSay:
		"Innan de kan räknas som att de stannar inom EES måste detta besvaras.",
	noTransferHere:
		"Det finns ingen tredjelandsöverföring, så steget behövs inte.",
	noTransferSettled: "Det finns ingen tredjelandsöverföring.",
	notNeeded: "Det här steget ingår inte i den här överföringens väg.",
	openFirst: (step) =>
		`Ett tidigare steg avgör om det här behövs. Börja med ”${step}”.`,
	anyway: "Visa frågorna ändå",
	questions: "Frågor",
	transfers: "Överföringar",
	jump: "Gå till en överföring",
};

export const door: typeof doorShape = {
	title: "Innan steget kan bekräftas",
	open: "Inget fattas här.",
	confirmFirst: "Bekräfta först det tidigare steget:",
	openReview: "Inget fattas. Omprövningen kan avslutas.",
	count: (count) => (count === 1 ? "1 sak fattas" : `${count} saker fattas`),
	confirmed: (by, role, on) =>
		`Bekräftat av ${[by, role].filter(Boolean).join(", ")}, ${on}`,
	confirmTitle: "Bekräfta steget",
	name: "Ditt namn",
	role: "Din roll",
	confirm: "Bekräfta steget",
	confirmReview: "Avsluta omprövningen",
	signFirst: "Skriv först ditt namn och din roll.",
	chooseFirst: "Välj minst en överföring.",
	noneOpen: "Ingen överföring kan bekräftas på den här sidan ännu.",
	refused: "Steget kunde inte bekräftas:",
	changedSince: (step) =>
		`Bekräftat, men fakta har ändrats sedan dess: ${step}`,
	changedSinceNext:
		"Inget har gått förlorat. Se över ändringarna och bekräfta steget igen.",
	was: "var",
	now: "är nu",
	noAnswer: "utan svar",
	noLonger: "Något som bekräftats tidigare gäller inte som det nu är",
	noLongerNext: "Det är kvar, och gäller igen när följande har besvarats.",
	considerSuspension:
		"Mottagaren har lämnat ett meddelande. Avgör om överföringen måste avbrytas genast.",
};

export const wanted: typeof wantedShape = {
	why: {
		unknown: "inte känt ännu",
		unmet: "med det svaret går det inte vidare",
	},
	ofRow: (name, count) =>
		`${name}: ${count} ${count === 1 ? "fråga" : "frågor"}`,
	row: (collection) =>
		({
			transfers: "En överföring saknas",
			chain: "Vilka som deltar är inte nedskrivet",
			categories: "Databladet har inga rader",
			findings: "Lag och praxis är inte bedömda",
			statutes: "Ingen lag eller praxis är angiven",
			deficiencies: "Bristen är inte beskriven",
			measures: "Ingen åtgärd svarar mot den",
			conditions: "Ett villkor saknas",
			acts: "Ett tidigare steg måste bekräftas först",
			sources: "En källa saknas",
			parties: "En part saknas",
		})[collection] ?? "Något saknas",
};

export const standing: typeof standingShape = {
	at: (step) => `Står vid: ${step}`,
	states: {
		noTransfer: "Ingen överföring",
		blocked: "Får inte påbörjas",
		suspended: "Avbruten",
		ended: "Upphörd",
		saNotified: "Tillsynsmyndigheten underrättad",
		awaitingAuthorisation: "Väntar på tillstånd",
		adequacy: "Vilar på ett beslut om adekvat skyddsnivå",
		derogation: "Vilar på ett undantag",
		"running.toolOnly": "Vilar på enbart verktyget",
		"running.noReasonToBelieve": "Vilar på en rapport",
		"running.supplemented": "Vilar på verktyget och åtgärder",
	},
};

const means: (typeof verdictShape)["means"] = {
	"t.no-transfer":
		"Inga personuppgifter lämnar EES, och ingen utanför kan se dem. Reglerna om överföring kräver inget mer; resten av dataskyddsförordningen gör det.",
	"t.adequacy":
		"Den får ske. EU-kommissionen har beslutat att skyddet där är tillräckligt; faller det beslutet, faller också detta.",
	"t.derogation": "Den får ske i just det här fallet, aldrig som rutin.",
	"t.running.tool-only":
		"Den får ske. Avtalet skyddar uppgifterna som det ska, och inget i landets lag hindrar det.",
	"t.running.no-reason-to-believe":
		"Den får ske så länge rapporten håller som visar varför lagen inte tillämpas på uppgifterna.",
	"t.running.supplemented":
		"Den får ske, men bara med åtgärderna i kraft. Upphör någon av dem måste den avbrytas.",
	"t.awaiting-authorisation":
		"Den måste vänta tills tillsynsmyndigheten har gett sitt tillstånd.",
	"t.blocked":
		"Den får inte påbörjas. Som det är nu skulle uppgifterna inte få det skydd som dataskyddsförordningen kräver.",
	"t.suspended":
		"Den pågår och måste avbrytas. Uppgifterna har inte det skydd som dataskyddsförordningen kräver.",
	"t.ended": "Den har upphört. Uppgifterna ska lämnas tillbaka eller raderas.",
	"t.sa-notified":
		"Den pågår utan tillräckligt skydd, och tillsynsmyndigheten har underrättats. Det är nu myndigheten som avgör.",
};

export const verdict: typeof verdictShape = {
	means,
	riskNote:
		"Vad som kan hända människor, för att avgöra vad som ska göras först. Det är ingen rättslig bedömning: hur låg risken än är gör den inget lagligt.",
	title: "Rättsligt utfall",
	unsettled: "inte avgjort",
	whatIsMissing: (count) =>
		count === 1
			? "1 svar skulle avgöra mer"
			: `${count} svar skulle avgöra mer`,
	andMore: (count) => `och ${count} till`,
	rules: (count) =>
		count === 1 ? "1 regel har talat" : `${count} regler har talat`,
	basis: "Grund",
	setAside: "Detta vilar på ett avsteg från en regel",
	setAsideBy: (by, on) => `Avsteget gjordes av ${by} den ${on}`,
	unchecked: "ännu inte kontrollerat mot originalet",
	about: "Gäller",
	failed: "Utfallet kunde inte räknas fram.",
	parentTitle: "Får parten anlitas? (artikel 28.1)",
	parentApart:
		"Detta står för sig, skilt från reglerna om överföring: en ägare utomlands är i sig ingen överföring.",
	notApplicable: "Gäller inte den här parten",
	riskTitle: "Risk för människor",
	cell: (severity, likelihood) =>
		`allvar ${severity}, sannolikhet ${likelihood}`,
	factors: "Vad den är framräknad ur",
};

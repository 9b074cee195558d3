import type { Text } from "../en.ts";

const saker = (count: number, en: string, flera: string) =>
	`${count} ${count === 1 ? en : flera}`;

export const indicators: Text["indicators"] = {
	title: "Hur långt bedömningen har kommit",
	note: "Hjälp att prioritera, inte en rättslig bedömning. Ingen siffra här ändrar vad lagen säger.",
	working: "Så räknades det",
	columns: { what: "Vad", value: "Resultat" },
	atExport: "Siffrorna gäller dagen för exporten.",
	names: {
		answers: "Svar",
		guards: "Krav som inte är uppfyllda",
		sources: "Källor bakom rättsliga bedömningar",
		facts: "Rättsliga uppgifter att se över",
		exposure: "Klartext hos uppgiftsinförare, som mest",
		severity: "Allvarlighet för människor, som mest",
		bands: "Uppgiftskategorier efter risk",
	},
	nothingAsked: "Inget har frågats ännu",
	answers: (answered, required) =>
		`${answered} av ${required} som efterfrågas hittills`,
	allAnswered: (required) => `Alla ${required} som efterfrågas`,
	later: (count) => `om ${count} steg frågas först när tidigare svar finns`,
	noGuards: "Inga",
	guards: (guards, missing) =>
		`${guards} (${saker(missing, "sak fattas", "saker fattas")})`,
	noJudgements: "Ingen bedömning har gjorts ännu",
	sources: (covered, of) =>
		`${covered} av ${of} vilar på en källa som uppfyller alla fem kriterier`,
	noFacts: "Inga används ännu",
	factsFresh: (count) =>
		count === 1
			? "Inga: den som används är sedd i tid"
			: `Inga: alla ${count} som används är sedda i tid`,
	factsStale: (stale, of) => `${stale} av ${of} som används`,
	noCategories: "Det finns ingen uppgiftskategori ännu",
	notKnown: "Inte känt",
	atLeast: (level, notKnown, of) =>
		`${level}; inte känt för ${notKnown} av ${of} uppgiftskategorier`,
	bands: (before, after) => `Före åtgärder: ${before}. Efter: ${after}.`,
	band: (count, band) => `${count} ${band.toLowerCase()}`,
	how: {
		answers:
			"Det som varje steg kräver för att kunna bekräftas, varje plats en gång. Ett svar räknas när inget mer fattas i det.",
		guards: "Bara de hindrar att ett steg bekräftas.",
		sources:
			"Slutsatser om ett lands lag och praxis, och varje lag som har bedömts under dem. En källa räknas när den är bedömd, med skäl, och uppfyller alla fem kriterier.",
		facts:
			"Dagar sedan någon senast såg efter, och de dagar som programmet låter det gälla. Lagen anger inget sådant antal dagar.",
		exposure:
			"Från 0, ingen klartext, till 4, i full drift hos uppgiftsinföraren. Utläst ur kedja, format och nycklar.",
		severity:
			"Den högsta nivån bland uppgiftskategorierna. Barn, känsliga personuppgifter, lagöverträdelser och andra känsliga uppgifter höjer den ett steg; för skyddad identitet gäller den högsta nivån.",
		bands:
			"Varje uppgiftskategori står på en nivå efter allvarlighet och sannolikhet; rader som summerar andra räknas inte. Inget multipliceras.",
	},
	step: (name, says) => `${name}: ${says}`,
	stepAnswers: (answered, required) => `${answered} av ${required}`,
	stepNone: "ingår inte",
	stepNotYet: "inget har frågats ännu: ett tidigare steg måste besvaras först",
	stepSome: "för några av överföringarna",
	lacks: {
		waiting: (count) =>
			`${count} inte känt ännu, med namn och datum: räcker för stunden men är inget svar`,
		unanswered: (count) => `${count} utan svar`,
		unknown: (count) => `${count} besvarat med ”vet inte”`,
		unmet: (count) => `${count} besvarat men inte uppfyllt`,
	},
	guard: (says, missing) =>
		`${says} (${saker(missing, "sak fattas", "saker fattas")})`,
	covered: (name) => `${name}: har en sådan källa`,
	uncovered: (name) => `${name}: har ingen`,
	look: (name, days, policy, stale) =>
		`${name}: sedd ${days === 0 ? "i dag" : `för ${saker(days, "dag", "dagar")} sedan`}; gäller i ${policy} dagar${stale ? ". Behöver ses över" : ""}`,
	neverLooked: (name) => `${name}: ingen har sett efter`,
	looks: {
		profile: (country) => `${country}: lag och praxis`,
		decision: (name) => `Beslutet om adekvat skyddsnivå, ${name}`,
		listing: (name) => `Uppgiftsinförarens post på listan, ${name}`,
	},
	placed: (level, names) => `${level}: ${names}`,
	short: {
		answers: (answered, required) => `${answered} av ${required} svar`,
		later: (count) => `${count} steg ännu utan frågor`,
		guards: (count) =>
			count === 0
				? "inga ouppfyllda krav"
				: saker(count, "krav inte uppfyllt", "krav inte uppfyllda"),
		stale: (count) =>
			`${saker(count, "rättslig uppgift", "rättsliga uppgifter")} att se över`,
	},
};

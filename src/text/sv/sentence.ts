import type { Text } from "../en.ts";

const may = {
	whole: "får användas, såvitt gäller överföringar",
	transfer: "får ske",
	category: "får läggas in",
};
const mayNot = {
	whole: "får inte tas i bruk som det är tänkt",
	transfer: "får inte påbörjas",
	category: "får inte läggas in",
};
const mustStop = {
	whole: "får inte fortsätta som i dag",
	transfer: "ska upphöra",
	category: "får inte längre läggas in",
};
const inside = (country: string) => country && ` i ${country}`;
const there = (country: string) =>
	country ? `i ${country}` : "i mottagarens land";

export const sentence: Text["sentence"] = {
	subject: {
		whole: "tjänsten",
		transfer: "överföringen",
		category: "den här uppgiftskategorin",
	},
	lead: {
		"t.blocked": (what, about) => `${what} ${mayNot[about]}`,
		"t.suspended": (what, about) => `${what} ${mustStop[about]}`,
		"t.sa-notified": (what, about) => `${what} ${mustStop[about]}`,
		"t.awaiting-authorisation": (what, about) =>
			`${what} ${mayNot[about]} förrän tillsynsmyndigheten har gett tillstånd`,
		"t.ended": (what) => `${what} har avslutats`,
		"t.no-transfer": (what) =>
			`${what}: det sker ingen överföring till tredjeland. I övrigt gäller dataskyddsförordningen`,
		"t.adequacy": (what, about, country) =>
			`${what} ${may[about]}: ${country ? `beslutet om adekvat skyddsnivå för ${country} omfattar överföringen` : "ett beslut om adekvat skyddsnivå omfattar varje överföring"}`,
		"t.derogation": (what, about) =>
			`${what} ${may[about]} i det enskilda fallet: ett undantag i artikel 49 ger stöd, men aldrig för något som görs regelmässigt`,
		"t.running.tool-only": (what, about, country) =>
			`${what} ${may[about]}: överföringsverktyget räcker, eftersom lag och praxis ${there(country)} inte urholkar det`,
		"t.running.no-reason-to-believe": (what, about, country) =>
			`${what} ${may[about]}: en rapport visar att lagen ${there(country)} inte tillämpas i praktiken på sådana uppgifter`,
		"t.running.supplemented": (what, about) =>
			`${what} ${may[about]}, men bara med de åtgärder som är på plats`,
	},
	after: {
		"t.sa-notified":
			" Tillsynsmyndigheten har underrättats om att det fortgår ändå.",
	},
	open: (what, about, runs, missing) => {
		const asked = about === "whole" ? "får användas" : may[about];
		const lead = `Det går ännu inte att säga om ${what} ${runs ? "får fortsätta" : asked}`;
		const count = missing === 1 ? "ett svar" : `${missing} svar`;
		return `${lead}: ${count} saknas. Till dess får det inte ske.`;
	},
	because: {
		"clear-text": (importer, country) =>
			`${importer || "mottagaren"}${inside(country)} ser uppgifterna i klartext, och lagen ${country ? "där" : "i dess land"} når dem i praktiken`,
		"clear-text-access": (importer, country) =>
			`personal hos ${importer || "mottagaren"}${inside(country)} ser uppgifterna i klartext, och lagen ${country ? "där" : "i deras land"} når dem i praktiken`,
		"chosen-to-suspend": (_importer, country) =>
			`lagen${inside(country)} har bedömts, och valet blev att avbryta`,
		"deficiency-open": (_importer, country) =>
			`ingen åtgärd som är på plats väger upp bristerna i lagen ${there(country)}`,
		"not-equivalent": () =>
			"skyddet är inte ens med alla åtgärder väsentligen likvärdigt med det inom EU",
		"decision-not-in-force": (_importer, country) =>
			`beslutet om adekvat skyddsnivå${country && ` för ${country}`} gäller inte`,
		"not-on-list": (importer) =>
			`${importer || "mottagaren"} deltar inte aktivt i Data Privacy Framework under sitt eget namn`,
		"no-tool": () => "det finns inget överföringsverktyg",
		"place-uncovered": () =>
			"uppgifterna finns utanför EES eller kan ses därifrån, och ingen av de överföringar som bedöms här täcker det",
		"hop-uncovered": (_importer, _country, party) =>
			`${party || "en part"} hanterar uppgifterna utanför EES, och ingen av de överföringar som bedöms här täcker det`,
		"condition-unmet": () =>
			"ett villkor i rådet eller beslutet är inte uppfyllt",
	},
	afterColon: (whole) =>
		whole.charAt(0).toLowerCase() + whole.slice(1).replace(/\.$/, ""),
	inTransfer: (name) => ` (överföring: ${name})`,
	setAside: (rule, by, on, why) =>
		`Detta vilar på ett avsteg från en regel. Regeln säger: ${rule} Avsteget gjordes av ${by} den ${on}: ”${why}”.`,
	withMeasures: ({ named, left }) =>
		named.length === 0
			? ""
			: `: ${named.join("; ")}${left > 0 ? ` och ytterligare ${left}` : ""}`,
	further: ({ named, left }) =>
		named.length === 0
			? ""
			: ` Emot talar också: ${named.join("; ")}${left > 0 ? ` och ytterligare ${left} saker, som står bland reglerna` : ""}.`,
};

import { conditionsOf, type MeasureEntry } from "./measureEntry.ts";

const organisational = (
	name: string,
	paragraphs: string,
	conditions: number,
): MeasureEntry => ({
	id: `org.${name}`,
	family: "organisational",
	effect: "complements",
	curesForeignLaw: false,
	basis: `R01/2020, Annex 2, paragraph${paragraphs.includes("–") ? "s" : ""} ${paragraphs}`,
	confidence: "D",
	conditions: conditionsOf(`org.${name}`, conditions, "G"),
	limit: {
		id: `org.${name}`,
		basis: `R01/2020, Annex 2, paragraph${paragraphs.includes("–") ? "s" : ""} ${paragraphs}`,
		confidence: "G",
	},
});

/** They complete contractual and technical measures; alone they are rarely enough (paragraph 128). */
export const organisationalMeasures: readonly MeasureEntry[] = [
	organisational("transfer-governance", "130–133", 2),
	organisational("training", "131–132", 2),
	organisational("request-log", "134", 2),
	organisational("transparency-report", "135–136", 3),
	organisational("data-minimisation", "137–138", 3),
	organisational("dpo-involvement", "139–140", 2),
	organisational("standards", "141", 1),
	organisational("periodic-review", "142", 1),
	organisational("onward-stop", "143", 1),
];

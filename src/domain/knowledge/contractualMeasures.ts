import { conditionsOf, type MeasureEntry } from "./measureEntry.ts";

/** Conditions that bear only on some cases, by the measure's name. */
const mayNotApply: Record<string, readonly number[]> = {
	"notify-data-subject": [2],
};

const contractual = (
	name: string,
	paragraphs: string,
	conditions: number,
	more: Partial<MeasureEntry> = {},
): MeasureEntry => ({
	id: `contract.${name}`,
	family: "contractual",
	effect: "complements",
	curesForeignLaw: false,
	basis: `R01/2020, Annex 2, paragraphs ${paragraphs}`,
	confidence: "D",
	conditions: conditionsOf(
		`contract.${name}`,
		conditions,
		"G",
		mayNotApply[name] ?? [],
	),
	limit: {
		id: `contract.${name}`,
		basis: `R01/2020, Annex 2, paragraphs ${paragraphs}`,
		confidence: "G",
	},
	...more,
});

/** Clauses bind the parties, not the authorities of a third country (paragraph 99). */
export const contractualMeasures: readonly MeasureEntry[] = [
	contractual("use-technical-measures", "103–104", 2),
	contractual("transparency-annex", "105–108", 3, {
		alreadyInScc: "14(b)–(c), 15.1(c)",
	}),
	contractual("no-backdoor", "109–110", 2),
	contractual("audit-rights", "111–112", 3),
	contractual("change-notice", "113–115", 4, { alreadyInScc: "14(e)–(f)" }),
	contractual("warrant-canary", "116–117", 3),
	contractual("challenge", "118–119", 2, { alreadyInScc: "15.2" }),
	contractual("inform-authority-conflict", "120–121", 2),
	contractual("cleartext-consent", "122–123", 2),
	contractual("notify-data-subject", "124–125", 2, {
		alreadyInScc: "15.1(a)–(b)",
	}),
	contractual("assist-data-subject", "126–127", 2),
];

import type { Span } from "../../domain/annex/statistics.ts";

/** The optional statistical annex. Every page of it says what it is not. */
export const annex = {
	title: "Statistical annex (optional)",
	lead: "An estimate of how likely access by foreign authorities is, after a method published by David Rosenthal. It is off unless you make one.",
	notATest: "No legal test",
	warning:
		"The formulas are a reconstruction, and the figures are estimates. Nothing here changes a verdict, a door or a risk band. No supervisory authority is known to have accepted such a calculation as a test under Chapter V.",
	precedents: [
		"Datatilsynet (DK), Helsingør, 14 July 2022: a calculation of this kind did not carry the transfer. It is not enough that almost all transfers are protected.",
		"Garante (IT), 9782890, 9 June 2022: low probability is no argument.",
		"Datatilsynet (NO), Telenor, 26 July 2023: a law that covers you but is unlikely to be used is still a law that covers you.",
		"AP (NL), Takeaway, 20 August 2024: Chapter V is not risk-based.",
	],
	precedentsTitle: "What authorities have said",
	defended:
		"The canton of Zürich has used and defended the method (RRB 542/2022). Others criticise that expert guesses are multiplied as if they were independent.",
	make: (transfer: string) => `Make an annex for ${transfer}`,
	noTransfers: "There is no transfer to make an annex for.",
	estimates: "Estimates",
	estimatesSay:
		"Give each as a range, with the reason. Chances in per cent, attempts and years as numbers.",
	add: "Add an estimate",
	result: "Result",
	wanting: "No figure until these are answered:",
	anEstimate: "An estimate that the method needs",
	unread: "The chosen method does not read:",
	unsourced: "Without a source:",
	chance: (years: string) => `Chance of access in ${years} years`,
	widest: "With every range at its end",
	drawn: "Nine draws of ten (10,000 draws, always the same)",
	middle: "Middle of the draws",
	even: "Years until access is as likely as not",
	nineInTen: "Years until access is nine to one",
	memoryless: "The years assume that every period is as likely as the last.",
	span: ({ low, high }: Record<keyof Span, string>) => `${low} to ${high}`,
	never: "never",
	tornado: "What moves the result most",
	tornadoSays:
		"Each estimate goes through its range while the others stay in the middle.",
	estimate: "Estimate",
	low: "Lowest",
	high: "Highest",
	changes: { made: "Make a statistical annex", added: "Add an estimate" },
};

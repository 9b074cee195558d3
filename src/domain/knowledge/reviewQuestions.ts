import type { Confidence } from "./provenance.ts";

/** A question of step 3; `basis` is a paragraph of EDPB Recommendations 01/2020. */
export interface ReviewQuestion {
	id: string;
	basis: string;
	confidence: Confidence;
	/** The answer without which step 3 cannot be concluded. */
	must?: "yes";
	/** The answer that goes with "law and practice do not undercut the tool". */
	whenSufficient?: "yes" | "no";
}

const paragraph = (number: string) =>
	`R01/2020, paragraph${/[–,]/.test(number) ? "s" : ""} ${number}`;

export const reviewQuestions: readonly ReviewQuestion[] = [
	{ id: "q3.01", basis: paragraph("31"), confidence: "Q" },
	{ id: "q3.02", basis: paragraph("31"), confidence: "Q" },
	{ id: "q3.03", basis: paragraph("33"), confidence: "Q", must: "yes" },
	{ id: "q3.04", basis: paragraph("32"), confidence: "D", must: "yes" },
	{
		id: "q3.05",
		basis: paragraph("36–41"),
		confidence: "D",
		whenSufficient: "yes",
	},
	{
		id: "q3.06",
		basis: paragraph("35"),
		confidence: "G",
		whenSufficient: "yes",
	},
	{
		id: "q3.07",
		basis: paragraph("43"),
		confidence: "Q",
		whenSufficient: "yes",
	},
	{
		id: "q3.08",
		basis: paragraph("43.3"),
		confidence: "Q",
		whenSufficient: "no",
	},
];

/** A guard on going on without supplementary measures (paragraph 43.3, third option). */
export interface ProceedGuard {
	id: string;
	basis: string;
	confidence: Confidence;
	/** It may be answered "not applicable", with a reason. */
	mayNotApply?: true;
}

export const proceedGuards: readonly ProceedGuard[] = [
	{ id: "g3.P1", basis: paragraph("43.3, 44"), confidence: "Q" },
	{
		id: "g3.P2",
		basis: "Datatilsynet (NO) 20/03771-17, Telenor, 2023-07-26",
		confidence: "Q",
	},
	{ id: "g3.P3", basis: paragraph("43.3"), confidence: "Q" },
	{ id: "g3.P4", basis: paragraph("44–46"), confidence: "Q" },
	{
		id: "g3.P5",
		basis: paragraph("47"),
		confidence: "D",
		mayNotApply: true,
	},
	{ id: "g3.P6", basis: paragraph("47"), confidence: "Q" },
	{ id: "g3.P7", basis: paragraph("47"), confidence: "D" },
	{ id: "g3.P8", basis: paragraph("48"), confidence: "G" },
];

/** Five criteria that a source of step 3 is judged by; the fields of a source carry the same names. */
export const sourceCriteria = [
	{ id: "relevant", basis: paragraph("46"), confidence: "Q" },
	{ id: "objective", basis: paragraph("46"), confidence: "Q" },
	{ id: "reliable", basis: paragraph("46"), confidence: "Q" },
	{ id: "verifiable", basis: paragraph("46"), confidence: "Q" },
	{ id: "accessible", basis: paragraph("46"), confidence: "Q" },
] as const satisfies readonly {
	id: string;
	basis: string;
	confidence: Confidence;
}[];

/** What is asked of a law under each essential guarantee; help for the person who judges, no answers of their own. */
export const guaranteeQuestions = (
	[
		["A", 7],
		["B", 7],
		["C", 6],
		["D", 6],
	] as const
).flatMap(([guarantee, count]) =>
	Array.from({ length: count }, (_, at) => ({
		id: `eeg.${guarantee.toLowerCase()}${at + 1}`,
		guarantee,
		basis: "EDPB Recommendations 02/2020",
		confidence: "G" as Confidence,
	})),
);

import type { Outcome } from "../domain/vocabulary.ts";

/** What the law says of something, as the workbook shows it. */
export interface JudgedOutcome {
	outcome: Outcome;
	/** False while a missing answer could still change it. */
	settled: boolean;
	/** 0 must not start or must stop, 1 on conditions, 2 may go on, 3 no transfer. */
	rank: 0 | 1 | 2 | 3;
	/** Sentences: what decided it. */
	why: string[];
	/** Paths of answers that are missing. */
	missing: string[];
}

export type BandName = "low" | "medium" | "high";

/** All that is worked out, worked out once: for the sheets and for the cached results of formulas. */
export interface Judged {
	whole: JudgedOutcome;
	transfers: Map<string, JudgedOutcome>;
	categories: Map<
		string,
		{ verdict: JudgedOutcome; before?: BandName; after?: BandName }
	>;
}

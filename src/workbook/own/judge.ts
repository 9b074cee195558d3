import { type Assessment, liveRows } from "../../domain/assessment.ts";
import {
	type Indicators,
	indicatorsOf,
} from "../../domain/indicators/indicators.ts";
import {
	type JudgedWith,
	judgedWith,
} from "../../domain/knowledge/judgedWith.ts";
import {
	builtInKnowledge,
	type Knowledge,
} from "../../domain/knowledge/knowledge.ts";
import {
	type FallenDecision,
	ifAdequacyFalls,
} from "../../domain/law/adequacyFalls.ts";
import { type FactsUsed, factsUsed } from "../../domain/law/factsUsed.ts";
import { judgeOf, type Verdict } from "../../domain/law/outcome.ts";
import type { Band, Level } from "../../domain/risk/scale.ts";
import { type Score, scorerOf } from "../../domain/risk/score.ts";

export interface JudgedCategory {
	verdict: Verdict;
	severity?: Level;
	/** The lowest likelihood that the facts leave room for. */
	facts: Level;
	before?: Band;
	after?: Band;
	/** Measures in place for it. */
	measures: number;
	isSummary: boolean;
}

/** All that is worked out, worked out once: for the sheets and for the cached results of formulas. */
export interface Judged {
	/** Which knowledge of the law it was judged with, and the decisions known there. */
	knowledge: JudgedWith & Pick<Knowledge, "adequacyDecisions" | "house">;
	whole: Verdict;
	transfers: Map<string, Verdict>;
	categories: Map<string, JudgedCategory>;
	/** Transfers under Art. 45 GDPR, if their decision fell. */
	fallen: FallenDecision[];
	/** Help with priorities: how far the answers go, and what they rest on. */
	indicators: Indicators;
	/** The facts of law that all of this rests on. */
	facts: FactsUsed;
}

/** What law and scale say of an assessment on a day (ISO date). */
export function judge(
	assessment: Assessment,
	on: string,
	knowledge: Knowledge = builtInKnowledge,
): Judged {
	const law = judgeOf(assessment, on, knowledge);
	const risk = scorerOf(assessment, on);
	const whole = law.assessment();
	return {
		knowledge: {
			...judgedWith(assessment, knowledge),
			adequacyDecisions: knowledge.adequacyDecisions,
			house: knowledge.house,
		},
		whole,
		indicators: indicatorsOf(assessment, on, knowledge).whole(),
		fallen: ifAdequacyFalls(assessment, on, knowledge),
		facts: factsUsed(assessment, whole.spoke, on, knowledge),
		transfers: new Map(
			liveRows(assessment, "transfers").map(([id]) => [id, law.transfer(id)]),
		),
		categories: new Map(
			liveRows(assessment, "categories").map(([id, row]) => [
				id,
				categoryOf(
					risk.category(id),
					law.category(id),
					row.summaryLine === true,
				),
			]),
		),
	};
}

function categoryOf(
	{ before, after, severity, measures, facts }: Score,
	verdict: Verdict,
	isSummary: boolean,
): JudgedCategory {
	return {
		verdict,
		isSummary,
		measures: measures.length,
		facts: facts.level,
		...(severity && { severity }),
		...(before && { before: before.band }),
		...(after && { after: after.band }),
	};
}

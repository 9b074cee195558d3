import type { Assessment } from "../../domain/assessment.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import { type Judge, judgeOf } from "../../domain/law/outcome.ts";
import { type Scorer, scorerOf } from "../../domain/risk/score.ts";

interface Made {
	today: string;
	knowledge: Knowledge;
	judge: Judge;
}

const judges = new WeakMap<Assessment, Made>();

/** The judge of this state of the assessment: made once, however many rows and panels ask. */
export function judgeFor(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge,
): Judge {
	const made = judges.get(assessment);
	if (made?.today === today && made.knowledge === knowledge) return made.judge;
	const judge = judgeOf(assessment, today, knowledge);
	judges.set(assessment, { today, knowledge, judge });
	return judge;
}

const scorers = new WeakMap<Assessment, { today: string; scorer: Scorer }>();

/** The scorer of this state of the assessment: made once, likewise. */
export function scorerFor(assessment: Assessment, today: string): Scorer {
	const made = scorers.get(assessment);
	if (made?.today === today) return made.scorer;
	const scorer = scorerOf(assessment, today);
	scorers.set(assessment, { today, scorer });
	return scorer;
}

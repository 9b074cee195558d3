import type { Assessment } from "../../domain/assessment.ts";
import { type Judge, judgeOf } from "../../domain/law/outcome.ts";

const judges = new WeakMap<Assessment, { today: string; judge: Judge }>();

/** The judge of this state of the assessment: made once, however many rows and panels ask. */
export function judgeFor(assessment: Assessment, today: string): Judge {
	const made = judges.get(assessment);
	if (made?.today === today) return made.judge;
	const judge = judgeOf(assessment, today);
	judges.set(assessment, { today, judge });
	return judge;
}

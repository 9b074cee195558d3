import { type Assessment, liveRows } from "../domain/assessment.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import { needOf } from "../domain/requirements/course.ts";
import { transferFacts } from "../domain/requirements/facts.ts";
import { type StepReview, stepsOf } from "../domain/review.ts";
import { type Step, steps } from "../domain/vocabulary.ts";
import { standingOf } from "./standing.ts";

export interface StepProgress extends StepReview {
	/** Some transfer that goes through the step has not been confirmed by name, or not since its facts changed. */
	toConfirm: boolean;
}

/** Each step over all transfers: what is missing in it, and whether somebody has yet to sign for it. `today` is an ISO date. */
export function progressOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge,
): StepProgress[] {
	const waiting = new Set(
		liveRows(assessment, "transfers").flatMap(([id]) =>
			stepsToConfirm(assessment, id, today, knowledge),
		),
	);
	return stepsOf(assessment, today, knowledge).map((review) => ({
		...review,
		toConfirm: waiting.has(review.step),
	}));
}

function stepsToConfirm(
	assessment: Assessment,
	transfer: string,
	today: string,
	knowledge: Knowledge,
): Step[] {
	const facts = transferFacts(assessment, transfer, today, knowledge);
	if (!facts) return [];
	const {
		state,
		step: at,
		changedSince,
	} = standingOf(assessment, transfer, today, knowledge);
	// A transfer that is under way, or stopped, has left the steps; one more review is no confirmation.
	const left = state !== at;
	return steps.filter(
		(step) =>
			step !== "reevaluate" &&
			needOf(step, facts) === "needed" &&
			(changedSince.some((changed) => changed.step === step) ||
				(!left && steps.indexOf(step) >= steps.indexOf(at))),
	);
}

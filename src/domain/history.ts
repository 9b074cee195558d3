import { type Assessment, emptyAssessment } from "./assessment.ts";
import { apply, type ChangeSet } from "./change.ts";

/** The assessment as it was after the first `count` change sets of its log, the oldest first. */
export const versionOf = (
	id: string,
	log: readonly ChangeSet[],
	count: number,
): Assessment =>
	log
		.slice(0, count)
		.reduce(
			(before, { changes }) => apply(changes, before).document,
			emptyAssessment(id),
		);

import { type Assessment, liveRows } from "./assessment.ts";

/** What has to be done by a day. */
export const dueKinds = ["review", "condition", "measure", "unknown"] as const;
export type DueKind = (typeof dueKinds)[number];

/** A day by which something has to be done, and by whom where that is known. */
export interface Due {
	/** ISO date. */
	on: string;
	kind: DueKind;
	/** Path of the field that holds the day, as text. */
	path: string;
	owner?: string;
}

/**
 * The days that the assessment has set, the earliest first: reviews of transfers, conditions not yet met, measures
 * planned, and what somebody is to find out. A condition that nobody has called met is not met.
 */
export function dueDatesOf(assessment: Assessment): Due[] {
	const due = (
		kind: DueKind,
		path: string,
		on: string | undefined,
		owner: string | undefined,
	): Due[] =>
		on === undefined
			? []
			: [{ on, kind, path, ...(owner === undefined ? {} : { owner }) }];
	return [
		...liveRows(assessment, "transfers").flatMap(([id, row]) =>
			due(
				"review",
				`transfers/${id}/nextReviewOn`,
				row.nextReviewOn,
				row.reviewOwner,
			),
		),
		...liveRows(assessment, "conditions").flatMap(([id, row]) =>
			row.met === "yes"
				? []
				: due("condition", `conditions/${id}/due`, row.due, row.owner),
		),
		...liveRows(assessment, "measures").flatMap(([id, row]) =>
			row.status === "implemented" || row.status === "rejected"
				? []
				: due("measure", `measures/${id}/due`, row.due, row.owner),
		),
		...liveRows(assessment, "unknowns").flatMap(([id, row]) =>
			due("unknown", `unknowns/${id}/due`, row.due, row.owner),
		),
	].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

import { type Assessment, liveRows } from "../domain/assessment.ts";
import { addRow, removeRow } from "../domain/edit.ts";
import { sha256 } from "../domain/hash.ts";
import type { Proposal } from "./proposal.ts";
import { valueText } from "./readText.ts";

/** The code of a remark that remembers a refusal. */
const refusal = "proposal-refused";

/**
 * An id that follows from what was refused and in which words, not from where in the text they stand: what is written
 * before them does not bring the proposal back, and other words for the same do.
 */
const refusalId = (proposal: Proposal): string => {
	const { category, kind, field, words } = proposal;
	const about = [category, kind, field, valueText(proposal), words];
	return `ref_${sha256(JSON.stringify(about)).slice(0, 20)}`;
};

/**
 * The assessment with a proposal refused: a remark at the text it was read from, looked at by `by` on the ISO date `on`.
 * No answer changes. Refusing twice is refusing once.
 */
export const refuse = (
	assessment: Assessment,
	proposal: Proposal,
	{ by, on }: { by?: string | undefined; on: string },
): Assessment =>
	isRefused(refusedIn(assessment), proposal)
		? assessment
		: addRow(assessment, "remarks", refusalId(proposal), {
				finding: refusal,
				severity: "note",
				found: proposal.words,
				path: `categories/${proposal.category}/${proposal.field}`,
				settledOn: on,
				settledBy: by,
				settledNote: `${proposal.kind}: ${valueText(proposal)}`,
			});

/** The assessment with a refusal taken back, so that the proposal is offered again. */
export const offerAgain = (
	assessment: Assessment,
	proposal: Proposal,
): Assessment => removeRow(assessment, "remarks", refusalId(proposal));

/** What has been refused in an assessment; ask it with `isRefused`. */
export const refusedIn = (assessment: Assessment): ReadonlySet<string> =>
	new Set(
		liveRows(assessment, "remarks").flatMap(([id, { finding }]) =>
			finding === refusal ? [id] : [],
		),
	);

export const isRefused = (
	refused: ReadonlySet<string>,
	proposal: Proposal,
): boolean => refused.size > 0 && refused.has(refusalId(proposal));

import { needOf } from "../domain/requirements/course.ts";
import { transferFacts } from "../domain/requirements/facts.ts";
import { type ReviewTrigger, type Step, steps } from "../domain/vocabulary.ts";
import type { TransferContext } from "./context.ts";

/** Where each trigger of step 6 leads (docs/six-steps.md). tr.sa is "as ordered": somebody has to look. */
export const triggerTargets = {
	"tr.date": "reevaluate",
	"tr.law": "assess",
	"tr.adequacy": "tool",
	"tr.chain": "know",
	"tr.data": "know",
	"tr.measure": "measures",
	"tr.notice": "assess",
	"tr.incident": "measures",
	"tr.sa": "reevaluate",
} as const satisfies Record<ReviewTrigger, Step>;

/** The step a trigger leads this transfer to: its target, or the nearest step before it on the transfer's way. */
export function stepAfter(
	trigger: ReviewTrigger,
	{ document, transferId, today, knowledge }: TransferContext,
): Step {
	const facts = transferFacts(document, transferId, today, knowledge);
	const target = triggerTargets[trigger];
	if (!facts || target === "reevaluate") return target;
	return (
		steps
			.slice(0, steps.indexOf(target) + 1)
			.findLast((step) => needOf(step, facts) === "needed") ?? "qualify"
	);
}

import {
	type CategorySubject,
	chainKnown,
	linkRules,
	placeHasTransfer,
	placesKnown,
	placesOutside,
} from "./chain.ts";
import type { Context } from "./context.ts";
import { Hearing, type Verdict, worstOf } from "./verdict.ts";

/** Where a category is and who is in its chain: each gap keeps it from any better verdict. */
function verdictOnChain(subject: CategorySubject): Verdict {
	const { context, id } = subject;
	const hearing = new Hearing();
	const at = `categories/${id}`;
	hearing.ask(placesKnown, subject, at);
	hearing.ask(chainKnown, subject, at);
	for (const [link] of context.chainOf(id))
		for (const rule of linkRules)
			hearing.ask(rule, { ...subject, link }, `chain/${link}`);
	for (const place of placesOutside(subject))
		hearing.ask(placeHasTransfer, place, place.path);
	return hearing.verdict(hearing.stands ? "t.no-transfer" : "t.blocked");
}

/**
 * The verdict on a data category: the worst over its transfers and the gaps in what is known of its
 * chain. Transfers that have ended count no more. With every place and party known to be inside the
 * EEA it is no transfer. `verdicts` are those on the transfers.
 */
export function verdictOnCategory(
	context: Context,
	id: string,
	verdicts: (transfer: string) => Verdict,
): Verdict {
	const row = context.assessment.categories[id];
	if (row === undefined || row.removed)
		throw new RangeError(`No data category ${id}`);
	const transfers = context
		.transfersOf(id)
		.map(([transfer]) => verdicts(transfer))
		.filter(({ outcome }) => outcome !== "t.ended");
	return worstOf([verdictOnChain({ context, id }), ...transfers]);
}

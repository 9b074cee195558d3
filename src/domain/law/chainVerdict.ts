import {
	type CategorySubject,
	chainKnown,
	hearLink,
	linksOf,
	placeHasTransfer,
	placesKnown,
	placesOutside,
} from "./chain.ts";
import type { Context } from "./context.ts";
import { isRunning, standingByActs } from "./ended.ts";
import { Hearing, type Verdict } from "./verdict.ts";

/** Where a category is and who is in its chain: each gap keeps it from any better verdict. */
export function verdictOnChain(context: Context, id: string): Verdict {
	const row = context.assessment.categories[id];
	if (row === undefined || row.removed)
		throw new RangeError(`No data category ${id}`);
	const subject: CategorySubject = { context, id };
	const hearing = new Hearing();
	const at = `categories/${id}`;
	hearing.ask(placesKnown, subject, at);
	hearing.ask(chainKnown, subject, at);
	for (const link of linksOf(subject)) hearLink(hearing, { context, id, link });
	for (const place of placesOutside(subject))
		hearing.ask(placeHasTransfer, place, place.path);
	if (hearing.stands) return hearing.verdict("t.no-transfer");
	// What goes on already has to stop.
	const goesOn = context.transfersOf(id).some(([transfer]) => {
		const standing = standingByActs(context, transfer);
		const ended = standing.known && standing.value === "ended";
		return !ended && isRunning(context, transfer);
	});
	return hearing.verdict(goesOn ? "t.suspended" : "t.blocked");
}

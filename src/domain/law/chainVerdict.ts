import {
	type CategorySubject,
	chainKnown,
	hearLink,
	linksOf,
	placeHasTransfer,
	placesKnown,
	placesOfCategory,
	placesOfLinks,
} from "./chain.ts";
import type { Context } from "./context.ts";
import { isRunning, standingByActs } from "./ended.ts";
import { Hearing, type Verdict, worstOf } from "./verdict.ts";

/** Where a category is: each place outside the EEA that no transfer covers keeps it from any better verdict. */
export function verdictOnPlaces(context: Context, id: string): Verdict {
	const subject = liveCategory(context, id);
	const hearing = new Hearing();
	hearing.ask(placesKnown, subject, `categories/${id}`);
	for (const place of placesOfCategory(subject))
		hearing.ask(placeHasTransfer, place, place.path);
	return concluded(hearing, context, id);
}

/** Who is in its chain, and from where they look: so does each gap. */
export function verdictOnLinks(context: Context, id: string): Verdict {
	const subject = liveCategory(context, id);
	const hearing = new Hearing();
	hearing.ask(chainKnown, subject, `categories/${id}`);
	for (const link of linksOf(subject)) hearLink(hearing, { context, id, link });
	for (const place of placesOfLinks(subject))
		hearing.ask(placeHasTransfer, place, place.path);
	return concluded(hearing, context, id);
}

/** Both together. */
export const verdictOnChain = (context: Context, id: string): Verdict =>
	worstOf([verdictOnPlaces(context, id), verdictOnLinks(context, id)]);

function liveCategory(context: Context, id: string): CategorySubject {
	if (!context.rows.categories.byId.has(id))
		throw new RangeError(`No data category ${id}`);
	return { context, id };
}

function concluded(hearing: Hearing, context: Context, id: string): Verdict {
	if (hearing.stands) return hearing.verdict("t.no-transfer");
	// What goes on already has to stop.
	const goesOn = context.transfersOf(id).some(([transfer]) => {
		const standing = standingByActs(context, transfer);
		const ended = standing.known && standing.value === "ended";
		return !ended && isRunning(context, transfer);
	});
	return hearing.verdict(goesOn ? "t.suspended" : "t.blocked");
}

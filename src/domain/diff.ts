import {
	type Assessment,
	collectionNames,
	sectionNames,
} from "./assessment.ts";
import { isAbsent, isStruckAndEmpty, type Json, same } from "./canonical.ts";
import { contentOf, type Holder } from "./edit.ts";
import { own } from "./path.ts";

/**
 * One field that went from one value to another; absent means unanswered.
 * Striking a row out is a change of its field `removed`, to true, whose `from` is the row's content at
 * that time, so that whoever applies it can tell whether the row has been edited since.
 */
export interface Change {
	path: string[];
	from?: Json;
	to?: Json;
}

/** What is saved, undone, merged and kept as history: changes made together, by whom and when. */
export interface ChangeSet {
	id: string;
	name: string;
	by?: { name: string; role: string };
	/** ISO date and time. */
	at: string;
	changes: Change[];
}

const change = (path: string[], from: unknown, to: unknown): Change => ({
	path,
	...(from === undefined ? {} : { from: from as Json }),
	...(to === undefined ? {} : { to: to as Json }),
});

const keysOf = (a: object, b: object): string[] => [
	...Object.keys(a),
	...Object.keys(b).filter((key) => !Object.hasOwn(a, key)),
];

const isTexts = (value: unknown): value is Holder =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function fieldChanges(path: string[], a: Holder, b: Holder): Change[] {
	const found: Change[] = [];
	for (const name of keysOf(a, b)) {
		const from = own(a, name);
		const to = own(b, name);
		if (from === to) continue;
		if (isTexts(from) || isTexts(to))
			found.push(
				...fieldChanges(
					[...path, name],
					isTexts(from) ? from : {},
					isTexts(to) ? to : {},
				),
			);
		else if (!same(from, to))
			found.push(
				change(
					[...path, name],
					isAbsent(from) ? undefined : from,
					isAbsent(to) ? undefined : to,
				),
			);
	}
	return found;
}

function rowChanges(
	path: string[],
	a: Holder | undefined,
	b: Holder | undefined,
): Change[] {
	const before = a && !isStruckAndEmpty(a) ? a : undefined;
	if (before === undefined && (b === undefined || isStruckAndEmpty(b)))
		return [];
	const struckBefore = before?.removed === true;
	// A row that has gone from a copy, though ours only strike out: its content is not taken away.
	const after: Holder = b ?? { ...before, removed: true };
	const struckAfter = after.removed === true;
	const found = fieldChanges(path, contentOf(before), contentOf(after));
	if (before === undefined || before.order !== after.order)
		found.unshift(change([...path, "order"], before?.order, after.order));
	const removed = [...path, "removed"];
	if (!struckBefore && struckAfter)
		found.push(change(removed, contentOf(before), true));
	else if (struckBefore && !struckAfter)
		found.push(change(removed, true, contentOf(after)));
	// Says that the row was known to be struck out when it was edited.
	else if (struckBefore && found.length > 0)
		found.push(change(removed, true, true));
	return found;
}

/** The changes that lead from one state of an assessment to another: one for each field that differs. */
export function diff(base: Assessment, mine: Assessment): Change[] {
	const found: Change[] = [];
	for (const section of sectionNames)
		if (base[section] !== mine[section])
			found.push(...fieldChanges([section], base[section], mine[section]));
	for (const collection of collectionNames) {
		const a: Holder = base[collection];
		const b: Holder = mine[collection];
		if (a === b) continue;
		for (const id of keysOf(a, b)) {
			const from = own(a, id) as Holder | undefined;
			const to = own(b, id) as Holder | undefined;
			if (from !== to) found.push(...rowChanges([collection, id], from, to));
		}
	}
	return found;
}

/** The changes turned round: applied, they undo. */
export const invert = (changes: readonly Change[]): Change[] =>
	changes.map(({ path, from, to }) => change(path, to, from)).reverse();

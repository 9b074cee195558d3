import { apply, type Conflict } from "./apply.ts";
import type { Assessment } from "./assessment.ts";
import { type Change, diff } from "./diff.ts";
import { setField } from "./edit.ts";
import { sha256 } from "./hash.ts";
import { pathText } from "./path.ts";

/** Whose changes come in, and when (ISO date and time): the domain has no clock. */
export interface Merging {
	by?: string;
	at: string;
	/** ISO date on which a person decided about the conflicts that are filed; absent while they are open. */
	settledOn?: string;
}

/** What a merge made of three states of one assessment. */
export interface Merged {
	document: Assessment;
	/** What mine changed since the base. */
	changes: Change[];
	/** Where theirs had changed the same; they wait in the document as well. */
	conflicts: Conflict[];
}

/**
 * Mine and theirs both go back to base: theirs with the changes of mine. What both changed stays as theirs
 * has it, and what mine had is filed in the document for a person to decide.
 */
export function merge(
	base: Assessment,
	mine: Assessment,
	theirs: Assessment,
	merging: Merging,
): Merged {
	const changes = diff(base, mine);
	const { document, conflicts } = apply(changes, theirs);
	return {
		document: fileConflicts(document, conflicts, merging),
		changes,
		conflicts,
	};
}

/**
 * The document with each conflict as a row of `conflicts`, once: the row's id follows from what met, so merging
 * the same copy again adds nothing. A row's place in the order is no answer and is not filed, nor is a
 * conflict about a filed conflict.
 */
export function fileConflicts(
	document: Assessment,
	conflicts: readonly Conflict[],
	{ by, at, settledOn }: Merging,
): Assessment {
	let next = document;
	for (const { path, base, mine, theirs } of conflicts) {
		if (path[0] === "conflicts" || path[2] === "order") continue;
		const values = {
			path: pathText(path),
			base: base === undefined ? undefined : JSON.stringify(base),
			mine: mine === undefined ? undefined : JSON.stringify(mine),
			theirs: theirs === undefined ? undefined : JSON.stringify(theirs),
			by,
		};
		const id = `conflict_${sha256(JSON.stringify(values)).slice(0, 20)}`;
		const before = Object.hasOwn(next.conflicts, id)
			? next.conflicts[id]
			: undefined;
		const filed = before ? {} : { ...values, at };
		const settling = before?.settledOn === undefined ? { settledOn } : {};
		for (const [field, value] of Object.entries({ ...filed, ...settling }))
			if (value !== undefined)
				next = setField(next, ["conflicts", id, field], value);
	}
	return next;
}

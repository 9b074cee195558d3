import type { Change } from "../domain/change.ts";

/** One thing that was done, with the name under which it is undone. */
export interface Done {
	name: string;
	changes: Change[];
	/** Milliseconds; typing on in the same field soon afterwards belongs to the same entry. */
	at: number;
}

export interface UndoStack {
	done: readonly Done[];
	undone: readonly Done[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

/** A pause in the typing longer than this makes the next words an entry of their own. */
const togetherMs = 10_000;

/** The stack after something was done. What had been undone before is forgotten. */
export function pushDone(stack: UndoStack, entry: Done): UndoStack {
	const last = stack.done.at(-1);
	const together = last && typedOn(last, entry);
	return {
		done: together
			? [...stack.done.slice(0, -1), together]
			: [...stack.done, entry],
		undone: [],
	};
}

/** Both entries as one, when the second goes on typing in the text of the first. */
function typedOn(last: Done, entry: Done): Done | undefined {
	const [a, b] = [last.changes[0], entry.changes[0]];
	const one = last.changes.length === 1 && entry.changes.length === 1;
	if (!one || !a || !b || entry.at - last.at > togetherMs) return undefined;
	if (a.path.join("/") !== b.path.join("/")) return undefined;
	if (typeof a.to !== "string" || typeof b.to !== "string") return undefined;
	if (!b.to.startsWith(a.to)) return undefined;
	return { ...entry, changes: [{ ...a, to: b.to }] };
}

/** Takes the latest entry from what was done to what was undone. */
export function popDone(
	stack: UndoStack,
): { entry: Done; stack: UndoStack } | undefined {
	const entry = stack.done.at(-1);
	if (!entry) return undefined;
	return {
		entry,
		stack: {
			done: stack.done.slice(0, -1),
			undone: [...stack.undone, entry],
		},
	};
}

/** Takes the latest entry back from what was undone. */
export function popUndone(
	stack: UndoStack,
): { entry: Done; stack: UndoStack } | undefined {
	const entry = stack.undone.at(-1);
	if (!entry) return undefined;
	return {
		entry,
		stack: {
			done: [...stack.done, entry],
			undone: stack.undone.slice(0, -1),
		},
	};
}

import { type Assessment, newId } from "../domain/assessment.ts";
import {
	apply,
	type Change,
	type ChangeSet,
	diff,
	invert,
} from "../domain/change.ts";
import {
	type Person,
	type Store,
	StoreError,
	type StoreErrorCode,
} from "../storage/contract.ts";
import {
	emptyStack,
	popDone,
	popUndone,
	pushDone,
	type UndoStack,
} from "./undoStack.ts";

export type Saved =
	| { state: "saved"; at?: string }
	| { state: "saving" }
	| { state: "failed"; why: StoreErrorCode };

/** The open assessment as the page shows it. */
export interface SessionState {
	assessment: Assessment;
	saved: Saved;
	/** Names of what undo and redo would do. */
	undo?: string;
	redo?: string;
	/** How many fields were changed here and elsewhere at once since it was opened. */
	conflicts: number;
	/** How often changes made elsewhere were taken in. */
	merged: number;
}

export interface Session {
	id: string;
	getState: () => SessionState;
	subscribe: (listener: () => void) => () => void;
	/** Changes the document by a pure function, under a name for undo. */
	change: (name: string, recipe: (a: Assessment) => Assessment) => void;
	/** Takes back the latest change; `label` says how that is called in the history. */
	undo: (label: (name: string) => string) => Undone | undefined;
	redo: (label: (name: string) => string) => Undone | undefined;
	/** Tries once more to save what could not be saved. */
	retry: () => void;
	/** Resolves when nothing waits to be saved, or saving has failed. */
	settled: () => Promise<void>;
	close: () => void;
}
interface Undone {
	name: string;
	/** False when somebody had changed the same thing since, and their change stands. */
	whole: boolean;
}

const codeOf = (error: unknown): StoreErrorCode =>
	error instanceof StoreError ? error.code : "failed";

/**
 * Holds an assessment while it is open: every change becomes a change set that is undone by its reverse and saved
 * in the order made. What could not be saved stays in the queue and on the screen.
 */
export function openSession(
	store: Store,
	/** `savedAt`: when the stored state was saved, as an ISO moment. */
	opened: { document: Assessment; rev: string; savedAt?: string },
	/** The time now, as an ISO moment. */
	now: () => string,
	/** Who works here, if they have said so: said of every change. */
	who: () => Person | undefined = () => undefined,
): Session {
	const id = opened.document.id;
	let { rev } = opened;
	let stack: UndoStack = emptyStack;
	let queue: ChangeSet[] = [];
	let working: Promise<void> | undefined;
	let closed = false;
	let state: SessionState = {
		assessment: opened.document,
		saved: {
			state: "saved",
			...(opened.savedAt ? { at: opened.savedAt } : {}),
		},
		conflicts: 0,
		merged: 0,
	};
	const listeners = new Set<() => void>();

	const show = (part: Partial<SessionState>) => {
		const { undo: _, redo: __, ...rest } = { ...state, ...part };
		const undo = stack.done.at(-1)?.name;
		const redo = stack.undone.at(-1)?.name;
		state = {
			...rest,
			...(undo === undefined ? {} : { undo }),
			...(redo === undefined ? {} : { redo }),
		};
		for (const listener of listeners) listener();
	};

	const enqueue = (name: string, changes: Change[], assessment: Assessment) => {
		const by = who();
		const set = {
			id: newId("set"),
			name,
			...(by && { by }),
			at: now(),
			changes,
		};
		queue = [...queue, set];
		show({ assessment, saved: { state: "saving" } });
		working ??= work();
	};

	/** What is stored, with what still waits here on top of it. */
	const onTopOf = (document: Assessment): Assessment =>
		queue.reduce((below, set) => apply(set.changes, below).document, document);

	const work = async (): Promise<void> => {
		for (let set = queue[0]; set; set = queue[0]) {
			try {
				const result = await store.save(id, set, rev);
				rev = result.rev;
				queue = queue.slice(1);
				show({
					...(result.document ? { assessment: onTopOf(result.document) } : {}),
					conflicts: state.conflicts + (result.conflicts?.length ?? 0),
				});
			} catch (error) {
				working = undefined;
				show({ saved: { state: "failed", why: codeOf(error) } });
				return;
			}
		}
		working = undefined;
		show({ saved: { state: "saved", at: now() } });
	};

	const fetchOthers = async () => {
		await working;
		const stored = await store.get(id);
		if (closed || !stored || stored.rev === rev || working) return;
		rev = stored.rev;
		show({
			assessment: onTopOf(stored.document),
			merged: state.merged + 1,
		});
	};

	const unwatch = store.watch((event) => {
		if (event.id === id && event.rev !== undefined && event.rev !== rev)
			// What cannot be fetched now comes with the next save.
			void fetchOthers().catch(() => undefined);
	});

	const turn = (name: string, label: string, changes: Change[]): Undone => {
		const { document, conflicts } = apply(changes, state.assessment);
		const made = diff(state.assessment, document);
		if (made.length > 0) enqueue(label, made, document);
		else show({});
		return { name, whole: conflicts.length === 0 };
	};

	const record = (name: string, assessment: Assessment) => {
		const changes = diff(state.assessment, assessment);
		if (changes.length === 0) return;
		stack = pushDone(stack, { name, changes, at: Date.now() });
		enqueue(name, changes, assessment);
	};

	return {
		id,
		getState: () => state,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		change: (name, recipe) => record(name, recipe(state.assessment)),
		undo: (label) => {
			const popped = popDone(stack);
			if (!popped) return undefined;
			stack = popped.stack;
			const { name, changes } = popped.entry;
			return turn(name, label(name), invert(changes));
		},
		redo: (label) => {
			const popped = popUndone(stack);
			if (!popped) return undefined;
			stack = popped.stack;
			const { name, changes } = popped.entry;
			return turn(name, label(name), changes);
		},
		retry: () => {
			if (queue.length === 0 || working) return;
			show({ saved: { state: "saving" } });
			working = work();
		},
		settled: async () => {
			while (working) await working;
		},
		close: () => {
			closed = true;
			unwatch();
			listeners.clear();
		},
	};
}

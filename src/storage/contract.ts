import type { Assessment } from "../domain/assessment.ts";
import type { ChangeSet, Conflict } from "../domain/change.ts";
import type { HouseEntry } from "../domain/knowledge/houseEntry.ts";

/** An assessment as a list shows it. */
export interface Summary {
	id: string;
	title?: string;
	service?: string;
	vendor?: string;
	rev: string;
	/** ISO date and time of the latest change. */
	savedAt: string;
}

/** Who works here: asked once, kept in this store, no account. */
export interface Person {
	name: string;
	role: string;
}

/** Something changed, here or elsewhere. Without a rev: the assessment was removed. */
export interface StoreEvent {
	id: string;
	rev?: string;
}

/** What comes into the house's knowledge, and the keys of what goes. */
export interface KnowledgeChange {
	put?: readonly HouseEntry[];
	remove?: readonly string[];
}

/** The rev of an assessment that has not been stored yet. Its first change set starts from the empty document. */
export const unstored = "";

/** What a save made of the change set. */
export interface Saved {
	rev: string;
	/** The document as stored, when it is not simply what the caller has: someone else had saved meanwhile. */
	document?: Assessment;
	/** Fields where theirs stands; what the caller had waits in the document's `conflicts`. */
	conflicts?: Conflict[];
}

/**
 * Where assessments live. What is saved is a change set against the rev that the caller has; a rev is compared,
 * never read. No save overwrites what someone else saved: an older rev means that the changes are merged.
 * A change set that is stored already (same id) is not applied again, so a failed save can simply be repeated.
 * Every promise rejects with a StoreError and with nothing else.
 */
export interface Store {
	/** All that have not been removed, the latest change first. */
	list(): Promise<Summary[]>;
	get(id: string): Promise<{ document: Assessment; rev: string } | undefined>;
	/** Rejects with `missing` when the assessment is not there (any more); `unstored` as rev makes it, or merges into it. */
	save(id: string, changes: ChangeSet, rev: string): Promise<Saved>;
	/** Takes an assessment out of the list; `restore` brings it back with its whole history. */
	remove(id: string): Promise<void>;
	restore(id: string): Promise<void>;
	/** Every change set that was stored, the oldest first. */
	history(id: string): Promise<ChangeSet[]>;
	/** Calls the listener after every save, removal and return, in this page or another. Returns how to stop. */
	watch(listener: (event: StoreEvent) => void): () => void;
	/** The house's own entries of the knowledge of the law, in place of built-in ones or beside them; by key, in order. */
	knowledge(): Promise<HouseEntry[]>;
	/** Takes entries in and out, all or none: one of the same key is replaced, and without one the built-in stands again. */
	changeKnowledge(change: KnowledgeChange): Promise<void>;
	/** Calls the listener after every such change, in this page or another. Returns how to stop. */
	watchKnowledge(listener: () => void): () => void;
	me(): Promise<Person | undefined>;
	setMe(person: Person | undefined): Promise<void>;
	/** Finishes what is under way and lets go. */
	close(): Promise<void>;
}

/**
 * missing: no such assessment, or removed; full: no room left; blocked: the browser keeps no data here;
 * unreadable: stored by a newer version of the program, or damaged; failed: anything else.
 */
export type StoreErrorCode =
	| "missing"
	| "full"
	| "blocked"
	| "unreadable"
	| "failed";

const names: Record<StoreErrorCode, string> = {
	missing: "StoreMissing",
	full: "StoreFull",
	blocked: "StoreBlocked",
	unreadable: "StoreUnreadable",
	failed: "StoreFailed",
};

/** Why a store did not do what it was asked. Nothing was stored by halves. */
export class StoreError extends Error {
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, message: string, cause?: unknown) {
		super(message, cause === undefined ? {} : { cause });
		this.name = names[code];
		this.code = code;
	}
}

import {
	type Assessment,
	emptyAssessment,
} from "../../src/domain/assessment.ts";
import type { ChangeSet } from "../../src/domain/change.ts";
import {
	type HouseEntry,
	keyOf,
} from "../../src/domain/knowledge/houseEntry.ts";
import { commit } from "../../src/storage/commit.ts";
import {
	type Person,
	type Store,
	StoreError,
	type StoreEvent,
	unstored,
} from "../../src/storage/contract.ts";
import { watching } from "../../src/storage/watching.ts";

interface Held {
	document: Assessment;
	rev: string;
	log: ChangeSet[];
	removed: boolean;
}

/** What several memory stores of one name share, as the pages of a browser share its storage. */
export interface Memory {
	held: Map<string, Held>;
	me?: Person | undefined;
	knowledge?: Map<string, HouseEntry>;
}

/** A store that forgets: for tests of what is built on the contract. */
export function memoryStore(
	memory: Memory = { held: new Map() },
	name: string = crypto.randomUUID(),
): Store {
	const watchers = watching<StoreEvent>(name);
	const knowledgeWatchers = watching<null>(`${name}.knowledge`);
	const present = (id: string): Held => {
		const held = memory.held.get(id);
		if (!held) throw new StoreError("missing", id);
		return held;
	};
	return {
		list: async () =>
			[...memory.held]
				.filter(([, { removed }]) => !removed)
				.map(([id, { document, rev, log }]) => {
					const { title, service, vendor } = document.about;
					return {
						id,
						...(title === undefined ? {} : { title }),
						...(service === undefined ? {} : { service }),
						...(vendor === undefined ? {} : { vendor }),
						rev,
						savedAt: log.at(-1)?.at ?? "",
					};
				})
				.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
		get: async (id) => {
			const held = memory.held.get(id);
			if (!held || held.removed) return undefined;
			return { document: held.document, rev: held.rev };
		},
		save: async (id, set, rev) => {
			const before = memory.held.get(id);
			if (rev !== unstored && (!before || before.removed))
				throw new StoreError("missing", id);
			if (before?.log.some((stored) => stored.id === set.id))
				return { rev: before.rev, document: before.document };
			const { document, logged, conflicts } = commit(
				before?.document ?? emptyAssessment(id),
				set,
			);
			const log = [...(before?.log ?? []), structuredClone(logged)];
			const next = `${log.length}.${set.id}`;
			memory.held.set(id, { document, rev: next, log, removed: false });
			watchers.tell({ id, rev: next });
			const current = conflicts.length === 0 && rev === (before?.rev ?? "");
			return {
				rev: next,
				...(current ? {} : { document }),
				...(conflicts.length === 0 ? {} : { conflicts }),
			};
		},
		remove: async (id) => {
			present(id).removed = true;
			watchers.tell({ id });
		},
		restore: async (id) => {
			present(id).removed = false;
			watchers.tell({ id, rev: present(id).rev });
		},
		history: async (id) => memory.held.get(id)?.log ?? [],
		watch: watchers.watch,
		knowledge: async () =>
			[...(memory.knowledge ?? [])]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([, entry]) => structuredClone(entry)),
		changeKnowledge: async ({ put = [], remove = [] }) => {
			const after = new Map(memory.knowledge);
			for (const key of remove) after.delete(key);
			for (const entry of put) after.set(keyOf(entry), structuredClone(entry));
			memory.knowledge = after;
			knowledgeWatchers.tell(null);
		},
		watchKnowledge: knowledgeWatchers.watch,
		me: async () => memory.me,
		setMe: async (person) => {
			memory.me = person;
		},
		close: async () => {
			watchers.close();
			knowledgeWatchers.close();
		},
	};
}

import { Dexie, type Table } from "dexie";
import { type Assessment, emptyAssessment } from "../domain/assessment.ts";
import { apply, type ChangeSet } from "../domain/change.ts";
import { readDocument } from "../domain/file.ts";
import { HouseEntry, keyOf } from "../domain/knowledge/houseEntry.ts";
import { commit } from "./commit.ts";
import {
	type KnowledgeChange,
	type Person,
	type Saved,
	type Store,
	StoreError,
	type StoreEvent,
	type Summary,
	unstored,
} from "./contract.ts";
import { storeErrorOf } from "./storeErrorOf.ts";
import { watching } from "./watching.ts";

/** What the list needs, apart from the document, and how far the log has come. */
interface Head extends Summary {
	seq: number;
	/** When it was removed, in milliseconds; kept for a while so that it can return. */
	removedAt?: number;
}
interface Snapshot {
	id: string;
	seq: number;
	document: Assessment;
}
interface Logged {
	assessment: string;
	seq: number;
	set: ChangeSet;
}

/** A snapshot spares the reader the log; a few changes more or less do not matter. */
const snapshotEvery = 50;
const snapshotIdleMs = 2_000;
/** A removed assessment can return for a day; then it is erased when the store is next opened. */
const keptAfterRemovalMs = 24 * 60 * 60 * 1000;

interface KeptEntry {
	key: string;
	entry: HouseEntry;
}

class Database extends Dexie {
	declare heads: Table<Head, string>;
	declare snapshots: Table<Snapshot, string>;
	declare log: Table<Logged, [string, number]>;
	declare settings: Table<{ key: string; value: Person }, string>;
	declare knowledge: Table<KeptEntry, string>;

	constructor(name: string) {
		// Chromium otherwise reports a change as stored while it still is in the system's buffers.
		super(name, { chromeTransactionDurability: "strict" });
		this.version(1).stores({
			heads: "id",
			snapshots: "id",
			log: "[assessment+seq], [assessment+set.id]",
			settings: "key",
		});
		this.version(2).stores({ knowledge: "key" });
	}
}

/** The store in this browser's IndexedDB: a log of change sets, and now and then a snapshot of what they lead to. */
export function openDexieStore(
	name = "tia-workbook",
	now: () => number = Date.now,
): Store {
	const db = new Database(name);
	const watchers = watching<StoreEvent>(name);
	const knowledgeWatchers = watching<null>(`${name}.knowledge`);
	const latest = new Map<string, { rev: string; document: Assessment }>();
	const unsnapped = new Map<string, { seq: number; document: Assessment }>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const answering = async <T>(work: () => PromiseLike<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw storeErrorOf(error);
		}
	};

	const tell = (id: string, rev?: string) =>
		watchers.tell(rev === undefined ? { id } : { id, rev });

	const logOf = (id: string, after: number) =>
		db.log
			.where("[assessment+seq]")
			.between([id, after], [id, Dexie.maxKey], false, true)
			.toArray();

	/** The document that a head stands for: the snapshot, and the log from there on. */
	const load = async (head: Head): Promise<Assessment> => {
		const known = latest.get(head.id);
		if (known?.rev === head.rev) return known.document;
		const snapshot = await db.snapshots.get(head.id);
		const later = await logOf(head.id, snapshot?.seq ?? 0);
		const reading = readDocument(
			later.reduce(
				(document, { set }) => apply(set.changes, document).document,
				snapshot?.document ?? emptyAssessment(head.id),
			),
		);
		if (!reading.ok)
			throw new StoreError(
				"unreadable",
				[reading.code, reading.at, reading.found].filter(Boolean).join(" "),
			);
		return reading.document;
	};

	const snap = async () => {
		if (timer !== undefined) clearTimeout(timer);
		timer = undefined;
		for (const [id, { seq, document }] of [...unsnapped]) {
			unsnapped.delete(id);
			await db.transaction("rw", db.heads, db.snapshots, async () => {
				const stored = await db.snapshots.get(id);
				const isOlder = stored !== undefined && stored.seq >= seq;
				if (!isOlder && (await db.heads.get(id)))
					await db.snapshots.put({ id, seq, document });
			});
		}
	};
	// The log already holds every change: a snapshot that fails costs time on opening, nothing else.
	const snapQuietly = () => void snap().catch(() => undefined);
	const snapLater = (id: string, seq: number, document: Assessment) => {
		unsnapped.set(id, { seq, document });
		if (timer !== undefined) clearTimeout(timer);
		timer = setTimeout(
			snapQuietly,
			seq % snapshotEvery === 0 ? 0 : snapshotIdleMs,
		);
	};
	const onHidden = () => {
		if (document.visibilityState === "hidden") snapQuietly();
	};
	if (typeof document !== "undefined")
		document.addEventListener("visibilitychange", onHidden);

	const erase = async (id: string) => {
		await db.heads.delete(id);
		await db.snapshots.delete(id);
		await db.log
			.where("[assessment+seq]")
			.between([id, Dexie.minKey], [id, Dexie.maxKey])
			.delete();
	};
	db.on("ready", async () => {
		const old = (await db.heads.toArray()).filter(
			({ removedAt }) =>
				removedAt !== undefined && removedAt < now() - keptAfterRemovalMs,
		);
		for (const { id } of old) await erase(id);
	});

	const save = async (id: string, set: ChangeSet, rev: string) => {
		const { saved, head, document } = await db.transaction(
			"rw",
			db.heads,
			db.snapshots,
			db.log,
			async () => {
				const before = await db.heads.get(id);
				if (rev !== unstored && (!before || before.removedAt !== undefined))
					throw new StoreError("missing", id);
				const stored = before ? await load(before) : emptyAssessment(id);
				const isStored = await db.log
					.where("[assessment+set.id]")
					.equals([id, set.id])
					.count();
				if (before && isStored > 0)
					return {
						saved: { rev: before.rev, document: stored } satisfies Saved,
						head: before,
						document: stored,
					};
				const { document, logged, conflicts } = commit(stored, set);
				const head = headOf(id, document, set, (before?.seq ?? 0) + 1);
				await db.log.add({ assessment: id, seq: head.seq, set: logged });
				await db.heads.put(head);
				const isAsCallerHasIt =
					conflicts.length === 0 && rev === (before?.rev ?? unstored);
				const saved: Saved = {
					rev: head.rev,
					...(isAsCallerHasIt ? {} : { document }),
					...(conflicts.length === 0 ? {} : { conflicts }),
				};
				return { saved, head, document };
			},
		);
		latest.set(id, { rev: head.rev, document });
		snapLater(id, head.seq, document);
		tell(id, head.rev);
		return saved;
	};

	const mark = async (id: string, removed: boolean) => {
		const head = await db.transaction("rw", db.heads, async () => {
			const before = await db.heads.get(id);
			if (!before) throw new StoreError("missing", id);
			const { removedAt: _, ...rest } = before;
			await db.heads.put(removed ? { ...rest, removedAt: now() } : rest);
			return rest;
		});
		if (removed) tell(id);
		else tell(id, head.rev);
	};

	return {
		list: () =>
			answering(async () =>
				(await db.heads.toArray())
					.filter(({ removedAt }) => removedAt === undefined)
					.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
					.map(({ seq: _, ...summary }) => summary),
			),
		get: (id) =>
			answering(() =>
				db.transaction("r", db.heads, db.snapshots, db.log, async () => {
					const head = await db.heads.get(id);
					if (!head || head.removedAt !== undefined) return undefined;
					const document = await load(head);
					latest.set(id, { rev: head.rev, document });
					return { document, rev: head.rev };
				}),
			),
		save: (id, set, rev) => answering(() => save(id, set, rev)),
		remove: (id) => answering(() => mark(id, true)),
		restore: (id) => answering(() => mark(id, false)),
		history: (id) =>
			answering(async () => (await logOf(id, 0)).map(({ set }) => set)),
		watch: watchers.watch,
		knowledge: () =>
			answering(async () =>
				(await db.knowledge.orderBy("key").toArray()).map(({ key, entry }) => {
					const read = HouseEntry.safeParse(entry);
					if (!read.success) throw new StoreError("unreadable", key);
					return read.data;
				}),
			),
		changeKnowledge: ({ put = [], remove = [] }: KnowledgeChange) =>
			answering(async () => {
				await db.transaction("rw", db.knowledge, async () => {
					await db.knowledge.bulkDelete([...remove]);
					await db.knowledge.bulkPut(
						put.map((entry) => ({ key: keyOf(entry), entry })),
					);
				});
				knowledgeWatchers.tell(null);
			}),
		watchKnowledge: knowledgeWatchers.watch,
		me: () => answering(async () => (await db.settings.get("me"))?.value),
		setMe: (person) =>
			answering(async () => {
				if (person === undefined) await db.settings.delete("me");
				else await db.settings.put({ key: "me", value: person });
			}),
		close: () =>
			answering(async () => {
				if (typeof document !== "undefined")
					document.removeEventListener("visibilitychange", onHidden);
				try {
					await snap();
				} finally {
					watchers.close();
					knowledgeWatchers.close();
					db.close();
				}
			}),
	};
}

/** The head after a change set. The rev names the change set, so that no two states ever share one. */
function headOf(
	id: string,
	{ about: { title, service, vendor } }: Assessment,
	set: ChangeSet,
	seq: number,
): Head {
	return {
		id,
		...(title === undefined ? {} : { title }),
		...(service === undefined ? {} : { service }),
		...(vendor === undefined ? {} : { vendor }),
		rev: `${seq}.${set.id}`,
		savedAt: set.at,
		seq,
	};
}

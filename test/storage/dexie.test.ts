import "fake-indexeddb/auto";
import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { type ChangeSet, diff, setField } from "../../src/domain/change.ts";
import { unstored } from "../../src/storage/contract.ts";
import { openDexieStore } from "../../src/storage/dexie.ts";
import { storeContract } from "./contract.ts";

storeContract("this browser's IndexedDB", (name) => openDexieStore(name));

const empty = emptyAssessment("tia_1");
const zoom = setField(empty, ["about", "title"], "Zoom X");
const set = (from = empty, to = zoom): ChangeSet => ({
	id: crypto.randomUUID(),
	name: "Edit",
	at: "2026-11-23T10:00:00Z",
	changes: diff(from, to),
});

const rawDatabase = (name: string) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
const rawRows = async (name: string, table: string) => {
	const db = await rawDatabase(name);
	const rows = await new Promise<unknown[]>((resolve) => {
		const request = db.transaction(table).objectStore(table).getAll();
		request.onsuccess = () => resolve(request.result);
	});
	db.close();
	return rows;
};

afterEach(() => {
	vi.restoreAllMocks();
});

describe("a write that the browser refuses", () => {
	test("says that there is no room, keeps what was stored, and can be repeated", async () => {
		const store = openDexieStore("full");
		const { rev } = await store.save("tia_1", set(), unstored);
		const next = set(zoom, setField(zoom, ["about", "title"], "Zoom Y"));
		vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		await expect(store.save("tia_1", next, rev)).rejects.toMatchObject({
			name: "StoreFull",
			code: "full",
		});
		vi.restoreAllMocks();
		expect(await store.get("tia_1")).toEqual({ document: zoom, rev });
		expect(await store.history("tia_1")).toHaveLength(1);
		await store.save("tia_1", next, rev);
		expect((await store.get("tia_1"))?.document.about.title).toBe("Zoom Y");
		await store.close();
	});

	test("by halves is undone whole", async () => {
		const store = openDexieStore("halves");
		await store.save("tia_1", set(), unstored);
		vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("disk", "UnknownError");
		});
		const next = set(zoom, setField(zoom, ["about", "title"], "Zoom Y"));
		await expect(store.save("tia_1", next, unstored)).rejects.toMatchObject({
			code: "failed",
		});
		vi.restoreAllMocks();
		expect(await store.history("tia_1")).toHaveLength(1);
		await store.close();
	});

	test("a snapshot that fails loses nothing: the log has it", async () => {
		const store = openDexieStore("snapshot-fails");
		const { rev } = await store.save("tia_1", set(), unstored);
		vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		await expect(store.close()).rejects.toMatchObject({ code: "full" });
		vi.restoreAllMocks();
		const again = openDexieStore("snapshot-fails");
		expect(await again.get("tia_1")).toEqual({ document: zoom, rev });
		await again.close();
	});
});

test("every change is written strictly, and as a change: not the whole document", async () => {
	const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
	const store = openDexieStore("strict");
	const { rev } = await store.save("tia_1", set(), unstored);
	const next = setField(zoom, ["about", "service"], "Video calls");
	await store.save("tia_1", set(zoom, next), rev);
	const writes = transaction.mock.calls.filter(
		([, mode]) => mode === "readwrite",
	);
	expect(writes.length).toBeGreaterThan(0);
	for (const [, , options] of writes)
		expect(options).toMatchObject({ durability: "strict" });
	expect(await rawRows("strict", "snapshots")).toEqual([]);
	expect(JSON.stringify((await rawRows("strict", "log")).at(-1))).not.toContain(
		"Zoom X",
	);
	await store.close();
	expect(await rawRows("strict", "snapshots")).toMatchObject([
		{ id: "tia_1", seq: 2, document: next },
	]);
});

test("a save that is under way when the page closes is stored, or says that it is not", async () => {
	const store = openDexieStore("closing");
	const saving = store.save("tia_1", set(), unstored).then(
		() => "stored",
		() => "not stored",
	);
	await store.close();
	const again = openDexieStore("closing");
	expect((await again.get("tia_1")) ? "stored" : "not stored").toBe(
		await saving,
	);
	await again.close();
});

test("a pause writes a snapshot, so that opening need not read the whole log", async () => {
	const store = openDexieStore("pause");
	await store.save("tia_1", set(), unstored);
	expect(await rawRows("pause", "snapshots")).toEqual([]);
	await vi.waitFor(
		async () => expect(await rawRows("pause", "snapshots")).toHaveLength(1),
		{ timeout: 10_000, interval: 200 },
	);
	await store.close();
});

test("a removed assessment can return for a day; then it is erased, with its history", async () => {
	let now = Date.parse("2026-11-23T10:00:00Z");
	const open = () => openDexieStore("erase", () => now);
	const store = open();
	await store.save("tia_1", set(), unstored);
	await store.remove("tia_1");
	await store.close();

	now += 23 * 60 * 60 * 1000;
	const next = open();
	await next.restore("tia_1");
	expect((await next.list()).map(({ id }) => id)).toEqual(["tia_1"]);
	await next.remove("tia_1");
	await next.close();

	now += 25 * 60 * 60 * 1000;
	const later = open();
	await expect(later.restore("tia_1")).rejects.toMatchObject({
		code: "missing",
	});
	await later.close();
	for (const table of ["heads", "snapshots", "log"])
		expect(await rawRows("erase", table)).toEqual([]);
});

test("what a newer version of the program stored is refused, not misread", async () => {
	const store = openDexieStore("newer");
	await store.save("tia_1", set(), unstored);
	await store.close();
	const db = await rawDatabase("newer");
	await new Promise<void>((resolve) => {
		const transaction = db.transaction("snapshots", "readwrite");
		transaction
			.objectStore("snapshots")
			.put({ id: "tia_1", seq: 1, document: { ...zoom, formatVersion: 999 } });
		transaction.oncomplete = () => resolve();
	});
	db.close();
	const again = openDexieStore("newer");
	await expect(again.get("tia_1")).rejects.toMatchObject({
		code: "unreadable",
	});
	expect(await again.list()).toHaveLength(1);
	await again.close();
});

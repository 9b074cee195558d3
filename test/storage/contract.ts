import { afterEach, describe, expect, test, vi } from "vitest";
import {
	type Assessment,
	emptyAssessment,
} from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import {
	addRow,
	type ChangeSet,
	diff,
	removeRow,
	setField,
} from "../../src/domain/change.ts";
import {
	type Store,
	type StoreEvent,
	unstored,
} from "../../src/storage/contract.ts";

import {
	decisionEntry,
	ownUs,
	profileEntry,
	taiwan,
	usDecision,
} from "../helpers/knowledge.ts";

/**
 * What any store must keep. `open` gives a store on the same stored data each time it is called with the
 * same name: another tab, or the same one after a restart.
 */
export function storeContract(
	kind: string,
	open: (name: string) => Store,
): void {
	let count = 0;
	let minute = 0;
	const opened: Store[] = [];
	const tab = (name: string): Store => {
		const store = open(name);
		opened.push(store);
		return store;
	};
	const place = () => `${kind}-${++count}`;
	const restarted = async (store: Store, name: string) => {
		await store.close();
		return tab(name);
	};
	afterEach(async () => {
		for (const store of opened.splice(0)) await store.close();
	});

	const from = (
		base: Assessment,
		mine: Assessment,
		name = "Edit",
		by = { name: "A. Reviewer", role: "DPO" },
	): ChangeSet => ({
		id: crypto.randomUUID(),
		name,
		by,
		at: `2026-11-23T10:${String(++minute % 60).padStart(2, "0")}:00Z`,
		changes: diff(base, mine),
	});
	const empty = emptyAssessment("tia_1");
	const zoom = addRow(
		setField(empty, ["about", "title"], "Zoom X"),
		"transfers",
		"t",
		{
			name: "Support",
			country: "US",
		},
	);
	const titled = (base: Assessment, title: string) =>
		setField(base, ["about", "title"], title);

	describe(kind, () => {
		test("gives back what was saved, after a restart too", async () => {
			const name = place();
			const store = tab(name);
			expect(await store.list()).toEqual([]);
			expect(await store.get("tia_1")).toBeUndefined();
			const { rev, document, conflicts } = await store.save(
				"tia_1",
				from(empty, zoom),
				unstored,
			);
			expect([document, conflicts]).toEqual([undefined, undefined]);
			const shows = async (reader: Store) => {
				expect(await reader.get("tia_1")).toEqual({ document: zoom, rev });
				expect(await reader.list()).toMatchObject([
					{ id: "tia_1", title: "Zoom X", rev },
				]);
			};
			await shows(store);
			await shows(await restarted(store, name));
		});

		test("keeps every change of a long session, and who made it, in order", async () => {
			const name = place();
			const store = tab(name);
			let document = zoom;
			let { rev } = await store.save(
				"tia_1",
				from(empty, zoom, "New"),
				unstored,
			);
			for (let i = 0; i < 120; i++) {
				const next = titled(document, `Title ${i}`);
				({ rev } = await store.save(
					"tia_1",
					from(document, next, `Edit ${i}`),
					rev,
				));
				document = next;
			}
			const again = await restarted(store, name);
			expect(await again.get("tia_1")).toEqual({ document, rev });
			const history = await again.history("tia_1");
			expect(history.map((set) => set.name)).toEqual([
				"New",
				...Array.from({ length: 120 }, (_, i) => `Edit ${i}`),
			]);
			expect(history.at(-1)).toMatchObject({
				by: { name: "A. Reviewer", role: "DPO" },
				changes: [
					{ path: ["about", "title"], from: "Title 118", to: "Title 119" },
				],
			});
		});

		test("lists the latest change first, under its present title", async () => {
			const store = tab(place());
			for (const id of ["tia_1", "tia_2"]) {
				const base = emptyAssessment(id);
				await store.save(id, from(base, titled(base, id)), unstored);
			}
			const first = await store.get("tia_1");
			if (!first) throw new Error("not stored");
			const renamed = setField(
				titled(first.document, "Renamed"),
				["about", "service"],
				"Video calls",
			);
			await store.save("tia_1", from(first.document, renamed), first.rev);
			expect(await store.list()).toMatchObject([
				{ id: "tia_1", title: "Renamed", service: "Video calls" },
				{ id: "tia_2", title: "tia_2" },
			]);
		});

		test("two tabs, different fields: both stand, and the later learns of the earlier", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			const { rev } = await one.save("tia_1", from(empty, zoom), unstored);
			const mine = setField(zoom, ["transfers", "t", "country"], "IN");
			const first = await one.save("tia_1", from(zoom, mine), rev);
			const second = await two.save(
				"tia_1",
				from(zoom, titled(zoom, "Zoom Y")),
				rev,
			);
			expect(second.conflicts).toBeUndefined();
			expect(second.rev).not.toBe(first.rev);
			expect(second.document).toEqual(titled(mine, "Zoom Y"));
			expect(await one.get("tia_1")).toEqual({
				document: second.document,
				rev: second.rev,
			});
		});

		test("two tabs, the same field: what was stored stands, the other waits in the document", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			const { rev } = await one.save("tia_1", from(empty, zoom), unstored);
			await one.save("tia_1", from(zoom, titled(zoom, "Zoom Y")), rev);
			const { conflicts, document } = await two.save(
				"tia_1",
				from(zoom, titled(zoom, "Zoom Z"), "Edit", {
					name: "B",
					role: "Architect",
				}),
				rev,
			);
			expect(conflicts).toMatchObject([
				{
					path: ["about", "title"],
					why: "changed-twice",
					base: "Zoom X",
					mine: "Zoom Z",
					theirs: "Zoom Y",
				},
			]);
			expect(document?.about.title).toBe("Zoom Y");
			expect(Object.values(document?.conflicts ?? {})).toMatchObject([
				{ path: "about/title", mine: '"Zoom Z"', theirs: '"Zoom Y"', by: "B" },
			]);
			const again = await restarted(one, name);
			expect((await again.get("tia_1"))?.document).toEqual(document);
		});

		test("one tab strikes out what the other edits: the edit stays, and is reported", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			const { rev } = await one.save("tia_1", from(empty, zoom), unstored);
			await one.save(
				"tia_1",
				from(zoom, removeRow(zoom, "transfers", "t")),
				rev,
			);
			const edited = setField(zoom, ["transfers", "t", "country"], "IN");
			const { conflicts, document } = await two.save(
				"tia_1",
				from(zoom, edited),
				rev,
			);
			expect(document?.transfers.t).toEqual(edited.transfers.t);
			expect(conflicts).toMatchObject([{ why: "edit-beats-deletion" }]);
		});

		test("saves that overlap in time are all kept", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			const { rev } = await one.save("tia_1", from(empty, zoom), unstored);
			const countries = ["IN", "GB", "JP", "CA"];
			await Promise.all(
				countries.map((country, i) =>
					(i % 2 ? one : two).save(
						"tia_1",
						from(zoom, addRow(zoom, "transfers", `new_${i}`, { country })),
						rev,
					),
				),
			);
			const stored = await one.get("tia_1");
			expect(
				Object.values(stored?.document.transfers ?? {}).map(
					(row) => row.country,
				),
			).toEqual(expect.arrayContaining(countries));
			expect(await two.history("tia_1")).toHaveLength(5);
		});

		test("the same change set saved twice, as after a failure, counts once", async () => {
			const store = tab(place());
			const set = from(empty, zoom);
			const first = await store.save("tia_1", set, unstored);
			const again = await store.save("tia_1", set, unstored);
			expect(again.rev).toBe(first.rev);
			expect(again.conflicts).toBeUndefined();
			expect(await store.history("tia_1")).toHaveLength(1);
		});

		test("an assessment opened from a file that is here already is merged, not overwritten", async () => {
			const store = tab(place());
			await store.save("tia_1", from(empty, zoom), unstored);
			const file = setField(
				titled(empty, "From a file"),
				["about", "vendor"],
				"Zoom",
			);
			const { document, conflicts } = await store.save(
				"tia_1",
				from(empty, file),
				unstored,
			);
			expect(document?.about).toEqual({ title: "Zoom X", vendor: "Zoom" });
			expect(document?.transfers).toEqual(zoom.transfers);
			expect(conflicts).toHaveLength(1);
		});

		test("what was removed is gone from the list, and returns whole", async () => {
			const name = place();
			const store = tab(name);
			const { rev } = await store.save("tia_1", from(empty, zoom), unstored);
			await store.remove("tia_1");
			expect(await store.list()).toEqual([]);
			expect(await store.get("tia_1")).toBeUndefined();
			await expect(
				store.save("tia_1", from(zoom, titled(zoom, "late")), rev),
			).rejects.toMatchObject({ name: "StoreMissing", code: "missing" });
			const again = await restarted(store, name);
			await again.restore("tia_1");
			expect(await again.get("tia_1")).toEqual({ document: zoom, rev });
			expect(await again.history("tia_1")).toHaveLength(1);
		});

		test("says so when there is no such assessment", async () => {
			const store = tab(place());
			const missing = { code: "missing" };
			await expect(store.remove("tia_9")).rejects.toMatchObject(missing);
			await expect(store.restore("tia_9")).rejects.toMatchObject(missing);
			await expect(
				store.save("tia_9", from(empty, zoom), "7.else"),
			).rejects.toMatchObject(missing);
			expect(await store.list()).toEqual([]);
		});

		test("tells every tab what was stored, removed and returned, until it is told to stop", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			const heard: Record<string, StoreEvent[]> = { one: [], two: [] };
			const stop = one.watch((event) => heard.one?.push(event));
			two.watch((event) => heard.two?.push(event));
			const { rev } = await one.save("tia_1", from(empty, zoom), unstored);
			await two.remove("tia_1");
			await two.restore("tia_1");
			const all = [{ id: "tia_1", rev }, { id: "tia_1" }, { id: "tia_1", rev }];
			await vi.waitFor(() => {
				expect(heard.one).toEqual(all);
				expect(heard.two).toHaveLength(3);
			});
			stop();
			await two.save("tia_1", from(zoom, titled(zoom, "Zoom Y")), rev);
			await vi.waitFor(() => expect(heard.two).toHaveLength(4));
			expect(heard.one).toHaveLength(3);
		});

		test("keeps the house's own knowledge, by key, after a restart too", async () => {
			const name = place();
			const store = tab(name);
			expect(await store.knowledge()).toEqual([]);
			const us = profileEntry(ownUs);
			const tw = profileEntry(taiwan);
			const decision = decisionEntry(usDecision);
			await store.changeKnowledge({ put: [us, decision, tw] });
			const again = await restarted(store, name);
			expect(await again.knowledge()).toEqual([tw, us, decision]);
			const newer = profileEntry({ ...ownUs, checked: "2026-11-19" });
			await again.changeKnowledge({ put: [newer], remove: ["country.TW"] });
			expect(await again.knowledge()).toEqual([newer, decision]);
			// Assessments and knowledge are apart.
			expect(await again.list()).toEqual([]);
		});

		test("tells every tab that the knowledge changed, and nobody that an assessment did", async () => {
			const name = place();
			const [one, two] = [tab(name), tab(name)];
			let heard = 0;
			let assessments = 0;
			one.watch(() => assessments++);
			two.watch(() => assessments++);
			one.watchKnowledge(() => heard++);
			const stop = two.watchKnowledge(() => heard++);
			await one.changeKnowledge({ put: [profileEntry(taiwan)] });
			await vi.waitFor(() => expect(heard).toBe(2));
			stop();
			await one.changeKnowledge({ remove: ["country.TW"] });
			await vi.waitFor(() => expect(heard).toBe(3));
			expect(assessments).toBe(0);
		});

		test("remembers who works here, and forgets on request", async () => {
			const name = place();
			const store = tab(name);
			expect(await store.me()).toBeUndefined();
			await store.setMe({ name: "A. Reviewer", role: "DPO" });
			const again = await restarted(store, name);
			expect(await again.me()).toEqual({ name: "A. Reviewer", role: "DPO" });
			await again.setMe(undefined);
			expect(await again.me()).toBeUndefined();
		});

		test("nothing a caller does to what it was given, or gave, reaches what is stored", async () => {
			const store = tab(place());
			const set = from(empty, zoom);
			await store.save("tia_1", set, unstored);
			set.changes.length = 0;
			expect(canonicalJson((await store.get("tia_1"))?.document ?? empty)).toBe(
				canonicalJson(zoom),
			);
			expect((await store.history("tia_1"))[0]?.changes).not.toEqual([]);
		});
	});
}

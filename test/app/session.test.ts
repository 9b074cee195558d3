import { beforeEach, describe, expect, test } from "vitest";
import { storeNew } from "../../src/app/register.ts";
import { openSession, type Session } from "../../src/app/session.ts";
import { emptyAssessment, liveRows } from "../../src/domain/assessment.ts";
import { addRow, removeRow, setField } from "../../src/domain/change.ts";
import { compareReturned, takeIn } from "../../src/domain/returned.ts";
import { type Store, StoreError } from "../../src/storage/contract.ts";
import { type Memory, memoryStore } from "../helpers/memoryStore.ts";

const id = "tia_test";
const now = () => "2026-11-23T14:02:00.000Z";
const named = (label: string) => (name: string) => `${label} ${name}`;
const titled = (title: string) => (a: Parameters<typeof setField>[0]) =>
	setField(a, ["about", "title"], title);

/** Two pages of one browser have a store each and share what is stored. */
let memory: Memory;
let channel: string;
let store: Store;

async function open(from: Store = store): Promise<Session> {
	const stored = await from.get(id);
	if (!stored) throw new Error("not stored");
	return openSession(from, stored, now);
}
const storedTitle = async () => (await store.get(id))?.document.about.title;

beforeEach(async () => {
	memory = { held: new Map() };
	channel = crypto.randomUUID();
	store = memoryStore(memory, channel);
	await storeNew(store, emptyAssessment(id), "New", now());
});

describe("a change", () => {
	test("is on the screen at once, and stored when the page says so", async () => {
		const session = await open();
		session.change("Title", titled("Zoom X"));
		expect(session.getState().assessment.about.title).toBe("Zoom X");
		expect(session.getState().saved).toEqual({ state: "saving" });
		await session.settled();
		expect(session.getState().saved).toEqual({ state: "saved", at: now() });
		expect(await storedTitle()).toBe("Zoom X");
	});

	test("that changes nothing is neither saved nor undone", async () => {
		const session = await open();
		session.change("Nothing", (assessment) => assessment);
		expect(session.getState().undo).toBeUndefined();
		expect(session.getState().saved).toEqual({ state: "saved" });
	});
});

describe("undo", () => {
	test("goes back through every change by its name, and redo forward again", async () => {
		const session = await open();
		session.change("Title", titled("Zoom X"));
		session.change("New line", (a) => addRow(a, "categories", "c1"));
		session.change("Strike out", (a) => removeRow(a, "categories", "c1"));
		expect(session.getState().undo).toBe("Strike out");
		expect(session.undo(named("Undo"))).toEqual({
			name: "Strike out",
			whole: true,
		});
		expect(liveRows(session.getState().assessment, "categories")).toHaveLength(
			1,
		);
		session.undo(named("Undo"));
		session.undo(named("Undo"));
		expect(session.getState().assessment.about.title).toBeUndefined();
		expect(session.getState().undo).toBeUndefined();
		expect(session.getState().redo).toBe("Title");
		session.redo(named("Redo"));
		expect(session.getState().assessment.about.title).toBe("Zoom X");
		await session.settled();
		expect(await storedTitle()).toBe("Zoom X");
	});

	test("takes back at once what was typed in one go", async () => {
		const session = await open();
		session.change("Title", titled("Zo"));
		session.change("Title", titled("Zoom"));
		session.undo(named("Undo"));
		expect(session.getState().assessment.about.title).toBeUndefined();
	});

	test("never takes back what somebody else has written since", async () => {
		const session = await open();
		session.change("Title", titled("Mine"));
		await session.settled();
		const other = await open(memoryStore(memory, channel));
		other.change("Title", titled("Theirs"));
		await other.settled();
		await until(() => session.getState().assessment.about.title === "Theirs");
		expect(session.undo(named("Undo"))).toEqual({
			name: "Title",
			whole: false,
		});
		expect(session.getState().assessment.about.title).toBe("Theirs");
	});
});

describe("a second page with the same assessment", () => {
	test("gets what the first one saves", async () => {
		const session = await open();
		const other = await open(memoryStore(memory, channel));
		session.change("Title", titled("Zoom X"));
		await until(() => other.getState().assessment.about.title === "Zoom X");
		expect(other.getState().merged).toBe(1);
	});

	test("that wrote in the same field at once: one text stands, the other is kept", async () => {
		const session = await open();
		const other = await open(memoryStore(memory, channel));
		session.change("Title", titled("Mine"));
		other.change("Title", titled("Theirs"));
		await session.settled();
		await other.settled();
		await until(
			() =>
				session.getState().assessment.about.title ===
				other.getState().assessment.about.title,
		);
		const { assessment } = (await open()).getState();
		const kept = liveRows(assessment, "conflicts").map(([, row]) => row.mine);
		expect([JSON.stringify(assessment.about.title), ...kept].sort()).toEqual([
			'"Mine"',
			'"Theirs"',
		]);
		expect(session.getState().conflicts + other.getState().conflicts).toBe(1);
	});
});

describe("when the browser stores nothing", () => {
	const failing = (): { store: Store; mend: () => void } => {
		let broken = true;
		return {
			mend: () => {
				broken = false;
			},
			store: {
				...store,
				save: (...args) =>
					broken
						? Promise.reject(new StoreError("full", "no room"))
						: store.save(...args),
			},
		};
	};

	test("the page says why, keeps every change, and saves all of them once it can", async () => {
		const { store: full, mend } = failing();
		const session = await open(full);
		session.change("Title", titled("Zoom X"));
		await session.settled();
		session.change("Vendor", (a) => setField(a, ["about", "vendor"], "Zoom"));
		await session.settled();
		expect(session.getState().saved).toEqual({ state: "failed", why: "full" });
		expect(session.getState().assessment.about).toEqual({
			title: "Zoom X",
			vendor: "Zoom",
		});
		mend();
		session.retry();
		await session.settled();
		expect(session.getState().saved.state).toBe("saved");
		expect((await store.get(id))?.document.about).toEqual({
			title: "Zoom X",
			vendor: "Zoom",
		});
	});

	test("an assessment that was deleted meanwhile is not made anew in silence", async () => {
		const session = await open();
		await store.remove(id);
		session.change("Title", titled("Zoom X"));
		await session.settled();
		expect(session.getState().saved).toEqual({
			state: "failed",
			why: "missing",
		});
	});
});

describe("a returned copy", () => {
	test("comes in as one change that can be undone, and what both changed is kept beside", async () => {
		const session = await open();
		const base = session.getState().assessment;
		const copy = setField(
			titled("From the meeting")(base),
			["about", "vendor"],
			"Zoom",
		);
		session.change("Title", titled("Here"));
		session.change("Review", (document) =>
			takeIn(document, compareReturned(base, copy, document), [], {
				by: "Reviewer",
				at: "2026-11-23T14:02:00Z",
			}),
		);
		const { assessment } = session.getState();
		expect(assessment.about).toEqual({ title: "Here", vendor: "Zoom" });
		expect(
			liveRows(assessment, "conflicts").map(([, row]) => row.mine),
		).toEqual(['"From the meeting"']);
		session.undo(named("Undo"));
		expect(session.getState().assessment.about).toEqual({ title: "Here" });
	});
});

/** Waits until it holds; a test that waits in vain fails by its time limit. */
async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

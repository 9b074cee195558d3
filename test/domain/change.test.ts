import { describe, expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import {
	addRow,
	apply,
	diff,
	invert,
	removeRow,
	setField,
} from "../../src/domain/change.ts";
import { parsePath, pathText, valueAt } from "../../src/domain/path.ts";

const empty = emptyAssessment("tia_1");
const started = addRow(empty, "transfers", "t", {
	name: "Support",
	country: "US",
});

describe("setting a field", () => {
	test("answers one question and shares everything else", () => {
		const next = setField(started, ["about", "title"], "Zoom X");
		expect(next.about).toEqual({ title: "Zoom X" });
		expect(next.transfers).toBe(started.transfers);
		expect(started.about).toEqual({});
	});

	test.each([[undefined], [""], [[]], [null]])(
		"%j takes the answer away",
		(nothing) => {
			const next = setField(started, ["transfers", "t", "country"], nothing);
			expect(next.transfers.t).toEqual({ order: 1, name: "Support" });
		},
	);

	test("makes a missing row, behind the others", () => {
		const next = setField(started, ["transfers", "u", "name"], "Mail");
		expect(next.transfers.u).toEqual({ order: 2, name: "Mail" });
		expect(setField(started, ["transfers", "v", "name"], "")).toBe(started);
	});

	test("keeps texts under any heading that a file may give, and each is a change of its own", () => {
		const headings = ["Remark / note", "__proto__", "constructor", "Åtgärd"];
		let next = empty;
		for (const heading of headings)
			next = setField(
				next,
				["categories", "c", "carried", heading],
				`as in ${heading}`,
			);
		expect(Object.entries(next.categories.c?.carried ?? {})).toEqual(
			headings.map((heading) => [heading, `as in ${heading}`]),
		);
		expect(diff(empty, next).map(({ path }) => path.slice(3))).toEqual([
			[],
			...headings.map((heading) => [heading]),
		]);
		expect(apply(diff(empty, next), empty).document).toEqual(next);
		expect({}).not.toHaveProperty("as in __proto__");
	});

	test.each([
		["about/colour"],
		["transfers/t/colour"],
		["transfers/__proto__/name"],
		["__proto__/t/name"],
		["constructor/name"],
		["transfers"],
		["transfers/t"],
		["transfers/a b/name"],
	])("refuses a place that no assessment has: %s", (path) => {
		expect(() => setField(empty, path.split("/"), "x")).toThrow(RangeError);
		expect(() => apply([{ path: path.split("/"), to: "x" }], empty)).toThrow(
			RangeError,
		);
	});
});

describe("striking out", () => {
	test("leaves the row where it was, with all it says", () => {
		const struck = removeRow(started, "transfers", "t");
		expect(struck.transfers.t).toEqual({
			...started.transfers.t,
			removed: true,
		});
		expect(removeRow(started, "transfers", "none")).toBe(started);
	});

	test("is taken back by an edit", () => {
		const struck = removeRow(started, "transfers", "t");
		const back = setField(struck, ["transfers", "t", "name"], "Support");
		expect(back.transfers.t).toEqual(started.transfers.t);
	});
});

describe("changes", () => {
	test("name the field, what stood there and what stands there", () => {
		const next = setField(
			setField(started, ["transfers", "t", "country"], "IN"),
			["about", "title"],
			"Zoom X",
		);
		expect(diff(started, next)).toEqual([
			{ path: ["about", "title"], to: "Zoom X" },
			{ path: ["transfers", "t", "country"], from: "US", to: "IN" },
		]);
		expect(invert(diff(started, next))).toEqual([
			{ path: ["transfers", "t", "country"], from: "IN", to: "US" },
			{ path: ["about", "title"], from: "Zoom X" },
		]);
	});

	test("are none when only the spelling of the same value differs", () => {
		const ways = setField(started, ["transfers", "t", "rows"], ["a", "b"]);
		expect(
			diff(ways, setField(ways, ["transfers", "t", "rows"], ["b", "a", "a"])),
		).toEqual([]);
		expect(diff(started, structuredClone(started))).toEqual([]);
	});

	test("of a row that is gone from a copy strike it out and keep its words", () => {
		const { t: _, ...without } = started.transfers;
		const changes = diff(started, { ...started, transfers: without });
		expect(apply(changes, started).document.transfers.t).toEqual({
			...started.transfers.t,
			removed: true,
		});
	});

	test("can be written as JSON and read again", () => {
		const changes = diff(empty, removeRow(started, "transfers", "t"));
		expect(apply(JSON.parse(JSON.stringify(changes)), empty).document).toEqual(
			removeRow(started, "transfers", "t"),
		);
	});
});

test.each([
	[["about", "title"]],
	[["transfers", "t", "importer"]],
	[["questions", "m_1:uc1.c1", "answer"]],
	[["categories", "c", "carried", "Remark / note / more"]],
])("a path written as text is the same path when read: %j", (path) => {
	expect(parsePath(pathText(path))).toEqual(path);
});

test("what is only inherited does not stand in a document", () => {
	expect(valueAt(started, ["transfers", "t", "country"])).toBe("US");
	expect(
		valueAt(started, ["transfers", "constructor", "name"]),
	).toBeUndefined();
	expect(valueAt(started, ["about", "toString"])).toBeUndefined();
});

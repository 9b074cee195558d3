import { expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import {
	firstPlan,
	fitsAsItIs,
	outcomeOf,
	planByPlace,
	writeCells,
} from "../../src/screens/table/paste.ts";

const sheet = ["one", "two"].reduce(
	(document, name) =>
		addRow(document, "categories", name, { category: name, purpose: "old" }),
	emptyAssessment("tia_paste"),
);
const columnName = (number: number) => `Pasted ${number}`;
const at = (
	cells: string[][],
	columns = ["category", "purpose", "verdict"],
) => ({
	cells,
	rows: ["one", "two"],
	columns,
});

test("what fits is pasted without a question, and says what it replaces", () => {
	const pasted = at([
		["a", "b"],
		["c", ""],
	]);
	const plan = firstPlan(pasted, [], columnName);
	expect(fitsAsItIs(pasted, plan)).toBe(true);
	const outcome = outcomeOf(pasted, plan, sheet);
	expect(outcome).toMatchObject({ written: 3, replaced: 3, emptied: 1 });
	const after = writeCells(sheet, outcome.landings);
	expect(after.categories.one).toMatchObject({ category: "a", purpose: "b" });
	expect(after.categories.two).not.toHaveProperty("purpose");
});

test("rows below the sheet become lines, and columns beside it are kept in columns of their own", () => {
	const pasted = at([
		["a", "b", "x"],
		["c", "d", ""],
		["", "", ""],
		["e", "", "y"],
	]);
	const plan = planByPlace(pasted, columnName);
	expect(fitsAsItIs(pasted, plan)).toBe(false);
	const outcome = outcomeOf(pasted, plan, sheet);
	expect(outcome).toMatchObject({ newLines: 1, written: 7, leftOut: 0 });
	const after = writeCells(sheet, outcome.landings, {
		ids: ["three"],
		after: "two",
	});
	expect(after.categories.one?.carried).toEqual({ "Pasted 3": "x" });
	expect(after.categories.three).toMatchObject({
		category: "e",
		carried: { "Pasted 3": "y" },
	});
});

test("under headings each column goes to its own, whatever stands in the sheet stays, and no heading is lost", () => {
	const pasted = at([
		["Ändamål", "Kategori", "Kategori", "Avtal nr"],
		["log in", "accounts", "again", "17"],
	]);
	const plan = firstPlan(
		pasted,
		["purpose", "category", "category", undefined],
		columnName,
	);
	expect(plan).toEqual({
		headed: true,
		asNewLines: true,
		columns: ["purpose", "category", "carried/Kategori", "carried/Avtal nr"],
	});
	const outcome = outcomeOf(pasted, plan, sheet);
	expect(outcome).toMatchObject({ newLines: 1, replaced: 0, written: 4 });
	const after = writeCells(sheet, outcome.landings, {
		ids: ["three"],
		after: "one",
	});
	expect(after.categories.one).toEqual(sheet.categories.one);
	const orders = ["one", "three", "two"].map(
		(id) => after.categories[id]?.order ?? 0,
	);
	expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

test("two columns to one place are told, and what is left out is counted", () => {
	const pasted = at([["a", "b"]]);
	const plan = {
		headed: false,
		asNewLines: false,
		columns: ["purpose", "purpose"],
	};
	expect(outcomeOf(pasted, plan, sheet).clashes).toEqual(["purpose"]);
	expect(
		outcomeOf(pasted, { ...plan, columns: ["purpose", undefined] }, sheet),
	).toMatchObject({ leftOut: 1, written: 1, clashes: [] });
});

test("a thousand lines of nine cells are written in one go", () => {
	const ids = Array.from({ length: 1000 }, (_, n) => `line_${n}`);
	const cells = ids.map((_, n) => [`text ${n}`, "b"]);
	const pasted = { cells, rows: [], columns: ["category", "purpose"] };
	const { landings } = outcomeOf(
		pasted,
		planByPlace(pasted, columnName),
		sheet,
	);
	const after = writeCells(sheet, landings, { ids, after: undefined });
	expect(after.categories.line_999?.category).toBe("text 999");
	expect(Object.keys(after.categories)).toHaveLength(1002);
});

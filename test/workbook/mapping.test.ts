import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { proposeMapping } from "../../src/workbook/mapping.ts";
import { readSheets } from "../../src/workbook/readSheets.ts";
import { extractRecords } from "../../src/workbook/records.ts";

test("the city's own data sheet is understood to its last cell", () => {
	const read = readSheets(
		new Uint8Array(readFileSync("fixtures/workbooks/zoomx/input.xlsx")),
	);
	if (!read.ok) throw new Error(read.refusal.code);
	const mapping = proposeMapping(read.workbook);
	expect(mapping.tables).toMatchObject([
		{ headerRow: 2, firstDataRow: 3, lastDataRow: 6 },
	]);
	expect(
		mapping.tables[0]?.columns.map(({ col, to }) => `${col} ${to}`),
	).toEqual([
		"A no",
		"B category",
		"C purpose",
		"D dataContent",
		"E dataSubject",
		"F sensitive",
		"G location",
		"H roles",
		"I access",
	]);
	const { records, headingTexts, carried, findings } = extractRecords(
		read.workbook,
		mapping,
	);
	expect(records.map(({ no }) => no)).toEqual(["12", "13", "14", "15"]);
	expect(records[1]).toMatchObject({
		category:
			"Account holder business data\nAccording to 2.\nThis is data at rest",
		rowRef: { row: 4 },
		cells: { category: "B4" },
		carried: {},
	});
	expect(
		headingTexts.map(({ cell, text }) => [cell, text.slice(0, 20)]),
	).toEqual([
		["A1", "Transfer Impact Asse"],
		["C1", "Assessment of ZoomX "],
		["E1", "The first line is a "],
	]);
	expect(carried).toEqual([]);
	expect(findings.map(({ code, at }) => `${code} ${at?.cell}`).sort()).toEqual([
		"cell-cut-off F6",
		"cell-cut-off G6",
		"cell-cut-off I3",
		"cell-cut-off I4",
		"cell-cut-off I5",
		"cell-cut-off I6",
		"cell-stray-reference E3",
	]);
});

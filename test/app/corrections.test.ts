import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	addTable,
	setHeaderRow,
	takeColumnFor,
	turnTable,
} from "../../src/app/import/corrections.ts";
import { previewOf } from "../../src/app/import/preview.ts";
import { languages } from "../../src/text/languages.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";

const reading = readWorkbook(
	new Uint8Array(readFileSync("fixtures/workbooks/zoomx/input.xlsx")),
);
if (reading.kind !== "foreign") throw new Error(reading.kind);
const { workbook, mapping, findings } = reading;
const targets = (changed: typeof mapping) =>
	Object.fromEntries(
		changed.tables[0]?.columns.map(({ col, to }) => [col, to]) ?? [],
	);
/** Every text of the workbook that stands in a record, sorted. */
const textsOf = (changed: typeof mapping) =>
	extractRecords(workbook, changed)
		.records.flatMap(({ carried, cells, ...record }) => [
			...Object.keys(cells).map((field) => String(record[field as "no"])),
			...Object.values(carried),
		])
		.sort();

describe("a person's correction of what a column was taken for", () => {
	test("moves the field here from the column that had it", () => {
		const changed = takeColumnFor(mapping, 0, "D", ["purpose"]);
		expect(targets(changed)).toMatchObject({ C: "carried", D: "purpose" });
	});

	test("can give a column two fields, or none", () => {
		const both = takeColumnFor(mapping, 0, "D", ["dataContent", "dataSubject"]);
		expect(targets(both).D).toEqual(["dataContent", "dataSubject"]);
		expect(targets(both).E).toBe("carried");
		expect(targets(takeColumnFor(both, 0, "D", ["carried"])).D).toBe("carried");
	});

	test.each([..."ABCDEFGHI"])("loses no text of column %s", (letter) => {
		const changed = takeColumnFor(mapping, 0, letter, ["carried"]);
		expect(textsOf(changed)).toEqual(textsOf(mapping));
	});

	test("leaves the proposal itself as it was", () => {
		const before = JSON.stringify(mapping);
		takeColumnFor(mapping, 0, "D", ["purpose"]);
		setHeaderRow(workbook, mapping, 0, 1);
		expect(JSON.stringify(mapping)).toBe(before);
	});
});

test("headings in another row are read from that row, and the rows below are lines", () => {
	const table = setHeaderRow(workbook, mapping, 0, 3).tables[0];
	expect(table).toMatchObject({
		headerRow: 3,
		firstDataRow: 4,
		lastDataRow: 6,
	});
	expect(table?.columns[0]).toMatchObject({ col: "A", header: "12", to: "no" });
});

test("a sheet on which no table was found can be read as one", () => {
	const name = workbook.sheets[0]?.name ?? "";
	const added = addTable(workbook, { tables: [] }, name);
	expect(added.tables).toHaveLength(1);
	expect(added.tables[0]?.headerRow).toBe(2);
	expect(extractRecords(workbook, added).records.length).toBeGreaterThan(0);
});

test("the preview says of every column what it is taken for, and marks doubtful cells", () => {
	const extraction = extractRecords(workbook, mapping);
	const preview = previewOf(
		"zoomx.xlsx",
		{ workbook, mapping, extraction, findings },
		new Set(["0!B"]),
		languages.en,
	);
	expect(preview.records).toBe(4);
	const table = preview.tables[0];
	expect(table?.columns.map(({ letter }) => letter)).toEqual([..."ABCDEFGHI"]);
	expect(table?.columns[1]?.confidence).toBe("person");
	const stray = table?.rows.find(({ cells }) => cells.E?.includes("+J14:L14"));
	expect(stray?.doubts.E).toContain("+J14:L14");
});

test("a table can be read the other way round, and back", () => {
	const once = turnTable(workbook, mapping, 0);
	expect(once.tables).toHaveLength(1);
	expect(once.tables[0]?.turned).toBe(true);
	const back = turnTable(workbook, once, 0);
	expect(back.tables[0]?.turned).toBeUndefined();
	expect(back.tables[0]?.headerRow).toBe(2);
	// Nothing is lost on the way: the same cells are somewhere.
	const count = (each: typeof mapping) => {
		const { records, carried, headingCells, headingTexts } = extractRecords(
			workbook,
			each,
		);
		const inRecords = records.flatMap(({ cells, carriedCells, rowRef }) =>
			[...Object.values(cells), ...Object.values(carriedCells)].map(
				(cell) => `${rowRef.sheet}!${cell}`,
			),
		);
		const others = [...carried, ...headingCells, ...headingTexts].map(
			({ sheet, cell }) => `${sheet}!${cell}`,
		);
		return new Set([...inRecords, ...others]).size;
	};
	expect(count(once)).toBe(count(mapping));
	expect(count(back)).toBe(count(mapping));
});

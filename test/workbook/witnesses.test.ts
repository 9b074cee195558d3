import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnName } from "../../src/workbook/cellReference.ts";
import type { Cell, Sheet } from "../../src/workbook/sheets.ts";
import { cellsOf, readBook, valuesOf } from "../helpers/readBook.ts";

interface Witness {
	title: string | null;
	sheets: {
		name: string;
		state: string;
		cells: Record<string, object>;
		merges: string[];
		tables: Record<string, string>;
	}[];
}

const rangeName = ({ top, left, bottom, right }: Sheet["merges"][number]) =>
	`${columnName(left)}${top}:${columnName(right)}${bottom}`;
const withoutSerial = (cell: Omit<Cell, "col">) => {
	const { serial: _, ...rest } = { serial: 0, ...cell };
	return rest;
};

test.each(["openpyxl", "libreoffice", "days1904", "awkward", "awkwardSaved"])(
	"a workbook by another program is read as openpyxl reads it: %s",
	(name) => {
		const at = `fixtures/witnesses/${name}`;
		const seen = JSON.parse(readFileSync(`${at}.json`, "utf8")) as Witness;
		const { workbook } = readBook(readFileSync(`${at}.xlsx`));
		const read = workbook.sheets.map((sheet) => ({
			name: sheet.name,
			state: sheet.state,
			cells: Object.fromEntries(
				Object.entries(cellsOf(sheet)).map(([place, cell]) => [
					place,
					withoutSerial(cell),
				]),
			),
			merges: sheet.merges.map(rangeName).sort(),
			tables: Object.fromEntries(
				sheet.tables.map((table) => [table.name, rangeName(table.range)]),
			),
		}));
		expect(read).toEqual(seen.sheets);
		expect(workbook.properties.title || null).toBe(seen.title);
	},
);

test("a text that looks like a number, a date, a truth value or a formula stays the text it is, whoever saved it", () => {
	for (const name of ["awkward", "awkwardSaved"]) {
		const { workbook } = readBook(
			readFileSync(`fixtures/witnesses/${name}.xlsx`),
		);
		const read = cellsOf(workbook.sheets[0]);
		for (const [place, text] of [
			["B1", "00123"],
			["B2", "1e5"],
			["B3", "TRUE"],
			["B5", "2024-01-02"],
			["B21", "x".repeat(32_767)],
		] as const)
			expect(read[place]).toEqual({ type: "text", value: text });
	}
});

test("what the other programs hid is marked", () => {
	for (const name of ["openpyxl", "libreoffice"]) {
		const { workbook } = readBook(
			readFileSync(`fixtures/witnesses/${name}.xlsx`),
		);
		const [sheet] = workbook.sheets;
		expect(sheet?.hiddenColumns).toEqual([[4, 4]]);
		expect(
			sheet?.rows.filter((row) => row.hidden).map((row) => row.index),
		).toEqual([4]);
	}
});

/** Texts that a cell can hold, with whatever trips readers: markup, line breaks, spaces, emoji, other scripts. */
const cellText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"a",
				"Å",
				" ",
				"\n",
				"\t",
				"&",
				"<",
				">",
				'"',
				"'",
				"]]>",
				"&amp;",
				"<t>",
				"•",
				"😀",
				"東",
				"\u00a0",
				"\u200d",
				"e\u0301",
				"=1+1",
				"#REF!",
				"0x10",
				"_x",
			),
			fc.string({ unit: "grapheme-ascii", maxLength: 5 }),
		),
		{ minLength: 1, maxLength: 12 },
	)
	.map((pieces) => pieces.join(""))
	// An empty text is no cell.
	.filter((text) => text !== "");
const day = fc.date({
	min: new Date("1904-01-01T00:00:00Z"),
	max: new Date("2200-12-31T00:00:00Z"),
	noInvalidDate: true,
});

test("any text, number, boolean or date that exceljs writes is read back equal", async () => {
	const value = fc.oneof(
		cellText,
		// exceljs writes -0 as 0.
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
		fc.integer(),
		fc.boolean(),
		day,
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(fc.option(value), { maxLength: 6 }), { maxLength: 8 }),
			fc.boolean(),
			async (rows, date1904) => {
				const book = new ExcelJS.Workbook();
				book.properties.date1904 = date1904;
				const sheet = book.addWorksheet("Blad");
				const expected: Record<string, Cell["value"]> = {};
				rows.forEach((cells, r) => {
					cells.forEach((cell, c) => {
						if (cell === null) return;
						sheet.getCell(r + 1, c + 1).value = cell;
						expected[columnName(c + 1) + (r + 1)] =
							cell instanceof Date
								? cell.toISOString().replace(/(T00:00:00)?(\.000)?Z$/, "")
								: cell;
					});
				});
				const bytes = new Uint8Array(await book.xlsx.writeBuffer());
				const { workbook, findings } = readBook(bytes);
				expect(valuesOf(workbook)).toEqual(expected);
				expect(findings).toEqual([]);
			},
		),
		{ numRuns: 150 },
	);
});

test("rich texts, notes and merged cells that exceljs writes are read back", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(cellText, { minLength: 1, maxLength: 4 }),
			cellText,
			async (runs, note) => {
				const book = new ExcelJS.Workbook();
				const sheet = book.addWorksheet("Blad");
				sheet.mergeCells("A1:B2");
				sheet.getCell("A1").value = {
					richText: runs.map((text) => ({ text, font: { bold: true } })),
				};
				sheet.getCell("A1").note = { texts: [{ text: note }] };
				const bytes = new Uint8Array(await book.xlsx.writeBuffer());
				const { workbook } = readBook(bytes);
				expect(cellsOf(workbook.sheets[0])).toEqual({
					A1: { type: "text", value: runs.join(""), note },
				});
				expect(workbook.sheets[0]?.merges.map(rangeName)).toEqual(["A1:B2"]);
			},
		),
		{ numRuns: 60 },
	);
});

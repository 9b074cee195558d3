import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { cellName } from "../../src/workbook/cellReference.ts";
import { baseSheetName } from "../../src/workbook/own/baseSheet.ts";
import type { OwnWorkbook } from "../../src/workbook/own/readOwnWorkbook.ts";
import {
	canonicalDocument,
	writeWorkbook,
} from "../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { Cell, Sheet, Workbook } from "../../src/workbook/sheets.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import {
	throughLibreOffice,
	throughOpenpyxl,
} from "../helpers/otherPrograms.ts";
import { readBook } from "../helpers/readBook.ts";

const at = "2026-11-23";

/** A worked example, with every kind of row that has a worked-out cell. */
const example = (): Assessment =>
	canonicalDocument(
		JSON.parse(readFileSync("fixtures/examples/teams/document.json", "utf8")),
	);
const written = async (
	document: Assessment,
	language: Language,
): Promise<Workbook> =>
	readBook(await writeWorkbook(document, { language, at })).workbook;

function readOwn(workbook: Workbook | Uint8Array): OwnWorkbook {
	const read = readWorkbook(workbook);
	if (read.kind !== "own") throw new Error(read.kind);
	return read;
}

const sheetNamed = (workbook: Workbook, name: string): Sheet => {
	const found = workbook.sheets.find((sheet) => sheet.name === name);
	if (!found) throw new Error(`no sheet ${name}`);
	return found;
};

/** Types into a cell wherever it is; what stood there is gone. */
function type(sheet: Sheet, row: number, col: number, typed: Partial<Cell>) {
	let found = sheet.rows.find(({ index }) => index === row);
	if (!found) {
		found = { index: row, cells: [] };
		sheet.rows = [...sheet.rows, found].sort((a, b) => a.index - b.index);
	}
	const before = found.cells.find((cell) => cell.col === col);
	found.cells = [
		...found.cells.filter((cell) => cell !== before),
		{
			...("note" in typed ? (before ?? { type: "empty", value: "" }) : {}),
			col,
			...typed,
		} as Cell,
	].sort((a, b) => a.col - b.col);
}

const text = (value: string) => ({ type: "text", value }) as const;

/** All texts that the document holds now and did not when it was exported. */
const textsAdded = ({ changes }: OwnWorkbook): string[] =>
	changes.flatMap(({ to }) => (typeof to === "string" ? [to] : []));

/** A text is not lost when it is an answer, or told with its text and kept in the document. */
function expectKept(own: OwnWorkbook, typed: string): void {
	expect(textsAdded(own).some((each) => each.includes(typed))).toBe(true);
	const told = own.findings.filter(({ found }) => found?.includes(typed));
	const beside = own.findings.some(({ code }) => code === "column-carried");
	expect(told.length > 0 || beside).toBe(true);
	for (const { at: place } of told) expect(place?.sheet).toBeTruthy();
}

/**
 * Where a person can type in a workbook of ours, by sheet: every cell from A1 to two columns and
 * three rows beyond what is written, hidden rows and columns and the sheet of lists included. The
 * base is no place to type: nobody sees it without a programmer's tools, and it is checked by its
 * hash.
 */
const placesIn = ({
	sheets,
}: Workbook): { sheet: Sheet; row: number; col: number }[] =>
	sheets
		.filter(({ name }) => name !== baseSheetName)
		.flatMap((sheet) => {
			const last = Math.max(0, ...sheet.rows.map(({ index }) => index)) + 3;
			const widest =
				Math.max(
					...sheet.rows.flatMap(({ cells }) => cells.map(({ col }) => col)),
				) + 2;
			return Array.from({ length: last * widest }, (_, index) => ({
				sheet,
				row: 1 + Math.floor(index / widest),
				col: 1 + (index % widest),
			}));
		});

/** Excel shows no text in a covered cell of a merged range, and takes none. */
const isCovered = ({
	sheet,
	row,
	col,
}: {
	sheet: Sheet;
	row: number;
	col: number;
}) =>
	sheet.merges.some(
		({ top, left, bottom, right }) =>
			row >= top &&
			row <= bottom &&
			col >= left &&
			col <= right &&
			(row > top || col > left),
	);

test.each(["sv", "en"] as const)(
	"a text typed into any cell of an example's workbook is an answer, or told and kept: %s",
	async (language) => {
		const bytes = await writeWorkbook(example(), { language, at });
		const places = placesIn(readBook(bytes).workbook).filter(
			(place) => !isCovered(place),
		);
		expect(places.length).toBeGreaterThan(2000);
		// Reading takes a while, so a text goes into every seventy-third cell at a time.
		const stride = 73;
		for (let first = 0; first < stride; first += 7) {
			const { workbook } = readBook(bytes);
			const typed = placesIn(workbook)
				.filter((place) => !isCovered(place))
				.filter((_, index) => index % stride === first)
				// Marks in the hidden column are told one at a time, below.
				.filter(({ col }) => col > 1);
			for (const { sheet, row, col } of typed)
				type(
					sheet,
					row,
					col,
					text(`Skrev ${sheet.name} ${cellName(row, col)}!`),
				);
			const own = readOwn(workbook);
			for (const { sheet, row, col } of typed)
				expectKept(own, `Skrev ${sheet.name} ${cellName(row, col)}!`);
		}
	},
	240_000,
);

test("a text typed into any one cell of any workbook is an answer, or told and kept", async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryAssessment(),
			fc.nat(),
			fc.constantFrom("sv", "en"),
			fc.constantFrom("value", "note", "formula"),
			async (document, pick, language, how) => {
				const workbook = await written(document, language);
				const places = placesIn(workbook);
				const place = places[pick % places.length];
				if (!place) throw new Error("no places");
				const { sheet, row, col } = place;
				const typed = "Frågan är öppen, säger Kim.";
				if (how === "value") type(sheet, row, col, text(typed));
				else if (how === "note") type(sheet, row, col, { note: typed });
				else
					type(sheet, row, col, {
						...text(typed),
						formula: `"Frågan är öppen"&", säger Kim."`,
					});
				expectKept(readOwn(workbook), typed);
			},
		),
		{ numRuns: 60, endOnFailure: true },
	);
}, 240_000);

/** The first cell of a table under a key, in a row that holds an entry. */
function cellUnder(workbook: Workbook, table: string, key: string) {
	for (const sheet of workbook.sheets) {
		const top = sheet.rows.findIndex(
			({ cells }) =>
				String(cells[0]?.value).split("/")[0] === `#tia:${table}` &&
				cells.some(({ value }) => value === key),
		);
		if (top < 0) continue;
		const col = sheet.rows[top]?.cells.find(({ value }) => value === key)?.col;
		const row = sheet.rows
			.slice(top + 1)
			.find(({ cells }) => !/^(#|$)/.test(String(cells[0]?.value ?? "")));
		if (col === undefined || !row) break;
		return { sheet, row: row.index, col };
	}
	throw new Error(`no ${key} in ${table}`);
}

/** The cell that shows a text, and the row of it. */
function cellShowing(workbook: Workbook, name: string, shown: string) {
	const sheet = sheetNamed(workbook, name);
	for (const { index, cells } of sheet.rows)
		for (const { col, value } of cells)
			if (value === shown) return { sheet, row: index, col };
	throw new Error(`nothing shows ${shown}`);
}

const { sheets: names, decisionSheet } = languages.en.workbook;
const { workbook: words } = languages.en;
type Place = { sheet: Sheet; row: number; col: number };

/** Every kind of place outside the answers, by the code that tells of a text there. */
const outside: [string, string, (workbook: Workbook) => Place][] = [
	...(["severity", "measures", "before", "after", "verdict"] as const).map(
		(name): [string, string, (workbook: Workbook) => Place] => [
			`over the worked-out ${name} of a line`,
			"cell-typed-over",
			(workbook) => cellUnder(workbook, "categories", `=${name}`),
		],
	),
	[
		"over the verdict of a transfer",
		"cell-typed-over",
		(workbook) => cellUnder(workbook, "transfers", "=verdict"),
	],
	...(["tools", "equivalence", "formal", "review"] as const).map(
		(name): [string, string, (workbook: Workbook) => Place] => [
			`over the name of a transfer in the table ${name}`,
			"cell-typed-over",
			(workbook) => cellUnder(workbook, name, "=label"),
		],
	),
	[
		"over the label of a field",
		"cell-typed-over",
		(workbook) => cellUnder(workbook, "about", "=label"),
	],
	[
		"over the heading of a column",
		"cell-typed-over",
		(workbook) => cellShowing(workbook, names.data, words.dataSheet.purpose),
	],
	[
		"over the title of a sheet",
		"cell-typed-over",
		(workbook) => cellShowing(workbook, names.tool, names.tool),
	],
	[
		"over a heading of the decision sheet",
		"cell-typed-over",
		(workbook) => cellShowing(workbook, names.decision, decisionSheet.risk),
	],
	[
		"over a count of the decision sheet",
		"cell-typed-over",
		(workbook) => {
			const sheet = sheetNamed(workbook, names.decision);
			const row = sheet.rows.find(({ cells }) =>
				cells.some(({ formula }) => formula),
			);
			const cell = row?.cells.find(({ formula }) => formula);
			return { sheet, row: row?.index ?? 0, col: cell?.col ?? 0 };
		},
	],
	[
		"over a line of the sheet that says how to edit",
		"cell-typed-over",
		(workbook) => cellShowing(workbook, names.howTo, words.about.howTo),
	],
	[
		"beside a line of the decision sheet",
		"cell-carried",
		(workbook) => ({
			...cellShowing(workbook, names.decision, decisionSheet.risk),
			col: 20,
		}),
	],
	[
		"below everything on the decision sheet",
		"cell-carried",
		(workbook) => ({
			sheet: sheetNamed(workbook, names.decision),
			row: 400,
			col: 3,
		}),
	],
	[
		"below the table of the data sheet",
		"cell-carried",
		(workbook) => ({
			sheet: sheetNamed(workbook, names.data),
			row: 400,
			col: 3,
		}),
	],
	[
		"beside a line, under no heading",
		"cell-carried",
		(workbook) => ({ ...cellUnder(workbook, "categories", "no"), col: 120 }),
	],
	[
		"between the tables of a sheet",
		"cell-carried",
		(workbook) => {
			const { sheet, row } = cellShowing(
				workbook,
				names.know,
				words.tables.parties,
			);
			return { sheet, row: row - 1, col: 2 };
		},
	],
	[
		"in the hidden row of keys",
		"cell-carried",
		(workbook) => {
			const { sheet, row } = cellUnder(workbook, "categories", "no");
			const keys = sheet.rows.findLast(
				({ index, cells }) =>
					index < row && String(cells[0]?.value).startsWith("#tia:"),
			);
			return { sheet, row: keys?.index ?? 0, col: 120 };
		},
	],
	[
		"in the hidden row that ends a table",
		"cell-carried",
		(workbook) => {
			const sheet = sheetNamed(workbook, names.data);
			const end = sheet.rows.find(({ cells }) => cells[0]?.value === "#end");
			return { sheet, row: end?.index ?? 0, col: 3 };
		},
	],
	[
		"in the hidden column of codes, beside an empty row",
		"cell-typed-over",
		(workbook) => {
			const { sheet, row } = cellUnder(workbook, "sources", "label");
			const end = sheet.rows.find(
				({ index, cells }) => index > row && cells[0]?.value === "#end",
			);
			return { sheet, row: (end?.index ?? 0) - 1, col: 1 };
		},
	],
	[
		"on the hidden sheet of lists",
		"cell-carried",
		(workbook) => ({
			sheet: sheetNamed(workbook, names.lists),
			row: 3,
			col: 60,
		}),
	],
	[
		"on a sheet that somebody added",
		"cell-carried",
		(workbook) => {
			const sheet: Sheet = {
				name: "Notes of the meeting",
				state: "visible",
				rows: [],
				merges: [],
				hiddenColumns: [],
				tables: [],
			};
			workbook.sheets.push(sheet);
			return { sheet, row: 1, col: 1 };
		},
	],
];

test.each(outside)(
	"a text typed %s is told (%s) with its place, kept, and changes no answer",
	async (_where, code, find) => {
		const workbook = await written(example(), "en");
		const { sheet, row, col } = find(workbook);
		const typed = "Not so, says the board.";
		type(sheet, row, col, text(typed));
		const own = readOwn(workbook);
		expect(own.findings).toEqual([
			expect.objectContaining({
				code,
				at: { sheet: sheet.name, cell: cellName(row, col) },
				found: typed,
			}),
		]);
		const keeps = code === "cell-carried" ? "carried" : "remarks";
		for (const { path } of own.changes) expect(path[0]).toBe(keeps);
		expect(textsAdded(own)).toContain(typed);
		// Read again, it is the same text and not a second one.
		expect(readOwn(workbook).changes).toEqual(own.changes);
	},
);

test("a text that stands elsewhere on the sheet too is told all the same", async () => {
	const workbook = await written(example(), "en");
	const { sheet, row } = cellShowing(
		workbook,
		names.decision,
		decisionSheet.risk,
	);
	type(sheet, row, 20, text(decisionSheet.conditions));
	const [first] = readOwn(workbook).findings;
	expect(first).toMatchObject({ found: decisionSheet.conditions });
});

test("the name of a sheet that somebody renamed is told and kept", async () => {
	const workbook = await written(example(), "en");
	sheetNamed(workbook, names.tool).name = "Seen by legal";
	const own = readOwn(workbook);
	expect(own.findings).toMatchObject([
		{ code: "sheet-name-unknown", found: "Seen by legal" },
	]);
	expect(textsAdded(own)).toContain("Seen by legal");
});

test("a link that the text of its cell does not say is kept", async () => {
	const workbook = await written(example(), "en");
	const { sheet, row, col } = cellUnder(workbook, "categories", "category");
	const cell = sheet.rows
		.find(({ index }) => index === row)
		?.cells.find((each) => each.col === col);
	if (cell) cell.link = "https://example.org/decision";
	expectKept(readOwn(workbook), "https://example.org/decision");
});

test("an answer that was refused stays as a remark at its field", async () => {
	const workbook = await written(example(), "en");
	const { sheet, row, col } = cellUnder(workbook, "decision", "on");
	type(sheet, row, col, text("maybe"));
	const own = readOwn(workbook);
	expect(own.findings).toMatchObject([
		{ code: "cell-change-refused", found: "maybe" },
	]);
	const remarks = Object.values(own.document.remarks).filter(
		({ found }) => found === "maybe",
	);
	expect(remarks).toMatchObject([
		{
			finding: "cell-change-refused",
			path: "decision/on",
			sheet: sheet.name,
			cell: cellName(row, col),
		},
	]);
});

/** Sorts the rows of the data sheet the other way round, codes along with them, as Excel does. */
const sortScript = (sheet: string) => `
sheet = book[${JSON.stringify(sheet)}]
keys = next(row for row in sheet.iter_rows() if str(row[0].value).startswith("#tia:categories"))
first = keys[0].row + 2
last = next(row[0].row for row in sheet.iter_rows(first) if row[0].value == "#end")
rows = [[cell.value for cell in row] for row in sheet.iter_rows(first, last - 1) if row[0].value]
for offset, row in enumerate(reversed(rows)):
    for index, value in enumerate(row):
        cell = sheet.cell(first + offset, index + 1)
        if not isinstance(cell, __import__("openpyxl").cell.cell.MergedCell):
            cell.value = value
`;

test.each([
	["openpyxl", (bytes: Uint8Array) => throughOpenpyxl(bytes)],
	["LibreOffice", (bytes: Uint8Array) => throughLibreOffice(bytes, "xlsx")],
	[
		"openpyxl, its rows sorted, and then LibreOffice",
		(bytes: Uint8Array, sheet: string) =>
			throughLibreOffice(throughOpenpyxl(bytes, sortScript(sheet)), "xlsx"),
	],
] as const)(
	"nothing is told of a copy that only %s has saved",
	async (_program, save) => {
		for (const language of ["sv", "en"] as const) {
			const bytes = await writeWorkbook(example(), { language, at });
			const own = readOwn(
				save(bytes, languages[language].workbook.sheets.data),
			);
			expect(own.findings).toEqual([]);
			expect(own.changes).toEqual([]);
		}
	},
	300_000,
);

test("a worked-out cell that holds its value instead of its formula is not told", async () => {
	const workbook = await written(example(), "en");
	for (const { rows } of workbook.sheets)
		for (const { cells } of rows) for (const cell of cells) delete cell.formula;
	expect(readOwn(workbook).findings).toEqual([]);
});

test("with the base gone, what was typed is still told, and our own words are not", async () => {
	const workbook = await written(example(), "en");
	const { sheet, row, col } = cellUnder(workbook, "transfers", "=verdict");
	type(sheet, row, col, text("Not so, says the board."));
	type(
		sheetNamed(workbook, names.decision),
		90,
		3,
		text("To the board in March."),
	);
	workbook.sheets = workbook.sheets.filter(
		({ name }) => name !== baseSheetName,
	);
	const { document, findings } = readOwn(workbook);
	expect(
		findings
			.filter(({ code }) => code !== "own-workbook-base-missing")
			.map(({ found }) => found),
	).toEqual(["Not so, says the board.", "To the board in March."]);
	const kept = [
		...Object.values(document.remarks).map(({ found }) => found),
		...Object.values(document.carried).map((each) => each.text),
	];
	expect(kept).toContain("Not so, says the board.");
	expect(kept).toContain("To the board in March.");
});

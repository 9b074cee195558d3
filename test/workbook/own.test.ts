import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Assessment,
	collectionFields,
	emptyAssessment,
} from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { dataSheetFieldNames } from "../../src/domain/dataCategory.ts";
import type { Fields } from "../../src/domain/kinds.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { columnOf, parseReference } from "../../src/workbook/cellReference.ts";
import { baseSheetName } from "../../src/workbook/own/baseSheet.ts";
import {
	fieldOf,
	isSection,
	type Table,
} from "../../src/workbook/own/columns.ts";
import type { OwnWorkbook } from "../../src/workbook/own/readOwnWorkbook.ts";
import {
	canonicalDocument,
	writeWorkbook,
} from "../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { Cell, Row, Sheet, Workbook } from "../../src/workbook/sheets.ts";
import { readTableMark } from "../../src/workbook/table/tableMarks.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import { readBook } from "../helpers/readBook.ts";

const at = "2026-11-23";

const written = async (
	document: Assessment,
	language: Language = "sv",
): Promise<Workbook> =>
	readBook(await writeWorkbook(document, { language, at })).workbook;

function readOwn(workbook: Workbook | Uint8Array): OwnWorkbook {
	const read = readWorkbook(workbook);
	if (read.kind !== "own") throw new Error(read.kind);
	return read;
}

/** What changed apart from the remarks that the reading itself adds. */
const answersIn = ({ changes }: OwnWorkbook) =>
	changes.filter(({ path }) => path[0] !== "remarks");

const textOf = (cell: Cell | undefined): string => String(cell?.value ?? "");
const cellAt = (row: Row | undefined, col: number): Cell | undefined =>
	row?.cells.find((cell) => cell.col === col);

/** The row of keys above a table, and its rows of answers. */
function tableIn(workbook: Workbook, name: string) {
	for (const sheet of workbook.sheets) {
		const top = sheet.rows.findIndex((row) =>
			textOf(row.cells[0]).startsWith(`#tia:${name}`),
		);
		if (top < 0) continue;
		const keys = sheet.rows[top];
		const end = sheet.rows.findIndex(
			(row, index) => index > top && textOf(row.cells[0]) === "#end",
		);
		const col = (key: string): number => {
			const found = keys?.cells.find((cell) => cell.value === key)?.col;
			if (found === undefined) throw new Error(`no column ${key}`);
			return found;
		};
		return { sheet, rows: sheet.rows.slice(top + 2, end), col, keys };
	}
	throw new Error(`no table ${name}`);
}

/** Puts a text into a cell, as somebody typing would. */
function type(row: Row | undefined, col: number, value: string): void {
	if (!row) throw new Error("no such row");
	row.cells = [
		...row.cells.filter((cell) => cell.col !== col),
		...(value === "" ? [] : [{ col, type: "text" as const, value }]),
	].sort((a, b) => a.col - b.col);
}

const removeSheet = (workbook: Workbook, name: string): Workbook => ({
	...workbook,
	sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

function zoom(): Assessment {
	const document = emptyAssessment("tia_zoom");
	document.about = { title: "Zoom X", exporter: "par_city" };
	document.parties = {
		par_city: { order: 1, name: "Staden", country: "SE" },
		par_dt: { order: 2, name: "DT", country: "DE", role: "subprocessor" },
		par_us: { order: 3, name: "Zoom", country: "US" },
	};
	document.categories = {
		cat_a: {
			order: 1,
			no: "12",
			category: "Kontouppgifter",
			kinds: ["pd.account-id", "pd.display-name"],
			storedIn: ["DE"],
			carried: { "Vår egen kolumn": "behålls" },
		},
		cat_b: { order: 2, no: "13", category: "Supportärenden" },
		cat_c: { order: 3, no: "14", category: "Återkoppling" },
	};
	document.transfers = {
		tra_1: {
			order: 1,
			name: "Support",
			importer: "par_us",
			rows: ["cat_a", "cat_b"],
			tool: "scc",
		},
	};
	return canonicalDocument(document);
}

test("reading what we wrote gives the same document, in either language", async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryAssessment({
				controlCharacters: true,
				uncanonical: true,
				tooLongForACell: true,
			}),
			fc.constantFrom("sv", "en"),
			async (document, language) => {
				const own = readOwn(await writeWorkbook(document, { language, at }));
				expect(own.findings).toEqual([]);
				expect(own.changes).toEqual([]);
				expect(canonicalJson(own.document)).toBe(canonicalJson(document));
			},
		),
		{ numRuns: 25, endOnFailure: true },
	);
}, 240_000);

/** Fields that stand in cells of the data sheet, as they are compared without a base. */
const visible = Object.keys(collectionFields.categories).filter(
	(field) => !field.startsWith("imported"),
);

test("with the base gone, the data sheet still says all that can be seen in it", async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryAssessment(),
			fc.constantFrom("sv", "en"),
			async (generated, language) => {
				const document = canonicalDocument(generated);
				const workbook = await written(document, language);
				const own = readOwn(removeSheet(workbook, baseSheetName));
				expect(own.base).toBeUndefined();
				expect(own.document.id).toBe(document.id);
				expect(own.findings.map(({ code }) => code)).toContain(
					"own-workbook-base-missing",
				);
				for (const [id, row] of Object.entries(document.categories)) {
					if (row.removed) continue;
					const again: Record<string, unknown> = {
						...own.document.categories[id],
					};
					const before: Record<string, unknown> = row;
					for (const field of visible) {
						// A reference to a row that was struck out has no row to come back to.
						const kind = (collectionFields.categories as Fields)[field]?.kind;
						if (kind === "ref" || kind === "refs") continue;
						expect([field, again[field]]).toEqual([field, before[field]]);
					}
				}
			},
		),
		{ numRuns: 15, endOnFailure: true },
	);
}, 240_000);

test.each(dataSheetFieldNames)(
	"typing into %s changes exactly that field",
	async (field) => {
		const workbook = await written(zoom());
		const { rows, col } = tableIn(workbook, "categories");
		type(rows[1], col(field), "=ny text\när här");
		const own = readOwn(workbook);
		expect(own.changes).toEqual([
			expect.objectContaining({
				path: ["categories", "cat_b", field],
				to: "=ny text\när här",
			}),
		]);
		expect(own.findings).toEqual([
			expect.objectContaining({ code: "cell-changed", severity: "note" }),
		]);
	},
);

test.each([
	[
		"a list, in the language of the export",
		"kinds",
		"Hälsa; Visningsnamn",
		["pd.display-name", "pd.health"],
	],
	["a list, in the other language", "kinds", "Health", ["pd.health"]],
	["codes", "kinds", "pd.health; pd.union", ["pd.health", "pd.union"]],
	[
		"countries by name, code or both",
		"storedIn",
		"Germany; SE\nIrland (IE)",
		["DE", "IE", "SE"],
	],
	["a level by its digit", "severity", "3", 3],
	["a level by its word", "severity", "betydande", 3],
	["another row by its name", "partOf", "13 Supportärenden", "cat_b"],
	["a yes in English", "optional", "yes", "yes"],
] as const)(
	"an answer may be typed as %s",
	async (_what, field, typed, value) => {
		const workbook = await written(zoom());
		const { rows, col } = tableIn(workbook, "categories");
		type(rows[0], col(field), typed);
		expect(readOwn(workbook).changes).toEqual([
			expect.objectContaining({
				path: ["categories", "cat_a", field],
				to: value,
			}),
		]);
	},
);

test("an answer that cannot be understood is refused with its place and its text, and the earlier one stands", async () => {
	const workbook = await written(zoom());
	const { sheet, rows, col } = tableIn(workbook, "categories");
	type(rows[0], col("storedIn"), "i molnet");
	const own = readOwn(workbook);
	expect(answersIn(own)).toEqual([]);
	expect(own.document.categories.cat_a?.storedIn).toEqual(["DE"]);
	const [finding] = own.findings;
	expect(finding).toMatchObject({
		code: "cell-change-refused",
		found: "i molnet",
		at: { sheet: sheet.name },
	});
	expect(columnOf(parseReference(finding?.at?.cell ?? ""))).toBe(
		col("storedIn"),
	);
});

test("a column of ours that is gone changes no answer, and is told by its name", async () => {
	const workbook = await written(zoom());
	const { sheet, col } = tableIn(workbook, "categories");
	const gone = col("storedIn");
	for (const row of sheet.rows)
		row.cells = row.cells.filter((cell) => cell.col !== gone);
	const { changes, findings } = readOwn(workbook);
	expect(changes).toEqual([]);
	expect(findings).toMatchObject([
		{
			code: "column-missing",
			at: { sheet: sheet.name },
			found: languages.sv.fields.categories.storedIn,
		},
	]);
});

test("an emptied cell takes the answer away", async () => {
	const workbook = await written(zoom());
	const { rows, col } = tableIn(workbook, "categories");
	type(rows[0], col("storedIn"), "");
	expect(readOwn(workbook).changes).toEqual([
		{ path: ["categories", "cat_a", "storedIn"], from: ["DE"] },
	]);
});

const renumber = (sheet: Sheet): void => {
	for (const [index, row] of sheet.rows.entries()) row.index = index + 1;
};

test("sorted rows are no change; a copy and a new row become rows; a deleted row is asked about", async () => {
	const workbook = await written(zoom());
	const { sheet, rows, col } = tableIn(workbook, "categories");
	const [a, b, c, spare] = rows;
	if (!a || !b || !c || !spare) throw new Error("rows");
	const copy = structuredClone(c);
	type(copy, col("category"), "Kopia");
	type(spare, col("category"), "Ny rad");
	type(spare, col("partOf"), "Kopia");
	const top = sheet.rows.indexOf(a);
	// c, its copy, a; b is gone.
	sheet.rows.splice(top, 3, c, copy, a);
	renumber(sheet);
	const own = readOwn(workbook);
	const added = Object.entries(own.document.categories).filter(
		([id]) => !id.startsWith("cat_a") && !["cat_b", "cat_c"].includes(id),
	);
	expect(added.map(([, row]) => row.category)).toEqual(["Kopia", "Ny rad"]);
	expect(added[0]?.[1].no).toBe("14");
	expect(own.document.categories.cat_b?.removed).toBeUndefined();
	expect(own.findings.map(({ code }) => code).sort()).toEqual([
		"cell-change-refused",
		"cell-changed",
		"cell-changed",
		"cell-changed",
		"row-id-missing",
		"row-id-repeated",
		"row-missing",
	]);
	expect(own.findings.find(({ code }) => code === "row-missing")?.found).toBe(
		"13 Supportärenden",
	);
	// What is gone stays a remark until somebody has looked.
	const remarks = Object.values(own.document.remarks);
	expect(
		remarks.filter(({ finding }) => finding === "row-missing"),
	).toMatchObject([{ found: "13 Supportärenden", path: "categories/cat_b" }]);
	// Read twice, the file gives the same rows again.
	expect(readOwn(workbook).changes).toEqual(own.changes);
});

test("a reference may name a row that was added in the same workbook", async () => {
	const workbook = await written(zoom());
	const parties = tableIn(workbook, "parties");
	const last = parties.rows.at(-1);
	const added: Row = { index: (last?.index ?? 0) + 1, cells: [] };
	parties.sheet.rows.splice(
		parties.sheet.rows.indexOf(last ?? added) + 1,
		0,
		added,
	);
	type(added, parties.col("name"), "Visualised");
	const transfers = tableIn(workbook, "transfers");
	type(transfers.rows[0], transfers.col("importer"), "Visualised");
	const { document } = readOwn(workbook);
	const importer = document.transfers.tra_1?.importer ?? "";
	expect(document.parties[importer]?.name).toBe("Visualised");
});

test("columns may move and headings be translated", async () => {
	const workbook = await written(zoom());
	const { sheet } = tableIn(workbook, "categories");
	for (const row of sheet.rows) {
		for (const cell of row.cells) {
			if (cell.col > 2) cell.col = 200 - cell.col;
			if (textOf(row.cells[0]) === "#headings" && cell.col > 1) {
				Object.assign(cell, { type: "text", value: `Spalte ${cell.col}` });
			}
		}
		row.cells.sort((a, b) => a.col - b.col);
	}
	const own = readOwn(workbook);
	expect(answersIn(own)).toEqual([]);
	// Each heading that is another than ours is told, and nothing else is.
	expect(new Set(own.findings.map(({ code }) => code))).toEqual(
		new Set(["cell-typed-over"]),
	);
});

test("what somebody writes beside our fields is kept: a column, a remark, a note on a cell", async () => {
	const workbook = await written(zoom());
	const { sheet, rows, keys } = tableIn(workbook, "categories");
	const free = Math.max(...(keys?.cells.map(({ col }) => col) ?? [])) + 1;
	const headings = sheet.rows.find(
		(row) => textOf(row.cells[0]) === "#headings",
	);
	type(headings, free, "Nämndens synpunkt");
	type(rows[0], free, "Fråga leverantören");
	const [decision] = workbook.sheets;
	decision?.rows.push({
		index: 90,
		cells: [{ col: 3, type: "text", value: "Tas upp i mars" }],
	});
	const noted = cellAt(rows[1], 3);
	if (noted) noted.note = "Stämmer det?";
	const { document, findings } = readOwn(workbook);
	expect(document.categories.cat_a?.carried).toEqual({
		"Vår egen kolumn": "behålls",
		"Nämndens synpunkt": "Fråga leverantören",
	});
	const carried = Object.values(document.carried).map(({ text }) => text);
	expect(carried).toContain("Tas upp i mars");
	expect(carried).toContain("Stämmer det?");
	expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a text that the cell could not show whole is not replaced by its shortened form", async () => {
	const document = zoom();
	const long = "en lång text ".repeat(3000);
	document.categories.cat_a = { order: 1, purpose: long };
	const workbook = await written(document);
	const { rows, col } = tableIn(workbook, "categories");
	type(rows[0], col("purpose"), "kort");
	const own = readOwn(workbook);
	expect(own.document.categories.cat_a?.purpose).toBe(long);
	expect(own.findings).toEqual([
		expect.objectContaining({ code: "cell-change-refused", found: "kort" }),
	]);
});

test("a base of a newer format is refused by name; a damaged one is said to be", async () => {
	const newer = await written(zoom());
	const base = newer.sheets.find(({ name }) => name === baseSheetName);
	type(base?.rows[0], 2, "2");
	expect(readWorkbook(newer)).toEqual({
		kind: "refused",
		refusal: { code: "own-workbook-newer-format", found: "2" },
	});
	const damaged = await written(zoom());
	const sheet = damaged.sheets.find(({ name }) => name === baseSheetName);
	const piece = sheet?.rows.find(
		(row) => textOf(row.cells[0]) === "document:1",
	);
	type(piece, 2, textOf(cellAt(piece, 2)).replace(/.(.{40})$/, "!$1"));
	const own = readOwn(damaged);
	expect(own.base).toBeUndefined();
	expect(own.findings[0]?.code).toBe("own-workbook-damaged");
	expect(own.document.categories.cat_a?.category).toBe("Kontouppgifter");
});

/** Every cell of a table of rows or a section that holds a free text: where it is, and its path. */
function textCells(workbook: Workbook) {
	return workbook.sheets.flatMap(({ rows }) => {
		let table: Table | undefined;
		let keys = new Map<number, string>();
		return rows.flatMap((row) => {
			const mark = textOf(row.cells[0]);
			const opened = readTableMark(mark);
			if (opened) {
				table = opened.table;
				keys = new Map(
					row.cells.slice(1).map((cell) => [cell.col, textOf(cell)]),
				);
			}
			if (!table || mark.startsWith("#") || mark === "") return [];
			const found = table;
			return [...keys].flatMap(([col, key]) => {
				const field = key === "value" ? (mark.split("/")[1] ?? "") : key;
				const kind = fieldOf(found, field)?.kind;
				if (kind !== "text" && kind !== "longText") return [];
				const path = isSection(found)
					? [found.section, field]
					: [found.collection, mark, field];
				return [{ row, col, path }];
			});
		});
	});
}

test("typing into any one cell of text, on any sheet, changes exactly that field", async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryAssessment(),
			fc.nat(),
			fc.constantFrom("sv", "en"),
			async (document, pick, language) => {
				const workbook = await written(document, language);
				const cells = textCells(workbook);
				const cell = cells[pick % cells.length];
				if (!cell) throw new Error("no cells");
				type(cell.row, cell.col, "Någon skrev detta.");
				expect(
					readOwn(workbook).changes.map(({ path, to }) => [path, to]),
				).toEqual([[cell.path, "Någon skrev detta."]]);
			},
		),
		{ numRuns: 25, endOnFailure: true },
	);
}, 240_000);

import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import {
	collectionFields,
	emptyAssessment,
	sectionFields,
} from "../../src/domain/assessment.ts";
import { dataSheetFieldNames } from "../../src/domain/dataCategory.ts";
import type { Fields } from "../../src/domain/kinds.ts";
import { languageNames, languages } from "../../src/text/languages.ts";
import { codeLabel } from "../../src/workbook/own/cells.ts";
import { isSection, tables } from "../../src/workbook/own/columns.ts";
import { gunzip, gzip } from "../../src/workbook/own/pack.ts";
import { writeWorkbook } from "../../src/workbook/own/writeWorkbook.ts";
import { awkwardTexts } from "../helpers/awkwardText.ts";
import { throughOpenpyxl } from "../helpers/otherPrograms.ts";
import { readBook } from "../helpers/readBook.ts";

const at = "2026-11-23";

function withTexts() {
	const document = emptyAssessment("tia_texts");
	for (const [index, text] of awkwardTexts.entries())
		document.categories[`cat_${index}`] = {
			order: index + 1,
			no: String(index + 1),
			category: text,
			comment: text,
		};
	document.parties = { par_1: { order: 1, name: '=HYPERLINK("x")' } };
	return document;
}

const parts = (bytes: Uint8Array): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [
			name,
			strFromU8(part),
		]),
	);

test("the same document, language and date give the same bytes", async () => {
	const first = await writeWorkbook(withTexts(), { language: "sv", at });
	// A zip keeps its times in steps of two seconds.
	await new Promise((resolve) => setTimeout(resolve, 2100));
	const again = await writeWorkbook(withTexts(), { language: "sv", at });
	expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
	const other = await writeWorkbook(withTexts(), { language: "en", at });
	expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
});

test.each(languageNames)(
	"the city's nine columns come first, in its order and under its headings: %s",
	async (language) => {
		const { workbook } = readBook(
			await writeWorkbook(withTexts(), { language, at }),
		);
		const words = languages[language].workbook;
		const sheet = workbook.sheets.find(
			({ name }) => name === words.sheets.data,
		);
		const headings = sheet?.rows.find(
			({ cells }) => cells[0]?.value === "#headings",
		);
		expect(headings?.cells.slice(1, 10).map(({ value }) => value)).toEqual(
			dataSheetFieldNames.map((field) => words.dataSheet[field]),
		);
		expect(sheet?.hiddenColumns).toEqual([[1, 1]]);
	},
);

test("what looks like a formula stays text, in every cell, also for another program", async () => {
	const bytes = await writeWorkbook(withTexts(), { language: "en", at });
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(Buffer.from(throughOpenpyxl(bytes)) as never);
	const formulas: string[] = [];
	for (const sheet of book.worksheets)
		sheet.eachRow((row) => {
			row.eachCell((cell) => {
				if (cell.formula) formulas.push(cell.formula);
			});
		});
	expect(formulas.length).toBeGreaterThan(10);
	expect(
		formulas.filter((formula) => !/^(IF|COUNTIFS)\(/.test(formula)),
	).toEqual([]);
});

test("characters beyond the first 65,536 stay whole wherever they stand in the file", async () => {
	const document = emptyAssessment("tia_emoji");
	const texts = [
		"😀".repeat(15_000),
		`a${"😀".repeat(15_000)}`,
		"\uE0001f600; 𠮷",
	];
	document.about.title = "😀 \uE000";
	for (const [index, category] of texts.entries())
		document.categories[`cat_${index}`] = { order: index + 1, category };
	const { workbook } = readBook(
		await writeWorkbook(document, { language: "en", at }),
	);
	const read = workbook.sheets.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
	);
	for (const text of texts) expect(read.includes(text)).toBe(true);
	expect(workbook.properties.title).toBe("😀 \uE000");
});

test("drop-downs choose from named lists over bounded ranges", async () => {
	const bytes = await writeWorkbook(withTexts(), { language: "en", at });
	const sheets = Object.entries(parts(bytes)).filter(([name]) =>
		name.startsWith("xl/worksheets/"),
	);
	const lists = sheets.flatMap(([, xml]) => [
		...xml.matchAll(
			/<dataValidation type="list"[^>]* sqref="([^"]+)"[^>]*><formula1>([^<]+)</g,
		),
	]);
	expect(lists.length).toBeGreaterThan(20);
	const names = new Set(readBook(bytes).workbook.names.map(({ name }) => name));
	for (const [, range = "", list = ""] of lists) {
		expect(names).toContain(list);
		expect(range).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
	}
});

test("the base lies on a sheet that nobody is shown, and the file names its document twice more", async () => {
	const bytes = await writeWorkbook(withTexts(), { language: "en", at });
	const { "xl/workbook.xml": book = "", "docProps/core.xml": core = "" } =
		parts(bytes);
	expect(book).toMatch(/<sheet [^>]*name="_tia_base"[^>]*state="veryHidden"/);
	expect(book).toMatch(
		/<definedName name="_tia_document" hidden="1">"tia-workbook\/1 tia_texts [0-9a-f]{64}"</,
	);
	expect(core).toMatch(/<cp:keywords>tia-workbook\/1 tia_texts [0-9a-f]{64}</);
	expect(book).toContain('<workbookProtection lockStructure="1"/>');
	expect(book).toContain('fullCalcOnLoad="1"');
});

test("every field of the document has a cell, but for what is only kept in the base", () => {
	const shown = new Set(
		tables.flatMap((table) =>
			table.fields.map(
				(field) =>
					`${isSection(table) ? table.section : table.collection}/${field}`,
			),
		),
	);
	const all = Object.entries({ ...sectionFields, ...collectionFields }).flatMap(
		([group, fields]) =>
			Object.keys(fields).map((field) => `${group}/${field}`),
	);
	expect(all.filter((field) => !shown.has(field))).toEqual([
		// In columns of their own, under the headings that the file had.
		"categories/carried",
		"categories/importedBy",
		"categories/importedSheet",
		"categories/importedRow",
		"categories/importedTexts",
		"categories/importedCells",
		// A whole document: no cell could hold it.
		"approvals/content",
		// Bytes of a file: nothing to read or change in a cell.
		"imports/original",
	]);
});

test.each(languageNames)(
	"each choice of a list has a label of its own that a list of answers can hold: %s",
	(language) => {
		const groups: Fields[] = [
			...Object.values(sectionFields),
			...Object.values(collectionFields),
		];
		for (const fields of groups)
			for (const { codes = [] } of Object.values(fields)) {
				const labels = codes.map((code) =>
					codeLabel(code, language).toLowerCase(),
				);
				expect(new Set(labels).size).toBe(codes.length);
				expect(
					labels.filter((label) => /[;\n]|^\s|\s$|^$/.test(label)),
				).toEqual([]);
			}
	},
);

test.each(languageNames)(
	"sheet names are such as Excel takes: %s",
	(language) => {
		const names = Object.values(languages[language].workbook.sheets);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(
			names.length,
		);
		for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
	},
);

test("a base that unpacks to more than it may, or is cut, is not read", () => {
	const packed = gzip(new Uint8Array(5_000_000));
	expect(gunzip(packed, 4_000_000)).toBeUndefined();
	expect(gunzip(packed, 5_000_000)?.length).toBe(5_000_000);
	expect(
		gunzip(packed.subarray(0, packed.length - 9), 9_000_000),
	).toBeUndefined();
	expect(gunzip(new Uint8Array([1, 2, 3]), 100)).toBeUndefined();
});

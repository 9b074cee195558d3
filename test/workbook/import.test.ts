import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Assessment, emptyAssessment } from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { languageNames } from "../../src/text/languages.ts";
import { importRecords } from "../../src/workbook/importWorkbook.ts";
import { writeWorkbook } from "../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { Workbook } from "../../src/workbook/sheets.ts";
import { cellText } from "../../src/workbook/table/cellText.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { readBook } from "../helpers/readBook.ts";
import { aSheet, aWorkbook } from "../helpers/sheet.ts";

const file = { name: "sheet.xlsx", hash: "00", on: "2026-11-23" };

function imported(bytes: Uint8Array | Workbook, into?: Assessment): Assessment {
	const read = readWorkbook(bytes);
	if (read.kind !== "foreign") throw new Error(read.kind);
	const { workbook, mapping, findings } = read;
	return importRecords(
		extractRecords(workbook, mapping),
		mapping,
		{ ...file, findings },
		into,
	);
}

const allTexts = (workbook: Workbook): string[] =>
	workbook.sheets.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) =>
			cells.flatMap((cell) => [
				...(cell.value === "" ? [] : [cellText(cell)]),
				...(cell.note ? [cell.note] : []),
			]),
		),
	);

const seed = new Uint8Array(
	readFileSync("fixtures/workbooks/zoomx/input.xlsx"),
);

test("the city's sheet becomes an assessment with every text as it stands there", () => {
	const document = imported(seed);
	expect(Assessment.safeParse(document).success).toBe(true);
	expect(document.about).toEqual({
		title: "Transfer Impact Assessment Data Sheet",
		scope: "Assessment of ZoomX powered by DT, provided by Visualised AB.",
		sheetNote:
			"The first line is a summary impact assessment for personal data. The remaining lines break down the data categories and sub categories for assessment",
	});
	const rows = Object.values(document.categories);
	expect(rows.map(({ no }) => no)).toEqual(["12", "13", "14", "15"]);
	expect(rows[0]?.dataSubject).toContain(
		"• Display name, and +J14:L14\nAccording to ref A.",
	);
	expect(rows[0]?.importedTexts?.dataSubject).toBe(rows[0]?.dataSubject);
	expect(rows[0]).toMatchObject({
		importedSheet: "TIA Data Sheet",
		importedRow: 3,
	});
	// Nothing is interpreted: what is meant by a text is for a person to say.
	expect(document.sources).toEqual({});
	expect(document.parties).toEqual({});
});

test("what is doubtful stays with the assessment as a remark that points to the field", () => {
	const document = imported(seed);
	const id = Object.keys(document.categories)[0];
	expect(Object.values(document.remarks)).toContainEqual(
		expect.objectContaining({
			finding: "cell-stray-reference",
			cell: "E3",
			found: "+J14:L14",
			path: `categories/${id}/dataSubject`,
		}),
	);
});

test.each(languageNames)(
	"the export of what was imported keeps every text of the file: %s",
	async (language) => {
		const document = imported(seed);
		const out = readBook(
			await writeWorkbook(document, { language, at: "2026-11-23" }),
		);
		const texts = allTexts(out.workbook);
		for (const text of allTexts(readBook(seed).workbook))
			expect(texts.some((shown) => shown.includes(text))).toBe(true);
	},
);

const register = aWorkbook(
	aSheet([
		["Register över behandlingar"],
		["Gäller från årsskiftet"],
		[
			"Nr",
			"Kategori",
			"Ändamål",
			"Registrerade",
			"Rättslig grund",
			"Gallring",
			"Mottagare",
			"Färgkod",
		],
		[
			"1",
			"Löner",
			"Utbetalning",
			"Anställda",
			"Avtal",
			"7 år",
			"Banken",
			"röd",
		],
		[
			"2",
			"Elever",
			"Undervisning",
			"Barn",
			"Allmänt intresse",
			"2 år",
			"",
			"=blå",
		],
		["Frågor: ring registrator"],
	]),
);

test("columns without a field are carried, and come back under their own headings", async () => {
	const document = imported(register);
	const [first, second] = Object.values(document.categories);
	expect(first).toMatchObject({
		category: "Löner",
		legalBasis: "Avtal",
		retention: "7 år",
		carried: { Mottagare: "Banken", Färgkod: "röd" },
	});
	expect(second?.carried).toEqual({ Färgkod: "=blå" });
	const bytes = await writeWorkbook(document, {
		language: "sv",
		at: "2026-11-23",
	});
	const own = readWorkbook(bytes);
	if (own.kind !== "own") throw new Error(own.kind);
	expect(canonicalJson(own.document)).toBe(canonicalJson(document));
	const data = own.workbook.sheets[1];
	const headings = data?.rows.find(
		({ cells }) => cells[0]?.value === "#headings",
	);
	const carried = headings?.cells.filter(
		({ value }) => value === "Mottagare" || value === "Färgkod",
	);
	expect(carried).toHaveLength(2);
	const texts = allTexts(own.workbook);
	for (const text of allTexts(register))
		expect(texts.some((shown) => shown.includes(text))).toBe(true);
});

test("a second file is added to what is there, and takes nothing away", () => {
	const before = emptyAssessment("tia_before");
	before.about.title = "Vår bedömning";
	before.categories.cat_1 = { order: 7, category: "Fanns redan" };
	const copy = structuredClone(before);
	const document = imported(register, before);
	expect(before).toEqual(copy);
	expect(document.about.title).toBe("Vår bedömning");
	expect(document.categories.cat_1).toEqual(before.categories.cat_1);
	expect(Object.values(document.categories).map(({ order }) => order)).toEqual([
		7, 8, 9,
	]);
	expect(Object.values(document.carried).map(({ text }) => text)).toContain(
		"Register över behandlingar",
	);
});

import { expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { setField } from "../../src/domain/change.ts";
import { nationalJudgeOf } from "../../src/domain/layers/judge.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { baseSheetName } from "../../src/workbook/own/baseSheet.ts";
import {
	canonicalDocument,
	writeWorkbook,
} from "../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { Sheet, Workbook } from "../../src/workbook/sheets.ts";
import { atHome } from "../helpers/documents.ts";
import { wellAnsweredInSweden } from "../helpers/nationalCases.ts";
import { readBook } from "../helpers/readBook.ts";

const at = "2026-11-23";
const inSweden = atHome().about({ country: "SE" }).document;

const written = async (
	document: Assessment,
	language: Language = "sv",
): Promise<Workbook> =>
	readBook(await writeWorkbook(document, { language, at })).workbook;

function readOwn(workbook: Workbook) {
	const read = readWorkbook(workbook);
	if (read.kind !== "own") throw new Error(read.kind);
	return read;
}

const sheetOf = ({ sheets }: Workbook, language: Language = "sv"): Sheet => {
	const name = languages[language].layers.national.SE.under;
	const sheet = sheets.find((each) => each.name === name);
	if (!sheet) throw new Error(`no sheet ${name}`);
	return sheet;
};
const textsIn = (sheets: readonly Sheet[]): string =>
	sheets
		.flatMap(({ name, rows }) => [
			name,
			...rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
		])
		.join("\n");

/** Types into the cell of a key in the row with a code. */
function type(sheet: Sheet, mark: string, key: string, value: string): void {
	const keys = sheet.rows.find((row) =>
		String(row.cells[0]?.value).startsWith("#tia:nationalQuestions"),
	);
	const col = keys?.cells.find((cell) => cell.value === key)?.col;
	const row = sheet.rows.find(({ cells }) => cells[0]?.value === mark);
	if (col === undefined || !row) throw new Error(`no ${key} of ${mark}`);
	row.cells = [
		...row.cells.filter((cell) => cell.col !== col),
		{ col, type: "text" as const, value },
	].sort((a, b) => a.col - b.col);
}

test.each(["sv", "en"] as const)(
	"in %s every question that is asked has a row, in words, also before anybody answers",
	async (language) => {
		const texts = textsIn([
			sheetOf(await written(inSweden, language), language),
		]);
		const judge = nationalJudgeOf(inSweden);
		const asked = ["about", "c_login"].flatMap(
			(owner) => judge?.asked(owner) ?? [],
		);
		expect(asked.length).toBeGreaterThan(3);
		const questions: Record<string, { asked: string }> =
			languages[language].layers.national.SE.questions;
		for (const { question, owner } of asked) {
			expect(texts).toContain(`${owner}:${question.id}`);
			expect(texts).toContain(questions[question.id]?.asked);
		}
	},
);

test("a workbook that nobody has touched changes nothing, answered or not", async () => {
	for (const document of [inSweden, wellAnsweredInSweden().document]) {
		const {
			changes,
			findings,
			document: back,
		} = readOwn(await written(document));
		expect(changes).toEqual([]);
		expect(findings).toEqual([]);
		expect(back).toEqual(canonicalDocument(document));
	}
});

test("what is typed into a row that waits comes back as the answer to its question", async () => {
	const workbook = await written(inSweden);
	const sheet = sheetOf(workbook);
	type(sheet, "about:se.osl", "answer", "Ja");
	type(sheet, "about:se.osl", "reason", "Staden är en myndighet.");
	type(sheet, "c_login:se.security-classified", "answer", "Nej");
	const { document } = readOwn(workbook);
	expect(document.questions).toMatchObject({
		"about:se.osl": {
			owner: "about",
			question: "se.osl",
			answer: "yes",
			reason: "Staden är en myndighet.",
		},
		"c_login:se.security-classified": {
			owner: "c_login",
			question: "se.security-classified",
			answer: "no",
		},
	});
	expect(Object.keys(document.questions)).toHaveLength(2);
});

test("without the base the answers are read, and rows that wait are no answers", async () => {
	const workbook = await written(inSweden);
	type(sheetOf(workbook), "about:se.osl", "answer", "Nej");
	const { document } = readOwn({
		...workbook,
		sheets: workbook.sheets.filter(({ name }) => name !== baseSheetName),
	});
	expect(document.questions).toMatchObject({
		"about:se.osl": { owner: "about", question: "se.osl", answer: "no" },
	});
	expect(Object.keys(document.questions)).toEqual(["about:se.osl"]);
});

test("switched off there is nothing of it in the workbook, and no answer is lost by going through it", async () => {
	const off = setField(
		wellAnsweredInSweden().document,
		["about", "country"],
		"DK",
	);
	for (const language of ["sv", "en"] as const) {
		const workbook = await written(off, language);
		const seen = textsIn(
			workbook.sheets.filter(({ name }) => name !== baseSheetName),
		);
		expect(seen).not.toMatch(/\bse\.[a-z]|svensk rätt|Swedish law|OSL|eSam/);
		const { document, changes, findings } = readOwn(workbook);
		expect(changes).toEqual([]);
		expect(findings).toEqual([]);
		expect(document.questions).toEqual(canonicalDocument(off).questions);
	}
});

test("the decision sheet says what Swedish law says, beside the verdict", async () => {
	const page = (workbook: Workbook) => textsIn(workbook.sheets.slice(0, 1));
	const { layers } = languages.sv;
	expect(page(await written(inSweden))).toContain(
		layers.open["national.against"],
	);
	expect(page(await written(wellAnsweredInSweden().document))).toContain(
		layers.outcomes["national.nothing-against"],
	);
	expect(page(await written(atHome().document))).not.toContain(
		layers.national.SE.under,
	);
});

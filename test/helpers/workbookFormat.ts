import { dataSheetFieldNames } from "../../src/domain/dataCategory.ts";
import type { KindName } from "../../src/domain/kinds.ts";
import { languages } from "../../src/text/languages.ts";
import { findingCodes } from "../../src/workbook/finding.ts";
import { baseSheetName, markerName } from "../../src/workbook/own/baseSheet.ts";
import {
	fieldOf,
	headingOf,
	isSection,
	type Table,
	tables,
} from "../../src/workbook/own/columns.ts";
import { scaleNames } from "../../src/workbook/own/scale.ts";
import { longestCellText } from "../../src/workbook/own/writableText.ts";
import {
	endMark,
	headingsMark,
	keyMark,
	plainMark,
} from "../../src/workbook/table/tableMarks.ts";

const inCells: Record<KindName, string> = {
	text: "text; a line number as a number",
	longText: "text",
	code: "one label from a list",
	codes: "labels divided by semicolons or line breaks",
	answer: "yes, no or unknown, in words",
	country: "name and two-letter code; either is read",
	countries: "as country, divided by semicolons or line breaks",
	date: "an Excel date; before 1901 text, YYYY-MM-DD",
	level: "digit and word; either is read",
	number: "a number",
	flag: "yes, or empty",
	ref: "name of the row, or its code in square brackets",
	refs: "as ref, divided by semicolons",
	texts: "lines to read; not read back",
};

const row = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const list = (headings: readonly string[], rows: readonly string[][]): string =>
	[row(headings), row(headings.map(() => "---")), ...rows.map(row)].join("\n");

function tableText(table: Table): string {
	const title = languages.en.workbook.tables[table.name];
	const group = isSection(table) ? table.section : table.collection;
	const how = isSection(table)
		? `Section \`${group}\`.`
		: `Rows of \`${group}\`. Empty rows below: ${table.spareRows}.`;
	return [
		`### ${title} (\`${keyMark}${table.name}\`)`,
		how,
		list(
			["key", "heading (en)", "heading (sv)", "kind"],
			table.fields.map((field) => [
				`\`${field}\``,
				headingOf(table, field, "en"),
				headingOf(table, field, "sv"),
				fieldOf(table, field)?.kind ?? "",
			]),
		),
		...(isSection(table) || !table.computed
			? []
			: [
					`Worked out, not read: ${Object.keys(table.computed)
						.map((name) => `\`=${name}\``)
						.join(", ")}.`,
				]),
	].join("\n\n");
}

/** docs/workbook-format.md, from the tables that the program itself reads and writes by. */
export function workbookFormat(): string {
	const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
	return [
		"# The exported workbook",
		"Written by a test from the code (`UPDATE_DOCS=1 npx vitest run test/workbook/format.test.ts`); do not edit.",
		"## How it is recognised",
		[
			`Column A is hidden. A row that starts a table holds \`${keyMark}<table>\` there and the keys of the columns beside it; the row of headings below holds \`${headingsMark}\`; a row of answers holds the code of its entry; \`${endMark}\` ends a table; \`${plainMark}:<n>\` marks titles and notes, each row with its number. Sheets, rows and columns may move and headings may change: only marks and keys count.`,
			"A row without a code is a new row. Of rows with the same code the one that is as it was exported keeps it, else the first; the others are new rows. A code that has gone is reported and nothing is struck out. Between the end of a table and the next mark, a row counts as one when it fills at least two columns.",
			"A key that begins with `=` is worked out and not read. `carried:<n>` is the n-th foreign column that data categories carry along; its heading is the one that the file had. A column without a key is kept under its heading. Any other text that the program did not write is kept: what was typed over a worked-out cell, a heading or a title is reported and becomes a remark; a text elsewhere, a note or a link goes among the carried texts. So does what was refused become a remark, at its field.",
		].join("\n\n"),
		"## The base",
		`The sheet \`${baseSheetName}\` (veryHidden) holds key and value in columns A and B: \`tia-workbook\` (version of this layout, 1), \`id\`, \`sha256\` (of the document's canonical JSON), \`language\`, \`exported\`, then \`document\` and \`written\` (number of pieces) with \`document:1\` … and \`written:1\` …: gzip in base64, at most 32,000 characters a piece. \`document\` is the canonical JSON; \`written\` says what was written outside the answers: names of sheets, titles and notes by row number, headings and worked-out cells by table and key, and of formulas a hash of their shape (without the places they point to). The core property \`keywords\` and the hidden name \`${markerName}\` hold \`tia-workbook/1 <id> <sha256>\`, so that a workbook whose base was removed is still known.`,
		"A cell counts as changed when its text is not the one that the base gives in the language of the export. Differences that LibreOffice and openpyxl make by saving do not count: escapes of the form `_xHHHH_` that were taken away, and line breaks added to lines of more than 16,000 characters.",
		`## Cells`,
		list(
			["kind", "in the cell"],
			Object.entries(inCells).map(([kind, text]) => [`\`${kind}\``, text]),
		),
		`Labels are read in every language of the program, and codes too. A text of more than ${longestCellText} characters is cut with a mark; the whole stands in the base, and a change to such a cell is refused. Characters that no workbook can hold are shown as U+FFFD. Cells for answers have the format Text, so that what is typed stays as typed.`,
		"## Formulas",
		`Severity and bands are formulas over named lists on the hidden sheet of lists: ${Object.values(
			scaleNames,
		)
			.map((name) => `\`${name}\``)
			.join(
				", ",
			)}. The number of measures in place and what the law says are values of the day of export.`,
		"## What the reader may say of a workbook of ours",
		findingCodes
			.filter((code) =>
				/^(own-|row-id|row-missing|cell-change|cell-typed|sheet-name)/.test(
					code,
				),
			)
			.map((code) => `- \`${code}\`: ${languages.en.findings.found[code]("…")}`)
			.join("\n"),
		"## Sheets that hold no answers",
		`Beside the opinion and the decision, the sheet ${languages.en.workbook.sheets.decision} holds what follows from the rest: the verdict on the whole and on each transfer with its reason in a sentence, what the law would say of each transfer under Art. 45 GDPR without its decision, the risk, and measures, conditions and what is unknown with owner and date. ${languages.en.workbook.sheets.law} holds the adequacy decisions, country profiles, rules, questions and measures that the assessment rests on, each with date, source and how far it has been checked. ${languages.en.workbook.sheets.howTo} says how to edit. ${languages.en.workbook.sheets.report} lists every text of the files that were read in, with its cell and what it became, at most 2,000 of a file. Their cells are values of the day of export and stand in rows marked \`${plainMark}\`.`,
		`## Sheets and tables`,
		`The first columns of the data sheet are the city's nine: ${dataSheetFieldNames.map((field) => languages.en.workbook.dataSheet[field]).join(", ")}.`,
		...sheets.flatMap((sheet) => [
			`## ${languages.en.workbook.sheets[sheet]}`,
			...tables.filter((table) => table.sheet === sheet).map(tableText),
		]),
	]
		.join("\n\n")
		.concat("\n");
}

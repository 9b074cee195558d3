import ExcelJS from "exceljs";
import { columnName } from "../cellReference.ts";
import { cellStyles, highlightStyles } from "./cellStyles.ts";
import { repack } from "./pack.ts";
import {
	type CellValue,
	type PlannedCell,
	type PlannedSheet,
	type PlannedValidation,
	type PlannedWorkbook,
	rangeReference,
} from "./plan.ts";
import { programName } from "./reviewer.ts";
import { escapeXstring } from "./writableText.ts";

/** exceljs has this at run time; its types lack it. */
interface WithValidations {
	dataValidations: {
		add(range: string, rule: ExcelJS.DataValidation): void;
	};
}

const hasValidations = (
	sheet: ExcelJS.Worksheet,
): sheet is ExcelJS.Worksheet & WithValidations => "dataValidations" in sheet;

/**
 * A planned workbook as .xlsx bytes (ECMA-376, transitional). Always built anew: exceljs loses and
 * corrupts what it loads. Texts must have passed `writableText`: nothing is checked here.
 */
export async function writeSheets(plan: PlannedWorkbook): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const on = new Date(`${plan.properties.on}T00:00:00Z`);
	workbook.created = on;
	workbook.modified = on;
	workbook.creator = programName;
	workbook.lastModifiedBy = programName;
	workbook.title = wrapped(plan.properties.title);
	workbook.keywords = plan.properties.keywords;
	workbook.calcProperties.fullCalcOnLoad = true;
	workbook.views = [
		{
			x: 0,
			y: 0,
			width: 24_000,
			height: 14_000,
			firstSheet: 0,
			activeTab: 0,
			visibility: "visible",
		},
	];
	for (const sheet of plan.sheets) writeSheet(workbook, sheet);
	for (const { name, sheet, range } of plan.names)
		workbook.definedNames.add(
			`'${sheet}'!$${columnName(range.left)}$${range.top}:$${columnName(range.right)}$${range.bottom}`,
			name,
		);
	const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
	return repack(bytes, editor(plan));
}

function writeSheet(workbook: ExcelJS.Workbook, plan: PlannedSheet): void {
	const sheet = workbook.addWorksheet(plan.name, {
		state: plan.state,
		properties: plan.tabColour
			? { tabColor: { argb: `FF${plan.tabColour}` } }
			: {},
		views: [
			plan.freeze
				? {
						state: "frozen",
						xSplit: plan.freeze.columns,
						ySplit: plan.freeze.rows,
						showGridLines: false,
					}
				: { state: "normal", showGridLines: false },
		],
	});
	for (const [index, { width, hidden, style }] of plan.columns.entries()) {
		const column = sheet.getColumn(index + 1);
		column.width = width;
		if (hidden) column.hidden = true;
		if (style) column.style = cellStyles[style];
	}
	for (const [index, row] of plan.rows.entries()) {
		const written = sheet.getRow(index + 1);
		if (row.height) written.height = row.height;
		if (row.hidden) {
			written.hidden = true;
			written.outlineLevel = 1;
		}
		for (const [column, cell] of row.cells) {
			const target = written.getCell(column);
			target.style = cellStyles[cell.style];
			const value = cellValue(cell);
			if (value !== null) target.value = value;
		}
	}
	for (const range of plan.merges)
		sheet.mergeCellsWithoutStyle(rangeReference(range));
	if (plan.filter) sheet.autoFilter = rangeReference(plan.filter);
	if (hasValidations(sheet))
		for (const rule of plan.validations)
			sheet.dataValidations.add(rangeReference(rule.range), validation(rule));
	for (const [index, { range, formula, style }] of plan.highlights.entries())
		sheet.addConditionalFormatting({
			ref: rangeReference(range),
			rules: [
				{
					type: "expression",
					priority: index + 1,
					formulae: [formula],
					style: highlightStyles[style],
				},
			],
		});
	if (plan.print) {
		const { landscape, pagesWide, pagesHigh, titleRows, titleColumns } =
			plan.print;
		sheet.pageSetup = {
			...sheet.pageSetup,
			paperSize: 9,
			orientation: landscape ? "landscape" : "portrait",
			fitToPage: true,
			fitToWidth: pagesWide,
			fitToHeight: pagesHigh,
			printArea: rangeReference(plan.print.area),
			margins: {
				left: 0.5,
				right: 0.5,
				top: 0.5,
				bottom: 0.6,
				header: 0.3,
				footer: 0.3,
			},
			...(titleRows && { printTitlesRow: titleRows.join(":") }),
			...(titleColumns && {
				printTitlesColumn: titleColumns.map(columnName).join(":"),
			}),
		};
		sheet.headerFooter.oddFooter = wrapped(plan.print.footer);
	}
	if (plan.locked)
		// Everything but typing into locked cells stays possible. The options stand first in effect:
		// without a password exceljs writes them before its promise does anything asynchronous.
		void sheet.protect("", {
			formatCells: true,
			formatColumns: true,
			formatRows: true,
			objects: true,
			scenarios: true,
		});
}

function cellValue({ value, formula }: PlannedCell): ExcelJS.CellValue {
	if (formula === undefined) return plainValue(value);
	// A result that is "" is written as a text; a missing one is left to whoever opens the file.
	if (value === undefined) return { formula, date1904: false };
	return { formula, result: plainValue(value) ?? "", date1904: false };
}

function plainValue(value: CellValue): string | number | Date | null {
	if (value === undefined || value === "") return null;
	if (typeof value === "string") return wrapped(escapeXstring(value));
	if (typeof value === "number") return value;
	return new Date(`${value.date}T00:00:00Z`);
}

function validation({
	list,
	date,
	prompt,
	error,
}: PlannedValidation): ExcelJS.DataValidation {
	const words = {
		allowBlank: true,
		...(prompt && { showInputMessage: true, prompt: prompt.slice(0, 255) }),
		...(error && {
			showErrorMessage: true,
			errorStyle: "stop",
			error: error.slice(0, 255),
		}),
	};
	if (list) return { type: "list", formulae: [list], ...words };
	if (date)
		return {
			type: "date",
			operator: "between",
			formulae: [
				new Date(Date.UTC(1901, 0, 1)),
				new Date(Date.UTC(9999, 11, 31)),
			],
			...words,
		};
	// exceljs requires a formula; this one allows everything and only carries the prompt.
	return { type: "custom", formulae: ["TRUE"], ...words };
}

/**
 * exceljs's zip library encodes a part in pieces of 16,384 UTF-16 units and breaks the surrogate pair
 * that lies on a seam. So no pair is given to it: U+1F600 goes as U+E000 "1f600;" and is put back in
 * the finished parts. U+E000 itself goes the same way, so no text can be taken for such a sign.
 */
const wrapped = (text: string): string =>
	text.replace(
		/[\uE000\u{10000}-\u{10FFFF}]/gu,
		(sign) => `\uE000${sign.codePointAt(0)?.toString(16)};`,
	);
const unwrapped = (xml: string): string =>
	xml.replace(/\uE000([0-9a-f]+);/g, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16)),
	);

/** What exceljs cannot write is put into its parts; rows that may grow lose the mark of a fixed height. */
function editor(plan: PlannedWorkbook) {
	return (part: string): ((xml: string) => string) => {
		if (part === "xl/workbook.xml")
			return (xml) => unwrapped(editWorkbookPart(xml, plan));
		const sheet = plan.sheets[sheetIndex(part)];
		if (!sheet) return unwrapped;
		return (xml) =>
			unwrapped(xml).replace(
				/(<row r="(\d+)"[^>]*?) customHeight="1"/g,
				(tag, kept: string, row: string) =>
					sheet.rows[Number(row) - 1]?.fixedHeight ? tag : kept,
			);
	};
}

const sheetIndex = (part: string): number =>
	Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? 0) - 1;

/**
 * Locks the workbook's structure, so that no sheet is deleted by accident, and adds the marker as
 * a hidden constant (a defined name that LibreOffice and openpyxl keep).
 */
function editWorkbookPart(xml: string, { marker }: PlannedWorkbook): string {
	const locked = xml.replace(
		"<bookViews>",
		'<workbookProtection lockStructure="1"/><bookViews>',
	);
	if (!marker) return locked;
	const name = `<definedName name="${marker.name}" hidden="1">"${marker.text}"</definedName>`;
	return locked.replace("<definedNames>", `<definedNames>${name}`);
}

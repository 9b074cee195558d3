import type { Assessment } from "../../domain/assessment.ts";
import { own } from "../../domain/path.ts";
import { languages } from "../../text/languages.ts";
import type { Range } from "../sheets.ts";
import {
	computedKey,
	endMark,
	headingsMark,
	plainMark,
	tableMark,
	valueKey,
} from "../table/tableMarks.ts";
import { carriedHeadings, carriedKey } from "./carried.ts";
import { encodeCell, valueText, type Wording, writable } from "./cells.ts";
import {
	type CollectionTable,
	type ComputedColumn,
	fieldOf,
	headingOf,
	isSection,
	rowsOf,
	type SectionTable,
	type Table,
	widthOf,
} from "./columns.ts";
import {
	addRow,
	type CellValue,
	type PlannedCell,
	type PlannedSheet,
	type StyleName,
} from "./plan.ts";
import type { Lists } from "./planLists.ts";
import { addValidation } from "./planValidation.ts";

/** All that a table needs to be written. */
export interface TableContext {
	assessment: Assessment;
	wording: Wording;
	lists: Lists;
	/** The cell of a worked-out column; `columnOf` gives the column of a field in the same row. */
	compute: (
		column: ComputedColumn,
		table: CollectionTable,
		id: string | undefined,
		place: { row: number; columnOf: (field: string) => number },
	) => PlannedCell;
}

/** A column of a table: a field, a worked-out one, or one that was carried from a file. */
export type Column =
	| { kind: "field"; field: string }
	| { kind: "computed"; name: ComputedColumn }
	| { kind: "carried"; index: number; heading: string };

/** The columns of a table, from left to right, starting in column B. */
export function columnsOf(
	table: CollectionTable,
	assessment: Assessment,
): Column[] {
	const computed = Object.entries(table.computed ?? {}) as [
		ComputedColumn,
		string,
	][];
	const before = (field: string): Column[] =>
		computed
			.filter(([, place]) => place === field)
			.map(([name]) => ({ kind: "computed", name }));
	// The label leads a table that repeats rows of another.
	const isLabel = (column: Column): boolean =>
		column.kind === "computed" && column.name === "label";
	const lead = before("").filter(isLabel);
	const rest = before("").filter((column) => !isLabel(column));
	return [
		...lead,
		...table.fields.flatMap((field): Column[] => [
			...before(field),
			{ kind: "field", field },
		]),
		...rest,
		...(table.collection === "categories"
			? carriedHeadings(assessment).map(
					(heading, index): Column => ({ kind: "carried", index, heading }),
				)
			: []),
	];
}

const computedWidths: Partial<Record<ComputedColumn, number>> = {
	limits: 44,
	precedents: 44,
	label: 30,
	verdict: 30,
	why: 44,
	sentence: 52,
	status: 20,
};
export const columnWidth = (table: CollectionTable, column: Column): number => {
	if (column.kind === "field") return widthOf(table, column.field);
	if (column.kind === "carried") return 24;
	return computedWidths[column.name] ?? 16;
};

const columnKey = (column: Column): string => {
	if (column.kind === "field") return column.field;
	if (column.kind === "carried") return carriedKey(column.index);
	return computedKey(column.name);
};

/** Where a table came to stand. */
export interface PlacedTable {
	headingRow: number;
	/** Rows and spare rows, with the columns of the table. */
	body: Range;
	columnOf: (key: string) => number;
}

/** Adds a table of rows below what the sheet holds already. */
export function addTable(
	sheet: PlannedSheet,
	table: CollectionTable,
	context: TableContext,
): PlacedTable {
	const { assessment, wording } = context;
	const columns = columnsOf(table, assessment);
	const places = new Map(
		columns.map((column, index) => [columnKey(column), index + 2]),
	);
	const columnOf = (key: string): number => places.get(key) ?? 0;
	const across = <T>(make: (column: Column) => T): [number, T][] =>
		columns.map((column, index) => [index + 2, make(column)]);

	addRow(
		sheet,
		[
			mark(tableMark(table)),
			...across((column) => technical(columnKey(column))),
		],
		{ hidden: true },
	);
	const headings = across((column) => headingCell(column, table, wording));
	const headingRow = addRow(sheet, [mark(headingsMark), ...headings], {
		height: rowHeight(headings, (column) => sheet.columns[column - 1]?.width),
	});
	const rows = [
		...rowsOf(table, assessment),
		...(table.waiting?.(assessment) ?? []),
	];
	const total = rows.length + table.spareRows;
	for (let index = 0; index < total; index++) {
		const [id, row] = rows[index] ?? [];
		const number = sheet.rows.length + 1;
		const cells = across((column) => {
			if (column.kind === "computed")
				return context.compute(column.name, table, id, {
					row: number,
					columnOf,
				});
			return answerCell(table, column, row ?? {}, wording);
		});
		addRow(
			sheet,
			[...(id === undefined ? [] : [mark(id)]), ...cells],
			id === undefined
				? {}
				: {
						height: rowHeight(
							cells,
							(column) => sheet.columns[column - 1]?.width,
						),
					},
		);
	}
	const body: Range = {
		top: headingRow + 1,
		bottom: Math.max(headingRow + 1, headingRow + total),
		left: 2,
		right: columns.length + 1,
	};
	addRow(sheet, [mark(endMark)], { hidden: true });
	for (const column of columns)
		if (column.kind === "field")
			addValidation(sheet, table, column.field, context, {
				...body,
				left: columnOf(column.field),
				right: columnOf(column.field),
			});
	return { headingRow, body, columnOf };
}

/** Adds a section downwards: label, answer. The answer spans the columns up to `lastColumn`. */
export function addSection(
	sheet: PlannedSheet,
	table: SectionTable,
	context: TableContext,
	{ labelTo, lastColumn }: { labelTo: number; lastColumn: number },
): void {
	const { assessment, wording } = context;
	const first = labelTo + 1;
	addRow(
		sheet,
		[
			mark(tableMark(table)),
			[2, technical(computedKey("label"))],
			[first, technical(valueKey)],
		],
		{ hidden: true },
	);
	const widthOf = (from: number, to: number): number =>
		sheet.columns
			.slice(from - 1, to)
			.reduce((sum, { width }) => sum + width, 0);
	for (const field of table.fields) {
		const label: PlannedCell = {
			value: headingOf(table, field, wording.language),
			style: "label",
		};
		const answer = answerCell(
			table,
			{ kind: "field", field },
			assessment[table.section],
			wording,
		);
		const cells: [number, PlannedCell][] = [mark(`${table.section}/${field}`)];
		for (let column = 2; column <= labelTo; column++)
			cells.push([
				column,
				column === 2 ? label : { ...label, value: undefined },
			]);
		for (let column = first; column <= lastColumn; column++)
			cells.push([
				column,
				column === first ? answer : { ...answer, value: undefined },
			]);
		const row = addRow(sheet, cells, {
			height: Math.max(
				heightOf(label.value, widthOf(2, labelTo)),
				heightOf(answer.value, widthOf(first, lastColumn)),
			),
			fixedHeight: true,
		});
		if (labelTo > 2)
			sheet.merges.push({ top: row, bottom: row, left: 2, right: labelTo });
		if (lastColumn > first)
			sheet.merges.push({
				top: row,
				bottom: row,
				left: first,
				right: lastColumn,
			});
		addValidation(sheet, table, field, context, {
			top: row,
			bottom: row,
			left: first,
			right: first,
		});
	}
	addRow(sheet, [mark(endMark)], { hidden: true });
}

export const mark = (text: string): [number, PlannedCell] => [
	1,
	{ value: text, style: "technical" },
];
const technical = (text: string): PlannedCell => ({
	value: text,
	style: "technical",
});

/** A row of titles or notes: nothing of it is read, but what somebody adds is kept. */
export const addTextRow = (
	sheet: PlannedSheet,
	text: string,
	style: StyleName,
	height: number,
): number =>
	addRow(sheet, [mark(plainMark), [2, { value: text, style }]], {
		height,
		fixedHeight: true,
	});

function headingCell(
	column: Column,
	table: CollectionTable,
	{ language }: Wording,
): PlannedCell {
	const { workbook } = languages[language];
	if (column.kind === "computed")
		return { value: workbook.computed[column.name], style: "ownHeading" };
	if (column.kind === "carried")
		return {
			value: writable(column.heading, language),
			style: "carriedHeading",
		};
	const own: Record<string, string> = workbook.dataSheet;
	const ofCity =
		table.collection !== "categories" || Object.hasOwn(own, column.field);
	return {
		value: headingOf(table, column.field, language),
		style: ofCity ? "heading" : "ownHeading",
	};
}

/** Fields that hold what the program compares, and no sentence. */
const forTheProgram: ReadonlySet<string> = new Set(["acts/basis"]);

/** The cell of an answer: what both the export and the comparison with the base take for it. */
export function answerCell(
	table: Table,
	column: Exclude<Column, { kind: "computed" }>,
	holder: object,
	wording: Wording,
): PlannedCell {
	if (column.kind === "carried") {
		const carried = own(holder, "carried");
		const text =
			typeof carried === "object" && carried !== null
				? own(carried, column.heading)
				: undefined;
		return {
			value:
				text === undefined
					? undefined
					: writable(String(text), wording.language),
			style: "carriedText",
		};
	}
	const field = fieldOf(table, column.field);
	const held = own(holder, column.field);
	if (!field) return { value: undefined, style: "answer" };
	const value = encodeCell(field, held, wording);
	if (
		!isSection(table) &&
		forTheProgram.has(`${table.collection}/${column.field}`)
	)
		return { value, style: "machine" };
	if (field.kind === "date") return { value, style: "answerDate" };
	if (field.kind === "number") return { value, style: "answerNumber" };
	// Numbers of lines sort as numbers, and Excel does not complain of text.
	if (column.field === "no" && /^(0|[1-9]\d{0,8})$/.test(String(value)))
		return { value: Number(value), style: "answerNumber" };
	return { value, style: "answer" };
}

const lineHeight = 13.5;
/** Excel's tallest row is 409 points. */
const tallest = 400;

/** Points that a text needs in a column of so many characters, by a rough but generous count. */
export function heightOf(value: CellValue, width: number): number {
	const perLine = Math.max(1, Math.floor(width * 1.05));
	const lines = valueText(value)
		.split("\n")
		.reduce(
			(sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)),
			0,
		);
	return Math.min(tallest, Math.max(18, lines * lineHeight + 5));
}

const rowHeight = (
	cells: [number, PlannedCell][],
	width: (column: number) => number | undefined,
): number =>
	Math.max(
		...cells.map(([column, { value, style }]) =>
			heightOf(style === "machine" ? undefined : value, width(column) ?? 20),
		),
	);

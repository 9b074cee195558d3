import { columnName } from "../cellReference.ts";
import type { Range } from "../sheets.ts";

/**
 * A workbook that is to be written: plain data, without a trace of the library that writes it.
 * Rows and columns count from 1. The same plan gives the same bytes.
 */
export interface PlannedWorkbook {
	sheets: PlannedSheet[];
	/** Named lists that drop-downs choose from: name → sheet and column range. */
	names: PlannedName[];
	/** A constant under a hidden defined name, where other programs keep it. */
	marker?: { name: string; text: string };
	properties: {
		title: string;
		keywords: string;
		/** ISO date; stands as time of creation, so that the same export has the same bytes. */
		on: string;
	};
}

export interface PlannedName {
	name: string;
	sheet: string;
	range: Range;
}

export interface PlannedSheet {
	name: string;
	state: "visible" | "hidden" | "veryHidden";
	/** ARGB without alpha: 1F4E79. */
	tabColour?: string;
	columns: PlannedColumn[];
	rows: PlannedRow[];
	merges: Range[];
	/** The first `rows` rows and `columns` columns stay in view. */
	freeze?: { rows: number; columns: number };
	filter?: Range;
	print?: PlannedPrint;
	validations: PlannedValidation[];
	highlights: PlannedHighlight[];
	/** Locked cells cannot be typed into; there is no password. */
	locked?: true;
}

export interface PlannedColumn {
	/** Characters of the standard font. */
	width: number;
	hidden?: true;
	style?: StyleName;
}

export interface PlannedRow {
	cells: Map<number, PlannedCell>;
	/** Points. */
	height?: number;
	/** The height stays when somebody types more (merged cells never grow by themselves). */
	fixedHeight?: true;
	hidden?: true;
}

export type CellValue = string | number | { date: string } | undefined;

export interface PlannedCell {
	value: CellValue;
	/** Without the leading equals sign; `value` is then its result. */
	formula?: string;
	style: StyleName;
}

export interface PlannedPrint {
	landscape: boolean;
	pagesWide: number;
	/** Pages high; 0 for as many as it takes. */
	pagesHigh: 0 | 1;
	/** Rows and columns repeated on each page. */
	titleRows?: [first: number, last: number];
	titleColumns?: [first: number, last: number];
	area: Range;
	footer: string;
}

export interface PlannedValidation {
	range: Range;
	/** Name of a list to choose from; without one the cell only shows the prompt. */
	list?: string;
	date?: true;
	prompt?: string;
	/** Said when something else is typed; without it anything is let in. */
	error?: string;
}

export interface PlannedHighlight {
	range: Range;
	/** True where the highlight shows; written for the range's first cell. */
	formula: string;
	style: "good" | "fair" | "bad";
}

export type StyleName =
	| "plain"
	| "title"
	| "subtitle"
	| "section"
	| "note"
	| "noteLine"
	| "heading"
	| "ownHeading"
	| "carriedHeading"
	| "label"
	| "answer"
	| "answerTitle"
	| "answerDate"
	| "answerNumber"
	| "carriedText"
	/** Written for the program: on one line, as small as may be. */
	| "machine"
	| "computed"
	| "computedStrong"
	| "count"
	| "technical"
	| "verdictGood"
	| "verdictFair"
	| "verdictBad"
	| "open";

export const emptySheet = (
	name: string,
	columns: PlannedColumn[],
): PlannedSheet => ({
	name,
	state: "visible",
	columns,
	rows: [],
	merges: [],
	validations: [],
	highlights: [],
});

/** Appends a row and gives its number. */
export function addRow(
	sheet: PlannedSheet,
	cells: Iterable<readonly [column: number, cell: PlannedCell]>,
	options: Omit<PlannedRow, "cells"> = {},
): number {
	sheet.rows.push({ cells: new Map(cells), ...options });
	return sheet.rows.length;
}

export const rangeReference = ({ top, left, bottom, right }: Range): string =>
	`${columnName(left)}${top}:${columnName(right)}${bottom}`;

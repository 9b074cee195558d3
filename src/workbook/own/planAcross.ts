import { languages } from "../../text/languages.ts";
import { headingsMark, plainMark, tableMark } from "../table/tableMarks.ts";
import { headingOf, type SectionTable } from "./columns.ts";
import {
	addRow,
	type PlannedCell,
	type PlannedSheet,
	type StyleName,
} from "./plan.ts";
import { answerCell, heightOf, mark, type TableContext } from "./planTable.ts";
import { addValidation } from "./planValidation.ts";

/** A run of columns that is written as one cell. */
export interface Span {
	from: number;
	to: number;
	cell: PlannedCell;
}

/** Cuts a page of equal columns into spans of the given widths, from column `first`. */
export function spans(
	first: number,
	parts: readonly [width: number, cell: PlannedCell][],
): Span[] {
	let from = first;
	return parts.map(([width, cell]) => {
		const span = { from, to: from + width - 1, cell };
		from += width;
		return span;
	});
}

export const spanWidth = (sheet: PlannedSheet, { from, to }: Span): number =>
	sheet.columns.slice(from - 1, to).reduce((sum, { width }) => sum + width, 0);

/** Adds a row of merged cells, as high as its texts need, but not higher than `highest` points. */
export function addSpans(
	sheet: PlannedSheet,
	rowMark: string,
	parts: readonly Span[],
	{ highest = 100, height }: { highest?: number; height?: number } = {},
): number {
	const cells = parts.flatMap(({ from, to, cell }) =>
		Array.from({ length: to - from + 1 }, (_, index): [number, PlannedCell] => [
			from + index,
			index === 0 ? cell : { ...cell, value: undefined },
		]),
	);
	const row = addRow(sheet, [mark(rowMark), ...cells], {
		height:
			height ??
			Math.min(
				highest,
				Math.max(
					...parts.map((span) =>
						heightOf(span.cell.value, spanWidth(sheet, span)),
					),
				),
			),
		fixedHeight: true,
	});
	for (const { from, to } of parts)
		if (to > from)
			sheet.merges.push({ top: row, bottom: row, left: from, right: to });
	return row;
}

/** A row of plain text across columns. */
export const addLine = (
	sheet: PlannedSheet,
	parts: readonly Span[],
	options?: { highest?: number; height?: number },
): number => addSpans(sheet, plainMark, parts, options);

/**
 * Adds a section along one row, its fields in spans of the given widths; headings above unless the
 * sheet has none there (the title row of the city's data sheet).
 */
export function addSectionAcross(
	sheet: PlannedSheet,
	table: SectionTable,
	context: TableContext,
	parts: readonly [field: string, width: number][],
	options: { headings: boolean; highest?: number; style?: StyleName },
): number {
	const { assessment, wording } = context;
	const cut = (cellOf: (field: string) => PlannedCell) =>
		spans(
			2,
			parts.map(([field, width]) => [width, cellOf(field)]),
		);
	const keys = cut((field) => ({ value: field, style: "technical" }));
	addRow(
		sheet,
		[
			mark(tableMark(table, true)),
			...keys.map(({ from, cell }) => [from, cell] as const),
		],
		{ hidden: true },
	);
	if (options.headings)
		addSpans(
			sheet,
			headingsMark,
			cut((field) => ({
				value: headingOf(table, field, wording.language),
				style: "label",
			})),
		);
	const answers = cut((field) => {
		const cell = answerCell(
			table,
			{ kind: "field", field },
			assessment[table.section],
			wording,
		);
		return options.style ? { ...cell, style: options.style } : cell;
	});
	const row = addSpans(sheet, table.section, answers, {
		...(options.highest && { highest: options.highest }),
	});
	for (const [index, [field]] of parts.entries()) {
		const column = answers[index]?.from ?? 2;
		addValidation(sheet, table, field, context, {
			top: row,
			bottom: row,
			left: column,
			right: column,
		});
	}
	return row;
}

/** The words of a workbook in the language of the export. */
export const workbookWords = ({ wording }: TableContext) =>
	languages[wording.language].workbook;

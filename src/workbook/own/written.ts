import * as z from "zod/mini";
import { sha256 } from "../../domain/hash.ts";
import { own } from "../../domain/path.ts";
import { pageText } from "../package/pageTexts.ts";
import type { Cell } from "../sheets.ts";
import { isFilled } from "../table/cellText.ts";
import {
	headingsMark,
	isComputedKey,
	isRowMark,
	lineMark,
	lineNumber,
	plainMark,
	readTableMark,
} from "../table/tableMarks.ts";
import { readText, valueText } from "./cells.ts";
import { formulaShape } from "./formulaShape.ts";
import type { PlannedCell, PlannedSheet } from "./plan.ts";
import { isStill } from "./writableText.ts";

/** A cell as it was written: its text, and of a formula what makes it known again. */
const WrittenCell = z.strictObject({
	text: z.string(),
	formula: z.optional(z.string()),
});
export type WrittenCell = z.infer<typeof WrittenCell>;

/**
 * What an export wrote where no answers stand. It goes along in the base, so that a copy that comes
 * back is compared with what was written, and not with what the program would write today.
 */
export const Written = z.strictObject({
	sheets: z.array(z.string()),
	/** Titles, notes and the decision sheet: cells by the number of their row. */
	lines: z.array(z.array(WrittenCell)),
	/** Table → key → heading. */
	headings: z.record(z.string(), z.record(z.string(), z.string())),
	/** Worked-out cells: table → code of the row → key. The code "" stands for empty rows. */
	worked: z.record(
		z.string(),
		z.record(z.string(), z.record(z.string(), WrittenCell)),
	),
	/** The sheet of lists. */
	lists: z.array(z.string()),
	/** Page footers and the title of the file; absent in workbooks of earlier versions. */
	outside: z.optional(z.array(z.string())),
});
export type Written = z.infer<typeof Written>;

/** Numbers the rows of titles and notes, throughout the workbook. */
export function numberLines(sheets: readonly PlannedSheet[]): void {
	let number = 0;
	for (const { rows } of sheets)
		for (const { cells } of rows) {
			const mark = cells.get(1);
			if (mark?.value === plainMark) mark.value = lineMark(number++);
		}
}

/** What a plan writes where no answers stand; `lists` is its sheet of lists, `title` that of the file. */
export function writtenBy(
	sheets: readonly PlannedSheet[],
	lists: PlannedSheet,
	title: string,
): Written {
	const written: Written = {
		sheets: sheets.map(({ name }) => name),
		lines: [],
		headings: {},
		worked: {},
		lists: lists.rows.flatMap(({ cells }) =>
			[...cells.values()].map(({ value }) => valueText(value)),
		),
		outside: [
			title,
			...sheets.flatMap(({ print }) => (print ? pageText(print.footer) : [])),
		],
	};
	for (const { rows } of sheets) {
		let table = "";
		let keys = new Map<number, string>();
		for (const { cells } of rows) {
			const mark = valueText(cells.get(1)?.value);
			const opened = readTableMark(mark);
			if (opened) {
				table = opened.table.name;
				keys = new Map(
					[...cells].map(([col, { value }]) => [col, valueText(value)]),
				);
				continue;
			}
			const number = lineNumber(mark);
			const shown = [...cells].flatMap(([col, cell]) =>
				col === 1 ? [] : [[col, writtenCell(cell)] as const],
			);
			if (number !== undefined)
				written.lines[number] = shown
					.map(([, cell]) => cell)
					.filter(({ text, formula }) => text !== "" || formula);
			for (const [col, cell] of shown) {
				const key = keys.get(col);
				if (key === undefined) continue;
				if (mark === headingsMark)
					inner(written.headings, table)[key] = cell.text;
				else if (
					isComputedKey(key) &&
					(mark === "" || isRowMark(mark)) &&
					(cell.text !== "" || cell.formula)
				)
					inner(inner(written.worked, table), mark)[key] = cell;
			}
		}
	}
	return written;
}

function inner<V>(
	record: Record<string, Record<string, V>>,
	name: string,
): Record<string, V> {
	const held = own(record, name) as Record<string, V> | undefined;
	if (held) return held;
	const made: Record<string, V> = {};
	record[name] = made;
	return made;
}

const writtenCell = ({ value, formula }: PlannedCell): WrittenCell => ({
	text: valueText(value),
	...(formula !== undefined && { formula: formulaMark(formula) }),
});

const marks = new Map<string, string>();
/** Few formulas stand in many rows, so each shape is hashed once. */
function formulaMark(formula: string): string {
	const shape = formulaShape(formula);
	const known = marks.get(shape);
	if (known !== undefined) return known;
	const made = sha256(shape).slice(0, 16);
	if (marks.size > 200) marks.clear();
	marks.set(shape, made);
	return made;
}

/** Is a cell as it was written, or empty? A formula of ours may show another result by now. */
export function isAsWritten(
	cell: Cell | undefined,
	written: WrittenCell | undefined,
): boolean {
	if (!cell) return true;
	if (cell.formula !== undefined)
		return (
			written?.formula !== undefined &&
			formulaMark(cell.formula) === written.formula
		);
	return !isFilled(cell) || isStill(written?.text ?? "", readText(cell));
}

/** What somebody sees in a cell; of a formula that shows nothing, the formula. */
export const typedText = (cell: Cell | undefined): string =>
	cell && !isFilled(cell) && cell.formula !== undefined
		? `=${cell.formula}`
		: readText(cell);

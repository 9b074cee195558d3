import { firstFrom } from "../package/rowList.ts";
import type { Cell, Range, Row, Sheet } from "../sheets.ts";
import { cellText, isFilled } from "./cellText.ts";
import { placeOf, turnedSheet } from "./turned.ts";

/** A sheet made easy to look into: filled rows, cells by place, and merges by column. */
export interface SheetGrid {
	sheet: Sheet;
	/** Rows with at least one filled cell, ascending. */
	rows: Row[];
	/** The last column with a cell. */
	lastCol: number;
	/** Position in `rows` of the first row not above this index. */
	from(rowIndex: number): number;
	row(rowIndex: number): Row | undefined;
	cell(rowIndex: number, col: number): Cell | undefined;
	/** Text of the cell itself, trimmed; "" when there is none. */
	text(rowIndex: number, col: number): string;
	/** The merge that covers the place, if any. */
	merge(rowIndex: number, col: number): Range | undefined;
	/** The place whose cell shows here: the first cell of a merge, else the place itself. */
	shown(rowIndex: number, col: number): { row: number; col: number };
	/** The place in the file, as "B7". */
	place(rowIndex: number, col: number): string;
	/** The cell as it is in the file. */
	original(cell: Cell): Cell;
}

/** Looks into a sheet; linear in cells and merges. It is only copied where it has to be turned on its side. */
export function sheetGrid(
	written: Sheet,
	shape: { turned?: true } = {},
): SheetGrid {
	const turned = shape.turned ? turnedSheet(written) : undefined;
	const sheet = turned?.sheet ?? written;
	const rows = sheet.rows.filter(({ cells }) => cells.some(isFilled));
	const byIndex = new Map(rows.map((row) => [row.index, row]));
	const lastCol = rows.reduce(
		(last, { cells }) => Math.max(last, cells.at(-1)?.col ?? 0),
		0,
	);
	const merges = mergesByColumn(sheet.merges, lastCol);
	const cell = (rowIndex: number, col: number) => {
		const cells = byIndex.get(rowIndex)?.cells ?? [];
		const found = cells[firstFrom(cells, col, (each) => each.col)];
		return found?.col === col ? found : undefined;
	};
	const merge = (rowIndex: number, col: number) => {
		const ranges = merges.get(col);
		const range = ranges?.[firstFrom(ranges, rowIndex, ({ bottom }) => bottom)];
		return range !== undefined && range.top <= rowIndex ? range : undefined;
	};
	return {
		sheet,
		rows,
		lastCol,
		from: (rowIndex) => firstFrom(rows, rowIndex, ({ index }) => index),
		row: (rowIndex) => byIndex.get(rowIndex),
		cell,
		text: (rowIndex, col) => {
			const found = cell(rowIndex, col);
			return found === undefined ? "" : cellText(found).trim();
		},
		merge,
		shown: (rowIndex, col) => {
			const range = merge(rowIndex, col);
			return range === undefined
				? { row: rowIndex, col }
				: { row: range.top, col: range.left };
		},
		place: (rowIndex, col) => placeOf(shape, rowIndex, col),
		original: (each) => turned?.original.get(each) ?? each,
	};
}

/** Merges of each column that holds cells, from top to bottom. */
function mergesByColumn(
	merges: readonly Range[],
	lastCol: number,
): Map<number, Range[]> {
	const byColumn = new Map<number, Range[]>();
	for (const range of [...merges].sort((a, b) => a.top - b.top)) {
		for (let col = range.left; col <= Math.min(range.right, lastCol); col++) {
			const there = byColumn.get(col);
			if (there) there.push(range);
			else byColumn.set(col, [range]);
		}
	}
	return byColumn;
}

/** The part of a sheet in which something is looked for; rows and columns included. */
export type Region = Range;

export const filledCells = (
	row: Row,
	{ left, right }: { left: number; right: number },
): Cell[] =>
	row.cells.filter(
		(cell) => cell.col >= left && cell.col <= right && isFilled(cell),
	);

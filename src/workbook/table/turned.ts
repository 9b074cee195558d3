import { cellName, columnName } from "../cellReference.ts";
import type { Cell, Range, Row, Sheet } from "../sheets.ts";

/** A sheet whose rows are the columns of another, and the other way about. */
export interface TurnedSheet {
	sheet: Sheet;
	/** The cell of the sheet as it is in the file. */
	original: ReadonlyMap<Cell, Cell>;
}

const remembered = new WeakMap<Sheet, TurnedSheet>();

/**
 * The sheet turned on its side, so that a register whose headings stand below one another can be read like any other.
 * Row 3 becomes column C. Excel tables are left out: their headings always stand in a row. Linear in cells.
 */
export function turnedSheet(sheet: Sheet): TurnedSheet {
	const there = remembered.get(sheet);
	if (there) return there;
	const original = new Map<Cell, Cell>();
	const byColumn = new Map<number, Cell[]>();
	for (const { index, cells } of sheet.rows) {
		for (const cell of cells) {
			const turned = { ...cell, col: index };
			original.set(turned, cell);
			const column = byColumn.get(cell.col);
			if (column) column.push(turned);
			else byColumn.set(cell.col, [turned]);
		}
	}
	const rows: Row[] = [...byColumn]
		.sort(([a], [b]) => a - b)
		.map(([index, cells]) => ({ index, cells }));
	const turned: TurnedSheet = {
		sheet: {
			name: sheet.name,
			state: sheet.state,
			rows,
			merges: sheet.merges.map(turnedRange),
			hiddenColumns: [],
			tables: [],
		},
		original,
	};
	remembered.set(sheet, turned);
	return turned;
}

const turnedRange = ({ top, left, bottom, right }: Range): Range => ({
	top: left,
	left: top,
	bottom: right,
	right: bottom,
});

/** The sheet as a table is read from it: turned, when the table lies on its side. */
export const sheetAsRead = (
	sheet: Sheet,
	{ turned }: { turned?: true },
): Sheet => (turned ? turnedSheet(sheet).sheet : sheet);

/** The place in the file of a row and a column as a table counts them. */
export const placeOf = (
	{ turned }: { turned?: true },
	row: number,
	col: number,
): string => (turned ? cellName(col, row) : cellName(row, col));

/** What a column without a heading is called: its letters, or the number of the row that it is in the file. */
export const columnLabel = (
	{ turned }: { turned?: true },
	col: number,
): string => (turned ? String(col) : columnName(col));

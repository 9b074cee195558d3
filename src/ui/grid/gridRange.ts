import type { GridAction } from "./gridKeys.ts";

/** A cell by its place among the rows and columns that are shown. */
export interface GridPlace {
	row: number;
	column: number;
}
export interface GridSize {
	rows: number;
	columns: number;
	/** Rows that a page holds. */
	page: number;
}
export interface GridRange {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

const within = (value: number, count: number): number =>
	Math.max(0, Math.min(value, count - 1));

export const rangeOf = (anchor: GridPlace, active: GridPlace): GridRange => ({
	top: Math.min(anchor.row, active.row),
	bottom: Math.max(anchor.row, active.row),
	left: Math.min(anchor.column, active.column),
	right: Math.max(anchor.column, active.column),
});

export const isWithin = (range: GridRange, { row, column }: GridPlace) =>
	row >= range.top &&
	row <= range.bottom &&
	column >= range.left &&
	column <= range.right;

/** Where an action leads from a cell; undefined for an action that leads nowhere, and at the two ends of "next". */
export function placeAfter(
	action: GridAction,
	from: GridPlace,
	size: GridSize,
): GridPlace | undefined {
	const hold = (row: number, column: number): GridPlace => ({
		row: within(row, size.rows),
		column: within(column, size.columns),
	});
	switch (action.do) {
		case "move":
			return hold(from.row + action.rows, from.column + action.columns);
		case "page":
			return hold(from.row + action.rows * size.page, from.column);
		case "edge":
			return {
				"row-start": hold(from.row, 0),
				"row-end": hold(from.row, size.columns - 1),
				first: hold(0, 0),
				last: hold(size.rows - 1, size.columns - 1),
			}[action.to];
		case "next": {
			const next = from.row * size.columns + from.column + action.step;
			if (next < 0 || next >= size.rows * size.columns) return undefined;
			return {
				row: Math.floor(next / size.columns),
				column: next % size.columns,
			};
		}
		default:
			return undefined;
	}
}

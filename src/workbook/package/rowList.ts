import type { Cell, Row } from "../sheets.ts";
import { bounds } from "./bounds.ts";

/** The rows of a sheet while it is being read: in whatever order the file has them, ascending in the end. */
export class RowList {
	private readonly rows: Row[] = [];
	private readonly byIndex = new Map<number, Row>();
	private last: Row | undefined;
	private inOrder = true;
	/** One byte a row, made when the first is hidden; most hidden rows hold no cell. */
	private hidden: Uint8Array | undefined;

	hide(row: number): void {
		this.hidden ??= new Uint8Array(bounds.rows + 1);
		this.hidden[row] = 1;
		const known = this.byIndex.get(row);
		if (known !== undefined) known.hidden = true;
	}

	/** Puts a cell in its place; returns the one that was there, if any. */
	add(rowIndex: number, cell: Cell): Cell | undefined {
		const { cells } = this.row(rowIndex);
		const end = cells.at(-1);
		if (end === undefined || end.col < cell.col) {
			cells.push(cell);
			return undefined;
		}
		const at = firstFrom(cells, cell.col, (each) => each.col);
		const there = cells[at]?.col === cell.col ? cells[at] : undefined;
		cells.splice(at, there === undefined ? 0 : 1, cell);
		return there;
	}

	find(rowIndex: number, col: number): Cell | undefined {
		const cells = this.byIndex.get(rowIndex)?.cells ?? [];
		const cell = cells[firstFrom(cells, col, (each) => each.col)];
		return cell?.col === col ? cell : undefined;
	}

	/** All rows that hold a cell, ascending. */
	sorted(): Row[] {
		if (!this.inOrder) this.rows.sort((a, b) => a.index - b.index);
		this.inOrder = true;
		return this.rows;
	}

	private row(index: number): Row {
		if (this.last?.index === index) return this.last;
		let row = this.byIndex.get(index);
		if (row === undefined) {
			row =
				this.hidden?.[index] === 1
					? { index, hidden: true, cells: [] }
					: { index, cells: [] };
			this.byIndex.set(index, row);
			this.inOrder &&= index > (this.rows.at(-1)?.index ?? 0);
			this.rows.push(row);
		}
		this.last = row;
		return row;
	}
}

/** Position of the first element whose key is not below the wanted one, in a list sorted by that key. */
export function firstFrom<T>(
	list: readonly T[],
	wanted: number,
	key: (element: T) => number,
): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (key(list[middle] as T) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

import { columnOf, parseReference } from "../cellReference.ts";
import type { Row } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import type { ColumnField } from "./columnField.ts";
import type { MappedTable } from "./mapping.ts";
import { filledCells, type SheetGrid } from "./sheetGrid.ts";
import type { TableRecord } from "./tableRecord.ts";
import {
	coveredFromAbove,
	headingKeys,
	type RowKind,
	rowKind,
	type TableShape,
} from "./tableRows.ts";
import { columnLabel } from "./turned.ts";

/** A mapped table, ready for its rows to be read one after the other. */
export interface TableReading {
	table: MappedTable;
	/** The sheet as the table is read from it. */
	grid: SheetGrid;
	/** First row of the headings. */
	top: number;
	left: number;
	right: number;
	/** There are columns between left and right that the mapping does not name. */
	hasGaps: boolean;
	headerAt(col: number): string;
	kindOf(row: Row): RowKind;
	record(row: Row): TableRecord;
}

interface ReadColumn {
	col: number;
	to: ColumnField[];
	/** Name of the column among the carried texts, told apart when two headings are alike. */
	name: string;
}

/** Prepares a table of the mapping; `position` is its place in `mapping.tables`. */
export function tableReading(
	grid: SheetGrid,
	table: MappedTable,
	position: number,
): TableReading {
	const columns = readColumns(table);
	const left = Math.min(...columns.map(({ col }) => col));
	const right = Math.max(...columns.map(({ col }) => col));
	const top = firstHeadingRow(grid, table, left, right);
	const headings = headingKeys(grid, {
		top,
		bottom: table.headerRow,
		left,
		right,
	});
	const shape: TableShape = { left, right, columns, headings };
	const typical = typicalFill(grid, table, shape);
	return {
		table,
		grid,
		top,
		left,
		right,
		hasGaps: columns.length < right - left + 1,
		headerAt: (col) => columns.find((column) => column.col === col)?.name ?? "",
		kindOf: (row) => rowKind(grid, row, shape, typical),
		record: (row) => readRecord(grid, row, table, columns, position),
	};
}

function readColumns(table: MappedTable): ReadColumn[] {
	const names = new Set<string>();
	return table.columns.map(({ col: letters, header, to }) => {
		const col = columnOf(parseReference(`${letters}1`));
		const label = columnLabel(table, col);
		const written = header === "" ? label : header;
		const name = names.has(written) ? `${written} (${label})` : written;
		names.add(name);
		return {
			col,
			to: to === "carried" ? [] : [to].flat(),
			name,
		};
	});
}

/** Heading rows above the lowest: their texts are levels of the headings. */
function firstHeadingRow(
	grid: SheetGrid,
	{ headerRow, columns }: MappedTable,
	left: number,
	right: number,
): number {
	const levels = new Set(columns.flatMap(({ header }) => header.split(" / ")));
	let top = headerRow;
	while (
		top > 1 &&
		headerRow - top < 2 &&
		columns.some(({ header }) => header.includes(" / ") || header !== "")
	) {
		const row = grid.row(top - 1);
		if (row === undefined) break;
		const texts = filledCells(row, { left, right }).map((cell) =>
			cellText(cell).trim(),
		);
		if (texts.length === 0 || texts.some((text) => !levels.has(text))) break;
		top--;
	}
	return top;
}

function typicalFill(
	grid: SheetGrid,
	{ firstDataRow, lastDataRow }: MappedTable,
	shape: TableShape,
): number {
	const from = grid.from(firstDataRow);
	const fills = grid.rows
		.slice(from, from + 100)
		.filter(({ index }) => index <= lastDataRow)
		.map(
			(row) =>
				filledCells(row, shape).length + coveredFromAbove(grid, row, shape),
		)
		.filter((fill) => fill > 1)
		.sort((a, b) => a - b);
	return fills[Math.floor(fills.length / 2)] ?? 1;
}

function readRecord(
	grid: SheetGrid,
	row: Row,
	table: MappedTable,
	columns: readonly ReadColumn[],
	position: number,
): TableRecord {
	const record: TableRecord = {
		table: position,
		rowRef: { sheet: table.sheet, row: row.index },
		cells: {},
		carried: {},
		carriedCells: {},
	};
	for (const { col, to, name } of columns) {
		// A cell merged down over several rows is said of each of them.
		const range = grid.merge(row.index, col);
		const isFromAbove =
			range !== undefined && range.left === col && range.top > table.headerRow;
		const at = isFromAbove ? range.top : row.index;
		const cell = grid.cell(at, col);
		const text = cell === undefined ? "" : cellText(cell);
		if (text.trim() === "") continue;
		const free = to.filter((field) => record[field] === undefined);
		for (const field of free) {
			record[field] = text;
			record.cells[field] = grid.place(at, col);
		}
		if (free.length === 0) {
			record.carried[name] = text;
			record.carriedCells[name] = grid.place(at, col);
		}
	}
	return record;
}

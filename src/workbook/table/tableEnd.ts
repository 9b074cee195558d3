import type { Cell, Row } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import { headingBlockAt } from "./headingBlock.ts";
import { headingMeaning } from "./headingMeaning.ts";
import { filledCells, type Region, type SheetGrid } from "./sheetGrid.ts";
import {
	coveredFromAbove,
	introRowKind,
	isForeignHeading,
	isRepeatedHeading,
	rowKind,
	type TableShape,
} from "./tableRows.ts";

/** First and last record of the table whose data begin at `region.top`; rows of notes, lists and other tables below do not belong to it. */
export function endOfTable(
	grid: SheetGrid,
	table: TableShape,
	region: Region,
): { firstDataRow: number; lastDataRow: number } {
	const blocks = blocksOf(grid, table, region);
	const typical = typicalFill(grid, blocks, table);
	let first = 0;
	let last = 0;
	for (const [n, rows] of blocks.entries()) {
		const begins = first === 0;
		const goesOn = begins
			? n === 0 || startsLate(rows, table)
			: continues(grid, rows, table, typical);
		if (!goesOn) {
			// One text alone may head the next section; anything else ends the table.
			if (rows.every((row) => filledCells(row, table).length <= 1)) {
				continue;
			}
			break;
		}
		const skipped = begins ? introRows(rows, table) : 0;
		for (const row of rows.slice(skipped)) {
			const kind = rowKind(grid, row, table, typical);
			if (kind !== "record" && kind !== "example") continue;
			if (first === 0) first = row.index;
			last = row.index;
		}
	}
	return first === 0
		? { firstDataRow: region.top, lastDataRow: region.top - 1 }
		: { firstDataRow: first, lastDataRow: last };
}

/** Runs of rows without an empty row between them, up to the next table's headings. */
function blocksOf(grid: SheetGrid, table: TableShape, region: Region): Row[][] {
	const blocks: Row[][] = [];
	let previous = region.top - 1;
	const numbers = table.columns.find(({ to }) => to.includes("no"))?.col ?? 0;
	for (let at = grid.from(region.top); at < grid.rows.length; at++) {
		const row = grid.rows[at];
		if (row === undefined || row.index > region.bottom) break;
		const cells = filledCells(row, table);
		if (cells.length === 0) continue;
		if (isNextTable(grid, row, table, region, numbers))
			return withoutTitles(blocks, row.index, table);
		if (blocks.length === 0 || row.index > previous + 1) blocks.push([]);
		blocks.at(-1)?.push(row);
		previous = row.index;
	}
	return blocks;
}

/** Titles right above the next table's headings are that table's. */
function withoutTitles(
	blocks: Row[][],
	heading: number,
	table: TableShape,
): Row[][] {
	const last = blocks.at(-1) ?? [];
	while (
		(last.at(-1)?.index ?? 0) >= heading - 3 &&
		filledCells(last.at(-1) ?? { index: 0, cells: [] }, table).length === 1
	) {
		last.pop();
	}
	return blocks;
}

/** A row of headings that is not the table's own. A row with a figure in the number column is looked at no further. */
function isNextTable(
	grid: SheetGrid,
	row: Row,
	table: TableShape,
	region: Region,
	numbers: number,
): boolean {
	if (numbers > 0 && grid.cell(row.index, numbers)?.type === "number")
		return false;
	const cells = filledCells(row, region);
	if (cells.length < 3) return false;
	// Right under a row of data, nothing but headings is taken for headings.
	const above = grid.row(row.index - 1);
	const follows = above !== undefined && filledCells(above, region).length > 1;
	const mostOthers = Math.min(
		cells.length - 3,
		Math.floor(cells.length * (follows ? 0.1 : 0.5)),
	);
	let others = 0;
	for (const cell of cells) {
		if (!isPlainHeading(cell) && ++others > mostOthers) return false;
	}
	if (isRepeatedHeading(filledCells(row, table), table)) return false;
	return headingBlockAt(grid, row, region) !== undefined;
}

const longestPlain = 120;

const isPlainHeading = (cell: Cell): boolean =>
	cell.type === "text" &&
	cell.value.length <= longestPlain &&
	headingMeaning(cell.value).plain;

/** How many cells a row of the first block usually fills. */
function typicalFill(
	grid: SheetGrid,
	blocks: Row[][],
	table: TableShape,
): number {
	const rows = (
		blocks.find((block) => block.length > 1) ??
		blocks[0] ??
		[]
	).slice(0, 100);
	const fills = rows
		.map(
			(row) =>
				filledCells(row, table).length + coveredFromAbove(grid, row, table),
		)
		.filter((fill) => fill > 1)
		.sort((a, b) => a - b);
	return fills[Math.floor(fills.length / 2)] ?? 1;
}

/** Rows right below the headings that explain or number the columns, and notes. */
function introRows(rows: Row[], table: TableShape): number {
	let skipped = 0;
	while (skipped < Math.min(3, rows.length)) {
		const row = rows[skipped];
		if (row === undefined || introRowKind(row, table) === undefined) break;
		skipped++;
	}
	return skipped;
}

/** Data that begin after notes and an empty row: as many cells as a fair part of the headings. */
function startsLate(rows: Row[], table: TableShape): boolean {
	const first = rows.find((row) => filledCells(row, table).length > 1);
	if (first === undefined) return false;
	const cells = filledCells(first, table);
	const headed = Math.max(0, ...table.headings.map(({ size }) => size));
	return !isForeignHeading(cells) && cells.length >= Math.max(2, headed * 0.3);
}

/** After an empty row: does the table go on? */
function continues(
	grid: SheetGrid,
	rows: Row[],
	table: TableShape,
	typical: number,
): boolean {
	const first = rows.find((row) => filledCells(row, table).length > 1);
	if (first === undefined) return false;
	const cells = filledCells(first, table);
	if (isRepeatedHeading(cells, table)) return true;
	if (isForeignHeading(cells)) return false;
	const numbers = table.columns.find(({ to }) => to.includes("no"))?.col;
	const isNumbered =
		numbers !== undefined &&
		/\d/.test(grid.text(first.index, numbers)) &&
		cellText(cells[0] ?? { col: 0, type: "empty", value: "" }).length <= 10;
	if (isNumbered && cells[0]?.col === numbers) return true;
	const full = rows.filter(
		(row) => filledCells(row, table).length >= Math.max(2, typical * 0.4),
	);
	return (
		full.length * 2 >=
			rows.filter((row) => filledCells(row, table).length > 1).length &&
		full.length > 0
	);
}

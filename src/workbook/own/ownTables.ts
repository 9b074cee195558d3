import { cellName } from "../cellReference.ts";
import type { Cell, Row, Sheet, Workbook } from "../sheets.ts";
import { isFilled } from "../table/cellText.ts";
import {
	endMark,
	headingsMark,
	isComputedKey,
	isRowMark,
	keyMark,
	readTableMark,
} from "../table/tableMarks.ts";
import { readText } from "./cells.ts";
import type { Table } from "./columns.ts";

/** A table of ours as it stands in a workbook that came back. */
export interface FoundTable {
	table: Table;
	/** A section laid out along one row. */
	across: boolean;
	sheet: string;
	/** Column → key. */
	keys: Map<number, string>;
	headings: Map<number, string>;
	rows: FoundRow[];
}

export interface FoundRow {
	index: number;
	/** "" for a row that somebody added. */
	mark: string;
	cells: Map<number, Cell>;
}

/** A text that stands in no field of ours. */
export interface LooseText {
	sheet: string;
	cell: string;
	/** The heading above, where it stands beside a table; and then the row's mark. */
	heading?: string;
	table?: Table;
	mark?: string;
	text: string;
}

export interface OwnTables {
	tables: FoundTable[];
	loose: LooseText[];
}

/** Finds our tables by the marks beside them, wherever sheets, rows and columns have moved. */
export function findOwnTables(workbook: Workbook): OwnTables {
	const found: OwnTables = { tables: [], loose: [] };
	for (const sheet of workbook.sheets)
		if (!isService(sheet)) scanSheet(sheet, found);
	return found;
}

/** The sheets of lists and of the base hold nothing that is read from cells. */
function isService({ rows }: Sheet): boolean {
	const first = readText(rows[0]?.cells[0]);
	return first === "tia-workbook" || first.startsWith("tia_list_");
}

function scanSheet(sheet: Sheet, found: OwnTables): void {
	let current: FoundTable | undefined;
	let ended = false;
	let markColumn = 1;
	for (const row of sheet.rows) {
		const start = row.cells.find((cell) => readText(cell).startsWith(keyMark));
		const opened = start && readTableMark(readText(start));
		if (start && opened) {
			current = {
				...opened,
				sheet: sheet.name,
				keys: keysOf(row, start.col),
				headings: new Map(),
				rows: [],
			};
			found.tables.push(current);
			markColumn = start.col;
			ended = false;
			continue;
		}
		const mark = readText(
			row.cells.find(({ col }) => col === markColumn),
		).trim();
		if (mark === endMark) ended = true;
		else if (mark === headingsMark && current && !ended) {
			for (const cell of row.cells)
				current.headings.set(cell.col, readText(cell));
			addBeside(sheet.name, row, current, markColumn, found);
		} else if (mark.startsWith("#")) {
			current = undefined;
			addLoose(sheet.name, row, markColumn, found);
		} else if (current && belongs(row, mark, current, ended, markColumn))
			addFoundRow(current, row, mark, markColumn, found);
		else addLoose(sheet.name, row, markColumn, found);
	}
}

const keysOf = (row: Row, markColumn: number): Map<number, string> =>
	new Map(
		row.cells
			.filter(({ col, type }) => col !== markColumn && type === "text")
			.map((cell) => [cell.col, readText(cell).trim()]),
	);

/** Below the end of a table, one stray text is a remark and two or more are a row. */
function belongs(
	row: Row,
	mark: string,
	{ keys }: FoundTable,
	ended: boolean,
	markColumn: number,
): boolean {
	if (isRowMark(mark) || !ended) return true;
	const filled = row.cells.filter(
		(cell) =>
			cell.col !== markColumn &&
			isFilled(cell) &&
			keys.has(cell.col) &&
			!isComputedKey(keys.get(cell.col) ?? ""),
	);
	return filled.length >= 2;
}

function addFoundRow(
	current: FoundTable,
	row: Row,
	mark: string,
	markColumn: number,
	found: OwnTables,
): void {
	const { sheet, keys, headings, table } = current;
	const cells = new Map<number, Cell>();
	for (const cell of row.cells) {
		if (cell.col === markColumn) continue;
		addNote(sheet, row, cell, found);
		if (keys.has(cell.col)) cells.set(cell.col, cell);
		else if (isFilled(cell)) {
			const heading = headings.get(cell.col);
			found.loose.push({
				sheet,
				cell: cellName(row.index, cell.col),
				...(heading && { heading }),
				table,
				mark,
				text: readText(cell),
			});
		}
	}
	current.rows.push({ index: row.index, mark, cells });
}

/** Headings of columns that somebody added show themselves with their texts; alone they are texts. */
function addBeside(
	sheet: string,
	row: Row,
	{ keys }: FoundTable,
	markColumn: number,
	found: OwnTables,
): void {
	for (const cell of row.cells) {
		if (cell.col === markColumn) continue;
		addNote(sheet, row, cell, found);
		if (!keys.has(cell.col) && isFilled(cell))
			found.loose.push({
				sheet,
				cell: cellName(row.index, cell.col),
				text: readText(cell),
			});
	}
}

function addLoose(
	sheet: string,
	row: Row,
	markColumn: number,
	found: OwnTables,
): void {
	for (const cell of row.cells) {
		addNote(sheet, row, cell, found);
		const isMark = cell.col === markColumn && readText(cell).startsWith("#");
		// What is worked out is ours, and whatever a formula gives can be had again.
		if (isFilled(cell) && !isMark && cell.formula === undefined)
			found.loose.push({
				sheet,
				cell: cellName(row.index, cell.col),
				text: readText(cell),
			});
	}
}

function addNote(sheet: string, row: Row, cell: Cell, found: OwnTables): void {
	if (cell.note !== undefined && cell.note.trim() !== "")
		found.loose.push({
			sheet,
			cell: cellName(row.index, cell.col),
			heading: "note",
			text: cell.note,
		});
}

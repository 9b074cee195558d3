import { cellName } from "../cellReference.ts";
import type { Cell, Row, Sheet, Workbook } from "../sheets.ts";
import { isFilled } from "../table/cellText.ts";
import {
	computedKey,
	endMark,
	headingsMark,
	isComputedKey,
	isOurMark,
	isRowMark,
	keyMark,
	lineNumber,
	plainMark,
	readTableMark,
	valueKey,
} from "../table/tableMarks.ts";
import { baseMark, baseSheetName } from "./baseSheet.ts";
import { carriedIndex } from "./carried.ts";
import { readText } from "./cells.ts";
import { fieldOf, isSection, type Table } from "./columns.ts";
import { listPrefix } from "./planLists.ts";
import { typedText } from "./written.ts";

/** A table of ours as it stands in a workbook that came back. */
export interface FoundTable {
	table: Table;
	/** A section laid out along one row. */
	across: boolean;
	sheet: string;
	/** Column → key. */
	keys: Map<number, string>;
	headings: Map<number, string>;
	headingCells: { row: number; cell: Cell }[];
	rows: FoundRow[];
	markColumn: number;
}

export interface FoundRow {
	index: number;
	/** "" for a row that somebody added. */
	mark: string;
	cells: Map<number, Cell>;
}

/** A row of titles, notes or the decision sheet, under the number that it was written with. */
export interface FoundLine {
	sheet: string;
	row: Row;
	number: number;
	markColumn: number;
}

/** A text that stands in no field of ours. */
export interface LooseText {
	sheet: string;
	cell: string;
	/** Absent for what stands in the cell itself. */
	on?: "note" | "link" | "outside";
	/** It stands where something else was written that is not to be changed there. */
	over?: true;
	/** The heading above, where it stands beside a table; and then the row's mark. */
	heading?: string;
	table?: Table;
	mark?: string;
	text: string;
	/** Who wrote a note, where the file says it. */
	by?: string;
}

export interface OwnTables {
	tables: FoundTable[];
	lines: FoundLine[];
	/** The sheets of lists and of the base: nothing is read from their cells. */
	services: Sheet[];
	loose: LooseText[];
}

/** Finds our tables by the marks beside them, wherever sheets, rows and columns have moved. */
export function findOwnTables(workbook: Workbook): OwnTables {
	const found: OwnTables = { tables: [], lines: [], services: [], loose: [] };
	for (const sheet of workbook.sheets) {
		for (const row of sheet.rows) addNotes(sheet.name, row, found);
		if (isService(sheet)) found.services.push(sheet);
		else scanSheet(sheet, found);
	}
	return found;
}

export const isBaseSheet = ({ name, rows }: Sheet): boolean =>
	name === baseSheetName || readText(rows[0]?.cells[0]) === baseMark;

const isService = (sheet: Sheet): boolean =>
	isBaseSheet(sheet) ||
	readText(sheet.rows[0]?.cells[0]).startsWith(listPrefix);

function scanSheet(sheet: Sheet, found: OwnTables): void {
	let current: FoundTable | undefined;
	let ended = false;
	let markColumn = 1;
	for (const row of sheet.rows) {
		const start = row.cells.find((cell) => readText(cell).startsWith(keyMark));
		const opened = start && readTableMark(readText(start));
		if (start && opened) {
			markColumn = start.col;
			current = {
				...opened,
				sheet: sheet.name,
				keys: keysOf(row, markColumn, opened),
				headings: new Map(),
				headingCells: [],
				rows: [],
				markColumn,
			};
			found.tables.push(current);
			ended = false;
			addBeside(sheet.name, row, current, found);
			continue;
		}
		const mark = readText(
			row.cells.find(({ col }) => col === markColumn),
		).trim();
		const number = lineNumber(mark);
		if (mark === endMark) {
			ended = true;
			addLoose(sheet.name, row, markColumn, found);
		} else if (mark === headingsMark && current && !ended) {
			for (const cell of row.cells) {
				current.headings.set(cell.col, readText(cell));
				if (current.keys.has(cell.col))
					current.headingCells.push({ row: row.index, cell });
			}
			addBeside(sheet.name, row, current, found);
		} else if (number !== undefined) {
			current = undefined;
			found.lines.push({ sheet: sheet.name, row, number, markColumn });
		} else if (mark === plainMark) {
			current = undefined;
			addLoose(sheet.name, row, markColumn, found);
		} else if (current && belongs(row, mark, current, ended))
			addFoundRow(current, row, mark, found);
		else addLoose(sheet.name, row, markColumn, found);
	}
}

/** Columns by their keys; what somebody typed among the keys is none. */
const keysOf = (
	row: Row,
	markColumn: number,
	layout: { table: Table; across: boolean },
): Map<number, string> =>
	new Map(
		row.cells
			.map((cell) => [cell.col, readText(cell).trim()] as const)
			.filter(([col, key]) => col !== markColumn && isKey(key, layout)),
	);

function isKey(
	key: string,
	{ table, across }: { table: Table; across: boolean },
): boolean {
	if (isSection(table) && !across)
		return key === valueKey || key === computedKey("label");
	if (fieldOf(table, key)) return true;
	if (isSection(table)) return false;
	if (isComputedKey(key))
		return Object.hasOwn(table.computed ?? {}, key.slice(1));
	return table.collection === "categories" && carriedIndex(key) !== undefined;
}

/** Below the end of a table, one stray text is a remark and two or more are a row. */
function belongs(
	row: Row,
	mark: string,
	{ keys, markColumn }: FoundTable,
	ended: boolean,
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
	found: OwnTables,
): void {
	const { sheet, keys, headings, table, markColumn } = current;
	const cells = new Map<number, Cell>();
	for (const cell of row.cells) {
		if (cell.col === markColumn) continue;
		if (keys.has(cell.col)) cells.set(cell.col, cell);
		else {
			const heading = headings.get(cell.col);
			addText(sheet, row, cell, found, {
				...(heading && { heading }),
				table,
				mark,
			});
		}
	}
	current.rows.push({ index: row.index, mark, cells });
}

/** Headings of columns that somebody added show themselves with their texts; alone they are texts. */
function addBeside(
	sheet: string,
	row: Row,
	{ keys, markColumn }: FoundTable,
	found: OwnTables,
): void {
	for (const cell of row.cells)
		if (cell.col !== markColumn && !keys.has(cell.col))
			addText(sheet, row, cell, found);
}

function addLoose(
	sheet: string,
	row: Row,
	markColumn: number,
	found: OwnTables,
): void {
	for (const cell of row.cells)
		if (cell.col !== markColumn || !isOurMark(readText(cell).trim()))
			addText(sheet, row, cell, found);
}

function addText(
	sheet: string,
	row: Row,
	cell: Cell,
	{ loose }: OwnTables,
	beside: Pick<LooseText, "heading" | "table" | "mark"> = {},
): void {
	const text = typedText(cell);
	if (text.trim() !== "")
		loose.push({
			sheet,
			cell: cellName(row.index, cell.col),
			...beside,
			text,
		});
}

/** Notes, and links to where the text of their cell does not say. */
function addNotes(sheet: string, row: Row, { loose }: OwnTables): void {
	for (const cell of row.cells) {
		const at = { sheet, cell: cellName(row.index, cell.col) };
		const { note = "", link = "" } = cell;
		if (note.trim() !== "")
			loose.push({
				...at,
				on: "note",
				text: note,
				...(cell.noteBy && { by: cell.noteBy }),
			});
		const target = link.replace(/^mailto:|\/$/g, "");
		if (target.trim() !== "" && !readText(cell).includes(target))
			loose.push({ ...at, on: "link", text: link });
	}
}

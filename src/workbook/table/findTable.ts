import type { Row, Sheet } from "../sheets.ts";
import { type AssignedColumn, assignColumns } from "./assignColumns.ts";
import { cellHints } from "./cellHints.ts";
import { cellText } from "./cellText.ts";
import type { ColumnField } from "./columnField.ts";
import {
	blockOf,
	everydayBlockAt,
	type HeadingBlock,
	type HeadingColumn,
	headingBlockAt,
} from "./headingBlock.ts";
import { headingMeaning } from "./headingMeaning.ts";
import {
	headingEvidence,
	needsNoCells,
	registerScore,
	tellsRegister,
} from "./headingRow.ts";
import { isRegister, isValueLists } from "./isRegister.ts";
import {
	filledCells,
	type Region,
	type SheetGrid,
	sheetGrid,
} from "./sheetGrid.ts";
import { endOfTable } from "./tableEnd.ts";
import { headingKeys, type TableShape } from "./tableRows.ts";

/** A register found on a sheet. */
export interface FoundTable {
	block: HeadingBlock;
	columns: AssignedColumn[];
	firstDataRow: number;
	/** One less than firstDataRow when there is no record. */
	lastDataRow: number;
	/** An Excel table (ListObject) says the same. */
	isListObject: boolean;
}

/** What each column would be taken for, if the headings stood in this row of the sheet. */
export function columnsUnder(
	sheet: Sheet,
	headerRow: number,
): AssignedColumn[] {
	const grid = sheetGrid(sheet);
	if (grid.row(headerRow) === undefined) return [];
	const bottom = grid.rows.at(-1)?.index ?? headerRow;
	const region = { top: 1, left: 1, bottom, right: grid.lastCol };
	const block = blockOf(grid, headerRow, headerRow, region);
	const samples = columnSamples(grid, block, bottom);
	return assignColumns(block.columns, (col) => samples.get(col) ?? []);
}

/**
 * Every register on a sheet, from the top; none when the sheet holds something else. `within` names the columns that are
 * looked at.
 */
export function findTables(
	sheet: Sheet,
	within: { left?: number; right?: number } = {},
): FoundTable[] {
	const grid = sheetGrid(sheet);
	const last = grid.rows.at(-1)?.index ?? 0;
	const found = tablesIn(grid, {
		top: 1,
		left: within.left ?? 1,
		bottom: last,
		right: Math.min(grid.lastCol, within.right ?? grid.lastCol),
	});
	return found.sort(
		(a, b) => a.block.bottom - b.block.bottom || a.block.left - b.block.left,
	);
}

function tablesIn(grid: SheetGrid, region: Region): FoundTable[] {
	const tables: FoundTable[] = [];
	let rest = region;
	for (;;) {
		const plain = firstTable(grid, rest);
		const found =
			plain.length === 0 && tables.length === 0
				? tableByItsCells(grid, rest)
				: plain;
		if (found.length === 0) return tables;
		tables.push(...found);
		const left = Math.min(...found.map(({ block }) => block.left));
		const right = Math.max(...found.map(({ block }) => block.right));
		const top = Math.min(...found.map(({ block }) => block.top));
		const end = Math.max(
			...found.map(({ block, lastDataRow }) =>
				Math.max(block.bottom, lastDataRow),
			),
		);
		// Other tables may stand beside this one, with their headings in other rows.
		if (right + 2 < rest.right)
			tables.push(...tablesIn(grid, { ...rest, bottom: end, left: right + 1 }));
		if (left - 2 > rest.left)
			tables.push(
				...tablesIn(grid, { ...rest, top, bottom: end, right: left - 1 }),
			);
		rest = { ...rest, top: end + 1 };
	}
}

/** The uppermost table of a region; several when they stand side by side under one row of headings. */
function firstTable(grid: SheetGrid, region: Region): FoundTable[] {
	const from = grid.from(region.top);
	for (let at = from; at < grid.rows.length; at++) {
		const row = grid.rows[at];
		if (row === undefined || row.index > region.bottom) break;
		if (!mayBeHeadings(row, region, at - from > rowsReadClosely)) continue;
		const block = headingBlockAt(grid, row, region);
		if (block === undefined) continue;
		const tables = sideBySide(grid, block, region).flatMap(
			(each) => tableUnder(grid, each, region) ?? [],
		);
		if (tables.length > 0) return tables;
	}
	return [];
}

/** Rows from the top of a region in which headings of everyday words are looked for. */
const rowsOfEverydayHeadings = 30;

/** Where no headings say it plainly: the uppermost row whose columns hold kinds of data and groups of people beside what else a register has. */
function tableByItsCells(grid: SheetGrid, region: Region): FoundTable[] {
	const from = grid.from(region.top);
	for (const row of grid.rows.slice(from, from + rowsOfEverydayHeadings)) {
		if (row.index > region.bottom) break;
		if (!mayBeHeadings(row, region, false)) continue;
		const block = everydayBlockAt(grid, row, region);
		const table = block && tableUnder(grid, block, region, areSurelyOfPersons);
		if (table !== undefined) return [table];
	}
	return [];
}

/** So far down a list of other things, only a row that begins with a plain heading is read as a whole. */
const rowsReadClosely = 500;

/** A quick look that spares most rows the reading of every text: one of the first short texts must be known as a heading. */
function mayBeHeadings(row: Row, region: Region, isFarDown: boolean): boolean {
	if (filledCells(row, region).length < 2) return false;
	let looked = 0;
	let unlike = 0;
	for (const cell of row.cells) {
		if (
			cell.col < region.left ||
			cell.col > region.right ||
			cell.type === "empty"
		)
			continue;
		if (cell.type !== "text") {
			if (++unlike > 1) return false;
			continue;
		}
		const { recognised, plain } = headingMeaning(cell.value);
		if (isFarDown ? plain : recognised) return true;
		if (++looked >= 4) return false;
	}
	return false;
}

/** Rows below a heading that show whether a column is in use. */
const rowsLookedAt = 200;

/** The block cut where a column is blank in headings and data, when what stands beyond is a table of its own or none. */
function sideBySide(
	grid: SheetGrid,
	block: HeadingBlock,
	region: Region,
): HeadingBlock[] {
	const used = new Set<number>();
	const from = grid.from(block.top);
	for (const row of grid.rows.slice(from, from + rowsLookedAt)) {
		for (const { col } of row.cells) used.add(col);
	}
	const listed = listObjectOf(grid, block);
	const parts: HeadingBlock["columns"][] = [];
	let part: HeadingBlock["columns"] = [];
	for (const column of block.columns) {
		const isGap = column.header === "" && !used.has(column.col);
		const isEdge =
			listed !== undefined &&
			(column.col === listed.left || column.col === listed.right + 1);
		if ((isGap || isEdge) && part.length > 0) {
			parts.push(part);
			part = [];
		}
		if (!isGap) part.push(column);
	}
	if (part.length > 0) parts.push(part);
	if (parts.length < 2) return [block];
	const telling = parts.filter((columns) => {
		const evidence = headingEvidence(
			columns.map(({ header }) => header).filter(Boolean),
		);
		return (
			tellsRegister(evidence) || (listed && registerScore(evidence) >= 2.3)
		);
	});
	const first = telling[0];
	if (first === undefined) return [block];
	const others = parts.filter((columns) => !telling.includes(columns));
	// *Code | Meaning* explains abbreviations; a code alone is no part of a register.
	const areStrange = others.every((columns) =>
		columns.every(({ meaning }) =>
			meaning.readings.every(({ to }) => to.join() === "no"),
		),
	);
	if (telling.length === 1 && !areStrange) return [block];
	return telling.map((columns) =>
		blockOf(grid, block.top, block.bottom, {
			...region,
			left: columns[0]?.col ?? block.left,
			right: columns.at(-1)?.col ?? block.right,
		}),
	);
}

const listObjectOf = (grid: SheetGrid, block: HeadingBlock) =>
	grid.sheet.tables.find(
		({ range, headerRows }) =>
			headerRows > 0 &&
			range.top === block.bottom &&
			range.left <= block.right &&
			range.right >= block.left,
	)?.range;

/** Texts of a column that are looked at to settle its meaning. */
const samplesTaken = 40;

/** The table under a block of headings, when its cells agree that it is a register. */
function tableUnder(
	grid: SheetGrid,
	block: HeadingBlock,
	region: Region,
	isOfPersons?: typeof areSurelyOfPersons,
): FoundTable | undefined {
	const widened = withUnheadedColumns(grid, block, region);
	const listed = listObjectOf(grid, block);
	const bottom = listed
		? Math.min(listed.bottom, region.bottom)
		: region.bottom;
	const samples = columnSamples(grid, widened, bottom);
	const used = widened.columns.filter(
		(column) => samples.has(column.col) || hasOwnHeading(grid, block, column),
	);
	const columns = assignColumns(used, (col) => samples.get(col) ?? []);
	const textsOf = (col: number) => samples.get(col) ?? [];
	const cellsAgree = isOfPersons
		? isOfPersons(columns, textsOf)
		: needsNoCells(
				headingEvidence(used.map(({ header }) => header).filter(Boolean)),
			) || areOfPersons(columns, textsOf);
	if (
		!cellsAgree ||
		!isRegister(columns) ||
		isValueLists(grid, widened, columns, bottom)
	)
		return undefined;
	const shape: TableShape = {
		left: widened.left,
		right: widened.right,
		columns,
		headings: headingKeys(grid, widened),
	};
	const { firstDataRow, lastDataRow } = endOfTable(grid, shape, {
		...region,
		top: block.bottom + 1,
		bottom,
	});
	return {
		block: widened,
		columns,
		firstDataRow,
		lastDataRow,
		isListObject: listed !== undefined,
	};
}

/** Does the heading begin in this column, rather than reach over it from the left? */
const hasOwnHeading = (
	grid: SheetGrid,
	{ top, bottom }: HeadingBlock,
	{ col, header }: HeadingColumn,
): boolean => {
	for (let row = bottom; header !== "" && row >= top; row--) {
		if (grid.text(row, col) !== "") return true;
	}
	return false;
};

/** A column at the edge without a heading belongs to the table when most of the first rows fill it. */
function withUnheadedColumns(
	grid: SheetGrid,
	block: HeadingBlock,
	region: Region,
): HeadingBlock {
	const rows = grid.rows.slice(grid.from(block.bottom + 1)).slice(0, 20);
	const fills = (col: number) =>
		rows.length > 0 &&
		rows.filter(({ index }) => grid.text(index, col) !== "").length >=
			rows.length * 0.5 &&
		grid.text(block.bottom, col) === "";
	const left =
		block.left - 1 >= region.left && fills(block.left - 1)
			? block.left - 1
			: block.left;
	const right =
		block.right + 1 <= region.right && fills(block.right + 1)
			? block.right + 1
			: block.right;
	if (left === block.left && right === block.right) return block;
	const blank = (col: number) => ({
		col,
		header: "",
		meaning: headingMeaning(""),
	});
	return {
		...block,
		left,
		right,
		columns: [
			...(left < block.left ? [blank(left)] : []),
			...block.columns,
			...(right > block.right ? [blank(right)] : []),
		],
	};
}

function columnSamples(
	grid: SheetGrid,
	block: HeadingBlock,
	bottom: number,
): Map<number, string[]> {
	const samples = new Map<number, string[]>();
	const from = grid.from(block.bottom + 1);
	for (const row of grid.rows.slice(from, from + samplesTaken)) {
		if (row.index > bottom) break;
		const cells = filledCells(row, block);
		// A row with one text is a note or a section.
		if (cells.length < 2) continue;
		for (const cell of cells) {
			const texts = samples.get(cell.col);
			if (texts) texts.push(cellText(cell));
			else samples.set(cell.col, [cellText(cell)]);
		}
	}
	return samples;
}

/** Share of the cells that must name people and data where the headings do not say so; and the fields that must be there. */
const surelyOfPersons = 0.6;
const fieldsOfARegister = 5;

/** Do the cells of one column name people and those of another kinds of data, beside most of what a register has? */
function areSurelyOfPersons(
	columns: readonly AssignedColumn[],
	samples: (col: number) => string[],
): boolean {
	const hintsOf = (field: ColumnField) => {
		const column = columns.find(({ to }) => to.join() === field);
		return cellHints(column === undefined ? [] : samples(column.col));
	};
	const [data, people] = [hintsOf("dataContent"), hintsOf("dataSubject")];
	const fields = new Set(columns.flatMap(({ to }) => to));
	const untold = columns.filter(({ to }) => to.length === 0).length;
	return (
		data.seen >= 2 &&
		data.data >= surelyOfPersons &&
		people.people >= surelyOfPersons &&
		fields.size >= fieldsOfARegister &&
		untold <= columns.length / 3
	);
}

/** Do the cells name kinds of data where the headings say data, and people where they say persons? */
function areOfPersons(
	columns: readonly AssignedColumn[],
	samples: (col: number) => string[],
): boolean {
	const column = (field: ColumnField) =>
		columns.find(({ to }) => to.includes(field));
	const hintsOf = (field: ColumnField) =>
		cellHints(samples(column(field)?.col ?? 0));
	return (
		hintsOf("dataContent").data >= 0.5 &&
		(column("dataSubject") === undefined ||
			hintsOf("dataSubject").people >= 0.5)
	);
}

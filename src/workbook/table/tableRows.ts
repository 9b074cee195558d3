import type { Cell, Row } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import type { ColumnField } from "./columnField.ts";
import { headingMeaning } from "./headingMeaning.ts";
import { foldText, headingKey } from "./headingText.ts";
import { filledCells, type SheetGrid } from "./sheetGrid.ts";

/** What a row under a heading is. Only a record and an example become a record. */
export type RowKind =
	| "record"
	| "example"
	/** One text for the rows that follow, or a note. */
	| "section"
	/** Only a number in the number column. */
	| "number-only"
	/** A sum below the records. */
	| "total"
	| "repeated-heading"
	/** (1) (2) (3), or A B C, below the headings. */
	| "column-labels"
	/** What to write in each column. */
	| "instruction"
	| "empty";

/** What has to be known of a table to tell its rows. */
export interface TableShape {
	left: number;
	right: number;
	columns: readonly { col: number; to: readonly ColumnField[] }[];
	/** Keys of the headings by column, one map for each heading row. */
	headings: readonly Map<number, string>[];
}

/**
 * The headings of the rows from `top` to `bottom`, to recognise them when they come again: row by row, and the lowest
 * text over each column, as a section repeats them that has one row of headings only.
 */
export function headingKeys(
	grid: SheetGrid,
	{
		top,
		bottom,
		left,
		right,
	}: { top: number; bottom: number; left: number; right: number },
): Map<number, string>[] {
	const rows: Map<number, string>[] = [];
	const lowest = new Map<number, string>();
	for (let index = top; index <= bottom; index++) {
		const cells = filledCells(grid.row(index) ?? { index, cells: [] }, {
			left,
			right,
		});
		const keys = cells.map(
			(cell) => [cell.col, headingKey(cellText(cell))] as const,
		);
		for (const [col, key] of keys) lowest.set(col, key);
		rows.push(new Map(keys));
	}
	return rows.length > 1 ? [...rows, lowest] : rows;
}

/** Is this one of the heading rows, written once more? */
export function isRepeatedHeading(
	cells: readonly Cell[],
	{ headings }: TableShape,
): boolean {
	return headings.some((keys) => {
		if (keys.size < 3 || cells.length < 3 || cells.length < keys.size * 0.6)
			return false;
		let alike = 0;
		let unlike = 0;
		for (const cell of cells) {
			if (isAlike(cell, keys.get(cell.col))) alike++;
			else if (++unlike > cells.length * 0.1) return false;
		}
		return alike >= 3;
	});
}

/** Stars and numbers may come or go, so the lengths may differ a little; a longer text is not even read. */
const isAlike = (cell: Cell, key: string | undefined): boolean =>
	cell.type === "text" &&
	key !== undefined &&
	cell.value.length <= key.length * 1.5 + 12 &&
	headingKey(cell.value) === key;

const exampleWords =
	/^\W*(?:exempel|example|beispiel|exemple|voorbeeld|eksempel|bsp|muster|ex\.|e\.g\.|z\.\s?b\.|t\.?\s?ex\.?)(?!\p{L})/u;

/** What one row is; `typical` is how many cells a record of this table usually fills. */
export function rowKind(
	grid: SheetGrid,
	row: Row,
	table: TableShape,
	typical: number,
): RowKind {
	const cells = filledCells(row, table);
	const first = cells[0];
	if (first === undefined) return "empty";
	if (isRepeatedHeading(cells, table)) return "repeated-heading";
	// "Updated:" with a date beside it is a remark on the table.
	if (cells.length === 2 && /:\s*$/.test(cellText(first))) return "section";
	if (isTotal(cells)) return "total";
	if (cells.length > 1) return isExample(cells) ? "example" : "record";
	const fields = table.columns.find(({ col }) => col === first.col)?.to ?? [];
	if (
		fields.includes("no") &&
		/^[\p{L}\p{N}][\p{L}\p{N}.\-/]{0,9}$/u.test(cellText(first).trim()) &&
		/\d/.test(cellText(first))
	) {
		return "number-only";
	}
	if (coveredFromAbove(grid, row, table) > 0) return "record";
	const merged = grid.merge(row.index, first.col);
	const isWide = merged !== undefined && merged.right - merged.left >= 2;
	// In a table whose rows are nearly bare anyway, one filled cell is a record.
	const bare =
		typical < 2.5 &&
		!isWide &&
		(fields.includes("category") || fields.includes("dataContent"));
	return bare ? "record" : "section";
}

const totalWords =
	/^\W*(?:delsumma|summa|totalt?|totals|total\p{L}*|sum|gesamt|summe|somme|totaal|i alt|antal|anzahl|nombre|aantal|antall)(?!\p{L})/u;

/** "Total" and nothing else but figures. */
const isTotal = ([first, ...rest]: readonly Cell[]): boolean =>
	first?.type === "text" &&
	rest.length > 0 &&
	rest.every(({ type }) => type === "number") &&
	totalWords.test(foldText(first.value.slice(0, 40)));

/** How many columns show a text here that is merged down from a row above. */
export function coveredFromAbove(
	grid: SheetGrid,
	row: Row,
	{ columns }: TableShape,
): number {
	if (grid.sheet.merges.length === 0) return 0;
	return columns.filter(({ col }) => {
		const range = grid.merge(row.index, col);
		return (
			range !== undefined &&
			range.top < row.index &&
			grid.text(range.top, range.left) !== ""
		);
	}).length;
}

export function isExample(cells: readonly Cell[]): boolean {
	return cells
		.slice(0, 2)
		.some(
			(cell) =>
				cell.type === "text" &&
				exampleWords.test(foldText(cell.value.slice(0, 30))),
		);
}

const instructionWords =
	/^\W*(?:ange|beskriv|fyll i|skriv|valj|lista|fritext|rullista|har anges|har beskrivs|vilka|vilken|varfor|hur|finns|enter|describe|state|specify|list|fill in|select|choose|indicate|free text|drop ?down|provide|which|what|why|how|who|where|is there|are there|bitte|beschreib\p{L}*|angabe|angeben|eintragen|auswahl|freitext|nennen|hier|welche|warum|wie|wer|wo|indique\p{L}*|decri\p{L}*|precise\p{L}*|renseigne\p{L}*|saisi\p{L}*|choisi\p{L}*|lister|quel\p{L}*|pourquoi|beschrijf|vul|geef|kies|noem|welke|waarom|hoe|wie|angiv|beskriv|skriv|valg|hvilke\p{L}*|hvorfor|hvordan|oppgi|angi|velg|ex|e\.g|eg|t ?ex|z ?b|p ?ex|bijv|f ?eks)(?!\p{L})/u;

/** A row right below the headings that says what to write there, or numbers the columns. */
export function introRowKind(
	row: Row,
	table: TableShape,
): "column-labels" | "instruction" | undefined {
	const cells = filledCells(row, table);
	if (cells.length < 3) return undefined;
	const texts = cells.map((cell) => foldText(cellText(cell)).trim());
	if (
		texts.every((text) => /^\(?(?:\d{1,2}|[a-z])[).]?$/.test(text)) &&
		isSequence(texts)
	)
		return "column-labels";
	const instructions = texts.filter(
		(text) =>
			instructionWords.test(text.replace(/[.:]/g, " ")) ||
			/\?$/.test(text) ||
			/^\(.*\)$/s.test(text) ||
			/^\[.*\]$/s.test(text),
	);
	return instructions.length >= texts.length * 0.6 ? "instruction" : undefined;
}

function isSequence(texts: string[]): boolean {
	const values = texts.map((text) => {
		const bare = text.replace(/[^a-z\d]/g, "");
		return /^\d+$/.test(bare) ? Number(bare) : bare.charCodeAt(0);
	});
	return (
		values.every(
			(value, n) =>
				n === 0 ||
				value === (values[n - 1] ?? 0) + 1 ||
				value > (values[n - 1] ?? 0),
		) && (values[0] ?? 9) <= 97
	);
}

/** Is this the heading row of another list: short texts, several of them known as headings? */
export function isForeignHeading(cells: readonly Cell[]): boolean {
	if (
		cells.length < 2 ||
		cells.some((cell) => cell.type !== "text" || cell.value.length > 60)
	)
		return false;
	const known = cells.filter(
		(cell) => headingMeaning(cellText(cell).trim()).plain,
	);
	return known.length >= 2 && known.length >= cells.length * 0.6;
}

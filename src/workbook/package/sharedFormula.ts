import { columnName, columnOf, parseReference } from "../cellReference.ts";
import { bounds } from "./bounds.ts";

/** How a formula reads so many rows down and columns to the right of where it was written. */
export type SharedFormula = (rows: number, columns: number) => string;

/** A column or row of a reference: where it points, and whether `$` holds it there. */
interface Place {
	fixed: boolean;
	index: number;
}

/** A piece of a formula: text, or a reference to a cell, a whole column or a whole row. */
type Piece = string | { column?: Place; row?: Place };

/** Quoted text, quoted sheet name, bracketed table or workbook name, or a word that may be a reference. */
const token =
	/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[$\w.\u0080-\uffff]+[(!]?/g;
const cellWord = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const columnWord = /^(\$?)([A-Z]{1,3})$/i;
const rowWord = /^(\$?)(\d{1,7})$/;

/**
 * A formula that several cells share (ECMA-376 part 1, 18.3.1.40), taken apart once. Relative references move along;
 * one that leaves the sheet becomes #REF!.
 */
export function parseSharedFormula(formula: string): SharedFormula {
	const pieces = split(formula);
	// Joined at once: a string grown piece by piece keeps every piece in memory.
	return (rows, columns) =>
		pieces.map((piece) => show(piece, rows, columns)).join("");
}

function show(piece: Piece, rows: number, columns: number): string {
	if (typeof piece === "string") return piece;
	const column = move(piece.column, columns, bounds.columns);
	const row = move(piece.row, rows, bounds.rows);
	if (column === 0 || row === 0) return "#REF!";
	return (
		(column === undefined ? "" : dollar(piece.column) + columnName(column)) +
		(row === undefined ? "" : dollar(piece.row) + row)
	);
}

function split(formula: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: word, index } of formula.matchAll(token)) {
		const end = index + word.length;
		// A:C and 1:3 are references only beside a colon.
		const inRange = formula[index - 1] === ":" || formula[end] === ":";
		const reference = readWord(word, inRange);
		if (reference === undefined) continue;
		pieces.push(formula.slice(from, index), reference);
		from = end;
	}
	pieces.push(formula.slice(from));
	return pieces;
}

function readWord(word: string, inRange: boolean): Piece | undefined {
	const cell = cellWord.exec(word);
	if (cell !== null) {
		return {
			column: columnPlace(cell[1], cell[2]),
			row: rowPlace(cell[3], cell[4]),
		};
	}
	if (!inRange) return undefined;
	const column = columnWord.exec(word);
	if (column !== null) return { column: columnPlace(column[1], column[2]) };
	const row = rowWord.exec(word);
	return row === null ? undefined : { row: rowPlace(row[1], row[2]) };
}

function columnPlace(
	mark: string | undefined,
	letters: string | undefined,
): Place {
	return {
		fixed: mark === "$",
		index: columnOf(parseReference(`${letters}1`)),
	};
}

function rowPlace(mark: string | undefined, digits: string | undefined): Place {
	return { fixed: mark === "$", index: Number(digits) };
}

function dollar(place: Place | undefined): string {
	return place?.fixed === true ? "$" : "";
}

/** 0 when it leaves the sheet; undefined when there is nothing to move. */
function move(
	place: Place | undefined,
	by: number,
	last: number,
): number | undefined {
	if (place === undefined || place.fixed) return place?.index;
	const moved = place.index + by;
	return moved < 1 || moved > last ? 0 : moved;
}

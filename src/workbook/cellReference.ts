import { bounds } from "./package/bounds.ts";
import type { Range } from "./sheets.ts";

/** Columns per row in a packed reference: more than a sheet has, so that a column outside it stays visible. */
const stride = 32_768;
const columnLimit = stride - 1;
const rowLimit = 9_999_999_999;

/**
 * "B7" as one number, for rowOf and columnOf; upper or lower case, with or without `$`. -1 when it is no
 * reference. A row or column outside the sheet is returned as it is (cut to a limit), for the caller to judge.
 */
export function parseReference(
	text: string,
	from = 0,
	to = text.length,
): number {
	let at = from;
	let column = 0;
	let row = 0;
	if (text.charCodeAt(at) === 36) at++;
	const lettersFrom = at;
	for (; at < to; at++) {
		const letter = text.charCodeAt(at) & 0xdf;
		if (letter < 65 || letter > 90) break;
		column = Math.min(column * 26 + letter - 64, columnLimit);
	}
	if (at === lettersFrom) return -1;
	if (text.charCodeAt(at) === 36) at++;
	const digitsFrom = at;
	for (; at < to; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return -1;
		row = Math.min(row * 10 + digit, rowLimit);
	}
	return at === digitsFrom ? -1 : row * stride + column;
}

export function packReference(row: number, column: number): number {
	return row * stride + column;
}

export function rowOf(packed: number): number {
	return Math.floor(packed / stride);
}

export function columnOf(packed: number): number {
	return packed % stride;
}

/** Is this a place on a sheet (ECMA-376: 1,048,576 rows, 16,384 columns)? */
export function isOnSheet(row: number, column: number): boolean {
	return (
		row >= 1 && row <= bounds.rows && column >= 1 && column <= bounds.columns
	);
}

/** 28 -> "AB". */
export function columnName(column: number): string {
	let name = "";
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
	}
	return name;
}

/** (7, 2) -> "B7". */
export function cellName(row: number, column: number): string {
	return columnName(column) + row;
}

/** "A1:C3", "B7", "A:C" or "1:3" as a range on the sheet; undefined when it is none or lies outside. */
export function parseRange(text: string): Range | undefined {
	const [start = "", end = start, more] = text
		.trim()
		.replaceAll("$", "")
		.split(":");
	if (more !== undefined) return undefined;
	const first = corner(start, 1, 1);
	const last = corner(end, bounds.rows, bounds.columns);
	if (first === undefined || last === undefined) return undefined;
	const range = {
		top: Math.min(first.row, last.row),
		left: Math.min(first.column, last.column),
		bottom: Math.max(first.row, last.row),
		right: Math.max(first.column, last.column),
	};
	return isOnSheet(range.top, range.left) &&
		isOnSheet(range.bottom, range.right)
		? range
		: undefined;
}

function corner(text: string, row: number, column: number) {
	if (/^\d{1,10}$/.test(text)) return { row: Number(text), column };
	if (/^[a-z]{1,3}$/i.test(text)) {
		return { row, column: columnOf(parseReference(`${text}1`)) };
	}
	const packed = parseReference(text);
	return packed < 0
		? undefined
		: { row: rowOf(packed), column: columnOf(packed) };
}

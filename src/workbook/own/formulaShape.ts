/** A text in quotes, or a reference: of one cell, to a cell of a sheet, or one that has been lost. */
const pieces =
	/("(?:[^"]|"")*")|(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])|#REF!)/giu;

/**
 * A formula without the places that it points to, for they move when rows are sorted and columns
 * inserted, and without white space and case, which programs set anew when they save.
 */
export const formulaShape = (formula: string): string =>
	formula
		.replace(pieces, (_piece, quoted: string | undefined) => quoted ?? "@")
		.replace(/("(?:[^"]|"")*")|(\s+|_xlfn\.|_xlws\.)/gi, "$1")
		.replaceAll(/@:@/g, "@")
		.toUpperCase();

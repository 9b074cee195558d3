import { type Table, tables } from "../own/columns.ts";

/**
 * Marks in column A by which a workbook of ours is understood wherever its rows and columns have
 * moved. A cell there holds a mark, the code of the row's entry, or nothing (a new row).
 */
export const keyMark = "#tia:";
export const headingsMark = "#headings";
export const endMark = "#end";
/** Titles, notes and gaps: nothing to read but what somebody wrote there. */
export const plainMark = "#text";
/** Each such row has a number, so that what was written in it is known wherever it has moved. */
export const lineMark = (number: number): string => `${plainMark}:${number}`;
/** The number of such a row; undefined for any other. */
export function lineNumber(text: string): number | undefined {
	const found = /^#text:(\d{1,7})$/.exec(text)?.[1];
	return found === undefined ? undefined : Number(found);
}

/** Key of the column that holds the answers of a section laid out downwards. */
export const valueKey = "value";
/** Keys of columns that are worked out or repeat something: not read. */
export const computedKey = (name: string): string => `=${name}`;
export const isComputedKey = (key: string): boolean => key.startsWith("=");

/** The mark of a row of keys. `across` marks a section laid out along one row. */
export const tableMark = (table: Table, across = false): string =>
	`${keyMark}${table.name}${across ? "/across" : ""}`;

export function readTableMark(
	text: string,
): { table: Table; across: boolean } | undefined {
	if (!text.startsWith(keyMark)) return undefined;
	const [name, layout] = text.slice(keyMark.length).split("/");
	const table = tables.find((each) => each.name === name);
	return table && { table, across: layout === "across" };
}

/** Is this one of our marks, or what begins a table? Anything else in their column was typed there. */
export const isOurMark = (text: string): boolean =>
	text === headingsMark ||
	text === endMark ||
	text === plainMark ||
	lineNumber(text) !== undefined ||
	readTableMark(text) !== undefined;

/** Is this the code of a row that holds answers? */
export const isRowMark = (text: string): boolean =>
	text !== "" && !text.startsWith("#");

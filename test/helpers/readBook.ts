import { columnName } from "../../src/workbook/cellReference.ts";
import type { Finding } from "../../src/workbook/finding.ts";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import type { Cell, Sheet, Workbook } from "../../src/workbook/sheets.ts";
import { type BookXml, xlsx, xlsxOfRows } from "./xlsx.ts";

/** Reads a workbook that is expected to be readable. */
export function readBook(bytes: Uint8Array): {
	workbook: Workbook;
	findings: Finding[];
} {
	const result = readSheets(bytes);
	if (!result.ok) throw new Error(JSON.stringify(result.refusal));
	return result;
}

/** The cells of a sheet by address, without their column numbers. */
export function cellsOf(
	sheet: Sheet | undefined,
): Record<string, Omit<Cell, "col">> {
	const cells: Record<string, Omit<Cell, "col">> = {};
	for (const row of sheet?.rows ?? []) {
		for (const { col, ...cell } of row.cells) {
			cells[columnName(col) + row.index] = cell;
		}
	}
	return cells;
}

/** The values of the first sheet by address. */
export function valuesOf(workbook: Workbook): Record<string, Cell["value"]> {
	return Object.fromEntries(
		Object.entries(cellsOf(workbook.sheets[0])).map(([at, { value }]) => [
			at,
			value,
		]),
	);
}

/** The cells of a workbook whose only sheet has these rows. */
export function readRows(rows: string, book: BookXml = {}) {
	const { workbook, findings } = readBook(xlsxOfRows(rows, book));
	return { cells: cellsOf(workbook.sheets[0]), findings };
}

/** The only sheet of a workbook put together from XML. */
export function readSheet(book: BookXml): Sheet & { findings: Finding[] } {
	const { workbook, findings } = readBook(xlsx(book));
	const [sheet] = workbook.sheets;
	if (sheet === undefined) throw new Error("no sheet");
	return { ...sheet, findings };
}

/** Why these bytes are refused, "read" when they are not. */
export function refusalOf(bytes: Uint8Array): string {
	const result = readSheets(bytes);
	return result.ok ? "read" : result.refusal.code;
}

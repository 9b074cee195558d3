import { bounds } from "./bounds.ts";
import { columnName, columnOf, parseReference } from "./cellReference.ts";

/** Quoted text, quoted sheet name, bracketed table or workbook name, or a word that may be a reference. */
const token =
	/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[$\w.\u0080-\uffff]+[(!]?/g;
const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const column = /^(\$?)([A-Z]{1,3})$/i;
const row = /^(\$?)(\d{1,7})$/;

/**
 * A shared formula as it reads `rows` down and `columns` to the right of the cell that holds it (ECMA-376 part 1,
 * 18.3.1.40): relative references move along, and one that leaves the sheet becomes #REF!.
 */
export function shiftFormula(
	formula: string,
	rows: number,
	columns: number,
): string {
	if (rows === 0 && columns === 0) return formula;
	return formula.replace(token, (word, at: number) => {
		if (/["'[(!]/.test(word)) return word;
		const found = cell.exec(word);
		if (found !== null) {
			const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] =
				found;
			return join(
				moveColumn(columnFixed, letters, columns),
				moveRow(rowFixed, digits, rows),
			);
		}
		// A:C and 1:3 are references only beside a colon.
		if (formula[at - 1] !== ":" && formula[at + word.length] !== ":")
			return word;
		const wholeColumn = column.exec(word);
		if (wholeColumn !== null) {
			return join(
				moveColumn(wholeColumn[1] ?? "", wholeColumn[2] ?? "", columns),
				"",
			);
		}
		const wholeRow = row.exec(word);
		return wholeRow === null
			? word
			: join("", moveRow(wholeRow[1] ?? "", wholeRow[2] ?? "", rows));
	});
}

function join(column: string | undefined, row: string | undefined): string {
	return column === undefined || row === undefined ? "#REF!" : column + row;
}

function moveColumn(
	fixed: string,
	letters: string,
	by: number,
): string | undefined {
	if (fixed !== "") return fixed + letters;
	const moved = columnOf(parseReference(`${letters}1`)) + by;
	return moved < 1 || moved > bounds.columns ? undefined : columnName(moved);
}

function moveRow(
	fixed: string,
	digits: string,
	by: number,
): string | undefined {
	if (fixed !== "") return fixed + digits;
	const moved = Number(digits) + by;
	return moved < 1 || moved > bounds.rows ? undefined : String(moved);
}

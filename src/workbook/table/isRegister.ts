import type { AssignedColumn } from "./assignColumns.ts";
import type { ColumnField } from "./columnField.ts";
import type { HeadingBlock } from "./headingBlock.ts";
import type { SheetGrid } from "./sheetGrid.ts";

/** Parties who may head a list of suppliers. */
const parties: readonly ColumnField[] = [
	"roles",
	"processor",
	"subprocessor",
	"recipients",
];

/** A list of suppliers: it begins with them, and says neither what is done nor whose data it is. */
function isPartyList(columns: readonly AssignedColumn[]): boolean {
	const fields = new Set(columns.flatMap(({ to }) => to));
	if (fields.has("category") || fields.has("dataSubject")) return false;
	const first = columns.find(
		({ to, header }) => header !== "" && !to.includes("no"),
	);
	return first?.to.some((field) => parties.includes(field)) === true;
}

/** Do the columns, after a look at their cells, still make a register? */
export function isRegister(columns: readonly AssignedColumn[]): boolean {
	const fields = new Set(columns.flatMap(({ to }) => to));
	if (!fields.has("category") && !fields.has("dataContent")) return false;
	if (isPartyList(columns)) return false;
	const telling = [...fields].filter(
		(field) => !["no", "comment", "source", "sourceSystem"].includes(field),
	);
	return telling.length >= 3;
}

/** Rows below the headings in which lists of values are told by their lengths. */
const rowsOfLists = 200;

/** Lists of values to choose from: short columns side by side, each of its own length, and nothing that numbers or names a row. */
export function isValueLists(
	grid: SheetGrid,
	block: HeadingBlock,
	columns: readonly AssignedColumn[],
	bottom: number,
): boolean {
	const fields = new Set(columns.flatMap(({ to }) => to));
	if (fields.has("no") || fields.has("category")) return false;
	const from = grid.from(block.bottom + 1);
	const rows = grid.rows
		.slice(from, from + rowsOfLists)
		.filter(({ index }) => index <= bottom);
	if (rows.length < 2) return false;
	const lengths = new Set<number>();
	for (const { col, header } of columns) {
		if (header === "") continue;
		const filled = rows.map(({ index }) => grid.text(index, col));
		const length = filled.indexOf("");
		const end = length < 0 ? filled.length : length;
		if (
			filled.slice(end).some((text) => text !== "") ||
			filled.some((text) => text.length > 80)
		)
			return false;
		lengths.add(end);
	}
	// Rows that say of nothing why it is done are lists already when two of them end apart.
	if (!fields.has("purpose")) return lengths.size >= 2;
	return (
		lengths.size >= 3 &&
		Math.max(...lengths) >= 2 * Math.max(1, Math.min(...lengths))
	);
}

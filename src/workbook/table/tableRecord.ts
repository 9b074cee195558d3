import type { ColumnField } from "./columnField.ts";

/** The texts of one row, as written, by field; only the fields that the row has. */
export type TableRecord = Partial<Record<ColumnField, string>> & {
	/** Position in `mapping.tables`. */
	table: number;
	/** The row as the table counts them: of a table on its side, the number of the column. */
	rowRef: { sheet: string; row: number };
	/** Where each text stands; for a merged cell, its first cell. */
	cells: Partial<Record<ColumnField, string>>;
	/** Texts of columns without a field, by heading; by the column's letters when it has none. */
	carried: Record<string, string>;
	carriedCells: Record<string, string>;
	/** The row says of itself that it is an example. */
	example?: true;
};

/** A text with its place. */
export interface PlacedText {
	sheet: string;
	cell: string;
	text: string;
}

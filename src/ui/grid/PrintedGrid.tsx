import { usePrinting } from "../usePrinting.ts";
import type { GridColumn } from "./gridTypes.ts";

/**
 * All rows of a grid, each as a list of its columns, on paper only: there the grid shows what fits its
 * frame, and a sheet is too narrow for a dozen columns. Empty cells are left out.
 */
export function PrintedGrid<Row>({
	columns,
	rows,
	rowId,
}: {
	columns: readonly GridColumn<Row>[];
	rows: readonly Row[];
	rowId: (row: Row) => string;
}) {
	if (!usePrinting()) return null;
	return rows.map((row) => (
		<dl key={rowId(row)} className="printed-row">
			{columns
				.filter(({ textOf }) => textOf(row).trim() !== "")
				.map(({ id, header, textOf, render }) => (
					<div key={id}>
						<dt>{header}</dt>
						<dd>{render ? render(row) : textOf(row)}</dd>
					</div>
				))}
		</dl>
	));
}

import type { GridColumn, GridWords } from "./gridTypes.ts";

/** The headings; the line between two of them can be dragged. Alt+Shift+arrows do the same by keyboard. */
export function GridHeader<Row>({
	columns,
	widths,
	resizerOf,
	words,
}: {
	columns: readonly GridColumn<Row>[];
	widths: readonly number[];
	resizerOf(column: string): ((event: unknown) => void) | undefined;
	words: GridWords;
}) {
	return (
		<thead>
			<tr aria-rowindex={1}>
				{columns.map((column, index) => {
					const resize = resizerOf(column.id);
					return (
						<th
							key={column.id}
							scope="col"
							className="grid-heading"
							data-pinned={column.rowHeader === true}
							aria-colindex={index + 1}
							style={{ width: widths[index] }}
						>
							{column.header}
							{resize && (
								<span
									className="grid-resizer"
									aria-hidden="true"
									title={words.resize(column.header)}
									onMouseDown={resize}
									onTouchStart={resize}
								/>
							)}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

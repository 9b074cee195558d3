import {
	columnFilteringFeature,
	columnResizingFeature,
	columnSizingFeature,
	createColumnHelper,
	createFilteredRowModel,
	filterFn_includesString,
	globalFilteringFeature,
	type RowData,
	tableFeatures,
	useTable,
} from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef } from "react";
import "./grid.css";
import { GridCell } from "./GridCell.tsx";
import { GridHeader } from "./GridHeader.tsx";
import { isWithin } from "./gridRange.ts";
import type {
	CellEdit,
	EditBy,
	GridColumn,
	GridPosition,
	GridWords,
	Pasted,
} from "./gridTypes.ts";
import { useGridKeyboard } from "./useGridKeyboard.ts";

const features = tableFeatures({
	columnSizingFeature,
	columnResizingFeature,
	columnFilteringFeature,
	globalFilteringFeature,
	filteredRowModel: createFilteredRowModel(),
	filterFns: { includesString: filterFn_includesString },
});

export interface GridProps<Row> {
	label: string;
	describedBy?: string;
	columns: readonly GridColumn<Row>[];
	rows: readonly Row[];
	rowId(row: Row): string;
	/** Rows that do not hold this text anywhere are left out. */
	search: string;
	/** Cells show the beginning of their text only. */
	compact: boolean;
	active: GridPosition | undefined;
	onActive(position: GridPosition): void;
	onEdit(edits: CellEdit[], by: EditBy): void;
	/** Cells were pasted: where they land is for the caller to say. */
	onPaste(pasted: Pasted): void;
	/** Enter on a cell that cannot be edited. */
	onOpen(position: GridPosition): void;
	/** A row that stands apart: struck out, the sum of the others. */
	rowState?(row: Row): string | undefined;
	onShown?(rows: number): void;
	words: GridWords;
}

/**
 * A table to work in by keyboard as in a spreadsheet, and a grid as WAI-ARIA means it: one tab stop,
 * positions announced. Only the rows in view are in the page; the row with the keyboard always is.
 */
export function Grid<Row extends RowData>(props: GridProps<Row>) {
	const { columns, rows, rowId, words } = props;
	const frame = useRef<HTMLDivElement>(null);

	const definitions = useMemo(() => {
		const helper = createColumnHelper<typeof features, Row>();
		return helper.columns(
			columns.map((column) =>
				helper.accessor((row: Row) => column.textOf(row), {
					id: column.id,
					header: column.header,
					size: column.size,
					minSize: 48,
					maxSize: 900,
				}),
			),
		);
	}, [columns]);
	const globalFilter = props.search.trim();
	const table = useTable({
		features,
		columns: definitions,
		data: rows,
		getRowId: rowId,
		state: { globalFilter },
		globalFilterFn: "includesString",
		getColumnCanGlobalFilter: () => true,
		columnResizeMode: "onChange",
	});
	const shown = table.getRowModel().rows;
	const { onShown } = props;
	useLayoutEffect(() => onShown?.(shown.length), [onShown, shown.length]);

	const widths = columns.map(
		(column) => table.getColumn(column.id)?.getSize() ?? column.size,
	);
	const keyboard = useGridKeyboard({
		...props,
		shown: shown.map((row) => row.original),
		frame,
		scrollTo: (row) => virtual.scrollToIndex(row, { align: "auto" }),
		onResize: (column, by) => {
			const width = table.getColumn(column)?.getSize() ?? 0;
			table.setColumnSizing((sizes) => ({
				...sizes,
				[column]: Math.min(900, Math.max(48, width + by)),
			}));
		},
	});
	const { place, range, filling } = keyboard;

	const virtual = useVirtualizer({
		count: shown.length,
		getScrollElement: () => frame.current,
		estimateSize: () => (props.compact ? 76 : 160),
		getItemKey: (index) => shown[index]?.id ?? index,
		overscan: 6,
		// The header is sticky: a row that is scrolled to must come out below it.
		scrollPaddingStart: 48,
		rangeExtractor: (visible) => {
			const indexes = new Set(defaultRangeExtractor(visible));
			if (place && place.row < shown.length) indexes.add(place.row);
			return [...indexes].sort((a, b) => a - b);
		},
	});

	const total = widths.reduce((sum, width) => sum + width, 0);
	// The grid pattern of WAI-ARIA on a native table: rows and cells keep their own semantics.
	const grid = {
		role: "grid",
		"aria-label": props.label,
		"aria-describedby": props.describedBy,
		"aria-rowcount": shown.length + 1,
		"aria-colcount": columns.length,
		"aria-multiselectable": true,
		style: { width: total },
		...keyboard.handlers,
	} as const;
	return (
		<div ref={frame} className="grid" data-compact={props.compact}>
			<table {...grid}>
				<GridHeader
					columns={columns}
					widths={widths}
					resizerOf={(id) =>
						table
							.getHeaderGroups()[0]
							?.headers.find((header) => header.column.id === id)
							?.getResizeHandler()
					}
					words={words}
				/>
				<tbody style={{ height: virtual.getTotalSize() }}>
					{virtual.getVirtualItems().map((item) => {
						const row = shown[item.index];
						if (!row) return null;
						return (
							<tr
								key={item.key}
								ref={virtual.measureElement}
								data-index={item.index}
								data-state={props.rowState?.(row.original)}
								data-current={place?.row === item.index}
								aria-rowindex={item.index + 2}
								style={{ transform: `translateY(${item.start}px)` }}
							>
								{columns.map((column, index) => {
									const here = { row: item.index, column: index };
									const position = { row: row.id, column: column.id };
									const active =
										place?.row === here.row && place.column === index;
									const content =
										column.render?.(row.original) ??
										column.textOf(row.original);
									return (
										<GridCell
											key={column.id}
											position={position}
											columnIndex={index}
											rowHeader={column.rowHeader === true}
											width={widths[index] ?? column.size}
											readOnly={!column.editable}
											active={active}
											selected={range !== undefined && isWithin(range, here)}
											fill={
												filling && isWithin(filling, here)
													? "target"
													: range?.bottom === here.row && range.right === index
														? "handle"
														: undefined
											}
											hint={column.hintOf?.(row.original)}
											editor={
												active && keyboard.editing !== undefined
													? {
															label: words.editing(
																column.header,
																item.index + 1,
															),
															before: column.textOf(row.original),
															initial: keyboard.editing,
															onCommit: (text) =>
																props.onEdit([{ ...position, text }], "typing"),
															onClose: keyboard.closeEditor,
														}
													: undefined
											}
										>
											{content}
										</GridCell>
									);
								})}
							</tr>
						);
					})}
				</tbody>
			</table>
			{shown.length === 0 && <p className="grid-nothing">{words.nothing}</p>}
		</div>
	);
}

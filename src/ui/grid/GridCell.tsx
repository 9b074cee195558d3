import type { ReactNode } from "react";
import { CellEditor, type CellEditorProps } from "./CellEditor.tsx";
import type { GridPosition } from "./gridTypes.ts";

export interface GridCellProps {
	position: GridPosition;
	columnIndex: number;
	/** The cell names its row, and stays in view when the others scroll sideways. */
	rowHeader: boolean;
	width: number;
	readOnly: boolean;
	active: boolean;
	selected: boolean;
	/** The last cell of the selection, with the handle to fill from; a cell that a drag of it would fill. */
	fill?: "handle" | "target" | undefined;
	hint?: string | undefined;
	children: ReactNode;
	editor?: CellEditorProps | undefined;
}

/** A cell: the one place in the grid that the keyboard is at, or one of the others. */
export function GridCell({
	position,
	columnIndex,
	rowHeader,
	width,
	readOnly,
	active,
	selected,
	fill,
	hint,
	children,
	editor,
}: GridCellProps) {
	const attributes = {
		className: "grid-cell",
		"data-row": position.row,
		"data-column": position.column,
		"data-active": active,
		"data-pinned": rowHeader,
		"aria-colindex": columnIndex + 1,
		"aria-selected": selected,
		"aria-readonly": readOnly || undefined,
		"data-filling": fill === "target" || undefined,
		title: hint,
		tabIndex: active ? 0 : -1,
		style: { width },
		children: editor ? (
			<CellEditor {...editor} />
		) : (
			<>
				<div className="grid-text">{children}</div>
				{fill === "handle" && <span className="grid-fill" aria-hidden="true" />}
			</>
		),
	} as const;
	return rowHeader ? (
		<th scope="row" {...attributes} />
	) : (
		<td {...attributes} />
	);
}

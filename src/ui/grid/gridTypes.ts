import type { ReactNode } from "react";

/** One column of a grid. Only texts can be edited; what is worked out may be drawn with `render`. */
export interface GridColumn<Row> {
	id: string;
	header: string;
	/** Width in CSS pixels to begin with. */
	size: number;
	textOf(row: Row): string;
	editable: boolean;
	/** Names its row for those who listen. */
	rowHeader?: boolean;
	render?(row: Row): ReactNode;
	/** What is shown when the pointer rests on the cell. */
	hintOf?(row: Row): string | undefined;
}

export interface CellEdit {
	row: string;
	column: string;
	text: string;
}
/** What brought the edits about, for the name of the change. */
export type EditBy = "typing" | "clear" | "fill";

/** What was on the clipboard, and the rows and columns that are shown from the selected cell on. */
export interface Pasted {
	cells: string[][];
	rows: string[];
	columns: string[];
}

export interface GridPosition {
	row: string;
	column: string;
}

/** What the grid itself says; the caller fills it from src/text. */
export interface GridWords {
	editing(column: string, row: number): string;
	resize(column: string): string;
	nothing: string;
}

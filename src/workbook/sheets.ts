/**
 * A workbook as this product sees it: plain data that can cross to a worker and back.
 * Rows and columns count from 1, as in A1. Only what the file holds is here; nothing is guessed.
 */
export interface Workbook {
	sheets: Sheet[];
	/** Workbook-wide and sheet-wide defined names, with the text that they refer to. */
	names: { name: string; refersTo: string }[];
	/** Core properties (ECMA-376 part 2): title, creator, keywords, … as written; `manager`, `company`, and custom ones by name. */
	properties: Record<string, string>;
	/** True when day 0 is in 1904 (older Excel for Mac). `Cell.value` of a date already allows for it. */
	date1904: boolean;
}

export interface Sheet {
	name: string;
	state: "visible" | "hidden" | "veryHidden";
	/** Only rows that hold a cell, ascending. */
	rows: Row[];
	merges: Range[];
	/** First and last column of each hidden run. */
	hiddenColumns: [first: number, last: number][];
	/** Excel tables (ListObjects) on the sheet. */
	tables: { name: string; range: Range; headerRows: number }[];
	/** Texts that lie on the sheet and stand in no cell. */
	offCells?: OffCellText[];
}

/** A text in a drawing, in the header or footer of the pages, or in the checks of a cell. */
export interface OffCellText {
	kind:
		| "textBox"
		| "chart"
		| "pageHeader"
		| "pageFooter"
		/** Shown when the cell is chosen, or wrongly filled in. */
		| "prompt"
		| "promptOfError"
		/** What the drop-down of the cell holds itself. */
		| "choices";
	/** The cell under the upper left corner of what lies on the sheet. */
	cell?: string;
	text: string;
}

export interface Row {
	index: number;
	hidden?: true;
	/** Only cells with a value, a formula, a note or a link, ascending. An empty text is no value. */
	cells: Cell[];
}

export interface Range {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export type CellContent =
	| { type: "text"; value: string }
	| { type: "number"; value: number }
	| { type: "boolean"; value: boolean }
	/**
	 * ISO 8601: a date, a time, or both, or a length of time (PT26H30M0S) under a format such as [h]:mm;
	 * `serial` is the number in the file.
	 */
	| { type: "date"; value: string; serial?: number }
	/** As Excel shows it: #REF!, #N/A … */
	| { type: "error"; value: string }
	/** A cell without a value that still carries a formula, a note or a link. */
	| { type: "empty"; value: "" };

export type Cell = CellContent & {
	col: number;
	/** Without the leading equals sign. */
	formula?: string;
	/** Text of a cell note and of readable threaded comments, in order. */
	note?: string;
	/** Who wrote the note, as the file says it. */
	noteBy?: string;
	/** Target of a hyperlink that lies on the cell. */
	link?: string;
};

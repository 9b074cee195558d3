/** What the preview of a foreign workbook shows. Worked out by the app from workbook/; nothing here is committed. */
export interface ImportPreview {
	file: string;
	tables: PreviewTable[];
	remarks: PreviewRemark[];
	/** Cells outside the lines that are kept with the assessment. */
	carried: number;
	/** Sheets that hold something, but no table that was found. */
	otherSheets: string[];
	/** A table seems to lie on its side and was not read. */
	onItsSide: boolean;
	/** Lines that would be taken in. */
	records: number;
}

export interface PreviewTable {
	/** Its place among the tables of the file. */
	position: number;
	sheet: string;
	/** It lies on its side in the file, and is shown turned: its rows are the file's columns. */
	turned?: true;
	headerRow: number;
	firstDataRow: number;
	lastDataRow: number;
	columns: PreviewColumn[];
	rows: PreviewRow[];
	records: number;
}

export interface PreviewColumn {
	/** A, B, … as in the sheet, or as in the sheet turned. */
	letter: string;
	/** What the sheet calls it: a letter; of a table on its side, the number of the row. */
	name: string;
	heading: string;
	/** What it was taken for; two where one column holds two things. */
	to: string[];
	confidence: PreviewConfidence;
	/** Why, in words. */
	reason?: string;
}
export type PreviewConfidence =
	| "sure"
	| "likely"
	| "doubtful"
	| "none"
	| "person";

export interface PreviewRow {
	/** As Excel counts: from 1. */
	index: number;
	/** What the sheet calls it: a number; of a table on its side, the letter of the column. */
	name: string;
	kind: "title" | "heading" | "record" | "other";
	/** Column letter → text as written. */
	cells: Record<string, string>;
	/** Column letter → what is doubtful about the cell. */
	doubts: Record<string, string>;
}

export interface PreviewRemark {
	id: string;
	severity: "error" | "warning" | "note";
	/** Sheet and cell in words. */
	place: string;
	says: string;
	/** The very text that was written there, to be read whole and copied. */
	written?: string;
}

/** What a person can correct before taking in. Each gives a new preview. */
export interface PreviewCorrections {
	takeColumnFor: (table: number, letter: string, to: string[]) => void;
	setHeaderRow: (table: number, row: number) => void;
	/** Reads a sheet as a table although none was found there; `turned` with headings in a column. */
	addTable: (sheet: string, turned: boolean) => void;
	/** Reads the sheet of a table the other way round. */
	turnTable: (table: number) => void;
}

/** What columns were taken for, kept for the next file with the same headings. */
export interface KeptColumns {
	/** This file was read by what was kept. */
	used: boolean;
	keep: () => void;
	download: () => void;
	/** Forgets what was kept, and proposes anew. */
	forget: () => void;
}

/** What a column can be taken for. */
export interface ColumnChoice {
	value: string;
	label: string;
}

/** A field that differs in a workbook that was exported here. */
export interface OwnChange {
	/** Path as text. */
	path: string;
	/** What the row is called; absent for a field that stands alone. */
	row?: string;
	/** The field in words; for a whole row, what happened to it. */
	field: string;
	/** Sheet and cell in words. */
	place: string;
	/** When the copy went out, here today, and in the copy. */
	before: string;
	mine: string;
	after: string;
	/** It was changed here too since the copy went out. */
	conflict: boolean;
	/** The same was refused before. */
	seen: boolean;
	/** Notes on its cell, with who wrote them. */
	comments: string[];
	/** Which verdicts it alters when it is taken, in words. */
	verdict: string[];
	/** Something else can be written in its place. */
	editable: boolean;
	decision: OwnDecision;
}

/** What is to stand: theirs, mine, mine for now while the question stays open, or a text of one's own. */
export type OwnDecision =
	| { take: "theirs" | "mine" | "later" }
	| { take: "instead"; text: string };

/** What was found in a workbook that was exported here. */
export interface OwnWorkbook {
	file: string;
	changes: OwnChange[];
	/** What was written and could not be taken for an answer. */
	refused: PreviewRemark[];
	/** What else is worth knowing: texts that are kept, rows that are new or gone. */
	remarks: PreviewRemark[];
	/** Taking in would add something to the assessment: answers, or texts to keep. */
	adds: boolean;
	/** Who changed it, as the file says. */
	by?: string;
	/** Notes on cells of which nothing was changed, with their fields. */
	comments: string[];
	/** Which verdicts are altered by all that is to be taken. */
	verdict: string[];
	/** Changes that were too many to be judged one by one. */
	unjudged: number;
	/** False when the file no longer holds what was exported, so that nobody can tell what was changed. */
	comparable: boolean;
	/** The title of the assessment that it was exported from, if that is in this browser. */
	here?: string;
}

export interface Refused {
	file: string;
	says: string;
	next: string;
}

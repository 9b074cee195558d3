import type { Finding } from "../finding.ts";
import type { ColumnField } from "./columnField.ts";
import { columnFields } from "./columnField.ts";
import {
	breakOff,
	type ColumnText,
	endsAtLimit,
	stopsShort,
} from "./cutOffTexts.ts";
import type { Mapping } from "./mapping.ts";
import { strayReference } from "./strayReference.ts";
import type { TableRecord } from "./tableRecord.ts";

/** Longer texts are looked at up to here for stray references; a slip stands among words, not in a book. */
const longestLookedAt = 10_000;

/** Texts are compared with each other in tables of at most so many rows: people cut texts, systems do not. */
const mostCompared = 500;

/** Texts of records that look damaged: a cell reference in the middle, or an end that is missing. They stay as they are. */
export function doubtfulTexts(
	mapping: Mapping,
	records: readonly TableRecord[],
): Finding[] {
	const doubts = new Doubts();
	const byTable = mapping.tables.map((): TableRecord[] => []);
	for (const record of records) byTable[record.table]?.push(record);
	for (const [position, { columns }] of mapping.tables.entries()) {
		const rows = byTable[position] ?? [];
		const fields = columns.flatMap(({ to }) =>
			to === "carried" ? [] : [to].flat().slice(0, 1),
		);
		for (const row of rows) {
			for (const field of fields) lookAt(row, field, doubts);
		}
		if (rows.length > mostCompared) continue;
		for (const [n, field] of fields.entries()) {
			compare(rows, field, n >= fields.length - 2, doubts);
		}
	}
	return doubts.findings;
}

/** One finding of a kind for a cell, though several rows or fields may share the cell. */
class Doubts {
	readonly findings: Finding[] = [];
	private readonly seen = new Set<string>();

	add(
		code: "cell-stray-reference" | "cell-cut-off",
		{ rowRef, cells }: TableRecord,
		field: ColumnField,
		found: string,
	): void {
		const cell = cells[field] ?? "";
		const key = `${code} ${rowRef.sheet} ${cell}`;
		if (this.seen.has(key)) return;
		this.seen.add(key);
		const at = { sheet: rowRef.sheet, cell };
		this.findings.push({ code, severity: "warning", at, found });
	}
}

const longestEnd = 40;

/** The last words of a text, with "…" before them when there are more. Never half a character. */
function endOf(text: string): string {
	if (text.length <= longestEnd) return text;
	const end = text.slice(-longestEnd - 1);
	return `…${/\s\S/.test(end) ? end.replace(/^\S*\s+/, "") : end.slice(1).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function lookAt(row: TableRecord, field: ColumnField, doubts: Doubts): void {
	const text = row[field];
	if (text === undefined) return;
	const stray = strayReference(text.slice(0, longestLookedAt));
	if (stray !== undefined) {
		doubts.add("cell-stray-reference", row, field, stray);
	}
	if (endsAtLimit(text)) doubts.add("cell-cut-off", row, field, endOf(text));
}

/** Cut-off texts that show beside the other texts of their column; words are only told to break off in the last columns. */
function compare(
	rows: readonly TableRecord[],
	field: ColumnField,
	isLast: boolean,
	doubts: Doubts,
): void {
	const texts = rows.flatMap((row, at): ColumnText[] => {
		const text = row[field];
		return text === undefined ? [] : [{ at, text }];
	});
	const cut = stopsShort(texts);
	if (isLast) cut.push(...breakOff(texts, wordsBeside(rows, field)));
	for (const { at, text } of cut) {
		const row = rows[at];
		if (row !== undefined) doubts.add("cell-cut-off", row, field, endOf(text));
	}
}

/** The words of all other columns, and how they begin. */
function wordsBeside(rows: readonly TableRecord[], field: ColumnField) {
	const words = new Set<string>();
	for (const row of rows) {
		for (const other of columnFields) {
			if (other === field || row[other] === row[field]) continue;
			for (const [word] of (row[other] ?? "")
				.toLowerCase()
				.matchAll(/\p{L}+/gu)) {
				words.add(word);
			}
		}
	}
	const beginnings = new Set<string>();
	for (const word of words) {
		for (let length = 2; length <= word.length - 2; length++) {
			beginnings.add(word.slice(0, length));
		}
	}
	return { words, beginnings };
}

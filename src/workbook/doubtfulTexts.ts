import type { ColumnField } from "./columnField.ts";
import { columnFields } from "./columnField.ts";
import {
	breakOff,
	type ColumnText,
	endsAtLimit,
	stopsShort,
} from "./cutOffTexts.ts";
import type { Finding } from "./finding.ts";
import type { Mapping } from "./mapping.ts";
import { strayReference } from "./strayReference.ts";
import type { TableRecord } from "./tableRecord.ts";

/** Longer texts are looked at up to here for stray references; a slip stands among words, not in a book. */
const longestLookedAt = 10_000;

/** Texts of records that look damaged: a cell reference in the middle, or an end that is missing. They stay as they are. */
export function doubtfulTexts(
	mapping: Mapping,
	records: readonly TableRecord[],
): Finding[] {
	const findings: Finding[] = [];
	const seen = new Set<string>();
	const add = (
		code: "cell-stray-reference" | "cell-cut-off",
		{ rowRef }: TableRecord,
		cell: string,
		found: string,
	) => {
		const key = `${code} ${rowRef.sheet} ${cell}`;
		if (seen.has(key)) return;
		seen.add(key);
		findings.push({
			code,
			severity: "warning",
			at: { sheet: rowRef.sheet, cell },
			found,
		});
	};
	for (const [position, { columns }] of mapping.tables.entries()) {
		const rows = records.filter(({ table }) => table === position);
		const fields = columns.flatMap(({ to }) =>
			to === "carried" ? [] : [to].flat().slice(0, 1),
		);
		for (const field of fields) {
			const texts = textsOf(rows, field);
			for (const { at, text } of texts) {
				const stray = strayReference(text.slice(0, longestLookedAt));
				const row = rows[at];
				if (stray !== undefined && row !== undefined)
					add("cell-stray-reference", row, row.cells[field] ?? "", stray);
			}
			const isLast = fields.indexOf(field) >= fields.length - 2;
			for (const { at, text } of cutOff(rows, field, texts, isLast)) {
				const row = rows[at];
				if (row !== undefined)
					add("cell-cut-off", row, row.cells[field] ?? "", text.slice(-40));
			}
		}
	}
	return findings;
}

function textsOf(
	rows: readonly TableRecord[],
	field: ColumnField,
): ColumnText[] {
	return rows.flatMap((row, at) => {
		const text = row[field];
		return text === undefined ? [] : [{ at, text }];
	});
}

function cutOff(
	rows: readonly TableRecord[],
	field: ColumnField,
	texts: ColumnText[],
	isLast: boolean,
): ColumnText[] {
	const found = [
		...stopsShort(texts),
		...texts.filter(({ text }) => endsAtLimit(text)),
	];
	if (isLast && texts.length > 1)
		found.push(...breakOff(texts, ...wordsBeside(rows, field)));
	return found;
}

/** A look into the words of all other columns, made once when it is first needed. */
function wordsBeside(
	rows: readonly TableRecord[],
	field: ColumnField,
): [isWord: (word: string) => boolean, begins: (word: string) => boolean] {
	let words: Set<string> | undefined;
	let beginnings: Set<string> | undefined;
	const read = () => {
		words = new Set();
		beginnings = new Set();
		for (const row of rows) {
			for (const other of columnFields) {
				if (other === field || row[other] === row[field]) continue;
				for (const [word] of (row[other] ?? "")
					.toLowerCase()
					.matchAll(/\p{L}+/gu))
					words.add(word);
			}
		}
		for (const word of words) {
			for (let length = 2; length <= word.length - 2; length++)
				beginnings.add(word.slice(0, length));
		}
	};
	return [
		(word) => {
			if (words === undefined) read();
			return words?.has(word) ?? false;
		},
		(word) => {
			if (beginnings === undefined) read();
			return beginnings?.has(word) ?? false;
		},
	];
}

import { cellName, columnName } from "../cellReference.ts";
import type { Finding } from "../finding.ts";
import type { Sheet } from "../sheets.ts";
import { isFilled } from "./cellText.ts";

/** That a sheet, rows or columns with something in them are hidden, and have been read all the same. */
export function hiddenFindings({
	name,
	state,
	rows,
	hiddenColumns,
}: Sheet): Finding[] {
	const filled = rows.filter(({ cells }) => cells.some(isFilled));
	if (filled.length === 0) return [];
	const findings: Finding[] = [];
	if (state !== "visible")
		findings.push({
			code: "sheet-hidden",
			severity: "note",
			at: { sheet: name },
		});
	for (const [first, last] of runs(
		filled.filter(({ hidden }) => hidden).map(({ index }) => index),
	)) {
		findings.push({
			code: "row-hidden",
			severity: "note",
			at: { sheet: name, cell: cellName(first, 1) },
			found: first === last ? String(first) : `${first}–${last}`,
		});
	}
	for (const [first, last] of hiddenColumns) {
		const row = filled.find(({ cells }) =>
			cells.some(
				(cell) => cell.col >= first && cell.col <= last && isFilled(cell),
			),
		);
		if (row === undefined) continue;
		const used = Math.min(
			last,
			filled.reduce(
				(max, { cells }) => Math.max(max, cells.at(-1)?.col ?? 0),
				0,
			),
		);
		findings.push({
			code: "column-hidden",
			severity: "note",
			at: { sheet: name, cell: cellName(row.index, first) },
			found:
				first === used
					? columnName(first)
					: `${columnName(first)}–${columnName(used)}`,
		});
	}
	return findings;
}

function runs(indexes: readonly number[]): [number, number][] {
	const found: [number, number][] = [];
	for (const index of indexes) {
		const last = found.at(-1);
		if (last !== undefined && index === last[1] + 1) last[1] = index;
		else found.push([index, index]);
	}
	return found;
}

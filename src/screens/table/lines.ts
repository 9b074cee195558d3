import {
	type Assessment,
	liveRows,
	newId,
	nextOrder,
} from "../../domain/assessment.ts";
import { addRow, setField } from "../../domain/change.ts";
import type { DataCategory } from "../../domain/dataCategory.ts";

export interface Line {
	id: string;
	row: DataCategory;
}

/** The lines of the data sheet in their order; struck-out ones too where they are asked for. */
export const linesOf = (
	assessment: Assessment,
	withStruckOut: boolean,
): Line[] =>
	withStruckOut
		? Object.entries(assessment.categories)
				.map(([id, row]) => ({ id, row }))
				.sort((a, b) => a.row.order - b.row.order || (a.id < b.id ? -1 : 1))
		: liveRows(assessment, "categories").map(([id, row]) => ({ id, row }));

/** So many orders between a line and the next one, so that new lines come right behind it; at the end without one. */
export function ordersAfter(
	assessment: Assessment,
	id: string | undefined,
	count: number,
): number[] {
	const before = id === undefined ? undefined : assessment.categories[id];
	const from = before?.order ?? nextOrder(assessment, "categories") - 1;
	let next = Number.POSITIVE_INFINITY;
	for (const { order } of Object.values(assessment.categories))
		if (order > from && order < next) next = order;
	const step =
		next === Number.POSITIVE_INFINITY ? 1 : (next - from) / (count + 1);
	return Array.from({ length: count }, (_, at) => from + step * (at + 1));
}

/** A new, empty line behind another, or at the end. */
export const insertLine = (
	assessment: Assessment,
	id: string,
	after: string | undefined,
): Assessment =>
	setField(
		assessment,
		["categories", id, "order"],
		ordersAfter(assessment, after, 1)[0],
	);

/** Facts of where a line was read from: a copy was read from nowhere. */
const provenance = new Set([
	"importedBy",
	"importedSheet",
	"importedRow",
	"importedTexts",
	"importedCells",
]);

/** A copy of a line right behind it, with its chain of parties. */
export function duplicateLine(
	assessment: Assessment,
	id: string,
	copy: string,
): Assessment {
	const row = assessment.categories[id];
	if (!row) return assessment;
	const { order: _, removed: __, ...fields } = row;
	let next = insertLine(assessment, copy, id);
	for (const [field, value] of Object.entries(fields))
		if (!provenance.has(field))
			next = setField(next, ["categories", copy, field], value);
	for (const [, link] of liveRows(assessment, "chain")) {
		const { order: ___, removed: ____, ...facts } = link;
		if (link.category === id)
			next = addRow(next, "chain", newId("link"), { ...facts, category: copy });
	}
	return next;
}

/** Headings of columns that a file had and we do not, in the order in which they were met. */
export const carriedHeadings = (lines: readonly Line[]): string[] => [
	...new Set(lines.flatMap(({ row }) => Object.keys(row.carried ?? {}))),
];

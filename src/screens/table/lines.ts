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

/** An order between a line and the next one, so that a new line comes right behind it. */
function orderAfter(assessment: Assessment, id: string | undefined): number {
	const before = id === undefined ? undefined : assessment.categories[id];
	if (!before) return nextOrder(assessment, "categories");
	const next = Object.values(assessment.categories)
		.map((row) => row.order)
		.filter((order) => order > before.order)
		.sort((a, b) => a - b)[0];
	return next === undefined ? before.order + 1 : (before.order + next) / 2;
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
		orderAfter(assessment, after),
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

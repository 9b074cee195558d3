import {
	columnOf,
	isOnSheet,
	packReference,
	parseReference,
	rowOf,
} from "../cellReference.ts";
import {
	type Comment,
	readComments,
	readThreadedComments,
} from "./comments.ts";
import type { RowList } from "./rowList.ts";
import { readCompanions, type SheetSource } from "./sheetSource.ts";

/** Files the sheet's notes and threaded comments with their cells; a cell without a value gets an empty one. */
export function addNotes(source: SheetSource, rows: RowList): void {
	const threaded = readCompanions(
		source,
		"threadedcomment",
		readThreadedComments,
	).flat();
	const inThreads = new Set(threaded.map(({ at }) => at.toUpperCase()));
	const notes = readCompanions(source, "comments", readComments)
		.flat()
		.filter(
			({ at, standsInForThread }) =>
				!(standsInForThread && inThreads.has(at.toUpperCase())),
		);
	for (const [packed, comments] of groupByCell(
		[...notes, ...threaded],
		source,
	)) {
		const row = rowOf(packed);
		const col = columnOf(packed);
		const note = comments.map(({ text }) => text).join("\n");
		const noteBy = [
			...new Set(comments.flatMap(({ by }) => (by ? [by] : []))),
		].join(", ");
		source.book.tally.addCell(note.length + noteBy.length);
		const noted = { note, ...(noteBy && { noteBy }) };
		const cell = rows.find(row, col);
		if (cell === undefined)
			rows.add(row, { col, type: "empty", value: "", ...noted });
		else Object.assign(cell, noted);
	}
}

function groupByCell(
	comments: Comment[],
	{ sheet, book }: SheetSource,
): Map<number, Comment[]> {
	const byCell = new Map<number, Comment[]>();
	for (const written of comments) {
		if (written.text === "") continue;
		const comment = named(written, book.persons);
		const { at, text } = comment;
		const packed = parseReference(at.trim().split(":")[0] ?? "");
		const row = rowOf(packed);
		const col = columnOf(packed);
		if (packed < 0 || !isOnSheet(row, col)) {
			book.findings.add(
				"cell-outside-sheet",
				"error",
				{ sheet },
				`${at}: ${text}`,
			);
			continue;
		}
		const others = byCell.get(packReference(row, col));
		if (others === undefined) byCell.set(packed, [comment]);
		else others.push(comment);
	}
	return byCell;
}

/** A threaded comment says who wrote it, so that an answer can be told from what it answers. */
function named(
	comment: Comment,
	persons: ReadonlyMap<string, string>,
): Comment {
	const by = persons.get(comment.person?.toUpperCase() ?? "");
	return by === undefined
		? comment
		: { ...comment, by, text: `${by}: ${comment.text}` };
}

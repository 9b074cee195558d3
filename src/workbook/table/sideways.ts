import type { Cell, Sheet } from "../sheets.ts";
import { cellHints } from "./cellHints.ts";
import { cellText, isFilled } from "./cellText.ts";
import { type FoundTable, findTables } from "./findTable.ts";
import { headingMeaning } from "./headingMeaning.ts";
import { headingEvidence, tellsRegister } from "./headingRow.ts";
import { headingKey } from "./headingText.ts";
import { turnedSheet } from "./turned.ts";

/** The headings of a register on its side stand in one of the first columns, in one of the first rows each. */
const columnsLookedAt = 3;
const rowsLookedAt = 80;
/** A form has one answer to a question; a register has more than one record. */
const leastRecords = 2;
/**
 * Questions with an answer and a remark beside each are a questionnaire; a register of questions has more records, or
 * people and kinds of data in every one of them.
 */
const leastRecordsOfQuestions = 3;

interface Line {
	index: number;
	cells: Cell[];
}

/** Rows and columns of a register on its side, records included. */
interface Extent {
	first: number;
	last: number;
}

/** Does the sheet hold a register turned on its side: headings below one another, and a record in each column beside them? */
export const isSideways = (sheet: Sheet): boolean =>
	extentOf(sheet, leastRecordsOfQuestions) !== undefined;

/** Registers on their sides, found on the sheet as it looks turned; none when the sheet holds no such register. */
export function findSideways(sheet: Sheet): FoundTable[] {
	const extent = extentOf(sheet, leastRecords);
	if (extent === undefined) return [];
	// Titles above the headings and notes below them would be columns without a record.
	const turned = turnedSheet(sheet).sheet;
	const found = findTables(turned, {
		left: extent.first,
		right: extent.last,
	});
	return found.filter(
		(table) =>
			!areQuestions(table.columns.map(({ header }) => header)) ||
			table.lastDataRow - table.firstDataRow + 1 >= leastRecordsOfQuestions ||
			answersAreRecords(turned, table),
	);
}

/** Do people stand where people are asked for, and kinds of data where data are, in every record? */
const answersAreRecords = (sheet: Sheet, table: FoundTable): boolean =>
	(["dataSubject", "dataContent"] as const).every((field) => {
		const column = table.columns.find(({ to }) => to.includes(field));
		const texts = sheet.rows
			.filter(
				({ index }) =>
					index >= table.firstDataRow && index <= table.lastDataRow,
			)
			.flatMap(({ cells }) =>
				cells.filter(({ col }) => col === column?.col).map(cellText),
			);
		const hints = cellHints(texts);
		return (
			texts.length >= leastRecords &&
			(field === "dataSubject" ? hints.people : hints.data) === 1
		);
	});

function extentOf(
	{ rows }: Sheet,
	leastOfQuestions: number,
): Extent | undefined {
	const lines = rows
		.map(({ index, cells }): Line => ({ index, cells: cells.filter(isFilled) }))
		.filter(({ cells }) => cells.length > 0);
	const first = lines.slice(0, rowsLookedAt);
	const left = Math.min(...first.map(({ cells: [cell] }) => cell?.col ?? 0));
	for (let col = left; col < left + columnsLookedAt; col++) {
		const headed = first.filter(({ cells }) =>
			cells.some((cell) => cell.col === col && cell.type === "text"),
		);
		const withRecords = headed.filter((line) => beside(line, col).length > 0);
		if (!tellsRegister(headingEvidence(textsIn(withRecords, col)))) continue;
		if (isHeadedAcross(first, withRecords, col)) continue;
		const least = areQuestions(textsIn(withRecords, col))
			? leastOfQuestions
			: leastRecords;
		const full = withRecords.filter(
			(line) => beside(line, col).length >= least,
		);
		if (full.length < withRecords.length / 2) continue;
		const used = lines.filter((line) => beside(line, col).length > 0);
		return {
			first: withRecords[0]?.index ?? 1,
			last: used.at(-1)?.index ?? 1,
		};
	}
	return undefined;
}

const beside = ({ cells }: Line, col: number): Cell[] =>
	cells.filter((cell) => cell.col > col);

const textsIn = (lines: readonly Line[], col: number): string[] =>
	lines.flatMap(({ cells }) =>
		cells.filter((cell) => cell.col === col).map((cell) => cellText(cell)),
	);

const areQuestions = (texts: readonly string[]): boolean =>
	texts.filter((text) => /\?\s*$/.test(text)).length >= texts.length / 2;

/**
 * "Question | Answer | Comment" or "Term | Definition | Source" over the columns: what stands below them in the first
 * column are words of a list, not headings. Over a register on its side stand the names or numbers of its records.
 */
function isHeadedAcross(
	lines: readonly Line[],
	withRecords: readonly Line[],
	col: number,
): boolean {
	const top = withRecords[0]?.index ?? 0;
	return lines
		.filter(({ index }) => index <= top)
		.some((line) => {
			const [own] = textsIn([line], col);
			const names = headingMeaning(own ?? "").readings[0]?.to ?? [];
			if (names.includes("category") || names.includes("no")) return false;
			// Beside "Personal data", "Log data" is a kind of data before it is a heading.
			const isValue = (text: string) =>
				names.length > 0 && headingMeaning(text).list === undefined;
			const said = beside(line, col).map((cell) => cellText(cell));
			// "Activity 1", "Activity 2" number the records.
			const known = new Set(
				said
					.filter((text) => headingMeaning(text).recognised && !isValue(text))
					.map((text) => headingKey(text).replace(/\s*\d+$/, "")),
			);
			return known.size > 0 && known.size >= said.length * 0.6;
		});
}

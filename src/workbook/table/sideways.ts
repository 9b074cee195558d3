import type { Sheet } from "../sheets.ts";
import { cellText, isFilled } from "./cellText.ts";
import { headingEvidence, tellsRegister } from "./headingRow.ts";

/** The headings of a register on its side stand in one of the first columns, in one of the first rows each. */
const columnsLookedAt = 3;
const rowsLookedAt = 80;

/** Does the sheet hold a register turned on its side: headings below one another, and a record in each column beside them? */
export function isSideways({ rows }: Sheet): boolean {
	const first = rows
		.map(({ cells }) => cells.filter(isFilled))
		.filter((cells) => cells.length > 0)
		.slice(0, rowsLookedAt);
	const left = Math.min(...first.map(([cell]) => cell?.col ?? 0));
	for (let col = left; col < left + columnsLookedAt; col++) {
		const headed = first.filter((cells) =>
			cells.some((cell) => cell.col === col && cell.type === "text"),
		);
		const headings = headed.flatMap((cells) =>
			cells.filter((cell) => cell.col === col).map(cellText),
		);
		if (!tellsRegister(headingEvidence(headings))) continue;
		// A form has one answer to a question; a register has more than one record.
		const withRecords = headed.filter(
			(cells) => cells.filter((cell) => cell.col > col).length >= 2,
		);
		if (withRecords.length >= headed.length / 2) return true;
	}
	return false;
}

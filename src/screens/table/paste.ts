import type { Assessment } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import { apply, type Change } from "../../domain/change.ts";
import {
	type DataSheetField,
	dataSheetFieldNames,
} from "../../domain/dataCategory.ts";
import { valueAt } from "../../domain/path.ts";
import type { Pasted } from "../../ui/grid/gridTypes.ts";
import { carriedPrefix, pathOfCell } from "./columns.tsx";
import { ordersAfter } from "./lines.ts";

/** Where what was pasted is to go. */
export interface PastePlan {
	/** The first pasted row says what the columns are, and is not written. */
	headed: boolean;
	/** For each pasted column the column it goes to; undefined leaves it out. */
	columns: readonly (string | undefined)[];
	/** All rows become new lines, and nothing that stands in the sheet is touched. */
	asNewLines: boolean;
}

/** A cell to write: in a line that is there, or in the new line with that number. */
interface Landing {
	line: string | number;
	column: string;
	text: string;
}

/** What a plan comes to. Texts are counted, empty cells are not. */
export interface PasteOutcome {
	landings: Landing[];
	newLines: number;
	written: number;
	/** Texts that another text takes the place of. */
	replaced: number;
	/** Texts that an empty cell takes away. */
	emptied: number;
	leftOut: number;
	/** Columns that two pasted columns go to. */
	clashes: string[];
}

const widthOf = ({ cells }: Pasted): number =>
	cells.reduce((most, row) => Math.max(most, row.length), 0);
const columnsOf = (pasted: Pasted): number[] =>
	Array.from({ length: widthOf(pasted) }, (_, right) => right);

/** What the first pasted row is taken for, cell by cell, by whoever knows headings. */
export type HeadingFields = readonly (DataSheetField | undefined)[];

/** Two headings, and half of all, must be known for a row to be one of headings. */
function looksHeaded({ cells }: Pasted, fields: HeadingFields): boolean {
	const filled = cells[0]?.filter((text) => text.trim() !== "").length ?? 0;
	const known = fields.filter((field) => field !== undefined).length;
	return cells.length > 1 && known > 1 && known * 2 >= filled;
}

/** The plan that is proposed: by headings where there are some, else cell by cell from the selected one. */
export const firstPlan = (
	pasted: Pasted,
	fields: HeadingFields,
	columnName: (number: number) => string,
): PastePlan =>
	looksHeaded(pasted, fields)
		? planByHeadings(pasted, fields, columnName)
		: planByPlace(pasted, columnName);

/** Each column goes where its heading says; what no field is for is kept in a column of its own. */
export function planByHeadings(
	pasted: Pasted,
	fields: HeadingFields,
	columnName: (number: number) => string,
): PastePlan {
	const taken = new Set<string>();
	const columns = columnsOf(pasted).map((right) => {
		const field = fields[right];
		const heading = pasted.cells[0]?.[right]?.trim() || columnName(right + 1);
		if (!hasText(pasted, right, true) && !pasted.cells[0]?.[right]?.trim())
			return undefined;
		const column =
			field !== undefined && !taken.has(field)
				? field
				: unused(`${carriedPrefix}${heading}`, taken);
		taken.add(column);
		return column;
	});
	return { headed: true, columns, asNewLines: true };
}

/** Each column goes to the one that is shown in its place; what would land beside the sheet is kept in a column of its own. */
export function planByPlace(
	pasted: Pasted,
	columnName: (number: number) => string,
): PastePlan {
	const columns = columnsOf(pasted).map((right) => {
		const shown = pasted.columns[right];
		if (shown !== undefined && pathOfCell("x", shown)) return shown;
		return hasText(pasted, right, false)
			? `${carriedPrefix}${columnName(right + 1)}`
			: undefined;
	});
	return { headed: false, columns, asNewLines: false };
}

/** Each pasted cell has a cell of the sheet under it, and no heading among them: nothing needs to be asked. */
export function fitsAsItIs(pasted: Pasted, plan: PastePlan): boolean {
	if (plan.headed) return false;
	const { newLines } = outcomeOf(pasted, plan, undefined);
	return (
		newLines === 0 &&
		plan.columns.every(
			(column, right) =>
				column === undefined || column === pasted.columns[right],
		)
	);
}

/** What comes of a plan, beside what stands in the sheet now. */
export function outcomeOf(
	pasted: Pasted,
	plan: PastePlan,
	document: Assessment | undefined,
): PasteOutcome {
	const outcome: PasteOutcome = {
		landings: [],
		newLines: 0,
		written: 0,
		replaced: 0,
		emptied: 0,
		leftOut: 0,
		clashes: [
			...new Set(
				plan.columns.filter(
					(column, right): column is string =>
						column !== undefined && plan.columns.indexOf(column) !== right,
				),
			),
		],
	};
	for (const [down, row] of pasted.cells.slice(plan.headed ? 1 : 0).entries()) {
		const there = plan.asNewLines ? undefined : pasted.rows[down];
		// A row without a text makes no line.
		if (there === undefined && row.every((text) => text === "")) continue;
		const line = there ?? outcome.newLines++;
		for (const [right, text] of row.entries()) {
			const column = plan.columns[right];
			if (column === undefined) {
				if (text !== "") outcome.leftOut++;
				continue;
			}
			const before = document && there ? textAt(document, there, column) : "";
			if (text !== "") outcome.written++;
			if (before !== "" && before !== text)
				outcome[text === "" ? "emptied" : "replaced"]++;
			if (there !== undefined || text !== "")
				outcome.landings.push({ line, column, text });
		}
	}
	return outcome;
}

/** The text that stands in a cell of the sheet. */
export function textAt(
	document: Assessment,
	line: string,
	column: string,
): string {
	const path = pathOfCell(line, column);
	const value = path && valueAt(document, path);
	return typeof value === "string" ? value : "";
}

/** The document with these cells written, all at once; empty texts take away. New lines come behind `after`. */
export function writeCells(
	document: Assessment,
	cells: readonly Landing[],
	newLines: { ids: readonly string[]; after: string | undefined } = {
		ids: [],
		after: undefined,
	},
): Assessment {
	const orders = ordersAfter(document, newLines.after, newLines.ids.length);
	const changes: Change[] = newLines.ids.map((id, at) => ({
		path: ["categories", id, "order"],
		to: orders[at] ?? 0,
	}));
	for (const { line, column, text } of cells) {
		const id = typeof line === "number" ? newLines.ids[line] : line;
		const path = id === undefined ? undefined : pathOfCell(id, column);
		if (path) changes.push(changeOf(path, valueAt(document, path), text));
	}
	return apply(changes, document).document;
}

const changeOf = (
	path: string[],
	from: Json | undefined,
	to: string,
): Change => ({
	path,
	...(from === undefined ? {} : { from }),
	...(to === "" ? {} : { to }),
});

const hasText = ({ cells }: Pasted, right: number, headed: boolean): boolean =>
	cells.some(
		(row, down) => !(headed && down === 0) && (row[right] ?? "") !== "",
	);

/** The name, or with a number behind it when it is taken. */
function unused(name: string, taken: ReadonlySet<string>): string {
	let free = name;
	for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
	return free;
}

/** All columns that something can be pasted into. */
export const pasteTargets = (carried: readonly string[]): string[] => [
	...dataSheetFieldNames,
	...carried.map((heading) => `${carriedPrefix}${heading}`),
];

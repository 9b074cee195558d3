import type { Row } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import {
	evidenceOf,
	firstLevel,
	hasGroups,
	isOverFullHeadings,
	isRestOfHeading,
	lastLevel,
	mergedInto,
} from "./headingLevels.ts";
import { type HeadingMeaning, headingMeaning } from "./headingMeaning.ts";
import {
	headingEvidence,
	isUnlikeHeading,
	mayTellByCells,
	registerScore,
	tellsRegister,
} from "./headingRow.ts";
import { filledCells, type Region, type SheetGrid } from "./sheetGrid.ts";

/** The heading rows of a table, from the first group row to the row right above the data. */
export interface HeadingBlock {
	top: number;
	bottom: number;
	left: number;
	right: number;
	columns: HeadingColumn[];
}

export interface HeadingColumn {
	col: number;
	/** As written; levels joined with " / "; "" when the column has no heading. */
	header: string;
	meaning: HeadingMeaning;
}

/** The heading block of which this row is part, when the row (or the row with the one below it) tells a register. */
export function headingBlockAt(
	grid: SheetGrid,
	row: Row,
	region: Region,
): HeadingBlock | undefined {
	const cells = filledCells(row, region);
	if (cells.length < 2) return undefined;
	const from = mergedInto(grid, row, region);
	const span = {
		left: Math.min(cells[0]?.col ?? 0, ...from.map(({ left }) => left)),
		right: Math.max(cells.at(-1)?.col ?? 0, ...from.map(({ right }) => right)),
	};
	let top = row.index;
	let bottom = row.index;
	const evidence = evidenceOf(grid, row, region);
	if (tellsRegister(evidence)) {
		if (isOverFullHeadings(grid, row, region, registerScore(evidence)))
			return undefined;
		bottom = lastLevel(grid, row, region);
		top = firstLevel(grid, top, region, span);
	} else {
		const below = grid.row(row.index + 1);
		if (below === undefined || row.index >= region.bottom) return undefined;
		const isBroken = isRestOfHeading(grid, row, below, region);
		const isGrouped =
			hasGroups(grid, row, region) &&
			!tellsRegister(evidenceOf(grid, below, region));
		if (!isBroken && !isGrouped) return undefined;
		bottom = below.index;
		const joined = blockOf(grid, top, bottom, region);
		const texts = joined.columns.map(({ header }) => header).filter(Boolean);
		const unlike = filledCells(below, region).filter(isUnlikeHeading).length;
		if (!tellsRegister(headingEvidence(texts, unlike))) return undefined;
	}
	return blockOf(grid, top, bottom, region);
}

/** A row of everyday words that only its cells can show to head a register. */
export function everydayBlockAt(
	grid: SheetGrid,
	row: Row,
	region: Region,
): HeadingBlock | undefined {
	const isHeading =
		mayTellByCells(evidenceOf(grid, row, region)) &&
		filledCells(row, region).every(
			(cell) => cellText(cell).length <= longestEverydayHeading,
		);
	return isHeading ? blockOf(grid, row.index, row.index, region) : undefined;
}

/** A question of a person's own making is hardly longer. */
const longestEverydayHeading = 80;

/** The block with the texts and meanings of its columns. */
export function blockOf(
	grid: SheetGrid,
	top: number,
	bottom: number,
	region: Region,
): HeadingBlock {
	const cols: number[] = [];
	for (let index = top; index <= bottom; index++) {
		for (const { col } of filledCells(
			grid.row(index) ?? { index, cells: [] },
			region,
		)) {
			cols.push(col);
			cols.push(
				Math.min(
					grid.merge(index, col)?.right ?? col,
					region.right,
					grid.lastCol,
				),
			);
		}
	}
	const left = Math.min(...cols);
	const right = Math.max(...cols);
	const columns: HeadingColumn[] = [];
	for (let col = left; col <= right; col++) {
		const levels = levelsOf(grid, top, bottom, col, left);
		columns.push({
			col,
			header: levels.join(" / "),
			meaning: joinedMeaning(levels),
		});
	}
	return { top, bottom, left, right, columns };
}

/** The heading texts over a column, from the top; a group without a merge reaches over the blanks to its right. */
function levelsOf(
	grid: SheetGrid,
	top: number,
	bottom: number,
	col: number,
	left: number,
): string[] {
	const levels: string[] = [];
	const seen = new Set<string>();
	for (let index = top; index <= bottom; index++) {
		let { row, col: at } = grid.shown(index, col);
		if (
			index < bottom &&
			grid.text(bottom, col) !== "" &&
			grid.merge(index, col) === undefined
		) {
			while (
				at > left &&
				grid.text(index, at) === "" &&
				grid.merge(index, at) === undefined
			)
				at--;
			({ row, col: at } = grid.shown(index, at));
		}
		const key = `${row},${at}`;
		const text = grid.text(row, at);
		if (text === "" || seen.has(key)) continue;
		seen.add(key);
		levels.push(text);
	}
	return levels;
}

/** "Lagrings-" over "tid" is one word. */
export const joinedText = (levels: readonly string[]): string =>
	levels.join(" ").replace(/(?<=\p{L}{3})- (?=\p{Ll})/gu, "");

/** The lowest heading tells the column; when it is general or unknown, together with its group. */
function joinedMeaning(levels: string[]): HeadingMeaning {
	const own = headingMeaning(levels.at(-1) ?? "");
	if (levels.length < 2) return own;
	const joined = headingMeaning(joinedText(levels));
	// In lower case the lower row goes on with the heading above it.
	if (
		/^\p{Ll}/u.test(levels.at(-1) ?? "") &&
		joined.readings.length > 0 &&
		own.readings[0]?.to[0] !== "sensitive"
	)
		return joined;
	if (own.recognised && !own.general) return own;
	const [best] = joined.readings;
	// "Recipients / Country" is the country, though the group is of recipients; "Transfer / Country" is the transfer's.
	if (own.keeps && best?.to[0] !== "thirdCountry") return own;
	const says = best === undefined ? 0 : best.score * 0.95;
	if (says <= (own.readings[0]?.score ?? 0) || best?.to[0] === "comment")
		return own;
	return {
		...joined,
		readings: joined.readings.map((reading) => ({
			...reading,
			score: reading.score * 0.9,
		})),
	};
}

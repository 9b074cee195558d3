import type { Range, Row } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import { headingMeaning } from "./headingMeaning.ts";
import {
	headingEvidence,
	isUnlikeHeading,
	registerScore,
	tellsRegister,
} from "./headingRow.ts";
import { filledCells, type Region, type SheetGrid } from "./sheetGrid.ts";

/** Headings above and below that may belong to one block. */
const mostLevels = 3;

/** What a row says as headings, cells merged down into it included. */
export function evidenceOf(
	grid: SheetGrid,
	row: Row,
	region: { left: number; right: number },
) {
	const texts: string[] = [];
	let unlike = 0;
	for (const cell of filledCells(row, region)) {
		if (isUnlikeHeading(cell)) unlike++;
		else texts.push(cellText(cell));
	}
	// A cell merged down from the row above heads its column here too.
	for (const range of mergedInto(grid, row, region)) {
		texts.push(grid.text(range.top, range.left));
	}
	return headingEvidence(texts, unlike);
}

/** Groups of columns may name enough to tell a register by themselves; the fuller row of headings below them is the one. */
export function isOverFullHeadings(
	grid: SheetGrid,
	row: Row,
	region: Region,
	score: number,
): boolean {
	const below = grid.row(row.index + 1);
	if (below === undefined || below.index > region.bottom) return false;
	const cells = filledCells(below, region);
	if (cells.length <= filledCells(row, region).length) return false;
	const plain = cells.filter(
		(cell) => cell.type === "text" && headingMeaning(cell.value).plain,
	);
	if (plain.length < cells.length / 2) return false;
	const evidence = evidenceOf(grid, below, region);
	return tellsRegister(evidence) && registerScore(evidence) > score;
}

/** Merges that reach down into this row from the rows right above, and end here. */
export function mergedInto(
	grid: SheetGrid,
	row: Row,
	region: { left: number; right: number },
): Range[] {
	if (grid.sheet.merges.length === 0) return [];
	const last = Math.min(region.right, (row.cells.at(-1)?.col ?? 0) + 30);
	const ranges = new Set<Range>();
	for (let col = region.left; col <= last; col++) {
		const range = grid.merge(row.index, col);
		if (
			range !== undefined &&
			range.top < row.index &&
			range.bottom === row.index &&
			row.index - range.top < mostLevels
		) {
			ranges.add(range);
		}
	}
	return [...ranges];
}

/** Does the row hold group headings: cells that stretch over several columns, more than one in the row? */
export function hasGroups(grid: SheetGrid, row: Row, region: Region): boolean {
	const cells = filledCells(row, region);
	return (
		cells.length > 1 &&
		cells.some(({ col }) => {
			const range = grid.merge(row.index, col);
			return range !== undefined && range.right > range.left;
		})
	);
}

/** The last row of the block: sub-headings under groups, or the same headings in a second language. */
export function lastLevel(grid: SheetGrid, row: Row, region: Region): number {
	const below = grid.row(row.index + 1);
	if (below === undefined || below.index > region.bottom) return row.index;
	return isSubHeading(grid, row, below, region) ||
		isRestOfHeading(grid, row, below, region) ||
		saysTheSame(grid, row, below, region)
		? below.index
		: row.index;
}

/** Short and no sentence; "Nr." is no sentence. */
const shortText = (text: string) =>
	text.length <= 60 &&
	(text.length <= 12 || !/[.!]$/.test(text)) &&
	text.split(/\s+/).length <= 8;

/** Sub-headings stand only where the row above has a group: a merged cell, or a heading with blanks to its right. */
function isSubHeading(
	grid: SheetGrid,
	row: Row,
	below: Row,
	region: Region,
): boolean {
	const cells = filledCells(below, region);
	if (
		cells.length < 2 ||
		cells.some((cell) => cell.type !== "text" || !shortText(cellText(cell)))
	) {
		return false;
	}
	const starts = filledCells(row, region).map(({ col }) => col);
	const groups = new Map<number, number>();
	for (const { col } of cells) {
		const range = grid.merge(row.index, col);
		const start = range?.left ?? starts.findLast((each) => each <= col) ?? 0;
		const isGroup =
			range === undefined
				? start > 0 &&
					grid.text(row.index, start + 1) === "" &&
					grid.merge(row.index, start + 1) === undefined
				: range.right > range.left && range.bottom === row.index;
		if (!isGroup) return false;
		groups.set(start, (groups.get(start) ?? 0) + 1);
	}
	// Data under headings that are each merged over two columns divide no group.
	return [...groups.values()].some((count) => count > 1);
}

/** Headings typed over two rows: "Kategorier av" and below it "registrerade". Together they must say more than the first row alone. */
export function isRestOfHeading(
	grid: SheetGrid,
	row: Row,
	below: Row,
	region: Region,
): boolean {
	const cells = filledCells(below, region);
	const goesOn = cells.every(
		(cell) =>
			cell.type === "text" &&
			/^\p{Ll}/u.test(cell.value.trim()) &&
			shortText(cell.value) &&
			grid.text(row.index, cell.col) !== "",
	);
	if (cells.length < 2 || !goesOn) return false;
	const joined = filledCells(row, region).map((cell) =>
		`${cellText(cell)} ${grid.text(below.index, cell.col)}`.trim(),
	);
	const apart = evidenceOf(grid, row, region);
	const together = headingEvidence(joined);
	return (
		tellsRegister(together) && registerScore(together) > registerScore(apart)
	);
}

/** Two rows of headings, column by column of the same meaning: one heading in two languages. */
function saysTheSame(
	grid: SheetGrid,
	row: Row,
	below: Row,
	region: Region,
): boolean {
	const evidence = evidenceOf(grid, below, region);
	if (!tellsRegister(evidence) || evidence.unlike > 0) return false;
	const cells = filledCells(below, region);
	if (
		cells.some(
			(cell) =>
				/[?.:]$/.test(cellText(cell).trim()) || !shortText(cellText(cell)),
		)
	)
		return false;
	const agreeing = cells.filter((cell) => {
		const upper = headingMeaning(grid.text(row.index, cell.col)).readings[0]
			?.to[0];
		return (
			upper !== undefined &&
			upper === headingMeaning(cellText(cell)).readings[0]?.to[0]
		);
	});
	const repeated = cells.filter(
		(cell) => cellText(cell).trim() === grid.text(row.index, cell.col),
	);
	return (
		agreeing.length >= cells.length * 0.6 &&
		repeated.length < cells.length * 0.6
	);
}

/** The first row of the block: group headings right above, told from titles and from "Date: …" lines. */
export function firstLevel(
	grid: SheetGrid,
	top: number,
	region: Region,
	span: { left: number; right: number },
): number {
	let first = top;
	while (
		top - first < mostLevels - 1 &&
		first > region.top &&
		isGroupRow(grid, first - 1, first, region, span)
	) {
		first--;
	}
	return first;
}

/** Words of a title, not of a group of columns. */
const titleWords =
	/\b(?:regist(?!rer)\p{L}*|registre|verzeichnis\p{L}*|verwerkingsregister|fortegnelse\p{L}*|protokoll|assessment|sheet|records? of|version|datum|date|dato|organisation|dnr|gdpr|dsgvo|rgpd|avg|bilaga|anlage|annex|mall|template|vorlage|sjabloon)\b|20\d\d/iu;

function isGroupRow(
	grid: SheetGrid,
	above: number,
	below: number,
	region: Region,
	span: { left: number; right: number },
): boolean {
	const row = grid.row(above);
	if (row === undefined) return false;
	const cells = filledCells(row, region).filter(
		({ col }) => col >= span.left && col <= span.right,
	);
	if (cells.length === 0 || cells.length !== filledCells(row, region).length)
		return false;
	let down = 0;
	let groups = 0;
	let known = 0;
	for (const cell of cells) {
		const text = cellText(cell).trim();
		const range = grid.merge(above, cell.col);
		if (range && range.bottom >= below) {
			down++;
			continue;
		}
		if (
			cell.type !== "text" ||
			!shortText(text) ||
			/:/.test(text) ||
			titleWords.test(text)
		)
			return false;
		if (range ? range.right > range.left : isBlankTo(grid, above, cell.col + 1))
			groups++;
		if (headingMeaning(text).recognised) known++;
	}
	if (cells.length === 1) return false;
	const others = cells.length - down;
	return down > 0
		? groups > 0 || known > 0
		: groups > 0 && (known >= others / 2 || groups > 2);
}

const isBlankTo = (grid: SheetGrid, row: number, col: number): boolean =>
	grid.text(row, col) === "" && grid.merge(row, col) === undefined;

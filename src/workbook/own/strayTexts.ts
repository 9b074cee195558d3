import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { languages } from "../../text/languages.ts";
import { cellName } from "../cellReference.ts";
import { outsideHeading, outsideTexts } from "../outsideTexts.ts";
import type { Cell, Row, Sheet, Workbook } from "../sheets.ts";
import { isComputedKey, isOurMark } from "../table/tableMarks.ts";
import { baseMark, isBaseKey, markerName } from "./baseSheet.ts";
import { readText } from "./cells.ts";
import { fieldOf, isSection } from "./columns.ts";
import {
	type FoundLine,
	type FoundRow,
	type FoundTable,
	isBaseSheet,
	type LooseText,
	type OwnTables,
} from "./ownTables.ts";
import { unescaped } from "./writableText.ts";
import { isAsWritten, typedText, type Written } from "./written.ts";

/** What the export wrote, and which codes it gave to rows. */
export interface Exported {
	written: Written;
	/** Lines are known by their numbers; without the base only by their texts. */
	numbered: boolean;
	isCode: (table: FoundTable["table"], mark: string) => boolean;
}

/**
 * Every text of a workbook that is no answer and that the export did not write: typed over what is
 * worked out, over headings and titles, beside tables, into hidden rows, on sheets somebody added.
 */
export function strayTexts(found: OwnTables, exported: Exported): LooseText[] {
	return [
		...found.tables.flatMap((table) => [
			...overHeadings(table, exported),
			...table.rows.flatMap((row) => inRow(table, row, exported)),
		]),
		...inLines(found.lines, exported),
		...found.services.flatMap((sheet) => inService(sheet, exported)),
		...found.loose,
	];
}

const looseText = (sheet: string, row: number, cell: Cell): LooseText => ({
	sheet,
	cell: cellName(row, cell.col),
	text: typedText(cell),
});

const isTyped = (cell: Cell | undefined): cell is Cell =>
	typedText(cell).trim() !== "";

function overHeadings(
	{ table, sheet, keys, headingCells }: FoundTable,
	{ written }: Exported,
): LooseText[] {
	const headings = own(written.headings, table.name) as
		| Record<string, string>
		| undefined;
	return headingCells.flatMap(({ row, cell }) => {
		const text = own(headings ?? {}, keys.get(cell.col) ?? "");
		const isOurs = isAsWritten(cell, { text: String(text ?? "") });
		return isOurs || !isTyped(cell)
			? []
			: { ...looseText(sheet, row, cell), over: true as const };
	});
}

/** A code as `newId` makes it: it came along with a row of another workbook, and nobody typed it. */
const isMadeCode = (mark: string): boolean =>
	/^[a-z]+_[0-9a-z]{12}$/.test(mark);

/** What was typed over worked-out cells and over codes, and in rows that belong to no section. */
function inRow(
	found: FoundTable,
	{ index, mark, cells }: FoundRow,
	exported: Exported,
): LooseText[] {
	const { table, sheet, keys, markColumn } = found;
	const place = { table, mark };
	const isCode = isSection(table)
		? isSectionMark(found, mark)
		: exported.isCode(table, mark);
	const strays: LooseText[] = [];
	if (mark !== "" && !isCode && !isMadeCode(mark))
		strays.push({
			sheet,
			cell: cellName(index, markColumn),
			text: mark,
			over: true,
		});
	const worked = own(exported.written.worked, table.name) as
		| Written["worked"][string]
		| undefined;
	for (const [col, key] of keys) {
		const cell = cells.get(col);
		if (!isTyped(cell)) continue;
		if (isComputedKey(key)) {
			const written = rowOf(worked, mark, key) ?? rowOf(worked, "", key);
			if (!isAsWritten(cell, written))
				strays.push({
					...looseText(sheet, index, cell),
					...place,
					over: true,
				});
		} else if (isSection(table) && !isCode)
			strays.push(looseText(sheet, index, cell));
	}
	return strays;
}

const rowOf = (
	worked: Written["worked"][string] | undefined,
	mark: string,
	key: string,
) => {
	const row = worked && Object.hasOwn(worked, mark) ? worked[mark] : undefined;
	return row && Object.hasOwn(row, key) ? row[key] : undefined;
};

/** Is this the mark of a row of a section, of one field or of several along the row? */
export function isSectionMark(
	{ table, across }: Pick<FoundTable, "table" | "across">,
	mark: string,
): boolean {
	if (!isSection(table)) return false;
	if (across) return mark === table.section;
	const [section, field = "", ...rest] = mark.split("/");
	return (
		section === table.section &&
		rest.length === 0 &&
		fieldOf(table, field) !== undefined
	);
}

/**
 * Each line still holds the texts that it was written with, wherever its cells have moved; what is
 * there beside them was added, and where one of them is gone, it was typed over.
 */
function inLines(
	lines: readonly FoundLine[],
	{ written, numbered }: Exported,
): LooseText[] {
	const all = new Set(
		numbered ? [] : written.lines.flat().map(({ text }) => unescaped(text)),
	);
	return lines.flatMap(({ sheet, row, number, markColumn }) => {
		const left = [...((numbered && written.lines[number]) || [])];
		const added = row.cells.filter((cell) => {
			if (cell.col === markColumn || !isTyped(cell)) return false;
			if (!numbered)
				return (
					cell.formula === undefined && !all.has(unescaped(readText(cell)))
				);
			const same = left.findIndex((each) => isAsWritten(cell, each));
			if (same >= 0) left.splice(same, 1);
			return same < 0;
		});
		return added.map((cell) => ({
			...looseText(sheet, row.index, cell),
			...(left.length > 0 && { over: true as const }),
		}));
	});
}

/** On the sheets that only the program uses. */
function inService(sheet: Sheet, { written }: Exported): LooseText[] {
	const lists = new Map<string, number>();
	for (const text of written.lists)
		lists.set(unescaped(text), (lists.get(unescaped(text)) ?? 0) + 1);
	const isBase = isBaseSheet(sheet);
	const isOurs = (row: Row, cell: Cell): boolean => {
		const text = unescaped(readText(cell));
		if (isBase) {
			const key = readText(row.cells.find(({ col }) => col === 1));
			return cell.col <= 2 && isBaseKey(key);
		}
		const left = lists.get(text) ?? 0;
		lists.set(text, left - 1);
		return left > 0;
	};
	return sheet.rows.flatMap((row) =>
		row.cells
			.filter((cell) => isTyped(cell) && !isOurs(row, cell))
			.map((cell) => looseText(sheet.name, row.index, cell)),
	);
}

/** What the drop-downs and checks of an export say, in every language. */
const ourPrompts: readonly string[] = Object.values(languages).flatMap(
	({ workbook: { prompts, errors } }) => [
		...Object.values(prompts),
		...Object.values(errors),
	],
);

/** Texts outside the cells that the export did not write; other programs space them in their own way. */
export function strayOutside(
	workbook: Workbook,
	{ written }: Exported,
	words: Text["workbook"],
): LooseText[] {
	const ours = new Set(
		[...(written.outside ?? []), ...ourPrompts].map(lettersOf),
	);
	return outsideTexts(workbook)
		.filter(
			({ kind, name, text }) =>
				!ours.has(lettersOf(text)) &&
				!(kind === "name" && name === markerName) &&
				!(kind === "property" && text.startsWith(baseMark)),
		)
		.map((each) => ({
			sheet: each.sheet ?? "",
			cell: each.cell ?? "",
			on: "outside",
			heading: outsideHeading(each, words),
			text: each.text,
		}));
}

const lettersOf = (text: string): string =>
	unescaped(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** Names that people gave to sheets, where no text of the sheet tells of it. */
export function strayNames(
	sheets: readonly Sheet[],
	{ written }: Exported,
): string[] {
	const names = new Set(written.sheets);
	const isOurs = ({ rows }: Sheet): boolean =>
		rows.some(({ cells }) => cells.some((cell) => isOurMark(readText(cell))));
	const isEmpty = ({ rows }: Sheet): boolean =>
		!rows.some(({ cells }) => cells.some(isTyped));
	return sheets
		.filter(
			(sheet) => !names.has(sheet.name) && (isOurs(sheet) || isEmpty(sheet)),
		)
		.map(({ name }) => name);
}

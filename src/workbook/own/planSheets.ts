import type { Verdict } from "../../domain/law/outcome.ts";
import { languages } from "../../text/languages.ts";
import { layerText, nationalSentences } from "../../text/nationalText.ts";
import { columnName } from "../cellReference.ts";
import { computedKey } from "../table/tableMarks.ts";
import { codeLabel } from "./cells.ts";
import {
	type CollectionTable,
	type ComputedColumn,
	isSection,
	isWritten,
	type SheetKey,
	type Table,
	tables,
} from "./columns.ts";
import {
	type DecisionContext,
	footer,
	sentenceOn,
	verdictStyle,
	verdictText,
} from "./decisionCells.ts";
import {
	bandAfterFormula,
	bandBeforeFormula,
	quoted,
	type ScoreCells,
	severityFormula,
} from "./formulas.ts";
import { measureWords } from "./measureWords.ts";
import { statusOf, waitingRow } from "./nationalRows.ts";
import {
	emptySheet,
	type PlannedCell,
	type PlannedHighlight,
	type PlannedSheet,
} from "./plan.ts";
import {
	addLine,
	addSectionAcross,
	spans,
	workbookWords,
} from "./planAcross.ts";
import {
	addSection,
	addTable,
	addTextRow,
	columnsOf,
	columnWidth,
	type PlacedTable,
} from "./planTable.ts";
import { liftingSensitivities } from "./scale.ts";

/** What a table sheet needs; the decision sheet's counts come after them. */
export type SheetContext = Omit<DecisionContext, "count" | "compute">;

const tabColours: Partial<Record<SheetKey, string>> = {
	data: "2E6B4F",
	files: "5B4A6B",
};

const isRows = (table: Table): table is CollectionTable => !isSection(table);

/** One sheet with all its tables, and where they came to stand. */
export function planTableSheet(
	key: Exclude<SheetKey, "decision">,
	context: SheetContext,
): { sheet: PlannedSheet; placed: Map<string, PlacedTable> } {
	const words = languages[context.wording.language].workbook;
	const own = tables.filter(
		(table) => table.sheet === key && isWritten(table, context.assessment),
	);
	const title = titleOf(key, context);
	const sheet = emptySheet(title, columnsFor(own, context));
	sheet.tabColour = tabColours[key] ?? "44505C";
	const full: DecisionContext = {
		...context,
		compute: (column, table, id, place) =>
			computedCell(full, column, table, id, place),
		count: () => ({ value: 0, style: "computed" }),
	};
	const placed = new Map<string, PlacedTable>();
	if (key === "data") addDataHead(sheet, full);
	else {
		addTextRow(sheet, title, "title", 28);
		addTextRow(sheet, words.about[key], "noteLine", 18);
	}
	for (const table of own) {
		if (key !== "data") {
			addTextRow(sheet, "", "plain", 12);
			addTextRow(sheet, words.tables[table.name], "section", 24);
		}
		if (isRows(table)) placed.set(table.name, addTable(sheet, table, full));
		else addSection(sheet, table, full, { labelTo: 2, lastColumn: 5 });
	}
	finish(sheet, own, placed, full);
	return { sheet, placed };
}

/** The name of a sheet; that of national law names the law. */
function titleOf(
	key: Exclude<SheetKey, "decision">,
	{ wording, assessment }: SheetContext,
): string {
	const words = languages[wording.language];
	const law =
		key === "national"
			? layerText(words, assessment.about.country ?? "")
			: undefined;
	return law?.under ?? words.workbook.sheets[key];
}

/** Each column as wide as the widest that stands in it, but no wider than the first table wants by half. */
function columnsFor(own: readonly Table[], { assessment }: SheetContext) {
	const widths: number[] = [];
	for (const table of own) {
		const wanted = isRows(table)
			? columnsOf(table, assessment).map((column) => columnWidth(table, column))
			: [34, 30, 30, 30];
		for (const [index, width] of wanted.entries())
			widths[index] = Math.max(widths[index] ?? 0, width);
	}
	return [
		{ width: 14, hidden: true as const },
		...widths.map((width) => ({ width })),
	];
}

/** Title, scope and note above the nine columns, as on the city's sheet. */
function addDataHead(sheet: PlannedSheet, context: DecisionContext): void {
	const about = tables.find(({ name }) => name === "about");
	if (!about || !isSection(about)) return;
	addSectionAcross(
		sheet,
		about,
		context,
		[
			["title", 2],
			["scope", 2],
			["sheetNote", 5],
		],
		{ headings: false, highest: 90, style: "answerTitle" },
	);
}

/**
 * Freezing, filter, print and colours. These sheets are not protected: Excel then sorts no rows that
 * hold a locked cell, inserts none into tables and lets nobody write a remark. Only the structure of
 * the workbook is locked, and the decision sheet, where nothing is sorted.
 */
function finish(
	sheet: PlannedSheet,
	own: readonly Table[],
	placed: Map<string, PlacedTable>,
	context: DecisionContext,
): void {
	const first = [...placed.values()][0];
	// With one table its heading stays in view and is repeated in print; with several, the sheet's title does.
	const single = own.length === 1 ? first : undefined;
	// The columns by which a row is recognised: number and category, or the name.
	const leading = own[0]?.sheet === "data" ? 3 : 2;
	sheet.freeze = { rows: single?.headingRow ?? 2, columns: leading };
	const width = sheet.columns.reduce(
		(sum, column) => sum + (column.hidden ? 0 : column.width),
		0,
	);
	if (single)
		// Over column A too, so that Excel sorts the rows' codes along with them.
		sheet.filter = { ...single.body, top: single.headingRow, left: 1 };
	sheet.print = {
		landscape: true,
		pagesWide: Math.max(1, Math.round(width / charactersPerPage)),
		pagesHigh: 0,
		...(width > charactersPerPage && {
			titleColumns: [2, leading] as [number, number],
		}),
		...(single && { titleRows: [1, single.headingRow] as [number, number] }),
		area: {
			top: 1,
			left: 1,
			bottom: sheet.rows.length,
			right: sheet.columns.length,
		},
		footer: footer(context),
	};
	for (const table of placed.values())
		for (const column of ["before", "after"] as const) {
			const index = table.columnOf(`=${column}`);
			if (index > 0)
				sheet.highlights.push(...bandHighlights(table, index, context));
		}
	for (const [name, place] of placed) {
		const field = {
			conditions: "met",
			lawQuestions: "answer",
			measureQuestions: "answer",
		}[name];
		if (field)
			sheet.highlights.push(
				...answerHighlights(place, place.columnOf(field), context),
			);
	}
}

/** Characters of width on a landscape page at a size that can still be read. */
const charactersPerPage = 210;

const columnRange = ({ body }: PlacedTable, column: number) => ({
	...body,
	left: column,
	right: column,
});

const isWord = (place: PlacedTable, column: number, word: string): string =>
	`$${columnName(column)}${place.body.top}=${quoted(word)}`;

function bandHighlights(
	place: PlacedTable,
	column: number,
	context: DecisionContext,
): PlannedHighlight[] {
	const { bands } = workbookWords(context);
	const styles = { high: "bad", medium: "fair", low: "good" } as const;
	return (["high", "medium", "low"] as const).map((band) => ({
		range: columnRange(place, column),
		formula: isWord(place, column, bands[band]),
		style: styles[band],
	}));
}

function answerHighlights(
	place: PlacedTable,
	column: number,
	{ wording }: DecisionContext,
): PlannedHighlight[] {
	const styles = { yes: "good", unknown: "fair", no: "bad" } as const;
	return (["yes", "unknown", "no"] as const).map((answer) => ({
		range: columnRange(place, column),
		formula: isWord(place, column, codeLabel(answer, wording.language)),
		style: styles[answer],
	}));
}

/** What the law says of a row: of a transfer, or of a data category. */
function verdictOf(
	{ judged }: DecisionContext,
	table: CollectionTable,
	id: string | undefined,
): Verdict | undefined {
	if (id === undefined) return undefined;
	return table.collection === "transfers"
		? judged.transfers.get(id)
		: judged.categories.get(id)?.verdict;
}

/** A question of national law in words, and how it stands. */
function nationalCell(
	{ assessment, wording }: DecisionContext,
	column: "sentence" | "status",
	id = "",
): PlannedCell {
	const words = languages[wording.language];
	const { owner = "", question = "" } =
		assessment.questions[id] ?? waitingRow(id, assessment) ?? {};
	const status = statusOf(owner, question, assessment);
	return {
		value:
			column === "sentence"
				? nationalSentences(words, question)?.asked
				: status && words.law.status[status],
		style: "computed",
	};
}

function computedCell(
	context: DecisionContext,
	column: ComputedColumn,
	table: CollectionTable,
	id: string | undefined,
	{ row, columnOf }: { row: number; columnOf: (field: string) => number },
): PlannedCell {
	const { wording, judged } = context;
	if (column === "label")
		return {
			value:
				id === undefined ? undefined : wording.labels.of(table.collection, id),
			style: "computedStrong",
		};
	if (column === "sentence" || column === "status")
		return nationalCell(context, column, id);
	if (column === "verdict") {
		const verdict = verdictOf(context, table, id);
		return verdict
			? { value: verdictText(verdict, context), style: verdictStyle(verdict) }
			: { value: undefined, style: "computed" };
	}
	if (column === "why") {
		const verdict = verdictOf(context, table, id);
		return {
			value:
				verdict && id !== undefined
					? sentenceOn(
							verdict,
							{
								kind:
									table.collection === "transfers" ? "transfer" : "category",
								id,
							},
							context,
						)
					: undefined,
			style: "computed",
		};
	}
	if (column === "limits" || column === "precedents")
		return {
			value: id === undefined ? undefined : measureWords(context, column, id),
			style: "computed",
		};
	const category = id === undefined ? undefined : judged.categories.get(id);
	if (column === "measures")
		return { value: category?.measures, style: "computed" };
	if (column === "facts") return { value: category?.facts, style: "computed" };
	const { bands } = workbookWords(context);
	const cell = (field: string) => `$${columnName(columnOf(field))}${row}`;
	const cells: ScoreCells = {
		code: `$A${row}`,
		inUse: [`$A${row}`, cell("category")],
		subjects: cell("subjects"),
		kinds: cell("kinds"),
		sensitivity: cell("sensitivity"),
		severity: cell("severity"),
		severityReason: cell("severityReason"),
		severityThatCounts: cell(computedKey("severity")),
		facts: cell(computedKey("facts")),
		likelihood: cell("likelihood"),
		likelihoodReason: cell("likelihoodReason"),
		likelihoodAfter: cell("likelihoodAfter"),
		likelihoodAfterReason: cell("likelihoodAfterReason"),
		measures: cell(computedKey("measures")),
	};
	const words = {
		notAssessed: bands.none,
		liftingSensitivities: liftingSensitivities(wording.language),
	};
	if (column === "severity")
		return {
			value: category?.severity ?? "",
			formula: severityFormula(cells, words),
			style: "computed",
		};
	return {
		value: category ? bands[category[column] ?? "none"] : "",
		formula:
			column === "before"
				? bandBeforeFormula(cells, words)
				: bandAfterFormula(cells, words),
		style: "computedStrong",
	};
}

/** The sheet that says how to edit. */
export function planHowTo(context: SheetContext): PlannedSheet {
	const words = languages[context.wording.language].workbook;
	const sheet = emptySheet(words.sheets.howTo, [
		{ width: 14, hidden: true },
		// What a portrait page holds at full size.
		{ width: 78 },
	]);
	addTextRow(sheet, words.sheets.howTo, "title", 28);
	addTextRow(sheet, words.about.howTo, "noteLine", 18);
	for (const line of words.howTo)
		addLine(sheet, spans(2, [[1, { value: `• ${line}`, style: "plain" }]]));
	sheet.print = {
		landscape: false,
		pagesWide: 1,
		pagesHigh: 1,
		area: { top: 1, left: 1, bottom: sheet.rows.length, right: 2 },
		footer: footer({
			...context,
			compute: () => ({ value: undefined, style: "plain" }),
		}),
	};
	return sheet;
}

import type { Assessment } from "../domain/assessment.ts";
import { type Language, languages } from "../text/languages.ts";
import { baseHash, markerName, markerText, planBase } from "./baseSheet.ts";
import { columnName } from "./cellReference.ts";
import { valueText, type Wording, writable } from "./cells.ts";
import type { SheetKey } from "./columns.ts";
import { countFormula, scaleName } from "./formulas.ts";
import type { Judged } from "./judged.ts";
import {
	addRow,
	type PlannedCell,
	type PlannedSheet,
	type PlannedWorkbook,
} from "./plan.ts";
import { planDecision } from "./planDecision.ts";
import { makeLists } from "./planLists.ts";
import { planHowTo, planTableSheet, type SheetContext } from "./planSheets.ts";
import type { PlacedTable } from "./planTable.ts";
import { rowLabels } from "./rowLabels.ts";
import { scaleRows } from "./scale.ts";
import { isRowMark } from "./tableMarks.ts";

const tableSheets = [
	"data",
	"know",
	"tool",
	"assess",
	"measures",
	"formal",
	"reevaluate",
	"sources",
	"files",
] as const satisfies readonly SheetKey[];

/**
 * The whole workbook as a plan. `document` is in canonical form; `judged` is what the law and the
 * scale say of it; `at` is the ISO date of the export.
 */
export function planWorkbook(
	document: Assessment,
	judged: Judged,
	{ language, at }: { language: Language; at: string },
): PlannedWorkbook {
	const wording: Wording = { language, labels: rowLabels(document, language) };
	const lists = makeLists(wording);
	const context: SheetContext = {
		assessment: document,
		wording,
		lists,
		judged,
		at,
	};
	const planned = tableSheets.map((key) => planTableSheet(key, context));
	const [data] = planned;
	const decision = planDecision({
		...context,
		compute: () => ({ value: undefined, style: "computed" }),
		count: (which, band) =>
			countCell(
				data?.sheet,
				data?.placed.get("categories"),
				which,
				band,
				context,
			),
	});
	const sheets = [
		decision,
		// A sheet without a table has nothing to say.
		...planned
			.filter(({ sheet }) => sheet.rows.length > 2)
			.map(({ sheet }) => sheet),
		planHowTo(context),
	];
	const listed = lists.plan();
	addScale(listed.sheet, language);
	const hash = baseHash(document);
	const base = planBase({
		document,
		hash,
		language,
		at,
		written: writtenTexts(sheets),
	});
	const words = languages[language].workbook.decisionSheet;
	const { title, service } = document.about;
	return {
		sheets: [...sheets, listed.sheet, base],
		names: [
			...listed.names,
			{
				name: scaleName,
				sheet: listed.sheet.name,
				range: scaleRange(listed.sheet),
			},
		],
		marker: { name: markerName, text: markerText(document.id, hash) },
		properties: {
			title: writable(title ?? service ?? words.untitled, language).slice(
				0,
				200,
			),
			keywords: markerText(document.id, hash),
			on: at,
		},
	};
}

function countCell(
	data: PlannedSheet | undefined,
	place: PlacedTable | undefined,
	which: "before" | "after",
	band: "high" | "medium" | "low" | "none",
	{ judged, wording }: SheetContext,
): PlannedCell {
	const value = [...judged.categories.values()].filter(
		(category) => (category[which] ?? "none") === band,
	).length;
	if (!data || !place) return { value, style: "computedStrong" };
	const column = columnName(place.columnOf(`=${which}`));
	const { top, bottom } = place.body;
	const word = languages[wording.language].workbook.bands[band];
	return {
		value,
		formula: countFormula(
			data.name,
			`$${column}$${top}:$${column}$${bottom}`,
			word,
		),
		style: "computedStrong",
	};
}

/** The scale stands to the right of the lists: rows are severity, columns likelihood. */
function addScale(sheet: PlannedSheet, language: Language): void {
	const first = sheet.columns.length + 2;
	sheet.columns.push(...Array.from({ length: 5 }, () => ({ width: 14 })));
	const rows = scaleRows(language);
	while (sheet.rows.length < rows.length + 1) addRow(sheet, []);
	for (const [index, words] of rows.entries())
		for (const [column, value] of words.entries())
			sheet.rows[index + 1]?.cells.set(first + column, {
				value,
				style: "plain",
			});
}

const scaleRange = (sheet: PlannedSheet) => ({
	top: 2,
	bottom: 5,
	left: sheet.columns.length - 3,
	right: sheet.columns.length,
});

/** Texts outside the answers: when the file comes back, any other text is somebody's own. */
function writtenTexts(sheets: readonly PlannedSheet[]): string[] {
	const written = new Set<string>();
	for (const { rows } of sheets)
		for (const { cells } of rows)
			if (!isRowMark(valueText(cells.get(1)?.value)))
				for (const { value } of cells.values())
					if (value !== undefined) written.add(valueText(value));
	return [...written];
}

import type { Assessment } from "../../domain/assessment.ts";
import { type Language, languages } from "../../text/languages.ts";
import { columnName } from "../cellReference.ts";
import { computedKey } from "../table/tableMarks.ts";
import { baseHash, markerName, markerText, planBase } from "./baseSheet.ts";
import { codeLabel, type Wording, writable } from "./cells.ts";
import type { SheetKey } from "./columns.ts";
import type { DecisionContext } from "./decisionCells.ts";
import { countFormula } from "./formulas.ts";
import type { Judged } from "./judge.ts";
import {
	addRow,
	type PlannedCell,
	type PlannedName,
	type PlannedSheet,
	type PlannedWorkbook,
} from "./plan.ts";
import { planDecision } from "./planDecision.ts";
import { planImportReport } from "./planImportReport.ts";
import { planLawFacts } from "./planLawFacts.ts";
import { makeLists } from "./planLists.ts";
import { planHowTo, planTableSheet, type SheetContext } from "./planSheets.ts";
import type { PlacedTable } from "./planTable.ts";
import { rowLabels } from "./rowLabels.ts";
import { scaleGrid, scaleLists, scaleNames } from "./scale.ts";
import { numberLines, type Written, writtenBy } from "./written.ts";

const tableSheets = [
	"data",
	"know",
	"tool",
	"assess",
	"measures",
	"formal",
	"reevaluate",
	"national",
	"sources",
	"files",
	"incidents",
	"annex",
] as const satisfies readonly SheetKey[];

/**
 * The whole workbook as a plan. `document` is in canonical form; `judged` is what the law and the
 * scale say of it; `at` is the ISO date of the export.
 */
export function planWorkbook(
	document: Assessment,
	judged: Judged,
	{ language, at }: { language: Language; at: string },
): PlannedWorkbook & { written: Written } {
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
	const page: DecisionContext = {
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
	};
	const sheets = [
		planDecision(page),
		// A sheet without a table has nothing to say.
		...planned
			.filter(({ sheet }) => sheet.rows.length > 2)
			.map(({ sheet }) => sheet),
		planLawFacts(page),
		...[planImportReport(context) ?? []].flat(),
		planHowTo(context),
	];
	const listed = lists.plan();
	const scale = addScale(listed.sheet, language);
	numberLines(sheets);
	const hash = baseHash(document);
	const words = languages[language].workbook.decisionSheet;
	const { about } = document;
	const title = writable(
		about.title ?? about.service ?? words.untitled,
		language,
	).slice(0, 200);
	const written = writtenBy(sheets, listed.sheet, title);
	const base = planBase({
		document,
		hash,
		language,
		at,
		written,
	});
	return {
		sheets: [...sheets, listed.sheet, base],
		written,
		names: [...listed.names, ...scale, ...unknownPaths(planned)],
		marker: { name: markerName, text: markerText(document.id, hash) },
		properties: {
			title,
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
		(category) => !category.isSummary && (category[which] ?? "none") === band,
	).length;
	if (!data || !place) return { value, style: "count" };
	const { top, bottom } = place.body;
	const range = (key: string): string => {
		const column = columnName(place.columnOf(key));
		return `$${column}$${top}:$${column}$${bottom}`;
	};
	return {
		value,
		formula: countFormula(
			data.name,
			{ bands: range(computedKey(which)), summary: range("summaryLine") },
			{
				band: languages[wording.language].workbook.bands[band],
				yes: codeLabel("yes", wording.language),
			},
		),
		style: "count",
	};
}

/** The scale and its lists stand to the right of the lists of choices. */
function addScale(sheet: PlannedSheet, language: Language): PlannedName[] {
	const names: PlannedName[] = [];
	const put = (column: number, values: readonly string[]) => {
		while (sheet.rows.length < values.length + 1) addRow(sheet, []);
		for (const [index, value] of values.entries())
			sheet.rows[index + 1]?.cells.set(column, { value, style: "plain" });
	};
	const grid = scaleGrid(language);
	let column = sheet.columns.length + 2;
	const add = (name: string, columns: readonly string[][]) => {
		sheet.rows[0]?.cells.set(column, { value: name, style: "heading" });
		for (const [index, values] of columns.entries())
			put(column + index, values);
		names.push({
			name,
			sheet: sheet.name,
			range: {
				top: 2,
				bottom: 1 + (columns[0]?.length ?? 1),
				left: column,
				right: column + columns.length - 1,
			},
		});
		column += columns.length;
	};
	add(
		scaleNames.grid,
		grid.map((_, likelihood) => grid.map((row) => row[likelihood] ?? "")),
	);
	for (const [name, values] of scaleLists(language)) add(name, [values]);
	while (sheet.columns.length < column - 1) sheet.columns.push({ width: 20 });
	return names;
}

/** Where the formulas look up what is marked as not known yet. */
function unknownPaths(
	planned: readonly { sheet: PlannedSheet; placed: Map<string, PlacedTable> }[],
): PlannedName[] {
	for (const { sheet, placed } of planned) {
		const table = placed.get("unknowns");
		if (!table) continue;
		const column = table.columnOf("path");
		return [
			{
				name: scaleNames.unknownPaths,
				sheet: sheet.name,
				range: { ...table.body, left: column, right: column },
			},
		];
	}
	return [];
}

import { liveRows } from "../../domain/assessment.ts";
import { languages } from "../../text/languages.ts";
import { type ImportReportLine, importReport } from "../importReport.ts";
import { writable } from "./cells.ts";
import { footer, text } from "./decisionCells.ts";
import { emptySheet, type PlannedSheet } from "./plan.ts";
import { addLine, spans } from "./planAcross.ts";
import type { SheetContext } from "./planSheets.ts";
import { addTextRow } from "./planTable.ts";

/** Sheet, cell, text, what it became: widths in characters. */
const widths = [22, 9, 62, 46];
/** Texts of a file that the sheet lists; the page lists them all. */
const mostLines = 2_000;
/** Longer texts are cut here with a mark: the whole stands where they ended. */
const longestShown = 400;

/** What went where of each file that was read in; undefined when none was. */
export function planImportReport(
	context: SheetContext,
): PlannedSheet | undefined {
	const { assessment, wording } = context;
	const files = liveRows(assessment, "imports").map(([id, row]) => ({
		row,
		lines: importReport(assessment, id),
	}));
	if (!files.some(({ lines }) => lines.length > 0)) return undefined;
	const words = languages[wording.language].workbook;
	const said = words.importReport;
	const sheet = emptySheet(words.sheets.report, [
		{ width: 14, hidden: true },
		...widths.map((width) => ({ width })),
	]);
	const line = (cells: readonly string[], style: "heading" | "plain") =>
		addLine(
			sheet,
			spans(
				2,
				cells.map((value) => [1, text(shown(value, context), style)]),
			),
			{ highest: 120 },
		);
	sheet.tabColour = "44505C";
	addTextRow(sheet, words.sheets.report, "title", 28);
	addTextRow(sheet, words.about.report, "noteLine", 18);
	for (const { row, lines } of files) {
		const about = shown(said.file(row.file ?? "", row.on ?? ""), context);
		addLine(sheet, spans(2, [[widths.length, text(about, "section")]]), {
			height: 24,
		});
		if (row.hash)
			addLine(
				sheet,
				spans(2, [
					[widths.length, text(shown(said.hash(row.hash), context), "plain")],
				]),
			);
		line([said.sheet, said.cell, said.text, said.became], "heading");
		for (const each of lines.slice(0, mostLines))
			line(
				[each.sheet, each.cell, each.text, becameOf(each, context)],
				"plain",
			);
		if (lines.length > mostLines)
			addLine(
				sheet,
				spans(2, [
					[widths.length, text(said.more(lines.length - mostLines), "plain")],
				]),
			);
	}
	sheet.freeze = { rows: 2, columns: 0 };
	sheet.print = {
		landscape: true,
		pagesWide: 1,
		pagesHigh: 0,
		area: {
			top: 1,
			left: 1,
			bottom: sheet.rows.length,
			right: widths.length + 1,
		},
		footer: footer({
			...context,
			compute: () => ({ value: undefined, style: "plain" }),
		}),
	};
	return sheet;
}

const shown = (written: string, { wording }: SheetContext): string => {
	const all = writable(written, wording.language);
	return all.length > longestShown
		? `${all.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/, "")}…`
		: all;
};

function becameOf({ to }: ImportReportLine, { wording }: SheetContext): string {
	const { workbook, fields } = languages[wording.language];
	const said = workbook.importReport;
	if (to.kind === "heading") return said.heading;
	if (to.kind === "carried") return said.carried(to.heading);
	const [group = "", row = "", field = "", key] = to.path;
	if (group !== "categories") {
		const labels: Record<string, string> = fields.about;
		return labels[row] ?? row;
	}
	const labels: Record<string, string> = fields.categories;
	const label = key ?? labels[field] ?? field;
	return `${wording.labels.of("categories", row)}: ${label}`;
}

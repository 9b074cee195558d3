import { liveRows } from "../../domain/assessment.ts";
import { countryName, formatDate } from "../../text/format.ts";
import { codeLabel } from "./cells.ts";
import {
	addSectionTitle,
	type DecisionContext,
	longestList,
	pageColumns,
	reasonsFor,
	roomFor,
	short,
	text,
	verdictStyle,
	verdictText,
} from "./decisionCells.ts";
import { pathLabel } from "./pathLabel.ts";
import type { PlannedCell, PlannedSheet } from "./plan.ts";
import { addLine, spans, workbookWords } from "./planAcross.ts";

function addList<T>(
	sheet: PlannedSheet,
	context: DecisionContext,
	items: readonly T[],
	list: {
		title: string;
		headings: readonly [number, string][];
		cells: (item: T, longest: number) => PlannedCell[];
		none: string;
		sheetName: string;
	},
): void {
	const { decisionSheet: words } = workbookWords(context);
	addSectionTitle(sheet, list.title);
	if (items.length === 0) {
		addLine(sheet, spans(2, [[pageColumns, text(list.none, "plain")]]));
		return;
	}
	addLine(
		sheet,
		spans(
			2,
			list.headings.map(([width, heading]) => [width, text(heading, "label")]),
		),
	);
	const shown = items.slice(0, longestList);
	const room = roomFor(shown.length);
	for (const item of shown) {
		const cells = list.cells(item, room.characters);
		addLine(
			sheet,
			spans(
				2,
				list.headings.map(([width], index) => [
					width,
					cells[index] ?? text(""),
				]),
			),
			{ highest: room.points },
		);
	}
	if (items.length > longestList)
		addLine(
			sheet,
			spans(2, [
				[
					pageColumns,
					text(words.more(items.length - longestList, list.sheetName), "note"),
				],
			]),
		);
}

export function addTransfers(
	sheet: PlannedSheet,
	context: DecisionContext,
): void {
	const { assessment, judged, wording } = context;
	const { decisionSheet: words, sheets } = workbookWords(context);
	const { language, labels } = wording;
	const rows = liveRows(assessment, "transfers");
	// The worst first: it must not be the one that falls off the page.
	const rank = (id: string) => judged.transfers.get(id)?.rank ?? 0;
	const sorted = rows.toSorted(([a], [b]) => rank(a) - rank(b));
	addList(sheet, context, sorted, {
		title: words.transfers,
		headings: [
			[3, words.transfer],
			[2, words.tool],
			[3, words.outcome],
			[4, words.why],
		],
		cells: ([id, row], longest) => {
			const verdict = judged.transfers.get(id);
			const country = row.country
				? ` (${countryName(row.country, language)})`
				: "";
			return [
				text(`${labels.of("transfers", id)}${country}`),
				text(row.tool ? codeLabel(row.tool, language) : "–"),
				verdict
					? text(verdictText(verdict, context), verdictStyle(verdict))
					: text(""),
				text(
					short(verdict ? reasonsFor(verdict, context) : "", context, longest),
				),
			];
		},
		none: words.noTransfers,
		sheetName: sheets.know,
	});
}

export function addRisk(sheet: PlannedSheet, context: DecisionContext): void {
	const { decisionSheet: words, bands } = workbookWords(context);
	addSectionTitle(sheet, words.risk);
	const order = ["high", "medium", "low", "none"] as const;
	addLine(
		sheet,
		spans(2, [
			[4, text("", "label")],
			...order.map((band): [number, PlannedCell] => [
				2,
				text(bands[band], "label"),
			]),
		]),
	);
	for (const which of ["before", "after"] as const)
		addLine(
			sheet,
			spans(2, [
				[4, text(words[which], "label")],
				...order.map((band): [number, PlannedCell] => [
					2,
					context.count(which, band),
				]),
			]),
		);
	addLine(sheet, spans(2, [[pageColumns, text(words.riskNote, "note")]]));
}

export function addConditions(
	sheet: PlannedSheet,
	context: DecisionContext,
): void {
	const { assessment, wording } = context;
	const { decisionSheet: words, sheets } = workbookWords(context);
	const { language } = wording;
	const rows = liveRows(assessment, "conditions");
	const open = (met: string | undefined) => (met === "yes" ? 1 : 0);
	addList(
		sheet,
		context,
		rows.toSorted(([, a], [, b]) => open(a.met) - open(b.met)),
		{
			title: words.conditions,
			headings: [
				[6, words.condition],
				[2, words.owner],
				[2, words.due],
				[2, words.met],
			],
			cells: ([id, row], longest) => [
				text(
					short(
						row.description ?? wording.labels.of("conditions", id),
						context,
						longest,
					),
				),
				text(short(row.owner ?? "–", context)),
				text(row.due ? formatDate(row.due, language) : "–"),
				text(row.met ? codeLabel(row.met, language) : "–"),
			],
			none: words.noConditions,
			sheetName: sheets.measures,
		},
	);
}

export function addOpen(sheet: PlannedSheet, context: DecisionContext): void {
	const { assessment, judged, wording } = context;
	const { decisionSheet: words, sheets } = workbookWords(context);
	const missing = new Set([
		...judged.whole.missing,
		...[...judged.transfers.values()].flatMap((each) => each.missing),
	]);
	const unknowns = liveRows(assessment, "unknowns").map(([, row]) => row);
	addList(sheet, context, unknowns, {
		title: words.open,
		headings: [
			[7, words.what],
			[3, words.owner],
			[2, words.due],
		],
		cells: ({ path, note, owner, due }, longest) => [
			text(
				short(
					[path && pathLabel(path, wording), note]
						.filter(Boolean)
						.join(" – ") || "–",
					context,
					longest,
				),
			),
			text(short(owner ?? "–", context)),
			text(due ? formatDate(due, wording.language) : "–"),
		],
		none:
			missing.size === 0
				? words.nothingOpen
				: words.answersMissing(missing.size),
		sheetName: sheets.reevaluate,
	});
	if (unknowns.length > 0 && missing.size > 0)
		addLine(
			sheet,
			spans(2, [
				[pageColumns, text(words.answersMissing(missing.size), "note")],
			]),
		);
}

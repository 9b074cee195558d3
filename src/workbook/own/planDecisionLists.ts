import { liveRows } from "../../domain/assessment.ts";
import { isImplemented } from "../../domain/implemented.ts";
import type { Measure } from "../../domain/measure.ts";
import { countryName, formatDate } from "../../text/format.ts";
import {
	type IndicatorLine,
	indicatorLines,
} from "../../text/indicatorLines.ts";
import { languages } from "../../text/languages.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { codeLabel, writable } from "./cells.ts";
import {
	addSectionTitle,
	type DecisionContext,
	longestList,
	pageColumns,
	roomFor,
	sentenceOn,
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
		/** Lines that are shown, where the page has less room for them. */
		most?: number;
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
	const most = list.most ?? longestList;
	const shown = items.slice(0, most);
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
	if (items.length > most)
		addLine(
			sheet,
			spans(2, [
				[
					pageColumns,
					text(words.more(items.length - most, list.sheetName), "note"),
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
			[2, words.outcome],
			[5, words.why],
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
					verdict
						? short(
								sentenceOn(verdict, { kind: "transfer", id }, context),
								context,
								longest,
							)
						: "",
				),
			];
		},
		none: words.noTransfers,
		sheetName: sheets.know,
	});
}

/** Transfers under Art. 45, and what the law would say of each without its decision. */
export function addFallen(sheet: PlannedSheet, context: DecisionContext): void {
	const { judged, wording } = context;
	const { decisionSheet: words, sheets } = workbookWords(context);
	const { language, labels } = wording;
	addList(sheet, context, judged.fallen, {
		title: words.fallen,
		headings: [
			[3, words.transfer],
			[2, words.decision],
			[2, words.without],
			[5, words.why],
		],
		cells: ({ transfer, decision, after }, longest) => {
			const used = judged.facts.decisions.find(
				(each) => each.decision.id === decision,
			)?.decision;
			return [
				text(labels.of("transfers", transfer)),
				text(
					used
						? [
								used.decision,
								used.expires
									? words.expires(formatDate(used.expires, language))
									: words.noEnd,
							].join(", ")
						: writable(decision, language),
				),
				text(verdictText(after, context), verdictStyle(after)),
				text(
					short(
						sentenceOn(after, { kind: "transfer", id: transfer }, context),
						context,
						longest,
					),
				),
			];
		},
		none: words.noneFallen,
		most: 3,
		sheetName: sheets.law,
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

/** How far the answers went at the export, two indicators to a line; the bands above stay live. */
export function addIndicators(
	sheet: PlannedSheet,
	context: DecisionContext,
): void {
	const words = languages[context.wording.language].indicators;
	const lines = indicatorLinesOf(context).filter(({ id }) => id !== "bands");
	addSectionTitle(sheet, words.title);
	const pairs = lines.flatMap((_, at) =>
		at % 2 === 0 ? [lines.slice(at, at + 2)] : [],
	);
	for (const pair of pairs)
		addLine(
			sheet,
			spans(
				2,
				pair.flatMap(({ name, value }): [number, PlannedCell][] => [
					[3, text(name, "label")],
					[3, text(short(value, context))],
				]),
			),
			{ highest: 58 },
		);
	addLine(
		sheet,
		spans(2, [[pageColumns, text(`${words.note} ${words.atExport}`, "note")]]),
	);
}

/** The indicators in words; rows are named as everywhere in the workbook. */
export const indicatorLinesOf = ({
	judged,
	wording,
}: DecisionContext): IndicatorLine[] =>
	indicatorLines(judged.indicators, {
		text: languages[wording.language],
		language: wording.language,
		decisions: judged.knowledge.adequacyDecisions,
		nameOf: (path) => {
			const [collection = "", id = ""] = path.split("/");
			return wording.labels.of(collection, id);
		},
	});

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

/** What is not in place yet comes first: that is where somebody has something to do. */
export function addMeasures(
	sheet: PlannedSheet,
	context: DecisionContext,
): void {
	const { assessment, wording } = context;
	const { decisionSheet: words, sheets } = workbookWords(context);
	const { language } = wording;
	const isDone = (row: Measure) => isImplemented(assessment, row, context.at);
	const done = (row: Measure) => (isDone(row) ? 1 : 0);
	const rows = liveRows(assessment, "measures")
		.filter(([, { status }]) => status !== "rejected")
		.toSorted(([, a], [, b]) => done(a) - done(b));
	addList(sheet, context, rows, {
		title: words.measures,
		headings: [
			[6, words.measure],
			[2, words.owner],
			[2, words.inPlace],
			[2, words.date],
		],
		cells: ([id, row], longest) => [
			text(
				short(
					row.title ??
						(row.catalogue
							? measureTitle(languages[language], row.catalogue)
							: wording.labels.of("measures", id)),
					context,
					longest,
				),
			),
			text(short(row.owner ?? "–", context)),
			text(isDone(row) ? words.yes : words.notYet),
			text(dateOf(row, isDone(row), context)),
		],
		none: words.noMeasures,
		most: 4,
		sheetName: sheets.measures,
	});
}

/** Since when it has been in place, or by when it is to be. */
function dateOf(
	{ implementedOn, due }: Measure,
	isDone: boolean,
	context: DecisionContext,
): string {
	const { decisionSheet: words } = workbookWords(context);
	const date = (iso: string) => formatDate(iso, context.wording.language);
	if (isDone && implementedOn) return words.since(date(implementedOn));
	return due ? words.by(date(due)) : "–";
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

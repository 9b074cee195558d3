import { liveRows } from "../domain/assessment.ts";
import type { Verdict } from "../domain/law/outcome.ts";
import { countryName, formatDate } from "../text/format.ts";
import { languages } from "../text/languages.ts";
import { codeLabel, writable } from "./cells.ts";
import { tables } from "./columns.ts";
import type { Judged } from "./judge.ts";
import { pathLabel } from "./pathLabel.ts";
import {
	emptySheet,
	type PlannedCell,
	type PlannedSheet,
	type StyleName,
} from "./plan.ts";
import {
	addLine,
	addSectionAcross,
	spans,
	workbookWords,
} from "./planAcross.ts";
import type { TableContext } from "./planTable.ts";
import { ruleText } from "./ruleText.ts";

/** The page is cut into twelve columns, B to M, behind the hidden column A. */
const pageColumns = 12;
/** Lines of each list that fit the page; the rest is counted and found on its own sheet. */
const longestList = 8;
const longestText = 220;

export interface DecisionContext extends TableContext {
	judged: Judged;
	/** ISO date of the export. */
	at: string;
	/** Cells that count the data categories of a band; live formulas over the data sheet. */
	count: (
		which: "before" | "after",
		band: "high" | "medium" | "low" | "none",
	) => PlannedCell;
}

/** The first sheet: one printed page for those who decide. */
export function planDecision(context: DecisionContext): PlannedSheet {
	const words = workbookWords(context);
	const sheet = emptySheet(words.sheets.decision, [
		{ width: 14, hidden: true },
		...Array.from({ length: pageColumns }, () => ({
			width: 9,
			style: "open" as const,
		})),
	]);
	sheet.tabColour = "1F4E79";
	// Nothing here is sorted or inserted, so locking what is worked out hinders nobody.
	sheet.locked = true;
	addHead(sheet, context);
	addProposal(sheet, context);
	addTransfers(sheet, context);
	addRisk(sheet, context);
	addConditions(sheet, context);
	addOpen(sheet, context);
	sheet.print = {
		landscape: false,
		pagesWide: 1,
		pagesHigh: 1,
		area: {
			top: 1,
			left: 1,
			bottom: sheet.rows.length,
			right: pageColumns + 1,
		},
		footer: footer(context),
	};
	return sheet;
}

const text = (value: string, style: StyleName = "computed"): PlannedCell => ({
	value,
	style,
});

function short(value: string, { wording }: TableContext): string {
	const line = writable(value, wording.language).replace(/\s+/g, " ").trim();
	return line.length <= longestText
		? line
		: `${line.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function addHead(sheet: PlannedSheet, context: DecisionContext): void {
	const { assessment, wording, at } = context;
	const { decisionSheet: words } = workbookWords(context);
	const { about } = assessment;
	const { language } = wording;
	addLine(
		sheet,
		spans(2, [
			[
				pageColumns,
				text(
					short(about.title ?? about.service ?? words.untitled, context),
					"title",
				),
			],
		]),
		{ highest: 60 },
	);
	const facts: [string, string | undefined][] = [
		[words.service, about.service],
		[words.vendor, about.vendor],
		[
			words.exporter,
			about.exporter && wording.labels.of("parties", about.exporter),
		],
		[words.registryNumber, about.registryNumber],
		[
			words.assessed,
			[
				about.assessedOn && formatDate(about.assessedOn, language),
				about.assessor,
			]
				.filter(Boolean)
				.join(", "),
		],
		[words.printed, formatDate(at, language)],
	];
	const line = facts
		.filter(([, value]) => value)
		.map(([label, value]) => `${label}: ${short(value ?? "", context)}`)
		.join("  ·  ");
	addLine(sheet, spans(2, [[pageColumns, text(line, "subtitle")]]));
	if (about.scope)
		addLine(
			sheet,
			spans(2, [[pageColumns, text(short(about.scope, context), "plain")]]),
		);
}

const addSectionTitle = (sheet: PlannedSheet, title: string): number =>
	addLine(sheet, spans(2, [[pageColumns, text(title, "section")]]), {
		height: 24,
	});

export const verdictStyle = ({ rank }: Verdict): StyleName =>
	rank === 0 ? "verdictBad" : rank === 1 ? "verdictFair" : "verdictGood";

/** The outcome in words; one that is not settled says so. */
export function verdictText(judged: Verdict, context: TableContext): string {
	const label = codeLabel(judged.outcome, context.wording.language);
	return judged.settled ? label : workbookWords(context).worstOpen(label);
}

/** What decided it: the rules that are not met, else those that could not be judged. */
function reasonsFor(
	{ spoke, missing }: Verdict,
	context: TableContext,
): string {
	const { decisionSheet: words } = workbookWords(context);
	const rules = new Set(
		spoke.filter(({ status }) => status === "unmet").map(({ rule }) => rule),
	);
	return [
		...[...rules].map((rule) => ruleText(rule, context.wording.language)),
		...(missing.length > 0 ? [words.answersMissing(missing.length)] : []),
	].join(" ");
}

function addProposal(sheet: PlannedSheet, context: DecisionContext): void {
	const { assessment, judged, wording } = context;
	const {
		decisionSheet: words,
		tables: titles,
		settled,
		notSettled,
	} = workbookWords(context);
	const { outcome } = assessment.decision;
	addSectionTitle(sheet, words.proposal);
	addLine(
		sheet,
		spans(2, [
			[4, text(titles.decision, "label")],
			[
				8,
				text(
					outcome ? codeLabel(outcome, wording.language) : words.noDecision,
					"computedStrong",
				),
			],
		]),
	);
	addLine(
		sheet,
		spans(2, [
			[4, text(words.law, "label")],
			[
				8,
				text(
					`${codeLabel(judged.whole.outcome, wording.language)}\n${judged.whole.settled ? settled : notSettled}`,
					verdictStyle(judged.whole),
				),
			],
		]),
	);
	for (const [name, fields] of proposalFields) {
		const table = tables.find((each) => each.name === name);
		if (!table || !("section" in table)) continue;
		addLine(sheet, spans(2, [[pageColumns, text(titles[name], "subtitle")]]));
		for (const row of fields)
			addSectionAcross(sheet, table, context, row, {
				headings: true,
				highest: 70,
			});
	}
}

/** The editable fields, in rows of twelve columns. */
const proposalFields = [
	[
		"opinion",
		[
			[
				["advice", 3],
				["text", 4],
				["by", 2],
				["role", 1],
				["on", 2],
			],
		],
	],
	[
		"decision",
		[
			[
				["outcome", 3],
				["reason", 4],
				["by", 2],
				["role", 1],
				["on", 2],
			],
			[
				["delegation", 5],
				["sameAsAssessorReason", 7],
			],
		],
	],
] as const satisfies readonly [
	"opinion" | "decision",
	readonly (readonly [string, number][])[],
][];

function addList<T>(
	sheet: PlannedSheet,
	context: DecisionContext,
	items: readonly T[],
	list: {
		title: string;
		headings: readonly [number, string][];
		cells: (item: T) => PlannedCell[];
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
	for (const item of items.slice(0, longestList)) {
		const cells = list.cells(item);
		addLine(
			sheet,
			spans(
				2,
				list.headings.map(([width], index) => [
					width,
					cells[index] ?? text(""),
				]),
			),
			{ highest: 58 },
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

function addTransfers(sheet: PlannedSheet, context: DecisionContext): void {
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
		cells: ([id, row]) => {
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
				text(short(verdict ? reasonsFor(verdict, context) : "", context)),
			];
		},
		none: words.noTransfers,
		sheetName: sheets.know,
	});
}

function addRisk(sheet: PlannedSheet, context: DecisionContext): void {
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

function addConditions(sheet: PlannedSheet, context: DecisionContext): void {
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
			cells: ([id, row]) => [
				text(
					short(
						row.description ?? wording.labels.of("conditions", id),
						context,
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

function addOpen(sheet: PlannedSheet, context: DecisionContext): void {
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
		cells: ({ path, note, owner, due }) => [
			text(
				short(
					[path && pathLabel(path, wording), note]
						.filter(Boolean)
						.join(" – ") || "–",
					context,
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

/** Title and page number; "&" begins a code in a footer, and Excel takes 255 characters. */
export function footer({
	assessment,
	wording,
	at,
}: TableContext & { at: string }): string {
	const words = languages[wording.language].workbook;
	const { title, service } = assessment.about;
	const name = writable(
		title ?? service ?? words.decisionSheet.untitled,
		wording.language,
	)
		.replace(/\s+/g, " ")
		.slice(0, 60)
		.replace(/[\uD800-\uDBFF]$/, "")
		.replaceAll("&", "&&");
	return `&L${name}&C${at}&R${words.page("&P", "&N")}`;
}

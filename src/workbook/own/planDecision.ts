import { approvalStanding } from "../../domain/approval.ts";
import { nationalJudgeOf } from "../../domain/layers/judge.ts";
import { entryNameByKey } from "../../text/entryName.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { languages } from "../../text/languages.ts";
import { layerText } from "../../text/nationalText.ts";
import { codeLabel } from "./cells.ts";
import { tables } from "./columns.ts";
import {
	addSectionTitle,
	type DecisionContext,
	footer,
	longestTitle,
	pageColumns,
	roomFor,
	sentenceOn,
	short,
	text,
	verdictStyle,
} from "./decisionCells.ts";
import { emptySheet, type PlannedSheet } from "./plan.ts";
import {
	addLine,
	addSectionAcross,
	spans,
	workbookWords,
} from "./planAcross.ts";
import {
	addConditions,
	addFallen,
	addIndicators,
	addMeasures,
	addOpen,
	addRisk,
	addTransfers,
} from "./planDecisionLists.ts";

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
	addFallen(sheet, context);
	addRisk(sheet, context);
	addIndicators(sheet, context);
	addMeasures(sheet, context);
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
					short(
						about.title ?? about.service ?? words.untitled,
						context,
						longestTitle,
					),
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
		[words.legalFacts, legalFacts(context)],
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

/** Which knowledge of the law the verdicts rest on: the built-in catalogues, the house's own entries, and what was missing. */
function legalFacts({ judged, wording }: DecisionContext): string {
	const { version, own, missing, adequacyDecisions } = judged.knowledge;
	const { language } = wording;
	const { page } = languages[language].knowledge;
	const named = (keys: readonly string[]) =>
		formatList(
			keys.map((key) => entryNameByKey(key, adequacyDecisions, language)),
			language,
		);
	return [
		version,
		...(own.length === 0 ? [] : [page.judgedOwn(named(own))]),
		...(missing.length === 0 ? [] : [`${page.missing}: ${named(missing)}`]),
	].join(", ");
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
					[
						codeLabel(judged.whole.outcome, wording.language),
						short(
							sentenceOn(judged.whole, { kind: "whole" }, context),
							context,
							roomFor(1).characters,
						),
						judged.whole.settled ? settled : notSettled,
					].join("\n"),
					verdictStyle(judged.whole),
				),
			],
		]),
	);
	addNationalLaw(sheet, context);
	addApproval(sheet, context);
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

/** What was approved, under which checksum, and whether it is still what stands here; no line without an approval. */
function addApproval(sheet: PlannedSheet, context: DecisionContext): void {
	const { assessment, wording, at } = context;
	const words = languages[wording.language].approval;
	const standing = approvalStanding(assessment, at);
	if (standing.kind === "none") return;
	const says = () => {
		if (standing.kind === "unreadable") return [words.unreadable];
		const { approved, changes, until, hash } = standing;
		const { by = words.somebody, on } = approved.decision;
		const day =
			on === undefined ? words.someDay : formatDate(on, wording.language);
		const status = {
			stands: words.stands(by, day),
			differs: words.differs(changes.length),
			expired: words.expired(formatDate(until ?? "", wording.language)),
		}[standing.kind];
		return [status, words.hash(hash)];
	};
	addLine(
		sheet,
		spans(2, [
			[4, text(words.sheet, "label")],
			[
				8,
				text(
					says().join("\n"),
					standing.kind === "stands" ? "verdictGood" : "verdictFair",
				),
			],
		]),
	);
}

/** What the chosen country's own law says, beside the verdict; no line when no layer is switched on. */
function addNationalLaw(sheet: PlannedSheet, context: DecisionContext): void {
	const { assessment, wording } = context;
	const { decisionSheet: words } = workbookWords(context);
	const { layers } = languages[wording.language];
	const judge = nationalJudgeOf(assessment);
	const law =
		judge && layerText(languages[wording.language], judge.layer.country);
	if (!judge || !law) return;
	const { outcome, settled, missing } = judge.assessment();
	addLine(
		sheet,
		spans(2, [
			[4, text(law.under, "label")],
			[
				8,
				text(
					[
						layers[settled ? "outcomes" : "open"][outcome],
						...(missing.length > 0
							? [words.answersMissing(missing.length)]
							: []),
					].join(". "),
					nationalStyle[outcome],
				),
			],
		]),
	);
}

const nationalStyle = {
	"national.against": "verdictBad",
	"national.reservation": "verdictFair",
	"national.nothing-against": "verdictGood",
} as const;

/** The editable fields, in rows of twelve columns. */
const proposalFields = [
	[
		"opinion",
		[
			[
				["advice", 3],
				["text", 3],
				["by", 2],
				["role", 2],
				["on", 2],
			],
		],
	],
	[
		"decision",
		[
			[
				["outcome", 3],
				["reason", 3],
				["by", 2],
				["role", 2],
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

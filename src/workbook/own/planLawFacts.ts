import { nextCheckOfDecision } from "../../domain/knowledge/adequacyDecision.ts";
import {
	type CountryProfile,
	nextCheck,
	type ProfileFact,
	provenanceOf,
} from "../../domain/knowledge/countryProfile.ts";
import {
	countryKey,
	decisionKey,
	keyOf,
} from "../../domain/knowledge/houseEntry.ts";
import { isBuiltIn } from "../../domain/knowledge/knowledge.ts";
import {
	type Confidence,
	isUnchecked,
} from "../../domain/knowledge/provenance.ts";
import { citeBeside } from "../../text/cite.ts";
import { countryName } from "../../text/format.ts";
import { languages } from "../../text/languages.ts";
import { lawNote } from "../../text/lawNote.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { codeLabel, writable } from "./cells.ts";
import {
	type DecisionContext,
	footer,
	sentenceOn,
	text,
	verdictStyle,
	verdictText,
} from "./decisionCells.ts";
import { emptySheet, type PlannedCell, type PlannedSheet } from "./plan.ts";
import { addLine, spans, workbookWords } from "./planAcross.ts";
import { indicatorLinesOf } from "./planDecisionLists.ts";
import { addTextRow } from "./planTable.ts";

/** Widths of the columns behind the hidden one, in characters. */
const widths = [26, 54, 24, 13, 14, 13, 21, 42];

/** The facts of law that an assessment rests on: decisions, countries, rules; each with date, source and how far checked. */
export function planLawFacts(context: DecisionContext): PlannedSheet {
	const words = workbookWords(context);
	const sheet = emptySheet(words.sheets.law, [
		{ width: 14, hidden: true },
		...widths.map((width) => ({ width })),
	]);
	sheet.tabColour = "44505C";
	addTextRow(sheet, words.sheets.law, "title", 28);
	addTextRow(sheet, words.about.law, "noteLine", 18);
	const { version } = context.judged.knowledge;
	addTextRow(
		sheet,
		words.lawFacts.version(writable(version, context.wording.language)),
		"noteLine",
		18,
	);
	addDecisions(sheet, context);
	addFallen(sheet, context);
	addCountries(sheet, context);
	addGrounds(sheet, context);
	addWorking(sheet, context);
	sheet.freeze = { rows: 2, columns: 2 };
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
		footer: footer(context),
	};
	return sheet;
}

/** A row of cells, each over so many columns. */
type Row = readonly (readonly [columns: number, cell: PlannedCell])[];

function addFacts(
	sheet: PlannedSheet,
	title: string,
	headings: readonly (readonly [number, string])[],
	rows: readonly Row[],
	none: string,
): void {
	const whole = widths.length;
	addLine(sheet, spans(2, [[whole, text("", "plain")]]), { height: 12 });
	addLine(sheet, spans(2, [[whole, text(title, "section")]]), { height: 24 });
	if (rows.length === 0) {
		addLine(sheet, spans(2, [[whole, text(none, "plain")]]));
		return;
	}
	addLine(
		sheet,
		spans(
			2,
			headings.map(([width, heading]) => [width, text(heading, "heading")]),
		),
	);
	for (const row of rows)
		addLine(
			sheet,
			spans(
				2,
				row.map(([width, cell]) => [width, cell]),
			),
			{ highest: 300 },
		);
}

/** How far a statement has been checked; what has not been read in the original stands out. */
const howFar = (
	confidence: Confidence,
	{ wording }: DecisionContext,
): PlannedCell =>
	text(
		languages[wording.language].law.confidence[confidence],
		isUnchecked(confidence) ? "verdictFair" : "computed",
	);

/** The day by which somebody has to look again; past it, it says so. */
function again(day: string, context: DecisionContext): PlannedCell {
	const { lawFacts } = workbookWords(context);
	return day < context.at
		? text(lawFacts.overdue(day), "verdictFair")
		: text(day);
}

function addDecisions(sheet: PlannedSheet, context: DecisionContext): void {
	const { judged, wording } = context;
	const { lawFacts: words } = workbookWords(context);
	const { language, labels } = wording;
	const say = (written: string) => text(writable(written, language));
	const scopes: Record<string, string> =
		languages[language].knowledge.adequacyScopes;
	addFacts(
		sheet,
		words.decisions,
		[
			[1, words.decision],
			[1, words.scope],
			[1, words.rests],
			[1, words.adopted],
			[1, words.ends],
			[1, words.checked],
			[1, words.again],
			[1, words.howFar],
		],
		judged.facts.decisions.map(({ decision, isInForce, transfers }) => {
			const { country, organisation, provenance } = decision;
			const of = country
				? countryName(country, language)
				: (organisation ?? decision.id);
			const last = decision.endedOn ?? decision.expires;
			return [
				[1, say(`${of}: ${decision.decision}`)],
				[
					1,
					say(
						[
							decision.scope ?? scopes[decision.id],
							decision.lastReview &&
								citeBeside(languages[language], decision.lastReview),
							citeBeside(languages[language], provenance.source),
							ownMark(decisionKey(decision.id), context),
						]
							.filter(Boolean)
							.join("\n"),
					),
				],
				[
					1,
					say(
						transfers.map((id) => labels.of("transfers", id)).join("; ") ||
							words.none,
					),
				],
				[1, text(decision.adopted)],
				[
					1,
					isInForce
						? text(last ?? words.noEnd)
						: text(words.ended(last ?? decision.adopted), "verdictBad"),
				],
				[1, text(provenance.checked)],
				[1, again(nextCheckOfDecision(decision), context)],
				[1, howFar(provenance.confidence, context)],
			];
		}),
		words.noDecisions,
	);
}

/** Says of a house's own entry who made it, who took it in, and whether it took the place of a built-in one. */
function ownMark(key: string, { judged, wording }: DecisionContext): string {
	const house = judged.knowledge.house.find((each) => keyOf(each) === key);
	if (!house) return "";
	const { page } = languages[wording.language].knowledge;
	const { madeBy, madeOn, acceptedBy, acceptedOn } = house;
	return [
		`${isBuiltIn(key) ? page.ownReplaces : page.ownEntry}.`,
		page.madeBy(madeBy.name, madeBy.organisation, madeOn),
		...(acceptedBy && acceptedOn
			? [page.acceptedBy(acceptedBy, acceptedOn)]
			: []),
	].join(" ");
}

/** Every transfer under Art. 45 GDPR as the law would see it without its decision; the decision sheet has room for few. */
/** The indicators of the first sheet with their working: what was counted, and which of it not. */
function addWorking(sheet: PlannedSheet, context: DecisionContext): void {
	const { language } = context.wording;
	const words = languages[language].indicators;
	addFacts(
		sheet,
		words.title,
		[
			[1, words.columns.what],
			[1, words.columns.value],
			[6, words.working],
		],
		indicatorLinesOf(context).map(({ name, value, how, working }) => [
			[1, text(name)],
			[1, text(writable(value, language))],
			[
				6,
				text(
					writable(
						[how, ...working.map(({ says }) => `– ${says}`)].join("\n"),
						language,
					),
				),
			],
		]),
		words.note,
	);
}

function addFallen(sheet: PlannedSheet, context: DecisionContext): void {
	const { judged, wording } = context;
	const { decisionSheet: words } = workbookWords(context);
	addFacts(
		sheet,
		words.fallen,
		[
			[1, words.transfer],
			[1, words.without],
			[6, words.why],
		],
		judged.fallen.map(({ transfer, after }) => [
			[1, text(wording.labels.of("transfers", transfer))],
			[1, text(verdictText(after, context), verdictStyle(after))],
			[6, text(sentenceOn(after, { kind: "transfer", id: transfer }, context))],
		]),
		words.noneFallen,
	);
}

function addCountries(sheet: PlannedSheet, context: DecisionContext): void {
	const { judged, wording } = context;
	const { lawFacts: words } = workbookWords(context);
	const { profiles, withoutProfile } = judged.facts;
	addFacts(
		sheet,
		words.profiles,
		[
			[1, words.country],
			[1, words.fact],
			[2, words.about],
			[1, words.date],
			[1, words.checked],
			[1, words.again],
			[1, words.howFar],
		],
		[
			...profiles.flatMap((profile) => factsOfCountry(profile, context)),
			...withoutProfile.map(
				(country): Row => [
					[1, text(countryName(country, wording.language))],
					[widths.length - 1, text(words.noProfile, "verdictFair")],
				],
			),
		],
		words.noProfiles,
	);
}

function factsOfCountry(
	profile: CountryProfile,
	context: DecisionContext,
): Row[] {
	const { language } = context.wording;
	const { lawFacts: words } = workbookWords(context);
	const { knowledge } = languages[language];
	const { guarantees: names, powers, watch } = knowledge;
	const own = ownMark(countryKey(profile.country), context);
	/** What there is to say of a fact, and its source where that is another than the profile's. */
	const sourced = (about: string, { source }: ProfileFact): string =>
		[about, source === undefined ? "" : citeBeside(languages[language], source)]
			.filter(Boolean)
			.join(". ");
	const row = (
		kind: keyof typeof words.kinds,
		fact: string,
		options: { about?: string; date?: string; from?: ProfileFact } = {},
	): Row => {
		const { checked, confidence } = provenanceOf(profile, options.from ?? {});
		return [
			[1, text(countryName(profile.country, language))],
			[1, text(writable(fact, language))],
			[
				2,
				text(
					writable(
						[words.kinds[kind], options.about].filter(Boolean).join(": "),
						language,
					),
				),
			],
			[1, text(options.date ?? "")],
			[1, text(checked)],
			[1, again(nextCheck(profile), context)],
			[1, howFar(confidence, context)],
		];
	};
	const events: Record<string, string> = watch;
	return [
		...(["A", "B", "C", "D"] as const).map((guarantee) =>
			row(
				"guarantee",
				`${names[guarantee]}: ${codeLabel(profile.guarantees[guarantee].verdict, language)}`,
				{
					about: sourced(guarantee, profile.guarantees[guarantee]),
					from: profile.guarantees[guarantee],
				},
			),
		),
		...profile.statutes.map((statute) =>
			row("statute", statute.cite, {
				about: sourced(
					[
						lawNote(languages[language], statute),
						statute.powers.map((power) => powers[power]).join(", "),
					]
						.filter(Boolean)
						.join(" "),
					statute,
				),
				from: statute,
			}),
		),
		...profile.oversight.map((body) =>
			row("oversight", citeBeside(languages[language], body.name), {
				about: sourced("", body),
				from: body,
			}),
		),
		...profile.remedies.map((remedy) =>
			row("remedy", citeBeside(languages[language], remedy.name), {
				about: sourced("", remedy),
				from: remedy,
			}),
		),
		...profile.watch.map((event) =>
			row("watch", event.says ?? events[event.id] ?? event.id, {
				...(event.due ? { date: event.due } : {}),
				about: sourced("", event),
				from: event,
			}),
		),
		row(
			"source",
			profile.sources
				.map((each) => citeBeside(languages[language], each))
				.join("\n"),
		),
		...(own ? [row("source", own)] : []),
	];
}

function addGrounds(sheet: PlannedSheet, context: DecisionContext): void {
	const { judged, wording } = context;
	const { lawFacts: words } = workbookWords(context);
	const { law, knowledge } = languages[wording.language];
	const rules: Record<string, { rule: string }> = law.rules;
	const questions: Record<string, string> = {
		...knowledge.questions,
		...knowledge.guards,
	};
	const says = {
		rule: (id: string) => rules[id]?.rule ?? id,
		question: (id: string) => questions[id] ?? id,
		measure: (id: string) => measureTitle(languages[wording.language], id),
	};
	addFacts(
		sheet,
		words.grounds,
		[
			[1, words.kind],
			[2, words.statement],
			[4, words.ground],
			[1, words.howFar],
		],
		judged.facts.grounds.map(({ kind, id, basis, confidence }) => [
			[1, text(words.groundKinds[kind])],
			[2, text(writable(says[kind](id), wording.language))],
			[
				4,
				text(
					writable(
						citeBeside(languages[wording.language], basis),
						wording.language,
					),
				),
			],
			[1, howFar(confidence, context)],
		]),
		words.noGrounds,
	);
}

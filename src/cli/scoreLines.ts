import type { Assessment } from "../domain/assessment.ts";
import type { Fallback } from "../domain/law/fallback.ts";
import type { Verdict } from "../domain/law/outcome.ts";
import { rules } from "../domain/law/rules.ts";
import { nationalRules, withoutWaiting } from "../domain/layers/judge.ts";
import { whole } from "../domain/layers/layer.ts";
import type { Factor, RiskCell } from "../domain/risk/score.ts";
import { cite } from "../text/cite.ts";
import type { Text } from "../text/en.ts";
import {
	type IndicatorLine,
	indicatorLines,
	indicatorsInShort,
} from "../text/indicatorLines.ts";
import { layerText, nationalSentences } from "../text/nationalText.ts";
import type { Context } from "./answer.ts";
import { labels } from "./labels.ts";
import type { Scores } from "./scores.ts";

/** Verdicts, rules and risk in words. */
export function scoreLines(
	{
		verdict,
		sentence,
		risk,
		transfers,
		categories,
		parties,
		duties,
		national,
		indicators,
	}: Scores,
	document: Assessment,
	{ text, language, knowledge }: Context,
): string[] {
	const label = labels(document, language);
	const words = text.cli.score;
	const told = new Set(
		transfers.flatMap((one) => one.verdict.spoke.map(placeOf)),
	);
	/** What was not told with a transfer already. */
	const besides = (found: Verdict) =>
		found.spoke.filter((spoke) => !told.has(placeOf(spoke)));
	const riskLine = ({
		before,
		after,
	}: Pick<Scores["risk"], "before" | "after">) =>
		words.risk(cellWords(before, text), cellWords(after, text));
	return [
		`${words.whole}: ${verdictWords(verdict, text)}`,
		sentence,
		riskLine(risk),
		...spokeLines(
			besides(verdict).filter(({ at }) => at === "categories"),
			false,
			text,
			label,
		),
		"",
		...indicatorWords(
			indicatorLines(indicators, {
				text,
				language,
				decisions: knowledge.adequacyDecisions,
				nameOf: label,
			}),
			text,
		),
		...transfers.flatMap(({ id, verdict: found, sentence: says, ...more }) => [
			"",
			text.cli.field(label(`transfers/${id}`), verdictWords(found, text)),
			`  ${says}`,
			...spokeLines(found.spoke, found.rank > 0, text, label),
			...(more.fallback ? [fallbackWords(more.fallback.state, text)] : []),
			`  ${indicatorsInShort(more.indicators, text)} (${text.risk.notAVerdict})`,
		]),
		...categories.flatMap(
			({ id, verdict: found, risk: score, sentence: says }) => [
				"",
				text.cli.field(label(`categories/${id}`), verdictWords(found, text)),
				`  ${says}`,
				...spokeLines(besides(found), found.rank > 0, text, label),
				`  ${riskLine(score)}`,
				...score.factors.map(
					(factor) => `    ${factorWords(factor, text, label)}`,
				),
				...score.missing.map((path) => `  ${words.missing(label(path))}`),
			],
		),
		...parties.flatMap(({ id, parentLaw: { outcome, spoke } }) => [
			"",
			text.cli.field(label(`parties/${id}`), text.vocabulary[outcome]),
			...spokeLines(spoke, true, text, label),
		]),
		...(national ? nationalLines(national, text, label) : []),
		"",
		words.duties,
		...duties.map((duty) => `  ${dutyWords(duty, text, label)}`),
	];
}

/** What the chosen country's law says of the whole and of each line, under a heading of its own. */
function nationalLines(
	{ country, verdict, categories }: NonNullable<Scores["national"]>,
	text: Text,
	label: (path: string) => string,
): string[] {
	const saying = ({ outcome, settled, missing }: typeof verdict): string => {
		const { settled: done, open } = text.cli.score;
		return `${text.layers[settled ? "outcomes" : "open"][outcome]} (${settled ? done : open(missing.length)})`;
	};
	return [
		"",
		`${layerText(text, country)?.under ?? country}: ${saying(verdict)}`,
		...spokeLines(
			withoutWaiting(verdict.spoke).filter(({ at }) => at === whole),
			false,
			text,
			label,
		),
		...categories.flatMap(({ id, verdict: found }) => [
			`  ${text.cli.field(label(`categories/${id}`), saying(found))}`,
			...spokeLines(withoutWaiting(found.spoke), false, text, label).map(
				(line) => line.replaceAll(/^/gm, "  "),
			),
		]),
	];
}

/** Each indicator, and under it what was counted; they help with priorities, and that is said first. */
const indicatorWords = (lines: IndicatorLine[], text: Text): string[] => [
	`${text.indicators.title}. ${text.indicators.note}`,
	...lines.flatMap(({ name, value, working }) => [
		`  ${name}: ${value}`,
		...working.map(({ says }) => `    ${says}`),
	]),
];

/** What is prepared for the day on which the adequacy decision falls. */
const fallbackWords = (state: Fallback["state"], text: Text): string => {
	const { title, states } = text.screens.tool.fallback;
	return `  ${text.cli.field(title, states[state])}`;
};

/** A duty that stays, or what is wanting of it; where that shows, and where the duty comes from. */
function dutyWords(
	{ id, basis, confidence, state, at }: Scores["duties"][number],
	text: Text,
	label: (path: string) => string,
): string {
	const sentences: Record<string, string> = text.law.duties;
	const says = `${sentences[id] ?? id} (${cite(text, { basis, confidence })})`;
	const where = at?.includes("/") ? ` ${label(at)}` : "";
	return state === "open" ? text.cli.score.dutyOpen(`${says}${where}`) : says;
}

const placeOf = ({ rule, at }: Verdict["spoke"][number]): string =>
	`${rule} ${at ?? ""}`;

const verdictWords = (verdict: Verdict, text: Text): string => {
	const { settled, open } = text.cli.score;
	const state = verdict.settled ? settled : open(verdict.missing.length);
	return `${text.vocabulary[verdict.outcome]} (${state})`;
};

const cellWords = (cell: RiskCell | undefined, text: Text): string =>
	cell === undefined
		? text.risk.notAssessed.toLowerCase()
		: text.cli.score.cell(
				cell.severity,
				cell.likelihood,
				text.risk.bands[cell.band].toLowerCase(),
			);

const grounds = new Map(
	[...rules, ...nationalRules()].map((rule) => [rule.id, rule]),
);

/** What keeps the door closed; where it is open, also what opened it. */
function spokeLines(
	spoke: Verdict["spoke"],
	withMet: boolean,
	text: Text,
	label: (path: string) => string,
): string[] {
	const lines = spoke
		.filter(({ status }) => withMet || status !== "met")
		.map(({ rule, status, missing }) =>
			[
				`  ${text.cli.score.rule(text.law.status[status], ruleWords(rule, status, text))}`,
				...missing.map((path) => `    ${text.cli.score.missing(label(path))}`),
			].join("\n"),
		);
	// One rule may hold alike for several parties or sources.
	return [...new Set(lines)];
}

/** The rule as it should be, or what is wrong; and where it comes from. */
function ruleWords(
	rule: string,
	status: Verdict["spoke"][number]["status"],
	text: Text,
): string {
	const sentences: Record<string, { rule: string; unmet: string }> =
		text.law.rules;
	const says = (sentences[rule] ?? nationalSentences(text, rule))?.[
		status === "unmet" || status === "overridden" ? "unmet" : "rule"
	];
	return `${says ?? rule} (${cite(text, grounds.get(rule) ?? { basis: rule })})`;
}

/** "Severity 3: pupils' names together with grades" */
function factorWords(
	{ id, level, why, path }: Factor,
	text: Text,
	label: (path: string) => string,
): string {
	const names: Record<string, string> = text.risk.factors;
	const name = [names[id] ?? id, level].filter(Boolean).join(" ");
	const says = path.startsWith("measures/") ? label(path) : why;
	return says === undefined ? name : `${name}: ${says}`;
}

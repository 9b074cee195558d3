import { type Assessment, liveRows } from "../domain/assessment.ts";
import { judgeOf, judgeParty, type Verdict } from "../domain/law/outcome.ts";
import { rules } from "../domain/law/rules.ts";
import {
	type RiskCell,
	scoreAssessment,
	scoreCategory,
} from "../domain/risk/score.ts";
import type { Text } from "../text/en.ts";
import type { Command, Context } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { labels } from "./labels.ts";
import { bandNames, needs, type Options } from "./options.ts";

/** The verdicts with the rules that spoke, and beside them the risk. Neither changes the other. */
export const scoreCommand: Command = async (file, context) => {
	const { options, text } = context;
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	const json = scoresOf(input.document, options.at);
	const { verdict, risk, categories } = json;
	const isOpen =
		!verdict.settled ||
		categories.some(({ risk: { missing } }) => missing.length > 0);
	const isTooLow =
		options.need !== undefined &&
		verdict.rank < needs.indexOf(options.need) + 1;
	const isTooRisky = exceeds(risk.after, options.maxRisk);
	return {
		exit: isOpen || isTooLow || isTooRisky ? 1 : 0,
		json,
		lines: [
			...linesOf(json, input.document, context),
			...(isTooLow ? [text.cli.score.tooLow] : []),
			...(isTooRisky ? [text.cli.score.tooRisky] : []),
		],
	};
};

/** All that is worked out of an assessment on a day. */
function scoresOf(document: Assessment, today: string) {
	const judge = judgeOf(document, today);
	return {
		verdict: judge.assessment(),
		risk: scoreAssessment(document),
		transfers: liveRows(document, "transfers").map(
			([id, { name, country }]) => ({
				id,
				name,
				country,
				verdict: judge.transfer(id),
			}),
		),
		categories: liveRows(document, "categories").map(
			([id, { no, category }]) => ({
				id,
				no,
				category,
				verdict: judge.category(id),
				risk: scoreCategory(document, id),
			}),
		),
		/** Art. 28(1) GDPR, apart from the transfers: parties whose parent is outside the EEA. */
		parties: liveRows(document, "parties").flatMap(([id, { name }]) => {
			const parentLaw = judgeParty(document, id);
			return parentLaw.outcome === "not-applicable"
				? []
				: [{ id, name, parentLaw }];
		}),
	};
}

function exceeds(
	cell: RiskCell | undefined,
	most: Options["maxRisk"],
): boolean {
	if (most === undefined) return false;
	return (
		cell === undefined || bandNames.indexOf(cell.band) > bandNames.indexOf(most)
	);
}

type Scores = ReturnType<typeof scoresOf>;

function linesOf(
	{ verdict, risk, transfers, categories, parties }: Scores,
	document: Assessment,
	{ text, language }: Context,
): string[] {
	const label = labels(document, language);
	const words = text.cli.score;
	const riskLine = ({ before, after }: Scores["risk"]) =>
		words.risk(cellWords(before, text), cellWords(after, text));
	return [
		headLine(words.whole, verdict, text),
		riskLine(risk),
		...transfers.flatMap(({ id, verdict: found }) => [
			"",
			headLine(label(`transfers/${id}`), found, text),
			...spokeLines(found.spoke, found.rank > 0, text, label),
		]),
		...categories.flatMap(({ id, verdict: found, risk: score }) => [
			"",
			headLine(label(`categories/${id}`), found, text),
			`  ${riskLine(score)}`,
			...score.missing.map((path) => `  ${words.missing(label(path))}`),
		]),
		...parties.flatMap(({ id, parentLaw: { outcome, spoke } }) => [
			"",
			`${label(`parties/${id}`)}: ${text.vocabulary[outcome]}`,
			...spokeLines(spoke, true, text, label),
		]),
	];
}

const headLine = (name: string, verdict: Verdict, text: Text): string => {
	const { settled, open } = text.cli.score;
	const state = verdict.settled ? settled : open(verdict.missing.length);
	return `${name}: ${text.vocabulary[verdict.outcome]} (${state})`;
};

const cellWords = (cell: RiskCell | undefined, text: Text): string =>
	cell === undefined
		? text.cli.score.notAssessed
		: text.cli.score.cell(
				cell.severity,
				cell.likelihood,
				text.workbook.bands[cell.band].toLowerCase(),
			);

const bases = new Map(rules.map(({ id, basis }) => [id, basis]));

/** What keeps the door closed; where it is open, also what opened it. */
function spokeLines(
	spoke: Verdict["spoke"],
	withMet: boolean,
	text: Text,
	label: (path: string) => string,
): string[] {
	const words = text.cli.score;
	return spoke
		.filter(({ status }) => withMet || status !== "met")
		.flatMap(({ rule, status, missing }) => [
			`  ${words.rule(words.status[status], `${rule} (${bases.get(rule) ?? rule})`)}`,
			...missing.map((path) => `    ${words.missing(label(path))}`),
		]);
}

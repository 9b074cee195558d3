import { type Assessment, liveRows } from "../assessment.ts";
import { type Context, contextOf } from "../law/context.ts";
import { andThen, known } from "../law/fact.ts";
import { type Rule, type RuleDescription, rulesAbout } from "../law/rule.ts";
import { Hearing, type Spoke } from "../law/verdict.ts";
import { questionId } from "../measure.ts";
import {
	answerTo,
	type LayerQuestion,
	type LayerSubject,
	linesOf,
	type NationalLayer,
	whole,
} from "./layer.ts";
import { nationalLayers } from "./nationalLayers.ts";

export type NationalOutcome =
	| "national.against"
	| "national.reservation"
	| "national.nothing-against";

/**
 * What national law says, beside the verdict on the transfer and never mixed with it. With answers
 * wanting it is the worst that is still possible, and not settled.
 */
export interface NationalVerdict {
	outcome: NationalOutcome;
	settled: boolean;
	spoke: Spoke[];
	missing: string[];
}

type LayerRule = Rule<LayerSubject> & { question: LayerQuestion };

/** The rule behind a question: where it is asked at all, the answer is there and nothing stands against it. */
const ruleOf = (question: LayerQuestion): LayerRule => ({
	...rulesAbout(question.asked === "line" ? "category" : "assessment", {
		asked: (subject: LayerSubject) => question.when?.(subject) ?? known(true),
		answer: (subject: LayerSubject) =>
			andThen(
				answerTo(subject, question),
				(answer) => question.holds?.(answer, subject) ?? known(true),
			),
	})({
		id: question.id,
		family: "national",
		basis: question.basis,
		confidence: question.confidence,
		appliesGiven: ["asked"],
		applies: ({ asked }) => asked,
		needs: ["answer"],
		holds: ({ answer }) => answer,
	}),
	question,
});

const made = new WeakMap<NationalLayer, LayerRule[]>();
function rulesOf(layer: NationalLayer): LayerRule[] {
	const rules = made.get(layer) ?? layer.questions.map(ruleOf);
	made.set(layer, rules);
	return rules;
}

/** The rules of every layer, for reports and for what stands beside a question. */
export const nationalRules = (): readonly RuleDescription[] =>
	nationalLayers.flatMap(rulesOf);

/** The layer that the chosen country switches on; none for a country that has none. */
export const layerOf = ({ about }: Assessment): NationalLayer | undefined =>
	nationalLayers.find(({ country }) => country === about.country);

/** Where a layer asks a question; undefined for a question of no layer. */
export const placeOfQuestion = (
	id: string,
): LayerQuestion["asked"] | undefined =>
	nationalLayers
		.flatMap(({ questions }) => questions)
		.find((question) => question.id === id)?.asked;

/** One question as it stands: about what, and what its rule says. */
export interface AskedQuestion {
	question: LayerQuestion;
	owner: string;
	status: Spoke["status"];
}

/** What the chosen country's law says of an assessment. */
export interface NationalJudge {
	layer: NationalLayer;
	/** Of one line of the data sheet. */
	line: (id: string) => NationalVerdict;
	/** Of the whole: every line, and what is asked once. */
	assessment: () => NationalVerdict;
	/** Questions that are to be asked about a line, or about the whole (owner `about`), in their order. */
	asked: (owner: string) => AskedQuestion[];
}

const judges = new WeakMap<Assessment, NationalJudge>();

/** The judge of the chosen country's law; undefined when no layer is switched on. No rule depends on the day. */
export function nationalJudgeOf(
	assessment: Assessment,
): NationalJudge | undefined {
	const layer = layerOf(assessment);
	if (!layer) return undefined;
	const judge =
		judges.get(assessment) ??
		judgeOf(layer, contextOf(assessment, "1970-01-01"));
	judges.set(assessment, judge);
	return judge;
}

function judgeOf(layer: NationalLayer, context: Context): NationalJudge {
	const rules = rulesOf(layer);
	const barring = new Set(
		layer.questions.filter(({ bars }) => bars).map(({ id }) => id),
	);
	const about = (owner: string) =>
		rules.filter(
			({ question }) => (question.asked === "line") === (owner !== whole),
		);
	const hear = (owners: readonly string[]): Spoke[] => {
		const hearing = new Hearing();
		for (const owner of owners)
			for (const rule of about(owner))
				hearing.ask(
					rule,
					{ context, owner },
					owner === whole ? whole : `categories/${owner}`,
				);
		return hearing.spoke;
	};
	return {
		layer,
		line: (id) => verdictOf(hear([id]), barring),
		assessment: () => verdictOf(hear([whole, ...linesOf(context)]), barring),
		asked: (owner) =>
			about(owner).flatMap((rule) => {
				const { status, missing } = rule.judge({ context, owner });
				const key = questionId(owner, rule.id);
				const given = context.assessment.questions[key]?.answer !== undefined;
				const wanted =
					status !== "unknown" ||
					missing.some((path) => path.startsWith(`questions/${key}/`));
				return status !== "not-applicable" && (given || wanted)
					? [{ question: rule.question, owner, status }]
					: [];
			}),
	};
}

function verdictOf(
	spoke: Spoke[],
	barring: ReadonlySet<string>,
): NationalVerdict {
	const said = (status: Spoke["status"], bars: boolean) =>
		spoke.some(
			(each) => each.status === status && barring.has(each.rule) === bars,
		);
	const verdict = (outcome: NationalOutcome, settled: boolean) => ({
		outcome,
		settled,
		spoke,
		missing: [...new Set(spoke.flatMap(({ missing }) => missing))],
	});
	if (said("unmet", true)) return verdict("national.against", true);
	if (said("unknown", true)) return verdict("national.against", false);
	if (said("unmet", false)) return verdict("national.reservation", true);
	if (said("unknown", false)) return verdict("national.reservation", false);
	return verdict("national.nothing-against", true);
}

/** What was said, without the rules that only wait for another question of the layer: that one is in the list itself. */
export const withoutWaiting = (spoke: readonly Spoke[]): Spoke[] =>
	spoke.filter(
		({ rule, status, missing }) =>
			status !== "unknown" ||
			missing.some(
				(path) => !path.startsWith("questions/") || path.includes(`:${rule}/`),
			),
	);

/** What keeps a decision to start from being signed under the chosen country's law. */
export function barredBy(assessment: Assessment): Spoke[] {
	const judge = nationalJudgeOf(assessment);
	if (!judge) return [];
	const barring = new Set(
		judge.layer.questions.filter(({ bars }) => bars).map(({ id }) => id),
	);
	return judge
		.assessment()
		.spoke.filter(
			({ rule, status }) =>
				barring.has(rule) && (status === "unmet" || status === "unknown"),
		);
}

/** Answers to questions of layers that are not switched on: kept, and asked again when their country is chosen. */
export function keptAnswers(
	assessment: Assessment,
): { country: string; answers: number }[] {
	const on = layerOf(assessment);
	const questions = liveRows(assessment, "questions");
	return nationalLayers
		.filter((layer) => layer !== on)
		.map(({ country, questions: asked }) => {
			const ids = new Set(asked.map(({ id }) => id));
			return {
				country,
				answers: questions.filter(
					([, { question, answer, reason }]) =>
						question !== undefined &&
						ids.has(question) &&
						(answer ?? reason) !== undefined,
				).length,
			};
		})
		.filter(({ answers }) => answers > 0);
}

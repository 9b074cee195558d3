import type { Answered } from "../domain/indicators/completeness.ts";
import type { Look } from "../domain/indicators/freshness.ts";
import type { Indicators, Worst } from "../domain/indicators/indicators.ts";
import type { AdequacyDecision } from "../domain/knowledge/adequacyDecision.ts";
import type { Text } from "./en.ts";
import { entryNameByKey } from "./entryName.ts";
import type { Language } from "./languages.ts";

/** One entry of the working: what was counted or left out, and the row or field it stands for. */
interface Worked {
	says: string;
	path?: string;
}

/** One indicator in words: its name, what it comes to, how it is counted, and what of. */
export interface IndicatorLine {
	id: keyof Text["indicators"]["names"];
	name: string;
	value: string;
	how: string;
	working: Worked[];
}

export interface IndicatorWording {
	text: Text;
	language: Language;
	decisions: readonly AdequacyDecision[];
	/** What a row is called, by its path. */
	nameOf: (path: string) => string;
}

/** Every indicator in words, each with its working: for screen, workbook and shell alike. */
export function indicatorLines(
	indicators: Indicators,
	wording: IndicatorWording,
): IndicatorLine[] {
	const words = wording.text.indicators;
	const made = {
		answers: answers(indicators, wording),
		guards: guards(indicators, wording),
		sources: sources(indicators, wording),
		facts: facts(indicators, wording),
		exposure: ordinal(indicators.exposure, wording, exposureLevel),
		severity: ordinal(indicators.severity, wording, severityLevel),
		bands: bands(indicators, wording),
	};
	return (Object.keys(made) as IndicatorLine["id"][]).map((id) => ({
		id,
		name: words.names[id],
		how: words.how[id],
		...made[id],
	}));
}

type Said = Pick<IndicatorLine, "value" | "working">;

const notYet = ({ completeness }: Indicators): number =>
	completeness.steps.filter(({ asked }) => asked === "not-yet").length;

function answers(indicators: Indicators, { text }: IndicatorWording): Said {
	const words = text.indicators;
	const { whole, complete, steps } = indicators.completeness;
	const later = notYet(indicators);
	const value =
		whole.required === 0
			? words.nothingAsked
			: complete
				? words.allAnswered(whole.required)
				: words.answers(whole.answered, whole.required);
	return {
		value: [value, ...(later > 0 ? [words.later(later)] : [])].join("; "),
		working: steps.map(({ step, asked, ...count }) => {
			const says =
				count.required > 0
					? [
							words.stepAnswers(count.answered, count.required),
							...(asked === "some" ? [words.stepSome] : []),
							...lacks(count, text),
						].join(", ")
					: asked === "none"
						? words.stepNone
						: words.stepNotYet;
			return { says: words.step(text.app.stepNames[step], says) };
		}),
	};
}

const lacks = (count: Answered, text: Text): string[] =>
	(["waiting", "unanswered", "unknown", "unmet"] as const).flatMap((why) =>
		count[why] > 0 ? [text.indicators.lacks[why](count[why])] : [],
	);

function guards(
	{ completeness }: Indicators,
	{ text }: IndicatorWording,
): Said {
	const words = text.indicators;
	const unmet = completeness.guards;
	const sentences: Record<string, string> = text.steps.guards;
	return {
		value:
			unmet.length === 0
				? words.noGuards
				: words.guards(
						unmet.length,
						unmet.reduce((sum, { missing }) => sum + missing, 0),
					),
		working: unmet.map(({ guard, step, missing }) => ({
			says: words.step(
				text.app.stepNames[step],
				words.guard(sentences[guard] ?? guard, missing),
			),
		})),
	};
}

function sources(
	{ evidence }: Indicators,
	{ text, nameOf }: IndicatorWording,
): Said {
	const words = text.indicators;
	const of = evidence.covered.length + evidence.uncovered.length;
	return {
		value:
			of === 0
				? words.noJudgements
				: words.sources(evidence.covered.length, of),
		working: [
			...evidence.uncovered.map((path) => ({
				says: words.uncovered(nameOf(path)),
				path,
			})),
			...evidence.covered.map((path) => ({
				says: words.covered(nameOf(path)),
				path,
			})),
		],
	};
}

function facts({ freshness }: Indicators, wording: IndicatorWording): Said {
	const words = wording.text.indicators;
	const stale = freshness.filter((look) => look.stale).length;
	return {
		value:
			freshness.length === 0
				? words.noFacts
				: stale === 0
					? words.factsFresh(freshness.length)
					: words.factsStale(stale, freshness.length),
		working: freshness.map((look) => ({
			says: lookSays(look, wording),
			path: look.path,
		})),
	};
}

function lookSays(
	{ kind, entry, days, policy, stale }: Look,
	{ text, language, decisions }: IndicatorWording,
): string {
	const words = text.indicators;
	const name = words.looks[kind](entryNameByKey(entry, decisions, language));
	return days === undefined
		? words.neverLooked(name)
		: words.look(name, days, policy, stale);
}

const exposureLevel = (level: number, text: Text): string => {
	const names: Record<number, string> = text.risk.exposure;
	return `${level} ${names[level] ?? ""}`.trim();
};
const severityLevel = (level: number, text: Text): string => {
	const names: Record<number, string> = text.risk.levels;
	return `${level} ${names[level] ?? ""}`.trim();
};

function ordinal(
	{ level, at, notKnown, of }: Worst<number>,
	{ text, nameOf }: IndicatorWording,
	inWords: (level: number, text: Text) => string,
): Said {
	const words = text.indicators;
	const category = (id: string) => nameOf(`categories/${id}`);
	const known = level === undefined ? undefined : inWords(level, text);
	const value =
		of === 0
			? words.noCategories
			: known === undefined
				? words.notKnown
				: notKnown.length === 0
					? known
					: words.atLeast(known, notKnown.length, of);
	return {
		value,
		working: [
			...at.map((id) => ({
				says: words.placed(known ?? "", category(id)),
				path: `categories/${id}`,
			})),
			...notKnown.map((id) => ({
				says: words.placed(words.notKnown, category(id)),
				path: `categories/${id}`,
			})),
		],
	};
}

const bandOrder = ["high", "medium", "low", "none"] as const;

function bands({ counts, severity }: Indicators, { text }: IndicatorWording) {
	const words = text.indicators;
	const names = { ...text.risk.bands, none: text.risk.notAssessed };
	const said = (which: "before" | "after") =>
		bandOrder
			.filter((band) => counts[which][band] > 0)
			.map((band) => words.band(counts[which][band], names[band]))
			.join(", ");
	return {
		value:
			severity.of === 0
				? words.noCategories
				: words.bands(said("before"), said("after")),
		working: [],
	};
}

/** The most important of it in one line, for lists. */
export function indicatorsInShort(indicators: Indicators, text: Text): string {
	const words = text.indicators;
	const { whole, guards: unmet } = indicators.completeness;
	const later = notYet(indicators);
	const stale = indicators.freshness.filter((look) => look.stale).length;
	return [
		whole.required === 0
			? words.nothingAsked
			: words.short.answers(whole.answered, whole.required),
		...(later > 0 ? [words.short.later(later)] : []),
		words.short.guards(unmet.length),
		...(stale > 0 ? [words.short.stale(stale)] : []),
	].join(" · ");
}

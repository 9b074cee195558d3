import type { Reason } from "../domain/law/reason.ts";
import type { Text } from "./en.ts";
import { countryName, formatDate } from "./format.ts";
import type { Language } from "./languages.ts";
import { measureTitle } from "./measureTitle.ts";

/**
 * A verdict in a sentence for people who never open the app: what may or must happen, and the reason that
 * decides; and, in sentences of their own, the rules that a person has set aside. `reason` comes from reasonOf.
 */
export function verdictSentence(
	reason: Reason,
	text: Text,
	language: Language,
): string {
	const aside = reason.setAside.map(({ rule, by, on, why }) =>
		text.sentence.setAside(
			ruleSentence(rule, text),
			by,
			formatDate(on, language),
			why,
		),
	);
	return [sentenceOf(reason, text, language), ...new Set(aside)].join(" ");
}

function sentenceOf(reason: Reason, text: Text, language: Language): string {
	const words = text.sentence;
	const { about, outcome } = reason;
	const unnamed = words.subject[about];
	const name = reason.name && brief(reason.name);
	if (reason.code === "open")
		return words.open(
			name ?? unnamed,
			about,
			begun.has(outcome),
			reason.missing,
		);
	// What people wrote stays as they wrote it, a small first letter too.
	const what = name ?? capital(unnamed, language);
	const country = reason.country ? countryName(reason.country, language) : "";
	const decidedFor = brief(reason.organisation ?? country);
	const lead =
		words.lead[outcome]?.(
			what,
			about,
			outcome === "t.adequacy" ? decidedFor : country,
		) ?? what;
	if (reason.code === "fine")
		return `${lead}${words.withMeasures(
			some(
				reason.measures.map(({ title, catalogue }) =>
					brief(title ?? measureTitle(text, catalogue ?? "")),
				),
				longestList,
			),
		)}.`;
	const because =
		words.because[reason.code]?.(
			brief(reason.importer ?? ""),
			reason.code === "decision-not-in-force" ? decidedFor : country,
			brief(reason.party ?? ""),
		) ?? words.afterColon(ruleSentence(reason.rule, text));
	const where = reason.transfer ? words.inTransfer(brief(reason.transfer)) : "";
	const more = words.further(
		some(
			[
				...new Set(
					reason.further.map((rule) =>
						words.afterColon(ruleSentence(rule, text)),
					),
				),
			],
			mostFurther,
		),
	);
	return `${lead}: ${because}${where}.${words.after[outcome] ?? ""}${more}`;
}

/** The first of a list, and how many are left out. */
interface Some {
	named: string[];
	left: number;
}
const some = (all: readonly string[], most: number): Some => ({
	// One more takes no more room than the words that leave it out.
	named: all.slice(0, all.length === most + 1 ? most + 1 : most),
	left: all.length > most + 1 ? all.length - most : 0,
});
const longestList = 4;
const mostFurther = 2;

const begun: ReadonlySet<string> = new Set(["t.suspended", "t.sa-notified"]);

/** A name may be a whole paragraph; the sentence is about what follows it. */
const longest = 80;
const brief = (name: string): string =>
	name.length <= longest
		? name
		: `${name
				.slice(0, longest)
				.replace(/[\uD800-\uDBFF]$/, "")
				.trimEnd()}…`;

const capital = (sentence: string, language: Language): string => {
	const [first = "", ...rest] = sentence;
	return first.toLocaleUpperCase(language) + rest.join("");
};

function ruleSentence(rule: string | undefined, text: Text): string {
	const sentences: Record<string, { unmet: string }> = text.law.rules;
	return sentences[rule ?? ""]?.unmet ?? rule ?? "";
}

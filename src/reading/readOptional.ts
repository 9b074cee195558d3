import { type Cell, cuesBeside, found } from "./cell.ts";
import { type Match, matchesIn, phraseTable } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import type { Sentence } from "./sentences.ts";

const optionalPhrases = phraseTable<"off" | "optional">([
	[
		"off",
		`not activated by default, not enabled by default, off by default, disabled by default, deactivated by default, switched off by default, turned off by default, inactive by default,
		inte aktiverad|e|t som standard, ej aktiverad|e|t som standard, avstängd|a som standard, avstängt som standard, inaktiverad|e som standard, inaktiverat som standard, avaktiverad|e som standard, avaktiverat som standard, avslagen som standard, avslaget som standard`,
	],
	["optional", "optional, valfri|tt|a, frivillig funktion, tillval"],
]);

/** "Optional (not activated by default)": the category as a whole can be done without, and is off. */
export function readOptional({ field, sentences }: Cell): Found[] {
	if (field !== "category" && field !== "dataContent") return [];
	const isAlone = sentences.length === 1;
	return sentences.flatMap((sentence) => {
		const matches = matchesIn(optionalPhrases, sentence.tokens);
		// "Not activated by default" is itself a denial; what else denies or doubts is another matter.
		const others = cuesBeside(without(sentence, matches));
		const isDoubted =
			sentence.isQuestion || [...others].some((cue) => cue !== "plain");
		return matches
			.filter(
				(match) =>
					!isDoubted &&
					(field === "category"
						? speaksOfCategory(sentence, match)
						: speaksOfAll(sentence, match, isAlone)),
			)
			.map((match) =>
				found(
					{ kind: "optional", value: "yes" },
					sentence,
					match,
					"says-optional",
					0.85,
				),
			);
	});
}

type Said = Match<"off" | "optional">;

const without = (sentence: Sentence, matches: readonly Said[]): Sentence => ({
	...sentence,
	tokens: sentence.tokens.filter(
		(_, at) => !matches.some(({ from, to }) => from <= at && at < to),
	),
});

/** The name of a category with "(optional)" behind it, "Optional feature", "… is optional"; not "non-optional". */
const speaksOfCategory = (
	{ tokens }: Sentence,
	{ value, from }: Said,
): boolean =>
	value === "off" ||
	from === 0 ||
	/^(?:[(,:–—]|is|are|är)$/u.test(tokens[from - 1]?.lower ?? "") ||
	(tokens[from - 1]?.text === "-" && tokens[from]?.spaced === true);

/** One item of a list may be optional without the rest being so. */
const speaksOfAll = (
	{ tokens, isItem }: Sentence,
	{ value, from, to }: Said,
	isAlone: boolean,
): boolean =>
	from === 0
		? value === "off" || !(tokens[to]?.isWord ?? false)
		: value === "off" &&
			isAlone &&
			!isItem &&
			!tokens
				.slice(0, from)
				.some(({ lower }) => /^(?:,|and|och|samt)$/.test(lower));

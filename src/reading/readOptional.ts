import { type Cell, cuesBeside, found } from "./cell.ts";
import { matchesIn, phraseTable } from "./phrases.ts";
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
	return sentences.flatMap((sentence) =>
		matchesIn(optionalPhrases, sentence.tokens).flatMap((match) => {
			const about =
				match.value === "off" ||
				speaksOfAll(sentence, match) ||
				field === "category";
			// One item of a list may be optional without the rest being so.
			const isWhole =
				field === "category" ||
				match.from === 0 ||
				(isAlone && !isList(sentence, match.from));
			const cues = cuesBeside(sentence, match);
			const isDoubted = [...cues].some((cue) => cue !== "plain");
			// Beside "optional", "not activated by default" is no denial.
			const others = cuesBeside(withoutPhrases(sentence), { from: 0, to: 0 });
			const isDenied = isDoubted && [...others].some((cue) => cue !== "plain");
			return about && isWhole && !isDenied && !sentence.isQuestion
				? [
						found(
							{ kind: "optional", value: "yes" },
							sentence,
							match,
							"says-optional",
							0.85,
						),
					]
				: [];
		}),
	);
}

const withoutPhrases = (sentence: Sentence): Sentence => {
	const inside = new Set(
		matchesIn(optionalPhrases, sentence.tokens).flatMap(({ from, to }) =>
			Array.from({ length: to - from }, (_, n) => from + n),
		),
	);
	return {
		...sentence,
		tokens: sentence.tokens.filter((_, at) => !inside.has(at)),
	};
};

/** At the start, or after "is": "Optional (…)", "Feedback är valfri". */
const speaksOfAll = (
	{ tokens }: Sentence,
	{ from, to }: { from: number; to: number },
): boolean =>
	(from === 0 && !(tokens[to]?.isWord ?? false)) ||
	/^(?:is|are|är)$/.test(tokens[from - 1]?.lower ?? "");

const isList = ({ tokens, isItem }: Sentence, before: number): boolean =>
	isItem ||
	tokens
		.slice(0, before)
		.some(({ lower }) => /^(?:,|and|och|samt)$/.test(lower));

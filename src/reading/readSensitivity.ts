import { type Cell, cuesBeside, found, scopeOf } from "./cell.ts";
import { matchesIn, phraseTable } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import type { Sentence } from "./sentences.ts";

const terms = phraseTable<"sensitive">([
	[
		"sensitive",
		`sensitive, sensitive data, sensitive personal data, sensitive personal information, sensitive information, special category data, special categories, special categories of personal data, special categories of data, article 9, art 9,
		känslig|a|t, känsliga uppgifter, känsliga personuppgifter, särskilda kategorier, särskilda kategorier av personuppgifter, artikel 9`,
	],
]);
const occurring = new Set(
	`contain contains include includes process processed processes stored collected occur occurs present comprise comprises
	innehåller ingår förekommer behandlas hanteras lagras samlas omfattar finns inkluderar registreras`.split(
		/\s+/,
	),
);
const yes = new Set(["yes", "ja"]);
const no = new Set(["no", "nej", "none", "inga", "ingen"]);

/** What a cell says of sensitive data (Art. 9 GDPR): none, possible, or yes. */
export function readSensitivity({ field, sentences }: Cell): Found[] {
	if (field === "no" || field === "roles") return [];
	const spoken = sentences.flatMap(claimsOf);
	const first = sentences[0];
	if (field !== "sensitive" || first === undefined) return spoken;
	return [...spoken, ...plainAnswer(first, sentences)];
}

function claimsOf(sentence: Sentence): Found[] {
	if (sentence.isQuestion) return [];
	const cues = cuesBeside(sentence);
	if (cues.has("elsewhen")) return [];
	return matchesIn(terms, sentence.tokens).flatMap((term) => {
		const scope = scopeOf(sentence, term);
		const claim = (value: string, reason: Found["reason"]) =>
			found({ kind: "sensitivity", value }, sentence, term, reason, 0.9);
		if (scope === "hedged" || scope === "limited")
			return [claim("possible", "says-possible")];
		if (scope === "negated")
			// "Should not contain" is a wish, "none except …" is some.
			return ["may", "perhaps", "if", "unless", "without"].some((cue) =>
				cues.has(cue as "may"),
			)
				? []
				: [claim("none", "says-none")];
		const occurs = sentence.tokens.some(({ lower }) => occurring.has(lower));
		return occurs ? [claim("yes", "says-yes")] : [];
	});
}

/** "Nej", "Yes, health data": the column's question answered with a word, and nothing said against it. */
function plainAnswer(first: Sentence, sentences: readonly Sentence[]): Found[] {
	const [answer, mark] = first.tokens;
	if (answer === undefined || (mark?.isWord ?? false)) return [];
	const span = { from: 0, to: 1 };
	const others = new Set(
		sentences.flatMap((sentence) => [
			...cuesBeside(sentence, sentence === first ? span : undefined),
		]),
	);
	const isDoubted = [...others].some(
		(cue) => cue !== "plain" && !(cue === "not" && no.has(answer.lower)),
	);
	if (isDoubted || sentences.some(({ isQuestion }) => isQuestion)) return [];
	if (yes.has(answer.lower))
		return [
			found(
				{ kind: "sensitivity", value: "yes" },
				first,
				span,
				"says-yes",
				0.9,
			),
		];
	if (no.has(answer.lower))
		return [
			found(
				{ kind: "sensitivity", value: "none" },
				first,
				span,
				"says-none",
				0.9,
			),
		];
	return [];
}

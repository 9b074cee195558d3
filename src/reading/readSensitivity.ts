import { type Cell, cuesBeside, found, scopeOf } from "./cell.ts";
import { dataKindPhrases } from "./dataKindPhrases.ts";
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
	innehåller ingår förekommer behandlas hanteras lagras samlas omfattar finns inkluderar registreras yes ja`.split(
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
	return [
		...spoken,
		...plainAnswer(first, sentences),
		...sentences.flatMap(mayOccur),
	];
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
		// "Yes/No" is a form that nobody has filled in.
		if (sentence.tokens.some(({ lower }) => no.has(lower))) return [];
		const occurs = sentence.tokens.some(({ lower }) => occurring.has(lower));
		return occurs ? [claim("yes", "says-yes")] : [];
	});
}

const occurrence = phraseTable<"may">([
	[
		"may",
		`possible, possibly, may occur, could occur, might occur, can occur, may appear, could appear, may be included, could be included, may exist,
		eventuellt, kan förekomma, kan finnas, kan ingå, kan dyka upp, möjligt`,
	],
]);

/** "Not intended, but may occur in free text": the column's question answered with a possibility. */
function mayOccur(sentence: Sentence): Found[] {
	const { tokens } = sentence;
	const cues = cuesBeside(sentence);
	const isOther = matchesIn(dataKindPhrases, tokens).some(
		({ value }) => value !== "pd.free-text" && value !== "pd.support-ticket",
	);
	if (sentence.isQuestion || cues.has("elsewhen") || isOther) return [];
	return matchesIn(occurrence, tokens)
		.filter(
			({ from }) => !/^(?:not|inte|ej|no)$/.test(tokens[from - 1]?.lower ?? ""),
		)
		.map((match) =>
			found(
				{ kind: "sensitivity", value: "possible" },
				sentence,
				match,
				"says-possible",
				0.8,
			),
		);
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
	const isDoubted = [...others].some((cue) => cue !== "plain");
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

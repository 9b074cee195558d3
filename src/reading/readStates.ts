import { type Cell, found, isStated } from "./cell.ts";
import { matchesIn, phraseTable } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import type { Sentence } from "./sentences.ts";

const statePhrases = phraseTable<"at-rest" | "in-transit" | "in-use">([
	["at-rest", "at rest, i vila, vilande data, i viloläge"],
	[
		"in-transit",
		"in transit, under överföring|en, i transit, vid överföring|en, under transport|en",
	],
	["in-use", "in use, under bearbetning, under användning, vid bearbetning"],
]);

/** Data at rest, in transit, in use, where a sentence says so. */
export function statesIn(sentence: Sentence) {
	const all = matchesIn(statePhrases, sentence.tokens);
	return all.filter(
		({ value, from }, n) =>
			// "The service is in use" speaks of no state of data.
			(value !== "in-use" ||
				n > 0 ||
				/^(?:data|uppgifter|uppgifterna)$/.test(
					sentence.tokens[from - 1]?.lower ?? "",
				)) &&
			isStated(sentence, { from, to: from + 2 }),
	);
}

export function readStates({ field, sentences }: Cell): Found[] {
	if (field === "no" || field === "roles" || field === "dataSubject") return [];
	return sentences.flatMap((sentence) =>
		statesIn(sentence).map((match) =>
			found(
				{ kind: "states", value: match.value },
				sentence,
				match,
				"state-named",
				0.9,
			),
		),
	);
}

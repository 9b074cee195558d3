import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { nationalSentences } from "../../text/nationalText.ts";

/** The sentence for a question of a catalogue: a condition, a question of step 3, a guard, national law. */
export function questionText(text: Text, question: string): string {
	const national = nationalSentences(text, question);
	if (national) return national.asked;
	const found = Object.values<unknown>(text.knowledge).flatMap((group) =>
		typeof group === "object" && group !== null
			? (own(group, question) ?? [])
			: [],
	);
	const sentence = found.find((each) => typeof each === "string");
	return typeof sentence === "string" ? sentence : question;
}

import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** The sentence for a question of a catalogue: a condition, a question of step 3, a guard. */
export function questionText(text: Text, question: string): string {
	const found = Object.values<unknown>(text.knowledge).flatMap((group) =>
		typeof group === "object" && group !== null
			? (own(group, question) ?? [])
			: [],
	);
	const sentence = found.find((each) => typeof each === "string");
	return typeof sentence === "string" ? sentence : question;
}

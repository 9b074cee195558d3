import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** What a guard asks for, in a sentence; a guard without one is named by its id. */
export function guardText(text: Text, guard: string): string {
	const sentence = own(own(text.steps, "guards") as object | undefined, guard);
	return typeof sentence === "string" ? sentence : guard;
}

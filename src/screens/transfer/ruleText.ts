import type { Spoke } from "../../domain/law/outcome.ts";
import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** The sentence for what a rule said; a rule without one is named by its id. */
export function ruleText(text: Text, { rule, status }: Spoke): string {
	const rules = own(text.law, "rules") as object | undefined;
	const sentence = own(rules, rule);
	if (typeof sentence === "string") return sentence;
	const byStatus =
		typeof sentence === "object" && sentence !== null
			? own(sentence, status)
			: undefined;
	return typeof byStatus === "string" ? byStatus : rule;
}

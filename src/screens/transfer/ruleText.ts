import type { Spoke } from "../../domain/law/outcome.ts";
import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { nationalSentences } from "../../text/nationalText.ts";

/** The sentence for what a rule said; a rule without one is named by its id. */
export function ruleText(
	text: Text,
	{ rule, status }: Pick<Spoke, "rule" | "status">,
): string {
	const sentences =
		(own(text.law.rules, rule) as
			| { rule: string; unmet: string }
			| undefined) ?? nationalSentences(text, rule);
	return (
		(status === "unmet" || status === "overridden"
			? sentences?.unmet
			: sentences?.rule) ?? rule
	);
}

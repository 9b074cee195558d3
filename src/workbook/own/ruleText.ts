import { type Language, languages } from "../../text/languages.ts";

/** The sentence of a rule that is not met; a rule without one stands for itself. */
export function ruleText(rule: string, language: Language): string {
	const rules: Record<string, { unmet: string }> =
		languages[language].law.rules;
	return rules[rule]?.unmet ?? rule;
}

import type { Reason } from "../domain/law/reason.ts";
import type { Text } from "./en.ts";
import { countryName } from "./format.ts";
import type { Language } from "./languages.ts";

/**
 * A verdict in a sentence for people who never open the app: what may or must happen, and the reason that
 * decides. `reason` comes from reasonOf.
 */
export function verdictSentence(
	reason: Reason,
	text: Text,
	language: Language,
): string {
	const words = text.whatIf.sentence;
	const what = reason.name ?? words.subject[reason.about];
	if (reason.code === "open") return words.open(what, reason.missing);
	const said = words.lead[reason.outcome];
	const lead = capital(said ? said(what, reason.about) : what, language);
	if (reason.code === "fine") return `${lead}.`;
	const country = reason.country
		? words.country(countryName(reason.country, language), reason.country)
		: "";
	const because = words.because[reason.code]?.(
		reason.importer ?? "",
		country,
		reason.party ?? "",
	);
	const more = reason.further > 0 ? words.further(reason.further) : "";
	return because === undefined
		? `${lead}. ${ruleSentence(reason.rule, text)}${more}`
		: `${lead}: ${because}.${more}`;
}

const capital = (sentence: string, language: Language): string => {
	const [first = "", ...rest] = sentence;
	return first.toLocaleUpperCase(language) + rest.join("");
};

function ruleSentence(rule: string | undefined, text: Text): string {
	const sentences: Record<string, { unmet: string }> = text.law.rules;
	return sentences[rule ?? ""]?.unmet ?? rule ?? "";
}

import type { Json } from "../../domain/canonical.ts";
import type { ReplaceableEntry } from "../../domain/knowledge/houseEntry.ts";
import { own } from "../../domain/path.ts";
import { citeBeside } from "../../text/cite.ts";
import type { Text } from "../../text/en.ts";
import { decisionName } from "../../text/entryName.ts";
import { countryName, formatDate, formatList } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";

interface Spoken {
	text: Text;
	language: Language;
}

/** The name of a profile or decision: the country, or whose decision it is and its number. */
export const entryName = (
	{ kind, entry }: ReplaceableEntry,
	language: Language,
): string =>
	kind === "country-profile"
		? countryName(entry.country, language)
		: decisionName(entry, language);

/** What a fact of an entry is called; a statute by its own citation, if the entry has it. */
export function factLabel(
	{ text }: Spoken,
	fact: string,
	cite: string | undefined,
): string {
	const { page, guarantees } = text.knowledge;
	const letter = /^guarantee([ABCD])$/.exec(fact)?.[1] as
		| keyof typeof guarantees
		| undefined;
	if (letter) return `${page.guarantee(letter)}: ${guarantees[letter]}`;
	const label = own(page.facts, fact);
	if (typeof label === "string") return label;
	return fact.endsWith(":powers")
		? page.powersOf(cite ?? fact.replace(/:powers$/, ""))
		: page.laws;
}

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A fact's value in words. */
export function factValue(
	{ text, language }: Spoken,
	fact: string,
	value: Json | undefined,
): string {
	const words = text.knowledge;
	if (value === undefined) return words.page.nothing;
	if (typeof value === "boolean")
		return value ? text.vocabulary.yes : text.vocabulary.no;
	if (Array.isArray(value)) {
		const powers = value.map((power) =>
			typeof power === "string" ? (own(words.powers, power) ?? power) : power,
		);
		return powers.length === 0
			? words.page.nothing
			: formatList(powers.map(String), language);
	}
	if (typeof value !== "string") return String(value);
	if (isDate(value)) return formatDate(value, language);
	if (fact === "country") return countryName(value, language);
	if (fact === "confidence")
		return String(own(text.law.confidence, value) ?? value);
	if (fact === "source") return citeBeside(text, value);
	if (fact.startsWith("guarantee"))
		return String(own(text.vocabulary, value) ?? value);
	return value;
}

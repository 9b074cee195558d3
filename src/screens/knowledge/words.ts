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
	{ text, language }: Spoken,
	fact: string,
	cite: string | undefined,
): string {
	const { page, guarantees } = text.knowledge;
	if (fact.endsWith(":from")) {
		const of = fact.slice(0, -":from".length);
		const known = /^guarantee[ABCD]$/.test(of);
		const name = known ? factLabel({ text, language }, of, cite) : (cite ?? of);
		return page.fromOf(String(own(text.knowledge.watch, name) ?? name));
	}
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
	if (fact.endsWith(":from")) return fromWords({ text, language }, value);
	if (Array.isArray(value) && fact === "watch")
		return listed(value, language, (each) => watchWords(text, each));
	if (Array.isArray(value) && fact === "signedBy")
		return listed(value, language, ({ name, on }) =>
			[name, formatDate(String(on), language)].join(", "),
		);
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

type Loose = { [field: string]: Json | undefined };
const asLoose = (value: Json | undefined): Loose =>
	typeof value === "object" && value !== null && !Array.isArray(value)
		? value
		: {};

const listed = (
	values: readonly Json[],
	language: Language,
	say: (each: Loose) => string,
): string =>
	formatList(
		values.map((each) => say(asLoose(each))),
		language,
	);

const watchWords = (text: Text, { id, says, due }: Loose): string =>
	[
		String(says ?? own(text.knowledge.watch, String(id)) ?? id),
		...(due === undefined ? [] : [text.knowledge.page.due(String(due))]),
	].join(" ");

/** Where a fact comes from, when somebody looked and how far it was checked, as far as it says so itself. */
function fromWords(
	{ text, language }: Spoken,
	value: Json | undefined,
): string {
	const { source, checked, confidence } = asLoose(value);
	const said = [
		...(source === undefined ? [] : [citeBeside(text, String(source))]),
		...(checked === undefined ? [] : [formatDate(String(checked), language)]),
		...(confidence === undefined
			? []
			: [factValue({ text, language }, "confidence", confidence)]),
	];
	return said.length === 0 ? text.knowledge.page.asProfile : said.join(", ");
}

import { found } from "./cell.ts";
import { phraseAt } from "./phrases.ts";
import { cities } from "./places/cities.ts";
import { countryNames } from "./places/countryNames.ts";
import type { Found } from "./proposal.ts";
import type { Mention } from "./readParties.ts";
import { publicWords } from "./roles.ts";
import type { Sentence } from "./sentences.ts";

/** What a mention says: the party with its role, its country, and who owns it. */
export function factsOfParty(
	sentence: Sentence,
	mention: Mention,
	inRoles: boolean,
): Found[] {
	const { name, role, reason, confidence } = mention;
	const written =
		name.provider?.isProduct === true
			? name.provider.provider.name
			: name.written;
	const isCompany = name.hasLegalForm || name.provider !== undefined;
	const kind = isCompany
		? ("company" as const)
		: publicWords.test(written)
			? ("authority" as const)
			: undefined;
	const facts: Found[] = [
		found(
			{
				kind: "party",
				value: {
					name: written,
					...(role === undefined ? {} : { role }),
					...(kind === undefined ? {} : { kind }),
				},
			},
			sentence,
			mention,
			reason,
			confidence,
		),
	];
	const country = countryOf(sentence, mention, inRoles);
	if (country !== undefined)
		facts.push(
			found(
				{
					kind: "partyCountry",
					value: { name: written, country: country.value },
				},
				sentence,
				{ from: name.from, to: country.to },
				country.reason,
				country.confidence,
			),
		);
	if (name.provider !== undefined) {
		const { ultimateParent, parentCountry } = name.provider.provider;
		facts.push(
			found(
				{
					kind: "partyParent",
					value: { name: written, ultimateParent, parentCountry },
				},
				sentence,
				name,
				"owner-table",
				0.85,
			),
		);
	}
	return facts;
}

interface Seat {
	value: string;
	to: number;
	reason: "country-beside-name" | "country-in-name" | "country-of-legal-form";
	confidence: number;
}

/** Where a party has its seat: beside its name, in its name, or by its legal form; nothing when these differ. */
function countryOf(
	sentence: Sentence,
	{ name }: Mention,
	inRoles: boolean,
): Seat | undefined {
	const beside = inRoles ? countryBeside(sentence, name.to) : undefined;
	const said = [beside?.value, name.namedCountry, name.formCountry].filter(
		(country) => country !== undefined,
	);
	const [value] = said;
	if (value === undefined || new Set(said).size > 1) return undefined;
	if (beside !== undefined)
		return { ...beside, reason: "country-beside-name", confidence: 0.85 };
	return name.namedCountry !== undefined
		? { value, to: name.to, reason: "country-in-name", confidence: 0.8 }
		: { value, to: name.to, reason: "country-of-legal-form", confidence: 0.8 };
}

/** "Zoom Inc. (USA)", "Visualised AB, Sverige". */
function countryBeside(
	{ tokens, scopes }: Sentence,
	at: number,
): { value: string; to: number } | undefined {
	const mark = tokens[at]?.text;
	if (mark !== "(" && mark !== ",") return undefined;
	const place =
		phraseAt(countryNames, tokens, at + 1, { exact: true }) ??
		(mark === "("
			? phraseAt(cities, tokens, at + 1, { exact: true })
			: undefined);
	if (place === undefined || scopes[place.from] !== "stated") return undefined;
	const close = tokens[place.to]?.text;
	const isClosed =
		mark === "("
			? close === ")" || close === ","
			: close === undefined || close === "." || close === ";";
	return isClosed
		? {
				value: place.value,
				to: mark === "(" && close === ")" ? place.to + 1 : place.to,
			}
		: undefined;
}

import { countryName } from "./format.ts";
import type { Language } from "./languages.ts";

interface NamedDecision {
	id: string;
	country?: string | undefined;
	organisation?: string | undefined;
	decision: string;
}

/** Whose adequacy decision it is, and its number. */
export function decisionName(
	{ country, organisation, decision }: NamedDecision,
	language: Language,
): string {
	const place = country ? countryName(country, language) : organisation;
	return place ? `${place}: ${decision}` : decision;
}

/** The name of a country profile or an adequacy decision by its key: country.US, decision.ad.us. */
export function entryNameByKey(
	key: string,
	decisions: readonly NamedDecision[],
	language: Language,
): string {
	const [, country] = /^country\.([A-Z]{2})$/.exec(key) ?? [];
	if (country) return countryName(country, language);
	const found = decisions.find(({ id }) => key === `decision.${id}`);
	return found ? decisionName(found, language) : key;
}

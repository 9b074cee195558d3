import { type Answer, unknownCountry } from "../kinds.ts";
import type { Confidence } from "./provenance.ts";

/** The European Union and, through the EEA Agreement, Iceland, Liechtenstein and Norway. */
export const eeaCountries: readonly string[] = [
	..."AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(
		" ",
	),
	..."IS LI NO".split(" "),
];

const eeaEfta: ReadonlySet<string> = new Set(["IS", "LI", "NO"]);

/** Through the EEA Agreement, into which acts of the Union are taken one by one. */
export const isEeaEfta = (country: string): boolean => eeaEfta.has(country);

/** A part of a Member State that has a country code of its own. */
export interface PartOfMemberState {
	country: string;
	memberState: string;
	basis: string;
	/** ISO date. */
	checked: string;
	confidence: Confidence;
}

/**
 * Parts of Member States to which the Treaties apply. Left out are the overseas countries and territories (Art. 355(2)
 * TFEU: Greenland, New Caledonia, Saint-Barthélemy …), the Faroe Islands (Art. 355(5)(a)) and Svalbard, which Norway
 * keeps out of the EEA Agreement: those are third countries.
 */
export const partsOfMemberStates: readonly PartOfMemberState[] = [
	...["GF", "GP", "MF", "MQ", "RE", "YT"].map(
		(country) =>
			({
				country,
				memberState: "FR",
				basis: "Art. 349 and 355(1) TFEU",
				checked: "2026-11-23",
				confidence: "P",
			}) as const,
	),
	{
		country: "AX",
		memberState: "FI",
		basis: "Art. 355(4) TFEU; Protocol 2 to the 1994 Act of Accession",
		checked: "2026-11-23",
		// The article has been read, the protocol has not.
		confidence: "G",
	},
];

const eea = new Set([
	...eeaCountries,
	...partsOfMemberStates.map(({ country }) => country),
]);

/** Is the country inside the EEA? "unknown" for an absent answer and for ZZ, never "no". */
export const isInEea = (country: string | undefined): Answer => {
	if (country === undefined || country === unknownCountry) return "unknown";
	return eea.has(country) ? "yes" : "no";
};

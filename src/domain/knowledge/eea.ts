import { type Answer, unknownCountry } from "../kinds.ts";

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

const eea = new Set(eeaCountries);

/** Is the country inside the EEA? "unknown" for an absent answer and for ZZ, never "no". */
export const isInEea = (country: string | undefined): Answer => {
	if (country === undefined || country === unknownCountry) return "unknown";
	return eea.has(country) ? "yes" : "no";
};

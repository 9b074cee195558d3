import type { Language } from "./languages.ts";

/** A chance (0 to 1) in per cent, with at most two significant digits: more would be pretence. */
export const percent = (chance: number, language: Language): string =>
	new Intl.NumberFormat(language, {
		style: "percent",
		maximumSignificantDigits: 2,
	}).format(chance);

/** Years with at most two significant digits; without end in words. */
export const yearsText = (
	years: number,
	language: Language,
	never: string,
): string =>
	Number.isFinite(years)
		? new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(
				years,
			)
		: never;

import type { Language } from "./languages.ts";

/** BCP 47 tags of the languages. English as written in Europe: 22 November 2026, 24 hours. */
const locales: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/** An ISO day, 2026-11-22, in words of the language; whatever is no date comes back as it is. */
export function formatDate(iso: string, language: Language): string {
	const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return iso;
	return new Intl.DateTimeFormat(locales[language], {
		dateStyle: "long",
		timeZone: "UTC",
	}).format(day);
}

/** An ISO moment as the clock on the reader's wall: 14:02. */
export const formatTime = (iso: string, language: Language): string =>
	new Intl.DateTimeFormat(locales[language], {
		hour: "2-digit",
		minute: "2-digit",
	}).format(new Date(iso));

/** An ISO moment as day and time on the reader's wall. */
export const formatMoment = (iso: string, language: Language): string =>
	new Intl.DateTimeFormat(locales[language], {
		dateStyle: "medium",
		timeStyle: "short",
	}).format(new Date(iso));

/** A language by the name that it gives itself: Svenska, English. */
export function ownName(language: Language): string {
	const name =
		new Intl.DisplayNames([language], { type: "language" }).of(language) ??
		language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** "a, b and c". */
export const formatList = (
	items: readonly string[],
	language: Language,
): string =>
	new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);

const unknownCountryNames: Record<Language, string> = {
	sv: "Okänt land",
	en: "Unknown country",
};

/** The name of an ISO 3166-1 alpha-2 code; ZZ is the unknown country. */
export function countryName(code: string, language: Language): string {
	if (code === "ZZ") return unknownCountryNames[language];
	return (
		new Intl.DisplayNames([locales[language]], {
			type: "region",
			fallback: "code",
		}).of(code) ?? code
	);
}

/** Compares two texts as a dictionary of the language does: å ä ö after z in Swedish, 2 before 10. */
export const collatorOf = (language: Language): Intl.Collator =>
	new Intl.Collator(locales[language], { numeric: true, sensitivity: "base" });

let codes: string[] | undefined;
/** Every code that names a country or territory of its own today (ISO 3166-1 as Unicode CLDR knows it). */
function countryCodes(): string[] {
	if (codes) return codes;
	const names = new Intl.DisplayNames(["en"], {
		type: "region",
		fallback: "none",
	});
	const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	codes = letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter(
			(code) =>
				names.of(code) !== undefined &&
				!notCountries.has(code) &&
				// Codes that were withdrawn become their successor: DD → DE.
				new Intl.Locale("und", { region: code }).maximize().region === code &&
				Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
		);
	return codes;
}
/** Reserved codes with a name in CLDR: groups of countries, parts of countries, no place at all. */
const notCountries = new Set(
	"EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA".split(" "),
);

/** Countries to choose from, by name, with "unknown" first; both languages find them. */
export function countryOptions(
	language: Language,
): { value: string; label: string; keywords: string }[] {
	const collator = collatorOf(language);
	const options = countryCodes().map((value) => ({
		value,
		label: countryName(value, language),
		keywords: Object.keys(locales)
			.map((other) => countryName(value, other as Language))
			.join(" "),
	}));
	return [
		{
			value: "ZZ",
			label: unknownCountryNames[language],
			keywords: Object.values(unknownCountryNames).join(" "),
		},
		...options.sort((a, b) => collator.compare(a.label, b.label)),
	];
}

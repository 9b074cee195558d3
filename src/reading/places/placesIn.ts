import { type Match, matchesIn, phraseAt } from "../phrases.ts";
import { providerAt } from "../providerTable.ts";
import type { Sentence } from "../sentences.ts";
import { startsLower, startsUpper, type Token } from "../tokens.ts";
import { cities, elsewhere } from "./cities.ts";
import { countryCodes, countryNames } from "./countryNames.ts";
import { bodyWords, mayFollow, usePhrases } from "./placeWords.ts";
import {
	azureRegions,
	cloudRegions,
	notPlaceAfter,
	vaguePlaces,
} from "./regions.ts";

export interface Place extends Match<string> {
	sort: "country" | "city" | "code" | "region" | "vague";
}

/** The places that a sentence names, in order: by country, or "vague". What only looks like one is left out. */
export function placesIn({ tokens }: Sentence): Place[] {
	const speaksOfAzure = tokens.some(({ lower }) => lower === "azure");
	const places: Place[] = [];
	for (let at = 0; at < tokens.length; ) {
		const place = placeAt(tokens, at, speaksOfAzure);
		if (place === undefined) {
			at++;
			continue;
		}
		if (isPlace(tokens, place, places.at(-1))) places.push(place);
		at = place.to;
	}
	return places;
}

function placeAt(
	tokens: readonly Token[],
	at: number,
	speaksOfAzure: boolean,
): Place | undefined {
	const region =
		phraseAt(cloudRegions, tokens, at) ??
		(speaksOfAzure ? phraseAt(azureRegions, tokens, at) : undefined);
	if (region !== undefined) return { ...region, sort: "region" };
	const vague = vagueAt(tokens, at);
	if (vague !== undefined) return { ...vague, sort: "vague" };
	const country = phraseAt(countryNames, tokens, at, { exact: true });
	if (country !== undefined) return { ...country, sort: "country" };
	const city = phraseAt(cities, tokens, at, { exact: true });
	if (city !== undefined) return { ...city, sort: "city" };
	const code = countryCodes.get(tokens[at]?.text ?? "");
	return code === undefined
		? undefined
		: { value: code, from: at, to: at + 1, sort: "code" };
}

/** Parts of the world are written with a capital; "third country" is not. */
function vagueAt(
	tokens: readonly Token[],
	at: number,
): Match<string> | undefined {
	const match = phraseAt(vaguePlaces, tokens, at);
	const isName =
		startsUpper(tokens[at]) ||
		/^(?:third|tredjeland|worldwide|globally|globalt|hela)$/.test(
			tokens[at]?.lower ?? "",
		);
	return isName ? match : undefined;
}

function isPlace(
	tokens: readonly Token[],
	{ from, to, sort, value }: Place,
	last: Place | undefined,
): boolean {
	const before = tokens[from - 1];
	const after = tokens[to];
	const next = tokens[to + 1];
	// "US-based", "EU-kommissionen", "Germany's"
	if (
		after !== undefined &&
		/^[-‐‑'’]$/u.test(after.text) &&
		!after.spaced &&
		next?.isWord &&
		!next.spaced
	)
		return false;
	if (sort === "vague" && notPlaceAfter.has(after?.lower ?? "")) return false;
	if (sort === "city" && isBody(before, after)) return false;
	// "Dublin, Ohio"; "London, Canada" is read from the country alone.
	if (sort === "city" && after?.text === "," && next !== undefined) {
		const country = phraseAt(countryNames, tokens, to + 1, { exact: true });
		if (country !== undefined && country.value !== value) {
			const goesOn = /^(?:,|and|och|samt)$/.test(
				tokens[country.to]?.lower ?? "",
			);
			return goesOn;
		}
		if (elsewhere.has(next.text) && value !== "US") return false;
	}
	// "Telia Sverige AB", "Microsoft Ireland Operations"
	const isPartOfName =
		sort !== "region" &&
		((before?.isWord === true &&
			startsUpper(before) &&
			last?.to !== from &&
			!isKnown(tokens, from - 1)) ||
			(after?.isWord === true &&
				startsUpper(after) &&
				!isKnownStart(tokens, to)));
	if (isPartOfName) return false;
	return !(
		after?.isWord === true &&
		startsLower(after) &&
		!mayFollow.has(after.lower) &&
		phraseAt(usePhrases, tokens, to) === undefined
	);
}

const isBody = (before: Token | undefined, after: Token | undefined): boolean =>
	bodyWords.has(after?.lower ?? "") ||
	(startsUpper(before) && bodyWords.has(before?.lower ?? ""));

/** Does a provider's name, a verb of use or a preposition end here? */
const isKnown = (tokens: readonly Token[], at: number): boolean =>
	[at, at - 1, at - 2].some((start) => {
		const ends = (to: number | undefined) => to === at + 1;
		return (
			ends(providerAt(tokens, start)?.to) ||
			ends(phraseAt(usePhrases, tokens, start)?.to)
		);
	}) ||
	/^(?:in|i|from|från|the|within|inom|at|på|region)$/.test(
		tokens[at]?.lower ?? "",
	);

const isKnownStart = (tokens: readonly Token[], at: number): boolean =>
	providerAt(tokens, at) !== undefined ||
	phraseAt(usePhrases, tokens, at) !== undefined ||
	phraseAt(countryNames, tokens, at, { exact: true }) !== undefined ||
	mayFollow.has(tokens[at]?.lower ?? "");

/** The verbs and nouns of a sentence that say what is done with data. */
export const usesIn = ({ tokens }: Sentence) => matchesIn(usePhrases, tokens);

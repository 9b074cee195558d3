import { isStated } from "./cell.ts";
import { phraseAt } from "./phrases.ts";
import { placesIn } from "./places/placesIn.ts";
import { mayFollow } from "./places/placeWords.ts";
import { cloudRegions } from "./places/regions.ts";
import { type Name, nameAt } from "./readNames.ts";
import type { Mention } from "./readParties.ts";
import type { Sentence } from "./sentences.ts";
import { startsLower } from "./tokens.ts";

/** What parties do with data. */
const handling = new Set(
	`stored hosted processed handled provided operated run managed kept saved hosting storage
	lagras hanteras behandlas driftas tillhandahålls sparas levereras förvaras lagring drift sköts`.split(
		/\s+/,
	),
);
/** So many tokens may stand between the verb and the party. */
const reach = 12;

/**
 * Parties that a sentence places data with: "stored at AWS data centers", "handled by Swedish reseller Visualised AB".
 * Only well-known providers and names with a legal form; a service that is merely mentioned is no party.
 */
export function partiesWithData(
	sentence: Sentence,
	inLocation: boolean,
): Mention[] {
	const { tokens } = sentence;
	const mentions: Mention[] = [];
	const isBare = inLocation && isOnlyPlaces(sentence);
	let verb = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < tokens.length; ) {
		const word = tokens[at]?.lower ?? "";
		if (handling.has(word)) verb = at;
		const isPreposition = /^(?:by|av|at|hos|with|in|on|via|i|på)$/.test(word);
		const name =
			isPreposition && at - verb <= reach
				? nameNear(sentence, at + 1)
				: isBare
					? knownAt(sentence, at)
					: undefined;
		if (name === undefined) {
			at++;
			continue;
		}
		if (
			isStated(sentence, name) &&
			(isBare || isStated(sentence, { from: verb, to: verb + 1 }))
		)
			mentions.push({
				name,
				reason:
					name.provider === undefined
						? "name-with-legal-form"
						: "data-with-party",
				confidence: isBare ? 0.75 : 0.85,
				from: name.from,
				to: name.to,
			});
		at = name.to;
	}
	return mentions;
}

/** A known name at a token, or after a few words that describe it: "Swedish reseller Visualised AB". */
function nameNear(sentence: Sentence, at: number): Name | undefined {
	const { tokens } = sentence;
	for (let n = 0; n < 4; n++) {
		const token = tokens[at + n];
		if (token === undefined || !token.isWord) return undefined;
		const name = knownAt(sentence, at + n);
		if (name !== undefined) return name;
		const isDescription =
			startsLower(token) ||
			/^(?:Swedish|German|American|Finnish|Irish|Dutch|Danish|Norwegian|US|UK)$/.test(
				token.text,
			);
		if (
			!isDescription ||
			/^(?:and|och|or|eller|to|till|for|för|from|från|in|i)$/.test(token.lower)
		)
			return undefined;
	}
	return undefined;
}

function knownAt({ tokens }: Sentence, at: number): Name | undefined {
	const name = nameAt(tokens, at, { besidePlaces: true });
	if (name === undefined || !(name.hasLegalForm || name.provider !== undefined))
		return undefined;
	const next = tokens[name.to];
	// "the Zoom account" is no party, "Zoom's" and "Zoom-konto" neither.
	const isThing =
		next !== undefined &&
		(/^[-'’]$/u.test(next.text)
			? !next.spaced
			: next.isWord && startsLower(next) && !mayFollow.has(next.lower));
	const isRegion = phraseAt(cloudRegions, tokens, name.to) !== undefined;
	return isThing && !isRegion ? undefined : name;
}

/** "AWS eu-west-1", "Azure (Sweden Central)": a provider and places, nothing else. */
function isOnlyPlaces(sentence: Sentence): boolean {
	const { tokens } = sentence;
	const places = placesIn(sentence);
	let hasName = false;
	for (let at = 0; at < tokens.length; ) {
		const place = places.find(({ from }) => from === at);
		const name = nameAt(tokens, at, { besidePlaces: true });
		if (place !== undefined) at = place.to;
		else if (name?.provider !== undefined) {
			hasName = true;
			at = name.to;
		} else if (
			!tokens[at]?.isWord ||
			/^(?:and|och|in|i|region|the)$/.test(tokens[at]?.lower ?? "")
		)
			at++;
		else return false;
	}
	return hasName;
}

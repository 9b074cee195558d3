import { type Cell, cuesBeside, found, isStated } from "./cell.ts";
import type { Match } from "./phrases.ts";
import { type Place, placesIn, usesIn } from "./places/placesIn.ts";
import {
	breaksLink,
	dataSubjects,
	needsData,
	type PlaceUse,
	people,
} from "./places/placeWords.ts";
import type { Found } from "./proposal.ts";
import { providerAt } from "./providerTable.ts";
import type { Sentence } from "./sentences.ts";

/** Countries in which data are stored or processed or from which they are viewed, and places too vague to tell. */
export function readPlaces({ field, sentences }: Cell): Found[] {
	if (
		field === "no" ||
		field === "roles" ||
		field === "dataSubject" ||
		field === "sensitive"
	)
		return [];
	return sentences.flatMap((sentence) => {
		if (sentence.isQuestion) return [];
		const places = placesIn(sentence);
		const linked = linkPlaces(sentence, places, field === "location");
		const hasCountry = linked.some(({ place }) => place.sort !== "vague");
		return linked.flatMap(({ place, uses, isAlone }) => {
			if (place.sort === "vague")
				return hasCountry || (field !== "location" && field !== "access")
					? []
					: [
							found(
								{ kind: "remark", value: "vague-place" },
								sentence,
								place,
								"vague-place",
								0.85,
							),
						];
			const reason =
				place.sort === "region"
					? "cloud-region"
					: isAlone
						? "place-alone"
						: "place-after-verb";
			return uses.map((kind) =>
				found(
					{ kind, value: place.value },
					sentence,
					place,
					reason,
					isAlone ? 0.75 : 0.9,
				),
			);
		});
	});
}

interface Linked {
	place: Place;
	uses: PlaceUse[];
	/** Nothing but the column says what is done there. */
	isAlone: boolean;
}

function linkPlaces(
	sentence: Sentence,
	places: readonly Place[],
	inLocation: boolean,
): Linked[] {
	const uses = usesIn(sentence);
	const linked: Linked[] = [];
	for (const [n, place] of places.entries()) {
		if (!isStated(sentence, place) || isAlternative(sentence, place)) continue;
		const before = places[n - 1];
		const entry = entryOf(sentence, place, before);
		const sameAsBefore = linked.find((one) => one.place === before);
		if (entry === "list") {
			if (sameAsBefore !== undefined) linked.push({ ...sameAsBefore, place });
			continue;
		}
		const group = governing(sentence, place, uses);
		if (group !== undefined) {
			const kinds = fitting(sentence, place, group, entry);
			if (kinds.length > 0) linked.push({ place, uses: kinds, isAlone: false });
		} else if (inLocation && isBare(sentence, places))
			linked.push({ place, uses: ["processedIn"], isAlone: true });
	}
	return linked;
}

/** "Germany or Ireland" says of neither that it is so. */
const isAlternative = ({ tokens }: Sentence, { from, to }: Place): boolean =>
	[tokens[from - 1], tokens[to]].some((token) =>
		/^(?:or|eller)$/.test(token?.lower ?? ""),
	);

/** How a place comes into the sentence: after a preposition, in a list after another place, or otherwise. */
function entryOf(
	{ tokens }: Sentence,
	{ from }: Place,
	before: Place | undefined,
): "in" | "from" | "list" | "mark" | undefined {
	let at = from - 1;
	while (/^(?:the|both|både|region|regionen)$/.test(tokens[at]?.lower ?? ""))
		at--;
	const word = tokens[at]?.lower ?? "";
	if (/^(?:in|i|at|within|inom|på|on)$/.test(word)) return "in";
	if (/^(?:from|från|ifrån)$/.test(word)) return "from";
	if (before !== undefined) {
		const between = tokens.slice(before.to, from).map(({ lower }) => lower);
		if (
			between.length <= 3 &&
			between.every((each) =>
				/^(?:,|and|och|samt|&|\/|\+|\(|\)|the|-|–)$/.test(each),
			)
		)
			return "list";
	}
	return /^[:(=–-]$/u.test(word) ||
		word === "" ||
		word === "," ||
		isName(tokens, at)
		? "mark"
		: undefined;
}

const isName = (tokens: Sentence["tokens"], at: number): boolean =>
	[at, at - 1, at - 2].some(
		(start) => providerAt(tokens, start)?.to === at + 1,
	);

/** The uses that govern a place: the nearest before it, with those joined to it by "and". */
function governing(
	sentence: Sentence,
	place: Place,
	uses: readonly Match<PlaceUse>[],
): Match<PlaceUse>[] | undefined {
	const before = uses.filter(({ to }) => to <= place.from);
	const nearest = before.at(-1);
	if (nearest === undefined) {
		const [after] = uses;
		if (after === undefined) return undefined;
		// "In Germany, the data are stored": a denial may stand anywhere.
		const cues = [...cuesBeside(sentence)].filter((cue) => cue !== "plain");
		const opens =
			place.from === 1 && /^(?:in|i)$/.test(sentence.tokens[0]?.lower ?? "");
		return opens && cues.length === 0 ? [after] : [];
	}
	const group = [nearest];
	for (let n = before.length - 2; n >= 0; n--) {
		const one = before[n];
		const next = before[n + 1];
		if (one === undefined || next === undefined) break;
		const between = sentence.tokens.slice(one.to, next.from);
		const isJoined =
			between.length > 0 &&
			between.every(({ lower }) => /^(?:,|and|och|samt|\/|&)$/.test(lower));
		// "Stored on servers in …" is one use said twice.
		if (!isJoined && one.value !== next.value) break;
		if (isJoined) group.push(one);
	}
	return group;
}

/** The uses that the preposition and the words between allow. */
function fitting(
	sentence: Sentence,
	place: Place,
	group: readonly Match<PlaceUse>[],
	entry: "in" | "from" | "mark" | undefined,
): PlaceUse[] {
	const { tokens } = sentence;
	const nearest = group[0];
	if (nearest === undefined || entry === undefined) return [];
	const between = tokens
		.slice(Math.min(nearest.to, place.to), Math.max(place.from, nearest.from))
		.map(({ lower }) => lower);
	if (between.some((word) => breaksLink.has(word))) return [];
	const kinds = group
		.filter(
			(use) => isStated(sentence, use) || isContrasted(sentence, use, place),
		)
		.filter(
			({ from }) =>
				!needsData.has(tokens[from]?.lower ?? "") ||
				tokens.slice(0, from).some(({ lower }) => dataSubjects.test(lower)),
		)
		.map(({ value }) => value)
		.filter((use) => {
			if (entry === "from") return use === "viewedFrom";
			if (use === "viewedFrom" && entry === "in")
				return between.some((word) => people.has(word));
			return true;
		});
	return [...new Set(kinds)];
}

/** "Lagras inte i USA utan i Tyskland": the verb is denied for what stands before "utan" only. */
function isContrasted(
	sentence: Sentence,
	use: Match<PlaceUse>,
	place: Place,
): boolean {
	const between = {
		...sentence,
		tokens: sentence.tokens.slice(use.to, place.from),
	};
	const cues = cuesBeside(sentence);
	const isDoubted = (
		["may", "perhaps", "if", "unless", "elsewhen"] as const
	).some((cue) => cues.has(cue));
	return (
		!isDoubted &&
		(cuesBeside(between).has("contrast") ||
			between.tokens.some(({ lower }) => lower === "utan"))
	);
}

/** Nothing but places, providers and what joins them: "AWS (Frankfurt, Germany)". */
function isBare({ tokens }: Sentence, places: readonly Place[]): boolean {
	for (let at = 0; at < tokens.length; ) {
		const place = places.find(({ from }) => from === at);
		const provider = providerAt(tokens, at);
		const token = tokens[at];
		if (place !== undefined) at = place.to;
		else if (provider !== undefined) at = provider.to;
		else if (
			token !== undefined &&
			(!token.isWord ||
				/^(?:and|och|samt|in|i|the|within|inom|region|regionen|not|ej|inte)$/.test(
					token.lower,
				))
		)
			at++;
		else return false;
	}
	return true;
}

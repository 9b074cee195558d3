import {
	fillerWords,
	type HeadingMeaningName,
	headingTerms,
	kindWords,
	knownWords,
	linkWords,
	type OtherList,
} from "./headings.ts";
import { foldText } from "./headingText.ts";

/** A term of the vocabulary, ready to be compared with the words of a heading. */
interface Term {
	means: HeadingMeaningName;
	weight: 1 | 2 | 3 | 4;
	list?: OtherList;
	pieces: string[];
	/** Letters of the term without stars: of two terms that fit, the longer one says more. */
	letters: number;
}

/** A term found in a heading, from one of its words on. */
export interface TermHit {
	means: HeadingMeaningName;
	weight: number;
	list?: OtherList;
	from: number;
	/** Words taken, fillers between them included. */
	count: number;
}

const fold = (words: string) => new Set(foldText(words).split(/\s+/));
const links = fold(linkWords);
const fillers = fold(`${linkWords} ${fillerWords}`);
const known = fold(knownWords);

/** Terms by their first piece; the pieces with a star apart, by what stands before or after it. */
const exact = new Map<string, Term[]>();
const beginnings = new Map<string, Term[]>();
const endings = new Map<string, Term[]>();
/** The terms without a star before them by their first two letters, for words cut short. */
const byTwoLetters = new Map<string, Term[]>();
const middles: [string, Term[]][] = [];
/** What each word can begin, remembered, since the same words come again and again. */
const remembered = new Map<string, Term[]>();
const rememberedWords = 50_000;

for (const { means, weight, list, terms } of headingTerms) {
	const written = Object.values(terms).flatMap((text) => text.split(","));
	for (const term of written.flatMap(bothSpellings)) {
		const pieces = foldText(term)
			.trim()
			.split(/[\s-]+/);
		const entry: Term = {
			means,
			weight,
			...(list === undefined ? {} : { list }),
			pieces,
			letters: pieces.join("").replaceAll("*", "").length,
		};
		file(pieces[0] ?? "", entry);
	}
}

/** "organi?ational" stands for the spellings with s and with z. */
function bothSpellings(term: string): string[] {
	return term.includes("?")
		? [term.replaceAll("?", "s"), term.replaceAll("?", "z")]
		: [term];
}

function file(piece: string, term: Term): void {
	const stem = piece.replace(/^\*|\*$/g, "");
	if (piece.startsWith("*") && piece.endsWith("*")) {
		const entry = middles.find(([text]) => text === stem);
		if (entry) entry[1].push(term);
		else middles.push([stem, [term]]);
		return;
	}
	if (!piece.startsWith("*")) {
		const letters = stem.slice(0, 2);
		const alike = byTwoLetters.get(letters);
		if (alike) alike.push(term);
		else byTwoLetters.set(letters, [term]);
	}
	const map = piece.startsWith("*")
		? endings
		: piece.endsWith("*")
			? beginnings
			: exact;
	const there = map.get(stem);
	if (there) there.push(term);
	else map.set(stem, [term]);
}

/** A word cut short stands for every word that begins so: "betr~" for "betroffene", "pers~geg~" for "persoonsgegevens". */
function fitsCut(word: string, piece: string): boolean {
	const [first = "", ...rest] = word.split("~").filter(Boolean);
	const stem = piece.replace(/^\*|\*$/g, "");
	if (!stem.startsWith(first) || stem.length <= first.length) return false;
	let at = first.length;
	for (const segment of rest) {
		const found = stem.indexOf(segment, at);
		if (found < 0) return piece.endsWith("*") && endsIn(stem, segment);
		at = found + segment.length;
	}
	return true;
}

/** The last segment goes on beyond the stem: "biträde" after the stem of "personuppgiftsbiträd*". */
const endsIn = (stem: string, segment: string): boolean => {
	const at = stem.lastIndexOf(segment.slice(0, 4));
	return at > 0 && segment.startsWith(stem.slice(at));
};

function fits(word: string, piece: string): boolean {
	if (word.includes("~")) {
		return fits(word.replaceAll("~", ""), piece) || fitsCut(word, piece);
	}
	const open = piece.endsWith("*");
	if (!piece.startsWith("*")) {
		return open ? word.startsWith(piece.slice(0, -1)) : word === piece;
	}
	return open
		? word.includes(piece.slice(1, -1))
		: word.endsWith(piece.slice(1));
}

const kindPieces = [...fold(kindWords)];

/** Do the words ask for a kind of something: *category, type, Art*? */
export const asksForKind = (words: readonly string[]): boolean =>
	words.some((word) => kindPieces.some((piece) => fits(word, piece)));

function startingWith(word: string): Term[] {
	const there = remembered.get(word);
	if (there) return there;
	if (word.includes("~")) return remember(word, startingWithCut(word));
	const found = [...(exact.get(word) ?? [])];
	for (let n = 1; n <= word.length; n++) {
		found.push(...(beginnings.get(word.slice(0, n)) ?? []));
		found.push(...(endings.get(word.slice(-n)) ?? []));
	}
	for (const [stem, terms] of middles) {
		if (word.includes(stem)) found.push(...terms);
	}
	return remember(word, found);
}

function remember(word: string, found: Term[]): Term[] {
	if (remembered.size > rememberedWords) remembered.clear();
	remembered.set(word, found);
	return found;
}

/** Terms for a word cut short: what the word says as it stands, or else every term that begins with such a word. */
function startingWithCut(word: string): Term[] {
	const whole = startingWith(word.replaceAll("~", ""));
	// "Ev." and "inkl." are cut short for themselves, not for a word of the vocabulary.
	const saysAlone = whole.some(({ pieces }) => pieces.length === 1);
	if (saysAlone || saysNothing(word)) return whole;
	const cut = (byTwoLetters.get(word.slice(0, 2)) ?? []).filter(({ pieces }) =>
		fitsCut(word, pieces[0] ?? ""),
	);
	return [...whole, ...cut];
}

/** An article, a preposition or a word of a question, cut short or not. */
function saysNothing(word: string): boolean {
	const bare = word.replace(/~$/, "");
	return fillers.has(bare) || known.has(bare);
}

/** Words from `from` on that the term takes, fillers between its pieces skipped; 0 when it does not fit. */
function wordsTaken(
	words: readonly string[],
	from: number,
	term: Term,
): number {
	let at = from;
	for (const piece of term.pieces) {
		if (at > from) {
			while (links.has(words[at] ?? "") && words[at] !== piece) at++;
		}
		const word = words[at];
		if (word === undefined || !fits(word, piece)) return 0;
		at++;
	}
	return at - from;
}

/** "Säk. åtg.", "Pers. uppg.": one word cut short in its parts, where the parts together begin a word of the vocabulary. */
function cutInParts(words: readonly string[], from: number): Term | undefined {
	const [word = "", next = ""] = words.slice(from, from + 2);
	if (!/^\p{L}+~$/u.test(word) || !/^\p{L}/u.test(next)) return undefined;
	const joined = word + next;
	const { best } = bestTerm([joined], 0);
	// A word that stands on its own must be a part of the whole, not just its letters.
	return best !== undefined && best.pieces.length === 1 && best.letters > 6
		? best
		: undefined;
}

/** The terms in a row of words, from left to right, each word in one term at most; and how many words say nothing known. */
export function findTerms(words: readonly string[]): {
	hits: TermHit[];
	unknown: number;
} {
	const hits: TermHit[] = [];
	let unknown = 0;
	for (let from = 0; from < words.length; ) {
		const word = words[from] ?? "";
		const alone = bestTerm(words, from);
		const inParts = alone.count > 1 ? undefined : cutInParts(words, from);
		const best = inParts ?? alone.best;
		const bestCount = inParts === undefined ? alone.count : 2;
		if (best === undefined) {
			if (!saysNothing(word) && !/^\d+$/.test(word)) unknown++;
			from++;
			continue;
		}
		const { means, weight, list } = best;
		hits.push({
			means,
			weight,
			...(list === undefined ? {} : { list }),
			from,
			count: bestCount,
		});
		from += bestCount;
	}
	return { hits, unknown };
}

/** Endings by which a word of the vocabulary may be bent. */
const bendings =
	"ernas arnas ornas erna arna orna ens ets ers ern en et er es em ar or ts ns e n s t r".split(
		" ",
	);
const leastStem = 5;
/** Shorter words than `leastStem` that make compounds all the same: *Driftsland, Verwerkingsnr*. */
const shortHeads = new Set(["land", "nr"]);

/** A word that is not in the vocabulary, by the word it is bent or built from: *biträdets*, *Molnleverantör*. */
function builtFrom(word: string): Term | undefined {
	if (word.includes("~") || fillers.has(word) || known.has(word))
		return undefined;
	for (const ending of bendings) {
		const stem = word.slice(0, -ending.length);
		if (!word.endsWith(ending) || stem.length < leastStem) continue;
		const term = oneWord(exact.get(stem));
		if (term) return term;
	}
	for (let from = 3; from < word.length; from++) {
		const head = word.slice(from);
		if (head.length < leastStem && !shortHeads.has(head)) continue;
		const term = oneWord(exact.get(head)) ?? oneWord(beginnings.get(head));
		if (term === undefined) continue;
		if (term.means === "other") return term;
		if (term.weight > 1 || shortHeads.has(head) || term.means === "processor")
			return { ...term, weight: 1 };
	}
	return undefined;
}

const landEnding = /(?<=\p{L}{4})(?:land|lander|lande|landen)$/u;

const oneWord = (terms: readonly Term[] | undefined): Term | undefined =>
	terms
		?.filter(({ pieces }) => pieces.length === 1)
		.reduce<Term | undefined>(
			(best, term) =>
				best === undefined || saysMore(term, best) ? term : best,
			undefined,
		);

/** The term that says most from this word on. A word cut short that may be one of several things says nothing. */
function bestTerm(
	words: readonly string[],
	from: number,
): { best: Term | undefined; count: number } {
	const word = words[from] ?? "";
	const fitting: { term: Term; count: number }[] = [];
	for (const term of startingWith(word)) {
		const count = wordsTaken(words, from, term);
		if (count > 0) fitting.push({ term, count });
	}
	if (fitting.length === 0) {
		const term = builtFrom(word.replace(/~$/, ""));
		return { best: term, count: term === undefined ? 0 : 1 };
	}
	// "Supportland, Importörsland": the ending says what it is, whatever stands before it.
	const ending = landEnding.exec(word)?.[0];
	const land = oneWord(exact.get(ending ?? ""));
	const isPlace = fitting.some(({ term }) =>
		/country|location/i.test(term.means),
	);
	if (land !== undefined && !isPlace) return { best: land, count: 1 };
	let best = fitting[0];
	for (const each of fitting) {
		if (best === undefined || saysMore(each.term, best.term)) best = each;
	}
	const isCut =
		best !== undefined &&
		word.includes("~") &&
		!fits(word.replaceAll("~", ""), best.term.pieces[0] ?? "");
	if (best === undefined || !isCut)
		return { best: best?.term, count: best?.count ?? 0 };
	const long = fitting.filter(
		({ term }) => term.pieces.length === best.term.pieces.length,
	);
	const named = long.filter(({ term }) => term.means !== "other");
	const base = (named.length > 0 ? named : long).reduce((shortest, each) =>
		stemOf(each.term).length < stemOf(shortest.term).length ? each : shortest,
	);
	const isOneThing = long.every(
		({ term }) =>
			term.means === base.term.means ||
			term.means === "other" ||
			long.some(
				(each) =>
					each.term.means === base.term.means &&
					stemOf(term).startsWith(stemOf(each.term)),
			),
	);
	return isOneThing
		? { best: base.term, count: base.count }
		: { best: undefined, count: 0 };
}

const stemOf = ({ pieces }: Term): string =>
	(pieces[0] ?? "").replace(/^\*|\*$/g, "");

function saysMore(term: Term, other: Term): boolean {
	return (
		(term.pieces.length - other.pieces.length ||
			term.weight - other.weight ||
			term.letters - other.letters) > 0
	);
}

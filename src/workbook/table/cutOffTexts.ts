/** Texts that were cut off on their way into the sheet: at the edge of a picture, or at a limit of letters. */

/** A text of a column, with its place in the caller's list. */
export interface ColumnText {
	at: number;
	text: string;
}

/** Lengths at which programs cut texts: 255 (old Excel), 1,024 (shown part of a cell), 32,767 (a cell). */
const limits = new Set([255, 1_024, 32_767]);

const isEnded = (text: string): boolean => /[.!?…:;)\]"'»”’]\s*$/.test(text);

/** After these words a text that was whole before them goes on: conjunctions, prepositions, relatives. */
const joiners = new Set(
	(
		"and or with who which that whose of in on at by for from to via under within outside including incl also as when if is are was were has have can may must will but not " +
		"och eller samt med som vilka vilket av i på vid för från till via under inom utanför inkl även när om är har kan får ska men inte hos efter " +
		"und oder sowie mit die der das den dem welche von in im auf bei für aus zu zur zum über unter innerhalb auch wenn ist sind hat kann aber nicht nach durch " +
		"et ou avec qui que dont de du des dans sur par pour vers sous ainsi est sont a ont mais ne au aux en " +
		"en of met die dat welke van in op bij voor uit naar via onder binnen ook als is zijn heeft kan maar niet door " +
		"og eller med som der af av i på ved for fra til via under inden innen også når hvis er har kan men ikke hos etter efter"
	).split(" "),
);

const wordsOf = (text: string): string[] =>
	text.toLowerCase().split(/\s+/).filter(Boolean);

/** Texts with the same first words are compared with at most this many of them. */
const mostCompared = 20;
const leastWords = 5;

/**
 * Texts of one column that stop where another goes on with the same words in mid-sentence: "Data is stored at AWS
 * data" beside "Data is stored at AWS data centers in Germany". The first word may differ when many follow.
 */
export function stopsShort(texts: readonly ColumnText[]): ColumnText[] {
	const split = texts.map((each) => ({ each, words: wordsOf(each.text) }));
	const buckets = new Map<string, string[][]>();
	for (const { words } of split) {
		if (words.length <= leastWords) continue;
		for (const from of [0, 1]) {
			const key = `${from} ${words.slice(from, from + 4).join(" ")}`;
			const there = buckets.get(key);
			if (there === undefined) buckets.set(key, [words]);
			else if (there.length < mostCompared) there.push(words);
		}
	}
	return split
		.filter(({ each, words }) => {
			if (words.length < leastWords || isEnded(each.text)) return false;
			const same = buckets.get(`0 ${words.slice(0, 4).join(" ")}`) ?? [];
			const nearly =
				words.length > leastWords
					? (buckets.get(`1 ${words.slice(1, 5).join(" ")}`) ?? [])
					: [];
			return (
				same.some((other) => goesOn(words, other, 0)) ||
				nearly.some((other) => goesOn(words, other, 1))
			);
		})
		.map(({ each }) => each);
}

/** Does the other text say the same from this word on, and go on in mid-sentence? */
function goesOn(words: string[], other: string[], from: number): boolean {
	if (other.length < words.length + 2) return false;
	for (let n = from; n < words.length; n++) {
		if (words[n] !== other[n]) return false;
	}
	const next = other[words.length] ?? "";
	return (
		/^\p{Ll}{2,}/u.test(next) && !joiners.has(next.replace(/[^\p{L}]+$/u, ""))
	);
}

/** A text at exactly a known limit that does not end like a sentence. */
export const endsAtLimit = (text: string): boolean =>
	limits.has(text.length) && !isEnded(text);

/** Short words and abbreviations that end texts rightly, though they may begin another word. */
const wholeWords = new Set(
	(
		"it hr eu us uk id ip pc tv app api pdf sms www vpn sso mfa log logs etc osv mm mfl bl ca kr st nr tel usw bzw ggf evtl inkl incl resp ev dvs o dyl " +
		"m fl ok ja nej no yes nein oui non nee na n/a gdpr aws web mail epost email data user users staff admin support info all alla alle tous allen none inga"
	).split(" "),
);

/** Ends of words that none of the seven languages has. */
const brokenEnding =
	/(?:[bcdfghjklmnpqrstvwxz]{2}[bcdfgkpv]?[lrn]|[bcdgkpt]r|[bcdgkpt]l|[bcdgkptz]v|[cdg]c)$/;
const noVowel = /^[^aeiouyåäöæøéèêàáâíîóôúûü]+$/;

interface Ending {
	word: string;
	/** 2: no word ends so; 1: it only begins another word of the workbook. */
	broken: 0 | 1 | 2;
}

/**
 * Texts of one column that break off in mid-word. Only told when several texts of the column do, in different words:
 * `beside` holds the words of the other columns, and how they begin.
 */
export function breakOff(
	texts: readonly ColumnText[],
	beside: { words: ReadonlySet<string>; beginnings: ReadonlySet<string> },
): ColumnText[] {
	const endingOf = (text: string): Ending => {
		const word =
			/(?<![\p{L}\p{N}])(\p{Ll}{2,10})$/u.exec(text.trimEnd())?.[1] ?? "";
		if (
			word === "" ||
			wholeWords.has(word) ||
			joiners.has(word) ||
			beside.words.has(word)
		)
			return { word, broken: 0 };
		if (noVowel.test(word) || brokenEnding.test(word))
			return { word, broken: 2 };
		return { word, broken: beside.beginnings.has(word) ? 1 : 0 };
	};
	const several = texts.filter(({ text }) => wordsOf(text).length >= 3);
	const endings = several.map((each) => ({
		each,
		ending: endingOf(each.text),
	}));
	const broken = endings.filter(({ ending }) => ending.broken > 0);
	const kinds = new Set(broken.map(({ ending }) => ending.word));
	const certain = broken.some(({ ending }) => ending.broken === 2);
	if (kinds.size < (certain ? 2 : 3) || broken.length < several.length * 0.4)
		return [];
	return endings
		.filter(
			({ each, ending }) => ending.broken > 0 || hasOpenBracket(each.text),
		)
		.map(({ each }) => each);
}

/** A closing bracket without its opening one, or the other way about. */
function hasOpenBracket(text: string): boolean {
	return text.split("(").length !== text.split(")").length;
}

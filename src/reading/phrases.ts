import type { Token } from "./tokens.ts";

/** A phrase found: what it means and the tokens [from, to) that say it. */
export interface Match<V> {
	value: V;
	from: number;
	to: number;
}

interface Phrase<V> {
	words: string[];
	value: V;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<V> = ReadonlyMap<string, readonly Phrase<V>[]>;

/** "elev|er|erna" → elev, elever, eleverna. */
const formsOf = (word: string): string[] => {
	const [stem = "", ...endings] = word.split("|");
	return [stem, ...endings.map((ending) => stem + ending)];
};

const phrasesOf = (notation: string): string[][] =>
	notation
		.trim()
		.split(/[\s/-]+/)
		.reduce<string[][]>(
			(so, word) =>
				so.flatMap((words) => formsOf(word).map((form) => [...words, form])),
			[[]],
		);

/**
 * A table from meanings to phrases parted by commas. A word's endings follow it after bars; hyphens and strokes count as spaces.
 * With `exact`, letters are compared as written: "US" is a country, "us" is not.
 */
export function phraseTable<V>(
	entries: readonly (readonly [V, string])[],
	{ exact = false } = {},
): PhraseTable<V> {
	const table = new Map<string, Phrase<V>[]>();
	for (const [value, notations] of entries) {
		for (const notation of notations.split(",")) {
			for (const written of phrasesOf(notation)) {
				const words = exact ? written : written.map((w) => w.toLowerCase());
				const first = words[0];
				if (first === undefined || first === "") continue;
				const there = table.get(first);
				if (there === undefined) table.set(first, [{ words, value }]);
				else there.push({ words, value });
			}
		}
	}
	for (const phrases of table.values())
		phrases.sort((a, b) => b.words.length - a.words.length);
	return table;
}

/** The longest phrase that begins at a token, or undefined. Its words may be joined by hyphens. */
export function phraseAt<V>(
	table: PhraseTable<V>,
	tokens: readonly Token[],
	at: number,
	{ exact = false } = {},
): Match<V> | undefined {
	const first = tokens[at];
	if (first === undefined || !first.isWord) return undefined;
	const written = (token: Token) => (exact ? token.text : token.lower);
	for (const { words, value } of table.get(written(first)) ?? []) {
		let to = at + 1;
		let isSame = true;
		for (const word of words.slice(1)) {
			if (isInsideWord(tokens[to], tokens[to + 1])) to++;
			const token = tokens[to];
			if (token === undefined || written(token) !== word) {
				isSame = false;
				break;
			}
			to++;
		}
		if (isSame) return { value, from: at, to };
	}
	return undefined;
}

/** A hyphen, stroke or full stop with letters close on both sides: "e-post", "A/S", "S.p.A.". */
const isInsideWord = (mark: Token | undefined, next: Token | undefined) =>
	mark !== undefined &&
	next !== undefined &&
	/^[-‐‑/.]$/u.test(mark.text) &&
	!mark.spaced &&
	!next.spaced;

/** All phrases of a table in a row of tokens; none overlaps another. */
export function matchesIn<V>(
	table: PhraseTable<V>,
	tokens: readonly Token[],
	options: { exact?: boolean } = {},
): Match<V>[] {
	const found: Match<V>[] = [];
	for (let at = 0; at < tokens.length; ) {
		const match = phraseAt(table, tokens, at, options);
		if (match === undefined) at++;
		else {
			found.push(match);
			at = match.to;
		}
	}
	return found;
}

/** A piece of a text, and whether the other text lacks it. */
export interface Piece {
	text: string;
	differs: boolean;
}

/** Beyond so many pairs of words the comparison would be felt; then the middle is marked as a whole. */
const mostPairs = 1_000_000;
/** Below so many shared letters marks would only disturb: a reader sees the difference at once. */
const worthMarking = 12;

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/**
 * A text word by word against the one it came from: which of its words are new. Undefined where the two share too
 * little for marks to help.
 */
export function differing(from: string, to: string): Piece[] | undefined {
	const [a, b] = [wordsOf(from), wordsOf(to)];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (
		end < a.length - start &&
		end < b.length - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end++;
	const kept = keptWords(
		a.slice(start, a.length - end),
		b.slice(start, b.length - end),
	);
	const pieces: Piece[] = [];
	let shared = 0;
	for (const [at, word] of b.entries()) {
		const isSame = at < start || at >= b.length - end || kept.has(at - start);
		if (isSame) shared += word.trim().length;
		const last = pieces.at(-1);
		if (last && last.differs === !isSame) last.text += word;
		else pieces.push({ text: word, differs: !isSame });
	}
	return shared >= worthMarking ? pieces : undefined;
}

/** Which words of b stand in the longest common run of words of both, in their order. */
function keptWords(a: readonly string[], b: readonly string[]): Set<number> {
	const kept = new Set<number>();
	if (a.length * b.length > mostPairs) return kept;
	const width = b.length + 1;
	const longest = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number) => longest[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			longest[i * width + j] =
				a[i] === b[j]
					? at(i + 1, j + 1) + 1
					: Math.max(at(i + 1, j), at(i, j + 1));
	for (let i = 0, j = 0; i < a.length && j < b.length; )
		if (a[i] === b[j]) {
			kept.add(j++);
			i++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	return kept;
}

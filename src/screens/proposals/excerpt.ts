/** Words in the text they stand in, with no more of the text than helps to understand them. */
export interface Excerpt {
	before: string;
	words: string;
	after: string;
	/** Whether text was left out on that side. */
	cutBefore: boolean;
	cutAfter: boolean;
}

/** The words at [start, end), in UTF-16 units, with about `around` units of the text on each side, cut between words. */
export function excerptOf(
	text: string,
	start: number,
	end: number,
	around = 90,
): Excerpt {
	const [from, to] = [start - around, end + around];
	const before = text.slice(0, start);
	const after = text.slice(end);
	const first = from <= 0 ? 0 : (nextGap(text, from, start) ?? start);
	const last =
		to >= text.length ? text.length : (lastGap(text, end, to) ?? end);
	return {
		before: before.slice(first),
		words: text.slice(start, end),
		after: after.slice(0, last - end),
		cutBefore: text.slice(0, first).trim() !== "",
		cutAfter: text.slice(last).trim() !== "",
	};
}

/** Where the first word begins after a gap at or behind `from`. */
function nextGap(text: string, from: number, until: number) {
	const gap = /\s+/gu.exec(text.slice(from, until));
	return gap === null ? undefined : from + gap.index + gap[0].length;
}

/** Where the last whole word before `to` ends. */
function lastGap(text: string, from: number, to: number) {
	const gap = /\s+\S*$/u.exec(text.slice(from, to));
	return gap === null ? undefined : from + gap.index;
}

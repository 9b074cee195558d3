/** Below this a reader sees the difference at once, and marks would only disturb. */
const worthMarking = 40;

/**
 * How many characters two texts share at the start and at the end, in whole words; undefined where they share
 * too little for a mark to help.
 */
export function differing(
	a: string,
	b: string,
): { start: number; end: number } | undefined {
	const shortest = Math.min(a.length, b.length);
	let start = 0;
	while (start < shortest && a[start] === b[start]) start++;
	let end = 0;
	while (
		end < shortest - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end++;
	const isSpace = (sign: string | undefined) =>
		sign !== undefined && /\s/.test(sign);
	if (start < a.length || start < b.length)
		while (start > 0 && !isSpace(a[start - 1])) start--;
	while (end > 0 && !isSpace(a[a.length - end])) end--;
	return start + end >= worthMarking ? { start, end } : undefined;
}

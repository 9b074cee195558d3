import type { Estimate } from "./estimate.ts";

/** Pseudo-random numbers from 0 to 1 (mulberry32). The same seed gives the same numbers anywhere. */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One value from the range: a triangle over the most likely one, even where none was given. */
function drawn({ low, likely, high }: Estimate, chance: number): number {
	const width = high - low;
	if (likely === undefined || width === 0) return low + chance * width;
	const rising = (likely - low) / width;
	return chance < rising
		? low + Math.sqrt(chance * width * (likely - low))
		: high - Math.sqrt((1 - chance) * width * (high - likely));
}

/** So many draws of all estimates, always the same ones: a result must not change by being looked at. */
export function draws(estimates: readonly Estimate[], count: number) {
	const next = numbersFrom(20_221_014);
	return Array.from({ length: count }, () =>
		estimates.map((estimate) => ({
			kind: estimate.kind,
			value: drawn(estimate, next()),
		})),
	);
}

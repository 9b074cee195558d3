import { type Assessment, liveRows } from "../assessment.ts";
import { chanceOf, lowers, reads, yearsUntil } from "./chance.ts";
import { type Estimate, estimateOf, numberIn } from "./estimate.ts";
import { draws } from "./random.ts";

/** A span of chances (0 to 1) or years. */
export interface Span {
	low: number;
	high: number;
}

export interface AnnexResult {
	/** From the best corner of all ranges to the worst. */
	chance: Span;
	/** Median, and the span that holds nine draws of ten. */
	drawn: Span & { middle: number };
	/** Years until access is as likely as not, and until it is nine to one; from the worst corner to the best. */
	even: Span;
	nineInTen: Span;
	/** The chance when one estimate alone goes through its range and all others stay in the middle; widest first. */
	tornado: (Span & { factor: string })[];
}

export interface Annex {
	id: string;
	transfer?: string;
	/** Absent while something is wanting. */
	result?: AnnexResult;
	/** Paths of what is wanting; a bare collection name with a kind means that an estimate is wanting there. */
	missing: string[];
	/** Estimates that the chosen method does not read. */
	unread: string[];
	/** Estimates without a source. */
	unsourced: string[];
}

const numberOfDraws = 10_000;

/** The annexes that somebody has made; none by default. */
export const annexesOf = (assessment: Assessment): Annex[] =>
	liveRows(assessment, "annexes").map(([id]) => annexOf(assessment, id));

/** One annex, worked out. Same answers, same numbers. Throws a RangeError for no such row. */
export function annexOf(assessment: Assessment, id: string): Annex {
	const row = assessment.annexes[id];
	if (row === undefined || row.removed) throw new RangeError(`No annex ${id}`);
	const { method } = row;
	const years = numberIn(row.years);
	const at = `annexes/${id}`;
	const missing: string[] = [];
	if (row.transfer === undefined) missing.push(`${at}/transfer`);
	if (method === undefined) missing.push(`${at}/method`);
	if (years === undefined || years <= 0 || years > 1_000)
		missing.push(`${at}/years`);
	const factors = liveRows(assessment, "annexFactors").filter(
		([, factor]) => factor.annex === id,
	);
	const estimates: Estimate[] = [];
	for (const [factor, answers] of factors) {
		const found = estimateOf(factor, answers);
		if ("estimate" in found) estimates.push(found.estimate);
		else
			for (const field of found.wanting)
				missing.push(`annexFactors/${factor}/${field}`);
	}
	const read = method
		? estimates.filter(({ kind }) => reads[method].kinds.includes(kind))
		: [];
	if (method)
		for (const kind of reads[method].needs)
			if (!read.some((estimate) => estimate.kind === kind))
				missing.push("annexFactors");
	// Attempts and years are one number each: a second one would be passed over in silence.
	for (const single of ["annex.attempts", "annex.extra-years"])
		for (const { id: extra } of read
			.filter(({ kind }) => kind === single)
			.slice(1))
			missing.push(`annexFactors/${extra}/kind`);
	return {
		id,
		...(row.transfer === undefined ? {} : { transfer: row.transfer }),
		missing: [...new Set(missing)],
		unread: method
			? estimates.filter((each) => !read.includes(each)).map((each) => each.id)
			: [],
		unsourced: factors
			.filter(([, { source }]) => source === undefined)
			.map(([factor]) => factor),
		...(missing.length === 0 && method && years !== undefined
			? {
					result: worked(read, years, (values) =>
						chanceOf(method, years, values),
					),
				}
			: {}),
	};
}

type Values = Parameters<typeof chanceOf>[2];

const middleOf = ({ low, likely, high }: Estimate): number =>
	likely ?? (low + high) / 2;

function worked(
	estimates: readonly Estimate[],
	years: number,
	chance: (values: Values) => number,
): AnnexResult {
	const given = (value: (estimate: Estimate) => number): number =>
		chance(
			estimates.map((estimate) => ({
				kind: estimate.kind,
				value: value(estimate),
			})),
		);
	// The chance only grows, or only falls, with each estimate: its ends lie in the corners.
	const worse = ({ kind, low, high }: Estimate) =>
		lowers.has(kind) ? low : high;
	const better = ({ kind, low, high }: Estimate) =>
		lowers.has(kind) ? high : low;
	const span = { low: given(better), high: given(worse) };
	const until = (share: number): Span => ({
		low: yearsUntil(share, span.high, years),
		high: yearsUntil(share, span.low, years),
	});
	const drawn = draws(estimates, numberOfDraws)
		.map(chance)
		.sort((a, b) => a - b);
	const quantile = (share: number) =>
		drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? 0;
	return {
		chance: span,
		drawn: {
			low: quantile(0.05),
			middle: quantile(0.5),
			high: quantile(0.95),
		},
		even: until(0.5),
		nineInTen: until(0.9),
		tornado: estimates
			.map((moved) => {
				const through = (value: (estimate: Estimate) => number) =>
					given((each) => (each === moved ? value(each) : middleOf(each)));
				return { factor: moved.id, low: through(better), high: through(worse) };
			})
			.sort((a, b) => b.high - b.low - (a.high - a.low)),
	};
}

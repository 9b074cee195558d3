import type { AnnexFactorKind, AnnexMethod } from "../vocabulary.ts";

/** One value for each estimate, in the order of the rows. */
export type Values = readonly { kind: AnnexFactorKind; value: number }[];

/** Kinds of estimate that a method reads, and those without which it gives nothing. */
export const reads: Record<
	AnnexMethod,
	{ kinds: readonly AnnexFactorKind[]; needs: readonly AnnexFactorKind[] }
> = {
	"annex.provider-chain": {
		kinds: ["annex.attempts", "annex.precondition", "annex.intelligence"],
		needs: ["annex.attempts", "annex.precondition"],
	},
	"annex.years-to-even": {
		kinds: ["annex.extra-years", "annex.argument"],
		needs: ["annex.extra-years"],
	},
};

/** More of these lowers the chance of access; more of any other raises it. */
export const lowers: ReadonlySet<AnnexFactorKind> = new Set([
	"annex.extra-years",
	"annex.argument",
]);

const product = (numbers: readonly number[]) =>
	numbers.reduce((sofar, each) => sofar * each, 1);

/**
 * The chance of at least one successful access in `years` years, from 0 to 1. A reconstruction of the
 * two workbooks (scoring.md, 2.2 and 2.3): the chain of preconditions, tried n times, beside an
 * intelligence branch; or the years until access is even, less the legal arguments that hold.
 */
export function chanceOf(
	method: AnnexMethod,
	years: number,
	values: Values,
): number {
	const of = (kind: AnnexFactorKind) =>
		values.filter((each) => each.kind === kind).map(({ value }) => value);
	if (method === "annex.years-to-even") {
		const [extra = 0] = of("annex.extra-years");
		const open = product(of("annex.argument").map((holds) => 1 - holds));
		return (1 - 0.5 ** (years / (years + extra))) * open;
	}
	const [attempts = 0] = of("annex.attempts");
	const each = product(of("annex.precondition"));
	const byLaw = attempts < 1 ? attempts * each : 1 - (1 - each) ** attempts;
	const elsewhere = product(
		of("annex.intelligence").map((chance) => 1 - chance),
	);
	return 1 - (1 - byLaw) * elsewhere;
}

/**
 * Years until the chance of access has grown to `share`, if each period is as likely as the last
 * (scoring.md, 2.4): without end when there is no chance, none when it is certain.
 */
export function yearsUntil(
	share: number,
	chance: number,
	years: number,
): number {
	if (chance <= 0) return Number.POSITIVE_INFINITY;
	if (chance >= 1) return 0;
	return (years * Math.log1p(-share)) / Math.log1p(-chance);
}

import type { AnnexFactor } from "../statisticalAnnex.ts";
import type { AnnexFactorKind } from "../vocabulary.ts";

/** An estimate as numbers: chances from 0 to 1, attempts and years as they are. */
export interface Estimate {
	id: string;
	kind: AnnexFactorKind;
	low: number;
	likely?: number;
	high: number;
}

const chances: ReadonlySet<AnnexFactorKind> = new Set([
	"annex.precondition",
	"annex.intelligence",
	"annex.argument",
]);

export const isChance = (kind: AnnexFactorKind): boolean => chances.has(kind);

/** A number as people write it: comma or point, with or without a per cent sign. Undefined for anything else. */
export function numberIn(text: string | undefined): number | undefined {
	const plain = text?.trim().replace(/\s*%$/, "").replace(",", ".") ?? "";
	return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The estimate of a row, or the fields that keep it from counting: nothing entered, no number, out of order, no reason. */
export function estimateOf(
	id: string,
	row: AnnexFactor,
): { estimate: Estimate } | { wanting: string[] } {
	const low = numberIn(row.low);
	const high = numberIn(row.high);
	const likely = numberIn(row.likely);
	const highest = row.kind !== undefined && isChance(row.kind) ? 100 : 1e6;
	const within = (value: number | undefined) =>
		value !== undefined && value <= highest;
	const wanting: string[] = [];
	if (row.kind === undefined) wanting.push("kind");
	if (!within(low)) wanting.push("low");
	if (!within(high) || (low !== undefined && high !== undefined && high < low))
		wanting.push("high");
	if (row.likely !== undefined && !isBetween(low, likely, high))
		wanting.push("likely");
	if (row.reason === undefined) wanting.push("reason");
	if (
		wanting.length > 0 ||
		!row.kind ||
		low === undefined ||
		high === undefined
	)
		return { wanting };
	const scale = isChance(row.kind) ? 100 : 1;
	return {
		estimate: {
			id,
			kind: row.kind,
			low: low / scale,
			high: high / scale,
			...(likely === undefined ? {} : { likely: likely / scale }),
		},
	};
}

const isBetween = (
	low: number | undefined,
	value: number | undefined,
	high: number | undefined,
): boolean =>
	low !== undefined &&
	value !== undefined &&
	high !== undefined &&
	low <= value &&
	value <= high;

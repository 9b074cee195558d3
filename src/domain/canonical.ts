import type { Assessment } from "./assessment.ts";

export type Json =
	| null
	| boolean
	| number
	| string
	| Json[]
	| { [key: string]: Json };

/** A text as it is compared: NFC, lines ended by LF. What is stored stays as written. */
export const canonicalText = (text: string): string =>
	text.normalize("NFC").replace(/\r\n?/g, "\n");

/**
 * The one form in which values are compared and hashed: texts in NFC with LF, arrays as sorted sets,
 * keys sorted. Whatever is empty ("", [], {}, null) is absent, and so is a row that was struck out
 * and holds nothing: that is what remains when the making of a row is undone.
 */
export function canonical(value: unknown): Json | undefined {
	if (typeof value === "string")
		return value === "" ? undefined : canonicalText(value);
	if (typeof value === "number" || typeof value === "boolean") return value;
	if (value === null || typeof value !== "object") return undefined;
	if (Array.isArray(value)) return canonicalSet(value);
	if (isStruckAndEmpty(value)) return undefined;
	const entries = Object.entries(value)
		.map(([key, inner]) => [key, canonical(inner)] as const)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.length === 0
		? undefined
		: (Object.fromEntries(entries) as Json);
}

function canonicalSet(items: unknown[]): Json | undefined {
	const byText = new Map<string, Json>();
	for (const item of items) {
		const inner = canonical(item);
		if (inner !== undefined) byText.set(JSON.stringify(inner), inner);
	}
	if (byText.size === 0) return undefined;
	return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, x]) => x);
}

/** Nothing a person could have meant: "", [], {}, null, undefined. */
export const isAbsent = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === "" ||
	(typeof value === "object" &&
		(Array.isArray(value)
			? value.every(isAbsent)
			: Object.values(value).every(isAbsent)));

/** A row that was struck out and holds nothing but its place. */
export function isStruckAndEmpty(row: object): boolean {
	if (!Object.hasOwn(row, "removed")) return false;
	const { removed, order: _, ...content } = row as Record<string, unknown>;
	return removed === true && isAbsent(content);
}

/** Equal by the canonical form. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a === "string" && typeof b === "string")
		return canonicalText(a) === canonicalText(b);
	if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b);
	if (typeof a !== "object" || typeof b !== "object") return false;
	return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** A document in its canonical form: two that say the same give the same text, byte for byte. */
export const canonicalJson = (document: Assessment): string =>
	JSON.stringify(canonical(document) ?? {});

import { type Assessment, liveRows } from "../../domain/assessment.ts";

/**
 * Headings of the foreign columns that rows carry along, in the order in which they first appear.
 * The key of such a column is `carried:<place in this list>`: a heading may hold anything.
 */
export function carriedHeadings(assessment: Assessment): string[] {
	const headings = new Set<string>();
	for (const [, { carried }] of liveRows(assessment, "categories"))
		for (const heading of Object.keys(carried ?? {}).sort())
			headings.add(heading);
	return [...headings];
}

export const carriedKey = (index: number): string => `carried:${index}`;

export function carriedIndex(key: string): number | undefined {
	const found = /^carried:(\d+)$/.exec(key)?.[1];
	return found === undefined ? undefined : Number(found);
}

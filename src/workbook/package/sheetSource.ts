import type { Parts, Relationship } from "./parts.ts";
import type { BookContext } from "./readingState.ts";
import { Refused } from "./refused.ts";
import type { XmlScanner } from "./xml.ts";

/** A worksheet part and what its readers need to find its companions. */
export interface SheetSource {
	parts: Parts;
	/** The part's name. */
	name: string;
	relationships: Relationship[];
	/** The sheet's name. */
	sheet: string;
	book: BookContext;
}

/**
 * Reads every part that the sheet points to by relationships of this type. A part that is missing or damaged does
 * not keep the sheet from being read: it is reported.
 */
export function readCompanions<T>(
	{ parts, name, relationships, sheet, book }: SheetSource,
	type: string,
	read: (xml: XmlScanner) => T,
): T[] {
	return relationships.flatMap((relationship) => {
		if (relationship.type !== type || relationship.external) return [];
		const part = parts.locate(name, relationship.target);
		try {
			if (part !== undefined) return [read(parts.scan(part))];
		} catch (error) {
			if (!(error instanceof Refused) || !isDamage(error)) throw error;
		}
		book.findings.add(
			"part-unreadable",
			"error",
			{ sheet },
			relationship.target,
		);
		return [];
	});
}

/** A part that cannot be read, rather than a file that must not be. */
export function isDamage({ refusal }: Refused): boolean {
	return refusal.code === "xml-malformed" || refusal.code === "zip-damaged";
}

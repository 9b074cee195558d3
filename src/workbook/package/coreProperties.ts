import type { Parts } from "./parts.ts";
import { Refused } from "./refused.ts";

/** The properties that ECMA-376 part 2, 11.1 knows. */
const known = new Set([
	"category",
	"contentStatus",
	"created",
	"creator",
	"description",
	"identifier",
	"keywords",
	"language",
	"lastModifiedBy",
	"lastPrinted",
	"modified",
	"revision",
	"subject",
	"title",
	"version",
]);

/** Is this the name of a core property? */
export const isCoreProperty = (name: string): boolean => known.has(name);

/** Core properties by their local names, as written; none when the part is missing or damaged: nothing depends on them. */
export function readCoreProperties(parts: Parts): Record<string, string> {
	const relationship = parts
		.relationships("")
		.find(({ type }) => type === "core-properties");
	const part =
		relationship === undefined
			? undefined
			: parts.locate("", relationship.target);
	const properties: Record<string, string> = {};
	if (part === undefined) return properties;
	try {
		const xml = parts.scan(part);
		xml.root("coreProperties");
		while (xml.nextChild(1)) {
			const name = xml.name.slice(xml.name.indexOf(":") + 1);
			if (known.has(name)) properties[name] = xml.text();
		}
		xml.finish();
	} catch (error) {
		if (!(error instanceof Refused) || error.refusal.code === "xml-entity")
			throw error;
	}
	return properties;
}

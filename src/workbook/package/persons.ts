import type { Parts } from "./parts.ts";
import { Refused } from "./refused.ts";
import { decodeXstring } from "./xmlText.ts";

/** Names of those who wrote threaded comments ([MS-XLSX] 2.6.203), by their ids; none when the part is missing or damaged. */
export function readPersons(
	parts: Parts,
	workbook: string,
): Map<string, string> {
	const persons = new Map<string, string>();
	for (const { type, target, external } of parts.relationships(workbook)) {
		const part =
			type === "person" && !external
				? parts.locate(workbook, target)
				: undefined;
		if (part === undefined) continue;
		try {
			const xml = parts.scan(part);
			xml.root("personList");
			while (xml.nextChild(1)) {
				const name = decodeXstring(xml.attribute("displayName") ?? "").trim();
				const id = xml.attribute("id")?.toUpperCase();
				if (xml.is("person") && id !== undefined && name !== "")
					persons.set(id, name);
			}
			xml.finish();
		} catch (error) {
			if (!(error instanceof Refused) || error.refusal.code === "xml-entity")
				throw error;
		}
	}
	return persons;
}

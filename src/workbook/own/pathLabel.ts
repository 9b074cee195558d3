import {
	type CollectionName,
	collectionFields,
	type SectionName,
	sectionFields,
} from "../../domain/assessment.ts";
import { parsePath } from "../../domain/path.ts";
import { languages } from "../../text/languages.ts";
import type { Wording } from "./cells.ts";

/** A path in words: "Support in the US: Importer". What is no path comes back as it is. */
export function pathLabel(path: string, { language, labels }: Wording): string {
	const { fields, workbook } = languages[language];
	const [first = "", second = "", third = ""] = parsePath(path);
	if (Object.hasOwn(sectionFields, first)) {
		const section: Record<string, string> = fields[first as SectionName];
		return section[second] ?? path;
	}
	if (!Object.hasOwn(collectionFields, first)) return path;
	const collection: Record<string, string> = fields[first as CollectionName];
	const tables: Record<string, string> = workbook.tables;
	const row = `${tables[first] ?? first}, ${labels.of(first, second)}`;
	return third === "" ? row : `${row}: ${collection[third] ?? third}`;
}

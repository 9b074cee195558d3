import type { SectionName } from "../../domain/assessment.ts";
import { collectionFields, sectionFields } from "../../domain/assessment.ts";
import type { Kind } from "../../domain/kinds.ts";
import { own, type Path, placeOf } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** The word for a code of a vocabulary; a code without one is shown as it is. */
export const codeLabel = (text: Text, code: string): string => {
	const word = own(text.vocabulary, code);
	return typeof word === "string" ? word : code;
};

/** The kind of the field that a path leads to. Throws a RangeError when there is none. */
export function kindAt(path: Path): Kind {
	const { collection, section, field } = placeOf(path);
	const fields: Record<string, Kind> = collection
		? collectionFields[collection]
		: sectionFields[section as SectionName];
	const kind = fields[field];
	if (!kind) throw new RangeError(`${path.join("/")} cannot be edited`);
	return kind;
}

/** The label of the field that a path leads to. */
export function fieldLabel(text: Text, path: Path): string {
	const { collection, section, field, key } = placeOf(path);
	const labels = own(text.fields, collection ?? section ?? "") as
		| Record<string, string>
		| undefined;
	return key ?? labels?.[field] ?? field;
}

export interface HelpText {
	asked: string;
	why: string;
	example?: string;
	source?: string;
}

/** What stands beside a question to help with it, where there is anything. */
export function helpAt(text: Text, path: Path): HelpText | undefined {
	const { collection, section, field } = placeOf(path);
	return own(text.help, `${collection ?? section}/${field}`) as
		| HelpText
		| undefined;
}

import {
	type Assessment,
	type CollectionName,
	collectionFields,
	type SectionName,
	sectionFields,
} from "./assessment.ts";
import type { Json } from "./canonical.ts";
import { Id } from "./kinds.ts";

/** ["about", "title"], ["transfers", id, "importer"] or, into a field of kind texts, ["categories", id, "carried", heading]. */
export type Path = readonly string[];

export const isCollection = (name: string): name is CollectionName =>
	Object.hasOwn(collectionFields, name);
const isSection = (name: string): name is SectionName =>
	Object.hasOwn(sectionFields, name);

/** A key that a row may stand under. `__proto__` is none: plain objects do not keep it. */
export const isRowId = (id: string): boolean =>
	id !== "__proto__" && Id.safeParse(id).success;

export const pathText = (path: Path): string => path.join("/");

/** The path that a text stands for. Only the last part, a name that a file gave, may hold slashes. */
export function parsePath(text: string): string[] {
	const parts = text.split("/");
	const names = isCollection(parts[0] ?? "") ? 3 : 2;
	return parts.length <= names
		? parts
		: [...parts.slice(0, names), parts.slice(names).join("/")];
}

/** A path taken apart: the section or row that holds the field, the field, and a name inside it. */
export interface Place {
	collection?: CollectionName;
	section?: SectionName;
	row?: string;
	field: string;
	key?: string;
}

/** Takes a path apart. Throws a RangeError when the assessment has no such field. */
export function placeOf(path: Path): Place {
	const [first = "", ...rest] = path;
	if (isCollection(first)) {
		const [row = "", field = "", key] = rest;
		const known =
			Object.hasOwn(collectionFields[first], field) ||
			field === "order" ||
			field === "removed";
		if (known && rest.length <= 3 && isRowId(row))
			return {
				collection: first,
				row,
				field,
				...(key === undefined ? {} : { key }),
			};
	} else if (isSection(first)) {
		const [field = "", key] = rest;
		if (Object.hasOwn(sectionFields[first], field) && rest.length <= 2)
			return { section: first, field, ...(key === undefined ? {} : { key }) };
	}
	throw new RangeError(`An assessment has no field ${pathText(path)}`);
}

/** What stands at a key of its own; never something inherited. */
export const own = (holder: object | undefined, key: string): unknown =>
	holder !== undefined && Object.hasOwn(holder, key)
		? (holder as Record<string, unknown>)[key]
		: undefined;

/** What stands at a path, or undefined when nothing does. */
export function valueAt(document: Assessment, path: Path): Json | undefined {
	let value: unknown = document;
	for (const name of path)
		value =
			typeof value === "object" && value !== null
				? own(value, name)
				: undefined;
	return value as Json | undefined;
}

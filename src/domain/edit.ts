import {
	type Assessment,
	type CollectionName,
	nextOrder,
} from "./assessment.ts";
import { isAbsent, type Json } from "./canonical.ts";
import { own, type Path, placeOf } from "./path.ts";

/** A section, a row, or the texts of a field. */
export type Holder = Record<string, unknown>;

/** The holder with a field, or a name inside it, set; empty values take the field away. */
export function withField(
	holder: Holder,
	field: string,
	key: string | undefined,
	value: unknown,
): Holder {
	if (key !== undefined) {
		const inner = own(holder, field);
		const texts = withField(
			typeof inner === "object" && inner !== null ? (inner as Holder) : {},
			key,
			undefined,
			value,
		);
		return withField(holder, field, undefined, texts);
	}
	if (!isAbsent(value)) return { ...holder, [field]: value };
	const { [field]: _, ...rest } = holder;
	return rest;
}

/**
 * The assessment with one field set; undefined, "", [] and {} take the answer away. A row that is missing
 * is made, at the end; one that was struck out returns when something is written in it.
 * Throws a RangeError for a path that no assessment has.
 */
export function setField(
	document: Assessment,
	path: Path,
	value: Json | undefined,
): Assessment {
	const { collection, section, row, field, key } = placeOf(path);
	if (section !== undefined)
		return {
			...document,
			[section]: withField(document[section], field, key, value),
		};
	if (collection === undefined || row === undefined) return document;
	const rows: Holder = document[collection];
	const before = own(rows, row) as Holder | undefined;
	if (before === undefined && isAbsent(value)) return document;
	if (field === "order" && isAbsent(value)) return document;
	let after = withField(
		before ?? { order: nextOrder(document, collection) },
		field,
		key,
		value,
	);
	if (field !== "removed" && field !== "order" && !isAbsent(value))
		after = withField(after, "removed", undefined, undefined);
	return { ...document, [collection]: { ...rows, [row]: after } };
}

/** The assessment with a row added at the end of a collection. */
export function addRow(
	document: Assessment,
	collection: CollectionName,
	id: string,
	fields: { [field: string]: Json | undefined } = {},
): Assessment {
	let next = setField(
		document,
		[collection, id, "order"],
		nextOrder(document, collection),
	);
	for (const [field, value] of Object.entries(fields))
		next = setField(next, [collection, id, field], value);
	return next;
}

/** The assessment with a row struck out. What stands in it stays. */
export const removeRow = (
	document: Assessment,
	collection: CollectionName,
	id: string,
): Assessment =>
	Object.hasOwn(document[collection], id)
		? setField(document, [collection, id, "removed"], true)
		: document;

/** What a row says: all of it but its place and whether it was struck out. */
export function contentOf(row: Holder | undefined): { [key: string]: Json } {
	const { order: _, removed: __, ...content } = row ?? {};
	return content as { [key: string]: Json };
}

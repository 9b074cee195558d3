import {
	type Assessment,
	type CollectionName,
	collectionFields,
	collectionNames,
	emptyAssessment,
	liveRows,
	sectionNames,
} from "./assessment.ts";
import { canonicalText, same } from "./canonical.ts";
import type { Fields } from "./kinds.ts";
import { own, valueAt } from "./path.ts";

/** What a row is known by where no code tells: the first of these that both have. */
const knownBy: Partial<Record<CollectionName, readonly string[]>> = {
	sources: ["label", "title"],
	parties: ["name"],
	categories: ["category", "no"],
	transfers: ["name"],
	findings: ["country"],
	statutes: ["name"],
	measures: ["catalogue", "title"],
	deficiencies: ["description"],
	conditions: ["description"],
	imports: ["hash"],
};

/** Letters and figures only: a title that was typed again has other spaces, dashes and capitals. */
const letters = (value: unknown): string =>
	typeof value === "string"
		? canonicalText(value)
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, "")
		: "";

/**
 * A copy that lost its codes, with its rows under the codes of the document's rows that say the same: by their names,
 * and where a name is there twice, in their order. Rows that match none keep their own code.
 */
export function aligned(copy: Assessment, document: Assessment): Assessment {
	const renamed = new Map<string, string>();
	for (const collection of collectionNames) {
		const free = new Set(
			liveRows(document, collection)
				.map(([id]) => id)
				.filter((id) => !Object.hasOwn(copy[collection], id)),
		);
		for (const field of knownBy[collection] ?? []) {
			const byName = new Map<string, string[]>();
			for (const id of free) {
				const name = letters(valueAt(document, [collection, id, field]));
				if (name) byName.set(name, [...(byName.get(name) ?? []), id]);
			}
			for (const [id, row] of liveRows(copy, collection)) {
				if (renamed.has(id) || Object.hasOwn(document[collection], id))
					continue;
				const found = byName.get(letters(own(row, field)))?.shift();
				if (found === undefined) continue;
				renamed.set(id, found);
				free.delete(found);
			}
		}
	}
	return withCodes({ ...copy, id: document.id }, renamed);
}

/** Where a row of a copy stood in its file says nothing about the row of the document that it is. */
const isOfImport = (field: string): boolean => field.startsWith("imported");

/** The document with rows under other codes, wherever they are named. */
function withCodes(
	document: Assessment,
	renamed: ReadonlyMap<string, string>,
): Assessment {
	const code = (id: string) => renamed.get(id) ?? id;
	const value = (kind: string | undefined, each: unknown): unknown =>
		kind === "ref"
			? code(String(each))
			: kind === "refs" && Array.isArray(each)
				? each.map((id) => code(String(id)))
				: each;
	const next: Record<string, unknown> = { ...document };
	for (const collection of collectionNames) {
		const fields: Fields = collectionFields[collection];
		next[collection] = Object.fromEntries(
			Object.entries(document[collection]).map(([id, row]) => [
				code(id),
				Object.fromEntries(
					Object.entries(row)
						.filter(([field]) => !renamed.has(id) || !isOfImport(field))
						.map(([field, each]) => [field, value(fields[field]?.kind, each)]),
				),
			]),
		);
	}
	return next as Assessment;
}

type Loose = Record<string, unknown>;
const isTexts = (value: unknown): value is Loose =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields in which two sections, rows or texts say the same. */
function sharedFields(a: Loose, b: Loose): Loose {
	const shared: [string, unknown][] = [];
	for (const [name, value] of Object.entries(a)) {
		const other = own(b, name);
		if (isTexts(value) && isTexts(other)) {
			const inner = sharedFields(value, other);
			if (Object.keys(inner).length > 0) shared.push([name, inner]);
		} else if (!isTexts(value) && same(value, other))
			shared.push([name, value]);
	}
	return Object.fromEntries(shared);
}

/**
 * What both say: the one thing that two states without a common base can be compared from. What only the document
 * says is then no change of the copy, so an empty cell of a sheet that somebody typed again takes nothing away.
 */
export function common(copy: Assessment, document: Assessment): Assessment {
	const shared: Loose = { ...emptyAssessment(document.id) };
	for (const name of sectionNames)
		shared[name] = sharedFields(copy[name], document[name]);
	for (const name of collectionNames)
		shared[name] = Object.fromEntries(
			Object.entries(copy[name]).flatMap(([id, row]) => {
				const other = own(document[name], id) as Loose | undefined;
				if (other === undefined) return [];
				const { removed: _, ...fields } = sharedFields(row, other);
				return [[id, { ...fields, order: row.order }]];
			}),
		);
	return shared as Assessment;
}

/**
 * Is the copy one of this document, or of one that was opened as a copy of it: the same code, or most of its lines and
 * transfers under codes that are here? A code or two that people chose alike prove nothing.
 */
export function areRelated(document: Assessment, copy: Assessment): boolean {
	if (document.id === copy.id) return true;
	const rows = (["categories", "transfers"] as const).flatMap((name) =>
		Object.keys(copy[name]).map((id) => Object.hasOwn(document[name], id)),
	);
	return rows.filter(Boolean).length * 2 > rows.length;
}

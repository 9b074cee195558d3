import {
	type Assessment,
	type CollectionName,
	inOrder,
	type Row,
} from "../assessment.ts";

export type Entry<C extends CollectionName> = [id: string, row: Row<C>];
export type FieldOf<C extends CollectionName> = Exclude<
	keyof Row<C> & string,
	"order" | "removed"
>;

/** Fields that a document marks as "not known yet": whatever stands there does not count. */
export interface Marks {
	/** Is this field of this row marked? */
	has: (collection: CollectionName, id: string, field: string) => boolean;
	/** Is any field of the row marked? */
	hasRow: (id: string) => boolean;
	/** Is the field at this path marked? */
	hasPath: (path: string) => boolean;
}

/** The live rows of one collection, each once: in their order, by id, and by whom they name. */
export interface RowIndex<C extends CollectionName> {
	readonly entries: readonly Entry<C>[];
	byId: ReadonlyMap<string, Row<C>>;
	/** The row of an id. One row is asked for many of its fields in turn, so the latest is kept at hand. */
	row: (id: string) => Row<C> | undefined;
	/** `there`: the rows that the field refers to, also those struck out. */
	by: (field: FieldOf<C>, marks: Marks, there: object | undefined) => Naming<C>;
}

interface Naming<C extends CollectionName> {
	/** Rows that name the id. */
	naming: (id: string) => readonly Entry<C>[];
	/** … and those that name none: they may concern any. */
	concerning: (id: string) => readonly Entry<C>[];
}

/**
 * What is worked out of a value that nobody changes in place, once for as long as the value is there. An edit makes
 * a new collection and leaves the others as they are, so what was sorted of those still holds.
 */
export function onceOf<K extends object, T extends object>(
	make: (from: K) => T,
): (from: K) => T {
	const made = new WeakMap<K, T>();
	return (from) => {
		const there = made.get(from);
		if (there !== undefined) return there;
		const value = make(from);
		made.set(from, value);
		return value;
	};
}

const indexes = new WeakMap<object, RowIndex<CollectionName>>();

/** The rows of a collection of a document, sorted once however many ask. */
export function rowIndexOf<C extends CollectionName>(
	assessment: Assessment,
	collection: C,
): RowIndex<C> {
	const rows = assessment[collection];
	const index = indexes.get(rows) ?? indexOf(assessment, collection);
	indexes.set(rows, index as RowIndex<CollectionName>);
	return index as RowIndex<C>;
}

function indexOf<C extends CollectionName>(
	assessment: Assessment,
	collection: C,
): RowIndex<C> {
	let entries: Entry<C>[] | undefined;
	const sortedEntries = () => {
		entries ??= [...byId].sort(inOrder);
		return entries;
	};
	const rows = assessment[collection] as Record<string, Row<C>>;
	const byId = new Map<string, Row<C>>();
	for (const id of Object.keys(rows)) {
		const row = rows[id];
		if (row !== undefined && !row.removed) byId.set(id, row);
	}
	let latestId: string | undefined;
	let latestRow: Row<C> | undefined;
	const byField = new Map<
		string,
		{ marks: Marks; there: object | undefined; sorted: Naming<C> }
	>();
	return {
		get entries() {
			return sortedEntries();
		},
		byId,
		row: (id) => {
			if (id !== latestId) {
				latestId = id;
				latestRow = byId.get(id);
			}
			return latestRow;
		},
		by: (field, marks, there) => {
			const made = byField.get(field);
			if (made?.marks === marks && made.there === there) return made.sorted;
			const sorted = sortedBy(sortedEntries(), ([id, row]) =>
				marks.has(collection, id, field)
					? undefined
					: namesIn(row[field], there),
			);
			byField.set(field, { marks, there, sorted });
			return sorted;
		},
	};
}

/**
 * The ids that a reference holds; undefined where it names none. An id that never stood in the document (`there`: the
 * rows that it could be of) names nothing: what it was meant for cannot be told, so it may concern any. A row that was
 * struck out is still named.
 */
export function namesIn(
	value: unknown,
	there: object | undefined,
): readonly string[] | undefined {
	if (value === undefined) return undefined;
	const ids = Array.isArray(value) ? (value as string[]) : [String(value)];
	const named =
		there === undefined || ids.every((id) => Object.hasOwn(there, id))
			? ids
			: ids.filter((id) => Object.hasOwn(there, id));
	return named.length > 0 ? named : undefined;
}

const none: readonly never[] = [];

/**
 * Rows under each of the ids that they name. A row that names none (undefined) may concern any of
 * them, so it stands with every one: leaving the name out must not make it disappear.
 */
function sortedBy<C extends CollectionName>(
	rows: readonly Entry<C>[],
	namesOf: (row: Entry<C>) => readonly string[] | undefined,
): Naming<C> {
	const named = new Map<string, Entry<C>[]>();
	const anywhere: Entry<C>[] = [];
	for (const row of rows) {
		const names = namesOf(row);
		if (names === undefined) anywhere.push(row);
		else
			for (const name of names) {
				const there = named.get(name);
				if (there === undefined) named.set(name, [row]);
				// A list may name the same id twice.
				else if (there.at(-1) !== row) there.push(row);
			}
	}
	const naming = (id: string) => named.get(id) ?? none;
	if (anywhere.length === 0) return { naming, concerning: naming };
	const places = new Map(rows.map((row, place) => [row, place]));
	const inOrder = (a: Entry<C>, b: Entry<C>) =>
		(places.get(a) ?? 0) - (places.get(b) ?? 0);
	const merged = new Map<string, readonly Entry<C>[]>();
	return {
		naming,
		concerning: (id) => {
			const there = named.get(id);
			if (there === undefined) return anywhere;
			const all = merged.get(id) ?? [...there, ...anywhere].sort(inOrder);
			merged.set(id, all);
			return all;
		},
	};
}

const marksOfRows = onceOf((unknowns: Assessment["unknowns"]): Marks => {
	const paths = new Set(
		Object.values(unknowns).flatMap(({ removed, path }) =>
			removed || path === undefined ? [] : [path],
		),
	);
	// Most rows have no mark at all: their paths need not be put together.
	const rows = new Set([...paths].map((path) => path.split("/")[1]));
	const any = rows.size > 0;
	return {
		has: (collection, id, field) =>
			any && rows.has(id) && paths.has(`${collection}/${id}/${field}`),
		hasRow: (id) => rows.has(id),
		hasPath: (path) => paths.has(path),
	};
});

/** The marks "not known yet" of a document. */
export const marksOf = ({ unknowns }: Assessment): Marks =>
	marksOfRows(unknowns);

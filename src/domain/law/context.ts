import {
	type Assessment,
	type CollectionName,
	collectionFields,
	liveRows,
	type Row,
} from "../assessment.ts";
import { type Kind, unknownCountry } from "../kinds.ts";
import type { AdequacyDecision } from "../knowledge/adequacyDecision.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import type { MeasureEntry } from "../knowledge/measureEntry.ts";
import { worthOf } from "../wording.ts";
import { type Fact, known, missing } from "./fact.ts";

export type Entry<C extends CollectionName> = [id: string, row: Row<C>];

/** One assessment on one day, with what the rules look up in it sorted once. */
export interface Context {
	assessment: Assessment;
	/** ISO date. The rules have no clock. */
	today: string;
	knowledge: Knowledge;
	decisions: ReadonlyMap<string, AdequacyDecision>;
	catalogue: ReadonlyMap<string, MeasureEntry>;
	/** Paths marked "not known yet": whatever stands there does not count. */
	open: ReadonlySet<string>;
	transfers: readonly Entry<"transfers">[];
	chainOf: (category: string) => readonly Entry<"chain">[];
	/** Transfers that carry the category, or may. */
	transfersOf: (category: string) => readonly Entry<"transfers">[];
	/** Only those that name it. */
	transfersNaming: (category: string) => readonly Entry<"transfers">[];
	/**
	 * Rows that, by this field, concern that id or may: one that names none may concern any. In their
	 * order; sorted once for each field, so that a row costs the same among ten and among ten thousand.
	 */
	concerning: <C extends CollectionName>(
		collection: C,
		field: FieldOf<C>,
		id: string,
	) => readonly Entry<C>[];
	/** Only those that name it. */
	naming: <C extends CollectionName>(
		collection: C,
		field: FieldOf<C>,
		id: string,
	) => readonly Entry<C>[];
	/** What is asked again and again of one row, worked out once. */
	once: <T>(what: string, id: string, make: () => T) => T;
	/** The live rows of a collection under their ids. */
	rowsById: <C extends CollectionName>(
		collection: C,
	) => ReadonlyMap<string, Row<C>>;
	/** Which of a list of references are still there; asked again and again of the same lists. */
	liveAmong: (
		collection: CollectionName,
		ids: readonly string[],
	) => readonly string[];
}

interface Sorted<R> {
	naming: (id: string) => readonly R[];
	concerning: (id: string) => readonly R[];
}

/**
 * Rows under each of the ids that they name. A row that names none (undefined) may concern any of
 * them, so it is kept with every one: leaving the name out must not make it disappear.
 */
function sorted<R>(
	rows: readonly R[],
	idsOf: (row: R) => readonly string[] | undefined,
): Sorted<R> {
	const named = new Map<string, [at: number, row: R][]>();
	const anywhere: [at: number, row: R][] = [];
	for (const [at, row] of rows.entries()) {
		const ids = idsOf(row);
		if (ids === undefined) anywhere.push([at, row]);
		for (const id of new Set(ids)) {
			const there = named.get(id);
			if (there) there.push([at, row]);
			else named.set(id, [[at, row]]);
		}
	}
	const naming = new Map(
		[...named].map(([id, entries]) => [id, entries.map(([, row]) => row)]),
	);
	const unnamed = anywhere.map(([, row]) => row);
	return {
		naming: (id) => naming.get(id) ?? [],
		concerning: (id) => {
			if (unnamed.length === 0) return naming.get(id) ?? [];
			return [...(named.get(id) ?? []), ...anywhere]
				.sort(([a], [b]) => a - b)
				.map(([, row]) => row);
		},
	};
}

/** What is asked for under a key, worked out once. */
function remembered<T extends object>(): (key: string, make: () => T) => T {
	const known = new Map<string, T>();
	return (key, make) => {
		const there = known.get(key);
		if (there !== undefined) return there;
		const made = make();
		known.set(key, made);
		return made;
	};
}

export function contextOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Context {
	const open = new Set(
		liveRows(assessment, "unknowns").flatMap(([, row]) => row.path ?? []),
	);
	const rowsOf = remembered<readonly Entry<CollectionName>[]>();
	const live = <C extends CollectionName>(collection: C) =>
		rowsOf(collection, () => liveRows(assessment, collection)) as Entry<C>[];
	const maps = remembered<ReadonlyMap<string, Row<CollectionName>>>();
	const made = remembered<Map<string, unknown>>();
	const indexes = remembered<Sorted<Entry<CollectionName>>>();
	const by = <C extends CollectionName>(collection: C, field: FieldOf<C>) =>
		indexes(`${collection}/${field}`, () =>
			sorted<Entry<CollectionName>>(live(collection), ([id, row]) =>
				open.has(`${collection}/${id}/${field}`)
					? undefined
					: namesOf(
							assessment,
							(collectionFields[collection] as Record<string, Kind>)[field]?.of,
							(row as Record<string, unknown>)[field],
						),
			),
		) as Sorted<Entry<C>>;
	const liveLists = new WeakMap<readonly string[], Map<string, string[]>>();
	const context: Context = {
		assessment,
		today,
		knowledge,
		decisions: new Map(
			knowledge.adequacyDecisions.map((decision) => [decision.id, decision]),
		),
		catalogue: new Map(knowledge.measures.map((entry) => [entry.id, entry])),
		open,
		transfers: live("transfers"),
		concerning: (collection, field, id) => by(collection, field).concerning(id),
		naming: (collection, field, id) => by(collection, field).naming(id),
		rowsById: <C extends CollectionName>(collection: C) =>
			maps(collection, () => new Map(live(collection))) as ReadonlyMap<
				string,
				Row<C>
			>,
		once: <T>(what: string, id: string, make: () => T): T => {
			const known = made(what, () => new Map<string, unknown>());
			if (!known.has(id)) known.set(id, make());
			return known.get(id) as T;
		},
		liveAmong: (collection, ids) => {
			const lists = liveLists.get(ids) ?? new Map<string, string[]>();
			liveLists.set(ids, lists);
			const known =
				lists.get(collection) ??
				ids.filter((id) => liveRow(context, collection, id) !== undefined);
			lists.set(collection, known);
			return known;
		},
		chainOf: (category) => by("chain", "category").concerning(category),
		transfersOf: (category) => by("transfers", "rows").concerning(category),
		transfersNaming: (category) => by("transfers", "rows").naming(category),
	};
	return context;
}

/**
 * The ids that a reference holds; undefined where it names none. An id that never stood in the document names
 * nothing: what it was meant for cannot be told, so it may concern any. A row that was struck out is still named.
 */
function namesOf(
	assessment: Assessment,
	of: string | undefined,
	value: unknown,
): readonly string[] | undefined {
	if (value === undefined) return undefined;
	const ids = Array.isArray(value) ? (value as string[]) : [String(value)];
	const rows =
		of === undefined || of === "*"
			? undefined
			: assessment[of as CollectionName];
	const named = rows ? ids.filter((id) => Object.hasOwn(rows, id)) : ids;
	return named.length > 0 ? named : undefined;
}

/** Codes that say "not known": answers of a draft, never values. */
const unknownCodes: ReadonlySet<unknown> = new Set([
	"unknown",
	unknownCountry,
	"ds.unknown",
	"pd.unknown",
	"not-assessed",
]);
const chosen: ReadonlySet<string> = new Set([
	"answer",
	"code",
	"codes",
	"country",
	"countries",
]);

/** The row, unless it is not there or has been struck out. */
export const liveRow = <C extends CollectionName>(
	{ rowsById }: Context,
	collection: C,
	id: string,
): Row<C> | undefined => rowsById(collection).get(id);

export type FieldOf<C extends CollectionName> = Exclude<
	keyof Row<C> & string,
	"order" | "removed"
>;

/**
 * What stands in a field of a row. Missing, with its path: nothing, "unknown" in whatever form, words
 * that say nothing, a field marked as not known yet, a reference to a row that is not there any more.
 */
export function answerAt<C extends CollectionName, F extends FieldOf<C>>(
	context: Context,
	collection: C,
	id: string,
	field: F,
): Fact<NonNullable<Row<C>[F]>> {
	type Value = NonNullable<Row<C>[F]>;
	const value: unknown = liveRow(context, collection, id)?.[field];
	if (value === undefined) return missing(`${collection}/${id}/${field}`);
	const { open } = context;
	if (open.size > 0 && open.has(`${collection}/${id}/${field}`))
		return missing(`${collection}/${id}/${field}`);
	const fields: Record<string, Kind> = collectionFields[collection];
	const { kind, of } = fields[field] as Kind;
	const wanting = (): Fact<Value> => missing(`${collection}/${id}/${field}`);
	if (kind === "ref" && !isLive(context, of, value)) return wanting();
	if (kind === "refs") {
		const live = context.liveAmong(of as CollectionName, value as string[]);
		return live.length > 0 ? known(live as Value) : wanting();
	}
	if (kind === "text" || kind === "longText")
		return worthOf(kind, String(value)) === "answer"
			? known(value as Value)
			: wanting();
	return chosen.has(kind) && isUnknown(value)
		? wanting()
		: known(value as Value);
}

function isLive(context: Context, of: string | undefined, id: unknown) {
	return (
		of === undefined ||
		of === "*" ||
		liveRow(context, of as CollectionName, String(id)) !== undefined
	);
}

function isUnknown(value: unknown): boolean {
	return Array.isArray(value)
		? value.length === 0 || value.some((entry) => unknownCodes.has(entry))
		: unknownCodes.has(value);
}

/** Does the row, by this field, concern that id? One that names none may concern any. */
export const mayConcern = <C extends CollectionName>(
	context: Context,
	collection: C,
	id: string,
	field: FieldOf<C>,
	target: string,
): boolean => {
	const value: unknown = liveRow(context, collection, id)?.[field];
	const open = context.open.has(`${collection}/${id}/${field}`);
	const fields: Record<string, Kind> = collectionFields[collection];
	const named = namesOf(context.assessment, fields[field]?.of, value);
	return open || named === undefined || named.includes(target);
};

import {
	type Assessment,
	type CollectionName,
	collectionFields,
	collectionNames,
	type Row,
} from "../assessment.ts";
import { type Kind, unknownCountry } from "../kinds.ts";
import type { AdequacyDecision } from "../knowledge/adequacyDecision.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import type { MeasureEntry } from "../knowledge/measureEntry.ts";
import { worthOf } from "../wording.ts";
import { type Fact, known, missing } from "./fact.ts";
import {
	type Entry,
	type FieldOf,
	type Marks,
	marksOf,
	namesIn,
	onceOf,
	type RowIndex,
	rowIndexOf,
} from "./rowIndex.ts";

export type { Entry, FieldOf } from "./rowIndex.ts";

/** What is asked for under a name and an id, worked out once. */
type Once = <T extends object>(what: string, id: string, make: () => T) => T;

/** One assessment on one day, with what the rules look up in it sorted once. */
export interface Context {
	assessment: Assessment;
	/** ISO date. The rules have no clock. */
	today: string;
	knowledge: Knowledge;
	decisions: ReadonlyMap<string, AdequacyDecision>;
	catalogue: ReadonlyMap<string, MeasureEntry>;
	/** Fields marked "not known yet": whatever stands there does not count. */
	marks: Marks;
	/** The live rows of each collection. */
	rows: { readonly [C in CollectionName]: RowIndex<C> };
	/** The rows that a field refers to, also those struck out; undefined for a field that refers to none. */
	there: (collection: CollectionName, field: string) => object | undefined;
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
	once: Once;
	/** The same for what depends on the document alone, not on the day or the catalogues: on no day worked out again. */
	ofDocument: Once;
	/** Which of a list of references are still there; asked again and again of the same lists. */
	liveAmong: (
		collection: CollectionName,
		ids: readonly string[],
	) => readonly string[];
}

const catalogues = new WeakMap<
	Knowledge,
	Pick<Context, "decisions" | "catalogue">
>();

/** Decisions and measures of the catalogues by their id. */
function cataloguesOf(
	knowledge: Knowledge,
): Pick<Context, "decisions" | "catalogue"> {
	const made = catalogues.get(knowledge) ?? {
		decisions: new Map(
			knowledge.adequacyDecisions.map((decision) => [decision.id, decision]),
		),
		catalogue: new Map(knowledge.measures.map((entry) => [entry.id, entry])),
	};
	catalogues.set(knowledge, made);
	return made;
}

function once(): Once {
	const made = new Map<string, Map<string, object>>();
	return <T extends object>(what: string, id: string, make: () => T): T => {
		let known = made.get(what);
		if (known === undefined) {
			known = new Map();
			made.set(what, known);
		}
		const there = known.get(id) as T | undefined;
		if (there !== undefined) return there;
		const value = make();
		known.set(id, value);
		return value;
	};
}

type OfDocument = Pick<
	Context,
	"marks" | "rows" | "there" | "liveAmong" | "ofDocument"
>;

/** What depends on the document alone; nobody changes a document in place. */
const ofDocument = onceOf((assessment: Assessment): OfDocument => {
	const rows = Object.fromEntries(
		collectionNames.map((name) => [name, rowIndexOf(assessment, name)]),
	) as Context["rows"];
	const liveAmong = new Map(
		collectionNames.map((name) => [
			name,
			onceOf((ids: readonly string[]) =>
				ids.filter((id) => rows[name].byId.has(id)),
			),
		]),
	);
	return {
		marks: marksOf(assessment),
		rows,
		liveAmong: (collection, ids) => liveAmong.get(collection)?.(ids) ?? [],
		there: (collection, field) => {
			const fields: Record<string, Kind> = collectionFields[collection];
			const of = fields[field]?.of;
			return of === undefined || of === "*"
				? undefined
				: assessment[of as CollectionName];
		},
		ofDocument: once(),
	};
});

export function contextOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Context {
	const shared = ofDocument(assessment);
	const { marks, rows, there } = shared;
	const by = <C extends CollectionName>(collection: C, field: FieldOf<C>) =>
		(rows[collection] as RowIndex<C>).by(
			field,
			marks,
			there(collection, field),
		);
	return {
		assessment,
		today,
		knowledge,
		...cataloguesOf(knowledge),
		...shared,
		transfers: rows.transfers.entries,
		concerning: (collection, field, id) => by(collection, field).concerning(id),
		naming: (collection, field, id) => by(collection, field).naming(id),
		once: once(),
		chainOf: (category) => by("chain", "category").concerning(category),
		transfersOf: (category) => by("transfers", "rows").concerning(category),
		transfersNaming: (category) => by("transfers", "rows").naming(category),
	};
}

/** Codes that say "not known": answers of a draft, never values. */
const unknownCodes: ReadonlySet<unknown> = new Set([
	"unknown",
	unknownCountry,
	"ds.unknown",
	"pd.unknown",
	"not-assessed",
]);

/** The row, unless it is not there or has been struck out. */
export const liveRow = <C extends CollectionName>(
	{ rows }: Context,
	collection: C,
	id: string,
): Row<C> | undefined => (rows[collection] as RowIndex<C>).row(id);

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
	return answerOf(
		context,
		collection,
		id,
		liveRow(context, collection, id),
		field,
	);
}

/** The same of a row that is at hand: of some collections there are hundreds of thousands. */
export function answerOf<C extends CollectionName, F extends FieldOf<C>>(
	context: Context,
	collection: C,
	id: string,
	row: Row<C> | undefined,
	field: F,
): Fact<NonNullable<Row<C>[F]>> {
	const value: unknown = row?.[field];
	const answer =
		value === undefined || context.marks.has(collection, id, field)
			? undefined
			: answerIn(context, collectionFields[collection], field, value);
	return answer === undefined
		? missing(`${collection}/${id}/${field}`)
		: known(answer as NonNullable<Row<C>[F]>);
}

/** The value as far as it is an answer; undefined where it says "unknown", or names what is not there. */
function answerIn(
	context: Context,
	fields: Record<string, Kind>,
	field: string,
	value: unknown,
): unknown {
	const { kind, of } = fields[field] as Kind;
	switch (kind) {
		case "ref":
			return of === undefined ||
				of === "*" ||
				liveRow(context, of as CollectionName, String(value)) !== undefined
				? value
				: undefined;
		case "refs": {
			const live = context.liveAmong(of as CollectionName, value as string[]);
			return live.length > 0 ? live : undefined;
		}
		case "answer":
		case "code":
		case "country":
			return unknownCodes.has(value) ? undefined : value;
		case "codes":
		case "countries": {
			const codes = value as readonly string[];
			return codes.length === 0 || codes.some((code) => unknownCodes.has(code))
				? undefined
				: codes;
		}
		case "text":
		case "longText":
			return worthOf(kind, String(value)) === "answer" ? value : undefined;
		default:
			return value;
	}
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
	const named = namesIn(value, context.there(collection, field));
	return (
		named === undefined ||
		named.includes(target) ||
		context.marks.has(collection, id, field)
	);
};

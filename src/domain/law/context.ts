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
	findings: readonly Entry<"findings">[];
	statutes: readonly Entry<"statutes">[];
	deficiencies: readonly Entry<"deficiencies">[];
	measures: readonly Entry<"measures">[];
	conditions: readonly Entry<"conditions">[];
	acts: readonly Entry<"acts">[];
}

/**
 * Rows under each of the ids that they name. A row that names none may concern any of them, so it
 * is kept with every one: leaving the name out must not make it disappear.
 */
function sorted<R>(
	rows: readonly R[],
	idsOf: (row: R) => readonly string[],
): { naming: (id: string) => readonly R[]; all: (id: string) => readonly R[] } {
	const named = new Map<string, R[]>();
	const anywhere: R[] = [];
	for (const row of rows) {
		const ids = idsOf(row);
		if (ids.length === 0) anywhere.push(row);
		for (const id of ids) {
			const there = named.get(id);
			if (there) there.push(row);
			else named.set(id, [row]);
		}
	}
	const naming = (id: string) => named.get(id) ?? [];
	return { naming, all: (id) => [...naming(id), ...anywhere] };
}

export function contextOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Context {
	const open = new Set(
		liveRows(assessment, "unknowns").flatMap(([, row]) => row.path ?? []),
	);
	const transfers = liveRows(assessment, "transfers");
	const chain = liveRows(assessment, "chain");
	const named = (path: string, ids: readonly string[] | undefined) =>
		open.has(path) ? [] : (ids ?? []);
	const links = sorted(chain, ([id, row]) =>
		named(`chain/${id}/category`, row.category ? [row.category] : []),
	);
	const carriers = sorted(transfers, ([id, row]) =>
		named(`transfers/${id}/rows`, row.rows),
	);
	return {
		assessment,
		today,
		knowledge,
		decisions: new Map(
			knowledge.adequacyDecisions.map((decision) => [decision.id, decision]),
		),
		catalogue: new Map(knowledge.measures.map((entry) => [entry.id, entry])),
		open,
		transfers,
		chainOf: links.all,
		transfersOf: carriers.all,
		transfersNaming: carriers.naming,
		findings: liveRows(assessment, "findings"),
		statutes: liveRows(assessment, "statutes"),
		deficiencies: liveRows(assessment, "deficiencies"),
		measures: liveRows(assessment, "measures"),
		conditions: liveRows(assessment, "conditions"),
		acts: liveRows(assessment, "acts"),
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
const chosen: ReadonlySet<string> = new Set([
	"answer",
	"code",
	"codes",
	"country",
	"countries",
]);

/** The row, unless it is not there or has been struck out. */
export function liveRow<C extends CollectionName>(
	{ assessment }: Context,
	collection: C,
	id: string,
): Row<C> | undefined {
	const rows = assessment[collection] as Record<string, Row<C>>;
	const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
	return row?.removed ? undefined : row;
}

export type FieldOf<C extends CollectionName> = Exclude<
	keyof Row<C> & string,
	"order" | "removed"
>;

/**
 * What stands in a field of a row. Missing, with its path: nothing, "unknown" in whatever form, a
 * field marked as not known yet, a reference to a row that is not there any more.
 */
export function answerAt<C extends CollectionName, F extends FieldOf<C>>(
	context: Context,
	collection: C,
	id: string,
	field: F,
): Fact<NonNullable<Row<C>[F]>> {
	type Value = NonNullable<Row<C>[F]>;
	const value: unknown = liveRow(context, collection, id)?.[field];
	const wanting = (): Fact<Value> => missing(`${collection}/${id}/${field}`);
	if (value === undefined) return wanting();
	if (context.open.size > 0 && context.open.has(`${collection}/${id}/${field}`))
		return wanting();
	const fields: Record<string, Kind> = collectionFields[collection];
	const { kind, of } = fields[field] as Kind;
	if (kind === "ref" && !isLive(context, of, value)) return wanting();
	if (kind === "refs") {
		const live = (value as unknown[]).filter((target) =>
			isLive(context, of, target),
		);
		return live.length > 0 ? known(live as Value) : wanting();
	}
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
	if (value === undefined || open) return true;
	return Array.isArray(value) ? value.includes(target) : value === target;
};

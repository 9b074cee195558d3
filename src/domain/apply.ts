import type { Assessment, CollectionName } from "./assessment.ts";
import { isAbsent, isStruckAndEmpty, type Json, same } from "./canonical.ts";
import type { Change } from "./diff.ts";
import { contentOf, type Holder, withField } from "./edit.ts";
import { isCollection, own, type Place, placeOf } from "./path.ts";

/** A change that met another. Nothing of either is lost: both values are here. */
export interface Conflict {
	path: string[];
	/**
	 * changed-twice: theirs stands, mine waits here.
	 * edit-beats-deletion: one struck the row out, the other wrote in it; the row stays.
	 */
	why: "changed-twice" | "edit-beats-deletion";
	base?: Json;
	mine?: Json;
	theirs?: Json;
}

type Located = { change: Change; place: Place };

/**
 * Applies changes to a document that may have moved on. A field that still is what the change came from, or
 * already what it leads to, follows; any other keeps their value and is returned as a conflict.
 * Neither argument is changed; what is untouched is shared. Throws a RangeError for a path that no assessment has.
 */
export function apply(
	changes: readonly Change[],
	theirs: Assessment,
): { document: Assessment; conflicts: Conflict[] } {
	const conflicts: Conflict[] = [];
	const document: Holder = { ...theirs };
	for (const [first, byHolder] of grouped(changes)) {
		const holder: Holder = { ...(document[first] as Holder) };
		document[first] = holder;
		if (isCollection(first)) applyToRows(first, holder, byHolder, conflicts);
		else
			for (const located of byHolder.values())
				document[first] = applyToFields(holder, located, conflicts);
	}
	return { document: document as Assessment, conflicts };
}

/** By section or collection, and there by row; in the order of their first appearance. */
function grouped(
	changes: readonly Change[],
): Map<string, Map<string, Located[]>> {
	const groups = new Map<string, Map<string, Located[]>>();
	for (const change of changes) {
		const place = placeOf(change.path);
		const first = place.collection ?? place.section ?? "";
		const rows = groups.get(first) ?? new Map<string, Located[]>();
		groups.set(first, rows);
		const row = rows.get(place.row ?? "");
		if (row) row.push({ change, place });
		else rows.set(place.row ?? "", [{ change, place }]);
	}
	return groups;
}

const valueIn = (holder: Holder, { field, key }: Place): unknown => {
	const value = own(holder, field);
	if (key === undefined) return value;
	return typeof value === "object" && value !== null
		? own(value, key)
		: undefined;
};

const conflict = (
	path: string[],
	why: Conflict["why"],
	values: { base?: unknown; mine?: unknown; theirs?: unknown },
): Conflict => ({
	path,
	why,
	...(Object.fromEntries(
		Object.entries(values).filter(([, value]) => !isAbsent(value)),
	) as { base?: Json; mine?: Json; theirs?: Json }),
});

function applyToFields(
	holder: Holder,
	located: readonly Located[],
	conflicts: Conflict[],
	gone = false,
): Holder {
	let result = holder;
	for (const { change, place } of located) {
		const { path, from, to } = change;
		const theirs = valueIn(result, place);
		if (same(theirs, to) || same(from, to)) continue;
		if (same(theirs, from) || gone)
			result = withField(result, place.field, place.key, to);
		else
			conflicts.push(
				conflict(path, "changed-twice", { base: from, mine: to, theirs }),
			);
	}
	return result;
}

function applyToRows(
	collection: CollectionName,
	rows: Holder,
	byRow: Map<string, Located[]>,
	conflicts: Conflict[],
): void {
	let last: number | undefined;
	const lastOrder = (): number => {
		last ??= Object.values(rows).reduce<number>(
			(most, row) => Math.max(most, (row as { order: number }).order),
			0,
		);
		return last;
	};
	for (const [id, located] of byRow) {
		const before = own(rows, id) as Holder | undefined;
		const after = applyToRow(collection, id, before, located, conflicts);
		if (after === undefined || after === before) continue;
		if (after.order === undefined) after.order = lastOrder() + 1;
		last = Math.max(lastOrder(), after.order as number);
		rows[id] = after;
	}
}

/** What the changes say about the row itself rather than about what stands in it. */
function rowChangesOf(located: readonly Located[]) {
	const of = (field: string) =>
		located.find(({ place }) => place.field === field)?.change;
	const order = of("order");
	const removed = of("removed");
	return {
		order,
		makes: order !== undefined && order.from === undefined,
		unmakes: order !== undefined && order.to === undefined,
		strikes: removed?.to === true && removed.from !== true,
		returns: removed?.from === true && removed.to !== true,
		knownStruck: removed?.from === true && removed.to === true,
		content: removed?.from,
	};
}

function applyToRow(
	collection: CollectionName,
	id: string,
	theirs: Holder | undefined,
	located: readonly Located[],
	conflicts: Conflict[],
): Holder | undefined {
	const about = rowChangesOf(located);
	const edits = located.filter(
		({ place }) => place.field !== "order" && place.field !== "removed",
	);
	const isThere = theirs !== undefined && !isStruckAndEmpty(theirs);
	const before: Holder = theirs ?? {};
	const writes = edits.some(
		({ change, place }) =>
			!same(change.from, change.to) && !same(valueIn(before, place), change.to),
	);
	if (theirs === undefined && !about.makes && !about.returns && !writes)
		return theirs;

	let row = applyToFields(before, edits, conflicts, !isThere);
	row = placed(row, isThere, about, conflicts);
	const { struck, overruled } = isThere
		? strikeOfRow(about, before, row, edits, writes)
		: strikeOfGoneRow(about, row, edits, writes);
	if (overruled)
		conflicts.push(
			conflict([collection, id, "removed"], "edit-beats-deletion", {
				[overruled]: true,
			}),
		);
	if (struck === (row.removed === true)) return row;
	return withField(row, "removed", undefined, struck ? true : undefined);
}

/** Is the row struck out in the end, and whose striking out was overruled by an edit? */
interface Strike {
	struck: boolean;
	overruled?: "mine" | "theirs" | undefined;
}

/** For a row that theirs has, struck out or not. */
function strikeOfRow(
	about: ReturnType<typeof rowChangesOf>,
	before: Holder,
	row: Holder,
	edits: readonly Located[],
	writes: boolean,
): Strike {
	const isStruck = before.removed === true;
	if (about.unmakes || (about.strikes && !isStruck)) {
		const struck = about.unmakes
			? isStruck || isAbsent(contentOf(row))
			: isAsItWas(before, about.content, edits);
		return { struck, overruled: struck ? undefined : "mine" };
	}
	if (about.returns) return { struck: false };
	const comesBack = isStruck && writes && !about.strikes && !about.knownStruck;
	return comesBack
		? { struck: false, overruled: "theirs" }
		: { struck: isStruck };
}

/** For a row that theirs lacks, or has emptied and struck out. */
function strikeOfGoneRow(
	about: ReturnType<typeof rowChangesOf>,
	row: Holder,
	edits: readonly Located[],
	writes: boolean,
): Strike {
	if (about.unmakes) return { struck: isAbsent(contentOf(row)) };
	const comesBack = writes && !about.strikes && !about.knownStruck;
	const struck = !comesBack && !about.makes && !about.returns;
	const rewrites = edits.some(
		({ change: { from, to } }) =>
			!isAbsent(from) && !isAbsent(to) && !same(from, to),
	);
	const overrules =
		writes && !about.makes && (rewrites || (comesBack && !about.returns));
	return {
		struck: struck || about.strikes,
		overruled: overrules ? "theirs" : undefined,
	};
}

/** The row in its place. Made by both, it stands where the first of them has it. */
function placed(
	row: Holder,
	isThere: boolean,
	{ order, makes, unmakes }: ReturnType<typeof rowChangesOf>,
	conflicts: Conflict[],
): Holder {
	if (order === undefined || unmakes) return row;
	if (makes && isThere)
		return (order.to as number) < (row.order as number)
			? { ...row, order: order.to }
			: row;
	if (makes || row.order === undefined) return { ...row, order: order.to };
	return applyToFields(
		row,
		[{ change: order, place: { field: "order" } }],
		conflicts,
	);
}

/** Has nobody written in the row since it was struck out? What the same changes wrote does not count. */
function isAsItWas(
	row: Holder,
	content: Json | undefined,
	edits: readonly Located[],
): boolean {
	let expected: Holder = contentOf(row);
	for (const { change, place } of edits)
		if (same(valueIn(row, place), change.to))
			expected = withField(expected, place.field, place.key, change.from);
	return same(expected, content);
}

import { apply, type Conflict } from "./apply.ts";
import { type Assessment, liveRows } from "./assessment.ts";
import { type Json, same } from "./canonical.ts";
import { type Change, diff } from "./diff.ts";
import { setField, withField } from "./edit.ts";
import { fileConflicts, type Merging } from "./merge.ts";
import { isCollection, own, pathText, placeOf, valueAt } from "./path.ts";

/**
 * One thing that somebody changed in a copy of the assessment: what it was when the copy went out (base), what it is
 * in the assessment today (mine) and what the copy says (theirs). Absent means empty.
 */
export interface Returned {
	change: Change;
	base?: Json;
	mine?: Json;
	theirs?: Json;
	/** The assessment had been changed in the same place since the copy went out. */
	conflict?: Conflict["why"];
	/** Somebody has seen this very value in this place before and did not take it. */
	seen?: true;
	/** What the reading of the copy keeps (texts in no field, remarks): no answer, and taken in whatever is decided. */
	kept: boolean;
}

/** What a person makes of a change: take theirs, keep mine, or write something else. */
export type Decided = "accept" | "refuse" | { instead: Json | undefined };

/** Collections that hold what reading a copy adds, beside answers. */
const keptIn: ReadonlySet<string> = new Set(["remarks", "carried", "imports"]);

const present = (values: Record<string, Json | undefined>) =>
	Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined),
	);

/** Compares a returned copy with what it was exported from and with the assessment of today, change by change. */
export function compareReturned(
	base: Assessment,
	copy: Assessment,
	document: Assessment,
): Returned[] {
	const changes = diff(base, copy);
	const met = new Map(
		apply(changes, document)
			// A row's place among others is no answer: whoever has it last has it.
			.conflicts.filter(({ path }) => path[2] !== "order")
			.map(({ path, why }) => [pathText(path), why]),
	);
	const settled = new Set(
		liveRows(document, "conflicts").flatMap(([, row]) =>
			row.settledOn ? [`${row.path} ${row.mine ?? ""}`] : [],
		),
	);
	const told = new Set<string>();
	const returned = changes.map((change): Returned => {
		const { path } = change;
		const key = pathText(path);
		told.add(key);
		const conflict = met.get(key);
		// `removed` carries the row's content where it was struck out; a reader wants yes or no.
		const isStrike = path[2] === "removed";
		const theirs = isStrike ? valueAt(copy, path) : change.to;
		const said = theirs === undefined ? "" : JSON.stringify(theirs);
		return {
			change,
			...present({
				base: isStrike ? valueAt(base, path) : change.from,
				mine: valueAt(document, path),
				theirs,
			}),
			...(conflict && { conflict }),
			...(settled.has(`${key} ${said}`) && { seen: true }),
			kept: isKept(base, path),
		};
	});
	// They wrote in a row that was struck out here: the row itself is the place where the two meet.
	for (const [key, why] of met) {
		if (told.has(key)) continue;
		const path = key.split("/");
		returned.push({
			change: { path },
			...present({ mine: valueAt(document, path) }),
			conflict: why,
			kept: false,
		});
	}
	return returned;
}

function isKept(base: Assessment, [first = "", row = ""]: string[]): boolean {
	return (
		keptIn.has(first) &&
		isCollection(first) &&
		own(base[first], row) === undefined
	);
}

/** A note that somebody wrote on a cell of a copy. */
export interface Comment {
	/** Path of the field on whose cell it lies, or of its row, as text. */
	path: string;
	text: string;
	/** Who wrote it, where the file says so. */
	author?: string;
	sheet?: string;
	cell?: string;
}

/** The notes that were written on cells of a copy since it went out, each with the field that it is about. */
export function newComments(base: Assessment, copy: Assessment): Comment[] {
	return liveRows(copy, "carried").flatMap(([id, row]): Comment[] =>
		row.path === undefined ||
		row.text === undefined ||
		Object.hasOwn(base.carried, id)
			? []
			: [
					{
						path: row.path,
						text: row.text,
						...(row.by && { author: row.by }),
						...(row.sheet && { sheet: row.sheet }),
						...(row.cell && { cell: row.cell }),
					},
				],
	);
}

/** Does the assessment say already what the copy says? */
export const isHereAlready = ({ mine, theirs, conflict }: Returned): boolean =>
	conflict === undefined && same(mine, theirs);

/**
 * The assessment with what was decided about each change of a copy, in the same order. What was refused, replaced or
 * overruled by it is filed among `conflicts` as settled, with who wrote it: nothing that somebody wrote is lost.
 * An undecided conflict stays as it is here, and theirs is filed as open. No argument is changed.
 */
export function takeIn(
	document: Assessment,
	returned: readonly Returned[],
	decided: readonly (Decided | undefined)[],
	merging: Merging,
): Assessment {
	const taken = returned.map(({ kept }, at) => (kept ? "accept" : decided[at]));
	// What nobody has decided about goes the way of a merge: it stands where it meets nothing.
	const isTaken = (at: number) =>
		taken[at] === "accept" || taken[at] === undefined;
	const accepted = withTheirRows(
		returned,
		returned.flatMap(({ change }, at) => (isTaken(at) ? [change] : [])),
	);
	const applied = apply(accepted, document);
	let next = applied.document;
	const settled: Conflict[] = [];
	const open: Conflict[] = [];
	for (const [at, each] of returned.entries()) {
		const { conflict, change, theirs, mine } = each;
		const decision = taken[at];
		const loser: Conflict = {
			path: change.path,
			why: conflict ?? "changed-twice",
			...present({ base: each.base, mine: theirs, theirs: mine }),
		};
		if (decision === "accept" && conflict) {
			next = withValue(next, change.path, theirs);
			settled.push(loser);
		} else if (decision === "refuse") {
			if (conflict === "edit-beats-deletion")
				next = withValue(next, change.path, mine);
			if (!isHereAlready(each)) settled.push(loser);
		} else if (typeof decision === "object") {
			next = withValue(next, change.path, decision.instead);
			if (!same(decision.instead, theirs)) settled.push(loser);
		} else if (decision === undefined && conflict) open.push(loser);
	}
	next = fileConflicts(next, open, merging);
	const { at: now } = merging;
	return fileConflicts(next, settled, {
		...merging,
		settledOn: now.slice(0, 10),
	});
}

/** A field of a row that the copy made brings its row with it, also where the row itself was not asked about. */
function withTheirRows(
	returned: readonly Returned[],
	accepted: readonly Change[],
): Change[] {
	const key = ({ path }: Change) => `${path[0]}/${path[1]}`;
	const rows = new Set(accepted.map(key));
	const taken = new Set(accepted);
	return returned.flatMap(({ change }) =>
		taken.has(change) ||
		(rows.has(key(change)) &&
			change.path[2] === "order" &&
			change.from === undefined)
			? [change]
			: [],
	);
}

/** Sets a field as it was decided, in a row that was struck out without bringing that row back. */
function withValue(
	document: Assessment,
	path: string[],
	value: Json | undefined,
): Assessment {
	const { collection, row, field } = placeOf(path);
	const next = setField(document, path, value);
	if (collection === undefined || row === undefined || field === "removed")
		return next;
	const before = own(document[collection], row);
	const after = own(next[collection], row);
	const struck =
		typeof before === "object" &&
		before !== null &&
		own(before, "removed") === true;
	if (!struck || typeof after !== "object" || after === null) return next;
	return {
		...next,
		[collection]: {
			...next[collection],
			[row]: withField({ ...after }, "removed", undefined, true),
		},
	};
}

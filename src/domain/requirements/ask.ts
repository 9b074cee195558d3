import {
	type Assessment,
	type CollectionName,
	collectionFields,
	type Row,
	type SectionName,
	sectionFields,
} from "../assessment.ts";
import { type Kind, unknownCountry } from "../kinds.ts";
import { worthOf } from "../wording.ts";
import { liveRow } from "./facts.ts";
import { hears } from "./heard.ts";
import type { Guard, Missing } from "./missing.ts";

/** Codes that say "we do not know": answers of a draft, and never a yes. */
const unknownCodes: ReadonlySet<unknown> = new Set([
	"unknown",
	unknownCountry,
	"ds.unknown",
	"pd.unknown",
	"not-assessed",
]);

export interface Asked {
	guard: Guard;
	question?: string;
	/** "Not known yet" is enough here, given who finds out and by when. */
	mayWait?: boolean;
	rule?: string;
}

type Filled = "answered" | "unanswered" | "unknown";
const states = {
	answer: "answered",
	blank: "unanswered",
	unknown: "unknown",
} as const;

const isLive = (assessment: Assessment, kind: Kind, id: string): boolean =>
	kind.of === undefined ||
	kind.of === "*" ||
	liveRow(assessment, kind.of as CollectionName, id) !== undefined;

/** Is there an answer in this field? A reference to a row that was struck out is none. */
function filled(assessment: Assessment, kind: Kind, value: unknown): Filled {
	if (value === undefined) return "unanswered";
	if (kind.kind === "text" || kind.kind === "longText") {
		const worth = worthOf(kind.kind, String(value));
		return states[worth];
	}
	if (kind.kind === "ref")
		return isLive(assessment, kind, String(value)) ? "answered" : "unanswered";
	if (Array.isArray(value)) {
		if (kind.kind === "refs")
			return value.some((id) => isLive(assessment, kind, String(id)))
				? "answered"
				: "unanswered";
		if (value.length === 0) return "unanswered";
		return value.some((entry) => unknownCodes.has(entry))
			? "unknown"
			: "answered";
	}
	return unknownCodes.has(value) ? "unknown" : "answered";
}

const entry = (
	{ guard, question, rule }: Asked,
	path: string,
	why: Missing["why"],
	about?: string,
): Missing => ({
	guard,
	path,
	why,
	...(about === undefined ? {} : { about }),
	...(question === undefined ? {} : { question }),
	...(rule === undefined ? {} : { rule }),
});

type Mark = [id: string, row: Row<"unknowns">];
const marksByPath = new WeakMap<Assessment["unknowns"], Map<string, Mark>>();

/** The first live mark on a path; sorted once, since every field is asked whether it is marked. */
function markOn({ unknowns }: Assessment, path: string): Mark | undefined {
	const made = marksByPath.get(unknowns) ?? new Map<string, Mark>();
	if (!marksByPath.has(unknowns)) {
		for (const [id, row] of Object.entries(unknowns))
			if (!row.removed && row.path !== undefined && !made.has(row.path))
				made.set(row.path, [id, row]);
		marksByPath.set(unknowns, made);
	}
	return made.get(path);
}

/** The mark "not known yet" of a field: complete, or wanting an owner or a date. */
function waiting(
	assessment: Assessment,
	asked: Asked,
	path: string,
): Missing[] | undefined {
	const mark = markOn(assessment, path);
	if (!mark) return undefined;
	const [id, row] = mark;
	return (["owner", "due"] as const)
		.filter((field) => row[field] === undefined)
		.map((field) => entry(asked, `unknowns/${id}/${field}`, "unanswered"));
}

function judge(
	assessment: Assessment,
	asked: Asked,
	path: string,
	kind: Kind,
	value: unknown,
	opens: (value: never) => boolean,
): Missing[] {
	// A mark outweighs what stands in the field: somebody said that it is not known.
	const marked = waiting(assessment, asked, path);
	if (marked && asked.mayWait) {
		if (marked.length === 0) hears(path, "waiting");
		return marked;
	}
	if (marked) return [entry(asked, path, "unknown")];
	const state = filled(assessment, kind, value);
	if (state !== "answered") return [entry(asked, path, state)];
	if (!opens(value as never)) return [entry(asked, path, "unmet")];
	hears(path, "answered");
	return [];
}

const anything = () => true;

/** Asks for a field of a row. `opens` tells which answers open the door; without it any answer does. */
export function askRow<
	C extends CollectionName,
	F extends keyof Row<C> & string,
>(
	assessment: Assessment,
	asked: Asked,
	collection: C,
	id: string,
	field: F,
	opens: (value: NonNullable<Row<C>[F]>) => boolean = anything,
): Missing[] {
	const rows = assessment[collection] as Record<string, Row<C>>;
	const fields: Record<string, Kind> = collectionFields[collection];
	const kind = fields[field];
	if (!kind) throw new RangeError(`${collection} has no field ${field}`);
	return judge(
		assessment,
		asked,
		`${collection}/${id}/${field}`,
		kind,
		rows[id]?.[field],
		opens,
	);
}

/** Asks for a field of a section. */
export function askSection<
	S extends SectionName,
	F extends keyof Assessment[S] & string,
>(
	assessment: Assessment,
	asked: Asked,
	section: S,
	field: F,
	opens: (value: NonNullable<Assessment[S][F]>) => boolean = anything,
): Missing[] {
	const fields: Record<string, Kind> = sectionFields[section];
	const kind = fields[field];
	if (!kind) throw new RangeError(`${section} has no field ${field}`);
	return judge(
		assessment,
		asked,
		`${section}/${field}`,
		kind,
		assessment[section][field],
		opens,
	);
}

/** Says that a row is wanting in a collection, and what it should be about. */
export const wanting = (
	asked: Asked,
	collection: CollectionName,
	about?: string,
): Missing => entry(asked, collection, "unanswered", about);

/** Says that a field is answered, and that this answer keeps the door closed. */
export const unmet = (asked: Asked, path: string): Missing =>
	entry(asked, path, "unmet");

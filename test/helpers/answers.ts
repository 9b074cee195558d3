import {
	type Assessment,
	type CollectionName,
	collectionNames,
	sectionNames,
} from "../../src/domain/assessment.ts";

type Loose = Record<string, unknown>;

/** Fields that are the making of a row, or a record of what happened, and no answers. */
const noAnswer: ReadonlySet<string> = new Set(["order", "removed"]);
const records: ReadonlySet<CollectionName> = new Set([
	"acts",
	"unknowns",
	"imports",
	"reviews",
]);

/** Paths of every answer in the document. */
export function answersOf(assessment: Assessment): string[] {
	const fieldsOf = (holder: object, at: string) =>
		Object.keys(holder)
			.filter((field) => !noAnswer.has(field))
			.map((field) => `${at}/${field}`);
	return [
		...sectionNames.flatMap((name) => fieldsOf(assessment[name], name)),
		...collectionNames
			.filter((name) => !records.has(name))
			.flatMap((name) =>
				Object.entries(assessment[name]).flatMap(([id, row]) =>
					fieldsOf(row, `${name}/${id}`),
				),
			),
	];
}

/** The document without these answers. Rows stay, empty. */
export function without(
	assessment: Assessment,
	paths: readonly string[],
): Assessment {
	const copy = structuredClone(assessment) as unknown as Loose;
	for (const path of paths) {
		const keys = path.split("/");
		const field = keys.pop() ?? "";
		const holder = keys.reduce<Loose | undefined>(
			(at, key) => at?.[key] as Loose | undefined,
			copy,
		);
		if (holder) delete holder[field];
	}
	return copy as unknown as Assessment;
}

/** The document with what `complete` says at a path: a field, or all rows of a collection. */
export function answeredAs(
	assessment: Assessment,
	complete: Assessment,
	path: string,
): Assessment {
	const copy = structuredClone(assessment) as unknown as Loose;
	const source = complete as unknown as Loose;
	const [first = "", second = "", third] = path.split("/");
	if (second === "") copy[first] = structuredClone(source[first]);
	else if (third === undefined)
		copy[first] = {
			...(copy[first] as Loose),
			[second]: (source[first] as Loose)[second],
		};
	else {
		const row = ((source[first] as Loose)[second] ?? {}) as Loose;
		const rows = copy[first] as Loose;
		rows[second] = {
			order: row.order,
			...(rows[second] as Loose | undefined),
			[third]: row[third],
		};
	}
	return copy as unknown as Assessment;
}

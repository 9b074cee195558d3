import {
	type Assessment,
	collectionFields,
	collectionNames,
	sectionFields,
	sectionNames,
} from "../../src/domain/assessment.ts";
import type { Kind } from "../../src/domain/kinds.ts";

type Loose = Record<string, unknown>;

/**
 * Collections whose rows are no answers about the facts: marks of what is not known, traces of imports,
 * conflicts. Taking a mark "not known yet" away is giving an answer.
 */
const notAnswers: ReadonlySet<string> = new Set([
	"unknowns",
	"imports",
	"carried",
	"remarks",
	"conflicts",
	"reviews",
]);

/** What "unknown" looks like in a field, where it has such an answer. */
function unknownIn({ kind, codes }: Kind): unknown {
	if (kind === "answer") return "unknown";
	if (kind === "country") return "ZZ";
	if (kind === "countries") return ["ZZ"];
	const code = codes?.find(
		(each) => each === "unknown" || each.endsWith(".unknown"),
	);
	if (code === undefined) return undefined;
	return kind === "codes" ? [code] : code;
}

export interface Weakening {
	path: string;
	how: "removed" | "unknown";
	document: Assessment;
}

/**
 * The document with one answer fewer, or one answer turned into "unknown", for every answer in it.
 * A flag (struck out, summary line) says what a row is and is no answer.
 */
export function* weakened(document: Assessment): Generator<Weakening> {
	const tables: [string[], Record<string, Kind>, Loose][] = [
		...sectionNames.map((name): [string[], Record<string, Kind>, Loose] => [
			[name],
			sectionFields[name],
			document[name] as Loose,
		]),
		...collectionNames
			.filter((name) => !notAnswers.has(name))
			.flatMap((name) =>
				Object.entries(document[name]).map(
					([id, row]): [string[], Record<string, Kind>, Loose] => [
						[name, id],
						collectionFields[name],
						row as Loose,
					],
				),
			),
	];
	for (const [place, fields, row] of tables)
		for (const [field, kind] of Object.entries(fields)) {
			if (row[field] === undefined || kind.kind === "flag") continue;
			const { [field]: _, ...rest } = row;
			const path = [...place, field].join("/");
			yield { path, how: "removed", document: put(document, place, rest) };
			const unknown = unknownIn(kind);
			if (unknown !== undefined)
				yield {
					path,
					how: "unknown",
					document: put(document, place, { ...row, [field]: unknown }),
				};
		}
}

function put(document: Assessment, place: string[], row: Loose): Assessment {
	const [first = "", id] = place;
	const whole = document as unknown as Record<string, Loose>;
	return (id === undefined
		? { ...whole, [first]: row }
		: {
				...whole,
				[first]: { ...whole[first], [id]: row },
			}) as unknown as Assessment;
}

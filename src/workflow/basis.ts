import type { CollectionName } from "../domain/assessment.ts";
import { canonical, type Json } from "../domain/canonical.ts";
import { sha256 } from "../domain/hash.ts";
import {
	builtInKnowledge,
	type Knowledge,
} from "../domain/knowledge/knowledge.ts";
import type { Entry, TransferFacts } from "../domain/requirements/facts.ts";
import type { Step } from "../domain/vocabulary.ts";
import { knowledgeUsed } from "./basisKnowledge.ts";

/** A fact that differs from what a confirmed step rested on. Absent: not answered. */
export interface ChangedFact {
	path: string;
	was?: Json;
	now?: Json;
}

type Picked = readonly [
	collection: CollectionName,
	rows: (facts: TransferFacts) => Entry<CollectionName>[],
	fields: readonly string[],
];

const own = ({ id, transfer }: TransferFacts): Entry<"transfers">[] => [
	[id, transfer],
];
const parties = ({ assessment, transfer, recipients }: TransferFacts) => {
	const { exporter } = transfer;
	const row = exporter === undefined ? undefined : assessment.parties[exporter];
	return row && exporter !== undefined
		? [[exporter, row] as Entry<"parties">, ...recipients]
		: recipients;
};

const who: Picked[] = [
	["transfers", own, ["exporter", "importer", "country"]],
	["parties", parties, ["country", "role", "parentCountry"]],
];
const what: Picked[] = [
	["transfers", own, ["rows", "manner", "purpose", "frequency"]],
	[
		"categories",
		({ categories }) => categories,
		[
			"kinds",
			"subjects",
			"sensitivity",
			"storedIn",
			"processedIn",
			"viewedFrom",
			"format",
			"keyCustody",
		],
	],
	[
		"chain",
		({ links }) => links,
		["category", "party", "role", "access", "clearText"],
	],
];
const tool: Picked[] = [
	[
		"transfers",
		own,
		[
			"tool",
			"adequacyDecision",
			"dpfEntity",
			"dpfStatus",
			"instrument",
			"sccSet",
			"sccModule",
			"derogation",
		],
	],
];
const law: Picked[] = [
	[
		"findings",
		({ findings }) => findings,
		[
			"country",
			"importerKind",
			"reachesThroughParent",
			"branch",
			"option",
			"appliesInPractice",
			"notAppliedBecause",
		],
	],
	[
		"statutes",
		({ statutes }) => statutes,
		[
			"name",
			"coversData",
			"guaranteeA",
			"guaranteeB",
			"guaranteeC",
			"guaranteeD",
		],
	],
];
const cure: Picked[] = [
	["transfers", own, ["essentiallyEquivalent"]],
	[
		"deficiencies",
		({ deficiencies }) => deficiencies,
		[
			"description",
			"kind",
			"states",
			"curableWithoutTechnology",
			"curableBy",
			"curableRole",
			"curableOn",
		],
	],
	[
		"measures",
		({ measures }) => measures,
		["catalogue", "rows", "deficiencies", "keyCustody"],
	],
];
const clauses: Picked[] = [
	["transfers", own, ["clausesModified", "contradictionFree"]],
];

const criteria = [
	"personalData",
	"exporterUnderGdpr",
	"madeAvailable",
	"importerOutside",
];

/**
 * May this fact be answered for the first time after the step was confirmed? Step 0 comes before the
 * parties are written down, and an importer's owner is asked for in step 3. Neither changes what was
 * confirmed: the guards ask whether it withstands the answer.
 */
const mayFollow = (step: Step, path: string): boolean => {
	const field = path.split("/")[2] ?? "";
	return (
		field === "parentCountry" ||
		(step === "qualify" && !criteria.includes(field))
	);
};

/** What each step rests on: its own answers, and the earlier facts that they were given for. */
const restsOn: Record<Step, Picked[]> = {
	qualify: [...who, ["transfers", own, criteria]],
	know: [...who, ...what],
	tool: [...who, ...tool],
	assess: [...who, ...what, ...tool, ...law],
	measures: [...who, ...what, ...tool, ...law, ...cure],
	formal: [...who, ...tool, ...law, ...cure, ...clauses],
	reevaluate: [],
};

type Basis = Record<string, Record<string, Record<string, Json>>>;

/**
 * The facts that a step of this transfer rests on, in the document's own shape; and, under "knowledge", what
 * the catalogues said of the decision and the countries that it was confirmed with.
 */
function basisFacts(facts: TransferFacts, step: Step): Basis {
	const basis: Basis = {};
	for (const [collection, rows, fields] of restsOn[step])
		for (const [id, row] of rows(facts)) {
			basis[collection] ??= {};
			const kept = basis[collection][id] ?? {};
			basis[collection][id] = kept;
			for (const field of fields) {
				const value = canonical((row as Record<string, unknown>)[field]);
				if (value !== undefined) kept[field] = shortened(value);
			}
		}
	const knowledge = knowledgeFacts(facts, step, facts.knowledge);
	if (knowledge) basis.knowledge = knowledge;
	return basis;
}

function knowledgeFacts(
	facts: TransferFacts,
	step: Step,
	knowledge: Knowledge,
): Basis[string] | undefined {
	const used = knowledgeUsed(facts, step, knowledge);
	const short = Object.entries(used).map(
		([key, row]): [string, Record<string, Json>] => [
			key,
			Object.fromEntries(
				Object.entries(row).map(([field, value]) => [field, shortened(value)]),
			),
		],
	);
	return short.length === 0 ? undefined : Object.fromEntries(short);
}

/** Characters up to which a value, and a whole basis, is kept word for word; a worksheet's cell holds 32 767. */
const longestValue = 300;
const longestBasis = 8_000;

const digestMark = "sha256:";
const digest = (value: Json): string =>
	digestMark + sha256(JSON.stringify(value)).slice(0, 16);
const shortened = (value: Json): Json =>
	JSON.stringify(value).length > longestValue ? digest(value) : value;
const isDigest = (value: Json | undefined): boolean =>
	typeof value === "string" && value.startsWith(digestMark);

const written = (basis: unknown): string =>
	JSON.stringify(canonical(basis) ?? {});

/**
 * The same as one canonical text, to be kept with the act that confirms the step. Where there are so
 * many rows that it would grow long, each row but the transfer's own becomes its digest.
 */
export function basisOf(facts: TransferFacts, step: Step): string {
	const { transfers, ...others } = basisFacts(facts, step);
	const whole = written({ transfers, ...others });
	if (whole.length <= longestBasis) return whole;
	const digests = Object.entries(others).map(([collection, rows]) => [
		collection,
		Object.fromEntries(
			Object.entries(rows).map(([id, row]) => [
				id,
				digest(canonical(row) ?? {}),
			]),
		),
	]);
	return written({ transfers, ...Object.fromEntries(digests) });
}

const isObject = (value: unknown): value is Record<string, Json> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The leaves of a basis by path, as text. */
function leaves(value: Json, path: readonly string[] = []): [string, Json][] {
	return isObject(value) && path.length < 3
		? Object.entries(value).flatMap(([key, inner]) =>
				leaves(inner, [...path, key]),
			)
		: [[path.join("/"), value]];
}

/**
 * The facts on which a step was confirmed and that are different now. Nothing when the text is no
 * basis at all: then nobody can tell what the step rested on.
 */
export function changedFacts(
	basis: string,
	facts: TransferFacts,
	step: Step,
): ChangedFact[] | undefined {
	let parsed: Json;
	try {
		parsed = JSON.parse(basis) as Json;
	} catch {
		return undefined;
	}
	if (!isObject(parsed)) return undefined;
	// A basis without a word of the catalogues was confirmed on what comes with the program.
	const builtIn = knowledgeFacts(facts, step, builtInKnowledge);
	const basisThen: Record<string, Json> = {
		...(builtIn ? { knowledge: builtIn } : {}),
		...parsed,
	};
	const then = new Map(leaves(basisThen));
	const today = canonical(basisFacts(facts, step)) ?? {};
	const now = new Map(leaves(digestedLike(today, basisThen)));
	return [...new Set([...then.keys(), ...now.keys()])]
		.sort()
		.filter(
			(path) =>
				JSON.stringify(then.get(path)) !== JSON.stringify(now.get(path)) &&
				(then.has(path) || !mayFollow(step, path)),
		)
		.map((path) => ({
			path,
			...told("was", then.get(path)),
			...told("now", now.get(path)),
		}));
}

/** A digest says that something changed, not what it was. */
const told = <K extends "was" | "now">(key: K, value: Json | undefined) =>
	value === undefined || isDigest(value)
		? {}
		: ({ [key]: value } as Record<K, Json>);

/** The facts with those rows as digests that are digests in the basis. */
function digestedLike(facts: Json, basis: Record<string, Json>): Json {
	if (!isObject(facts)) return facts;
	return Object.fromEntries(
		Object.entries(facts).map(([collection, rows]) => {
			const then = basis[collection];
			if (!isObject(rows) || !isObject(then)) return [collection, rows];
			return [
				collection,
				Object.fromEntries(
					Object.entries(rows).map(([id, row]) => [
						id,
						isDigest(then[id]) ? digest(row) : row,
					]),
				),
			];
		}),
	);
}

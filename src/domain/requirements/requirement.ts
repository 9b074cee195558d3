import {
	type Assessment,
	type CollectionName,
	liveRows,
	type Row,
} from "../assessment.ts";
import { type Asked, askRow, askSection } from "./ask.ts";
import { type Entry, liveRow, type TransferFacts } from "./facts.ts";
import type { Guard, Missing } from "./missing.ts";

/** The rows in which a requirement is asked, for one transfer. */
const scopes = {
	transfer: ["transfers", (facts) => [[facts.id, facts.transfer]]],
	exporter: ["parties", (facts) => party(facts, facts.transfer.exporter)],
	importer: ["parties", (facts) => party(facts, facts.transfer.importer)],
	recipients: ["parties", (facts) => facts.recipients],
	categories: ["categories", (facts) => facts.categories],
	links: ["chain", (facts) => facts.links],
	findings: ["findings", (facts) => facts.findings],
	statutes: ["statutes", (facts) => facts.statutes],
	deficiencies: ["deficiencies", (facts) => facts.deficiencies],
	measures: ["measures", (facts) => facts.measures],
	conditions: ["conditions", (facts) => facts.conditions],
	sources: ["sources", (facts) => sourcesOfStep3(facts)],
} as const satisfies {
	[scope: string]: readonly [
		CollectionName,
		(facts: TransferFacts) => Entry<CollectionName>[],
	];
};
export type Scope = keyof typeof scopes;
type CollectionOf<S extends Scope> = (typeof scopes)[S][0];

function party(facts: TransferFacts, id: string | undefined) {
	const row = liveRow(facts.assessment, "parties", id);
	return row && id !== undefined ? [[id, row] as Entry<"parties">] : [];
}

/** Sources that the findings on law and practice, and their statutes, rest on. */
function sourcesOfStep3(facts: TransferFacts): Entry<"sources">[] {
	const cited = new Set(
		[...facts.findings, ...facts.statutes].flatMap(([, row]) => row.sources),
	);
	return liveRows(facts.assessment, "sources").filter(([id]) => cited.has(id));
}

/** A field that a guard asks for: data for the table of docs/six-steps.md, and the question itself. */
export interface Requirement {
	guard: Guard;
	question?: string;
	/** Where it is asked: a collection or a section of the document. */
	of: string;
	field: string;
	mayWait: boolean;
	/** For which transfers or rows, in the terms of src/text; absent: always. */
	only?: string;
	missing(facts: TransferFacts): Missing[];
}

interface Options<R, V> {
	question?: string;
	/** "Not known yet", with owner and date, is enough in this step. */
	mayWait?: boolean;
	only?: string;
	applies?: (facts: TransferFacts, row: R) => boolean;
	opens?: (value: NonNullable<V>, facts: TransferFacts, row: R) => boolean;
}

const askedBy = <R, V>(
	guard: Guard,
	options: Options<R, V>,
	{ strict }: TransferFacts,
): Asked => ({
	guard,
	...(options.question === undefined ? {} : { question: options.question }),
	...(options.mayWait && !strict ? { mayWait: true } : {}),
});

/** A requirement on one field of the rows of a scope. */
export function requires<
	S extends Scope,
	F extends keyof Row<CollectionOf<S>> & string,
>(
	guard: Guard,
	scope: S,
	field: F,
	options: Options<Row<CollectionOf<S>>, Row<CollectionOf<S>>[F]> = {},
): Requirement {
	const [collection] = scopes[scope];
	const rowsOf = scopes[scope][1] as (
		facts: TransferFacts,
	) => Entry<CollectionOf<S>>[];
	const { applies, opens } = options;
	return {
		guard,
		of: collection,
		field,
		mayWait: options.mayWait ?? false,
		...(options.question === undefined ? {} : { question: options.question }),
		...(options.only === undefined ? {} : { only: options.only }),
		missing: (facts) =>
			rowsOf(facts)
				.filter(([, row]) => applies?.(facts, row) ?? true)
				.flatMap(([id, row]) =>
					askRow(
						facts.assessment,
						askedBy(guard, options, facts),
						collection as CollectionOf<S>,
						id,
						field,
						(value) => opens?.(value, facts, row) ?? true,
					),
				),
	};
}

type About = Assessment["about"];

/** A requirement on the whole assessment. */
export const requiresAbout = <F extends keyof About & string>(
	guard: Guard,
	field: F,
	options: Options<About, About[F]> = {},
): Requirement => ({
	guard,
	of: "about",
	field,
	mayWait: options.mayWait ?? false,
	...(options.question === undefined ? {} : { question: options.question }),
	...(options.only === undefined ? {} : { only: options.only }),
	missing: (facts) =>
		(options.applies?.(facts, facts.assessment.about) ?? true)
			? askSection(
					facts.assessment,
					askedBy(guard, options, facts),
					"about",
					field,
					(value) =>
						options.opens?.(value, facts, facts.assessment.about) ?? true,
				)
			: [],
});

export const isYes = (value: unknown): boolean => value === "yes";
export const notAfterToday = (
	value: string,
	{ today }: TransferFacts,
): boolean => value <= today;

/** Everything that a list of requirements finds wanting. */
export const missingOf = (
	requirements: readonly Requirement[],
	facts: TransferFacts,
): Missing[] =>
	requirements.flatMap((requirement) => requirement.missing(facts));

import { type Asked, wanting } from "./ask.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { processors, uncovered } from "./places.ts";
import {
	isYes,
	missingOf,
	type Requirement,
	requires,
	requiresAbout,
} from "./requirement.ts";

const q = (question: string) => ({ question, mayWait: true }) as const;
const heldByKey: ReadonlySet<string | undefined> = new Set([
	"encrypted",
	"pseudonymised",
]);

/** Guard g1.1: questions q1.01 to q1.12, each at the fields that answer it. */
export const knowQuestions: Requirement[] = [
	requires("g1.1", "transfer", "exporter", q("q1.01")),
	requires("g1.1", "exporter", "name", q("q1.01")),
	requires("g1.1", "exporter", "kind", q("q1.01")),
	requires("g1.1", "exporter", "role", q("q1.01")),
	requires("g1.1", "exporter", "country", q("q1.01")),
	requires("g1.1", "transfer", "importer", q("q1.02")),
	requires("g1.1", "importer", "role", q("q1.02")),
	requires("g1.1", "transfer", "country", q("q1.02")),
	...(["category", "party", "role"] as const).map((field) =>
		requires("g1.1", "links", field, q("q1.03")),
	),
	...(
		["name", "kind", "address", "contact", "function", "country"] as const
	).map((field) => requires("g1.1", "recipients", field, q("q1.03"))),
	requires("g1.1", "transfer", "purpose", q("q1.04")),
	requires("g1.1", "categories", "purpose", q("q1.04")),
	requires("g1.1", "transfer", "rows", q("q1.05")),
	requires("g1.1", "categories", "category", q("q1.05")),
	requires("g1.1", "categories", "dataContent", q("q1.05")),
	requires("g1.1", "categories", "kinds", q("q1.05")),
	requires("g1.1", "categories", "subjects", q("q1.06")),
	requires("g1.1", "categories", "sensitivity", q("q1.07")),
	requires("g1.1", "categories", "storedIn", q("q1.08")),
	requires("g1.1", "categories", "processedIn", q("q1.08")),
	requires("g1.1", "transfer", "manner", q("q1.08")),
	requires("g1.1", "categories", "states", q("q1.09")),
	requires("g1.1", "categories", "format", q("q1.09")),
	requires("g1.1", "categories", "keyCustody", {
		...q("q1.09"),
		only: "keys",
		applies: (_, category) => heldByKey.has(category.format),
	}),
	requires("g1.1", "links", "access", q("q1.09")),
	requires("g1.1", "links", "clearText", {
		...q("q1.09"),
		only: "access",
		applies: (_, link) => link.access !== "no",
	}),
	requires("g1.1", "transfer", "frequency", q("q1.10")),
	requires("g1.1", "transfer", "running", q("q1.10")),
	requires("g1.1", "categories", "volume", q("q1.10")),
	requires("g1.1", "categories", "retention", q("q1.10")),
	requires("g1.1", "transfer", "onwardChecked", {
		...q("q1.11"),
		opens: isYes,
	}),
	requiresAbout("g1.1", "minimisation", q("q1.12")),
	requiresAbout("g1.1", "withoutTransfer", q("q1.12")),
];

/** Guard g1.2: evidence for each processor; g1.3: "EU region" is no answer, and neither is "not known yet". */
export const knowEvidence: Requirement[] = [
	requires("g1.2", "recipients", "evidence", {
		only: "processors",
		applies: (facts, party) =>
			processors(facts.assessment).some(
				(id) => facts.assessment.parties[id] === party,
			),
	}),
	requires("g1.3", "categories", "viewedFrom", { question: "q1.08" }),
	requires("g1.3", "recipients", "viewsFrom", { question: "q1.08" }),
];

const isOnChain = ({ transfer: { importer }, links }: TransferFacts): boolean =>
	importer === undefined || links.some(([, { party }]) => party === importer);

/** Each category has a chain, the importer is on one, and each further hop out of the EEA is a transfer too. */
function chains(facts: TransferFacts): Missing[] {
	const asked: Asked = { guard: "g1.1", question: "q1.03" };
	const linked = new Set(facts.links.map(([, link]) => link.category));
	return [
		...facts.categories
			.filter(([id]) => !linked.has(id))
			.map(([id]) => wanting(asked, "chain", `categories/${id}`)),
		...(isOnChain(facts)
			? []
			: facts.categories
					.slice(0, 1)
					.map(([id]) => wanting(asked, "chain", `categories/${id}`))),
		...uncovered(
			facts,
			{ guard: "g1.1", question: "q1.11" },
			facts.categories,
			facts.transfer,
		),
	];
}

/** What leaving step 1 wants. */
export const missingForKnow = (facts: TransferFacts): Missing[] => [
	...missingOf(knowQuestions, facts),
	...missingOf(knowEvidence, facts),
	...chains(facts),
];

/** Unknown blocks step 3: the questions of step 1, none of them waiting any longer. */
export const missingFactsForAssess = (facts: TransferFacts): Missing[] =>
	missingOf(knowQuestions, { ...facts, strict: true });

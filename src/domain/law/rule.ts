import type { Confidence } from "../knowledge/provenance.ts";
import type { Fact, ValueOf } from "./fact.ts";

export type RuleFamily =
	| "qualify"
	| "chain"
	| "tool"
	| "adequacy"
	| "derogation"
	| "article46"
	| "review"
	| "measures"
	| "formal"
	| "conditions"
	| "parent"
	| "acts"
	| "whole"
	| "national";

/** What is known of a rule apart from how it judges: what reports and docs/rules.md show. */
export interface RuleDescription {
	id: string;
	family: RuleFamily;
	basis: string;
	confidence: Confidence;
	/** What one judgement is about: a transfer, a finding, a measure … */
	about: string;
	/** The reference lets a person set it aside, with a reason, in their own name and with a date. */
	overridable?: true;
	/** Names of the facts it asks for, to see whether it applies and whether it holds. */
	asks: readonly string[];
}

/** overridden: not met by itself, and set aside where the reference allows that. */
export type Status =
	| "met"
	| "unmet"
	| "unknown"
	| "not-applicable"
	| "overridden";
export interface Judgement {
	status: Status;
	/** Paths of the answers that are wanting; empty unless the status is unknown. */
	missing: readonly string[];
}

export interface Rule<S> extends RuleDescription {
	judge: (subject: S) => Judgement;
}

type Facts = Record<string, (subject: never) => Fact<unknown>>;
type SubjectOf<T extends Facts> = Parameters<T[keyof T]>[0];
type Known<T, K extends keyof T> = {
	[P in K]: T[P] extends (subject: never) => infer F ? ValueOf<F> : never;
};

interface Definition<T, A extends keyof T, N extends keyof T>
	extends Omit<RuleDescription, "about" | "asks" | "overridable"> {
	appliesGiven?: readonly A[];
	applies?: (known: Known<T, A>) => boolean;
	needs: readonly N[];
	holds: (known: Known<T, A | N>) => boolean;
	/** The fact that tells whether a person has set the rule aside, and may. */
	setAside?: keyof T & string;
}

/** Asks for the named facts and writes down what is known; the paths that are wanting, if any. */
function gather(
	facts: Facts,
	names: readonly string[],
	subject: unknown,
	values: Record<string, unknown>,
): readonly string[] | undefined {
	let missing: readonly string[] | undefined;
	for (const name of names) {
		const fact = facts[name]?.(subject as never);
		if (fact === undefined) continue;
		if (fact.known) values[name] = fact.value;
		else if (missing === undefined) missing = fact.missing;
		else missing = [...missing, ...fact.missing];
	}
	if (missing === undefined || missing.length === 0) return undefined;
	return [...new Set(missing)];
}

const nothing: readonly string[] = [];
const met: Judgement = { status: "met", missing: nothing };
const unmet: Judgement = { status: "unmet", missing: nothing };
const overridden: Judgement = { status: "overridden", missing: nothing };
const notApplicable: Judgement = {
	status: "not-applicable",
	missing: nothing,
};
const unknown = (missing: readonly string[]): Judgement => ({
	status: "unknown",
	missing,
});

/**
 * A maker of rules about one kind of subject. A rule first asks what tells whether it applies, then
 * what it needs; with any of that missing it answers "unknown" and names the paths. It never asks
 * for what cannot matter, and never says "met" without every answer it needs.
 */
export const rulesAbout =
	<T extends Facts>(about: string, facts: T) =>
	<A extends keyof T & string = never, N extends keyof T & string = never>(
		definition: Definition<T, A, N>,
	): Rule<SubjectOf<T>> => {
		const { id, family, basis, confidence, setAside } = definition;
		const given: readonly string[] = definition.appliesGiven ?? [];
		const needs: readonly string[] = definition.needs;
		return {
			id,
			family,
			basis,
			confidence,
			about,
			asks: [...given, ...needs, ...(setAside ? [setAside] : [])],
			...(setAside ? { overridable: true as const } : {}),
			judge: (subject) => {
				const values: Record<string, unknown> = {};
				const toApply = gather(facts, given, subject, values);
				if (toApply) return unknown(toApply);
				const applies = definition.applies?.(values as Known<T, A>);
				if (applies === false) return notApplicable;
				const toHold = gather(facts, needs, subject, values);
				if (toHold) return unknown(toHold);
				if (definition.holds(values as Known<T, A | N>)) return met;
				if (setAside === undefined) return unmet;
				const toSetAside = gather(facts, [setAside], subject, values);
				if (toSetAside) return unknown(toSetAside);
				return values[setAside] === true ? overridden : unmet;
			},
		};
	};

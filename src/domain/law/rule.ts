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

function gather(facts: Facts, names: readonly string[], subject: unknown) {
	const values: Record<string, unknown> = {};
	const missing: string[] = [];
	for (const name of names) {
		const fact = facts[name]?.(subject as never);
		if (fact?.known) values[name] = fact.value;
		else for (const path of fact?.missing ?? []) missing.push(path);
	}
	return {
		values,
		missing: missing.length > 1 ? [...new Set(missing)] : missing,
	};
}

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
				const before = gather(facts, given, subject);
				if (before.missing.length > 0)
					return { status: "unknown", missing: before.missing };
				const applies = definition.applies?.(before.values as Known<T, A>);
				if (applies === false) return { status: "not-applicable", missing: [] };
				const asked = gather(facts, needs, subject);
				if (asked.missing.length > 0)
					return { status: "unknown", missing: asked.missing };
				const values = { ...before.values, ...asked.values };
				const holds = definition.holds(values as Known<T, A | N>);
				if (holds || setAside === undefined)
					return { status: holds ? "met" : "unmet", missing: [] };
				const aside = gather(facts, [setAside], subject);
				if (aside.missing.length > 0)
					return { status: "unknown", missing: aside.missing };
				const isAside = aside.values[setAside] === true;
				return { status: isAside ? "overridden" : "unmet", missing: [] };
			},
		};
	};

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
	/** Names of the facts it asks for, to see whether it applies and whether it holds. */
	asks: readonly string[];
}

export type Status = "met" | "unmet" | "unknown" | "not-applicable";
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
	extends Omit<RuleDescription, "about" | "asks"> {
	appliesGiven?: readonly A[];
	applies?: (known: Known<T, A>) => boolean;
	needs: readonly N[];
	holds: (known: Known<T, A | N>) => boolean;
}

function gather(facts: Facts, names: readonly string[], subject: unknown) {
	const values: Record<string, unknown> = {};
	const missing = new Set<string>();
	for (const name of names) {
		const fact = facts[name]?.(subject as never);
		if (fact?.known) values[name] = fact.value;
		else for (const path of fact?.missing ?? []) missing.add(path);
	}
	return { values, missing: [...missing] };
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
		const { id, family, basis, confidence } = definition;
		const given: readonly string[] = definition.appliesGiven ?? [];
		const needs: readonly string[] = definition.needs;
		return {
			id,
			family,
			basis,
			confidence,
			about,
			asks: [...given, ...needs],
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
				return { status: holds ? "met" : "unmet", missing: [] };
			},
		};
	};

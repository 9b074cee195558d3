import { type EntryFacts, factsOf } from "../domain/knowledge/entryFacts.ts";
import {
	keyOf,
	type ReplaceableEntry,
} from "../domain/knowledge/houseEntry.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { TransferFacts } from "../domain/requirements/facts.ts";
import type { Step } from "../domain/vocabulary.ts";

/** Steps that rest on an adequacy decision, and those that also rest on what is known of countries. */
const withDecision: ReadonlySet<Step> = new Set([
	"tool",
	"assess",
	"measures",
	"formal",
]);
const withCountries: ReadonlySet<Step> = new Set([
	"assess",
	"measures",
	"formal",
]);

/** What the catalogues say of the decision and the countries that a step of this transfer rests on, by their keys. */
export function knowledgeUsed(
	{ transfer, findings }: TransferFacts,
	step: Step,
	{ adequacyDecisions, countryProfiles }: Knowledge,
): Record<string, EntryFacts> {
	const countries = new Set(findings.map(([, { country }]) => country));
	const decisions = withDecision.has(step)
		? adequacyDecisions.filter(({ id }) => id === transfer.adequacyDecision)
		: [];
	const profiles = withCountries.has(step)
		? countryProfiles.filter(({ country }) => countries.has(country))
		: [];
	const used: ReplaceableEntry[] = [
		...decisions.map(
			(entry) => ({ kind: "adequacy-decision", entry }) as const,
		),
		...profiles.map((entry) => ({ kind: "country-profile", entry }) as const),
	];
	return Object.fromEntries(used.map((each) => [keyOf(each), factsOf(each)]));
}

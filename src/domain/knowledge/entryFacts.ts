import type { Json } from "../canonical.ts";
import type { AdequacyDecision } from "./adequacyDecision.ts";
import type { CountryProfile } from "./countryProfile.ts";
import type { ReplaceableEntry } from "./houseEntry.ts";

/** What an entry says, one value a fact, by the fact's name. A statute's powers stand under its id and ":powers". */
export type EntryFacts = Record<string, Json>;

const present = (fields: Record<string, Json | undefined>): EntryFacts =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);

const ofDecision = (entry: AdequacyDecision): EntryFacts => {
	const { id: _, provenance: __, lastReview: ___, ...facts } = entry;
	return present(facts);
};

const ofCountry = ({
	adequacy,
	guarantees,
	statutes,
	researchPerCase,
}: CountryProfile): EntryFacts =>
	present({
		adequacy,
		guaranteeA: guarantees.A.verdict,
		guaranteeB: guarantees.B.verdict,
		guaranteeC: guarantees.C.verdict,
		guaranteeD: guarantees.D.verdict,
		researchPerCase,
		...Object.fromEntries(
			statutes.flatMap(({ id, cite, says, powers }) => [
				[id, says === undefined ? cite : `${cite}: ${says}`],
				[`${id}:powers`, [...powers].sort()],
			]),
		),
	});

/**
 * What the law says and who found what: what a confirmation rests on. Where it comes from is left out: that
 * somebody looked again and found it unchanged is no other fact.
 */
export const factsOf = (each: ReplaceableEntry): EntryFacts =>
	each.kind === "country-profile"
		? ofCountry(each.entry)
		: ofDecision(each.entry);

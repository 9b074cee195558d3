import * as z from "zod/mini";
import { filled, KnownCountry } from "../kinds.ts";
import { accessPowers, guaranteeVerdicts } from "../vocabulary.ts";
import { DecisionId } from "./adequacyDecision.ts";
import { daysFresh, daysLater } from "./freshness.ts";
import { Confidence, type Provenance } from "./provenance.ts";

/**
 * Where one fact comes from, as far as its source differs from that of the whole profile. What is absent
 * here is as the profile says: `provenanceOf` tells which it was.
 */
const ownProvenance = {
	source: z.optional(filled),
	/** Day on which this fact was last looked at. */
	checked: z.optional(z.iso.date()),
	confidence: z.optional(Confidence),
};

/** European Essential Guarantee, as found by the source named. */
const Guarantee = z.strictObject({
	verdict: z.enum(guaranteeVerdicts),
	...ownProvenance,
});
/** A body or a way to court, by its own name. */
const Named = z.strictObject({ name: filled, ...ownProvenance });
const factId = z
	.string()
	.check(z.maxLength(60), z.regex(/^[a-z]{2}(\.[a-z0-9-]+)+$/));

/**
 * What a country's law says and who has found what, at a date. A profile never calls a country
 * safe or unsafe. A municipality may replace or add one: it is plain data under this schema.
 */
export const CountryProfile = z.strictObject({
	country: KnownCountry,
	/** Id of the adequacy decision, where there is one. */
	adequacy: z.optional(DecisionId),
	statutes: z.array(
		z.strictObject({
			id: factId,
			/** Name and section as cited, not translated. */
			cite: filled,
			powers: z.array(z.enum(accessPowers)),
			/** What it says, in the words of whoever made the profile; those that come with the program have theirs in src/text. */
			says: z.optional(filled),
			...ownProvenance,
		}),
	),
	guarantees: z.strictObject({
		A: Guarantee,
		B: Guarantee,
		C: Guarantee,
		D: Guarantee,
	}),
	oversight: z.array(Named),
	remedies: z.array(Named),
	/** Events to watch; dated where a date is known. */
	watch: z.array(
		z.strictObject({
			id: factId,
			/** In the words of whoever made the profile; those that come with the program have theirs in src/text. */
			says: z.optional(filled),
			due: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
			...ownProvenance,
		}),
	),
	sources: z.array(filled).check(z.minLength(1)),
	/** Where the law, its practice and its judgments are published: names to look under, not sources that were read. */
	official: z.optional(
		z.strictObject({
			statutes: z.array(filled),
			practice: z.array(filled),
			courts: z.array(filled),
		}),
	),
	checked: z.iso.date(),
	/** Earlier than the policy asks for, never later. */
	nextCheck: z.optional(z.iso.date()),
	confidence: Confidence,
	/** Enough is known only to begin with: each case needs research of its own. */
	researchPerCase: z.boolean(),
	/** Who stands behind it. A house's own profile is a draft until two people have signed. */
	signedBy: z.optional(
		z
			.array(
				z.strictObject({
					name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
					on: z.iso.date(),
				}),
			)
			.check(z.maxLength(20)),
	),
});
export type CountryProfile = z.infer<typeof CountryProfile>;

/** A fact of a profile, as far as it says itself where it comes from. */
export type ProfileFact = {
	[K in keyof Provenance]?: Provenance[K] | undefined;
};

/** Source, date and confidence of a fact, and which of them are those of the profile as a whole. */
export const provenanceOf = (
	profile: CountryProfile,
	fact: ProfileFact,
): Provenance & { inherited: (keyof Provenance)[] } => ({
	source: fact.source ?? profile.sources.join("; "),
	checked: fact.checked ?? profile.checked,
	confidence: fact.confidence ?? profile.confidence,
	inherited: (["source", "checked", "confidence"] as const).filter(
		(name) => fact[name] === undefined,
	),
});

/** The day on which a dated event may begin: a month or a year counts from its first day. */
const firstDay = (due: string): string => `${due}-01-01`.slice(0, 10);

/**
 * The last day on which a look at a country's law (ISO date) stays fresh: by the policy; earlier where the profile
 * asks for its next check before that, or names an event that falls due. Days before the look count for nothing.
 */
export function freshUntil(
	looked: string,
	country: string,
	profile: CountryProfile | undefined,
): string {
	const byPolicy = daysLater(
		looked,
		daysFresh(country, profile?.adequacy !== undefined),
	);
	const days = [
		profile?.nextCheck,
		...(profile?.watch ?? []).map(({ due }) => due && firstDay(due)),
	];
	return days.reduce<string>(
		(until, day) =>
			day !== undefined && looked < day && day < until ? day : until,
		byPolicy,
	);
}

/** The last day on which the profile counts as fresh. */
export const nextCheck = (profile: CountryProfile): string =>
	freshUntil(profile.checked, profile.country, profile);

/** Is the profile past its next check on that day? */
export const isStale = (profile: CountryProfile, today: string): boolean =>
	nextCheck(profile) < today;

import { z } from "zod";
import { CountryCode } from "../kinds.ts";
import { guaranteeVerdicts } from "../vocabulary.ts";
import { Confidence } from "./provenance.ts";

/** What a law lets authorities do; the words are in src/text. */
export const accessPowers = [
	"targeted",
	"bulk",
	"compelled-disclosure",
	"decryption",
	"in-transit",
	"direct-access",
	"voluntary",
	"retention",
	"localisation",
	"secrecy-order",
	"exemption",
] as const;

const Guarantees = z.strictObject({
	A: z.enum(guaranteeVerdicts),
	B: z.enum(guaranteeVerdicts),
	C: z.enum(guaranteeVerdicts),
	D: z.enum(guaranteeVerdicts),
});

/**
 * What a country's law says and who has found what, at a date. A profile never calls a country
 * safe or unsafe. A municipality may replace or add one: it is plain data under this schema.
 */
export const CountryProfile = z.strictObject({
	country: CountryCode,
	/** Id of the adequacy decision, where there is one. */
	adequacy: z
		.string()
		.regex(/^ad\.[a-z]+$/)
		.optional(),
	statutes: z.array(
		z.strictObject({
			id: z.string().regex(/^[a-z]{2}(\.[a-z0-9-]+)+$/),
			/** Name and section as cited, not translated. */
			cite: z.string().min(1),
			powers: z.array(z.enum(accessPowers)),
			confidence: Confidence,
		}),
	),
	/** European Essential Guarantees A–D, as found by the source named. */
	guarantees: Guarantees,
	guaranteesSource: z.string().min(1),
	oversight: z.array(z.string().min(1)),
	/** Events to watch; dated where a date is known. */
	watch: z.array(
		z.strictObject({
			id: z.string().regex(/^[a-z]{2}(\.[a-z0-9-]+)+$/),
			due: z.string().min(4).optional(),
		}),
	),
	sources: z.array(z.string().min(1)).min(1),
	checked: z.iso.date(),
	confidence: Confidence,
	/** Enough is known only to begin with: each case needs research of its own. */
	researchPerCase: z.boolean(),
});
export type CountryProfile = z.infer<typeof CountryProfile>;

/** Days after which knowledge must be looked at again: a product rule, not one of the EDPB's. */
export const freshness = {
	unitedStates: 30,
	adequacyList: 30,
	withoutAdequacy: 180,
	withAdequacy: 365,
} as const;

/** How many days a look at this country's law stays fresh. */
export const daysFresh = (country: string, hasAdequacy: boolean): number => {
	if (country === "US") return freshness.unitedStates;
	return hasAdequacy ? freshness.withAdequacy : freshness.withoutAdequacy;
};

const dayInMilliseconds = 86_400_000;

/** The ISO date so many days later. */
export const daysLater = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * dayInMilliseconds)
		.toISOString()
		.slice(0, 10);

/** The last day on which the profile counts as fresh. */
export const nextCheck = (profile: CountryProfile): string =>
	daysLater(
		profile.checked,
		daysFresh(profile.country, profile.adequacy !== undefined),
	);

/** Is the profile past its next check on that day? */
export const isStale = (profile: CountryProfile, today: string): boolean =>
	nextCheck(profile) < today;

import * as z from "zod/mini";
import { filled } from "../kinds.ts";
import { AdequacyDecision } from "./adequacyDecision.ts";
import { CountryProfile } from "./countryProfile.ts";

/** Keys under which entries of the catalogues are stored, linked to and named in versions. */
export const countryKey = (country: string): string => `country.${country}`;
export const decisionKey = (id: string): string => `decision.${id}`;

/** An entry that a house can add or replace. The catalogue of measures and the rules stay built in. */
export type ReplaceableEntry =
	| { kind: "country-profile"; entry: CountryProfile }
	| { kind: "adequacy-decision"; entry: AdequacyDecision };

export const keyOf = (each: ReplaceableEntry): string =>
	each.kind === "country-profile"
		? countryKey(each.entry.country)
		: decisionKey(each.entry.id);

/** Who made a knowledge file. */
export const MadeBy = z.strictObject({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
	organisation: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
});
export type MadeBy = z.infer<typeof MadeBy>;

/** How an entry came to be in this house's knowledge. */
const taken = {
	madeBy: MadeBy,
	madeOn: z.iso.date(),
	/** Who accepted it here, and on which ISO date. Absent where a file is only looked at, as from a shell. */
	acceptedBy: z.optional(filled),
	acceptedOn: z.optional(z.iso.date()),
};

/** An entry of the house's own, in place of one that comes with the program or beside them. */
export const HouseEntry = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("country-profile"),
		entry: CountryProfile,
		...taken,
	}),
	z.strictObject({
		kind: z.literal("adequacy-decision"),
		entry: AdequacyDecision,
		...taken,
	}),
]);
export type HouseEntry = z.infer<typeof HouseEntry>;

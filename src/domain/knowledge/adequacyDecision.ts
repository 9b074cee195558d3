import * as z from "zod/mini";
import { filled, KnownCountry } from "../kinds.ts";
import { daysLater, freshness } from "./freshness.ts";
import { Provenance } from "./provenance.ts";

/** The id of a decision in the catalogue and in a transfer's answer. */
export const DecisionId = z
	.string()
	.check(z.maxLength(40), z.regex(/^ad\.[a-z0-9-]+$/));

/** A decision under Art. 45 GDPR: whom it covers, from when, until when. */
export const AdequacyDecision = z
	.strictObject({
		id: DecisionId,
		/** Absent for an international organisation. */
		country: z.optional(KnownCountry),
		organisation: z.optional(filled),
		/** Number of the decision; several where it was extended or renewed. */
		decision: filled,
		adopted: z.iso.date(),
		/** Last day on which it has effect. Absent: no sunset. */
		expires: z.optional(z.iso.date()),
		/** Day from which it was suspended, repealed or annulled. */
		endedOn: z.optional(z.iso.date()),
		/** The decision reaches only some recipients or data: someone must check, with evidence. */
		scopeLimited: z.boolean(),
		/** It covers businesses only: no authority is inside its scope, whatever is answered. */
		businessesOnly: z.optional(z.literal(true)),
		/** Not yet taken into the EEA Agreement: it has no effect for exporters in Iceland, Liechtenstein and Norway. */
		outsideEeaAgreement: z.optional(z.literal(true)),
		/** The recipient must stand on a public list, by exact legal entity (United States). */
		needsListing: z.boolean(),
		/** Whom and what it reaches, in the words of whoever made the entry; those that come with the program have theirs in src/text. */
		scope: z.optional(filled),
		lastReview: z.optional(filled),
		provenance: Provenance,
	})
	.check(
		z.refine(
			({ country, organisation }) =>
				(country === undefined) !== (organisation === undefined),
			{ path: ["country"] },
		),
	);
export type AdequacyDecision = z.infer<typeof AdequacyDecision>;

/** Has the decision effect on that day? */
export const isInForce = (decision: AdequacyDecision, today: string): boolean =>
	decision.adopted <= today &&
	(decision.expires === undefined || today <= decision.expires) &&
	(decision.endedOn === undefined || today < decision.endedOn);

/** The last day on which the look at the decision counts as fresh. */
export const nextCheckOfDecision = (decision: AdequacyDecision): string =>
	daysLater(decision.provenance.checked, freshness.adequacyList);

/** Is the decision past its next check on that day? */
export const isDecisionStale = (
	decision: AdequacyDecision,
	today: string,
): boolean => nextCheckOfDecision(decision) < today;

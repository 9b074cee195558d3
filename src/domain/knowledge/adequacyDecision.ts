import { z } from "zod";
import { CountryCode } from "../kinds.ts";
import { Provenance } from "./provenance.ts";

/** A decision under Art. 45 GDPR: whom it covers, from when, until when. */
export const AdequacyDecision = z.strictObject({
	id: z.string().regex(/^ad\.[a-z]+$/),
	/** Absent for an international organisation. */
	country: CountryCode.optional(),
	organisation: z.string().min(1).optional(),
	/** Number of the decision; several where it was extended or renewed. */
	decision: z.string().min(1),
	adopted: z.iso.date(),
	/** Last day on which it has effect. Absent: no sunset. */
	expires: z.iso.date().optional(),
	/** Day from which it was suspended, repealed or annulled. */
	endedOn: z.iso.date().optional(),
	/** The decision reaches only some recipients or data: someone must check, with evidence. */
	scopeLimited: z.boolean(),
	/** It covers businesses only: no authority is inside its scope, whatever is answered. */
	businessesOnly: z.literal(true).optional(),
	/** The recipient must stand on a public list, by exact legal entity (United States). */
	needsListing: z.boolean(),
	lastReview: z.string().min(1).optional(),
	provenance: Provenance,
});
export type AdequacyDecision = z.infer<typeof AdequacyDecision>;

/** Has the decision effect on that day? */
export const isInForce = (decision: AdequacyDecision, today: string): boolean =>
	decision.adopted <= today &&
	(decision.expires === undefined || today <= decision.expires) &&
	(decision.endedOn === undefined || today < decision.endedOn);

import * as z from "zod/mini";
import { filled } from "../kinds.ts";

/**
 * How far a statement has been checked: P primary text read, Q read in a decision that cites it,
 * S read in a secondary source, D paragraph number derived, G general knowledge, not yet verified.
 */
export const Confidence = z.enum(["P", "Q", "S", "D", "G"]);
export type Confidence = z.infer<typeof Confidence>;

/** D and G are shown as "not yet checked against the original" wherever they appear. */
export const isUnchecked = (confidence: Confidence): boolean =>
	confidence === "D" || confidence === "G";

/** Where a statement of the knowledge base comes from. */
export const Provenance = z.strictObject({
	source: filled,
	/** Day on which the source was last looked at. */
	checked: z.iso.date(),
	confidence: Confidence,
});
export type Provenance = z.infer<typeof Provenance>;

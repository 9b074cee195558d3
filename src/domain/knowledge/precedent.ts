import * as z from "zod/mini";
import { filled } from "../kinds.ts";
import { techniques } from "../vocabulary.ts";
import { Confidence } from "./provenance.ts";

/** What an authority or court said of a measure: not enough, not enough but counted in favour, or accepted. */
export const precedentViews = ["against", "mitigating", "accepted"] as const;

/** A decision on whether a measure is effective, and by what a claim of the same measure is known. */
export const Precedent = z.strictObject({
	id: z.templateLiteral(["prec.", filled]),
	view: z.enum(precedentViews),
	/** Who decided, in which case, on which day, newest last. */
	decisions: z
		.array(
			z.strictObject({
				authority: filled,
				case: filled,
				on: z.optional(z.iso.date()),
			}),
		)
		.check(z.minLength(1)),
	confidence: Confidence,
	/** Day on which the entry was last looked at. */
	checked: z.iso.date(),
	claim: z.strictObject({
		/** Measures of the catalogue that are the same claim. */
		catalogues: z._default(z.array(filled), []),
		techniques: z._default(z.array(z.enum(techniques)), []),
		/** Beginnings of words that say the same in a title or a description, in lower case. */
		words: z._default(z.array(z.string().check(z.minLength(3))), []),
		/** Only while the importer can cause decryption, or only while it cannot; who has the keys matters not without it. */
		keys: z.optional(z.enum(["importer", "exporter"])),
		/** Only beside measures of these on the same transfer, each of them. */
		beside: z._default(z.array(filled), []),
		/** Only where a company in the EEA has a parent outside. */
		parentOutside: z.optional(z.literal(true)),
		/** Only under standard contractual clauses. */
		underClauses: z.optional(z.literal(true)),
	}),
});
export type Precedent = z.infer<typeof Precedent>;

import { z } from "zod";
import { techniques } from "../vocabulary.ts";
import { Confidence } from "./provenance.ts";

/** What an authority or court said of a measure: not enough, not enough but counted in favour, or accepted. */
export const precedentViews = ["against", "mitigating", "accepted"] as const;

/** A decision on whether a measure is effective, and by what a claim of the same measure is known. */
export const Precedent = z.strictObject({
	id: z.templateLiteral(["prec.", z.string().min(1)]),
	view: z.enum(precedentViews),
	/** Who decided, in which case, on which day, newest last. */
	decisions: z
		.array(
			z.strictObject({
				authority: z.string().min(1),
				case: z.string().min(1),
				on: z.iso.date().optional(),
			}),
		)
		.min(1),
	confidence: Confidence,
	/** Day on which the entry was last looked at. */
	checked: z.iso.date(),
	claim: z.strictObject({
		/** Measures of the catalogue that are the same claim. */
		catalogues: z.array(z.string().min(1)).default([]),
		techniques: z.array(z.enum(techniques)).default([]),
		/** Beginnings of words that say the same in a title or a description, in lower case. */
		words: z.array(z.string().min(3)).default([]),
		/** Only while the importer can cause decryption, or only while it cannot; who has the keys matters not without it. */
		keys: z.enum(["importer", "exporter"]).optional(),
		/** Only beside measures of these on the same transfer, each of them. */
		beside: z.array(z.string().min(1)).default([]),
		/** Only where a company in the EEA has a parent outside. */
		parentOutside: z.literal(true).optional(),
		/** Only under standard contractual clauses. */
		underClauses: z.literal(true).optional(),
	}),
});
export type Precedent = z.infer<typeof Precedent>;

import type * as z from "zod/mini";
import { code, date, longText, ref, rowOf, text } from "./kinds.ts";
import { annexFactorKinds, annexMethods } from "./vocabulary.ts";

/**
 * The optional statistical annex to one transfer (scoring.md, section 2): off unless somebody makes
 * one. No verdict, guard or band reads it.
 */
export const annexFields = {
	transfer: ref("transfers"),
	method: code(annexMethods),
	/** The period T in years. Numbers are texts as people write them: "2,5". */
	years: text,
	by: text,
	on: date,
	comment: longText,
} as const;
export const StatisticalAnnex = rowOf(annexFields);

/** One estimate of the annex as a range; chances in per cent, others as numbers. */
export const annexFactorFields = {
	annex: ref("annexes"),
	kind: code(annexFactorKinds),
	name: text,
	low: text,
	likely: text,
	high: text,
	reason: longText,
	source: ref("sources"),
} as const;
export const AnnexFactor = rowOf(annexFactorFields);
export type AnnexFactor = z.infer<typeof AnnexFactor>;

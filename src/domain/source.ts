import type * as z from "zod/mini";
import { answer, code, date, longText, rowOf, text } from "./kinds.ts";
import { sourceKinds } from "./vocabulary.ts";

/** A paper or a fact that answers rest on. Cells point to it by its label: "ref A". */
export const sourceFields = {
	label: text,
	title: text,
	kind: code(sourceKinds),
	date,
	link: text,
	comment: longText,
	/** The five criteria of R01/2020 for sources of step 3, each with a one-line reason. */
	relevant: answer,
	relevantReason: text,
	objective: answer,
	objectiveReason: text,
	reliable: answer,
	reliableReason: text,
	verifiable: answer,
	verifiableReason: text,
	accessible: answer,
	accessibleReason: text,
	/** Transparency reports: do the figures cover national security? Silence is no evidence of none. */
	coversNationalSecurity: answer,
} as const;
export const Source = rowOf(sourceFields);
export type Source = z.infer<typeof Source>;

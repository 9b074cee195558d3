import * as z from "zod/mini";
import {
	answer,
	code,
	date,
	longText,
	ref,
	refs,
	rowOf,
	shapeOf,
	text,
} from "./kinds.ts";
import {
	actKinds,
	advices,
	decisionOutcomes,
	reviewTriggers,
	steps,
} from "./vocabulary.ts";

/** The DPO's advice, an act of its own (Art. 38–39 GDPR). */
export const opinionFields = {
	advice: code(advices),
	text: longText,
	by: text,
	role: text,
	on: date,
} as const;
export const Opinion = z.strictObject(shapeOf(opinionFields));

/** The controller's decision, or its delegate's. */
export const decisionFields = {
	outcome: code(decisionOutcomes),
	reason: longText,
	by: text,
	role: text,
	/** On whose delegation, where the controller did not decide itself. */
	delegation: text,
	on: date,
	/** Why assessor and approver are one person, where they are. */
	sameAsAssessorReason: longText,
} as const;
export const Decision = z.strictObject(shapeOf(decisionFields));

/** Do two names as they were written name one person? Case, spaces and Unicode form tell nobody apart. */
export const isSamePerson = (
	a: string | undefined,
	b: string | undefined,
): boolean => {
	const one = nameKey(a);
	return one !== "" && one === nameKey(b);
};
const nameKey = (name = ""): string =>
	name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** A condition of the opinion or the decision; it keeps the transfer from starting until met. */
export const conditionFields = {
	description: longText,
	transfers: refs("transfers"),
	measure: ref("measures"),
	owner: text,
	due: date,
	met: answer,
	evidence: longText,
} as const;
export const Condition = rowOf(conditionFields);
export type Condition = z.infer<typeof Condition>;

/** What a person did, on which day, with which transfer. The six-step machine replays these. */
export const actFields = {
	transfer: ref("transfers"),
	act: code(actKinds),
	/** The step that was confirmed. */
	step: code(steps),
	/** The trigger that occurred. */
	trigger: code(reviewTriggers),
	by: text,
	role: text,
	on: date,
	note: longText,
	/** What the confirmed step rested on, so that a later change can be told. */
	basis: text,
	/** Versions of the country profile and the adequacy list that were used. */
	knowledgeVersion: text,
	sources: refs("sources"),
} as const;
export const Act = rowOf(actFields);
export type Act = z.infer<typeof Act>;

/** A decision as it was approved, with all that it was about. Written once; revoking is all that can follow. */
export const approvalFields = {
	/** What was approved, as canonical JSON, and its SHA-256 in hexadecimal (domain/approval.ts). */
	content: longText,
	hash: text,
	revokedBy: text,
	revokedRole: text,
	revokedOn: date,
	revokedReason: longText,
} as const;
export const Approval = rowOf(approvalFields);
export type Approval = z.infer<typeof Approval>;

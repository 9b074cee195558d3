import type * as z from "zod/mini";
import {
	answers,
	code,
	codes,
	date,
	longText,
	ref,
	refs,
	rowOf,
	text,
} from "./kinds.ts";
import {
	keyCustodies,
	measureStatuses,
	secrecyPeriods,
	techniques,
} from "./vocabulary.ts";

/** A supplementary or security measure. Planned never counts. */
export const measureFields = {
	/** Id in the catalogue of measures: tech.uc1.encrypted-backup, contract.challenge, sec.logging-traceability … */
	catalogue: text,
	title: text,
	description: longText,
	transfers: refs("transfers"),
	rows: refs("categories"),
	deficiencies: refs("deficiencies"),
	status: code(measureStatuses),
	implementedOn: date,
	owner: text,
	/** Day by which a planned measure is to be in place. */
	due: date,
	/** Implementation evidence: configuration, key custody proof, test. */
	evidence: longText,
	sources: refs("sources"),
	keyCustody: code(keyCustodies),
	techniques: codes(techniques),
	/** How long the data must stay secret, and what happens if a cipher is broken before that. */
	secrecyPeriod: code(secrecyPeriods),
	cryptoAgility: longText,
	comment: longText,
} as const;
export const Measure = rowOf(measureFields);
export type Measure = z.infer<typeof Measure>;

const conditionAnswers = [...answers, "not-applicable"] as const;
/**
 * An answer to one question of a catalogue about one row: a condition of a measure (uc1.c1),
 * a question of step 3 (q3.01), a guard (g3.P1). The row's key is `<owner id>:<question id>`,
 * so that two people who answer the same question meet in the same field.
 */
export const questionFields = {
	owner: ref("*"),
	question: text,
	answer: code(conditionAnswers),
	reason: longText,
	source: ref("sources"),
	/** A measure that shows that the condition holds; it counts once it is in force with evidence of its own. */
	measure: ref("measures"),
} as const;
export const Question = rowOf(questionFields);
export type Question = z.infer<typeof Question>;
export const questionId = (owner: string, question: string): string =>
	`${owner}:${question}`;

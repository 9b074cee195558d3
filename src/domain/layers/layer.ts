import { liveRows } from "../assessment.ts";
import type { Answer } from "../kinds.ts";
import type { Confidence } from "../knowledge/provenance.ts";
import type { Context } from "../law/context.ts";
import {
	andThen,
	anyYes,
	type Fact,
	known,
	map,
	missing,
} from "../law/fact.ts";
import { catalogueAnswer } from "../law/factsOfFinding.ts";

/** Who owns the answers about the assessment as a whole; questions about a line belong to the line. */
export const whole = "about";

/** What a question is about: a line of the data sheet, or the assessment as a whole. */
export interface LayerSubject {
	context: Context;
	/** The id of a data category, or `whole`. */
	owner: string;
}

type Given = Exclude<Answer, "unknown"> | "not-applicable";

/**
 * A question of national law, and the rule that its answer is judged by. Its words are in src/text,
 * under the same id. An answer counts with a reason or a source.
 */
export interface LayerQuestion {
	id: string;
	/** Where it is asked: of each line of the data sheet, or once, on one of these pages. */
	asked: "line" | "about" | "formal" | "decision";
	basis: string;
	confidence: Confidence;
	/** While it is open or answered badly, a decision to start cannot be signed. */
	bars?: true;
	/** It may be answered "not applicable", with a reason. */
	mayNotApply?: true;
	/** Only asked where this holds; always without it. */
	when?: (subject: LayerSubject) => Fact<boolean>;
	/** Is nothing to be said against this answer? Without it, against none. */
	holds?: (answer: Given, subject: LayerSubject) => Fact<boolean>;
}

/** The law of one Member State beside the GDPR. Switched on by choosing the country; a folder of its own. */
export interface NationalLayer {
	/** ISO 3166-1 alpha-2; also the key of its words. */
	country: string;
	questions: readonly LayerQuestion[];
}

/** The lines that are judged: summary lines only where there are no others. */
export function linesOf({ assessment }: Context): string[] {
	const rows = liveRows(assessment, "categories");
	const ordinary = rows.filter(([, row]) => !row.summaryLine);
	return (ordinary.length > 0 ? ordinary : rows).map(([id]) => id);
}

/** The answer to a question: "not applicable" counts only where the question allows it. */
export const answerTo = (
	{ context, owner }: LayerSubject,
	{ id, mayNotApply }: Pick<LayerQuestion, "id" | "mayNotApply">,
): Fact<Given> =>
	andThen(catalogueAnswer(context, owner, id), (answer) =>
		answer === "not-applicable" && !mayNotApply
			? missing(`questions/${owner}:${id}/answer`)
			: known(answer),
	);

/** Was a question about the same thing answered with yes? */
export const isYes =
	(question: string) =>
	({ context, owner }: LayerSubject): Fact<boolean> =>
		map(
			catalogueAnswer(context, owner, question),
			(answer) => answer === "yes",
		);

/** Was a question about the whole answered with yes? */
export const isYesOfWhole =
	(question: string) =>
	({ context }: LayerSubject): Fact<boolean> =>
		isYes(question)({ context, owner: whole });

/** Was a question answered with yes about any line? */
export const isYesOfAnyLine =
	(question: string) =>
	({ context }: LayerSubject): Fact<boolean> =>
		anyYes(
			linesOf(context).map((owner) => isYes(question)({ context, owner })),
		);

/** The first, and only where it holds the second. */
export const both =
	(
		first: (subject: LayerSubject) => Fact<boolean>,
		second: (subject: LayerSubject) => Fact<boolean>,
	) =>
	(subject: LayerSubject): Fact<boolean> =>
		andThen(first(subject), (holds) =>
			holds ? second(subject) : known(false),
		);

/** Nothing is to be said against these answers alone. */
export const only =
	(...answers: readonly Given[]) =>
	(answer: Given): Fact<boolean> =>
		known(answers.includes(answer));

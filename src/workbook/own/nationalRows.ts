import { type Assessment, liveRows } from "../../domain/assessment.ts";
import type { Spoke } from "../../domain/law/outcome.ts";
import {
	layerOf,
	nationalJudgeOf,
	placeOfQuestion,
} from "../../domain/layers/judge.ts";
import { whole } from "../../domain/layers/layer.ts";
import { questionId } from "../../domain/measure.ts";
import { own } from "../../domain/path.ts";

type Row = Record<string, unknown>;

/** Is a question about a data category, or about the assessment as a whole? Only national law asks such. */
export const isNational = ({ owner }: Row, assessment: Assessment): boolean =>
	owner === whole || Object.hasOwn(assessment.categories, String(owner));

/** Does the row answer a question of the layer that is switched on? Those of another are kept in the base alone. */
export function isOfLayer(row: Row, assessment: Assessment): boolean {
	const layer = layerOf(assessment);
	const question = String(row.question);
	return (
		layer !== undefined &&
		isNational(row, assessment) &&
		(placeOfQuestion(question) === undefined ||
			layer.questions.some(({ id }) => id === question))
	);
}

/** Questions of the layer that nobody has begun to answer: rows that wait, under the code the answer will have. */
export function waitingRows(assessment: Assessment): [id: string, row: Row][] {
	const judge = nationalJudgeOf(assessment);
	if (!judge) return [];
	return [whole, ...liveRows(assessment, "categories").map(([id]) => id)]
		.flatMap((owner) => judge.asked(owner))
		.map(({ owner, question }): [string, Row] => [
			questionId(owner, question.id),
			{ owner, question: question.id },
		])
		.filter(([id]) => !Object.hasOwn(assessment.questions, id));
}

/** The owner and the question that the code of a waiting row stands for; undefined for any other code. */
export function waitingRow(
	id: string,
	assessment: Assessment,
): { owner: string; question: string } | undefined {
	const [, owner = "", question = ""] = /^(.+):([^:]+)$/.exec(id) ?? [];
	const waits =
		own(assessment.questions, id) === undefined &&
		isNational({ owner }, assessment);
	return waits ? { owner, question } : undefined;
}

/** How the question of a row stands; undefined for one that is not asked. */
export function statusOf(
	owner: string,
	question: string,
	assessment: Assessment,
): Spoke["status"] | undefined {
	if (!isNational({ owner }, assessment)) return undefined;
	return nationalJudgeOf(assessment)
		?.asked(owner)
		.find((asked) => asked.question.id === question)?.status;
}

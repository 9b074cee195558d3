import { liveRows } from "../domain/assessment.ts";
import { type StepReview, stepsOf } from "../domain/review.ts";
import type { Command, Context } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { labels } from "./labels.ts";

/** What is missing, step by step, as the closed doors on the screen list it. */
export const checkCommand: Command = async (file, context) => {
	const { options, text, language } = context;
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	const { document } = input;
	const steps = stepsOf(document, options.at);
	const remarks = liveRows(document, "remarks")
		.filter(([, { severity, settledOn }]) => severity !== "note" && !settledOn)
		.map(([id]) => `remarks/${id}`);
	const conflicts = liveRows(document, "conflicts")
		.filter(([, { settledOn }]) => !settledOn)
		.map(([id]) => `conflicts/${id}`);
	const missing =
		steps.reduce((sum, step) => sum + step.missing.length, 0) +
		conflicts.length;

	const label = labels(document, language);
	return {
		exit: missing === 0 ? 0 : 1,
		json: { missing, steps, remarks, conflicts },
		lines: [
			...steps.flatMap((step) => stepLines(step, context, label)),
			...(remarks.length === 0 ? [] : [text.cli.check.remarks(remarks.length)]),
			...(conflicts.length === 0
				? []
				: [text.cli.check.conflicts(conflicts.length)]),
		],
	};
};

function stepLines(
	{ step, state, missing }: StepReview,
	{ text }: Context,
	label: (path: string) => string,
): string[] {
	const { check } = text.cli;
	const name = text.vocabulary[step];
	if (state === "not-needed") return [check.notNeeded(name)];
	if (state === "closed" && missing.length === 0) return [check.closed(name)];
	return [
		check.step(name, missing.length),
		...missing.map(
			({ path, why, guard, about }) =>
				`  ${label(path)}${about === undefined ? "" : ` (${label(about)})`}: ${check.why[why]} [${guard}]`,
		),
	];
}

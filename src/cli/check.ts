import { type Assessment, liveRows } from "../domain/assessment.ts";
import { nationalJudgeOf } from "../domain/layers/judge.ts";
import {
	type Missing,
	missingForDecision,
	type StepReview,
	stepsOf,
} from "../domain/review.ts";
import { layerText } from "../text/nationalText.ts";
import type { Answer, Command, Context } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { judged } from "./judged.ts";
import { labels } from "./labels.ts";

/** What is missing, step by step and then for the decision, as the closed doors on the screen list it. */
export const checkCommand: Command = async (file, context): Promise<Answer> => {
	const { options, text, language, knowledge } = context;
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	const { document } = input;
	const steps = stepsOf(document, options.at, knowledge);
	const asked = new Set(
		steps.flatMap((step) => step.missing).map(({ path }) => path),
	);
	const decision = missingForDecision(document, options.at, knowledge).filter(
		({ path }) => !asked.has(path),
	);
	const national = nationalOpen(document, [
		...asked,
		...decision.map(({ path }) => path),
	]);
	const remarks = liveRows(document, "remarks")
		.filter(([, { severity, settledOn }]) => severity !== "note" && !settledOn)
		.map(([id]) => `remarks/${id}`);
	const missing =
		steps.reduce((sum, step) => sum + step.missing.length, 0) + decision.length;

	const label = labels(document, language);
	const words = text.cli.check;
	const rests = judged(document, context);
	return {
		exit: missing === 0 ? 0 : 1,
		json: {
			missing,
			steps,
			decision,
			remarks,
			...(national && { national }),
			knowledge: rests.json,
		},
		lines: [
			...steps.flatMap((step) => stepLines(step, context, label)),
			words.step(text.workbook.tables.decision, decision.length),
			...missingLines(decision, context, label),
			...(national
				? [
						words.step(
							layerText(text, national.country)?.under ?? national.country,
							national.open.length,
						),
						...national.open.map((path) => `    ${label(path)}`),
					]
				: []),
			...(remarks.length === 0 ? [] : [words.remarks(remarks.length)]),
			...rests.lines,
		],
	};
};

/** What the chosen country's law still asks besides; nothing when no layer is switched on. */
function nationalOpen(document: Assessment, listed: readonly string[]) {
	const judge = nationalJudgeOf(document);
	return (
		judge && {
			country: judge.layer.country,
			open: judge.assessment().missing.filter((path) => !listed.includes(path)),
		}
	);
}

function stepLines(
	step: StepReview,
	context: Context,
	label: (path: string) => string,
): string[] {
	const { check } = context.text.cli;
	const name = context.text.vocabulary[step.step];
	if (step.state === "not-needed") return [check.notNeeded(name)];
	if (step.state === "closed" && step.missing.length === 0)
		return [check.closed(name)];
	return [
		check.step(name, step.missing.length),
		...missingLines(step.missing, context, label),
	];
}

/** Under each thing that is asked, the fields that answer it. */
function missingLines(
	missing: readonly Missing[],
	{ text }: Context,
	label: (path: string) => string,
): string[] {
	const { why } = text.cli.check;
	const guards = [...new Set(missing.map(({ guard }) => guard))];
	return guards.flatMap((guard) => [
		`  ${text.steps.guards[guard]} [${guard}]`,
		...missing
			.filter((entry) => entry.guard === guard)
			.map((entry) => {
				const about =
					entry.about === undefined ? "" : ` (${label(entry.about)})`;
				return `    ${label(entry.path)}${about}: ${why[entry.why]}`;
			}),
	]);
}

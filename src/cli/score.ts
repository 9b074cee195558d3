import type { RiskCell } from "../domain/risk/score.ts";
import type { Command } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { judged } from "./judged.ts";
import { bandNames, needs, type Options } from "./options.ts";
import { scoreLines } from "./scoreLines.ts";
import { scoresOf } from "./scores.ts";

/** The verdicts with the rules that spoke, and beside them the risk. Neither changes the other. */
export const scoreCommand: Command = async (file, context) => {
	const { options, text, language, knowledge } = context;
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	const json = scoresOf(input.document, options.at, knowledge, language);
	const { verdict, risk, categories, national } = json;
	const rests = judged(input.document, context);
	const isOpen =
		!verdict.settled ||
		(national !== undefined &&
			(!national.verdict.settled ||
				national.verdict.outcome === "national.against")) ||
		categories.some(({ risk: { missing } }) => missing.length > 0);
	const isTooLow =
		options.need !== undefined &&
		verdict.rank < needs.indexOf(options.need) + 1;
	const isTooRisky = exceeds(risk.after, options.maxRisk);
	return {
		exit: isOpen || isTooLow || isTooRisky ? 1 : 0,
		json: { ...json, knowledge: rests.json },
		lines: [
			...scoreLines(json, input.document, context),
			...(isTooLow ? [text.cli.score.tooLow] : []),
			...(isTooRisky ? [text.cli.score.tooRisky] : []),
			...rests.lines,
		],
	};
};

function exceeds(
	cell: RiskCell | undefined,
	most: Options["maxRisk"],
): boolean {
	if (most === undefined) return false;
	return (
		cell === undefined || bandNames.indexOf(cell.band) > bandNames.indexOf(most)
	);
}

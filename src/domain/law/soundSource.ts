import { sourceCriteria } from "../knowledge/reviewQuestions.ts";
import { answerAt, type Context } from "./context.ts";
import { all, allYes, type Fact, known, map } from "./fact.ts";

/**
 * Is a source rated on all five criteria, each with a reason, and does it meet them? A transparency
 * report must also cover national security: its silence is no evidence of no requests (R01/2020, Annex 3).
 */
export function isSoundSource(context: Context, id: string): Fact<boolean> {
	const ratings = sourceCriteria.map(({ id: criterion }) =>
		map(
			all<string>([
				answerAt(context, "sources", id, criterion),
				answerAt(context, "sources", id, `${criterion}Reason`),
			]),
			([answer]) => answer === "yes",
		),
	);
	const kind = answerAt(context, "sources", id, "kind");
	const speaks: Fact<boolean> = !kind.known
		? kind
		: kind.value === "a3.transparency-report"
			? map(
					answerAt(context, "sources", id, "coversNationalSecurity"),
					(answer) => answer === "yes",
				)
			: known(true);
	return allYes([...ratings, speaks]);
}

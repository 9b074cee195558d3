import { sourceCriteria } from "../knowledge/reviewQuestions.ts";
import { answerAt, type Context } from "./context.ts";
import {
	all,
	allYes,
	andThen,
	type Fact,
	known,
	map,
	missing,
} from "./fact.ts";

/**
 * The day of a source. What bears no day, or one that has not come yet, is no evidence: its day is what is missing
 * (R01/2020, paragraph 46: evidence is of what has happened).
 */
const datedBy = (context: Context, id: string): Fact<string> =>
	andThen(answerAt(context, "sources", id, "date"), (on) =>
		on <= context.today ? known(on) : missing(`sources/${id}/date`),
	);

/** Of the sources that are cited those that are evidence by their day; while none is, the days that are missing. */
export function evidenceAmong(
	context: Context,
	cited: Fact<readonly string[]>,
): Fact<readonly string[]> {
	return andThen(cited, (sources) => {
		const dated = sources.filter((id) => datedBy(context, id).known);
		return dated.length > 0
			? known(dated)
			: map(all(sources.map((id) => datedBy(context, id))), () => dated);
	});
}

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
	const dated = map(datedBy(context, id), () => true);
	return allYes([...ratings, speaks, dated]);
}

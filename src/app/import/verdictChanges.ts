import { type Assessment, liveRows } from "../../domain/assessment.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import { type Returned, takeIn } from "../../domain/returned.ts";
import { rowName } from "../../screens/fields/names.ts";
import { codeLabel } from "../../screens/fields/words.ts";
import { judgeFor } from "../../screens/transfer/judge.ts";
import type { Text } from "../../text/en.ts";
import type { Language } from "../../text/languages.ts";

/** What verdicts are judged and told with. */
export interface Judging {
	today: string;
	knowledge: Knowledge;
	text: Text;
	language: Language;
}

/** Which verdicts differ between two states of an assessment, in words: of each transfer, and of the whole. */
export function verdictChanges(
	before: Assessment,
	after: Assessment,
	{ today, knowledge, text, language }: Judging,
): string[] {
	const words = text.app.importing.own;
	const [was, is] = [before, after].map((each) =>
		judgeFor(each, today, knowledge),
	);
	if (!was || !is || before === after) return [];
	const transfers = liveRows(after, "transfers").flatMap(([id]) => {
		const from = Object.hasOwn(before.transfers, id)
			? was.transfer(id).outcome
			: undefined;
		const to = is.transfer(id).outcome;
		if (from === undefined || from === to) return [];
		const name = rowName(
			{ assessment: after, text, language },
			"transfers",
			id,
		);
		return [words.alters(name, codeLabel(text, from), codeLabel(text, to))];
	});
	const [from, to] = [was.assessment().outcome, is.assessment().outcome];
	return from === to
		? transfers
		: [
				...transfers,
				words.alters(
					words.verdictOfWhole,
					codeLabel(text, from),
					codeLabel(text, to),
				),
			];
}

/** Milliseconds that may go into judging changes one by one; all together they are always judged. */
const patience = 1_500;

/**
 * Which verdicts each change alters when it alone is taken, by its place in the list; undefined for those to which the
 * time that was given (milliseconds) did not reach.
 */
export function verdictsOfEach(
	document: Assessment,
	returned: readonly Returned[],
	judging: Judging,
	given = patience,
): (string[] | undefined)[] {
	const until = performance.now() + given;
	const merging = { at: judging.today };
	return returned.map((each) =>
		each.kept
			? []
			: performance.now() >= until
				? undefined
				: verdictChanges(
						document,
						takeIn(document, [each], ["accept"], merging),
						judging,
					),
	);
}

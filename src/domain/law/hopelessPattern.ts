import type { HopelessPattern } from "../knowledge/measureEntry.ts";
import { hopelessPatterns } from "../knowledge/technicalMeasures.ts";
import { clearTextAtImporter } from "./clearText.ts";
import { answerAt, type Context } from "./context.ts";
import { findingsOf } from "./factsOfTransfer.ts";
import {
	noMeasureKnown,
	problemInPractice,
	processingInClear,
	rowsOf,
	sharedInClear,
} from "./measures.ts";
import { verdictOnTransfer } from "./transferVerdict.ts";

/**
 * How far the facts match the pattern of use cases 6 and 7, for which no effective technical measure is known.
 * matches: for one data category at least. clear-text: the importer reads it, and the law is not judged yet.
 * law: the law is a problem in practice, and whether the importer reads the data is not known. open: step 3 found a
 * problem, and neither is known.
 */
export type PatternState = "matches" | "clear-text" | "law" | "open" | "none";

/** Which of the two patterns it would be; both, while what the importer is or how it gets the data is not known. */
export function patternsFor(
	context: Context,
	transfer: string,
): readonly HopelessPattern[] {
	return hopelessPatterns.filter(
		({ id }) =>
			ruleOf[id]?.judge({ context, id: transfer }).status !== "not-applicable",
	);
}
const ruleOf: Record<string, typeof processingInClear> = {
	"tech.uc6.cloud-cleartext": processingInClear,
	"tech.uc7.remote-business": sharedInClear,
};

const notOfArticle46: ReadonlySet<string> = new Set(["adequacy", "derogation"]);

/**
 * The warning before anybody argues: from the facts of steps 1 and 3 alone, whatever has been chosen and whether
 * or not a measure has been named. Only a recipient that the law itself protects is exempt (use case 4).
 */
export function patternOn(context: Context, transfer: string): PatternState {
	const tool = answerAt(context, "transfers", transfer, "tool");
	if (tool.known && notOfArticle46.has(tool.value)) return "none";
	const { outcome, settled } = verdictOnTransfer(context, transfer);
	if (outcome === "t.ended" || (outcome === "t.no-transfer" && settled))
		return "none";
	const subject = { context, id: transfer };
	const pattern = noMeasureKnown(subject);
	if (pattern.known) return pattern.value ? "matches" : "none";
	const problem = problemInPractice(subject);
	const rows = rowsOf(subject);
	const isRead =
		rows.known &&
		rows.value.some((row) => {
			const clear = clearTextAtImporter(context, transfer, row);
			return clear.known && clear.value;
		});
	if (isRead) return "clear-text";
	if (problem.known && problem.value) return "law";
	const found = findingsOf(subject).some(
		([, { branch }]) =>
			branch !== undefined && branch !== "ok" && branch !== "unknown",
	);
	return found ? "open" : "none";
}

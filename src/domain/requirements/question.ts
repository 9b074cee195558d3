import { questionId } from "../measure.ts";
import { askRow } from "./ask.ts";
import type { TransferFacts } from "./facts.ts";
import type { Guard, Missing } from "./missing.ts";

/**
 * A question of a catalogue about one row, kept under `<owner>:<question>`. It counts with a reason,
 * a source or a measure that shows it (that it is in place is for step 5); `opens` tells which answers open the door.
 */
export function askQuestion(
	{ assessment }: TransferFacts,
	guard: Guard,
	owner: string,
	question: string,
	opens: (answer: "yes" | "no" | "not-applicable") => boolean,
): Missing[] {
	const id = questionId(owner, question);
	const asked = { guard, question };
	const answer = askRow(
		assessment,
		asked,
		"questions",
		id,
		"answer",
		(value) => value !== "unknown" && opens(value),
	);
	const reason = askRow(assessment, asked, "questions", id, "reason");
	// One of them is enough, so the others are asked for only where the first is wanting.
	if (reason.length === 0) return answer;
	const shown = (["source", "measure"] as const).some(
		(field) => askRow(assessment, asked, "questions", id, field).length === 0,
	);
	return [...answer, ...(shown ? [] : reason)];
}

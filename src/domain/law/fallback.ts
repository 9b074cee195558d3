import type { Assessment } from "../assessment.ts";
import { setField } from "../change.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { answerAt, contextOf } from "./context.ts";
import { verdictOnTransfer } from "./transferVerdict.ts";
import type { Verdict } from "./verdict.ts";

export interface Fallback {
	/** none: nothing is prepared. ready: with this tool the transfer could go on if adequacy fell today. */
	state: "none" | "ready" | "not-ready";
	/** The verdict that the transfer would have under the prepared tool. */
	verdict?: Verdict;
	/** The decision's last day, where it has one, and what it comes before. */
	endsOn?: string;
	endsBefore?: "start" | "end";
}

/**
 * What is prepared for the day on which the adequacy decision falls or ends (SCC and TIA beside it). Nothing
 * for a transfer that rests on another tool. It stands beside today's verdict and never changes it.
 */
export function judgeFallback(
	assessment: Assessment,
	id: string,
	today: string,
	knowledge?: Knowledge,
): Fallback | undefined {
	const context = contextOf(assessment, today, knowledge);
	const at = (field: "tool" | "adequacyDecision" | "startsOn" | "endsOn") => {
		const answer = answerAt(context, "transfers", id, field);
		return answer.known ? answer.value : undefined;
	};
	if (at("tool") !== "adequacy") return undefined;
	const endsOn = context.decisions.get(at("adequacyDecision") ?? "")?.expires;
	const isBefore = (day: string | undefined) =>
		endsOn !== undefined && day !== undefined && endsOn < day;
	const ends = {
		...(endsOn === undefined ? {} : { endsOn }),
		...(isBefore(at("startsOn"))
			? { endsBefore: "start" as const }
			: isBefore(at("endsOn"))
				? { endsBefore: "end" as const }
				: {}),
	};
	const tool = answerAt(context, "transfers", id, "fallbackTool");
	if (!tool.known) return { state: "none", ...ends };
	const verdict = verdictOnTransfer(
		contextOf(onFallback(assessment, id), today, knowledge),
		id,
	);
	return { state: verdict.rank > 0 ? "ready" : "not-ready", verdict, ...ends };
}

/** The assessment with the transfer on the tool that was prepared for it; as it is where none was. */
export function onFallback(assessment: Assessment, id: string): Assessment {
	const tool = assessment.transfers[id]?.fallbackTool;
	return tool === undefined
		? assessment
		: setField(assessment, ["transfers", id, "tool"], tool);
}

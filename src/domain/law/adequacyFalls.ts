import { type Assessment, liveRows } from "../assessment.ts";
import { isInForce } from "../knowledge/adequacyDecision.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { judgeOf, type Verdict } from "./outcome.ts";
import { suppose } from "./whatIf.ts";

/** A transfer that rests on an adequacy decision, and the verdict if the decision had no effect any more. */
export interface FallenDecision {
	transfer: string;
	/** Id of the decision. */
	decision: string;
	after: Verdict;
}

/** What happens to each transfer under Art. 45 GDPR if its decision, now in force, falls on that day (ISO date). */
export function ifAdequacyFalls(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): FallenDecision[] {
	const inForce = new Set(
		knowledge.adequacyDecisions
			.filter((decision) => isInForce(decision, today))
			.map(({ id }) => id),
	);
	const resting = liveRows(assessment, "transfers").flatMap(([id, row]) =>
		row.tool === "adequacy" && inForce.has(row.adequacyDecision ?? "")
			? [{ transfer: id, decision: row.adequacyDecision ?? "" }]
			: [],
	);
	const judges = new Map(
		[...new Set(resting.map(({ decision }) => decision))].map((decision) => {
			const supposed = suppose(
				assessment,
				[{ toggle: "adequacy-falls", target: decision }],
				today,
				knowledge,
			);
			return [
				decision,
				judgeOf(supposed.assessment, today, supposed.knowledge),
			] as const;
		}),
	);
	return resting.flatMap(({ transfer, decision }) => {
		const after = judges.get(decision)?.transfer(transfer);
		return after && after.outcome !== "t.ended"
			? [{ transfer, decision, after }]
			: [];
	});
}

import type { Step } from "../vocabulary.ts";
import { step3Decision } from "./assess.ts";
import type { TransferFacts } from "./facts.ts";
import { qualifies } from "./qualify.ts";
import { givesBack, toolBranch } from "./tool.ts";

/** Whether a step is part of this transfer's way, or which earlier step has to settle that first. */
export type Need = "needed" | "not-needed" | { open: Step };

const know = (facts: TransferFacts): Need => {
	const transfer = qualifies(facts);
	if (transfer === "no") return "not-needed";
	return transfer === "yes" ? "needed" : { open: "qualify" };
};

const assess = (facts: TransferFacts): Need => {
	const before = know(facts);
	if (before !== "needed") return before;
	const branch = toolBranch(facts);
	if (branch === "open") return { open: "tool" };
	return branch === "article46" && !givesBack(facts) ? "needed" : "not-needed";
};

const measures = (facts: TransferFacts): Need => {
	const before = assess(facts);
	if (before !== "needed") return before;
	const decision = step3Decision(facts);
	if (decision === undefined) return { open: "assess" };
	return decision === "measures" ? "needed" : "not-needed";
};

const formal = (facts: TransferFacts): Need => {
	const before = measures(facts);
	if (before === "needed") {
		const verdict = facts.transfer.essentiallyEquivalent;
		if (verdict === "no") return "not-needed";
		return verdict === "yes" ? "needed" : { open: "measures" };
	}
	if (before === "not-needed" && know(facts) === "needed" && givesBack(facts))
		return "needed";
	if (before !== "not-needed" || assess(facts) !== "needed") return before;
	return step3Decision(facts) === "suspend" ? "not-needed" : "needed";
};

/** A transfer that may not take place, or that is none, has nothing to re-evaluate on a date. */
const reevaluate = (facts: TransferFacts): Need => {
	const before = formal(facts);
	if (before !== "not-needed") return before;
	const branch = know(facts) === "needed" ? toolBranch(facts) : "no-tool";
	return branch === "adequacy" || branch === "derogation"
		? "needed"
		: "not-needed";
};

const needs: Record<Step, (facts: TransferFacts) => Need> = {
	qualify: () => "needed",
	know,
	tool: know,
	assess,
	measures,
	formal,
	reevaluate,
};

/** Is this step part of the transfer's way, given what is answered so far? */
export const needOf = (step: Step, facts: TransferFacts): Need =>
	needs[step](facts);

import type { Step } from "../vocabulary.ts";
import { step3Decision } from "./assess.ts";
import type { TransferFacts } from "./facts.ts";
import { needsAuthorisation } from "./formal.ts";
import { qualifies } from "./qualify.ts";
import { givesBack, toolBranch } from "./tool.ts";

/** Where the answers of a step lead. Each step has one way out for any complete set of answers. */
export const waysOut = {
	qualify: ["transfer", "no-transfer"],
	know: ["known"],
	tool: ["article46", "gives-back", "adequacy", "derogation", "no-tool"],
	assess: ["ok", "proceed", "measures", "suspend"],
	measures: ["equivalent", "not-equivalent"],
	formal: [
		"authorisation",
		"tool-only",
		"no-reason-to-believe",
		"supplemented",
	],
	reevaluate: [
		"adequacy",
		"derogation",
		"tool-only",
		"no-reason-to-believe",
		"supplemented",
	],
} as const satisfies Record<Step, readonly string[]>;
export type Way = (typeof waysOut)[Step][number];

/** Art. 46 transfers run on one of three grounds. */
const ground = {
	ok: "tool-only",
	proceed: "no-reason-to-believe",
	measures: "supplemented",
	suspend: undefined,
} as const;

const ways: Record<Step, (facts: TransferFacts) => Way | undefined> = {
	qualify: (facts) =>
		(({ yes: "transfer", no: "no-transfer", open: undefined }) as const)[
			qualifies(facts)
		],
	know: () => "known",
	tool: (facts) => {
		const branch = toolBranch(facts);
		if (branch === "article46" && givesBack(facts)) return "gives-back";
		return branch === "open" ? undefined : branch;
	},
	assess: (facts) => (givesBack(facts) ? "ok" : step3Decision(facts)),
	measures: ({ transfer }) =>
		(
			({
				yes: "equivalent",
				no: "not-equivalent",
				unknown: undefined,
			}) as const
		)[transfer.essentiallyEquivalent ?? "unknown"],
	formal: (facts) =>
		needsAuthorisation(facts) ? "authorisation" : runningGround(facts),
	reevaluate: (facts) => {
		const branch = toolBranch(facts);
		if (branch === "article46") return runningGround(facts);
		return branch === "open" || branch === "no-tool" ? undefined : branch;
	},
};

/** On what an Art. 46 transfer runs, by step 3. */
const runningGround = (
	facts: TransferFacts,
): "tool-only" | "no-reason-to-believe" | "supplemented" | undefined => {
	if (givesBack(facts)) return "tool-only";
	const decision = step3Decision(facts);
	return decision === undefined ? undefined : ground[decision];
};

/** The way that the answers of this step open; nothing while they do not say. */
export const wayOut = (step: Step, facts: TransferFacts): Way | undefined =>
	ways[step](facts);

import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { missingOf, type Requirement, requires } from "./requirement.ts";

/** Guard g6.1: somebody looks again, on a date that has not passed, and hears of what happens before. */
export const reevaluateRequirements: Requirement[] = [
	requires("g6.1", "transfer", "reviewOwner"),
	requires("g6.1", "transfer", "nextReviewOn", {
		opens: (on, { today }) => on > today,
	}),
	requires("g6.1", "transfer", "triggers"),
];

/** What leaving step 6 wants. */
export const missingForReevaluate = (facts: TransferFacts): Missing[] =>
	missingOf(reevaluateRequirements, facts);

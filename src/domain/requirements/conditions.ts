import { askRow } from "./ask.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { isYes } from "./requirement.ts";

/** Guard g5.conditions: a condition of the opinion or the decision keeps the transfer from starting until it is met. */
export const missingConditions = (facts: TransferFacts): Missing[] =>
	facts.conditions.flatMap(([id]) =>
		askRow(
			facts.assessment,
			{ guard: "g5.conditions" },
			"conditions",
			id,
			"met",
			isYes,
		),
	);

import { answerAt, type Context } from "./context.ts";
import { rulesAbout } from "./rule.ts";

export interface ConditionSubject {
	context: Context;
	id: string;
}

/** Conditions of the opinion or the decision on a transfer; one that names no transfer holds for all. */
export const conditionsOf = (context: Context, transfer: string): string[] =>
	context.concerning("conditions", "transfers", transfer).map(([id]) => id);

export const conditionMet = rulesAbout("condition", {
	met: ({ context, id }: ConditionSubject) =>
		answerAt(context, "conditions", id, "met"),
})({
	id: "conditions.met",
	family: "conditions",
	basis: "Art. 24, 38 and 39 GDPR; conditions of the opinion or decision",
	confidence: "G",
	needs: ["met"],
	holds: ({ met }) => met === "yes",
});

import type { parentLawOutcomes } from "../vocabulary.ts";
import { answerAt, type Context } from "./context.ts";
import { parentGuarantees } from "./parentLaw.ts";
import type { Spoke } from "./verdict.ts";

export interface PartyVerdict {
	outcome: (typeof parentLawOutcomes)[number] | "not-applicable";
	settled: boolean;
	spoke: Spoke[];
	missing: string[];
}

/** Art. 28(1): what the law of a parent outside the EEA means for engaging the party. Never mixed with Chapter V. */
export function verdictOnParty(context: Context, id: string): PartyVerdict {
	const { status, missing } = parentGuarantees.judge({ context, id });
	const answer = answerAt(context, "parties", id, "parentLaw");
	const spoke: Spoke[] = [
		{ rule: parentGuarantees.id, status, missing, at: `parties/${id}` },
	];
	if (status === "not-applicable")
		return { outcome: "not-applicable", settled: true, spoke: [], missing: [] };
	if (status === "unknown" || !answer.known)
		return { outcome: "unknown", settled: false, spoke, missing: [...missing] };
	return {
		// What is not met does not suffice, whatever was answered: its measures are not in place.
		outcome: status === "unmet" ? "insufficient" : answer.value,
		settled: true,
		spoke,
		missing: [],
	};
}

import { type Asked, wanting } from "./ask.ts";
import { step3Decision } from "./assess.ts";
import type { TransferFacts } from "./facts.ts";
import type { Missing } from "./missing.ts";
import { missingOf, type Requirement, requires } from "./requirement.ts";

/** The conclusion that nothing makes up for the deficiencies asks no more of the measures. */
const concludedNo = ({ transfer }: TransferFacts): boolean =>
	transfer.essentiallyEquivalent === "no";

/** Guard g4.5: the residual verdict, with reason and signature. */
export const measuresRequirements: Requirement[] = [
	requires("g4.1", "deficiencies", "finding"),
	requires("g4.1", "deficiencies", "description"),
	requires("g4.5", "transfer", "essentiallyEquivalent"),
	requires("g4.5", "transfer", "equivalenceReason"),
	requires("g4.5", "transfer", "equivalenceBy"),
	requires("g4.5", "transfer", "equivalenceOn", {
		opens: (on, { today }) => on <= today,
	}),
];

/** What a measure must say before it can be judged at all. */
export const measureRequirements: Requirement[] = [
	requires("g4.2", "measures", "catalogue"),
	requires("g4.1", "measures", "transfers"),
];

/** Guard g4.1: what step 3 found wanting is named, and each deficiency has a measure for this transfer. */
function mapped(facts: TransferFacts): Missing[] {
	const asked: Asked = { guard: "g4.1" };
	const named = facts.findings
		.filter(
			([id, { branch, option }]) =>
				branch !== "ok" &&
				option === "measures" &&
				!facts.deficiencies.some(([, row]) => row.finding === id),
		)
		.map(([id]) => wanting(asked, "deficiencies", `findings/${id}`));
	if (concludedNo(facts)) return named;
	const cured = facts.deficiencies
		.filter(
			([id]) =>
				!facts.measures.some(
					([, measure]) =>
						measure.transfers?.includes(facts.id) &&
						measure.deficiencies?.includes(id),
				),
		)
		.map(([id]) => wanting(asked, "measures", `deficiencies/${id}`));
	return [...named, ...cured];
}

/** What leaving step 4 wants; nothing where step 3 did not send the transfer there. */
export function missingForMeasures(facts: TransferFacts): Missing[] {
	if (step3Decision(facts) !== "measures") return [];
	return [
		...missingOf(measuresRequirements, facts),
		...mapped(facts),
		...(concludedNo(facts) ? [] : missingOf(measureRequirements, facts)),
	];
}

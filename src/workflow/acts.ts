import {
	type Assessment,
	newId,
	nextOrder,
	type Row,
} from "../domain/assessment.ts";
import { judgedWith } from "../domain/knowledge/judgedWith.ts";
import {
	builtInKnowledge,
	type Knowledge,
} from "../domain/knowledge/knowledge.ts";
import { transferFacts } from "../domain/requirements/facts.ts";
import type { Missing } from "../domain/requirements/missing.ts";
import { missingFor } from "../domain/review.ts";
import { type Step, steps } from "../domain/vocabulary.ts";
import { basisOf } from "./basis.ts";
import { missingForEvent } from "./guards.ts";
import { eventOf, type Standing, standingOf } from "./standing.ts";

/** Who did it, in which role, on which ISO date (invariant I-1). */
export interface Signature {
	by: string;
	role: string;
	on: string;
}

type Act = Row<"acts">;
/** What a person says happened to a transfer. */
export type NewAct = Pick<Act, "act"> &
	Partial<Pick<Act, "step" | "trigger" | "note" | "sources">>;

export type Acted =
	| { ok: true; assessment: Assessment; act: string }
	| { ok: false; missing: Missing[] };

/**
 * What keeps an act from counting today, and where that is answered: what its guard counts, or, where the
 * transfer has not come that far, what its present step lacks, or the confirmation of that step itself.
 */
export function missingForAct(
	assessment: Assessment,
	transferId: string,
	act: NewAct,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Missing[] {
	const complete = signed(act, unsigned(today));
	return refusal(assessment, transferId, complete, today, knowledge);
}

/** Whoever it will be: asked for when the act is written. */
const unsigned = (on: string): Signature => ({
	by: "Somebody",
	role: "Somebody",
	on,
});
const signed = (
	act: NewAct,
	{ by, role, on }: Signature,
): Omit<Act, "order"> => ({
	...act,
	by,
	role,
	on,
});

function refusal(
	assessment: Assessment,
	transferId: string,
	act: Omit<Act, "order">,
	today: string,
	knowledge: Knowledge,
): Missing[] {
	const event = eventOf({ ...act, order: 0 });
	const place: Missing = {
		guard: "a.place",
		path: "acts",
		why: "unanswered",
		about: `transfers/${transferId}`,
	};
	if (!event) return [{ ...place, guard: "a.signed" }];
	const own = missingForEvent(
		{
			document: assessment,
			transferId,
			today,
			knowledge,
			halted: false,
			considerSuspension: false,
		},
		event,
	);
	if (own.length > 0) return own;
	const id = newId("act");
	const tried = withAct(assessment, transferId, act, today, knowledge, id);
	const standing = standingOf(tried, transferId, today, knowledge);
	if (counted(standing, id)) return [];
	const before = missingFor(
		assessment,
		standing.step,
		transferId,
		today,
		knowledge,
	);
	return before.length > 0 ? before : [place];
}

const counted = ({ history }: Standing, id: string): boolean =>
	history.some(({ act, state }) => act === id && state !== undefined);

function withAct(
	assessment: Assessment,
	transferId: string,
	act: Omit<Act, "order">,
	today: string,
	knowledge: Knowledge,
	id: string,
): Assessment {
	const facts = transferFacts(assessment, transferId, today, knowledge);
	return {
		...assessment,
		acts: {
			...assessment.acts,
			[id]: {
				...act,
				transfer: transferId,
				knowledgeVersion: judgedWith(assessment, knowledge).version,
				...(act.step && facts ? { basis: basisOf(facts, act.step) } : {}),
				order: nextOrder(assessment, "acts"),
			},
		},
	};
}

/** Records what happened to a transfer, or says what keeps it from counting. Changes neither argument. */
export function actOn(
	assessment: Assessment,
	transferId: string,
	act: NewAct,
	signature: Signature,
	knowledge: Knowledge = builtInKnowledge,
): Acted {
	const { on } = signature;
	const complete = signed(act, signature);
	const missing = refusal(assessment, transferId, complete, on, knowledge);
	if (missing.length > 0) return { ok: false, missing };
	const id = newId("act");
	return {
		ok: true,
		assessment: withAct(assessment, transferId, complete, on, knowledge, id),
		act: id,
	};
}

/** Confirms a step: signs it, and keeps what it rests on. Refused with the list while its door is closed. */
export const confirmStep = (
	assessment: Assessment,
	transferId: string,
	step: Step,
	signature: Signature,
	knowledge?: Knowledge,
): Acted =>
	actOn(
		assessment,
		transferId,
		step === "reevaluate"
			? { act: "review.concluded" }
			: { act: "step.confirmed", step },
		signature,
		knowledge,
	);

/** One thing that can be done with a transfer where it stands, and what still keeps it from being done. */
export interface Door {
	act: NonNullable<Act["act"]>;
	step?: Step;
	missing: Missing[];
}

const doorsIn: Readonly<Record<string, readonly Door["act"][]>> = {
	adequacy: ["transfer.started", "review.concluded"],
	derogation: ["transfer.started", "review.concluded"],
	"running.toolOnly": ["transfer.started", "review.concluded"],
	"running.noReasonToBelieve": ["transfer.started", "review.concluded"],
	"running.supplemented": ["transfer.started", "review.concluded"],
	awaitingAuthorisation: ["authorisation.granted"],
	reevaluate: ["review.concluded"],
	blocked: ["authority.notified"],
	suspended: ["transfer.resumed", "authority.notified"],
};
const ends: readonly string[] = ["noTransfer", "ended"];

/** The doors of the state in which a transfer stands, open or closed. Triggers can occur at any time. */
export function doorsOf(
	assessment: Assessment,
	transferId: string,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Door[] {
	const { state } = standingOf(assessment, transferId, today, knowledge);
	const step = steps.find((name) => name === state && name !== "reevaluate");
	const kinds: Door["act"][] = [
		...(doorsIn[state] ?? []),
		...(ends.includes(state) || state === "suspended"
			? []
			: (["transfer.suspended"] as const)),
		...(ends.includes(state) ? [] : (["transfer.ended"] as const)),
	];
	const lacks = (act: NewAct) =>
		missingForAct(assessment, transferId, act, today, knowledge);
	return [
		...(step
			? [
					{
						act: "step.confirmed",
						step,
						missing: lacks({ act: "step.confirmed", step }),
					} as const,
				]
			: []),
		...kinds.map((act) => ({
			act,
			// How the data were returned or destroyed is asked when the act is written.
			missing: lacks(
				act === "transfer.ended" ? { act, note: "As written then." } : { act },
			),
		})),
	];
}

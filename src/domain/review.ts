import { type Assessment, liveRows } from "./assessment.ts";
import { builtInKnowledge, type Knowledge } from "./knowledge/knowledge.ts";
import { missingForAssess } from "./requirements/assess.ts";
import { needOf } from "./requirements/course.ts";
import { missingToDecide } from "./requirements/decision.ts";
import { type TransferFacts, transferFacts } from "./requirements/facts.ts";
import { missingForFormal } from "./requirements/formal.ts";
import { type Heard, hearing } from "./requirements/heard.ts";
import { missingForKnow } from "./requirements/know.ts";
import { missingForMeasures } from "./requirements/measures.ts";
import { distinct, type Missing } from "./requirements/missing.ts";
import {
	missingForCategories,
	missingForNoTransfer,
	missingForQualify,
	ordinaryCategories,
} from "./requirements/qualify.ts";
import { missingForReevaluate } from "./requirements/reevaluate.ts";
import type { Asking } from "./requirements/rules.ts";
import { missingForTool } from "./requirements/tool.ts";
import { type Step, steps } from "./vocabulary.ts";

export type { Missing } from "./requirements/missing.ts";

const missingAt: Record<Step, (facts: TransferFacts) => Missing[]> = {
	qualify: missingForQualify,
	know: missingForKnow,
	tool: missingForTool,
	assess: missingForAssess,
	measures: missingForMeasures,
	formal: missingForFormal,
	reevaluate: missingForReevaluate,
};

/**
 * What keeps a transfer from leaving a step: the list that the guard counts and the screen shows.
 * Empty where the step is complete or not part of the transfer's way; where an earlier step has yet to
 * say whether it is, that step's list. `today` is an ISO date. A transfer that is not there lacks itself.
 */
export function missingFor(
	assessment: Assessment,
	step: Step,
	transferId: string,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Missing[] {
	const facts = transferFacts(assessment, transferId, today, knowledge);
	if (!facts) return [{ guard: "g0.1", path: "transfers", why: "unanswered" }];
	return missingGiven(facts, step);
}

/** What a step asks of a transfer: what is missing, and the places that need nothing more. */
export interface StepAsked extends Heard {
	missing: Missing[];
}

const counted = new WeakMap<TransferFacts, Map<Step, StepAsked>>();

/** Counted once for the same facts: machine, doors, screen and indicators ask for the same list again and again. */
export function askedGiven(facts: TransferFacts, step: Step): StepAsked {
	const lists = counted.get(facts) ?? new Map<Step, StepAsked>();
	counted.set(facts, lists);
	const made = lists.get(step);
	if (made) return made;
	const { found, heard } = hearing(() => countMissing(facts, step));
	const asked = { missing: found, ...heard };
	lists.set(step, asked);
	return asked;
}

const missingGiven = (facts: TransferFacts, step: Step): Missing[] =>
	askedGiven(facts, step).missing;

function countMissing(facts: TransferFacts, step: Step): Missing[] {
	const need = needOf(step, facts);
	if (need === "not-needed") return [];
	return distinct(missingAt[need === "needed" ? step : need.open](facts));
}

export interface StepReview {
	step: Step;
	/** closed: an earlier step is not complete yet; it can still be looked at and filled in. */
	state: "open" | "complete" | "not-needed" | "closed";
	missing: Missing[];
	/** Transfers that go through this step, and those of them that lack nothing. */
	transfers: number;
	complete: number;
}

/**
 * Each step over all transfers, in order. Step 0 also asks for what lets one say that there is no
 * transfer: of the whole, or of the categories that no transfer carries. What a step lists is listed
 * in no later one again.
 */
export function stepsOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): StepReview[] {
	const all = liveRows(assessment, "transfers").flatMap(
		([id]) => transferFacts(assessment, id, today, knowledge) ?? [],
	);
	const listed = new Set<string>();
	let reached = true;
	return steps.map((step) => {
		const going = all.filter((facts) => needOf(step, facts) !== "not-needed");
		const lists = going.map((facts) => missingGiven(facts, step));
		const whole =
			step === "qualify" ? missingElsewhere(assessment, today, knowledge) : [];
		const wanting = distinct([...whole, ...lists.flat()]);
		const asked = going.length > 0 || step === "qualify";
		const state = stateOf(
			asked || (all.length === 0 && !reached),
			reached,
			wanting.length === 0,
		);
		if (wanting.length > 0) reached = false;
		const missing = wanting.filter((entry) => !listed.has(placeOf(entry)));
		for (const entry of missing) listed.add(placeOf(entry));
		return {
			step,
			state,
			missing,
			transfers: going.length,
			complete: lists.filter((list) => list.length === 0).length,
		};
	});
}

/** The place that an entry leads to: a field, or a row that is wanting and what it should be about. */
export const placeOf = ({ path, about = "" }: Missing): string =>
	`${path}|${about}`;

function stateOf(
	asked: boolean,
	reached: boolean,
	lacksNothing: boolean,
): StepReview["state"] {
	if (!asked) return "not-needed";
	if (!reached) return "closed";
	return lacksNothing ? "complete" : "open";
}

/**
 * What lets one say that there is no transfer: of the whole, or of the categories that no transfer
 * carries. No single transfer's door counts it; step 0 asks for it all the same.
 */
export function missingElsewhere(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Missing[] {
	const asking: Asking = { assessment, today, knowledge };
	const transfers = liveRows(assessment, "transfers");
	if (transfers.length === 0) return distinct(missingForNoTransfer(asking));
	const carried = new Set(transfers.flatMap(([, { rows }]) => rows ?? []));
	return distinct(
		missingForCategories(
			asking,
			ordinaryCategories(assessment).filter(([id]) => !carried.has(id)),
		),
	);
}

/** What is open before the decision can be signed: facts, steps, verdict, advice, conditions, signature. */
export const missingForDecision = (
	assessment: Assessment,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Missing[] =>
	distinct(
		missingToDecide({ assessment, today, knowledge }, (asking) =>
			stepsOf(asking.assessment, asking.today, asking.knowledge).flatMap(
				({ missing }) => missing,
			),
		),
	);

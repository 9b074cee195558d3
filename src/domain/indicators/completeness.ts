import { type Assessment, liveRows } from "../assessment.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { needOf } from "../requirements/course.ts";
import { type TransferFacts, transferFacts } from "../requirements/facts.ts";
import { type Heard, hearing } from "../requirements/heard.ts";
import {
	type Guard,
	guardSteps,
	type Missing,
} from "../requirements/missing.ts";
import {
	askedGiven,
	missingElsewhere,
	placeOf,
	type StepAsked,
} from "../review.ts";
import { type Step, steps } from "../vocabulary.ts";

/** How much of what is asked has an answer that is enough, and what the rest lacks. */
export interface Answered {
	/** Places asked about so far. 0: nothing is asked yet, which is not complete. */
	required: number;
	/** Of them, answered so that nothing more is wanting. */
	answered: number;
	/** Marked as not known yet, with who finds out and by when: enough for now, and no answer. */
	waiting: number;
	unanswered: number;
	unknown: number;
	/** Answered, and the answer keeps the door closed. */
	unmet: number;
}

export interface StepCompleteness extends Answered {
	step: Step;
	/** Is it part of the way of every transfer, of some, of none, or can nobody tell before an earlier step is answered? */
	asked: "all" | "some" | "none" | "not-yet";
}

/** A guard that keeps a door closed, the step it stands in, and how many places it is waiting for. */
export interface UnmetGuard {
	guard: Guard;
	step: Step;
	missing: number;
}

export interface Completeness {
	steps: StepCompleteness[];
	/** Over all steps; a place that several steps ask about is counted once. */
	whole: Answered;
	/** Everything that is asked has an answer, and no step is still to be asked. */
	complete: boolean;
	guards: UnmetGuard[];
}

/**
 * How far the answers go, step by step: answered of required (scoring.md, section 6), counted by the very
 * guards that keep the doors. Over all transfers, or for the one that is named. An answer that an earlier
 * step has counted is not counted again.
 */
export function completenessOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge,
	transfer?: string,
): Completeness {
	const facts = liveRows(assessment, "transfers").flatMap(([id]) =>
		transfer === undefined || transfer === id
			? (transferFacts(assessment, id, today, knowledge) ?? [])
			: [],
	);
	const whole =
		transfer === undefined ? [elsewhere(assessment, today, knowledge)] : [];
	const isNoTransfer =
		facts.length === 0 && whole.every(({ missing }) => missing.length === 0);
	const lists = steps.map(
		(step): StepLists => ({
			step,
			asked: [
				...(step === "qualify" ? whole : []),
				...facts
					.filter((each) => needOf(step, each) === "needed")
					.map((each) => askedGiven(each, step)),
			],
			way: isNoTransfer && step !== "qualify" ? "none" : wayOf(step, facts),
		}),
	);
	const done = new Set<string>();
	const rows = lists.map(({ step, asked, way }): StepCompleteness => {
		const places = placesIn(asked);
		for (const place of done) places.delete(place);
		for (const [place, state] of places)
			if (state === "answered") done.add(place);
		return { step, asked: way, ...tally(places.values()) };
	});
	const all = lists.flatMap(({ asked }) => asked);
	const total = tally(placesIn(all).values());
	return {
		steps: rows,
		whole: total,
		complete:
			total.required > 0 &&
			total.answered === total.required &&
			rows.every(({ asked }) => asked !== "not-yet"),
		guards: guardsIn(all),
	};
}

interface StepLists {
	step: Step;
	asked: StepAsked[];
	way: StepCompleteness["asked"];
}

/** Step 0 is asked of every assessment, also of one without transfers. */
function wayOf(
	step: Step,
	facts: readonly TransferFacts[],
): StepCompleteness["asked"] {
	if (step === "qualify") return "all";
	const needs = facts.map((each) => needOf(step, each));
	const needed = needs.filter((need) => need === "needed").length;
	if (needed < needs.length && needs.some((need) => typeof need === "object"))
		return "not-yet";
	if (needs.length === 0) return "not-yet";
	if (needed === 0) return "none";
	return needed === needs.length ? "all" : "some";
}

/** What lets one say of lines, or of the whole, that nothing is transferred. */
function elsewhere(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge,
): StepAsked {
	const { found, heard } = hearing(() =>
		missingElsewhere(assessment, today, knowledge),
	);
	return { missing: found, ...heard };
}

type State = "answered" | "waiting" | Missing["why"];

/** Each place once; where several ask about it, the worst counts. */
function placesIn(asked: readonly StepAsked[]): Map<string, State> {
	const places = new Map<string, State>();
	const heard = new Set<Heard>();
	for (const each of asked) gather(each, heard);
	for (const state of ["answered", "waiting"] as const)
		for (const each of heard)
			for (const place of each[state]) places.set(`${place}|`, state);
	for (const why of ["unmet", "unknown", "unanswered"] as const)
		for (const { missing } of asked)
			for (const entry of missing)
				if (entry.why === why) places.set(placeOf(entry), why);
	return places;
}

/** What was heard, with what was heard of the document as a whole; each once. */
function gather(heard: Heard, into: Set<Heard>): void {
	if (into.has(heard)) return;
	into.add(heard);
	for (const shared of heard.shared) gather(shared, into);
}

function tally(states: Iterable<State>): Answered {
	const count = {
		required: 0,
		answered: 0,
		waiting: 0,
		unanswered: 0,
		unknown: 0,
		unmet: 0,
	};
	for (const state of states) {
		count.required += 1;
		count[state] += 1;
	}
	return count;
}

const stepOf: Partial<Record<Guard, Step>> = guardSteps;

/** In the order of the steps; a place that several guards wait for is counted with the first. */
function guardsIn(asked: readonly StepAsked[]): UnmetGuard[] {
	const counted = new Set<string>();
	const guards = new Map<Guard, UnmetGuard>();
	for (const { missing } of asked)
		for (const entry of missing) {
			const step = stepOf[entry.guard];
			const place = placeOf(entry);
			if (step === undefined || counted.has(place)) continue;
			counted.add(place);
			const found = guards.get(entry.guard) ?? {
				guard: entry.guard,
				step,
				missing: 0,
			};
			guards.set(entry.guard, { ...found, missing: found.missing + 1 });
		}
	return [...guards.values()].sort(
		(a, b) => steps.indexOf(a.step) - steps.indexOf(b.step),
	);
}

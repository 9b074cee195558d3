import { initialTransition, type SnapshotFrom, transition } from "xstate";
import { type Assessment, liveRows, type Row } from "../domain/assessment.ts";
import {
	builtInKnowledge,
	type Knowledge,
} from "../domain/knowledge/knowledge.ts";
import {
	type TransferFacts,
	transferFacts,
} from "../domain/requirements/facts.ts";
import type { Missing } from "../domain/requirements/missing.ts";
import { type Outcome, type Step, steps } from "../domain/vocabulary.ts";
import { worthOf } from "../domain/wording.ts";
import { type ChangedFact, changedFacts } from "./basis.ts";
import type { TransferContext, TransferEvent } from "./context.ts";
import { missingForEvent } from "./guards.ts";
import { outcomeOf, transferMachine } from "./transferMachine.ts";

type Act = [id: string, act: Row<"acts">];
type Snapshot = SnapshotFrom<typeof transferMachine>;

export interface Standing {
	/** Name of the machine's state: know, running.supplemented … */
	state: string;
	/** The outcome, where the state is one, or "suspended" while a suspended transfer is walked through again. */
	outcome?: Outcome;
	/** The last outcome reached, which is being looked at again. */
	last?: Outcome;
	/** Where work goes on. */
	step: Step;
	/** An importer's notice: somebody has to decide whether to suspend at once. */
	considerSuspension: boolean;
	/** Acts that do not count as things are, and what they lack. Empty list: an earlier step has to be confirmed first. */
	notApplied: { act: string; missing: Missing[] }[];
	/** Confirmed steps whose facts have changed since: to be confirmed again. */
	changedSince: { act: string; step: Step; facts: ChangedFact[] }[];
	/** Every act in order, with the state it led to; absent: it did not count. */
	history: { act: string; state?: string }[];
}

const says = (
	kind: "text" | "longText",
	value: string | undefined,
): value is string => value !== undefined && worthOf(kind, value) === "answer";

/** Somebody stands for it by name and role; a dash is nobody. */
const isSigned = ({ by, role }: Row<"acts">): boolean =>
	says("text", by) && says("text", role);

/** The event an act records; nothing when the act is incomplete (invariant I-1: who, role, date). */
export function eventOf(act: Row<"acts">): TransferEvent | undefined {
	if (act.act === undefined || !act.on || !isSigned(act)) return undefined;
	switch (act.act) {
		case "step.confirmed":
			return act.step && { type: act.act, step: act.step };
		case "trigger.occurred":
			return act.trigger && { type: act.act, trigger: act.trigger };
		case "transfer.ended":
			return {
				type: act.act,
				...(says("longText", act.note) ? { note: act.note } : {}),
			};
		default:
			return { type: act.act };
	}
}

/** Fields that an act lacks before it says what happened, who did it and when. */
function missingInAct([id, act]: Act): Missing[] {
	const wanted: (keyof Row<"acts">)[] = ["act", "by", "role", "on"];
	if (act.act === "step.confirmed") wanted.push("step", "basis");
	if (act.act === "trigger.occurred") wanted.push("trigger");
	return wanted
		.filter((field) =>
			field === "by" || field === "role"
				? !says("text", act[field])
				: act[field] === undefined,
		)
		.map((field) => ({
			guard: "a.signed",
			path: `acts/${id}/${field}`,
			why: "unanswered",
		}));
}

export const nameOf = ({ value }: Snapshot): string =>
	typeof value === "string"
		? value
		: Object.entries(value)
				.map(([parent, child]) => `${parent}.${String(child)}`)
				.join();

const stepNames: readonly string[] = steps;
const isStep = (state: string): state is Step => stepNames.includes(state);

/** The step at which a stop was decided follows from the answers, as the stop itself does. */
function stepOfStop({ transfer }: TransferFacts): Step {
	if (transfer.tool === "no-tool") return "tool";
	return transfer.essentiallyEquivalent === "no" ? "measures" : "assess";
}

function stepIn(state: string, facts: TransferFacts | undefined): Step {
	if (isStep(state)) return state;
	if (state === "noTransfer") return "qualify";
	if (state === "suspended") return "know";
	if (state === "awaitingAuthorisation") return "formal";
	if (state === "blocked" || state === "saNotified")
		return facts ? stepOfStop(facts) : "qualify";
	return "reevaluate";
}

/** Acts that count as soon as the steps before them do. A trigger or a resumption has its moment, or none. */
const canWait: ReadonlySet<Row<"acts">["act"]> = new Set([
	"step.confirmed",
	"transfer.started",
	"authorisation.granted",
] as const);

/** Is this a confirmation of a step that the transfer has left already, so that it changes nothing? */
const isBehind = (event: TransferEvent, state: string): boolean =>
	event.type === "step.confirmed" &&
	isStep(state) &&
	steps.indexOf(event.step) < steps.indexOf(state);

/**
 * Where a transfer stands: its acts replayed in order against the answers as they are now. A
 * confirmation whose guard no longer holds, or whose facts have changed, does not count; it is kept
 * and reported, and counts again once the door is open, unless something that counts came after it (a
 * trigger, a suspension): from then on the step has to be confirmed anew.
 */
export function standingOf(
	assessment: Assessment,
	transferId: string,
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): Standing {
	const facts = transferFacts(assessment, transferId, today, knowledge);
	const asked = { document: assessment, transferId, today, knowledge };
	const [initial] = initialTransition(transferMachine, asked);
	let snapshot: Snapshot = initial;
	const acts: Act[] = liveRows(assessment, "acts").filter(
		([, act]) => act.transfer === transferId,
	);
	const ledTo = new Map<string, string>();
	const changed = new Map<string, ChangedFact[]>();
	let waiting: Act[] = [];

	const applies = ([id, act]: Act): boolean => {
		const event = missingInAct([id, act]).length > 0 ? undefined : eventOf(act);
		if (!event || !facts) return false;
		if (event.type === "step.confirmed") {
			const differing = changedFacts(act.basis ?? "", facts, event.step);
			if (differing === undefined) return false;
			if (differing.length > 0) {
				changed.set(id, differing);
				return false;
			}
		}
		if (snapshot.can(event))
			[snapshot] = transition(transferMachine, snapshot, event);
		else if (!isBehind(event, nameOf(snapshot))) return false;
		ledTo.set(id, nameOf(snapshot));
		return true;
	};

	for (const act of acts) {
		const isConfirmation = act[1].act === "step.confirmed";
		if (!applies(act)) {
			if (canWait.has(act[1].act)) waiting.push(act);
			continue;
		}
		if (!isConfirmation) waiting = [];
		for (let moved = isConfirmation; moved; ) {
			const next = waiting.find(applies);
			moved = next !== undefined;
			waiting = waiting.filter((other) => other !== next);
		}
	}

	const state = nameOf(snapshot);
	const { halted, considerSuspension, last } =
		snapshot.context as TransferContext;
	const outcome = outcomeOf[state] ?? (halted ? "t.suspended" : undefined);
	const left = acts.filter(
		(act) => !ledTo.has(act[0]) && !isPast(act, acts, ledTo, state),
	);
	return {
		state,
		...(outcome === undefined ? {} : { outcome }),
		...(last === undefined ? {} : { last }),
		step: stepIn(state, facts),
		considerSuspension,
		notApplied: left.map(([id, act]) => ({
			act: id,
			missing: missingForAct([id, act], asked),
		})),
		changedSince: left.flatMap(([id, { step }]) => {
			const differing = changed.get(id);
			return step && differing ? [{ act: id, step, facts: differing }] : [];
		}),
		history: acts.map(([id]) => {
			const after = ledTo.get(id);
			return { act: id, ...(after === undefined ? {} : { state: after }) };
		}),
	};
}

/**
 * A confirmation that nobody has to act upon: the transfer has left the step behind, or something that
 * counted (a trigger, a suspension) came after it.
 */
function isPast(
	[id, act]: Act,
	acts: readonly Act[],
	ledTo: ReadonlyMap<string, string>,
	state: string,
): boolean {
	if (act.act !== "step.confirmed" || act.step === undefined) return false;
	if (!isStep(state)) return true;
	const later = acts.slice(acts.findIndex(([other]) => other === id) + 1);
	return (
		steps.indexOf(act.step) < steps.indexOf(state) ||
		later.some(
			([other, { act: kind }]) => kind !== "step.confirmed" && ledTo.has(other),
		)
	);
}

function missingForAct(
	entry: Act,
	asked: Pick<
		TransferContext,
		"document" | "transferId" | "today" | "knowledge"
	>,
): Missing[] {
	const inAct = missingInAct(entry);
	const event = eventOf(entry[1]);
	if (inAct.length > 0 || !event) return inAct;
	return missingForEvent(
		{ ...asked, halted: false, considerSuspension: false },
		event,
	);
}

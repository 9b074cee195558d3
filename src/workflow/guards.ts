import {
	isRunning,
	type TransferFacts,
	transferFacts,
} from "../domain/requirements/facts.ts";
import type { Missing } from "../domain/requirements/missing.ts";
import {
	missingAuthorisation,
	missingToNotify,
	missingToStart,
	missingToStop,
} from "../domain/requirements/start.ts";
import { type Way, wayOut } from "../domain/requirements/ways.ts";
import { missingFor } from "../domain/review.ts";
import type { Step } from "../domain/vocabulary.ts";
import type { TransferContext, TransferEvent } from "./context.ts";
import { stepAfter } from "./triggers.ts";

const missingIn = (
	step: Step,
	{ assessment, id, today, knowledge }: TransferFacts,
): Missing[] => missingFor(assessment, step, id, today, knowledge);

/** What each event asks of the document; the machine and the screen count the same list. */
const asks: {
	[E in TransferEvent as E["type"]]: (
		facts: TransferFacts,
		event: E,
	) => Missing[];
} = {
	"step.confirmed": (facts, { step }) => missingIn(step, facts),
	"transfer.started": missingToStart,
	"transfer.suspended": missingToStop,
	"transfer.resumed": () => [],
	"transfer.ended": (facts, { note }) => [
		...missingToStop(facts),
		...(note === undefined
			? ([
					{
						guard: "a.returned",
						path: "acts",
						why: "unanswered",
						about: `transfers/${facts.id}`,
					},
				] as const)
			: []),
	],
	"authority.notified": missingToNotify,
	"authorisation.granted": missingAuthorisation,
	"trigger.occurred": () => [],
	"review.concluded": (facts) => missingIn("reevaluate", facts),
};

const factsIn = ({ document, transferId, today, knowledge }: TransferContext) =>
	transferFacts(document, transferId, today, knowledge);

/** What an event lacks before it counts; empty when its door is open. */
export function missingForEvent(
	context: TransferContext,
	event: TransferEvent,
): Missing[] {
	const facts = factsIn(context);
	if (!facts) {
		const { document, transferId, today, knowledge } = context;
		return missingFor(document, "qualify", transferId, today, knowledge);
	}
	const ask = asks[event.type] as (
		facts: TransferFacts,
		event: TransferEvent,
	) => Missing[];
	return ask(facts, event);
}

interface Asked {
	context: TransferContext;
	event: TransferEvent;
}

const runs = (context: TransferContext): boolean => {
	const facts = factsIn(context);
	return facts !== undefined && isRunning(facts);
};

/** Does the transfer leave this step by this way, and nothing is missing? */
export const leaves = (
	{ context, event }: Asked,
	{ step, way }: { step: Step; way: Way },
): boolean => {
	const facts = factsIn(context);
	return (
		event.type === "step.confirmed" &&
		event.step === step &&
		facts !== undefined &&
		wayOut(step, facts) === way &&
		missingForEvent(context, event).length === 0
	);
};

/** … while the transfer is going on already? */
export const leavesRunning = (
	asked: Asked,
	way: { step: Step; way: Way },
): boolean => runs(asked.context) && leaves(asked, way);

/** Does the transfer run on this ground, with everything that the event asks for in place? */
export const runsOn = (
	{ context, event }: Asked,
	{ way }: { way: Way },
): boolean => {
	const facts = factsIn(context);
	return (
		facts !== undefined &&
		wayOut("reevaluate", facts) === way &&
		missingForEvent(context, event).length === 0
	);
};

/** Is everything in place that this event asks for? */
export const isCleared = ({ context, event }: Asked): boolean =>
	missingForEvent(context, event).length === 0;

/** Does the trigger lead this transfer to this step? */
export const leadsTo = (
	{ context, event }: Asked,
	{ step }: { step: Step },
): boolean =>
	event.type === "trigger.occurred" &&
	stepAfter(event.trigger, context) === step;

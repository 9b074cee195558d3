import { assign, setup } from "xstate";
import type { Assessment } from "../domain/assessment.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { Way } from "../domain/requirements/ways.ts";
import { type Outcome, type Step, steps } from "../domain/vocabulary.ts";
import type { TransferContext, TransferEvent } from "./context.ts";
import { isCleared, leadsTo, leaves, leavesRunning, runsOn } from "./guards.ts";
import { triggerTargets } from "./triggers.ts";

interface TransferInput {
	document: Assessment;
	transferId: string;
	today: string;
	knowledge: Knowledge;
}

const machine = setup({
	types: {
		context: {} as TransferContext,
		events: {} as TransferEvent,
		input: {} as TransferInput,
	},
	guards: { isCleared, leadsTo, leaves, leavesRunning, runsOn },
	actions: {
		arrive: assign((_, { outcome }: { outcome: Outcome }) => ({
			last: outcome,
		})),
		halt: assign({ halted: true, considerSuspension: false }),
		release: assign({ halted: false, considerSuspension: false }),
		note: assign(({ context, event }) => ({
			considerSuspension:
				context.considerSuspension ||
				(event.type === "trigger.occurred" && event.trigger === "tr.notice"),
		})),
		record: assign({}),
	},
});

/** One way out of a step. */
const way = <T extends string>(step: Step, name: Way, target: T) => ({
	guard: { type: "leaves", params: { step, way: name } } as const,
	target,
});
/** A way that ends in a stop: a running transfer is suspended, another must not start. */
const stop = (step: Step, name: Way) => [
	{
		guard: { type: "leavesRunning", params: { step, way: name } } as const,
		target: "#transfer.suspended",
	},
	way(step, name, "#transfer.blocked"),
];
const places = {
	adequacy: "#transfer.adequacy",
	derogation: "#transfer.derogation",
	"tool-only": "#transfer.running.toolOnly",
	"no-reason-to-believe": "#transfer.running.noReasonToBelieve",
	supplemented: "#transfer.running.supplemented",
} as const;
type Ground = keyof typeof places;
/** What carries the transfer is what carried it before: the place for the ground that the answers give. */
const onGround = (...grounds: Ground[]) =>
	grounds.map((ground) => ({
		guard: { type: "runsOn", params: { way: ground } } as const,
		target: places[ground],
	}));
const article46 = [
	"tool-only",
	"no-reason-to-believe",
	"supplemented",
] as const;
const reviewed = (...grounds: Ground[]) => ({
	"review.concluded": onGround(...grounds),
});
/** A trigger leads back to a step that lies before; one that points to a step ahead is noted. */
const triggers = (before: readonly Step[]) => ({
	"trigger.occurred": [
		...before.map((step) => ({
			guard: { type: "leadsTo", params: { step } } as const,
			target: `#transfer.${step}` as const,
			actions: "note" as const,
		})),
		{ actions: "note" as const },
	],
});
const targets: ReadonlySet<Step> = new Set(Object.values(triggerTargets));
/** Steps that a trigger can lead back to from this one. */
const stepsBefore = (step: Step) =>
	steps.slice(0, steps.indexOf(step)).filter((earlier) => targets.has(earlier));
const lawTriggers = triggers(stepsBefore("reevaluate"));
const anyTrigger = triggers([...stepsBefore("reevaluate"), "reevaluate"]);
/** Without a tool of Art. 46 there is no step 3 or 4 to go back to. */
const toolTriggers = triggers([...stepsBefore("assess"), "reevaluate"]);

const starts = {
	"transfer.started": { guard: "isCleared", actions: "record" },
} as const;
const steady = (outcome: Outcome) =>
	[{ type: "arrive", params: { outcome } }] as const;

/**
 * The six steps of EDPB Recommendations 01/2020 for one transfer, step 0 before them, and the
 * outcomes. States say what is going on, events what happened, and each guard is one question to
 * domain/review.ts about the document as it is now.
 */
export const transferMachine = machine.createMachine({
	id: "transfer",
	context: ({ input }) => ({
		...input,
		halted: false,
		considerSuspension: false,
	}),
	initial: "qualify",
	on: {
		"transfer.suspended": { guard: "isCleared", target: ".suspended" },
		"transfer.ended": { guard: "isCleared", target: ".ended" },
	},
	states: {
		qualify: {
			on: {
				"step.confirmed": [
					way("qualify", "transfer", "know"),
					way("qualify", "no-transfer", "noTransfer"),
				],
				...triggers([]),
			},
		},
		know: {
			on: {
				"step.confirmed": way("know", "known", "tool"),
				...triggers(stepsBefore("know")),
			},
		},
		tool: {
			on: {
				"step.confirmed": [
					way("tool", "article46", "assess"),
					way("tool", "gives-back", "formal"),
					way("tool", "adequacy", "adequacy"),
					way("tool", "derogation", "derogation"),
					...stop("tool", "no-tool"),
				],
				...triggers(stepsBefore("tool")),
			},
		},
		assess: {
			on: {
				"step.confirmed": [
					way("assess", "ok", "formal"),
					way("assess", "proceed", "formal"),
					way("assess", "measures", "measures"),
					...stop("assess", "suspend"),
				],
				...triggers(stepsBefore("assess")),
			},
		},
		measures: {
			on: {
				"step.confirmed": [
					way("measures", "equivalent", "formal"),
					...stop("measures", "not-equivalent"),
				],
				...triggers(stepsBefore("measures")),
			},
		},
		formal: {
			on: {
				"step.confirmed": [
					way("formal", "authorisation", "awaitingAuthorisation"),
					way("formal", "tool-only", "running.toolOnly"),
					way("formal", "no-reason-to-believe", "running.noReasonToBelieve"),
					way("formal", "supplemented", "running.supplemented"),
				],
				...triggers(stepsBefore("formal")),
			},
		},
		awaitingAuthorisation: {
			entry: steady("t.awaiting-authorisation"),
			on: {
				"authorisation.granted": onGround(...article46),
				...lawTriggers,
			},
		},
		noTransfer: {
			entry: ["release", ...steady("t.no-transfer")],
			on: {
				"trigger.occurred": { target: "qualify", actions: "note" },
				"transfer.suspended": {},
				"transfer.ended": {},
			},
		},
		adequacy: {
			entry: ["release", ...steady("t.adequacy")],
			on: { ...starts, ...reviewed("adequacy"), ...toolTriggers },
		},
		derogation: {
			entry: ["release", ...steady("t.derogation")],
			on: { ...starts, ...reviewed("derogation"), ...toolTriggers },
		},
		running: {
			initial: "toolOnly",
			entry: "release",
			states: {
				toolOnly: {
					entry: steady("t.running.tool-only"),
					on: reviewed("tool-only"),
				},
				noReasonToBelieve: {
					entry: steady("t.running.no-reason-to-believe"),
					on: reviewed("no-reason-to-believe"),
				},
				supplemented: {
					entry: steady("t.running.supplemented"),
					on: reviewed("supplemented"),
				},
			},
			on: { ...starts, ...anyTrigger },
		},
		reevaluate: {
			on: {
				...reviewed("adequacy", "derogation", ...article46),
				...lawTriggers,
			},
		},
		blocked: {
			entry: steady("t.blocked"),
			on: {
				"authority.notified": { guard: "isCleared", target: "saNotified" },
				...lawTriggers,
			},
		},
		suspended: {
			entry: ["halt", ...steady("t.suspended")],
			on: {
				"transfer.resumed": "know",
				"authority.notified": { guard: "isCleared", target: "saNotified" },
				...lawTriggers,
			},
		},
		saNotified: {
			entry: steady("t.sa-notified"),
			on: lawTriggers,
		},
		ended: { type: "final", entry: steady("t.ended") },
	},
});

/** States that are an outcome, by their name. */
export const outcomeOf: Readonly<Record<string, Outcome>> = {
	noTransfer: "t.no-transfer",
	adequacy: "t.adequacy",
	derogation: "t.derogation",
	"running.toolOnly": "t.running.tool-only",
	"running.noReasonToBelieve": "t.running.no-reason-to-believe",
	"running.supplemented": "t.running.supplemented",
	awaitingAuthorisation: "t.awaiting-authorisation",
	blocked: "t.blocked",
	suspended: "t.suspended",
	ended: "t.ended",
	saNotified: "t.sa-notified",
};

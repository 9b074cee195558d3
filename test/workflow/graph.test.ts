import { expect, test } from "vitest";
import { getNextSnapshot } from "xstate";
import { getShortestPaths } from "xstate/graph";
import type { Assessment } from "../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { judgeTransfer } from "../../src/domain/law/outcome.ts";
import { reviewTriggers, steps } from "../../src/domain/vocabulary.ts";
import { actOn, type NewAct } from "../../src/workflow/acts.ts";
import type { TransferEvent } from "../../src/workflow/context.ts";
import { nameOf, standingOf } from "../../src/workflow/standing.ts";
import {
	outcomeOf,
	transferMachine,
} from "../../src/workflow/transferMachine.ts";
import { edges, stateNames } from "../helpers/sixStepsPage.ts";
import {
	ann,
	awaitingAuthority,
	decided,
	decidedToSuspend,
	givingBack,
	goingOn,
	having,
	known,
	noReasonToBelieve,
	notEquivalent,
	notPersonal,
	supplemented,
	today,
	toolIsEnough,
	transferId,
	withAdequacy,
	withDerogation,
	withoutTool,
} from "../helpers/walkedDocuments.ts";

const insisting = () =>
	having(notEquivalent(), "transfers", transferId, { continuesAnyway: "yes" });
const ownClauses = (
	document: Assessment,
	authorisation: "applied" | "granted",
) =>
	having(document, "transfers", transferId, {
		clausesModified: "yes",
		authorisation,
		authorisationOn: "2026-11-15",
	});
const granted = () => ownClauses(toolIsEnough(), "granted");
const grantedByReport = () => ownClauses(noReasonToBelieve(), "granted");
const grantedWithMeasures = () => ownClauses(supplemented(), "granted");
const documents: [string, Assessment][] = [
	known,
	notPersonal,
	withAdequacy,
	withDerogation,
	withoutTool,
	toolIsEnough,
	givingBack,
	noReasonToBelieve,
	decidedToSuspend,
	supplemented,
	notEquivalent,
	insisting,
	awaitingAuthority,
	granted,
	grantedByReport,
	grantedWithMeasures,
].flatMap((make): [string, Assessment][] => [
	[make.name, decided(make())],
	[`${make.name}, going on`, goingOn(decided(make()))],
]);

const events: TransferEvent[] = [
	...steps.map((step) => ({ type: "step.confirmed", step }) as const),
	...reviewTriggers.map(
		(trigger) => ({ type: "trigger.occurred", trigger }) as const,
	),
	{ type: "transfer.started" },
	{ type: "transfer.suspended" },
	{ type: "transfer.resumed" },
	{ type: "transfer.ended", note: "All copies destroyed." },
	{ type: "authority.notified" },
	{ type: "authorisation.granted" },
	{ type: "review.concluded" },
];

const pathsOf = (document: Assessment) =>
	getShortestPaths(transferMachine, {
		input: { document, transferId, today, knowledge: builtInKnowledge },
		events,
		serializeState: (snapshot) =>
			JSON.stringify([
				nameOf(snapshot),
				snapshot.context.halted,
				snapshot.context.considerSuspension,
			]),
	});

const actOf = ({ type, ...rest }: TransferEvent): NewAct => ({
	act: type,
	...rest,
});

test("every state of the machine is reached by some real document", () => {
	const reached = new Set(
		documents.flatMap(([, document]) =>
			pathsOf(document).map(({ state }) => nameOf(state)),
		),
	);
	for (const name of stateNames().filter((state) => state !== "running"))
		expect(reached).toContain(name);
});

test("every transition of the machine is taken by some real document", () => {
	const taken = new Set<string>();
	for (const [, document] of documents)
		for (const { state } of pathsOf(document))
			for (const event of events) {
				if (!state.can(event)) continue;
				const next = getNextSnapshot(transferMachine, state, event);
				taken.add(`${nameOf(state)} ${event.type} ${nameOf(next)}`);
			}
	const wanted = edges().filter(({ from }) => from !== "*");
	const missed = wanted.filter(({ from, event, to }) => {
		const sources =
			from === "running"
				? stateNames().filter((name) => name.startsWith("running."))
				: [from];
		return !sources.some((source) => taken.has(`${source} ${event} ${to}`));
	});
	expect(missed).toEqual([]);
});

test.each(documents)(
	"acts lead where the machine's paths lead: %s",
	(_name, document) => {
		for (const { state, steps: path } of pathsOf(document)) {
			const acted = path.slice(1).reduce((now, { event }) => {
				const result = actOn(now, transferId, actOf(event), ann);
				return result.ok ? result.assessment : now;
			}, document);
			const standing = standingOf(acted, transferId, today);
			expect(standing.state).toBe(nameOf(state));
			expect(standing.notApplied).toEqual([]);
		}
	},
);

test.each(documents)(
	"no way leads to an outcome better than the law's: %s",
	(_name, document) => {
		const { rank, outcome } = judgeTransfer(document, transferId, today);
		for (const { state } of pathsOf(document)) {
			const reached = outcomeOf[nameOf(state)];
			if (reached === undefined || rank > 0) continue;
			expect(
				["t.blocked", "t.suspended", "t.ended", "t.sa-notified", outcome],
				`${nameOf(state)} although ${outcome}`,
			).toContain(reached);
		}
	},
);

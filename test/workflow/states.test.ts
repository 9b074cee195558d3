import { expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { judgeTransfer } from "../../src/domain/law/outcome.ts";
import type { Outcome, Step } from "../../src/domain/vocabulary.ts";
import { standingOf } from "../../src/workflow/standing.ts";
import {
	awaitingAuthority,
	decided,
	decidedToSuspend,
	goingOn,
	happened,
	having,
	known,
	noReasonToBelieve,
	notEquivalent,
	notPersonal,
	supplemented,
	today,
	toolIsEnough,
	transferId,
	walked,
	withAdequacy,
	withDerogation,
	withoutTool,
} from "../helpers/walkedDocuments.ts";

const toStep3: Step[] = ["qualify", "know", "tool", "assess"];
const running = () => walked(toolIsEnough(), ...toStep3, "formal");
const insists = (document: Assessment) =>
	having(document, "transfers", transferId, { continuesAnyway: "yes" });
const granted = () =>
	happened(
		having(
			walked(awaitingAuthority(), ...toStep3, "formal"),
			"transfers",
			transferId,
			{ authorisation: "granted" },
		),
		{ act: "authorisation.granted" },
	);

const reached: [string, () => Assessment, string, Outcome | undefined][] = [
	["a blank transfer is at step 0", known, "qualify", undefined],
	[
		"a transfer that is one",
		() => walked(known(), "qualify"),
		"know",
		undefined,
	],
	[
		"its facts known",
		() => walked(known(), "qualify", "know"),
		"tool",
		undefined,
	],
	[
		"clauses signed",
		() => walked(toolIsEnough(), "qualify", "know", "tool"),
		"assess",
		undefined,
	],
	[
		"measures wanted",
		() => walked(supplemented(), ...toStep3),
		"measures",
		undefined,
	],
	[
		"law suffices",
		() => walked(toolIsEnough(), ...toStep3),
		"formal",
		undefined,
	],
	[
		"no personal data",
		() => walked(notPersonal(), "qualify"),
		"noTransfer",
		"t.no-transfer",
	],
	[
		"an adequacy decision",
		() => walked(withAdequacy(), "qualify", "know", "tool"),
		"adequacy",
		"t.adequacy",
	],
	[
		"a derogation",
		() => walked(withDerogation(), "qualify", "know", "tool"),
		"derogation",
		"t.derogation",
	],
	["clauses alone", running, "running.toolOnly", "t.running.tool-only"],
	[
		"the report of 43.3",
		() => walked(noReasonToBelieve(), ...toStep3, "formal"),
		"running.noReasonToBelieve",
		"t.running.no-reason-to-believe",
	],
	[
		"clauses and measures",
		() => walked(supplemented(), ...toStep3, "measures", "formal"),
		"running.supplemented",
		"t.running.supplemented",
	],
	[
		"own clauses, asked for",
		() => walked(awaitingAuthority(), ...toStep3, "formal"),
		"awaitingAuthorisation",
		"t.awaiting-authorisation",
	],
	["own clauses, granted", granted, "running.toolOnly", "t.running.tool-only"],
	[
		"no tool",
		() => walked(withoutTool(), "qualify", "know", "tool"),
		"blocked",
		"t.blocked",
	],
	[
		"no tool for what goes on",
		() => walked(goingOn(withoutTool()), "qualify", "know", "tool"),
		"suspended",
		"t.suspended",
	],
	[
		"step 3 says stop",
		() => walked(decidedToSuspend(), ...toStep3),
		"blocked",
		"t.blocked",
	],
	[
		"no measure helps",
		() => walked(notEquivalent(), ...toStep3, "measures"),
		"blocked",
		"t.blocked",
	],
	[
		"no measure helps what goes on",
		() => walked(goingOn(notEquivalent()), ...toStep3, "measures"),
		"suspended",
		"t.suspended",
	],
	[
		"the exporter insists",
		() =>
			happened(walked(insists(notEquivalent()), ...toStep3, "measures"), {
				act: "authority.notified",
			}),
		"saNotified",
		"t.sa-notified",
	],
	[
		"data returned",
		() =>
			happened(walked(goingOn(notEquivalent()), ...toStep3, "measures"), {
				act: "transfer.ended",
				note: "All copies destroyed.",
			}),
		"ended",
		"t.ended",
	],
	[
		"the review date has come",
		() => happened(running(), { act: "trigger.occurred", trigger: "tr.date" }),
		"reevaluate",
		undefined,
	],
];

test.each(reached)("%s", (_name, make, state, outcome) => {
	const document = make();
	const standing = standingOf(document, transferId, today);
	expect(standing.notApplied).toEqual([]);
	expect({ state: standing.state, outcome: standing.outcome }).toEqual({
		state,
		outcome,
	});
	if (outcome !== undefined)
		expect(judgeTransfer(document, transferId, today).outcome).toBe(outcome);
});

test("a started transfer that is suspended has to be walked through again from step 1", () => {
	const started = happened(decided(running()), { act: "transfer.started" });
	const suspended = happened(started, { act: "transfer.suspended" });
	expect(standingOf(suspended, transferId, today).outcome).toBe("t.suspended");
	const resumed = happened(suspended, { act: "transfer.resumed" });
	expect(standingOf(resumed, transferId, today)).toMatchObject({
		state: "know",
		outcome: "t.suspended",
	});
	const again = walked(resumed, "know", "tool", "assess", "formal");
	expect(standingOf(again, transferId, today).outcome).toBe(
		"t.running.tool-only",
	);
});

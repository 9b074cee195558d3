import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, liveRows } from "../../src/domain/assessment.ts";
import type { Step } from "../../src/domain/vocabulary.ts";
import {
	actOn,
	confirmStep,
	doorsOf,
	missingForAct,
} from "../../src/workflow/acts.ts";
import { standingOf } from "../../src/workflow/standing.ts";
import { without } from "../helpers/answers.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import {
	ann,
	awaitingAuthority,
	decided,
	goingOn,
	happened,
	having,
	known,
	saying,
	supplemented,
	today,
	toolIsEnough,
	transferId,
	walked,
	withAdequacy,
} from "../helpers/walkedDocuments.ts";

const toTheEnd: Step[] = ["qualify", "know", "tool", "assess", "formal"];
const stands = (document: Assessment) =>
	standingOf(document, transferId, today);
const running = () => walked(toolIsEnough(), ...toTheEnd);
const actsOf = (document: Assessment) => liveRows(document, "acts");
const [, knowAct] = [0, 1];

test("a changed fact is named with what it was, and the step is to be confirmed again", () => {
	const changed = having(running(), "categories", "accounts", {
		subjects: ["ds.pupils"],
	});
	const standing = stands(changed);
	expect(standing.state).toBe("know");
	expect(standing.step).toBe("know");
	expect(standing.outcome).toBeUndefined();
	expect(standing.changedSince[0]).toEqual({
		act: actsOf(changed)[knowAct]?.[0],
		step: "know",
		facts: [
			{
				path: "categories/accounts/subjects",
				was: ["ds.employees"],
				now: ["ds.pupils"],
			},
		],
	});
	expect(standing.history).toHaveLength(toTheEnd.length);
	expect(Object.keys(changed.acts)).toHaveLength(toTheEnd.length);
});

test("taking the change back brings the transfer back to where it was", () => {
	const before = running();
	const changed = having(before, "transfers", transferId, { purpose: "Sales" });
	expect(stands(changed).state).toBe("know");
	const back = having(changed, "transfers", transferId, { purpose: "Support" });
	expect(stands(back)).toEqual(stands(before));
});

test("steps whose own facts are untouched count again once the changed one is confirmed", () => {
	const changed = having(running(), "transfers", transferId, {
		personalDataReason: "Names and addresses.",
		clausesModified: "no",
		reviewOwner: "Someone else",
	});
	// Reasons and owners are not what a step rests on.
	expect(stands(changed).state).toBe("running.toolOnly");

	const retooled = having(changed, "transfers", transferId, {
		instrument: "Contract 8",
	});
	expect(stands(retooled).state).toBe("tool");
	const confirmed = walked(retooled, "tool");
	// Step 3 judged the tool by that contract, so it waits for its own confirmation.
	expect(stands(confirmed).state).toBe("assess");
	expect(stands(confirmed).changedSince.map(({ step }) => step)).toEqual([
		"assess",
		"formal",
	]);
});

test("what step 1 answers for the first time is no change of step 0; a later change of it is", () => {
	const whole = toolIsEnough();
	const early = walked(
		without(whole, [
			"transfers/transfer/importer",
			"transfers/transfer/country",
		]),
		"qualify",
	);
	expect(stands(early).state).toBe("know");
	const { importer, country } = whole.transfers[transferId] ?? {};
	const known = having(early, "transfers", transferId, { importer, country });
	expect(stands(known)).toMatchObject({ state: "know", changedSince: [] });

	const late = walked(known, "know");
	expect(stands(late).state).toBe("tool");
	const moved = having(late, "transfers", transferId, { country: "US" });
	expect(stands(moved).state).toBe("know");
	expect(stands(moved).notApplied).toHaveLength(1);
});

test("an answer that is taken away is named, and nothing is lost", () => {
	const before = running();
	const poorer = without(before, ["transfers/transfer/signatories"]);
	const standing = stands(poorer);
	expect(standing.state).toBe("tool");
	expect(standing.notApplied[0]).toEqual({
		act: actsOf(before)[2]?.[0],
		missing: [
			{
				guard: "g2.1",
				path: "transfers/transfer/signatories",
				why: "unanswered",
			},
		],
	});
	// Step 3 lacks nothing itself: it waits.
	expect(standing.notApplied[1]?.missing).toEqual([]);
	expect(standing.notApplied).toHaveLength(3);
	expect(
		stands(having(poorer, "transfers", transferId, { signatories: "Others" }))
			.state,
	).toBe("running.toolOnly");
});

test("an adequacy decision that has run out no longer carries the transfer", () => {
	const document = having(
		having(withAdequacy(), "findings", "unused", { transfers: ["other"] }),
		"parties",
		"importer",
		{ country: "GB", viewsFrom: ["GB"] },
	);
	const british = walked(
		having(
			having(document, "categories", "accounts", { viewedFrom: ["DE", "GB"] }),
			"transfers",
			transferId,
			{ country: "GB", adequacyDecision: "ad.gb" },
		),
		"qualify",
		"know",
		"tool",
	);
	expect(standingOf(british, transferId, "2031-12-27").state).toBe("adequacy");
	expect(standingOf(british, transferId, "2031-12-28").state).toBe("tool");
});

test("a step cannot be confirmed while its door is closed, nor before the one before it", () => {
	const poorer = without(known(), ["transfers/transfer/madeAvailable"]);
	expect(confirmStep(poorer, transferId, "qualify", ann)).toEqual({
		ok: false,
		missing: [
			{
				guard: "g0.2",
				path: "transfers/transfer/madeAvailable",
				why: "unanswered",
			},
		],
	});
	expect(confirmStep(poorer, transferId, "know", ann)).toMatchObject({
		ok: false,
		missing: [{ path: "transfers/transfer/madeAvailable" }],
	});
	expect(confirmStep(known(), transferId, "know", ann)).toMatchObject({
		ok: false,
		missing: [{ guard: "a.place", path: "acts" }],
	});
});

test("an act without a name, a role or a date is refused, and one in the document does not count", () => {
	for (const field of ["by", "role", "on"] as const) {
		expect(
			confirmStep(known(), transferId, "qualify", { ...ann, [field]: "" }),
		).toMatchObject({ ok: false, missing: [{ guard: "a.signed" }] });
		const document = walked(known(), "qualify");
		const id = actsOf(document)[0]?.[0] ?? "";
		const standing = stands(without(document, [`acts/${id}/${field}`]));
		expect(standing.state).toBe("qualify");
		expect(standing.notApplied).toEqual([
			{
				act: id,
				missing: [
					{ guard: "a.signed", path: `acts/${id}/${field}`, why: "unanswered" },
				],
			},
		]);
	}
});

test("a confirmation keeps who, role, date, what it rested on and the knowledge used", () => {
	const [act] = Object.values(walked(known(), "qualify").acts);
	expect(act).toMatchObject({
		transfer: transferId,
		act: "step.confirmed",
		step: "qualify",
		...ann,
	});
	expect(act?.knowledgeVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(JSON.parse(act?.basis ?? "")).toMatchObject({
		transfers: { transfer: { importer: "importer", country: "IN" } },
	});
});

test("a basis that nobody can read proves nothing", () => {
	const document = walked(known(), "qualify");
	const id = actsOf(document)[0]?.[0] ?? "";
	for (const basis of ["", "as discussed", "[]", "{}"])
		expect(stands(having(document, "acts", id, { basis })).state).toBe(
			"qualify",
		);
});

test("a struck-out act did not happen", () => {
	const document = walked(known(), "qualify");
	const id = actsOf(document)[0]?.[0] ?? "";
	expect(stands(having(document, "acts", id, { removed: true })).state).toBe(
		"qualify",
	);
});

test("a transfer starts on a decision whose conditions are met, not before", () => {
	const start = { act: "transfer.started" } as const;
	const open = running();
	expect(missingForAct(open, transferId, start, today)).toContainEqual({
		guard: "a.cleared",
		path: "decision/outcome",
		why: "unanswered",
	});
	const ready = decided(open);
	expect(missingForAct(ready, transferId, start, today)).toEqual([]);
	const against = saying(ready, "decision", { outcome: "do-not-start" });
	expect(missingForAct(against, transferId, start, today)).toContainEqual({
		guard: "a.cleared",
		path: "decision/outcome",
		why: "unmet",
	});
	for (const document of [
		ready,
		decided(walked(withAdequacy(), "qualify", "know", "tool")),
	]) {
		const conditional = having(document, "conditions", "condition", {
			description: "Only after training.",
		});
		expect(missingForAct(conditional, transferId, start, today)).toContainEqual(
			{
				guard: "g5.conditions",
				path: "conditions/condition/met",
				why: "unanswered",
			},
		);
		expect(stands(conditional).outcome).toBeUndefined();
		const met = having(conditional, "conditions", "condition", { met: "yes" });
		expect(actOn(met, transferId, start, ann).ok).toBe(true);
	}
});

test("a start that was recorded stays a fact, and what goes on can be stopped from anywhere", () => {
	const started = happened(decided(running()), { act: "transfer.started" });
	const poorer = without(started, ["transfers/transfer/purpose"]);
	expect(stands(poorer).state).toBe("know");
	const stopped = happened(poorer, { act: "transfer.suspended" });
	expect(stands(stopped).outcome).toBe("t.suspended");
	expect(
		actOn(known(), transferId, { act: "transfer.suspended" }, ann),
	).toMatchObject({
		ok: false,
		missing: [{ guard: "a.running", path: "transfers/transfer/running" }],
	});
});

test("an end says how the data were returned or destroyed", () => {
	const document = goingOn(known());
	expect(
		actOn(document, transferId, { act: "transfer.ended" }, ann),
	).toMatchObject({ ok: false, missing: [{ guard: "a.returned" }] });
	const ended = happened(document, {
		act: "transfer.ended",
		note: "Destroyed.",
	});
	expect(stands(ended).outcome).toBe("t.ended");
	expect(doorsOf(ended, transferId, today)).toEqual([]);
	expect(actOn(ended, transferId, { act: "transfer.resumed" }, ann).ok).toBe(
		false,
	);
});

test.each([
	["tr.law", "assess"],
	["tr.adequacy", "tool"],
	["tr.chain", "know"],
	["tr.data", "know"],
	["tr.measure", "measures"],
	["tr.incident", "measures"],
	["tr.notice", "assess"],
	["tr.date", "reevaluate"],
	["tr.sa", "reevaluate"],
] as const)("%s leads a supplemented transfer back to %s", (trigger, state) => {
	const document = walked(
		supplemented(),
		"qualify",
		"know",
		"tool",
		"assess",
		"measures",
		"formal",
	);
	const after = happened(document, { act: "trigger.occurred", trigger });
	const standing = stands(after);
	expect(standing.state).toBe(state);
	expect(standing.last).toBe("t.running.supplemented");
	expect(standing.considerSuspension).toBe(trigger === "tr.notice");
	// What was confirmed before the trigger does not count for what comes after it.
	expect(standing.notApplied).toEqual([]);
});

test("where there is no step 4, what would lead there leads to step 3, and without step 3 to step 2", () => {
	const trigger = { act: "trigger.occurred", trigger: "tr.incident" } as const;
	expect(stands(happened(running(), trigger)).state).toBe("assess");
	const adequate = walked(withAdequacy(), "qualify", "know", "tool");
	expect(stands(happened(adequate, trigger)).state).toBe("tool");
});

test("a review without a change brings the transfer back, given the next date", () => {
	const due = happened(running(), {
		act: "trigger.occurred",
		trigger: "tr.date",
	});
	const late = having(due, "transfers", transferId, {
		nextReviewOn: "2026-11-01",
	});
	expect(confirmStep(late, transferId, "reevaluate", ann)).toMatchObject({
		ok: false,
		missing: [{ guard: "g6.1", path: "transfers/transfer/nextReviewOn" }],
	});
	expect(stands(walked(due, "reevaluate")).state).toBe("running.toolOnly");
});

test("an authorisation counts when it is granted, with its date", () => {
	const waiting = walked(awaitingAuthority(), ...toTheEnd);
	expect(
		missingForAct(waiting, transferId, { act: "authorisation.granted" }, today),
	).toEqual([
		{
			guard: "g5.authorisation",
			path: "transfers/transfer/authorisation",
			why: "unmet",
		},
	]);
});

test("every closed door of every state names something that can be answered", () => {
	const documents = [
		known(),
		without(known(), ["transfers/transfer/madeAvailable"]),
		walked(known(), "qualify", "know"),
		running(),
		walked(awaitingAuthority(), ...toTheEnd),
		walked(supplemented(), "qualify", "know", "tool", "assess"),
	];
	for (const document of documents) {
		const doors = doorsOf(document, transferId, today);
		expect(doors).not.toEqual([]);
		for (const { act, step, missing } of doors) {
			const accepted =
				act === "transfer.ended"
					? { act, note: "Destroyed." }
					: { act, ...(step ? { step } : {}) };
			const opens = actOn(document, transferId, accepted, ann).ok;
			expect(opens, `${act} ${step}`).toBe(missing.length === 0);
			for (const { path } of missing) expect(path).toMatch(/^[a-z]+(\/.+)?$/);
		}
	}
});

test("looking changes nothing", () => {
	const document = running();
	const copy = structuredClone(document);
	stands(document);
	doorsOf(document, transferId, today);
	confirmStep(document, transferId, "formal", ann);
	expect(document).toEqual(copy);
});

test("no document, however odd, is beyond the machine", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			for (const [id] of liveRows(document, "transfers")) {
				const standing = standingOf(document, id, today);
				const mine = liveRows(document, "acts").filter(
					([, act]) => act.transfer === id,
				);
				expect(standing.history).toHaveLength(mine.length);
				doorsOf(document, id, today);
			}
		}),
		{ numRuns: 30 },
	);
});

test("a transfer of many categories is confirmed on a short text that still tells what changed", () => {
	const ids = Array.from({ length: 80 }, (_, number) => `row-${number}`);
	const wide = ids.reduce((document, id) => {
		const { order: _, ...accounts } = document.categories.accounts ?? {
			order: 0,
		};
		return ["operator", "importer"].reduce(
			(now, party) =>
				having(now, "chain", `${id}-${party}`, {
					...without(now, []).chain[`link-${party}`],
					category: id,
				}),
			having(document, "categories", id, accounts),
		);
	}, known());
	const document = walked(
		having(wide, "transfers", transferId, { rows: ["accounts", ...ids] }),
		"qualify",
		"know",
	);
	for (const { basis } of Object.values(document.acts))
		expect(basis?.length).toBeLessThan(32_767);
	expect(stands(document).state).toBe("tool");
	const changed = having(document, "categories", "row-7", {
		format: "encrypted",
		keyCustody: "importer",
	});
	expect(stands(changed).changedSince[0]?.facts).toEqual([
		{ path: "categories/row-7" },
	]);
});

test.each([
	["measures", "encryption", { rows: ["other"] }],
	["deficiencies", "deficiency", { kind: "df.redress" }],
	["deficiencies", "deficiency", { states: ["in-use"] }],
	["deficiencies", "deficiency", { curableWithoutTechnology: "A contract." }],
] as const)(
	"what a measure is for, and what it has to cure, cannot change behind the back of step 4: %s %s %j",
	(collection, row, answers) => {
		const confirmed = walked(
			supplemented(),
			"qualify",
			"know",
			"tool",
			"assess",
			"measures",
		);
		expect(stands(confirmed).changedSince).toEqual([]);
		const changed = having(confirmed, collection, row, answers as never);
		expect(
			stands(changed).changedSince.flatMap(({ step, facts }) =>
				facts.map(({ path }) => `${step} ${path}`),
			),
		).toContain(`measures ${collection}/${row}/${Object.keys(answers)[0]}`);
	},
);

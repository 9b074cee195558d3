import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { readDocument } from "../../../src/domain/file.ts";
import { remainingDuties } from "../../../src/domain/law/duties.ts";
import {
	judgeAssessment,
	judgeOf,
	judgeParty,
} from "../../../src/domain/law/outcome.ts";
import { reasonOf } from "../../../src/domain/law/reason.ts";
import { smallestSets } from "../../../src/domain/law/smallestSets.ts";
import { whatIf } from "../../../src/domain/law/whatIf.ts";
import { nationalJudgeOf } from "../../../src/domain/layers/judge.ts";
import { scoreCategory } from "../../../src/domain/risk/score.ts";

const today = "2026-11-23";
const folder = "fixtures/law/dpo";
const document = (name: string): Assessment => {
	const file = readFileSync(`${folder}/${name}.json`, "utf8");
	const read = readDocument(JSON.parse(file));
	if (!read.ok) throw new Error(`${name}: ${read.code} ${read.at ?? ""}`);
	return read.document;
};

/** Whole assessments as a DPO would hand them in, and what she would expect to be told. */
const expected: Record<
	string,
	{
		whole: string;
		reason: string;
		lines: Record<string, string>;
		national: string;
		duties: string[];
	}
> = {
	"learning-platform-support": {
		whole: "t.suspended",
		reason: "clear-text-access",
		lines: { c_konto: "t.no-transfer", c_arende: "t.suspended" },
		national: "national.reservation",
		duties: ["duty.compulsion-too-wide"],
	},
	"genetics-laboratory": {
		whole: "t.blocked",
		reason: "deficiency-open",
		lines: { c_var: "t.running.supplemented", c_seq: "t.blocked" },
		national: "national.reservation",
		duties: ["duty.foreign-orders"],
	},
	"library-newsletter": {
		whole: "t.suspended",
		reason: "hop-uncovered",
		lines: { c_adr: "t.suspended", c_oppn: "t.suspended" },
		national: "national.nothing-against",
		duties: [
			"duty.agreement-missing",
			"duty.objection-wanting",
			"duty.flow-down-wanting",
		],
	},
};

test("every document of the folder is expected to say something", () => {
	expect(readdirSync(folder).sort()).toEqual(
		Object.keys(expected)
			.map((name) => `${name}.json`)
			.sort(),
	);
});

describe.each(Object.entries(expected))("%s", (name, told) => {
	const read = document(name);

	test("the verdicts, and the reason that a steering group reads", () => {
		const judge = judgeOf(read, today);
		const whole = judge.assessment();
		expect([whole.outcome, whole.settled]).toEqual([told.whole, true]);
		expect(reasonOf(read, whole, { kind: "whole" }).code).toBe(told.reason);
		expect(
			Object.fromEntries(
				liveRows(read, "categories").map(([id]) => [
					id,
					judge.category(id).outcome,
				]),
			),
		).toEqual(told.lines);
	});

	test("Swedish law and the standing duties, beside the verdict", () => {
		const national = nationalJudgeOf(read)?.assessment();
		expect([national?.outcome, national?.settled]).toEqual([
			told.national,
			true,
		]);
		const ids = remainingDuties(read, today).map(({ id }) => id);
		for (const duty of told.duties) expect(ids).toContain(duty);
	});

	test("whoever processes for nobody is not asked about an owner abroad", () => {
		for (const [id, { role }] of liveRows(read, "parties"))
			if (role === "controller")
				expect(judgeParty(read, id, today).outcome).toBe("not-applicable");
	});
});

test("the learning platform: with support closed the transfer falls away, and that is the smallest way", () => {
	const read = document("learning-platform-support");
	const ways = smallestSets(read, "t_support", today).ways.flatMap(
		({ steps }) =>
			steps.length === 1 && steps[0]?.what === "toggle"
				? [steps[0].toggle]
				: [],
	);
	expect(ways).toContain("support-closed");
	const closed = whatIf(
		read,
		[{ toggle: "support-closed", target: "p_support" }],
		today,
	);
	expect(closed.whole.after?.outcome).toBe("t.no-transfer");
	expect(judgeAssessment(read, today).outcome).toBe("t.suspended");
});

test("the laboratory: without the whole sequence the rest may go; a measure for one line does nothing for another", () => {
	const read = document("genetics-laboratory");
	const stopped = whatIf(
		read,
		[{ toggle: "stop-category", target: "c_seq" }],
		today,
	);
	expect(stopped.whole.after?.outcome).toBe("t.running.supplemented");
	expect(scoreCategory(read, "c_var", today).measures).toEqual(["m_var"]);
	const fallen = whatIf(
		read,
		[
			{ toggle: "stop-category", target: "c_seq" },
			{ toggle: "adequacy-falls", target: "ad.gb" },
		],
		today,
	);
	expect(fallen.whole.after?.outcome).toBe("t.blocked");
});

test("the newsletter: leaving the list, or the framework's fall, stops what goes on already", () => {
	const read = document("library-newsletter");
	for (const choice of [
		{ toggle: "leaves-list", target: "p_us" },
		{ toggle: "adequacy-falls", target: "ad.us" },
	])
		expect(
			whatIf(read, [choice], today).transfers.find(({ id }) => id === "t_us")
				?.after?.outcome,
		).toBe("t.suspended");
});

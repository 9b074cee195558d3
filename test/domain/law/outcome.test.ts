import { describe, expect, test } from "vitest";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { remainingDuties } from "../../../src/domain/law/duties.ts";
import {
	judgeAssessment,
	judgeCategory,
	judgeOf,
	judgeTransfer,
} from "../../../src/domain/law/outcome.ts";
import { scorerOf } from "../../../src/domain/risk/score.ts";
import {
	anAssessment,
	atHome,
	type Draft,
	supplementedBy,
	underAdequacy,
	underPrivacyFramework,
	withImporterIn,
} from "../../helpers/documents.ts";

const today = "2026-11-23";

test("a blank transfer must not start, is not settled, and says where to begin", () => {
	const blank = anAssessment().with("transfers", "t_1", {}).document;
	expect(judgeTransfer(blank, "t_1", today)).toMatchObject({
		outcome: "t.blocked",
		settled: false,
		rank: 0,
		missing: [
			"transfers/t_1/personalData",
			"transfers/t_1/exporterUnderGdpr",
			"transfers/t_1/madeAvailable",
			"transfers/t_1/importerOutside",
			"transfers/t_1/rows",
			"transfers/t_1/importer",
			"transfers/t_1/tool",
		],
	});
});

test("a transfer that has ended is called ended, until it is started again", () => {
	const ended = underAdequacy().with("acts", "a_1", {
		transfer: "t_login",
		act: "transfer.ended",
		on: "2026-11-01",
		by: "A. Chief",
		note: "All copies were returned and destroyed.",
	});
	const again = ended.with("acts", "a_2", {
		transfer: "t_login",
		act: "transfer.started",
	});
	expect(judgeTransfer(ended.document, "t_login", today).outcome).toBe(
		"t.ended",
	);
	expect(judgeTransfer(again.document, "t_login", today).outcome).toBe(
		"t.adequacy",
	);
});

test("a transfer or category that is not there is an error, not a verdict", () => {
	const { document } = underAdequacy().struckOut("transfers", "t_login");
	expect(() => judgeTransfer(document, "t_login", today)).toThrow(RangeError);
	expect(() => judgeCategory(document, "c_none", today)).toThrow(RangeError);
});

test("the whole is as bad as its worst category", () => {
	const { document } = underAdequacy().with("categories", "c_more", {});
	expect(judgeCategory(document, "c_login", today).outcome).toBe("t.adequacy");
	expect(judgeAssessment(document, today)).toMatchObject({
		outcome: "t.blocked",
		settled: false,
		missing: expect.arrayContaining(["categories/c_more/storedIn", "chain"]),
	});
});

test("a summary line shows the worst of the lines that it sums up", () => {
	const summed = (draft: Draft) =>
		judgeCategory(
			draft.with("categories", "c_sum", { summaryLine: true }).document,
			"c_sum",
			today,
		).outcome;
	expect(summed(atHome())).toBe("t.no-transfer");
	expect(summed(withImporterIn("US"))).toBe("t.blocked");
	expect(summed(anAssessment())).toBe("t.blocked");
});

test("a struck-out category does not count", () => {
	const { document } = atHome()
		.with("categories", "c_more", {})
		.struckOut("categories", "c_more");
	expect(judgeAssessment(document, today).outcome).toBe("t.no-transfer");
});

test("what if the Privacy Framework fell: another list of decisions gives another verdict", () => {
	const fallen = {
		...builtInKnowledge,
		adequacyDecisions: builtInKnowledge.adequacyDecisions.map((decision) =>
			decision.id === "ad.us"
				? { ...decision, endedOn: "2026-11-23" }
				: decision,
		),
	};
	const { document } = underPrivacyFramework();
	expect(judgeAssessment(document, today).outcome).toBe("t.adequacy");
	expect(judgeAssessment(document, today, fallen)).toMatchObject({
		outcome: "t.blocked",
		settled: true,
	});
});

test("steps that cannot matter are not asked: nobody signs again what does not protect", () => {
	const clear = supplementedBy("tech.uc2.pseudonymisation")
		.set("chain/k_vendor/clearText", "yes")
		.without("transfers/t_login/resignedOn");
	expect(judgeAssessment(clear.document, today).missing).toEqual([]);
});

describe("without a transfer the GDPR still asks", () => {
	const duties = (draft: Draft) =>
		remainingDuties(draft.document, today).map(
			({ id, state }) => `${id} ${state}`,
		);

	test("the standing duties, whatever is answered", () => {
		expect(duties(atHome())).toEqual(
			expect.arrayContaining([
				"duty.principles stays",
				"duty.responsibility stays",
				"duty.processors stays",
				"duty.security stays",
			]),
		);
	});

	test.each([
		["no answer on the agreement", undefined, true],
		["not known", "unknown", true],
		["no agreement", "no", true],
		["an agreement", "yes", false],
	] as const)("%s", (_name, agreement, open) => {
		const draft = atHome().set("parties/p_operator/agreement", agreement);
		expect(duties(draft).includes("duty.agreement-missing open")).toBe(open);
	});

	test.each([
		["nobody speaks of logs", {}, true],
		["logs are planned", { status: "planned" }, true],
		["logs without evidence", { status: "implemented" }, true],
		[
			"logs from tomorrow",
			{
				status: "implemented",
				implementedOn: "2026-11-24",
				evidence: "Test report",
			},
			true,
		],
		[
			"logs in place, with evidence",
			{
				status: "implemented",
				implementedOn: "2026-10-01",
				evidence: "Test report",
			},
			false,
		],
	] as const)("%s", (_name, answers, open) => {
		const draft = atHome().with("measures", "m_log", {
			catalogue: "sec.logging-traceability",
			...answers,
		});
		expect(duties(draft).includes("duty.sec.logging-traceability open")).toBe(
			open,
		);
	});

	test("people with a protected identity need a guard of their own", () => {
		const draft = atHome().set("categories/c_login/subjects", [
			"ds.vulnerable",
		]);
		expect(duties(draft)).toContain("duty.sec.protected-identity-guard open");
	});
});

test("the time for ten thousand rows does not grow with the square of their number", () => {
	const { document } = supplementedBy("tech.uc2.pseudonymisation");
	const many = (count: number) => {
		const numbers = Array.from({ length: count }, (_, at) => at);
		return {
			...document,
			categories: Object.fromEntries(
				numbers.map((at) => [
					`c_${at}`,
					{ ...document.categories.c_login, order: at },
				]),
			),
			chain: Object.fromEntries(
				numbers.flatMap((at) =>
					Object.entries(document.chain).map(([id, row]) => [
						`${id}_${at}`,
						{ ...row, category: `c_${at}`, order: at },
					]),
				),
			),
			measures: {
				m_main: {
					...document.measures.m_main,
					order: 1,
					rows: numbers.map((at) => `c_${at}`),
				},
			},
			transfers: {
				t_login: {
					...document.transfers.t_login,
					order: 1,
					rows: numbers.map((at) => `c_${at}`),
				},
			},
		};
	};
	const timed = (count: number) => {
		const large = many(count);
		const start = performance.now();
		const judge = judgeOf(large, today);
		const outcomes = new Set(
			Object.keys(large.categories).map((id) => judge.category(id).outcome),
		);
		const judged = performance.now();
		const scorer = scorerOf(large, today);
		for (const id of Object.keys(large.categories)) scorer.category(id);
		const scored = performance.now();
		expect([...outcomes]).toEqual(["t.running.supplemented"]);
		return { judged: judged - start, scored: scored - judged };
	};
	timed(100);
	const thousand = timed(1_000);
	const tenThousand = timed(10_000);
	console.info("ms for 1 000 and 10 000 rows", thousand, tenThousand);
	// Wide, for a busy machine; work that grew with the square of the rows took minutes.
	expect(tenThousand.judged + tenThousand.scored).toBeLessThan(20_000);
});

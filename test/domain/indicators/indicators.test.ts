import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Assessment,
	emptyAssessment,
} from "../../../src/domain/assessment.ts";
import { setField } from "../../../src/domain/change.ts";
import { looksOf } from "../../../src/domain/indicators/freshness.ts";
import { indicatorsOf } from "../../../src/domain/indicators/indicators.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { contextOf } from "../../../src/domain/law/context.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import { missingElsewhere, missingFor } from "../../../src/domain/review.ts";
import { scoreAssessment } from "../../../src/domain/risk/score.ts";
import { steps } from "../../../src/domain/vocabulary.ts";
import { indicatorLines } from "../../../src/text/indicatorLines.ts";
import { languages } from "../../../src/text/languages.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import { type Draft, supplementedBy } from "../../helpers/documents.ts";
import {
	having,
	known,
	notPersonal,
	saying,
	supplemented,
	today,
	transferId,
	withAdequacy,
} from "../../helpers/walkedDocuments.ts";
import { weakened } from "../../helpers/weakened.ts";

const of = (document: Assessment, on = today) =>
	indicatorsOf(document, on, builtInKnowledge).whole();
const lines = (document: Assessment, on = today) =>
	indicatorLines(of(document, on), {
		text: languages.en,
		language: "en",
		decisions: builtInKnowledge.adequacyDecisions,
		nameOf: (path) => path,
	});
const value = (document: Assessment, id: string, on = today) =>
	lines(document, on).find((line) => line.id === id)?.value;

describe("nothing looks complete before it is asked", () => {
	test("an empty assessment", () => {
		const { completeness } = of(emptyAssessment());
		expect(completeness.complete).toBe(false);
		expect(completeness.whole.answered).toBe(0);
		expect(completeness.whole.required).toBeGreaterThan(0);
		for (const { step, asked, required } of completeness.steps.slice(1))
			expect([step, asked, required]).toEqual([step, "not-yet", 0]);
		expect(value(emptyAssessment(), "sources")).toBe(
			"No judgement has been made yet",
		);
		expect(value(emptyAssessment(), "facts")).toBe("None is in use yet");
		expect(value(emptyAssessment(), "exposure")).toBe(
			"There is no data category yet",
		);
		expect(value(emptyAssessment(), "bands")).toBe(
			"There is no data category yet",
		);
	});

	test("a transfer of which nothing is known: steps that nobody can ask about yet are said to be so", () => {
		const blank = having(emptyAssessment(), "transfers", transferId, {});
		const { whole, complete, steps: each } = of(blank).completeness;
		expect(complete).toBe(false);
		expect(whole.answered).toBe(0);
		expect(each.filter(({ asked }) => asked === "not-yet")).toHaveLength(6);
		expect(value(blank, "answers")).toContain("6 steps are asked about only");
	});

	test("no transfer is complete with step 0, and the other steps are not part of the way", () => {
		const { complete, steps: each } = of(notPersonal()).completeness;
		expect(complete).toBe(true);
		expect(each.slice(1).map(({ asked }) => asked)).toEqual(
			steps.slice(1).map(() => "none"),
		);
	});
});

describe("answers are counted as the doors count", () => {
	test("a walked transfer has everything, and one answer taken away shows in its step", () => {
		const all = of(supplemented()).completeness;
		expect(all.complete).toBe(true);
		expect(all.guards).toEqual([]);
		const less = of(
			setField(
				supplemented(),
				["transfers", transferId, "signedOn"],
				undefined,
			),
		).completeness;
		const tool = less.steps.find(({ step }) => step === "tool");
		expect(less.complete).toBe(false);
		expect(tool).toMatchObject({ unanswered: 1 });
		expect(less.guards).toContainEqual({
			guard: "g2.1",
			step: "tool",
			missing: 1,
		});
	});

	test("“not known yet” with a name and a date opens the door of step 1, and is no answer", () => {
		const marked = having(known(), "unknowns", "mark", {
			path: `transfers/${transferId}/purpose`,
			owner: "B. Owner",
			due: "2027-01-01",
		});
		expect(missingFor(marked, "know", transferId, today)).toEqual([]);
		const { steps: each, complete } = of(marked).completeness;
		const know = each.find(({ step }) => step === "know");
		expect(know?.waiting).toBe(1);
		expect(know?.answered).toBe((know?.required ?? 0) - 1);
		expect(complete).toBe(false);
	});

	test("an answer that keeps the door closed is not counted as enough", () => {
		const old = setField(
			supplemented(),
			["transfers", transferId, "annexesFilled"],
			"no",
		);
		const tool = of(old).completeness.steps.find(({ step }) => step === "tool");
		expect(tool).toMatchObject({ unmet: 1 });
		expect(tool?.answered).toBe((tool?.required ?? 0) - 1);
	});

	test("whatever the document: the parts add up, and complete is what every door says", () => {
		fc.assert(
			fc.property(arbitraryAssessment(), (document) => {
				const { whole, complete, steps: each } = of(document).completeness;
				for (const count of [whole, ...each])
					expect(
						count.answered +
							count.waiting +
							count.unanswered +
							count.unknown +
							count.unmet,
					).toBe(count.required);
				const missing = [
					...missingElsewhere(document, today),
					...Object.keys(document.transfers)
						.filter((id) => !document.transfers[id]?.removed)
						.flatMap((id) =>
							steps.flatMap((step) => missingFor(document, step, id, today)),
						),
				];
				expect(complete).toBe(missing.length === 0 && whole.waiting === 0);
			}),
			{ numRuns: 60 },
		);
	});

	test("no answer taken away, or set to unknown, makes an assessment look complete", () => {
		for (const make of [withAdequacy, supplemented]) {
			const open = setField(
				make(),
				["transfers", transferId, "purpose"],
				undefined,
			);
			expect(of(open).completeness.complete).toBe(false);
			let looked = 0;
			for (const { document, path } of weakened(open)) {
				looked += 1;
				expect(of(document).completeness.complete, path).toBe(false);
			}
			expect(looked).toBeGreaterThan(50);
		}
	});
});

describe("evidence", () => {
	const coverage = (draft: Draft) => of(draft.document).evidence;
	const sent = supplementedBy("tech.uc2.pseudonymisation");
	test("covers a judgement when one source meets all five criteria, with reasons", () => {
		const { covered, uncovered } = coverage(sent);
		const finding = covered.find((path) => path.startsWith("findings/"));
		expect(finding).toBeDefined();
		for (const weaker of [
			sent.set("sources/s_paper/accessible", "no"),
			sent.set("sources/s_paper/accessible", "unknown"),
			sent.without("sources/s_paper/relevantReason"),
			sent.struckOut("sources", "s_paper"),
		]) {
			const less = coverage(weaker);
			expect(less.covered).not.toContain(finding);
			expect(less.uncovered).toContain(finding);
			expect(less.covered.length + less.uncovered.length).toBe(
				covered.length + uncovered.length,
			);
		}
	});
});

describe("facts of law grow old", () => {
	const on = (day: string, looked?: string) =>
		looksOf(
			contextOf(
				having(supplemented(), "findings", "finding-us", {
					country: "US",
					transfers: [transferId],
					...(looked === undefined ? {} : { profileCheckedOn: looked }),
				}),
				day,
			),
		).find(({ entry }) => entry === "country.US");
	const checked =
		builtInKnowledge.countryProfiles.find(({ country }) => country === "US")
			?.checked ?? "";

	test("days since the profile was checked, against the days that a look counts", () => {
		expect(on(checked)).toMatchObject({ days: 0, policy: 30, stale: false });
		expect(on("2027-02-01")).toMatchObject({ lookedOn: checked, stale: true });
	});
	test("a look of somebody's counts, one on a coming day does not", () => {
		expect(on("2027-02-01", "2027-01-20")).toMatchObject({
			days: 12,
			stale: false,
		});
		expect(on("2027-02-01", "2027-03-01")).toMatchObject({ stale: true });
	});
	test("a country that nothing is known of has not been looked at", () => {
		const document = setField(
			known(),
			["transfers", transferId, "country"],
			"AQ",
		);
		const look = of(document).freshness.find(
			({ entry }) => entry === "country.AQ",
		);
		expect(look).toMatchObject({ stale: true });
		expect(look?.lookedOn).toBeUndefined();
	});
});

test("indicators are worked out without changing document, verdict or risk", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const before = JSON.stringify(document);
			const verdict = judgeAssessment(document, today);
			const risk = scoreAssessment(document, today);
			const said = indicatorsOf(document, today, builtInKnowledge);
			const whole = said.whole();
			for (const id of Object.keys(document.transfers))
				if (!document.transfers[id]?.removed) said.transfer(id);
			expect(JSON.stringify(document)).toBe(before);
			const copy = JSON.parse(before) as Assessment;
			expect(judgeAssessment(copy, today)).toEqual(verdict);
			expect(scoreAssessment(copy, today)).toEqual(risk);
			expect(whole.counts).toEqual(risk.counts);
			expect(whole.verdict.outcome).toBe(verdict.outcome);
		}),
		{ numRuns: 60 },
	);
});

test("every indicator says that it is no verdict, how it is counted and what of, in every language", () => {
	const document = saying(supplemented(), "about", { title: "A service" });
	for (const [language, text] of Object.entries(languages)) {
		expect(text.indicators.note.length).toBeGreaterThan(20);
		for (const { how, name, value: says } of indicatorLines(of(document), {
			text,
			language: language as "sv" | "en",
			decisions: [],
			nameOf: (path) => path,
		}))
			for (const words of [how, name, says])
				expect(words, name).toMatch(/\p{L}{3}/u);
	}
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOf, yearsUntil } from "../../../src/domain/annex/chance.ts";
import { numberIn } from "../../../src/domain/annex/estimate.ts";
import { annexesOf, annexOf } from "../../../src/domain/annex/statistics.ts";
import { liveRows } from "../../../src/domain/assessment.ts";
import { judgeOf } from "../../../src/domain/law/outcome.ts";
import { stepsOf } from "../../../src/domain/review.ts";
import { scorerOf } from "../../../src/domain/risk/score.ts";
import type { AnnexFactor } from "../../../src/domain/statisticalAnnex.ts";
import { percent, yearsText } from "../../../src/text/annexNumbers.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import { type Draft, supplementedBy } from "../../helpers/documents.ts";

const today = "2026-11-23";
const start = (): Draft => supplementedBy("tech.uc2.pseudonymisation");
const estimate = (
	kind: AnnexFactor["kind"],
	low: string,
	high: string,
): Partial<AnnexFactor> => ({
	annex: "a_1",
	kind,
	low,
	high,
	reason: "As the paper says.",
	source: "s_paper",
});
/** The Danish municipality's filing: five years, fifty more until even, one argument. */
const helsingor = (): Draft =>
	start()
		.with("annexes", "a_1", {
			transfer: "t_login",
			method: "annex.years-to-even",
			years: "5",
		})
		.with("annexFactors", "e_1", estimate("annex.extra-years", "50", "50"))
		.with("annexFactors", "e_2", estimate("annex.argument", "40", "40"));
const chain = (): Draft =>
	start()
		.with("annexes", "a_1", {
			transfer: "t_login",
			method: "annex.provider-chain",
			years: "5",
		})
		.with("annexFactors", "e_1", estimate("annex.attempts", "0,5", "4"))
		.with("annexFactors", "e_2", estimate("annex.precondition", "10", "60"))
		.with("annexFactors", "e_3", estimate("annex.precondition", "20 %", "30 %"))
		.with("annexFactors", "e_4", estimate("annex.intelligence", "0", "1"));
const annex = (draft: Draft) => annexOf(draft.document, "a_1");

test("off unless somebody makes one", () => {
	expect(annexesOf(start().document)).toEqual([]);
});

describe("figures of the cases", () => {
	test("Helsingør: 6.11 % before the argument, 3.66 % after it", () => {
		const even = { kind: "annex.extra-years", value: 50 } as const;
		const holds = { kind: "annex.argument", value: 0.4 } as const;
		const chance = (...values: Parameters<typeof chanceOf>[2]) =>
			chanceOf("annex.years-to-even", 5, values) * 100;
		expect(chance(even)).toBeCloseTo(6.11, 2);
		expect(chance(even, holds)).toBeCloseTo(3.66, 2);
		expect(annex(helsingor()).result?.chance.high).toBeCloseTo(0.0366, 4);
	});

	test.each([
		[0.0074, 467, 1550],
		[0.0095, 363, 1206],
		[0.015, 229, 762],
		[0.1, 33, 109],
	])("a chance of %d in five years", (chance, even, nineInTen) => {
		expect(Math.round(yearsUntil(0.5, chance, 5))).toBe(even);
		expect(Math.round(yearsUntil(0.9, chance, 5)) / nineInTen).toBeCloseTo(
			1,
			2,
		);
	});

	test("no chance takes for ever, certainty no time", () => {
		expect(yearsUntil(0.5, 0, 5)).toBe(Number.POSITIVE_INFINITY);
		expect(yearsUntil(0.9, 1, 5)).toBe(0);
		expect(yearsText(Number.POSITIVE_INFINITY, "en", "never")).toBe("never");
	});

	test("never more than two significant digits", () => {
		expect(percent(0.036_612, "en")).toBe("3.7%");
		expect(yearsText(1206, "en", "never")).toBe("1,200");
	});
});

test.each([
	["2,5", 2.5],
	["2.5 %", 2.5],
	[" 40% ", 40],
	["-1", undefined],
	["about 5", undefined],
	["", undefined],
])("the number in %j", (text, number) => {
	expect(numberIn(text)).toBe(number);
});

describe("no figure while something is wanting", () => {
	test.each<[string, Draft, string]>([
		["period", chain().without("annexes/a_1/years"), "annexes/a_1/years"],
		[
			"period of no years",
			chain().set("annexes/a_1/years", "0"),
			"annexes/a_1/years",
		],
		["method", chain().without("annexes/a_1/method"), "annexes/a_1/method"],
		[
			"reason",
			chain().without("annexFactors/e_2/reason"),
			"annexFactors/e_2/reason",
		],
		[
			"an end of a range",
			chain().without("annexFactors/e_2/high"),
			"annexFactors/e_2/high",
		],
		[
			"no number",
			chain().set("annexFactors/e_2/low", "little"),
			"annexFactors/e_2/low",
		],
		[
			"a chance above 100 %",
			chain().set("annexFactors/e_2/high", "120"),
			"annexFactors/e_2/high",
		],
		[
			"ends in the wrong order",
			chain().set("annexFactors/e_2/high", "5"),
			"annexFactors/e_2/high",
		],
		[
			"most likely outside the range",
			chain().set("annexFactors/e_2/likely", "90"),
			"annexFactors/e_2/likely",
		],
		["attempts", chain().struckOut("annexFactors", "e_1"), "annexFactors"],
		[
			"attempts given twice",
			chain().set("annexFactors/e_4/kind", "annex.attempts"),
			"annexFactors/e_4/kind",
		],
	])("%s", (_name, draft, path) => {
		const { result, missing } = annex(draft);
		expect(result).toBeUndefined();
		expect(missing).toContain(path);
	});
});

test("an estimate that the method does not read, or that has no source, is told", () => {
	const draft = chain()
		.set("annexFactors/e_4/kind", "annex.argument")
		.without("annexFactors/e_2/source");
	expect(annex(draft)).toMatchObject({ unread: ["e_4"], unsourced: ["e_2"] });
});

test("the draws lie between the corners, and the same answers give the same figures", () => {
	const { result } = annex(chain());
	expect(result).toBeDefined();
	expect(annex(chain()).result).toEqual(result);
	const { chance, drawn } = result ?? {
		chance: { low: 1, high: 0 },
		drawn: { low: 1, middle: 0, high: 1 },
	};
	const order = [chance.low, drawn.low, drawn.middle, drawn.high, chance.high];
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(drawn.low).toBeLessThan(drawn.high);
});

test("the widest estimate moves the result most", () => {
	const widths =
		annex(chain()).result?.tornado.map(({ low, high }) => high - low) ?? [];
	expect(widths).toEqual([...widths].sort((a, b) => b - a));
	expect(annex(chain()).result?.tornado[0]?.factor).toBe("e_1");
});

test("a wider range never makes the worst corner better", () => {
	const share = fc.integer({ min: 0, max: 100 });
	fc.assert(
		fc.property(share, share, share, (a, b, c) => {
			const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
			const worst = (top: number) =>
				annex(
					chain().with(
						"annexFactors",
						"e_2",
						estimate("annex.precondition", String(low), String(top)),
					),
				).result?.chance.high ?? -1;
			expect(worst(high)).toBeGreaterThanOrEqual(worst(middle));
		}),
		{ numRuns: 15 },
	);
});

test("nothing in an annex changes a verdict, a door or a band", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.constant(chain().document),
				fc.constant(helsingor().document),
				arbitraryAssessment({ maxRows: 3 }),
			),
			(document) => {
				const bare = { ...document, annexes: {}, annexFactors: {} };
				const said = (of: typeof document) => {
					const judge = judgeOf(of, today);
					const scorer = scorerOf(of, today);
					return {
						whole: judge.assessment(),
						transfers: liveRows(of, "transfers").map(([id]) =>
							judge.transfer(id),
						),
						categories: liveRows(of, "categories").map(([id]) => {
							const { before, after } = scorer.category(id);
							return [judge.category(id), before, after];
						}),
						doors: stepsOf(of, today),
					};
				};
				expect(said(document)).toEqual(said(bare));
			},
		),
		{ numRuns: 40 },
	);
});

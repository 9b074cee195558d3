import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { setField } from "../../../src/domain/change.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import {
	keptAnswers,
	layerOf,
	nationalJudgeOf,
	nationalRules,
} from "../../../src/domain/layers/judge.ts";
import { nationalLayers } from "../../../src/domain/layers/nationalLayers.ts";
import { missingForDecision } from "../../../src/domain/review.ts";
import { scoreCategory } from "../../../src/domain/risk/score.ts";
import { languages } from "../../../src/text/languages.ts";
import { layerText } from "../../../src/text/nationalText.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import {
	documentOfNational,
	nationalCases,
	wellAnsweredInSweden,
} from "../../helpers/nationalCases.ts";
import { weakened } from "../../helpers/weakened.ts";

const today = "2026-11-23";
const cases = nationalCases("sweden");
const verdictOn = (document: Assessment) => {
	const verdict = nationalJudgeOf(document)?.assessment();
	if (!verdict) throw new Error("no layer is switched on");
	return verdict;
};

test.each(cases.map((one) => [one.case, one] as const))("%s", (_name, one) => {
	const { outcome, settled, spoke, missing } = verdictOn(
		documentOfNational(one),
	);
	const unmet = spoke.filter(({ status }) => status === "unmet");
	expect({
		outcome,
		settled,
		reasons: [...new Set(unmet.map(({ rule }) => rule))].sort(),
	}).toEqual({
		outcome: one.outcome,
		settled: one.settled,
		reasons: [...one.reasons].sort(),
	});
	expect(missing).toEqual(expect.arrayContaining(one.missing));
	if (one.settled && one.outcome === "national.nothing-against")
		expect(missing).toEqual([]);
	if (!one.settled) expect(missing.length).toBeGreaterThan(0);
});

describe("in each language the cases read as sentences", () => {
	test.each(Object.entries(languages))("%s", (_language, text) => {
		const words = layerText(text, "SE");
		for (const one of cases)
			for (const rule of one.reasons)
				expect(words?.questions[rule]?.unmet).toMatch(/\.$/);
		const ids = nationalLayers
			.filter(({ country }) => country === "SE")
			.flatMap(({ questions }) => questions.map(({ id }) => id));
		expect(Object.keys(words?.questions ?? {}).sort()).toEqual(ids.sort());
	});
});

test("no Swedish reader gets an English ground", () => {
	for (const { basis } of nationalRules())
		expect(languages.sv.law.basis(basis)).not.toMatch(
			/clause|paragraph|step|account|guidance|\(\d\)/,
		);
});

/** Questions whose answer is only recorded: no answer stands against anything. */
const onlyWait = new Set(["se.osl", "se.secrecy-presumed", "se.residual-risk"]);

test("every rule speaks in some case, and every rule that can break is broken in some case", () => {
	const spoke = cases.flatMap(
		(one) => verdictOn(documentOfNational(one)).spoke,
	);
	const heard = new Set(spoke.map(({ rule }) => rule));
	const broken = new Set(
		spoke.filter(({ status }) => status === "unmet").map(({ rule }) => rule),
	);
	const ids = nationalRules().map(({ id }) => id);
	expect(ids.filter((id) => !heard.has(id))).toEqual([]);
	expect(ids.filter((id) => !broken.has(id) && !onlyWait.has(id))).toEqual([]);
	const law = new Set(rules.map(({ id }) => id));
	expect(ids.filter((id) => law.has(id))).toEqual([]);
});

const ranks = [
	"national.against",
	"national.reservation",
	"national.nothing-against",
];
const rankOf = (document: Assessment) =>
	ranks.indexOf(verdictOn(document).outcome);
/** Which country's law applies is a choice, and no answer that a verdict rests on. */
const isAnswer = ({ path }: { path: string }) => path !== "about/country";

test("an answer that is taken away, or set to unknown, never improves what Swedish law says", () => {
	for (const one of cases) {
		const document = documentOfNational(one);
		const before = rankOf(document);
		for (const weaker of weakened(document))
			if (isAnswer(weaker))
				expect([weaker.path, rankOf(weaker.document) <= before]).toEqual([
					weaker.path,
					true,
				]);
	}
});

/** The document without anything that only the layer asks. */
function withoutLayer(document: Assessment): Assessment {
	const questions = Object.fromEntries(
		Object.entries(document.questions).filter(
			([, { question }]) => !question?.startsWith("se."),
		),
	);
	return setField({ ...document, questions }, ["about", "country"], undefined);
}

test("the verdict on the transfer and the risk are the same with the layer and without it", () => {
	fc.assert(
		fc.property(arbitraryAssessment({ maxRows: 3 }), (any) => {
			const document = setField(any, ["about", "country"], "SE");
			const bare = withoutLayer(document);
			const { spoke, ...verdict } = judgeAssessment(document, today);
			expect(judgeAssessment(bare, today)).toEqual({ spoke, ...verdict });
			for (const { rule } of spoke) expect(rule).not.toMatch(/^se\./);
			for (const [id] of liveRows(document, "categories"))
				expect(scoreCategory(bare, id, today)).toEqual(
					scoreCategory(document, id, today),
				);
		}),
		{ numRuns: 60 },
	);
});

test("people with a protected identity lift the severity to the highest level, by the facts of the line", () => {
	const assessed = wellAnsweredInSweden()
		.set("categories/c_login/severity", 2)
		.set("categories/c_login/severityReason", "Names only.")
		.set("categories/c_login/likelihood", 2)
		.set("categories/c_login/likelihoodReason", "Seldom.");
	const severity = (kinds: string[]) =>
		scoreCategory(
			assessed.set("categories/c_login/kinds", kinds).document,
			"c_login",
			today,
		).before?.severity;
	expect(severity(["pd.account-id"])).toBe(2);
	expect(severity(["pd.account-id", "pd.protected-identity"])).toBe(4);
});

describe("a decision to start under Swedish law", () => {
	const starting = (
		answers: (draft: ReturnType<typeof wellAnsweredInSweden>) => typeof draft,
	) =>
		missingForDecision(
			answers(wellAnsweredInSweden().set("decision/outcome", "start")).document,
			today,
		).filter(({ guard }) => guard === "d.national");

	test("is not kept from being signed when nothing stands against it", () => {
		expect(starting((draft) => draft)).toEqual([]);
	});

	test("is not kept by a reservation", () => {
		expect(
			starting((draft) => draft.answered("about", "se.suitable.exit", "no")),
		).toEqual([]);
	});

	test.each([
		["c_login", "se.security-classified", "yes", "unmet"],
		["about", "se.suitable", "no", "unmet"],
		["about", "se.suitable", "unknown", "unanswered"],
		["about", "se.osl", "unknown", "unanswered"],
	] as const)("is kept by %s:%s = %s", (owner, question, answer, why) => {
		expect(
			starting((draft) => draft.answered(owner, question, answer)),
		).toContainEqual({
			guard: "d.national",
			path: `questions/${owner}:${question}/answer`,
			why,
			rule: question,
		});
	});

	test("asks which country's law applies, so that leaving it out does not open the door", () => {
		const document = wellAnsweredInSweden()
			.set("decision/outcome", "start")
			.set("about/country", undefined).document;
		expect(missingForDecision(document, today)).toContainEqual({
			guard: "d.about",
			path: "about/country",
			why: "unanswered",
		});
	});

	test("a decision not to start may be taken at any time", () => {
		const document = wellAnsweredInSweden()
			.set("decision/outcome", "do-not-start")
			.answered("c_login", "se.security-classified", "yes").document;
		expect(
			missingForDecision(document, today).map(({ guard }) => guard),
		).not.toContain("d.national");
	});
});

test("switched off, nothing is asked; the answers are kept, told, and back when Sweden is chosen again", () => {
	const on = wellAnsweredInSweden().document;
	const off = setField(on, ["about", "country"], "DK");
	expect(layerOf(off)).toBeUndefined();
	expect(nationalJudgeOf(off)).toBeUndefined();
	expect(off.questions).toEqual(on.questions);
	expect(keptAnswers(on)).toEqual([]);
	expect(keptAnswers(off)).toEqual([
		{ country: "SE", answers: Object.keys(on.questions).length },
	]);
	expect(verdictOn(setField(off, ["about", "country"], "SE"))).toEqual(
		verdictOn(on),
	);
});

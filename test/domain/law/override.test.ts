import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { judgeOf } from "../../../src/domain/law/outcome.ts";
import { reasonOf } from "../../../src/domain/law/reason.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import { curableKinds } from "../../../src/domain/vocabulary.ts";
import { en } from "../../../src/text/en.ts";
import { sv } from "../../../src/text/sv.ts";
import { verdictSentence } from "../../../src/text/verdictSentence.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const today = "2026-11-23";
const signed = {
	curableWithoutTechnology: "It is enough.",
	curableBy: "A. Chief",
	curableRole: "Head of legal affairs",
	curableOn: "2026-11-01",
};

/** The document with every rule set aside wherever somebody could try to write that. */
const setAsideEverywhere = (document: Assessment): Assessment => ({
	...document,
	deficiencies: Object.fromEntries(
		Object.entries(document.deficiencies).map(([id, row]) => [
			id,
			{ ...row, ...signed },
		]),
	),
});

/** Open to the exception of g4.4: a gap of that kind, answered by a contractual or organisational measure. */
const mayBeSetAside = (document: Assessment): boolean =>
	liveRows(document, "deficiencies").some(
		([id, { kind }]) =>
			curableKinds.has(kind ?? "unknown") &&
			liveRows(document, "measures").some(
				([, { catalogue, deficiencies }]) =>
					deficiencies?.includes(id) &&
					/^(contract|org)\./.test(catalogue ?? ""),
			),
	);

const cases = caseFiles.flatMap(casesIn);
const setAside = cases.find(({ case: name }) =>
	name.includes("is set aside with"),
);

test("one rule can be set aside, and no other", () => {
	expect(
		rules.filter(({ overridable }) => overridable).map(({ id }) => id),
	).toEqual(["measure.cures-foreign-law"]);
});

describe("setting a rule aside where the reference does not allow it changes nothing", () => {
	test("in the legal cases", () => {
		let tried = 0;
		for (const one of cases) {
			const document = documentOf(one);
			if (mayBeSetAside(document)) continue;
			tried += 1;
			const judged = (each: Assessment) => {
				const { outcome, settled, rank } = judgeOf(
					each,
					one.today ?? today,
				).assessment();
				return { outcome, settled, rank };
			};
			expect(judged(setAsideEverywhere(document)), one.case).toEqual(
				judged(document),
			);
		}
		expect(tried).toBeGreaterThan(100);
	});

	test("in any assessment no transfer gets better by it", () => {
		fc.assert(
			fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
				if (mayBeSetAside(document)) return;
				const before = judgeOf(document, today).assessment();
				const after = judgeOf(setAsideEverywhere(document), today).assessment();
				expect(after.rank).toBe(before.rank);
				expect(after.spoke.some(({ status }) => status === "overridden")).toBe(
					false,
				);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("where it is allowed", () => {
	const document = setAside ? documentOf(setAside) : undefined;
	if (!document) throw new Error("No case in which a rule is set aside");
	const verdict = judgeOf(document, today).transfer("t_login");

	test("the verdict says which rule, and the sentence who, when, why and what the rule says by itself", () => {
		expect(
			verdict.spoke.filter(({ status }) => status === "overridden"),
		).toEqual([
			{
				rule: "measure.cures-foreign-law",
				status: "overridden",
				missing: [],
				at: "deficiencies/d_notice",
			},
		]);
		const reason = reasonOf(document, verdict, {
			kind: "transfer",
			id: "t_login",
		});
		for (const [text, language] of [
			[en, "en"],
			[sv, "sv"],
		] as const) {
			const sentence = verdictSentence(reason, text, language);
			expect(sentence).toContain("A. Chief");
			expect(sentence).toContain("Only the notice was wanting.");
			expect(sentence).toContain(
				text.law.rules["measure.cures-foreign-law"].unmet,
			);
		}
	});

	test("a signature cannot be set aside with it", () => {
		for (const path of [
			"equivalenceBy",
			"equivalenceReason",
			"equivalenceOn",
		]) {
			const row = { ...document.transfers.t_login, order: 1 };
			delete (row as Record<string, unknown>)[path];
			const unsigned = { ...document, transfers: { t_login: row } };
			expect(judgeOf(unsigned, today).transfer("t_login").rank).toBe(0);
		}
	});
});

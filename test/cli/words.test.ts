import fc from "fast-check";
import { expect, test } from "vitest";
import { labels } from "../../src/cli/labels.ts";
import { scoreLines } from "../../src/cli/scoreLines.ts";
import { scoresOf } from "../../src/cli/scores.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { missingForDecision, stepsOf } from "../../src/domain/review.ts";
import { languageNames, languages } from "../../src/text/languages.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import { tiaHere } from "../helpers/tia.ts";

const today = "2026-11-23";

test("whatever an assessment holds, it can be scored and checked, with a sentence for every rule and door", () => {
	fc.assert(
		fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
			const scores = scoresOf(document, today, builtInKnowledge);
			const asked = [
				...stepsOf(document, today).flatMap(({ missing }) => missing),
				...missingForDecision(document, today),
			];
			for (const language of languageNames) {
				const text = languages[language];
				const label = labels(document, language);
				const lines = scoreLines(scores, document, {
					text,
					language,
					knowledge: builtInKnowledge,
					options: {
						command: "score",
						files: [],
						json: false,
						language,
						at: today,
					},
				});
				expect(lines.length).toBeGreaterThan(1);
				for (const { rule } of scores.verdict.spoke)
					expect(text.law.rules).toHaveProperty([rule, "unmet"]);
				for (const { guard, path } of asked) {
					expect(text.steps.guards).toHaveProperty([guard]);
					expect(label(path)).not.toBe("");
				}
			}
		}),
		{ numRuns: 100 },
	);
});

test("rows are named as one, and Swedish readers get no English ground", async () => {
	const document = "fixtures/examples/teams/document.json";
	const score = (language: string) =>
		tiaHere(["score", document, "--at", today, "--lang", language]);
	const [english, swedish] = [await score("en"), await score("sv")];
	expect(english.out).toContain(
		"\nTransfer: Katalogen till Azure AD – Must not start (settled)\n",
	);
	expect(english.out).toContain(
		"missing: Data category: 1 Katalogdata – Likelihood after measures\n",
	);
	expect(english.out).toContain("(R01/2020, paragraph 75)");
	expect(swedish.out).toContain(
		"\nÖverföring: Katalogen till Azure AD – Får inte påbörjas (avgjort)\n",
	);
	expect(swedish.out).toContain("(R01/2020, punkt 75)");
	expect(swedish.out).not.toMatch(
		/paragraph|Annex|use case|Guidelines|step \d/,
	);
});

test("a field that is wanting and a field that is wrong are told apart", () => {
	for (const { cli } of Object.values(languages)) {
		expect(cli.place("a/b", "5")).toContain("5");
		expect(cli.place("a/b", undefined)).not.toContain("undefined");
		expect(cli.place("a/b", undefined)).not.toBe(cli.place("a/b", ""));
	}
});

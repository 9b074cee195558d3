import fc from "fast-check";
import { expect, test } from "vitest";
import { labels } from "../../src/cli/labels.ts";
import { scoreLines } from "../../src/cli/scoreLines.ts";
import { scoresOf } from "../../src/cli/scores.ts";
import { missingForDecision, stepsOf } from "../../src/domain/review.ts";
import { languageNames, languages } from "../../src/text/languages.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";

const today = "2026-11-23";

test("whatever an assessment holds, it can be scored and checked, with a sentence for every rule and door", () => {
	fc.assert(
		fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
			const scores = scoresOf(document, today);
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

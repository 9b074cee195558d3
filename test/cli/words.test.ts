import fc from "fast-check";
import { expect, test } from "vitest";
import { labels } from "../../src/cli/labels.ts";
import { scoreLines } from "../../src/cli/scoreLines.ts";
import { scoresOf } from "../../src/cli/scores.ts";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { missingForDecision, stepsOf } from "../../src/domain/review.ts";
import { languageNames, languages } from "../../src/text/languages.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import { tiaHere } from "../helpers/tia.ts";

const today = "2026-11-23";

test("whatever an assessment holds, it can be scored and checked, with a sentence for every rule and door", () => {
	fc.assert(
		fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
			const asked = [
				...stepsOf(document, today).flatMap(({ missing }) => missing),
				...missingForDecision(document, today),
			];
			for (const language of languageNames) {
				const text = languages[language];
				const scores = scoresOf(document, today, builtInKnowledge, language);
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
				// The sentence follows the verdict on the whole.
				expect(lines[1]).toBe(scores.sentence);
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
	expect(english.out).toContain(
		"\n  Katalogen till Azure AD may not start: Microsoft Corporation in the United States sees the data in clear text",
	);
	expect(swedish.out).toContain(
		"\n  Katalogdata får inte läggas in: Microsoft Corporation i USA ser uppgifterna i klartext",
	);
	expect(swedish.out).toContain("(R01/2020, punkt 75)");
	expect(swedish.out).not.toMatch(
		/paragraph|Annex|use case|Guidelines|step \d/,
	);
});

test("the answer for programs holds each verdict's sentence too", async () => {
	const { out } = await tiaHere([
		"score",
		"fixtures/examples/zoom-pseudonymised/document.json",
		"--at",
		today,
		"--lang",
		"en",
		"--json",
	]);
	const { sentence, transfers, categories } = JSON.parse(out);
	expect(sentence).toMatch(/only with the measures that are in place: .+\.$/);
	expect(transfers[0].sentence).toBe(
		"Inloggning hos Zoom may take place, but only with the measures that are in place: Namn och e-postadress byts ut före inloggning.",
	);
	expect(categories[1].sentence).toBe(
		"Mötesinnehåll: there is no transfer to a third country. The rest of the GDPR still applies.",
	);
});

test("a field that is wanting and a field that is wrong are told apart", () => {
	for (const { cli } of Object.values(languages)) {
		expect(cli.place("a/b", "5")).toContain("5");
		expect(cli.place("a/b", undefined)).not.toContain("undefined");
		expect(cli.place("a/b", undefined)).not.toBe(cli.place("a/b", ""));
	}
});

test("a question that nobody has answered is named by what it asks and of what, not by its id", () => {
	const document = {
		...emptyAssessment("tia_labels"),
		measures: { m_1: { order: 1, title: "Pseudonyms" } },
	};
	for (const language of languageNames) {
		const said = labels(document, language)("questions/m_1:uc2.c1/answer");
		expect(said).toContain("Pseudonyms");
		expect(said).not.toContain("uc2.c1");
	}
});

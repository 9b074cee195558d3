import { expect, test } from "vitest";
import {
	type Assessment,
	emptyAssessment,
} from "../../../src/domain/assessment.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import {
	type Missing,
	missingFor,
	stepsOf,
} from "../../../src/domain/review.ts";
import { type Step, steps } from "../../../src/domain/vocabulary.ts";
import { answersOf, without } from "../../helpers/answers.ts";
import {
	having,
	insideTheEea,
	today,
	toolIsEnough,
	transferId,
} from "../../helpers/walkedDocuments.ts";

const lacks = (assessment: Assessment, step: Step): Missing[] =>
	missingFor(assessment, step, transferId, today);
const paths = (missing: Missing[]) => missing.map(({ path }) => path);

test("no transfer at all is a finding with its own list", () => {
	const state = (document: Assessment) => stepsOf(document, today)[0];
	expect(state(insideTheEea())).toMatchObject({
		state: "complete",
		missing: [],
	});
	expect(
		stepsOf(insideTheEea(), today)
			.slice(1)
			.map(({ state }) => state),
	).toEqual(steps.slice(1).map(() => "not-needed"));
	expect(paths(state(emptyAssessment())?.missing ?? [])).toContain(
		"categories",
	);
	for (const path of [
		"categories/accounts/viewedFrom",
		"categories/accounts/storedIn",
		"parties/operator/parentCountry",
		"parties/operator/remoteAccessAsked",
		"parties/operator/country",
		"about/remainingDuties",
	])
		expect(
			paths(state(without(insideTheEea(), [path]))?.missing ?? []),
		).toContain(path);
	const seenAbroad = having(insideTheEea(), "categories", "accounts", {
		viewedFrom: ["DE", "US"],
	});
	expect(state(seenAbroad)?.missing).toContainEqual(
		expect.objectContaining({
			path: "transfers",
			about: "categories/accounts",
		}),
	);
});

test("the law agrees that there is no transfer when nothing is missing, and not before", () => {
	const document = insideTheEea();
	expect(judgeAssessment(document, today).outcome).toBe("t.no-transfer");
	for (const path of answersOf(document)) {
		const poorer = without(document, [path]);
		if (judgeAssessment(poorer, today).outcome !== "t.no-transfer")
			expect(stepsOf(poorer, today)[0]?.missing, path).not.toEqual([]);
	}
});

test("a category that no transfer carries has to be shown to stay in the EEA", () => {
	const document = having(toolIsEnough(), "categories", "feedback", {
		category: "Feedback",
		storedIn: ["DE"],
	});
	const [first] = stepsOf(document, today);
	expect(first?.state).toBe("open");
	expect(paths(first?.missing ?? [])).toEqual([
		"categories/feedback/processedIn",
		"categories/feedback/viewedFrom",
		"chain",
	]);
	// The transfer that carries other data can be confirmed all the same.
	expect(lacks(document, "qualify")).toEqual([]);
});

test("what one step lists is listed in no later one again", () => {
	const blank = having(emptyAssessment(), "transfers", transferId, {});
	const listed = stepsOf(blank, today).flatMap(({ missing }) =>
		missing.map(({ path, about }) => `${path} ${about}`),
	);
	expect(new Set(listed).size).toBe(listed.length);
});

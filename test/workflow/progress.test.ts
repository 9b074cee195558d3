import { expect, test } from "vitest";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { progressOf } from "../../src/workflow/progress.ts";
import {
	having,
	today,
	toolIsEnough,
	walked,
} from "../helpers/walkedDocuments.ts";

const toConfirm = (document: ReturnType<typeof toolIsEnough>) =>
	progressOf(document, today, builtInKnowledge)
		.filter((step) => step.toConfirm)
		.map(({ step }) => step);

test("a step in which nothing is missing is still to be confirmed, until somebody signs for it", () => {
	expect(toConfirm(toolIsEnough())).toEqual([
		"qualify",
		"know",
		"tool",
		"assess",
		"formal",
	]);
	expect(toConfirm(walked(toolIsEnough(), "qualify", "know"))).toEqual([
		"tool",
		"assess",
		"formal",
	]);
	expect(
		toConfirm(
			walked(toolIsEnough(), "qualify", "know", "tool", "assess", "formal"),
		),
	).toEqual([]);
});

test("a step whose facts have changed since it was signed is to be confirmed again", () => {
	const running = walked(
		toolIsEnough(),
		"qualify",
		"know",
		"tool",
		"assess",
		"formal",
	);
	expect(
		toConfirm(
			having(running, "categories", "accounts", { subjects: ["ds.pupils"] }),
		),
	).toContain("know");
});

import { expect, test } from "vitest";
import {
	type Missing,
	missingForDecision,
} from "../../../src/domain/review.ts";
import { without } from "../../helpers/answers.ts";
import {
	decided,
	having,
	insideTheEea,
	notEquivalent,
	saying,
	supplemented,
	today,
	toolIsEnough,
} from "../../helpers/walkedDocuments.ts";

const paths = (missing: Missing[]) => missing.map(({ path }) => path);

test("a decision to start asks for everything; one not to start does not", () => {
	const ready = decided(toolIsEnough());
	expect(missingForDecision(ready, today)).toEqual([]);
	expect(missingForDecision(decided(insideTheEea()), today)).toEqual([]);
	for (const path of [
		"opinion/advice",
		"decision/by",
		"about/title",
		"about/noticesUpdated",
		"statutes/statute/name",
	])
		expect(paths(missingForDecision(without(ready, [path]), today))).toContain(
			path,
		);

	const impossible = decided(notEquivalent());
	expect(missingForDecision(impossible, today)).toContainEqual(
		expect.objectContaining({ guard: "d.verdict", path: "decision/outcome" }),
	);
	const stopped = saying(impossible, "decision", { outcome: "do-not-start" });
	expect(missingForDecision(stopped, today)).toEqual([]);
});

test("a start with conditions may leave to them what they name, and nothing else", () => {
	const planned = decided(
		having(supplemented(), "measures", "encryption", { status: "planned" }),
	);
	expect(missingForDecision(planned, today)).not.toEqual([]);
	const conditional = saying(planned, "decision", {
		outcome: "start-with-conditions",
	});
	expect(paths(missingForDecision(conditional, today))).toContain("conditions");
	const named = having(conditional, "conditions", "condition", {
		description: "Encryption is in force.",
		measure: "encryption",
		owner: "IT",
		due: "2026-12-24",
		met: "no",
	});
	expect(missingForDecision(named, today)).toEqual([]);
	for (const evidence of [undefined, "-"])
		expect(
			missingForDecision(
				having(named, "measures", "encryption", { evidence }),
				today,
			),
		).toEqual([]);
	expect(
		paths(
			missingForDecision(without(named, ["conditions/condition/owner"]), today),
		),
	).toEqual(["conditions/condition/owner"]);
	const wrong = having(named, "measures", "encryption", {
		keyCustody: "importer",
	});
	expect(missingForDecision(wrong, today)).not.toEqual([]);
});

test.each(["A. Assessor", "a. assessor", " A.  Assessor ", "A.\u00a0ASSESSOR"])(
	"one person as assessor and approver says why, however the name is written: “%s”",
	(by) => {
		const same = saying(decided(toolIsEnough()), "decision", { by });
		expect(paths(missingForDecision(same, today))).toEqual([
			"decision/sameAsAssessorReason",
		]);
		const explained = saying(same, "decision", {
			sameAsAssessorReason: "The office has one lawyer.",
		});
		expect(missingForDecision(explained, today)).toEqual([]);
	},
);

test("two people whose names are alike are two", () => {
	const other = saying(decided(toolIsEnough()), "decision", {
		by: "B. Assessor",
	});
	expect(missingForDecision(other, today)).toEqual([]);
});

test("a processor with a parent abroad needs its own judgement", () => {
	const owned = having(decided(toolIsEnough()), "parties", "operator", {
		ultimateParent: "Group Inc",
		parentCountry: "US",
	});
	expect(paths(missingForDecision(owned, today))).toContain(
		"parties/operator/parentLaw",
	);
});

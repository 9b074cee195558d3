import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Assessment,
	emptyAssessment,
} from "../../../src/domain/assessment.ts";
import {
	type Missing,
	missingFor,
	missingForDecision,
	stepsOf,
} from "../../../src/domain/review.ts";
import { type Step, steps } from "../../../src/domain/vocabulary.ts";
import { answeredAs, answersOf, without } from "../../helpers/answers.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import {
	awaitingAuthority,
	decidedToSuspend,
	having,
	known,
	noReasonToBelieve,
	notEquivalent,
	notPersonal,
	supplemented,
	today,
	toolIsEnough,
	transferId,
	withAdequacy,
	withDerogation,
	withoutTool,
} from "../../helpers/walkedDocuments.ts";

const complete: [string, () => Assessment][] = [
	["no transfer", notPersonal],
	["adequacy", withAdequacy],
	["derogation", withDerogation],
	["no tool", withoutTool],
	["tool is enough", toolIsEnough],
	["report of 43.3", noReasonToBelieve],
	["suspend", decidedToSuspend],
	["supplemented", supplemented],
	["not equivalent", notEquivalent],
	["awaiting authority", awaitingAuthority],
];
const lacks = (assessment: Assessment, step: Step): Missing[] =>
	missingFor(assessment, step, transferId, today);
const paths = (missing: Missing[]) => missing.map(({ path }) => path);

test.each(complete)("nothing is missing in any step: %s", (_name, make) => {
	for (const step of steps) expect(lacks(make(), step), step).toEqual([]);
});

test("an empty transfer has every door closed", () => {
	const blank = having(emptyAssessment(), "transfers", transferId, {});
	for (const step of steps) expect(lacks(blank, step), step).not.toEqual([]);
	expect(stepsOf(blank, today).map(({ state }) => state)).toEqual([
		"open",
		...steps.slice(1).map(() => "closed"),
	]);
});

test("a transfer that is not there lacks itself", () => {
	expect(missingFor(known(), "know", "nobody", today)).not.toEqual([]);
});

const somewhere = fc.constantFrom(...complete).chain(([, make]) => {
	const document = make();
	return fc.record({
		document: fc.constant(document),
		gone: fc.subarray(answersOf(document), { maxLength: 12 }),
		next: fc.constantFrom(...answersOf(document)),
		step: fc.constantFrom(...steps),
	});
});

test("taking an answer away never opens a door", () => {
	fc.assert(
		fc.property(somewhere, ({ document, gone, next, step }) => {
			const before = without(document, gone);
			const after = without(before, [next]);
			if (lacks(before, step).length > 0)
				expect(lacks(after, step)).not.toEqual([]);
		}),
		{ numRuns: 600 },
	);
});

test("each single answer of a complete document can be taken away, and what closes is named", () => {
	for (const [, make] of complete) {
		const document = make();
		for (const path of answersOf(document)) {
			const poorer = without(document, [path]);
			for (const step of steps) {
				const missing = lacks(poorer, step);
				if (missing.length === 0) continue;
				const named = missing.some((entry) => {
					const restored = answeredAs(poorer, document, entry.path);
					return lacks(restored, step).length < missing.length;
				});
				expect(named, `${step} without ${path}: ${paths(missing)}`).toBe(true);
			}
		}
	}
});

test("answering what a closed door names opens it, round by round", () => {
	fc.assert(
		fc.property(somewhere, ({ document, gone, step }) => {
			let now = without(document, gone);
			for (let round = 0; round < 12; round++)
				for (const path of new Set(paths(lacks(now, step))))
					now = answeredAs(now, document, path);
			expect(lacks(now, step)).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

test("no document, however odd, is beyond review", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			expect(stepsOf(document, today)).toHaveLength(steps.length);
			expect(missingForDecision(document, today)).toBeInstanceOf(Array);
		}),
		{ numRuns: 30 },
	);
});

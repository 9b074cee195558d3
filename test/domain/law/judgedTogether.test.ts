import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { setField } from "../../../src/domain/change.ts";
import { judgeOf } from "../../../src/domain/law/outcome.ts";
import { worstOf } from "../../../src/domain/law/verdict.ts";
import { scorerOf } from "../../../src/domain/risk/score.ts";
import { largeAssessment, type Shape } from "../../bench/largeAssessment.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import { startingPoints, underAdequacy } from "../../helpers/documents.ts";
import { weakened } from "../../helpers/weakened.ts";

const today = "2026-11-23";
/** The same document, of which nothing has been worked out yet. */
const unseen = (document: Assessment): Assessment => structuredClone(document);

/** Everything that law and scale say, asked of one judge. */
function together(document: Assessment, on = today) {
	const judge = judgeOf(document, on);
	const scorer = scorerOf(document, on);
	const ids = (of: "transfers" | "categories" | "parties") =>
		liveRows(document, of).map(([id]) => id);
	return {
		transfers: ids("transfers").map(judge.transfer),
		categories: ids("categories").map(judge.category),
		parties: ids("parties").map(judge.party),
		whole: judge.assessment(),
		risk: ids("categories").map(scorer.category),
	};
}

/** The same, each row asked of a judge that has seen nothing else. */
function alone(document: Assessment) {
	const judge = () => judgeOf(unseen(document), today);
	const ids = (of: "transfers" | "categories" | "parties") =>
		liveRows(document, of).map(([id]) => id);
	return {
		transfers: ids("transfers").map((id) => judge().transfer(id)),
		categories: ids("categories").map((id) => judge().category(id)),
		parties: ids("parties").map((id) => judge().party(id)),
		whole: judge().assessment(),
		risk: ids("categories").map((id) =>
			scorerOf(unseen(document), today).category(id),
		),
	};
}

const shapes: Shape[] = [
	"many-transfers",
	"one-transfer",
	"in-clear",
	"half-answered",
	"long-chains",
];

test.each(shapes)(
	"rows judged at once come out as each judged alone: %s",
	(shape) => {
		const document = largeAssessment(24, shape);
		expect(together(document)).toEqual(alone(document));
	},
);

test("rows judged at once come out as each judged alone, in any document", () => {
	fc.assert(
		fc.property(arbitraryAssessment({ maxRows: 4 }), (document) => {
			expect(together(document)).toEqual(alone(document));
		}),
		{ numRuns: 40 },
	);
});

test.each(["adequacy", "no reason to believe", "use case 2"])(
	"nothing worked out before an answer was taken away speaks after it: %s",
	(point) => {
		const document = startingPoints[point]?.().document;
		if (!document) throw new Error(`No starting point ${point}`);
		together(document);
		for (const { document: next } of weakened(document))
			expect(together(next)).toEqual(together(unseen(next)));
	},
);

test("nothing worked out for one day speaks on another", () => {
	const document = largeAssessment(12, "many-transfers");
	together(document);
	const ended = setField(document, ["acts", "a_0", "act"], "transfer.ended");
	expect(together(ended)).toEqual(together(unseen(ended)));
	for (const day of ["2026-11-19", "2026-11-21", "2036-01-01"])
		expect(together(ended, day)).toEqual(together(unseen(ended), day));
});

test("what was said of 200,000 lines is read to the end", () => {
	const { document } = underAdequacy();
	const one = judgeOf(document, today).assessment();
	const lines = 200_000;
	const { spoke } = worstOf(Array.from({ length: lines }, () => one));
	expect(one.spoke.length).toBeGreaterThan(0);
	expect(spoke).toHaveLength(lines * one.spoke.length);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { judgeOf } from "../../../src/domain/law/outcome.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import { anAssessment, startingPoints } from "../../helpers/documents.ts";
import {
	caseFiles,
	casesIn,
	documentOf,
	type LegalCase,
} from "../../helpers/legalCases.ts";
import { weakened } from "../../helpers/weakened.ts";

const today = "2026-11-23";

/** Ranks of the whole, of each data category and of each transfer. */
function ranks(document: Assessment): Map<string, number> {
	const judge = judgeOf(document, today);
	return new Map([
		["the whole", judge.assessment().rank],
		...liveRows(document, "categories").map(
			([id]) => [`categories/${id}`, judge.category(id).rank] as const,
		),
		...liveRows(document, "transfers").map(
			([id]) => [`transfers/${id}`, judge.transfer(id).rank] as const,
		),
	]);
}

function improvements(document: Assessment): string[] {
	const before = ranks(document);
	const found: string[] = [];
	for (const { path, how, document: weaker } of weakened(document))
		for (const [of, rank] of ranks(weaker))
			if (rank > (before.get(of) ?? 3))
				found.push(`${path} ${how}: ${of} ${before.get(of)} → ${rank}`);
	return found;
}

/** The conditions of one use case and of one derogation stand for those of the others, which are asked in the same way. */
const isOwnStory = ({ set }: LegalCase) =>
	!Object.keys(set).some((path) =>
		/:(uc[1345]|d49\.(?!e\b)\w+)\.c\d/.test(path),
	);

describe("an answer that is taken away, or set to unknown, never improves a verdict", () => {
	test.each(Object.entries(startingPoints))("%s", (_name, start) => {
		expect(improvements(start().document)).toEqual([]);
	});

	test("any assessment", () => {
		fc.assert(
			fc.property(arbitraryAssessment({ maxRows: 2 }), (document) => {
				expect(improvements(document)).toEqual([]);
			}),
			{ numRuns: 10 },
		);
	}, 120_000);

	const supplemented = startingPoints["use case 2"]?.() ?? anAssessment();

	test.each([
		[
			"two links of the importer, one in clear text",
			supplemented.with("chain", "k_more", {
				category: "c_login",
				party: "p_vendor",
				role: "subprocessor",
				clearText: "yes",
			}),
		],
		[
			"a deficiency that names this transfer and a finding on another",
			supplemented
				.with("transfers", "t_other", { rows: ["c_login"] })
				.with("findings", "f_other", { transfers: ["t_other"] })
				.with("deficiencies", "d_other", {
					finding: "f_other",
					transfers: ["t_login"],
				}),
		],
		[
			"a second finding that says suspend",
			supplemented.with("findings", "f_more", {
				transfers: ["t_login"],
				country: "US",
				branch: "43-3",
				option: "suspend",
			}),
		],
		[
			"a law without a name",
			supplemented.with("statutes", "l_more", { finding: "f_law" }),
		],
		[
			"a started transfer that had ended before",
			supplemented
				.with("acts", "a_1", {
					transfer: "t_login",
					act: "transfer.ended",
					on: "2026-10-01",
				})
				.with("acts", "a_2", { transfer: "t_login", act: "transfer.started" }),
		],
		[
			"a condition that is not met",
			supplemented.with("conditions", "o_1", {
				transfers: ["t_login"],
				met: "no",
			}),
		],
		[
			"a summary line over it",
			supplemented.with("categories", "c_sum", { summaryLine: true }),
		],
	])("%s", (_name, draft) => {
		expect(improvements(draft.document)).toEqual([]);
	});

	test.each(caseFiles)(
		"every legal case of %s, most of them one step from a better verdict",
		(file) => {
			for (const one of casesIn(file).filter(isOwnStory))
				expect({ [one.case]: improvements(documentOf(one)) }).toEqual({
					[one.case]: [],
				});
		},
		120_000,
	);
});

test("without any answer nothing is permitted, and nothing is settled", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			for (const [id] of liveRows(document, "transfers")) {
				const bare = {
					...document,
					findings: {},
					acts: {},
					transfers: { [id]: { order: 1 } },
				};
				const verdict = judgeOf(bare, today).transfer(id);
				expect(verdict.rank).toBe(0);
				expect(verdict.missing).toContain(`transfers/${id}/tool`);
			}
		}),
		{ numRuns: 50 },
	);
});

test("no rule says met while an answer it needs is missing", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const judge = judgeOf(document, today);
			const spoke = [
				...judge.assessment().spoke,
				...liveRows(document, "transfers").flatMap(
					([id]) => judge.transfer(id).spoke,
				),
			];
			for (const { status, missing } of spoke)
				expect(missing.length > 0).toBe(status === "unknown");
		}),
		{ numRuns: 60 },
	);
});

test("an open verdict names what would settle it; a better one lacks nothing", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const verdict = judgeOf(document, today).assessment();
			if (!verdict.settled) expect(verdict.missing).not.toEqual([]);
			if (verdict.rank > 0) expect(verdict.missing).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test("no answer of the risk changes a verdict", () => {
	const level = fc.constantFrom(
		undefined,
		1 as const,
		2 as const,
		3 as const,
		4 as const,
	);
	const words = fc.option(fc.lorem({ maxCount: 3 }), { nil: undefined });
	const starts = fc.oneof(
		fc.constantFrom(
			...Object.values(startingPoints).map((start) => start().document),
		),
		arbitraryAssessment(),
	);
	const risk = fc.record({
		severity: level,
		severityReason: words,
		likelihood: level,
		likelihoodReason: words,
		likelihoodAfter: level,
		likelihoodAfterReason: words,
	});
	fc.assert(
		fc.property(starts, risk, (document, answers) => {
			const scored = {
				...document,
				categories: Object.fromEntries(
					Object.entries(document.categories).map(([id, row]) => {
						const others = Object.entries(row).filter(
							([field]) => !(field in answers),
						);
						const given = Object.entries(answers).filter(
							([, value]) => value !== undefined,
						);
						return [id, Object.fromEntries([...others, ...given])];
					}),
				),
			} as Assessment;
			const before = judgeOf(document, today);
			const after = judgeOf(scored, today);
			expect(after.assessment()).toEqual(before.assessment());
			for (const [id] of liveRows(document, "categories"))
				expect(after.category(id)).toEqual(before.category(id));
		}),
		{ numRuns: 60 },
	);
});

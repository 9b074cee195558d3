import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/domain/canonical.ts";
import {
	judgeAssessment,
	judgeParty,
} from "../../../src/domain/law/outcome.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import { anAssessment, startingPoints } from "../../helpers/documents.ts";
import {
	caseFiles,
	casesIn,
	documentOf,
	type LegalCase,
} from "../../helpers/legalCases.ts";

const dayOf = (one: LegalCase) => one.today ?? "2026-11-23";
const verdictOn = (one: LegalCase) =>
	judgeAssessment(documentOf(one), dayOf(one));

describe.each(caseFiles)("legal cases: %s", (file) => {
	test.each(casesIn(file).map((one) => [one.case, one] as const))(
		"%s",
		(_name, one) => {
			const { outcome, settled, spoke, missing } = verdictOn(one);
			const unmet = spoke.filter(({ status }) => status === "unmet");
			expect({
				outcome,
				settled,
				reasons: [...new Set(unmet.map(({ rule }) => rule))].sort(),
			}).toEqual({
				outcome: one.outcome,
				settled: one.settled,
				reasons: [...one.reasons].sort(),
			});
			expect(missing).toEqual(expect.arrayContaining(one.missing));
			if (!one.settled) expect(missing.length).toBeGreaterThan(0);
			if (one.engaging) {
				const { party, ...expected } = one.engaging;
				expect(judgeParty(documentOf(one), party, dayOf(one))).toMatchObject(
					expected,
				);
			}
		},
	);
});

/** The table as a lawyer reads it: what the case is, what comes of it, why not, and where it is from. */
const line = (one: LegalCase, number: number) =>
	[
		String(number + 1).padStart(4),
		one.case,
		one.settled ? one.outcome : `${one.outcome} (open)`,
		one.reasons.join(", ") || "–",
		one.basis ?? "–",
	].join(" | ");

test("the table holds at least sixty cases, each told once", () => {
	const cases = caseFiles.flatMap(casesIn);
	console.info(
		[
			...cases.map(line),
			...caseFiles.map((file) => `${casesIn(file).length} in ${file}`),
			`${cases.length} legal cases in ${caseFiles.length} files`,
		].join("\n"),
	);
	expect(cases.length).toBeGreaterThanOrEqual(60);
	expect(new Set(cases.map((one) => one.case)).size).toBe(cases.length);
});

/** Rules that only ever wait for an answer: there is no answer that breaks them. */
const onlyWait = new Set([
	"whole.categories-listed",
	"chain.places-known",
	"chain.known",
	"chain.party-known",
	"chain.remote-access-asked",
	"acts.readable",
	"qualify.personal-data",
	"qualify.exporter-under-gdpr",
	"qualify.made-available",
	"qualify.importer-outside",
	"qualify.data-named",
	"qualify.importer-on-chain",
	"derogation.reasoned",
	"scc.combination-known",
	"review.exists-for-country",
	"review.parents-law-included",
	"review.statutes-named",
	"review.branch-reasoned",
	"review.proceed.sources-rated",
	"measures.deficiencies-named",
]);
test("every rule speaks in some case, and every rule that can break is broken in some case", () => {
	const spoke = caseFiles
		.flatMap(casesIn)
		.flatMap((one) => [
			...verdictOn(one).spoke,
			...(one.engaging
				? judgeParty(documentOf(one), one.engaging.party, dayOf(one)).spoke
				: []),
		]);
	const heard = new Set(spoke.map(({ rule }) => rule));
	const broken = new Set(
		spoke.filter(({ status }) => status === "unmet").map(({ rule }) => rule),
	);
	const ids = rules.map(({ id }) => id);
	expect(ids.filter((id) => !heard.has(id))).toEqual([]);
	expect(ids.filter((id) => !broken.has(id) && !onlyWait.has(id))).toEqual([]);
});

test("every outcome that the law gives is the verdict of some case", () => {
	const outcomes = new Set(
		caseFiles.flatMap(casesIn).map(({ outcome }) => outcome),
	);
	expect([...outcomes].sort()).toEqual([
		"t.adequacy",
		"t.awaiting-authorisation",
		"t.blocked",
		"t.derogation",
		"t.no-transfer",
		"t.running.no-reason-to-believe",
		"t.running.supplemented",
		"t.running.tool-only",
		"t.sa-notified",
		"t.suspended",
	]);
});

describe("a parent outside the EEA is a question of Art. 28(1), never of Chapter V", () => {
	const owned = startingPoints["at home"]?.().set(
		"parties/p_operator/parentCountry",
		"US",
	);
	const judged = (answers: Record<string, Json>) =>
		judgeParty(
			Object.entries(answers).reduce(
				(draft, [path, value]) => draft.set(path, value),
				owned ?? anAssessment(),
			).document,
			"p_operator",
			"2026-11-23",
		);
	const reason = { "parties/p_operator/parentLawReason": "As the law reads." };

	test.each([
		[
			"nobody has judged it",
			{},
			"unknown",
			false,
			["parties/p_operator/parentLaw", "parties/p_operator/parentLawReason"],
		],
		[
			"sufficient, with a reason",
			{ "parties/p_operator/parentLaw": "guarantees-sufficient", ...reason },
			"guarantees-sufficient",
			true,
			[],
		],
		[
			"sufficient, without a reason",
			{ "parties/p_operator/parentLaw": "guarantees-sufficient" },
			"unknown",
			false,
			["parties/p_operator/parentLawReason"],
		],
		[
			"insufficient",
			{ "parties/p_operator/parentLaw": "insufficient", ...reason },
			"insufficient",
			true,
			[],
		],
		[
			"a parent inside the EEA",
			{ "parties/p_operator/parentCountry": "DE" },
			"not-applicable",
			true,
			[],
		],
	])("%s", (_name, answers, outcome, settled, missing) => {
		expect(judged(answers)).toMatchObject({ outcome, settled, missing });
	});

	test("an insufficient guarantee does not turn the category's verdict into a transfer", () => {
		const document = owned
			?.set("parties/p_operator/parentLaw", "insufficient")
			.set("parties/p_operator/parentLawReason", "As the law reads.").document;
		expect(document && judgeAssessment(document, "2026-11-23").outcome).toBe(
			"t.no-transfer",
		);
	});
});

/** Each number in "example 8" and "examples 1 and 3" of the guidelines on what a transfer is. */
const examplesIn = (basis = ""): number[] =>
	basis
		.split("; ")
		.filter((part) => part.includes("05/2021, example"))
		.flatMap((part) =>
			[...(part.split("example")[1] ?? "").matchAll(/\d+/g)].map(Number),
		);

test("each example of the guidelines on what a transfer is has a case", () => {
	const told = new Set(
		caseFiles.flatMap(casesIn).flatMap(({ basis }) => examplesIn(basis)),
	);
	expect([...told].sort((a, b) => a - b)).toEqual(
		Array.from({ length: 12 }, (_, at) => at + 1),
	);
});

test.each([
	["Helsingør", /2020-431-0061/],
	["TikTok", /TikTok/],
	["Telenor", /20\/03771-17/],
	["Takeaway", /z2022-04011/],
	["Tele2", /DI-2020-11373/],
	["CDON", /DI-2020-11397/],
	["Coop", /DI-2020-11368/],
	["Dagens Industri", /DI-2020-11370/],
	["Google Analytics in Austria", /W245 2252208/],
	["Google Analytics in Italy", /9782890/],
	["Uber", /Uber/],
	["OLG Karlsruhe", /15 Verg 8\/22/],
	["Bindl", /T-354\/22/],
	["Latombe", /T-553\/23/],
	["Schrems I", /C-362\/14/],
	["Schrems II", /C-311\/18/],
])("%s has a case", (_name, source) => {
	const from = caseFiles
		.flatMap(casesIn)
		.filter(({ basis }) => basis !== undefined && source.test(basis));
	expect(from.length).toBeGreaterThan(0);
});

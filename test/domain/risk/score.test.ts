import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { contextOf } from "../../../src/domain/law/context.ts";
import type { Measure } from "../../../src/domain/measure.ts";
import { exposureOf } from "../../../src/domain/risk/exposure.ts";
import { badnessOf, bands, levels } from "../../../src/domain/risk/scale.ts";
import {
	scoreAssessment,
	scoreCategory,
} from "../../../src/domain/risk/score.ts";
import { languages } from "../../../src/text/languages.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import {
	anAssessment,
	atHome,
	type Draft,
	supplementedBy,
} from "../../helpers/documents.ts";
import { weakened } from "../../helpers/weakened.ts";

const assessed = () =>
	atHome().with("categories", "c_login", {
		severity: 2,
		severityReason: "Names of staff.",
		likelihood: 3,
		likelihoodReason: "Nobody can see who looks.",
		likelihoodAfter: 1,
		likelihoodAfterReason: "Every look is logged.",
	});
const today = "2026-11-23";
const row = "categories/c_login";
const score = (draft: { document: Assessment }) =>
	scoreCategory(draft.document, "c_login", today);

test("band by severity first, then by likelihood; levels are never multiplied", () => {
	const grid = levels.map((severity) =>
		levels.map((likelihood) => bands[severity][likelihood]).join(" "),
	);
	expect(grid).toEqual([
		"low low medium medium",
		"medium medium medium medium",
		"medium medium high high",
		"high high high high",
	]);
});

describe("severity", () => {
	test.each([
		["as entered", {}, 2],
		["pupils", { [`${row}/subjects`]: ["ds.pupils"] }, 3],
		["children", { [`${row}/subjects`]: ["ds.children"] }, 3],
		["health", { [`${row}/kinds`]: ["pd.health"] }, 3],
		["offences", { [`${row}/kinds`]: ["pd.criminal"] }, 3],
		["sensitive data may be there", { [`${row}/sensitivity`]: "possible" }, 3],
		[
			"pupils and health lift it once",
			{ [`${row}/subjects`]: ["ds.pupils"], [`${row}/kinds`]: ["pd.health"] },
			3,
		],
		[
			"never above the highest",
			{ [`${row}/severity`]: 4, [`${row}/kinds`]: ["pd.health"] },
			4,
		],
		["protected identity", { [`${row}/kinds`]: ["pd.protected-identity"] }, 4],
		["vulnerable people", { [`${row}/subjects`]: ["ds.vulnerable"] }, 4],
	])("%s", (_name, answers, severity) => {
		const draft = Object.entries(answers).reduce(
			(sofar, [path, value]) => sofar.set(path, value),
			assessed(),
		);
		expect(score(draft).before?.severity).toBe(severity);
	});
});

test("for people under protection the highest severity stands, also while the given one lacks its reason", () => {
	const { before, missing } = score(
		assessed()
			.set(`${row}/kinds`, ["pd.protected-identity"])
			.without(`${row}/severityReason`),
	);
	expect(before?.severity).toBe(4);
	expect(missing).toContain(`${row}/severityReason`);
});

describe("a level that is not known is not assessed, and says what is missing", () => {
	test.each([
		`${row}/severity`,
		`${row}/severityReason`,
		`${row}/likelihood`,
		`${row}/likelihoodReason`,
		`${row}/subjects`,
		`${row}/kinds`,
		`${row}/sensitivity`,
	])("%s", (path) => {
		const { before, after, missing } = score(assessed().without(path));
		expect({ before, after }).toEqual({ before: undefined, after: undefined });
		expect(missing).toContain(path);
	});

	test("kinds of data that are not known lift nothing and settle nothing", () => {
		const open = assessed().set(`${row}/kinds`, ["pd.unknown"]);
		expect(score(open).before).toBeUndefined();
	});

	test("a level marked as not known yet does not count", () => {
		const open = assessed().with("unknowns", "u_1", {
			path: `${row}/severity`,
		});
		expect(score(open).before).toBeUndefined();
	});
});

describe("after measures", () => {
	const logging: Measure = {
		order: 1,
		catalogue: "sec.logging-traceability",
		rows: ["c_login"],
		status: "implemented",
		implementedOn: "2026-10-01",
		evidence: "Test report",
	};
	const { evidence: _, ...unproven } = logging;

	test.each<[string, Measure | undefined, number]>([
		["without any measure it stays as it was", undefined, 3],
		["planned", { ...logging, status: "planned" }, 3],
		["without evidence", unproven, 3],
		["in place from tomorrow", { ...logging, implementedOn: "2026-11-24" }, 3],
		["in place from today", { ...logging, implementedOn: today }, 1],
		["for another category", { ...logging, rows: ["c_other"] }, 3],
		["in place, with evidence", logging, 1],
	])("%s", (_name, measure, likelihood) => {
		const draft = measure
			? assessed().with("measures", "m_log", measure)
			: assessed();
		expect(score(draft).after?.likelihood).toBe(likelihood);
	});

	test("a measure may turn out to make things worse", () => {
		const worse = assessed().set(`${row}/likelihoodAfter`, 4);
		expect(score(worse).after?.likelihood).toBe(4);
	});

	test("every factor says where it stands, and by whom", () => {
		const draft = assessed().about({ assessor: "The DPO's office" });
		for (const factor of score(draft).factors)
			expect(factor).toMatchObject({
				by: "The DPO's office",
				path: expect.stringMatching(/^categories\/c_login\//),
				basis: expect.stringMatching(/./),
			});
	});
});

test("an answer that is taken away, or set to unknown, never improves a risk", () => {
	const scores = (document: Assessment) =>
		new Map(
			liveRows(document, "categories").flatMap(([id]) => {
				const { before, after } = scoreCategory(document, id, today);
				return [
					[`${id} before`, badnessOf(before)] as const,
					[`${id} after`, badnessOf(after)] as const,
				];
			}),
		);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.constant(assessed().document),
				fc.constant(
					supplementedBy("tech.uc2.pseudonymisation").with(
						"categories",
						"c_login",
						assessed().document.categories.c_login ?? {},
					).document,
				),
				arbitraryAssessment({ maxRows: 2 }),
			),
			(document) => {
				const before = scores(document);
				for (const { path, document: weaker } of weakened(document))
					for (const [of, badness] of scores(weaker))
						expect({
							path,
							of,
							worse: badness >= (before.get(of) ?? 0),
						}).toEqual({ path, of, worse: true });
			},
		),
		{ numRuns: 20 },
	);
});

test("the whole is as bad as its worst row, and not assessed while one row is not", () => {
	const two = assessed().with("categories", "c_more", {
		...assessed().document.categories.c_login,
		severity: 4,
	});
	expect(scoreAssessment(two.document, today).before).toMatchObject({
		severity: 4,
	});
	const open = two.without("categories/c_more/likelihood");
	expect(scoreAssessment(open.document, today).before).toBeUndefined();
});

describe("clear-text exposure", () => {
	const sent = supplementedBy("tech.uc2.pseudonymisation");
	test.each([
		["nothing is transferred", atHome(), 0],
		["pseudonymised", sent, 0],
		[
			"clear text in full operation",
			sent.set("chain/k_vendor/clearText", "yes"),
			4,
		],
		[
			"clear text on a support screen",
			sent
				.set("chain/k_vendor/clearText", "yes")
				.set("transfers/t_login/manner", "remote-access"),
			2,
		],
		[
			"encrypted with the importer's keys",
			sent
				.set(`${row}/format`, "encrypted")
				.set(`${row}/keyCustody`, "importer"),
			3,
		],
		["not known", sent.set("chain/k_vendor/clearText", "unknown"), undefined],
		[
			"no transfer entered, and a country outside the EEA",
			atHome().set(`${row}/viewedFrom`, ["SE", "US"]),
			undefined,
		],
		[
			"no transfer entered, and nobody knows where the data are",
			atHome().without(`${row}/storedIn`),
			undefined,
		],
	])("%s", (_name, draft, exposure) => {
		const fact = exposureOf(contextOf(draft.document, today), "c_login");
		expect(fact.known ? fact.value : undefined).toBe(exposure);
	});
});

describe("likelihood from facts", () => {
	/** Two parties in the US see the data in clear text, once. */
	const open = supplementedBy("tech.uc2.pseudonymisation")
		.set("chain/k_vendor/clearText", "yes")
		.set(`${row}/frequency`, "once");
	const facts = (draft: Draft) => score(draft).facts;
	const parties = (draft: Draft, count: number) =>
		Array.from({ length: count }, (_, at) => at).reduce(
			(sofar, at) =>
				sofar
					.with("parties", `p_${at}`, { name: `Operator ${at}`, country: "SE" })
					.with("chain", `k_${at}`, {
						category: "c_login",
						party: `p_${at}`,
						access: "yes",
						clearText: "no",
					}),
			draft,
		);

	test.each<[string, Draft, number, boolean]>([
		["nothing lies open to an importer", atHome(), 1, true],
		["clear text in full operation", open, 3, true],
		["… systematically", open.set(`${row}/frequency`, "systematic"), 4, true],
		["… to five parties", parties(open, 2), 4, true],
		[
			"… from two countries outside the EEA",
			open.set(`${row}/viewedFrom`, ["SE", "US", "IN"]),
			4,
			true,
		],
		[
			"clear text on a support screen",
			open.set("transfers/t_login/manner", "remote-access"),
			2,
			true,
		],
		["nobody knows how often", open.without(`${row}/frequency`), 4, false],
		[
			"nobody knows who sees it",
			open.without("chain/k_vendor/party"),
			4,
			false,
		],
		[
			"nothing is known",
			anAssessment().with("categories", "c_login", {}),
			4,
			false,
		],
	])("%s", (_name, draft, level, settled) => {
		expect(facts(draft)).toMatchObject({ level, settled });
	});

	test("no level that counts is lower than the facts, and the working says so", () => {
		const draft = open.with("categories", "c_login", {
			...assessed().document.categories.c_login,
			frequency: "once",
			processedIn: ["SE", "US"],
			likelihood: 2,
		});
		const { before, after, factors } = score(draft);
		expect([before?.likelihood, after?.likelihood]).toEqual([3, 3]);
		expect(factors.map(({ id }) => id)).toEqual(
			expect.arrayContaining([
				"facts.higher.likelihood",
				"facts.higher.likelihoodAfter",
			]),
		);
	});

	test("each fact has its words in every language", () => {
		for (const { risk, vocabulary } of Object.values(languages))
			for (const { id, value } of facts(
				open
					.set(`${row}/format`, "encrypted")
					.set(`${row}/keyCustody`, "importer"),
			).facts) {
				expect(risk.facts.names).toHaveProperty(id);
				if (typeof value === "string")
					expect(vocabulary).toHaveProperty([value]);
			}
	});
});

test("the whole counts its rows by band, what is not assessed among them", () => {
	const two = assessed()
		.with("categories", "c_blank", {})
		.with("categories", "c_sum", { summaryLine: true });
	expect(scoreAssessment(two.document, today).counts.before).toEqual({
		high: 0,
		medium: 1,
		low: 0,
		none: 1,
	});
});

test("every factor has its words in every language", () => {
	const ids = fc
		.sample(arbitraryAssessment(), 200)
		.flatMap((document) =>
			liveRows(document, "categories").flatMap(([id]) =>
				scoreCategory(document, id, today).factors.map((factor) => factor.id),
			),
		);
	const known = [
		...new Set([...ids, ...score(assessed()).factors.map(({ id }) => id)]),
	];
	expect(known.length).toBeGreaterThan(3);
	for (const { risk } of Object.values(languages))
		for (const id of known) expect(risk.factors).toHaveProperty([id]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { canonicalJson } from "../../../src/domain/canonical.ts";
import { diff } from "../../../src/domain/change.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import {
	type Choice,
	flips,
	type WhatIf,
	whatIf,
} from "../../../src/domain/law/whatIf.ts";
import { toggles } from "../../../src/domain/law/whatIfToggles.ts";
import { arbitraryAssessment } from "../../helpers/arbitraryAssessment.ts";
import {
	atHome,
	supplementedBy,
	underPrivacyFramework,
} from "../../helpers/documents.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const today = "2026-11-23";
const cases = caseFiles.flatMap(casesIn);

const everyChoice = (document: Assessment): Choice[] =>
	toggles.flatMap(({ id, targets }) =>
		targets(document, builtInKnowledge, today).map((target) => ({
			toggle: id,
			target,
		})),
	);
const rowsOf = ({ whole, transfers, categories }: WhatIf) => [
	whole,
	...transfers,
	...categories,
];
const outcomes = (result: WhatIf) =>
	rowsOf(result).map(({ id, after }) => [id, after?.outcome, after?.settled]);

/** Clear text at a processor in the United States whose law reaches it: use case 6. */
const inClear = () =>
	supplementedBy("tech.uc3.transit-encryption")
		.set("deficiencies/d_access/states", ["at-rest", "in-use"])
		.set("categories/c_login/format", "clear")
		.set("chain/k_vendor/clearText", "yes");

/** A screen that support in the United States looks at. */
const supportedFromAbroad = () =>
	inClear()
		.set("transfers/t_login/manner", "remote-access")
		.set("categories/c_login/processedIn", ["SE"])
		.set("categories/c_login/viewedFrom", ["SE", "US"]);

const outcomeOf = (result: WhatIf, id: string) =>
	rowsOf(result).find((row) => row.id === id)?.after?.outcome;

describe("what is supposed", () => {
	test("the Privacy Framework falls: its transfers stop, and the document stays", () => {
		const { document } = underPrivacyFramework();
		const result = whatIf(
			document,
			[{ toggle: "adequacy-falls", target: "ad.us" }],
			today,
		);
		expect(result.transfers[0]?.before.outcome).toBe("t.adequacy");
		expect(outcomeOf(result, "t_login")).toBe("t.blocked");
		expect(outcomeOf(result, "c_login")).toBe("t.blocked");
		expect(diff(document, result.supposed.assessment)).toEqual([]);
	});

	test("the importer leaves the list", () => {
		const result = whatIf(
			underPrivacyFramework().document,
			[{ toggle: "leaves-list", target: "p_vendor" }],
			today,
		);
		expect(outcomeOf(result, "t_login")).toBe("t.blocked");
	});

	test.each([
		["pseudonymise", "tech.uc2.pseudonymisation", 6],
		["our-keys", "tech.uc1.encrypted-backup", 6],
	])(
		"%s lifts clear text only on the assumption that every condition of %s is met",
		(toggle, catalogue, count) => {
			const result = whatIf(
				inClear().document,
				[{ toggle, target: "c_login" }],
				today,
			);
			expect(result.transfers[0]?.before.outcome).toBe("t.blocked");
			expect(outcomeOf(result, "t_login")).toBe("t.running.supplemented");
			const measure = result.assumed.find(({ what }) => what === "measure");
			expect(measure).toMatchObject({ catalogue });
			expect(measure?.what === "measure" && measure.conditions).toHaveLength(
				count,
			);
		},
	);

	test("a condition that a person has denied stays denied", () => {
		const denied = supplementedBy("tech.uc2.pseudonymisation")
			.answered("m_main", "uc2.c4", "no")
			.set("categories/c_login/format", "clear");
		const result = whatIf(
			denied.document,
			[{ toggle: "pseudonymise", target: "c_login" }],
			today,
		);
		expect(outcomeOf(result, "t_login")).toBe("t.blocked");
	});

	test("one category of two made unreadable does not make the transfer lawful", () => {
		const two = inClear()
			.with("categories", "c_log", {
				category: "Logs",
				storedIn: ["SE"],
				processedIn: ["SE", "US"],
				viewedFrom: ["SE"],
				format: "pseudonymised",
			})
			.with("chain", "k_log", {
				category: "c_log",
				party: "p_vendor",
				role: "subprocessor",
				access: "yes",
				clearText: "no",
			})
			.set("transfers/t_login/rows", ["c_login", "c_log"]).document;
		const login = { toggle: "pseudonymise", target: "c_login" };
		const log = { toggle: "pseudonymise", target: "c_log" };
		expect(outcomeOf(whatIf(two, [login], today), "t_login")).toBe("t.blocked");
		expect(outcomeOf(whatIf(two, [login, log], today), "t_login")).toBe(
			"t.running.supplemented",
		);
	});

	test("support closed: the transfer falls away, and the category leaves the EEA no more", () => {
		const result = whatIf(
			supportedFromAbroad().document,
			[{ toggle: "support-closed", target: "p_vendor" }],
			today,
		);
		expect(result.transfers[0]?.after).toBeUndefined();
		expect(outcomeOf(result, "c_login")).toBe("t.no-transfer");
	});

	test("an EEA region does not end access by a party outside", () => {
		const region = { toggle: "eea-region", target: "c_login" };
		const vendor = whatIf(inClear().document, [region], today);
		expect(outcomeOf(vendor, "t_login")).toBe("t.blocked");
		const stored = atHome().set("categories/c_login/storedIn", ["SE", "US"]);
		const result = whatIf(stored.document, [region], today);
		expect(result.categories[0]?.before.outcome).toBe("t.blocked");
		expect(outcomeOf(result, "c_login")).toBe("t.no-transfer");
	});

	test("a category that is stopped takes the transfer along that carries nothing else", () => {
		const result = whatIf(
			inClear().document,
			[{ toggle: "stop-category", target: "c_login" }],
			today,
		);
		expect(rowsOf(result).map(({ after }) => after)).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});
});

describe("promises", () => {
	test("every toggle flips something in some legal case", () => {
		const flipping = new Set<string>();
		for (const one of cases) {
			const document = documentOf(one);
			for (const choice of everyChoice(document))
				if (
					!flipping.has(choice.toggle) &&
					rowsOf(whatIf(document, [choice], one.today ?? today)).some(flips)
				)
					flipping.add(choice.toggle);
		}
		expect([...flipping].sort()).toEqual(toggles.map(({ id }) => id).sort());
	}, 60_000);

	test("no toggle takes an answer away: what it changes, it answers or strikes out", () => {
		let changes = 0;
		for (const one of cases) {
			const document = documentOf(one);
			for (const { id, targets, suppose } of toggles)
				for (const target of targets(document, builtInKnowledge, today)) {
					const { assessment } = suppose(
						{ assessment: document, knowledge: builtInKnowledge },
						target,
						today,
					);
					for (const { path, to } of diff(document, assessment)) {
						changes += 1;
						expect(to, `${id}: ${path.join("/")}`).toBeDefined();
					}
				}
		}
		expect(changes).toBeGreaterThan(100);
	}, 60_000);

	test("supposing changes nothing in the document, in whatever order", () => {
		fc.assert(
			fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
				const before = canonicalJson(document);
				const choices = everyChoice(document);
				const forwards = outcomes(whatIf(document, choices, today));
				const backwards = outcomes(
					whatIf(document, [...choices].reverse(), today),
				);
				expect(backwards).toEqual(forwards);
				expect(canonicalJson(document)).toBe(before);
			}),
			{ numRuns: 40 },
		);
	}, 60_000);

	test("a decision that has fallen already is not offered to fall", () => {
		const falls = (decision: string) =>
			toggles
				.find(({ id }) => id === "adequacy-falls")
				?.targets(
					underPrivacyFramework().set(
						"transfers/t_login/adequacyDecision",
						decision,
					).document,
					builtInKnowledge,
					today,
				);
		expect(falls("ad.us")).toEqual(["ad.us"]);
		expect(falls("ad.privacyshield")).toEqual([]);
	});

	test("nothing supposed, nothing changed", () => {
		fc.assert(
			fc.property(arbitraryAssessment({ maxRows: 3 }), (document) => {
				const result = whatIf(document, [], today);
				expect(rowsOf(result).filter(flips)).toEqual([]);
				expect(result.assumed).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test("a better verdict for a transfer that carries the same data never comes without an assumption", () => {
		let better = 0;
		for (const one of cases) {
			const document = documentOf(one);
			for (const choice of everyChoice(document)) {
				const result = whatIf(document, [choice], one.today ?? today);
				// That a category is no longer sent is a fact; what is left of the transfer may be in order already.
				for (const { before, after } of result.transfers)
					if (
						after &&
						after.rank > before.rank &&
						choice.toggle !== "stop-category"
					) {
						better += 1;
						expect(result.assumed, one.case).not.toEqual([]);
					}
			}
		}
		expect(better).toBeGreaterThan(0);
	}, 60_000);
});

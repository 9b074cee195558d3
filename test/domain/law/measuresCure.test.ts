import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureCatalogue } from "../../../src/domain/knowledge/measures.ts";
import { contextOf } from "../../../src/domain/law/context.ts";
import { patternOn } from "../../../src/domain/law/hopelessPattern.ts";
import { judgeTransfer } from "../../../src/domain/law/outcome.ts";
import { complementStarts, complements } from "../../helpers/complements.ts";
import { type Draft, supplementedBy } from "../../helpers/documents.ts";

const today = "2026-11-23";
const verdict = (draft: Draft) =>
	judgeTransfer(draft.document, "t_login", today);
const effective = measureCatalogue
	.filter(({ curesForeignLaw }) => curesForeignLaw)
	.map(({ id }) => id);

/** A measure of any kind, whose conditions are all answered yes, in place with evidence. */
const anyMeasure = fc.constantFrom(...measureCatalogue);
const withEvery = (draft: Draft, id: string, catalogue: string): Draft =>
	(
		measureCatalogue.find((each) => each.id === catalogue)?.conditions ?? []
	).reduce(
		(sofar, condition) => sofar.answered(id, condition.id, "yes"),
		draft,
	);

describe("a measure counts for the deficiency that it names, and for no other", () => {
	test.each(effective)("%s that answers no deficiency cures nothing", (id) => {
		const none = supplementedBy(id).set(
			"measures/m_main/deficiencies",
			undefined,
		);
		expect(verdict(none).rank).toBe(0);
	});

	test.each(effective)(
		"%s that answers a deficiency of another transfer cures nothing here",
		(id) => {
			const other = supplementedBy(id)
				.with("deficiencies", "d_other", {
					finding: "f_law",
					transfers: ["t_other"],
					description: "The same law, another transfer",
					kind: "df.access",
				})
				.set("measures/m_main/deficiencies", ["d_other"]);
			expect(verdict(other).rank).toBe(0);
		},
	);

	test.each(effective)("%s for another transfer cures nothing here", (id) => {
		const other = supplementedBy(id)
			.with("transfers", "t_other", { name: "Another" })
			.set("measures/m_main/transfers", ["t_other"]);
		expect(verdict(other).rank).toBe(0);
	});

	test("whatever is added beside: a deficiency that no measure names stays open", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...effective),
				fc.array(anyMeasure, { minLength: 1, maxLength: 4 }),
				(main, others) => {
					const open = supplementedBy(main).with("deficiencies", "d_open", {
						finding: "f_law",
						transfers: ["t_login"],
						description: "A second gap",
						kind: "df.access",
						states: ["at-rest"],
					});
					const draft = others.reduce(
						(sofar, { id }, at) =>
							withEvery(
								sofar.with("measures", `m_${at}`, {
									catalogue: id,
									transfers: ["t_login"],
									rows: ["c_login"],
									deficiencies: ["d_access"],
									status: "implemented",
									implementedOn: "2026-10-01",
									evidence: "Test report",
									keyCustody: "exporter-only",
								}),
								`m_${at}`,
								id,
							),
						open,
					);
					expect(verdict(draft).rank).toBe(0);
				},
			),
			{ numRuns: 60 },
		);
	});
});

test("what is planned, rejected or from a coming day cures nothing, whatever it is", () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...effective),
			fc.constantFrom(
				{ status: "planned" },
				{ status: "rejected" },
				{ implementedOn: "2026-11-24" },
			),
			(id, change) => {
				const draft = Object.entries(change).reduce(
					(sofar, [field, value]) =>
						sofar.set(`measures/m_main/${field}`, value),
					supplementedBy(id),
				);
				expect(verdict(draft).rank).toBe(0);
			},
		),
	);
});

test("a security measure cures nothing, whatever conditions it shows and however it is tied", () => {
	const security = measureCatalogue.filter(
		({ family }) => family === "security",
	);
	for (const { id, curesForeignLaw } of security) {
		expect(curesForeignLaw).toBe(false);
		const draft = supplementedBy("tech.uc2.pseudonymisation").set(
			"measures/m_main/catalogue",
			id,
		);
		expect(verdict(draft).rank).toBe(0);
	}
});

test("the cases of contracts and routines start from every such measure of the catalogue, with all its conditions", () => {
	const listed = measureCatalogue
		.filter(({ effect }) => effect === "complements")
		.map(({ id, conditions }) => [id, conditions.length]);
	expect(Object.entries(complements).sort()).toEqual(listed.sort());
	expect(Object.keys(complementStarts)).toHaveLength(2 * listed.length);
});

describe("that no measure is known is said before one is chosen", () => {
	const inClear = supplementedBy("tech.uc2.pseudonymisation")
		.struckOut("measures", "m_main")
		.struckOut("deficiencies", "d_access")
		.without("findings/f_law/option")
		.set("chain/k_vendor/clearText", "yes");
	const state = (draft: Draft) =>
		patternOn(contextOf(draft.document, today), "t_login");

	test.each<[string, Draft, string]>([
		["clear text, and a problem in practice", inClear, "matches"],
		[
			"clear text, and the law is not judged yet",
			inClear.without(
				"findings/f_law/branch",
				"findings/f_law/appliesInPractice",
			),
			"clear-text",
		],
		[
			"a problem in practice, and nobody says who sees clear text",
			inClear.set("chain/k_vendor/clearText", "unknown"),
			"law",
		],
		[
			"the data cannot be read there",
			inClear.set("chain/k_vendor/clearText", "no"),
			"none",
		],
		[
			"law and practice suffice",
			inClear.set("findings/f_law/branch", "ok"),
			"none",
		],
		[
			"an adequacy decision: no measures are asked for",
			inClear.set("transfers/t_login/tool", "adequacy"),
			"none",
		],
	])("%s", (_name, draft, expected) => {
		expect(state(draft)).toBe(expected);
	});
});

import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { canonicalJson } from "../../../src/domain/canonical.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { judgeTransfer } from "../../../src/domain/law/outcome.ts";
import {
	smallestSets,
	type WayStep,
} from "../../../src/domain/law/smallestSets.ts";
import { suppose } from "../../../src/domain/law/whatIf.ts";
import {
	clausesSuffice,
	type Draft,
	supplementedBy,
	underPrivacyFramework,
	withImporterIn,
} from "../../helpers/documents.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const today = "2026-11-23";
const said = (step: WayStep) =>
	step.what === "toggle"
		? step.toggle
		: step.what === "measure"
			? step.catalogue
			: "any-measure";
const search = ({ document }: Draft) => {
	const { ways, ...rest } = smallestSets(document, "t_login", today);
	return {
		...rest,
		ways: ways.map(({ steps }) => steps.map(said).join(" + ")),
	};
};
const inClear = () =>
	supplementedBy("tech.uc2.pseudonymisation")
		.set("categories/c_login/format", "clear")
		.set("chain/k_vendor/clearText", "yes");

describe("what would be enough", () => {
	test("clear text under a law that reaches it: no measure, only another design", () => {
		expect(search(inClear())).toMatchObject({
			state: "ways",
			hopeless: true,
			ways: ["pseudonymise", "our-keys"],
		});
	});

	test("with both designs denied nothing is left but to stop, adequacy or the report", () => {
		const denied = inClear()
			.answered("m_main", "uc2.c4", "no")
			.with("measures", "m_keys", {
				catalogue: "tech.uc1.encrypted-backup",
				transfers: ["t_login"],
				rows: ["c_login"],
				deficiencies: ["d_access"],
				status: "rejected",
			})
			.answered("m_keys", "uc1.c6", "no");
		expect(search(denied)).toMatchObject({
			state: "none",
			ways: [],
			hopeless: true,
			report: true,
			adequacy: "ad.us",
			toMend: [],
		});
	});

	test("a deficiency on the way only can be closed by transport encryption, others cannot", () => {
		const planned = (states: string[]) =>
			supplementedBy("tech.uc3.transit-encryption")
				.set("measures/m_main/status", "planned")
				.set("deficiencies/d_access/states", states);
		expect(search(planned(["in-transit"])).ways).toContain(
			"tech.uc3.transit-encryption",
		);
		expect(search(planned(["at-rest"])).ways).not.toContain(
			"tech.uc3.transit-encryption",
		);
	});

	test("a clause is enough only where a reason says that no technology is needed", () => {
		const open = supplementedBy("tech.uc2.pseudonymisation").with(
			"deficiencies",
			"d_notice",
			{
				finding: "f_law",
				transfers: ["t_login"],
				description: "The exporter is not told.",
				kind: "df.information",
				curableWithoutTechnology: "Only the notice was wanting.",
			},
		);
		const planned = open.with("measures", "m_clause", {
			catalogue: "contract.challenge",
			transfers: ["t_login"],
			rows: ["c_login"],
			deficiencies: ["d_notice"],
			status: "planned",
			implementedOn: "2026-10-01",
			evidence: "The contract.",
		});
		expect(search(planned).ways).not.toContain("any-measure");
		const signed = planned
			.set("deficiencies/d_notice/curableBy", "A. Chief")
			.set("deficiencies/d_notice/curableOn", "2026-11-14");
		expect(search(signed).ways).toContain("any-measure");
		expect(
			search(signed.set("deficiencies/d_notice/kind", "df.access")).ways,
		).not.toContain("any-measure");
	});

	test("formalities are named as formalities", () => {
		const unsigned = supplementedBy("tech.uc2.pseudonymisation").set(
			"transfers/t_login/annexesUpdated",
			"no",
		);
		expect(search(unsigned)).toMatchObject({ state: "ways", ways: [""] });
	});

	test("a fault that no measure turns is named, and no measure is proposed", () => {
		const lapsed = underPrivacyFramework().set(
			"transfers/t_login/dpfStatus",
			"inactive",
		);
		expect(search(lapsed)).toMatchObject({
			state: "none",
			toMend: ["dpf.active"],
		});
	});

	test("what may go on needs nothing; what is not answered needs answers", () => {
		expect(search(clausesSuffice()).state).toBe("goes-on");
		expect(search(withImporterIn("US")).state).toBe("answers");
	});

	test("one category in the clear of two: stopping that one is enough", () => {
		const two = supplementedBy("tech.uc2.pseudonymisation")
			.with("categories", "c_ticket", { category: "Tickets", format: "clear" })
			.with("chain", "k_ticket", {
				category: "c_ticket",
				party: "p_vendor",
				access: "yes",
				clearText: "yes",
			})
			.set("transfers/t_login/rows", ["c_login", "c_ticket"]);
		const stops = smallestSets(two.document, "t_login", today).ways.flatMap(
			({ steps }) =>
				steps.length === 1 && steps[0]?.what === "toggle" ? steps[0] : [],
		);
		expect(stops).toContainEqual({
			what: "toggle",
			toggle: "stop-category",
			targets: ["c_ticket"],
		});
	});
});

test("in every legal case: with any one step left out, the rest no longer does", () => {
	let sets = 0;
	const still: string[] = [];
	for (const one of caseFiles.flatMap(casesIn)) {
		const document = documentOf(one);
		const day = one.today ?? today;
		for (const [id] of liveRows(document, "transfers"))
			for (const { steps } of smallestSets(document, id, day).ways) {
				if (steps.length < 2) continue;
				sets += 1;
				for (const left of steps)
					if (carries(document, id, day, without(steps, left)))
						still.push(`${one.case}: without ${said(left)}`);
			}
	}
	expect(still).toEqual([]);
	expect(sets).toBeGreaterThan(0);
}, 120_000);

const without = (steps: readonly WayStep[], left: WayStep) =>
	steps.filter((step) => step !== left);

/** Would nothing speak against the transfer with these steps alone, or would it fall away? */
function carries(
	document: Assessment,
	transfer: string,
	day: string,
	steps: readonly WayStep[],
): boolean {
	const choices = steps.flatMap((step) =>
		step.what === "toggle"
			? step.targets.map((target) => ({ toggle: step.toggle, target }))
			: [],
	);
	const measures = steps.flatMap((step) =>
		step.what === "toggle"
			? []
			: [
					{
						catalogue:
							step.what === "measure"
								? step.catalogue
								: (step.catalogues[0] ?? ""),
						transfers: [transfer],
						keyCustody: "exporter-only" as const,
					},
				],
	);
	const { assessment, knowledge } = suppose(
		document,
		choices,
		day,
		builtInKnowledge,
		measures,
	);
	return (
		assessment.transfers[transfer]?.removed === true ||
		!judgeTransfer(assessment, transfer, day, knowledge).spoke.some(
			({ status }) => status === "unmet",
		)
	);
}

test("in every legal case: no set holds another, and the search leaves the document alone", () => {
	let ways = 0;
	for (const one of caseFiles.flatMap(casesIn)) {
		const document = documentOf(one);
		const before = canonicalJson(document);
		const day = one.today ?? today;
		for (const [id] of liveRows(document, "transfers")) {
			const found = smallestSets(document, id, day);
			const sets = found.ways.map(({ steps }) =>
				steps.map((step) => JSON.stringify(step)),
			);
			ways += sets.length;
			for (const set of sets)
				for (const other of sets)
					expect(
						set === other || !other.every((step) => set.includes(step)),
						one.case,
					).toBe(true);
			const may = judgeTransfer(document, id, day);
			if (may.rank > 0) expect(found.state, one.case).toBe("goes-on");
			else expect(found.ways.length > 0, one.case).toBe(found.state === "ways");
		}
		expect(canonicalJson(document)).toBe(before);
	}
	expect(ways).toBeGreaterThan(50);
}, 60_000);

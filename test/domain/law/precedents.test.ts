import { describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { measureCatalogue } from "../../../src/domain/knowledge/measures.ts";
import { Precedent } from "../../../src/domain/knowledge/precedent.ts";
import { precedents } from "../../../src/domain/knowledge/precedents.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import {
	precedentsAgainst,
	precedentsOn,
} from "../../../src/domain/law/precedents.ts";
import { supplementedBy } from "../../helpers/documents.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const shownFor = (assessment: Assessment): string[] => {
	const shown = new Set(
		liveRows(assessment, "measures").flatMap(([, measure]) =>
			precedentsOn(assessment, measure).map(({ id }) => id),
		),
	);
	return precedents.flatMap(({ id }) => (shown.has(id) ? [id] : []));
};
const withPrecedents = caseFiles
	.flatMap(casesIn)
	.filter((one) => one.precedents !== undefined);

describe("what authorities and courts have said of a measure is shown where it is claimed", () => {
	test.each(withPrecedents.map((one) => [one.case, one] as const))(
		"%s",
		(_name, one) => {
			expect(shownFor(documentOf(one))).toEqual(one.precedents);
		},
	);

	test("every precedent is claimed in some case", () => {
		const claimed = new Set(withPrecedents.flatMap((one) => one.precedents));
		expect(
			precedents.map(({ id }) => id).filter((id) => !claimed.has(id)),
		).toEqual([]);
	});

	test("a measure that nobody has judged is shown none", () => {
		for (const catalogue of [
			"tech.uc1.encrypted-backup",
			"tech.uc2.pseudonymisation",
			"tech.uc5.split-processing",
		])
			expect(shownFor(supplementedBy(catalogue).document)).toEqual([]);
	});

	test("a word in the middle of another is no claim", () => {
		const draft = supplementedBy("tech.uc2.pseudonymisation").set(
			"measures/m_main/title",
			"Reverseproxyless rehashing",
		);
		expect(shownFor(draft.document)).toEqual([]);
	});
});

test("no verdict rests on a precedent: what it is known by changes nothing", () => {
	const draft = supplementedBy("tech.uc2.pseudonymisation");
	for (const technique of ["tq.hash", "tq.table", "unknown"] as const)
		expect(
			judgeAssessment(
				draft.set("measures/m_main/techniques", [technique]).document,
				"2026-11-23",
			),
		).toEqual(judgeAssessment(draft.document, "2026-11-23"));
});

test("entries keep to the schema and name measures that exist; what a set is made of is warned of", () => {
	const known = new Set(measureCatalogue.map(({ id }) => id));
	for (const entry of precedents) {
		expect(Precedent.safeParse(entry).error).toBeUndefined();
		for (const id of [...entry.claim.catalogues, ...entry.claim.beside])
			expect(known).toContain(id);
		if (entry.view !== "accepted")
			for (const id of entry.claim.catalogues)
				expect(precedentsAgainst(id)).toContain(entry);
	}
});

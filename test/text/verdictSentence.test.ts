import { describe, expect, test } from "vitest";
import { liveRows } from "../../src/domain/assessment.ts";
import { judgeOf } from "../../src/domain/law/outcome.ts";
import { type About, reasonOf } from "../../src/domain/law/reason.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { verdictSentence } from "../../src/text/verdictSentence.ts";
import {
	anAssessment,
	type Draft,
	supplementedBy,
	underPrivacyFramework,
} from "../helpers/documents.ts";
import { caseFiles, casesIn, documentOf } from "../helpers/legalCases.ts";

const today = "2026-11-23";
const saidOf = ({ document }: Draft, about: About, language: Language) => {
	const judge = judgeOf(document, today);
	const verdict =
		about.kind === "transfer"
			? judge.transfer(about.id)
			: about.kind === "category"
				? judge.category(about.id)
				: judge.assessment();
	return verdictSentence(
		reasonOf(document, verdict, about),
		languages[language],
		language,
	);
};
const tickets = () =>
	supplementedBy("tech.uc2.pseudonymisation")
		.set("categories/c_login/category", "Support tickets")
		.set("parties/p_vendor/name", "Zoom")
		.set("categories/c_login/format", "clear")
		.set("chain/k_vendor/clearText", "yes");
const category: About = { kind: "category", id: "c_login" };
const transfer: About = { kind: "transfer", id: "t_login" };

describe("what a steering group reads", () => {
	test("clear text and a law that reaches it", () => {
		expect(saidOf(tickets(), category, "en")).toBe(
			"Support tickets may not go in: Zoom in the United States sees the data in clear text, and the law there reaches them in practice.",
		);
		expect(saidOf(tickets(), category, "sv")).toBe(
			"Support tickets får inte läggas in: Zoom i USA ser uppgifterna i klartext, och lagen där når dem i praktiken.",
		);
	});

	test("what runs must stop", () => {
		expect(
			saidOf(tickets().set("transfers/t_login/running", "yes"), transfer, "en"),
		).toContain("Login must stop: Zoom in the United States");
	});

	test("nothing answered is not called forbidden, and not called allowed", () => {
		expect(saidOf(anAssessment(), { kind: "whole" }, "en")).toMatch(
			/^It cannot be said yet whether the service may go on/,
		);
	});

	test("adequacy, and its end", () => {
		expect(saidOf(underPrivacyFramework(), transfer, "en")).toBe(
			"Login may go on: an adequacy decision covers it.",
		);
		expect(
			saidOf(
				underPrivacyFramework().set("transfers/t_login/dpfStatus", "inactive"),
				transfer,
				"en",
			),
		).toContain("Vendor, Inc. is not an active participant");
	});
});

test("in every legal case each verdict has a whole sentence in both languages", () => {
	let count = 0;
	for (const one of caseFiles.flatMap(casesIn)) {
		const document = documentOf(one);
		const judge = judgeOf(document, one.today ?? today);
		const all: [About, ReturnType<typeof judge.assessment>][] = [
			[{ kind: "whole" }, judge.assessment()],
			...liveRows(document, "transfers").map(
				([id]): [About, ReturnType<typeof judge.assessment>] => [
					{ kind: "transfer", id },
					judge.transfer(id),
				],
			),
			...liveRows(document, "categories").map(
				([id]): [About, ReturnType<typeof judge.assessment>] => [
					{ kind: "category", id },
					judge.category(id),
				],
			),
		];
		for (const [about, verdict] of all)
			for (const language of ["en", "sv"] as const) {
				count += 1;
				const sentence = verdictSentence(
					reasonOf(document, verdict, about),
					languages[language],
					language,
				);
				expect(sentence, one.case).toMatch(/^\p{Lu}.*\.$/u);
				expect(sentence, one.case).not.toMatch(
					/undefined|\b(t|measures|chain|dpf|review)\.[a-z]/,
				);
				if (verdict.rank === 0)
					expect(sentence, one.case).not.toMatch(
						/^(?!It cannot|Det går inte).*( may go on| får fortgå)[:,.]/,
					);
			}
	}
	expect(count).toBeGreaterThan(500);
}, 60_000);

import { describe, expect, test } from "vitest";
import { liveRows } from "../../src/domain/assessment.ts";
import { judgeOf, type Verdict } from "../../src/domain/law/outcome.ts";
import { type About, reasonOf } from "../../src/domain/law/reason.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { verdictSentence } from "../../src/text/verdictSentence.ts";
import {
	anAssessment,
	atHome,
	type Draft,
	supplementedBy,
	underAdequacy,
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
			/^It cannot be said yet whether the service may be used/,
		);
	});

	test("people who look in from abroad are named as such", () => {
		expect(
			saidOf(
				tickets().set("transfers/t_login/manner", "remote-access"),
				category,
				"en",
			),
		).toContain("people at Zoom in the United States see the data");
	});

	test("nothing that is no transfer is called lawful", () => {
		expect(saidOf(atHome(), category, "sv")).toBe(
			"Login data: det sker ingen överföring till tredjeland. I övrigt gäller dataskyddsförordningen.",
		);
	});

	test("a name stays as people wrote it, and a whole paragraph does not push the reason away", () => {
		const named = (name: string) =>
			saidOf(
				tickets().set("categories/c_login/category", name),
				category,
				"en",
			);
		expect(named("iPhone numbers")).toMatch(/^iPhone numbers may not go in:/);
		expect(named("x".repeat(3000))).toMatch(/^x{80}… may not go in: Zoom in/);
	});

	test("among several transfers the one that decides is named", () => {
		const several = underPrivacyFramework()
			.set("transfers/t_other/name", "Backup")
			.set("transfers/t_other/rows", ["c_login"])
			.set("transfers/t_login/onwardChecked", "no");
		expect(saidOf(several, { kind: "whole" }, "en")).toContain(
			"(transfer: Login).",
		);
	});

	test("the measures without which it may not go on are named, those that count and no others", () => {
		const pseudonyms = supplementedBy("tech.uc2.pseudonymisation").set(
			"measures/m_main/title",
			"Made-up names at login",
		);
		expect(saidOf(pseudonyms, transfer, "en")).toBe(
			"Login may take place, but only with the measures that are in place: Made-up names at login.",
		);
		const beside = pseudonyms.with("measures", "m_notice", {
			title: "A notice to users",
			catalogue: "contract.notify-data-subject",
			transfers: ["t_login"],
			rows: ["c_login"],
			deficiencies: ["d_access"],
			status: "implemented",
			implementedOn: "2026-10-01",
			evidence: "The notice",
		});
		expect(saidOf(beside, transfer, "sv")).toBe(
			"Login får ske, men bara med de åtgärder som är på plats: Made-up names at login.",
		);
		expect(
			saidOf(pseudonyms.without("measures/m_main/title"), category, "sv"),
		).toContain(
			`: ${languages.sv.knowledge.measures["tech.uc2.pseudonymisation"].title}.`,
		);
	});

	test("what else speaks against it is named, and what the sentence leaves out is counted", () => {
		const worse = tickets()
			.set("transfers/t_login/sccSet", "2010/87")
			.set("transfers/t_login/annexesFilled", "no");
		expect(saidOf(worse, transfer, "en")).toMatch(
			/ Against it speaks also: this set of clauses has been repealed, or is no tool for transfers; .*annexes.*\.$/,
		);
		expect(
			saidOf(
				worse
					.set("transfers/t_login/sccModule", "1")
					.set("transfers/t_login/importerUnderGdpr", "yes"),
				transfer,
				"sv",
			),
		).toMatch(
			/ Emot talar också: .* och ytterligare \d saker, som står bland reglerna\.$/,
		);
	});

	test("a decision for an organisation is not called one for the country that it sits in", () => {
		const office = underAdequacy()
			.set("parties/p_vendor/name", "European Patent Office")
			.set("parties/p_vendor/kind", "international-organisation")
			.set("parties/p_vendor/country", "DE")
			.set("parties/p_vendor/viewsFrom", ["DE"])
			.set("transfers/t_login/country", "DE")
			.set("categories/c_login/processedIn", ["SE", "DE"])
			.set("transfers/t_login/adequacyDecision", "ad.epo");
		expect(saidOf(office, transfer, "en")).toBe(
			"Login may take place: the adequacy decision for European Patent Office covers the transfer.",
		);
	});

	test("protection found equivalent on a day that has not come is not called insufficient", () => {
		const early = supplementedBy("tech.uc2.pseudonymisation").set(
			"transfers/t_login/equivalenceOn",
			"2026-11-24",
		);
		expect(saidOf(early, transfer, "en")).not.toContain("even with all");
		expect(
			saidOf(
				early.set("transfers/t_login/essentiallyEquivalent", "no"),
				transfer,
				"en",
			),
		).toContain("even with all measures");
	});

	test("waiting for the authority is said once", () => {
		const { document } = underPrivacyFramework();
		const verdict: Verdict = {
			outcome: "t.awaiting-authorisation",
			settled: true,
			rank: 0,
			missing: [],
			spoke: [{ rule: "formal.tool-authorised", status: "unmet", missing: [] }],
		};
		expect(
			verdictSentence(
				reasonOf(document, verdict, transfer),
				languages.en,
				"en",
			),
		).toBe(
			"Login may not start until the supervisory authority has authorised it.",
		);
	});

	test("adequacy, and its end", () => {
		expect(saidOf(underPrivacyFramework(), transfer, "en")).toBe(
			"Login may take place: the adequacy decision for the United States covers the transfer.",
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
						/^(?!It cannot|Det går ännu inte).* (may (take place|go in|be used)|får (ske|läggas in|användas))\b/,
					);
			}
	}
	expect(count).toBeGreaterThan(500);
}, 60_000);

// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/domain/file.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { missingFor } from "../../src/domain/review.ts";
import type { Step } from "../../src/domain/vocabulary.ts";
import type { ScreenProps } from "../../src/screens/props.ts";
import { MissingList } from "../../src/screens/transfer/MissingList.tsx";
import { languages } from "../../src/text/languages.ts";
import { anAssessment, Draft } from "../helpers/documents.ts";

const today = "2026-11-22";
const name = "Case files to the host";

/** A transfer that is qualified, and rests on the tool that is given. */
const transferred = (tool: object): Draft =>
	anAssessment().with("transfers", "t_1", {
		name,
		country: "US",
		frequency: "systematic",
		personalData: "yes",
		exporterUnderGdpr: "yes",
		madeAvailable: "yes",
		importerOutside: "yes",
		...tool,
	});

/** The list as it stands on the card of the transfer: what a reader sees, line by line, and where the links lead. */
function list({ document }: Draft, step: Step, transfer?: string) {
	const missing = missingFor(document, step, "t_1", today);
	const props: ScreenProps = {
		assessment: document,
		change: () => {},
		text: languages.en,
		language: "en",
		today,
		knowledge: builtInKnowledge,
		goTo: () => {},
	};
	const page = new DOMParser().parseFromString(
		renderToStaticMarkup(
			<MissingList
				{...props}
				missing={missing}
				{...(transfer === undefined ? {} : { transfer })}
			/>,
		),
		"text/html",
	);
	const links = [...page.querySelectorAll("a")];
	return {
		missing,
		hrefs: links.map((link) => link.getAttribute("href")),
		names: links.map((link) => link.textContent ?? ""),
		seen: () => {
			for (const hidden of page.querySelectorAll(".visually-hidden"))
				hidden.remove();
			return [...page.querySelectorAll("li:not(:has(li))")].map(
				(line) => line.textContent?.trim() ?? "",
			);
		},
		folds: [...page.querySelectorAll("details")],
	};
}

describe("what is still wanting", () => {
	const derogation = transferred({ tool: "derogation", derogation: "d49.a" });

	test("every entry that the guard counts is a link", () => {
		const { missing, hrefs } = list(derogation, "tool", "t_1");
		expect(missing.length).toBeGreaterThan(10);
		expect(hrefs).toHaveLength(missing.length);
	});

	test("an answer and its reason stand on one line, and no line says what another says", () => {
		const { seen } = list(derogation, "tool", "t_1");
		const lines = seen();
		expect(new Set(lines).size).toBe(lines.length);
		const consent = lines.filter((line) => line.startsWith("The consent"));
		expect(consent).toHaveLength(1);
		expect(consent[0]).toMatch(/ · Reason/);
	});

	test("the card's own transfer is not named line by line, but in every link's own name", () => {
		const { names, seen } = list(derogation, "tool", "t_1");
		expect(
			names.filter((said) => said.endsWith(` – ${name}`)).length,
		).toBeGreaterThan(10);
		expect(seen().filter((line) => line.includes(name))).toEqual([]);
		expect(
			list(derogation, "tool")
				.seen()
				.every((line) => !line.includes("not answered")),
		).toBe(true);
	});

	test("what an answer rules out comes first, each with the rule that says so", () => {
		const lines = list(derogation, "tool", "t_1").seen();
		const { rules } = languages.en.law;
		expect(lines[0]).toContain("How often");
		expect(lines[0]).toContain(rules["derogation.not-systematic"].unmet);
		expect(lines.join()).not.toContain(languages.en.screens.wanted.why.unmet);
	});

	test("many conditions of several measures fold under the measures' names, the first open", () => {
		const example = readDocument(
			JSON.parse(
				readFileSync(
					"fixtures/examples/zoom-pseudonymised/document.json",
					"utf8",
				),
			),
		);
		if (!example.ok) throw new Error("The example cannot be read");
		const measures = [
			"tech.uc1.encrypted-backup",
			"tech.uc3.transit-encryption",
		];
		const document = measures.reduce(
			(draft, catalogue, index) =>
				draft.with("measures", `m_new${index}`, {
					catalogue,
					title: `Measure ${index}`,
					transfers: ["t_1"],
					rows: ["c_login"],
					deficiencies: ["d_1"],
					status: "implemented",
				}),
			new Draft(example.document),
		);
		const { folds, missing, hrefs } = list(document, "measures", "t_1");
		expect(hrefs).toHaveLength(missing.length);
		expect(
			folds.map((fold) => fold.querySelector("summary")?.textContent),
		).toEqual([
			expect.stringMatching(/^Measure 0: \d+ questions$/),
			expect.stringMatching(/^Measure 1: \d+ questions$/),
		]);
		expect(folds.map((fold) => fold.hasAttribute("open"))).toEqual([
			true,
			false,
		]);
	});
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import {
	clausesSuffice,
	type Draft,
	underDerogation,
	underPrivacyFramework,
} from "../helpers/documents.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

/** Opens an assessment from its file on step 2, with its questions and its verdict. */
async function openStep2(draft: Draft) {
	const visit = await site.open(draft.document);
	const { page } = visit;
	await visit.goTo("tool");
	await page
		.getByRole("heading", { name: en.app.stepNames.tool, level: 1 })
		.waitFor();
	const question = (name: string) => page.getByLabel(name, { exact: true });
	return { ...visit, question, main: page.locator("main") };
}

const words = en.screens.tool;
const labels = en.fields.transfers;
const module = (code: "1" | "2" | "3" | "4") => en.vocabulary[code];

test("the module that the roles call for is proposed with its reason, and taken over with one click", async () => {
	const { page, main, close } = await openStep2(
		clausesSuffice().without("transfers/t_login/sccModule"),
	);
	await main.getByText(words.module.derived(module("3"))).waitFor();
	await main
		.getByText(
			words.module.because(
				en.vocabulary.processor,
				en.vocabulary.subprocessor,
				module("3"),
			),
		)
		.waitFor();
	await main
		.getByRole("button", { name: words.module.take(module("3")) })
		.click();
	await main.getByText(words.module.agrees).waitFor();
	await expect
		.poll(() => page.getByRole("radio", { name: module("3") }).isChecked())
		.toBe(true);

	// Another one is refused at the field, and the proposal mends it.
	await main.getByText(module("2"), { exact: true }).click();
	await main
		.getByText(words.module.mismatch(module("2"), module("3")))
		.waitFor();
	await expectAccessible(page);
	await main
		.getByRole("button", { name: words.module.take(module("3")) })
		.click();
	await main.getByText(words.module.agrees).waitFor();
	await close();
});

test("a role that nobody knows leaves the module open, and is named", async () => {
	const { main, close } = await openStep2(
		clausesSuffice().set("chain/k_vendor/role", "unknown"),
	);
	await main.getByText(words.module.open).waitFor();
	expect(await main.getByText(words.module.agrees).count()).toBe(0);
	await close();
});

test("a set of clauses without effect is refused where it is chosen", async () => {
	const { main, close } = await openStep2(clausesSuffice());
	const refused = main.locator(".notice", {
		hasText: en.law.rules["scc.set-in-force"].unmet,
	});
	for (const set of ["2010/87", "2004/915", "2001/497", "2021/915"] as const) {
		await main.getByText(en.vocabulary[set], { exact: true }).first().click();
		await refused.first().waitFor();
	}
	await main
		.getByText(en.vocabulary["2021/914"], { exact: true })
		.first()
		.click();
	await expect.poll(() => refused.count()).toBe(0);
	await close();
});

test("the exact name, the status and the kind of data are held against the list, each at its field", async () => {
	const { page, main, question, close } = await openStep2(
		underPrivacyFramework(),
	);
	const said = (rule: "dpf.exact-entity" | "dpf.active" | "dpf.covers-data") =>
		main.locator(".notice", { hasText: en.law.rules[rule].unmet });
	await question(labels.dpfEntity).fill("Vendor Holdings, LLC");
	await question(labels.dpfEntity).blur();
	await said("dpf.exact-entity").first().waitFor();
	// An affiliate on the same entry, under its exact name, is covered.
	await question(labels.dpfAffiliates).fill("Vendor, Inc.");
	await question(labels.dpfAffiliates).blur();
	await expect.poll(() => said("dpf.exact-entity").count()).toBe(0);

	await main.getByText(en.vocabulary.inactive, { exact: true }).click();
	await said("dpf.active").first().waitFor();
	await main.getByText(en.vocabulary.active, { exact: true }).click();
	await expect.poll(() => said("dpf.active").count()).toBe(0);

	await page
		.getByRole("group", { name: labels.hrData })
		.getByText(en.vocabulary.yes, { exact: true })
		.click();
	await said("dpf.covers-data").first().waitFor();
	await close();
});

test("a package prepared beside adequacy is built on the same page, and never changes today's verdict", async () => {
	const { page, main, question, close } = await openStep2(
		underPrivacyFramework(),
	);
	const outcome = main.locator(".verdict-outcome").first();
	const before = await outcome.textContent();
	await main.getByText(words.fallback.states.none).waitFor();
	await question(labels.fallbackTool).selectOption("scc");
	await main.getByText(words.fallback.states["not-ready"]).waitFor();
	// What the law says against the prepared package stands at its own field.
	await main.getByText(en.vocabulary["2010/87"], { exact: true }).click();
	await main
		.locator(".notice", { hasText: en.law.rules["scc.set-in-force"].unmet })
		.first()
		.waitFor();
	await main
		.getByRole("button", { name: words.module.take(module("3")) })
		.click();
	await main.getByText(words.module.agrees).waitFor();
	expect(await outcome.textContent()).toBe(before);
	await expectAccessible(page);
	await close();
});

test("the limits of a derogation are said at the ground: who may not use it, and how often", async () => {
	const { page, main, question, close } = await openStep2(
		underDerogation()
			.about({ publicAuthority: "yes" })
			.set("transfers/t_login/frequency", "systematic"),
	);
	const said = (
		rule: "derogation.open-to-exporter" | "derogation.not-systematic",
	) => main.locator(".notice", { hasText: en.law.rules[rule].unmet });
	await question(labels.derogation).selectOption("d49.a");
	await said("derogation.open-to-exporter").first().waitFor();
	await said("derogation.not-systematic").first().waitFor();
	// The way to the answer that it turns on, which is asked in another step.
	await said("derogation.not-systematic")
		.getByRole("link", { name: words.answeredIn(labels.frequency) })
		.click();
	await page.waitForURL(/\/know\?at=/);
	await close();
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { openSite, type Site } from "../helpers/browser.ts";
import {
	clausesSuffice,
	type Draft,
	supplementedBy,
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

/** Opens an assessment from its file, and says how to go to its screens. */
const open = (draft: Draft) => site.open(draft.document);

const entries = (page: Page, key: string) =>
	page.locator(`main a[href="#/knowledge/${encodeURIComponent(key)}"]`);

/** Clicks its way from a screen as it opens to an entry: unfolds what is folded round the link, from outside in. */
async function clicksTo(page: Page, key: string): Promise<number> {
	const link = entries(page, key).first();
	await link.waitFor({ state: "attached" });
	const folded = link.locator("xpath=ancestor::details[not(@open)]");
	let clicks = 0;
	while ((await folded.count()) > 0) {
		await folded.first().locator(":scope > summary").click();
		clicks += 1;
		await expect.poll(() => link.isVisible().then(Number)).toBeGreaterThan(-1);
		if (clicks > 5) break;
	}
	await link.click();
	return clicks + 1;
}

const sweden = (draft: Draft) =>
	draft
		.about({ country: "SE" })
		.set("categories/c_login/kinds", ["pd.secrecy"]);

/** Where an entry shows, and which. */
const places: [string, () => Draft, string, string][] = [
	[
		"a rule, from the verdict",
		clausesSuffice,
		"tool",
		"rule.scc.annexes-filled",
	],
	[
		"a rule, from the decision",
		clausesSuffice,
		"decision",
		"rule.scc.annexes-filled",
	],
	["a set of clauses", clausesSuffice, "tool", "scc.2021/914"],
	[
		"a rule that refuses an answer, at the answer",
		() => clausesSuffice().set("transfers/t_login/sccSet", "2010/87"),
		"tool",
		"rule.scc.set-in-force",
	],
	["an adequacy decision", underPrivacyFramework, "tool", "decision.ad.us"],
	[
		"a condition of a derogation",
		underDerogation,
		"tool",
		"question.d49.first",
	],
	[
		"a country",
		() => supplementedBy("tech.uc2.pseudonymisation"),
		"assess",
		"country.US",
	],
	[
		"a question on law and practice",
		clausesSuffice,
		"assess",
		"question.q3.01",
	],
	[
		"a measure of the catalogue",
		() => supplementedBy("tech.uc2.pseudonymisation"),
		"measures",
		"measure.tech.uc2.pseudonymisation",
	],
	[
		"a rule of national law, at its question",
		() => sweden(clausesSuffice()),
		"formal",
		"rule.se.authority",
	],
];

test.each(places)(
	"%s: source, date and how far it is checked in two clicks",
	async (_name, make, screen, key) => {
		const { page, goTo, close } = await open(make());
		await goTo(screen);
		const clicks = await clicksTo(page, key);
		const said = page.locator(`[id="entry:${key}"]`);
		await said.waitFor();
		const words = en.knowledge.page;
		await expect.poll(() => said.textContent()).toContain(`${words.source}: `);
		const text = (await said.textContent()) ?? "";
		expect(text).toContain(`${words.howFar}: `);
		expect(text).toMatch(/ 20\d\d/);
		expect(clicks).toBeLessThanOrEqual(2);
		await close();
	},
);

test("no link to an entry lies deeper than one fold, on any screen", async () => {
	const deeper: string[] = [];
	let looked = 0;
	for (const make of [
		clausesSuffice,
		underDerogation,
		underPrivacyFramework,
		() => sweden(supplementedBy("tech.uc2.pseudonymisation")),
	]) {
		const { page, goTo, close } = await open(make());
		for (const screen of [
			"qualify",
			"know",
			"tool",
			"assess",
			"measures",
			"formal",
			"decision",
			"table",
		]) {
			await goTo(screen);
			await page.waitForTimeout(300);
			const found = await page
				.locator('main a[href^="#/knowledge/"]')
				.evaluateAll((links) =>
					links.map((link) => {
						let folds = 0;
						for (
							let at = link.closest("details:not([open])");
							at;
							at = at.parentElement?.closest("details:not([open])") ?? null
						)
							folds += 1;
						return { href: link.getAttribute("href") ?? "", folds };
					}),
				);
			looked += found.length;
			// The same entry may show elsewhere on the page, within reach.
			const near = new Set(
				found.filter(({ folds }) => folds < 2).map(({ href }) => href),
			);
			for (const { href, folds } of found)
				if (folds > 1 && !near.has(href)) deeper.push(`${screen} ${href}`);
		}
		await close();
	}
	expect(looked).toBeGreaterThan(100);
	expect(deeper).toEqual([]);
}, 120_000);

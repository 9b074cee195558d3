import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { openSite, type Site } from "../helpers/browser.ts";

/** What a first visit may fetch, in bytes as gzip packs them at its tightest. */
const budget = { script: 150_000, total: 300_000 };

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

describe.each(["en", "sv"] as const)("a first visit in %s", (language) => {
	test("fetches no more before the start page can be used than its budget allows", async () => {
		const context = await site.browser.newContext({ locale: language });
		const page = await context.newPage();
		const fetched: { path: string; script: boolean; bytes: number }[] = [];
		const bodies: Promise<void>[] = [];
		page.on("response", (response) => {
			bodies.push(
				response.body().then((body) => {
					const path = new URL(response.url()).pathname;
					const bytes = gzipSync(body, { level: 9 }).length;
					fetched.push({ path, script: path.endsWith(".js"), bytes });
				}),
			);
		});
		await page.goto(site.url);
		const { register } = languages[language].app;
		await page.getByRole("button", { name: register.newButton }).waitFor();
		// The list says so only once the store has answered: the page is at work.
		await page.getByText(register.empty).waitFor();
		await page.waitForLoadState("networkidle");
		await Promise.all(bodies);

		const sum = (some: typeof fetched) =>
			some.reduce((total, { bytes }) => total + bytes, 0);
		const script = sum(fetched.filter(({ script }) => script));
		const total = sum(fetched);
		const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
		console.log(
			`First load in ${language}: ${inKb(script)} script, ${inKb(total)} in all, gzip`,
		);
		const largest = fetched.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
		for (const { path, bytes } of largest) console.log(path, inKb(bytes));
		expect(script).toBeGreaterThan(50_000);
		expect(script).toBeLessThanOrEqual(budget.script);
		expect(total).toBeLessThanOrEqual(budget.total);
		await context.close();
	});
});

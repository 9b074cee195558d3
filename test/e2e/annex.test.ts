import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDocument } from "../../src/domain/file.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import { supplementedBy } from "../helpers/documents.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

const estimate = (low: string, high: string, name: string) => ({
	annex: "a_1",
	name,
	low,
	high,
	reason: "As the paper says.",
	source: "s_paper",
});
const withAnnex = supplementedBy("tech.uc2.pseudonymisation")
	.with("annexes", "a_1", {
		transfer: "t_login",
		method: "annex.provider-chain",
		years: "5",
	})
	.with("annexFactors", "e_1", {
		...estimate("0,5", "4", "Orders that come"),
		kind: "annex.attempts",
	})
	.with("annexFactors", "e_2", {
		...estimate("10", "60", "The provider can reach clear text"),
		kind: "annex.precondition",
	});

test.each([
	["en-GB", "light", "No legal test", "What moves the result most"],
	[
		"sv-SE",
		"dark",
		"Ingen rättslig prövning",
		"Vad som påverkar resultatet mest",
	],
] as const)(
	"the statistical annex says what it is not, shows its figures, and is accessible: %s, %s",
	async (locale, colorScheme, notATest, tornado) => {
		const file = join(tmpdir(), `annex-${locale}.json`);
		writeFileSync(file, writeDocument(withAnnex.document));
		const visit = await site.visit({ locale, colorScheme });
		const { page } = visit;
		await page.setInputFiles("input[type=file]", file);
		await page.getByRole("button", { name: /^(Open it|Öppna)/ }).click();
		await page.waitForURL(/#\/a\//);
		await page.goto(page.url().replace(/\/[a-z-]+(\?.*)?$/, "/annex"));
		const table = page.getByRole("table", { name: tornado });
		await table.waitFor();
		await expect
			.poll(() => table.locator("tbody").textContent())
			.toContain("Orders that come");
		expect(await page.getByText(notATest).count()).toBeGreaterThan(1);
		await expectAccessible(page);
		await visit.close();
		rmSync(file);
	},
	120_000,
);

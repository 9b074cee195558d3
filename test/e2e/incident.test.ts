import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { writeDocument } from "../../src/domain/file.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import { withImporterIn } from "../helpers/documents.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

const assessment = (id: string, title: string): Assessment => ({
	...withImporterIn("US")
		.about({ title })
		.set("parties/p_operator/name", "Runner AB").document,
	id,
});

test("a breach at a party becomes one draft, and a trigger in every assessment that names it", async () => {
	const files = ["One", "Two"].map((title) => {
		const file = join(tmpdir(), `breach-${title}.json`);
		writeFileSync(file, writeDocument(assessment(`tia_${title}`, title)));
		return file;
	});
	const visit = await site.visit({ timezoneId: "Europe/Stockholm" });
	const { page } = visit;
	for (const file of files) {
		await page.goto(`${site.url}#/`);
		await page.setInputFiles("input[type=file]", file);
		await page.getByRole("button", { name: /^Open it/ }).click();
		await page.waitForURL(/#\/a\//);
	}
	await page.goto(`${site.url}#/`);
	await page
		.getByRole("link", { name: "A personal data breach has happened" })
		.click();
	await page.getByRole("combobox", { name: /At whom/ }).fill("runner");
	await page.getByRole("option", { name: "Runner AB" }).click();
	const table = page.getByRole("table", { name: "Assessments that name it" });
	await expect.poll(() => table.locator("tbody tr").count()).toBe(2);
	await expectAccessible(page);
	await page.getByRole("radio", { name: "Two" }).check();
	await page.getByRole("button", { name: "Make the draft" }).click();
	await page.getByText("Write your name and role.").waitFor();
	await page.getByLabel("Your name").fill("Incident lead");
	await page.getByLabel("Your role").fill("Officer");
	await page.getByRole("button", { name: "Make the draft" }).click();
	await page.waitForURL(/tia_Two\/incidents/);
	await page.getByRole("heading", { level: 2, name: "Runner AB" }).waitFor();
	// The clock begins when the discovery is written, and says so before.
	await page.getByText(/Write when the breach was discovered/).waitFor();
	await page
		.getByLabel("11. When did you discover it? Date")
		.fill("2020-01-03");
	await page.getByLabel("11. Time").fill("16:30");
	await page.keyboard.press("Tab");
	await page.getByText(/by 6 Jan 2020, 16:30/).waitFor();
	await page.getByText(/The 72 hours ended/).waitFor();
	await expectAccessible(page);
	// The other assessment holds no draft, and its transfer has to be looked at again.
	await page.goto(`${site.url}#/a/tia_One/incidents`);
	await page.getByText("There is no draft in this assessment.").waitFor();
	await page.goto(`${site.url}#/a/tia_One/reevaluate`);
	await page
		.getByText("Personal data breach at Runner AB")
		.first()
		.waitFor({ state: "attached" });
	await visit.close();
	for (const file of files) rmSync(file);
}, 180_000);

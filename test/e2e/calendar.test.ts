import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import { withImporterIn } from "../helpers/documents.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

test("the days of an assessment are handed over as a calendar file, and without any the page says so", async () => {
	const none = await site.open(withImporterIn("US").document);
	await none.goTo("export");
	await none.page.getByText(/has set no days yet/).waitFor();
	await none.close();

	const { page, goTo, close } = await site.open(
		withImporterIn("US").set("transfers/t_login/nextReviewOn", "2027-05-01")
			.document,
	);
	await goTo("export");
	await page.getByText(/^1 day that the assessment has set/).waitFor();
	await expectAccessible(page);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Download the calendar file" }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.ics$/);
	const file = readFileSync(await download.path(), "utf8");
	expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(file).toContain("DTSTART;VALUE=DATE:20270501\r\n");
	await page.getByText(/\.ics has been handed to the browser/).waitFor();
	await close();
}, 120_000);

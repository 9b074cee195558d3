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

test("every change is told with who made it; versions are compared, and brought back whole or one answer", async () => {
	const { page, goTo, close } = await site.open(
		withImporterIn("US").about({ title: "First title" }).document,
	);
	await goTo("history");
	await page.getByText("Nobody had said who they were.").first().waitFor();
	await page.getByLabel("Your name").fill("An officer");
	await page.keyboard.press("Tab");
	await page.getByLabel("Your role").fill("Records");
	await page.keyboard.press("Tab");
	await page.getByText(/Your changes carry your name/).waitFor();

	await goTo("about");
	const title = page.getByRole("textbox", { name: "Title" });
	await title.fill("Second title");
	await page.keyboard.press("Tab");
	await goTo("history");
	await page.getByText("An officer, Records.").first().waitFor();
	const latest = page.locator("main ol > li").first();
	await latest.getByRole("button", { name: /^Show the changes/ }).click();
	const table = latest.getByRole("table");
	await expect
		.poll(() => table.locator("tbody").textContent())
		.toContain("First title");
	await expectAccessible(page);

	// One answer as it was before, as a step of its own.
	await latest.getByRole("button", { name: /^Bring back\s*: Title/ }).click();
	await page
		.getByRole("heading", { level: 3, name: /Bring back an earlier answer/ })
		.waitFor();
	await goTo("about");
	await expect.poll(() => title.inputValue()).toBe("First title");

	// A whole version; what came after it stays in the list.
	await goTo("history");
	await page
		.locator("main ol > li")
		.nth(1)
		.getByRole("button", { name: /^Bring this version back/ })
		.click();
	await page
		.getByRole("heading", { level: 3, name: /Bring back version/ })
		.waitFor();
	await expect.poll(() => page.locator("main ol > li").count()).toBe(4);
	await page.getByLabel("Earlier version").selectOption("1");
	await expect
		.poll(() => page.getByRole("table").first().textContent())
		.toContain("Second title");
	await goTo("about");
	await expect.poll(() => title.inputValue()).toBe("Second title");
	await close();

	// Who works here is kept, and so is the history, in the browser of that visit alone.
	const other = await site.open(withImporterIn("US").document);
	await other.goTo("history");
	await other.page.getByText("Nobody had said who they were.").waitFor();
	await other.close();
}, 180_000);

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/domain/file.ts";
import { languages } from "../../src/text/languages.ts";
import { openSite, type Site } from "../helpers/browser.ts";

const { en, sv } = languages;
let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const newAssessment = (page: Page) =>
	page.getByRole("button", { name: en.app.register.newButton }).click();
const titleField = (page: Page) =>
	page.getByRole("textbox", { name: en.fields.about.title, exact: true });
const list = (page: Page) =>
	page.getByRole("region", { name: en.app.register.listTitle });

/** A new assessment with this title, seen as saved. */
async function assessmentCalled(page: Page, title: string): Promise<void> {
	await newAssessment(page);
	await titleField(page).fill(title);
	await titleField(page).press("Enter");
	await page.getByText(/^Saved \d\d:\d\d, in this browser only$/).waitFor();
}

describe("the start page", () => {
	test("says what this is and how to begin, and nothing leaves the browser", async () => {
		const { page, close, context } = await site.visit();
		const elsewhere: string[] = [];
		context.on("request", (request) => {
			if (
				!/^(blob|data):/.test(request.url()) &&
				!request.url().startsWith(site.url)
			)
				elsewhere.push(request.url());
		});
		await page.reload();
		await page
			.getByRole("heading", { level: 1, name: en.app.register.title })
			.waitFor();
		for (const name of [
			en.app.register.newButton,
			en.app.register.importButton,
		])
			await page.getByRole("button", { name }).waitFor();
		// The list says so only once the store has answered.
		await page.getByText(en.app.register.empty).waitFor();
		expect(elsewhere).toEqual([]);
		await close();
	});

	test("first speaks the language of the browser, and then the one that was chosen", async () => {
		const { page, close } = await site.visit({ locale: "sv-SE" });
		await page.getByRole("heading", { name: sv.app.register.title }).waitFor();
		await expect
			.poll(() => page.locator("html").getAttribute("lang"))
			.toBe("sv");
		await page
			.getByRole("combobox", { name: sv.app.language })
			.selectOption("en");
		await page.getByRole("heading", { name: en.app.register.title }).waitFor();
		await page.reload();
		await page.getByRole("heading", { name: en.app.register.title }).waitFor();
		await expect
			.poll(() => page.locator("html").getAttribute("lang"))
			.toBe("en");
		await close();
	});

	test("keeps the chosen appearance", async () => {
		const { page, close } = await site.visit();
		const colour = () =>
			page.evaluate(() => getComputedStyle(document.body).color);
		const light = await colour();
		await page
			.getByRole("combobox", { name: en.app.theme })
			.selectOption("dark");
		expect(await colour()).not.toBe(light);
		await page.reload();
		await page.getByRole("heading", { level: 1 }).waitFor();
		expect(await colour()).not.toBe(light);
		await close();
	});
});

describe("an assessment", () => {
	test("is there again after the page was loaded anew, and on the same screen", async () => {
		const { page, close } = await site.visit();
		await assessmentCalled(page, "Zoom X för skolan");
		await page.reload();
		await titleField(page).waitFor();
		await expect
			.poll(() => titleField(page).inputValue())
			.toBe("Zoom X för skolan");
		await page.getByRole("link", { name: en.app.name }).click();
		await list(page).getByRole("link", { name: "Zoom X för skolan" }).click();
		await titleField(page).waitFor();
		await close();
	});

	test("keeps what was typed when the page is left by a link without leaving the field first", async () => {
		const { page, close } = await site.visit();
		await newAssessment(page);
		await titleField(page).pressSequentially("Typed");
		await page.evaluate(() => {
			window.location.hash = "#/";
		});
		await list(page).getByRole("link", { name: "Typed" }).waitFor();
		await close();
	});

	test("changes its language without losing the place or what was typed", async () => {
		const { page, close } = await site.visit();
		await assessmentCalled(page, "Zoom X");
		const before = page.url();
		await page
			.getByRole("combobox", { name: en.app.language })
			.selectOption("sv");
		const field = page.getByRole("textbox", {
			name: sv.fields.about.title,
			exact: true,
		});
		await field.waitFor();
		await expect.poll(() => field.inputValue()).toBe("Zoom X");
		expect(page.url()).toBe(before);
		await close();
	});

	test("is undone and done again by keyboard, by name", async () => {
		const { page, close } = await site.visit();
		await assessmentCalled(page, "First");
		await page.getByRole("heading", { level: 1 }).click();
		await page.keyboard.press("Control+z");
		await page.waitForFunction(
			(id) => (document.getElementById(id) as HTMLInputElement).value === "",
			"field:about/title",
		);
		await page.keyboard.press("Control+y");
		await page.waitForFunction(
			(id) =>
				(document.getElementById(id) as HTMLInputElement).value === "First",
			"field:about/title",
		);
		await close();
	});

	test("open in two windows: what one writes, the other shows", async () => {
		const { page, context, close } = await site.visit();
		await assessmentCalled(page, "One");
		const second = await context.newPage();
		await second.goto(page.url());
		await titleField(second).waitFor();
		await titleField(page).fill("Two");
		await titleField(page).press("Enter");
		await second.waitForFunction(
			(id) => (document.getElementById(id) as HTMLInputElement).value === "Two",
			"field:about/title",
		);
		await close();
	});

	test("that is not here says so, and what to do", async () => {
		const { page, close } = await site.visit({ hash: "#/a/tia_nowhere/tool" });
		await page.getByRole("heading", { name: en.app.notFound }).waitFor();
		await page.getByRole("link", { name: en.app.toRegister }).waitFor();
		await close();
	});

	test("a link to a field opens its screen and puts the focus there", async () => {
		const { page, close } = await site.visit();
		await newAssessment(page);
		await titleField(page).waitFor();
		await page.evaluate(() => {
			window.location.hash = `${window.location.hash.replace(/\?.*/, "")}?at=about/vendor`;
		});
		await page.waitForFunction(
			() => document.activeElement?.id === "field:about/vendor",
		);
		await close();
	});
});

describe("the list of assessments", () => {
	test("copies, renames and deletes, and a deletion can be undone", async () => {
		const { page, close } = await site.visit();
		await assessmentCalled(page, "Zoom X");
		await page.getByRole("link", { name: en.app.name }).click();
		await page.getByRole("button", { name: "Copy Zoom X" }).click();
		await list(page).getByRole("link", { name: "Copy of Zoom X" }).waitFor();

		await page.getByRole("button", { name: "Rename Copy of Zoom X" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByRole("textbox").fill("Webex");
		await dialog.getByRole("textbox").press("Enter");
		await list(page).getByRole("link", { name: "Webex" }).waitFor();

		await page.getByRole("button", { name: "Delete Webex" }).click();
		await list(page)
			.getByRole("link", { name: "Webex" })
			.waitFor({ state: "detached" });
		await page
			.getByRole("status")
			.getByRole("button", { name: en.app.undo })
			.click();
		await list(page).getByRole("link", { name: "Webex" }).waitFor();
		await expect.poll(() => list(page).getByRole("listitem").count()).toBe(2);
		await close();
	});

	test("gives an assessment as a JSON file that another browser opens word for word", async () => {
		const { page, close } = await site.visit();
		await assessmentCalled(page, "Zoom X");
		await page.getByRole("link", { name: en.app.name }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "Download Zoom X" }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(
			/^TIA Zoom X \d{4}-\d\d-\d\d\.json$/,
		);
		const bytes = readFileSync(await download.path());
		const read = readDocument(JSON.parse(bytes.toString("utf8")));
		expect(read.ok && read.document.about.title).toBe("Zoom X");

		const other = await site.visit();
		await other.page.locator("input[type=file]").setInputFiles({
			name: "a.json",
			mimeType: "application/json",
			buffer: bytes,
		});
		await other.page
			.getByRole("button", { name: en.app.importing.openDocument })
			.click();
		await titleField(other.page).waitFor();
		await expect.poll(() => titleField(other.page).inputValue()).toBe("Zoom X");
		await other.close();
		await close();
	});
});

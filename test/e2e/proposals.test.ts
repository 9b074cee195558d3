import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const words = languages.en.screens.proposals;

/** The city's own sheet, imported and opened at its table. */
async function imported(language: "en" | "sv" = "en") {
	const visit = await site.visit({
		locale: language === "en" ? "en-GB" : "sv-SE",
		viewport: { width: 1440, height: 900 },
	});
	const { page } = visit;
	await page.setInputFiles(
		"input[type=file]",
		"fixtures/workbooks/zoomx/input.xlsx",
	);
	await page
		.getByRole("button", {
			name: languages[language].app.importing.takeInCount(4),
		})
		.first()
		.click();
	await page.waitForURL(/#\/a\//);
	const base = /#\/a\/[^/?]+/.exec(page.url())?.[0] ?? "";
	await page.goto(`${site.url}${base}/table`);
	return visit;
}

const section = (page: Page) => page.getByRole("region", { name: words.title });
const suggestion = (page: Page, name: string) =>
	section(page).getByRole("listitem", { name, exact: true });
const act = (page: Page, verb: string, name: string) =>
	section(page)
		.getByRole("button")
		.filter({ hasText: `${verb}: ${name}` });
/** The chosen countries of "Stored in" on the line that is open. */
const storedIn = (page: Page) =>
	page
		.locator(".line-panel .question")
		.filter({ has: page.locator('[id$="/storedIn"]') })
		.locator(".chip");
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d/).waitFor();

test("the words are marked where they stand, and only accepting makes them an answer, which undo takes back", async () => {
	const { page, close } = await imported();
	await page.getByRole("rowheader", { name: "12" }).click();
	const germany = suggestion(page, "Stored in: Germany");
	await germany.waitFor();
	await expect
		.poll(() => germany.locator("q").textContent())
		.toContain("AWS data centers in Germany");
	await expect
		.poll(() => germany.locator("mark").allTextContents())
		.toEqual(["Germany"]);
	await expect.poll(() => storedIn(page).count()).toBe(0);

	await act(page, words.accept, "Stored in: Germany").click();
	await expect.poll(() => germany.count()).toBe(0);
	await expect.poll(() => storedIn(page).allTextContents()).toHaveLength(1);
	await expect.poll(() => storedIn(page).textContent()).toContain("Germany");
	// The focus stands on the next suggestion, not nowhere.
	expect(
		await page.evaluate(() =>
			document.activeElement?.hasAttribute("data-suggestion"),
		),
	).toBe(true);

	await page
		.getByRole("button", {
			name: /^Undo: Accept suggestion: Stored in: Germany/,
		})
		.click();
	await germany.waitFor();
	await expect.poll(() => storedIn(page).count()).toBe(0);
	await close();
});

test("what was refused stays away, also after the page was loaded anew, until it is asked for", async () => {
	const { page, close } = await imported();
	await page.getByRole("rowheader", { name: "12" }).click();
	const owner =
		"Owner of a party: AWS is owned by Amazon.com, Inc., United States";
	await act(page, words.refuse, owner).click();
	await expect.poll(() => suggestion(page, owner).count()).toBe(0);
	await saved(page);
	await page.reload();
	await page.getByRole("rowheader", { name: "12" }).click();
	await suggestion(page, "Stored in: Germany").waitFor();
	await expect.poll(() => suggestion(page, owner).count()).toBe(0);

	await section(page).getByText(words.refused(1)).click();
	await act(page, words.again, owner).click();
	await suggestion(page, owner).waitFor();
	await close();
});

test("by keyboard alone, from line to line, until nothing is left", async () => {
	const { page, close } = await imported();
	const bar = page.getByRole("region", { name: words.sheet.title });
	await bar.getByText(/^\d+ suggestions on 4 lines$/).waitFor();
	await expectAccessible(page);
	await bar.getByRole("button", { name: /^Review: 12 / }).press("Enter");
	const focused = () =>
		page.evaluate(
			() =>
				document.activeElement?.getAttribute("data-suggestion") ??
				document.activeElement?.textContent,
		);
	await expect.poll(focused).toBe(words.title);

	// All that is clear at once; what is not is left, and has the focus.
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(focused).toBe("kinds/pd.auth");
	await expectAccessible(page);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(focused).toBe(words.title);
	await expect.poll(() => section(page).textContent()).toContain(words.done);

	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(focused).toBe(words.title);
	await expect
		.poll(() => page.locator(".line-panel h2").textContent())
		.toMatch(/^13 /);
	await bar.getByText(/on 3 lines$/).waitFor();
	await close();
}, 180_000);

test.each(["en", "sv"] as const)(
	"the suggestions fit a narrow page, and are as accessible there (%s)",
	async (language) => {
		const { page, close } = await imported(language);
		const { title } = languages[language].screens.proposals;
		await page.setViewportSize({ width: 320, height: 720 });
		await page.getByRole("region", { name: title }).waitFor();
		await expectAccessible(page);
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth <= window.innerWidth,
			),
		).toBe(true);
		await close();
	},
	120_000,
);

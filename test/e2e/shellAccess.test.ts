import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const sheet = {
	name: "zoomx.xlsx",
	mimeType: "application/octet-stream",
	buffer: readFileSync("fixtures/workbooks/zoomx/input.xlsx"),
};
const noSheet = {
	...sheet,
	name: "rows.csv",
	buffer: Buffer.from("a;b\n1;2\n"),
};

const looks = (["sv", "en"] as const).flatMap((language) =>
	(["light", "dark"] as const).map((colorScheme) => ({
		language,
		colorScheme,
	})),
);

describe.each(looks)(
	"without barriers ($language, $colorScheme)",
	({ language, colorScheme }) => {
		const text = languages[language];
		const locale = language === "sv" ? "sv-SE" : "en-GB";
		const words = text.app.importing;
		const screens: Record<string, (page: Page) => Promise<void>> = {
			"the start page": async (page) => {
				await page.getByRole("heading", { level: 1 }).waitFor();
			},
			"renaming in the list": async (page) => {
				await page
					.getByRole("button", { name: text.app.register.newButton })
					.click();
				await page.locator(".steps").waitFor();
				await page.getByRole("link", { name: text.app.name }).click();
				await page
					.getByRole("button", {
						name: text.app.register.renameNamed(text.app.untitled),
					})
					.click();
				await page.getByRole("dialog").waitFor();
			},
			"the frame and the export": async (page) => {
				await page
					.getByRole("button", { name: text.app.register.newButton })
					.click();
				await page.getByRole("link", { name: text.app.screens.export }).click();
				await page
					.getByRole("button", { name: text.app.exporting.jsonButton })
					.waitFor();
			},
			"the preview of a workbook": async (page) => {
				await page.locator("input[type=file]").setInputFiles(sheet);
				await page
					.getByRole("heading", { name: words.previewTitle(sheet.name) })
					.waitFor();
			},
			"a refusal": async (page) => {
				await page.locator("input[type=file]").setInputFiles(noSheet);
				await page.getByRole("alert").waitFor();
			},
		};
		test.each(Object.entries(screens))("%s", async (_name, goThere) => {
			const { page, close } = await site.visit({ locale, colorScheme });
			await goThere(page);
			await expectAccessible(page);
			await close();
		});
	},
);

describe("by keyboard alone", () => {
	const text = languages.en;
	test("one gets past the header, starts an assessment and finds its heading focused", async () => {
		const { page, close } = await site.visit();
		await page.getByRole("heading", { level: 1 }).waitFor();
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"content",
		);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await page.waitForFunction(() => document.activeElement?.tagName === "H1");
		await close();
	});

	test("deleting an assessment leaves the focus on the list", async () => {
		const { page, close } = await site.visit();
		await page
			.getByRole("button", { name: text.app.register.newButton })
			.click();
		await page.getByRole("link", { name: text.app.name }).click();
		const remove = page.getByRole("button", {
			name: text.app.register.removeNamed(text.app.untitled),
		});
		await remove.focus();
		await page.keyboard.press("Enter");
		await remove.waitFor({ state: "detached" });
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"assessments",
		);
		await close();
	});
});

describe("on a narrow screen", () => {
	test.each([320, 768])(
		"of %i pixels nothing scrolls sideways but what has to",
		async (width) => {
			const { page, close } = await site.visit({
				viewport: { width, height: 640 },
			});
			const overhang = () =>
				page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth,
				);
			await page.getByRole("heading", { level: 1 }).waitFor();
			expect(await overhang()).toBeLessThanOrEqual(0);
			await page
				.getByRole("button", { name: languages.en.app.register.newButton })
				.click();
			await page.locator(".steps").waitFor();
			await page.getByRole("heading", { level: 1 }).waitFor();
			expect(await overhang()).toBeLessThanOrEqual(0);
			await page.getByRole("link", { name: languages.en.app.name }).click();
			await page.locator("input[type=file]").setInputFiles(sheet);
			await page.locator(".import-row").first().waitFor();
			expect(await overhang()).toBeLessThanOrEqual(0);
			await close();
		},
	);
});

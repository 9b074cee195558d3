import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import { writeDocument } from "../../src/domain/file.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

/** An assessment with so many lines, each with that text in every column. */
const addLines = (count: number, text: string) =>
	Array.from({ length: count }, (_, index) => index + 1).reduce(
		(document, no) =>
			addRow(document, "categories", `cat_${no}`, {
				no: String(no),
				category: text,
				purpose: text,
				dataContent: text,
				access: text,
			}),
		emptyAssessment("tia_many"),
	);

/** Opens an example from its file, and goes to a screen of it. */
async function open(example: string, screen: string, language = "en-GB") {
	const visit = await site.visit({
		locale: language,
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const { page } = visit;
	await page.setInputFiles(
		"input[type=file]",
		example.endsWith(".json")
			? example
			: `fixtures/examples/${example}/document.json`,
	);
	await page.getByRole("button", { name: /^(Open it|Öppna)/ }).click();
	await page.waitForURL(/#\/a\//);
	const base = /#\/a\/[^/?]+/.exec(page.url())?.[0] ?? "";
	const goTo = (name: string) => page.goto(`${site.url}${base}/${name}`);
	await goTo(screen);
	return { ...visit, goTo };
}

test("the data sheet is worked in by keyboard as a spreadsheet is", async () => {
	const { page, close } = await open("zoomx", "table");
	const grid = page.getByRole("grid", { name: "Data sheet" });
	await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("5");
	const active = page.locator(".grid-cell[data-active=true]");

	await grid.getByRole("rowheader", { name: "12" }).click();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => active.getAttribute("data-column")).toBe("purpose");

	// Typing replaces; Enter keeps and goes down.
	await page.keyboard.type("Log in");
	await page.keyboard.press("Alt+Enter");
	await page.keyboard.type("and meet");
	await page.keyboard.press("Enter");
	await expect.poll(() => active.getAttribute("aria-colindex")).toBe("3");
	await page.keyboard.press("ArrowUp");
	await expect.poll(() => active.textContent()).toBe("Log in\nand meet");

	// Escape lets go of what was typed.
	await page.keyboard.press("F2");
	await page.keyboard.type(" more");
	await page.keyboard.press("Escape");
	await expect.poll(() => active.textContent()).toBe("Log in\nand meet");

	// Copy two cells and paste them a row further down, line break and all.
	await page.keyboard.press("Shift+ArrowRight");
	await page.keyboard.press("Control+c");
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split("\t")[0]).toBe('"Log in\nand meet"');
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Control+v");
	await expect.poll(() => active.textContent()).toBe("Log in\nand meet");

	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect.poll(() => active.textContent()).not.toContain("and meet");

	// The keyboard gets out of the table.
	await active.focus();
	await page.keyboard.press("Escape");
	await page.keyboard.press("Tab");
	expect(
		await page.evaluate(() => document.activeElement?.closest("[role=grid]")),
	).toBeNull();
	await close();
});

test("lines are added, copied, struck out and taken back, and searched", async () => {
	const { page, close } = await open("zoomx", "table");
	const rows = page.locator("tbody > tr");
	await rows.first().waitFor();
	await expect.poll(() => rows.count()).toBe(4);
	await page.getByRole("rowheader", { name: "13" }).click();
	await page.getByRole("button", { name: "Duplicate the line" }).click();
	await expect.poll(() => rows.count()).toBe(5);
	await page.getByRole("button", { name: "Strike out the line" }).click();
	await expect.poll(() => rows.count()).toBe(4);
	await page.getByLabel("Show struck-out lines").check();
	await expect.poll(() => rows.count()).toBe(5);
	await page.getByLabel("Show struck-out lines").uncheck();
	await page.getByRole("button", { name: "New line" }).click();
	await expect.poll(() => rows.count()).toBe(5);
	await page.getByLabel("Search in the table").fill("sales contact");
	await expect.poll(() => rows.count()).toBe(1);
	await expect
		.poll(() => page.getByText("1 of 5 lines are shown").count())
		.toBe(1);
	await close();
});

test("two hundred lines with long cells stay quick to write in, and keep every word", async () => {
	const long = "Account data, in many words. ".repeat(36).trim();
	const document = addLines(200, long);
	const file = join(tmpdir(), `tia-steps-${process.pid}.json`);
	writeFileSync(file, writeDocument(document));
	const { page, close } = await open(file, "table");
	rmSync(file);
	const grid = page.getByRole("grid");
	await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("201");
	// Only what is in view is in the page.
	await expect.poll(() => page.locator("tbody > tr").count()).toBeLessThan(60);
	await page.getByRole("rowheader", { name: "1", exact: true }).click();
	await page.keyboard.press("Control+End");
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowRight");
	const active = page.locator(".grid-cell[data-active=true]");
	await expect
		.poll(() => active.evaluate((cell) => cell.parentElement?.ariaRowIndex))
		.toBe("201");
	await expect.poll(() => active.textContent()).toBe(long);

	await page.keyboard.press("F2");
	const began = Date.now();
	await page.keyboard.type(" And more.");
	const perKey = (Date.now() - began) / " And more.".length;
	await page.keyboard.press("Enter");
	await expect.poll(() => active.textContent()).toBe(`${long} And more.`);
	console.log(`a keystroke in line 200 of 200: ${perKey.toFixed(0)} ms`);
	expect(perKey).toBeLessThan(200);
	await close();
});

test("on paper the sheet is all there: every line, every text, and what is folded on the screen", async () => {
	const { page, close } = await open("zoomx", "table");
	await page.getByRole("grid").waitFor();
	const line = page.locator(".printed-row");
	expect(await line.count()).toBe(0);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await expect.poll(() => line.count()).toBe(4);
	await expect.poll(() => line.last().textContent()).toContain("Feedback data");
	await expect.poll(() => page.getByRole("grid").isVisible()).toBe(false);
	await expect
		.poll(() => page.locator("details.fold:not([open])").count())
		.toBe(0);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await expect.poll(() => line.count()).toBe(0);
	await close();
});

test("a doubtful cell is flagged where it stands, until somebody has looked", async () => {
	const { page, close } = await open("zoomx", "table");
	const cell = page
		.getByRole("gridcell")
		.filter({ hasText: "+J14:L14" })
		.first();
	await expect.poll(() => cell.textContent()).toContain("Doubtful");
	await cell.click();
	const look = page.getByRole("button", { name: "I have looked at this" });
	const before = await look.count();
	await look.first().click();
	await expect.poll(() => look.count()).toBe(before - 1);
	await expect.poll(() => cell.textContent()).toContain("+J14:L14");
	await close();
});

test("a closed door leads to the field that opens it, and closes up as answers come", async () => {
	const { page, close } = await open("zoomx", "qualify");
	const door = page.getByRole("region", {
		name: /Before the step can be confirmed/,
	});
	/** What is long is folded, each row under its name. */
	const unfolded = async () => {
		await door.getByRole("link").first().waitFor();
		const folded = door.locator("details:not([open]) > summary");
		while ((await folded.count()) > 0) await folded.first().click();
		return door.getByRole("link").count();
	};
	const before = await unfolded();
	await door
		.getByRole("link", { name: /remote access.*DT/i })
		.first()
		.click();
	await page.waitForURL(/\/know\?at=parties/);
	const field = page.locator('[id$="/remoteAccessAsked"]:visible').first();
	await expect
		.poll(() => field.evaluate((it) => it.contains(document.activeElement)))
		.toBe(true);
	await field.getByLabel("Yes").check();
	await page
		.getByRole("link", { name: /Is it a transfer/ })
		.first()
		.click();
	await expect.poll(unfolded).toBe(before - 1);
	await close();
});

test("a step is confirmed by name, and a later change of what it rested on is told", async () => {
	const { page, close, goTo } = await open("zoom-pseudonymised", "qualify");
	await page.getByLabel("Your name").fill("A. Assessor");
	await page.getByLabel("Your role").fill("Analyst");
	await page.getByRole("button", { name: "Confirm the step" }).click();
	await expect
		.poll(() => page.getByText(/Confirmed by A\. Assessor, Analyst/).count())
		.toBeGreaterThan(0);
	await expect
		.poll(() => page.getByText(/Stands at: Know the transfers/).count())
		.toBeGreaterThan(0);

	const madeAvailable = page.locator('[id$="/madeAvailable"]');
	await madeAvailable.getByLabel("We do not know").check();
	await expect
		.poll(() =>
			page
				.getByText(/does not count as things are now|facts have changed/)
				.count(),
		)
		.toBeGreaterThan(0);
	await goTo("decision");
	await expect
		.poll(() => page.getByText(/Not settled/).count())
		.toBeGreaterThan(0);
	await close();
});

test.each([
	["zoom-pseudonymised", "en-GB"],
	["zoomx", "sv-SE"],
])(
	"every screen of %s meets WCAG 2.2 AA (%s)",
	async (example, language) => {
		const { page, close, goTo } = await open(example, "about", language);
		for (const screen of [
			"about",
			"table",
			"qualify",
			"know",
			"tool",
			"assess",
			"measures",
			"formal",
			"reevaluate",
			"decision",
			"sources",
		]) {
			await goTo(screen);
			await page.locator("main h1").waitFor();
			await expectAccessible(page);
		}
		await close();
	},
	180_000,
);

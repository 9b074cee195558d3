import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(async () => {
	await site.close();
});

const sheet = ["accounts", "content", "support"].reduce(
	(document, category, at) =>
		addRow(document, "categories", `cat_${at + 1}`, {
			no: String(at + 1),
			category,
			purpose: `purpose of ${category}`,
		}),
	emptyAssessment("tia_table"),
);

async function openTable() {
	const visit = await site.open(sheet);
	await visit.context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await visit.goTo("table");
	await visit.page.getByRole("rowheader", { name: "1" }).waitFor();
	return visit;
}

/** Puts both forms on the real clipboard, as a spreadsheet does. */
const putOnClipboard = (page: Page, plain: string, html: string) =>
	page.evaluate(
		async ([plain, html]) =>
			navigator.clipboard.write([
				new ClipboardItem({
					"text/plain": new Blob([plain ?? ""], { type: "text/plain" }),
					"text/html": new Blob([html ?? ""], { type: "text/html" }),
				}),
			]),
		[plain, html],
	);

const cell = (page: Page, row: number, column: string) =>
	page.locator(`tr[data-index="${row}"] > [data-column="${column}"]`);

test("a list from Excel is looked at before it lands, lands whole, and is taken back at once", async () => {
	const { page, close, complaints } = await openTable();
	const grid = page.getByRole("grid");
	await cell(page, 0, "category").click();
	await putOnClipboard(
		page,
		'Ändamål\tKategori / underkategori\tAvtal\r\nlog in\t"accounts\nand names"\t17\r\nhelp\ttickets\t\r\n',
		"<style>td{mso-number-format:General}</style><table style='border-collapse:collapse'><tr><td style='height:15pt'>Ändamål</td><td>Kategori / underkategori</td><td>Avtal</td></tr><tr><td>log in</td><td>accounts<br>and names</td><td>17</td></tr><tr><td>help</td><td>tickets</td><td></td></tr></table>",
	);
	// The browser cleans HTML that a page writes to the clipboard, and complains of its styles; a spreadsheet's write is
	// none of the page's business. What the page does with it must give no cause.
	complaints.length = 0;
	await page.keyboard.press("Control+v");
	const dialog = page.getByRole("dialog");
	await dialog.waitFor();
	await expect
		.poll(() => dialog.getByLabel("Ändamål goes to").inputValue())
		.toBe("purpose");
	await expect
		.poll(() => dialog.getByLabel("Avtal goes to").inputValue())
		.toBe("carried/Avtal");
	await expect
		.poll(() => dialog.getByRole("status").textContent())
		.toContain("5 texts are written and 2 lines are added.");
	await expectAccessible(page);

	// Nothing is written before the person says so, and what is left out is told.
	await dialog.getByLabel("Avtal goes to").selectOption("Leave out");
	await dialog.getByText("1 text is left out").waitFor();
	await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("4");
	await dialog.getByLabel("Avtal goes to").selectOption({ index: 9 });
	await dialog.getByRole("button", { name: "Paste", exact: true }).click();
	await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("6");
	await expect
		.poll(() => cell(page, 3, "category").textContent())
		.toBe("accounts\nand names");
	await expect
		.poll(() => cell(page, 3, "carried/Avtal").textContent())
		.toBe("17");
	await expect
		.poll(() => cell(page, 0, "category").textContent())
		.toBe("accounts");

	await page.getByRole("button", { name: /^Undo: Paste/ }).click();
	await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("4");
	await close();
});

test("cells are filled down with the keyboard and by dragging, cut, and taken back by name", async () => {
	const { page, close } = await openTable();
	await cell(page, 0, "purpose").click();
	await page.keyboard.press("Shift+ArrowDown");
	await page.keyboard.press("Control+d");
	await expect
		.poll(() => cell(page, 1, "purpose").textContent())
		.toBe("purpose of accounts");
	await page.getByRole("button", { name: "Undo: Fill 1 cell" }).click();
	await expect
		.poll(() => cell(page, 1, "purpose").textContent())
		.toBe("purpose of content");

	await cell(page, 0, "category").click();
	const corner = await cell(page, 0, "category")
		.locator(".grid-fill")
		.boundingBox();
	const last = await cell(page, 2, "category").boundingBox();
	if (!corner || !last) throw new Error("The cells are not in view");
	await page.mouse.move(
		corner.x + corner.width - 6,
		corner.y + corner.height - 6,
	);
	await page.mouse.down();
	await page.mouse.move(last.x + 20, last.y - 10, { steps: 4 });
	await page.mouse.move(last.x + 20, last.y + 20, { steps: 4 });
	await page.mouse.up();
	for (const row of [0, 1, 2])
		await expect
			.poll(() => cell(page, row, "category").textContent())
			.toBe("accounts");
	await page.getByRole("button", { name: "Undo: Fill 2 cells" }).click();
	await expect
		.poll(() => cell(page, 2, "category").textContent())
		.toBe("support");

	await cell(page, 2, "category").click();
	await page.keyboard.press("Control+x");
	await expect.poll(() => cell(page, 2, "category").textContent()).toBe("");
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe("support");
	await close();
});

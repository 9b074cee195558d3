import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { baseSheetName } from "../../src/workbook/own/baseSheet.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import {
	throughLibreOffice,
	throughOpenpyxl,
} from "../helpers/otherPrograms.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const locales = { en: "en-GB", sv: "sv-SE" } as const;
const visit = (language: Language, hash = "") =>
	site.visit({ locale: locales[language], hash });

/** Opens a worked example as an assessment of one's own, and gives its address. */
async function openTeams(page: Page, language: Language): Promise<string> {
	const { app } = languages[language];
	await page
		.getByRole("button", {
			name: app.register.openExampleNamed(app.examples.teams?.title ?? ""),
		})
		.click();
	await page.waitForURL(/#\/a\//);
	return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? "";
}

async function download(page: Page, name: string): Promise<Uint8Array> {
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name }).click(),
	]);
	return new Uint8Array(readFileSync(await file.path()));
}

/** Exports the open assessment as a workbook in the language of the screen. */
async function exportWorkbook(
	page: Page,
	language: Language,
): Promise<Uint8Array> {
	const { app } = languages[language];
	await page.getByRole("link", { name: app.screens.export }).click();
	return download(page, app.exporting.workbookButton);
}

async function savedDocument(
	page: Page,
	language: Language,
): Promise<Assessment> {
	const { app } = languages[language];
	await page.getByRole("link", { name: app.screens.export }).click();
	const bytes = await download(page, app.exporting.jsonButton);
	return JSON.parse(new TextDecoder().decode(bytes));
}

/** Leaves for the list of assessments and chooses the file there. */
async function bringBack(
	page: Page,
	language: Language,
	bytes: Uint8Array,
): Promise<void> {
	const { app } = languages[language];
	if (page.url().includes("#/a/"))
		await page.getByRole("link", { name: app.name }).click();
	await page
		.locator("input[type=file]")
		.first()
		.setInputFiles({
			name: "back.xlsx",
			mimeType: "application/octet-stream",
			buffer: Buffer.from(bytes),
		});
	await page
		.getByRole("heading", { name: app.importing.own.title("back.xlsx") })
		.waitFor();
}

/** `cell(table, key)` finds the first cell of a table under a key, as people find it by its heading. */
const cellOf = `
def cell(table, key):
    for sheet in book.worksheets:
        keys = None
        for row in sheet.iter_rows():
            mark = str(row[0].value or "")
            if mark.startswith("#tia:"):
                keys = None
                if mark[5:].split("/")[0] == table:
                    keys = {each.value: each.column for each in row if each.value}
            elif keys and key in keys and mark and not mark.startswith("#"):
                return sheet.cell(row[0].row, keys[key])
    raise Exception(table + " " + key)
`;
const edits = `${cellOf}
cell("categories", "purpose").value = "Sign-in, and nothing else"
cell("categories", "storedIn").value = "Ireland; SE"
cell("decision", "on").value = "maybe"
cell("transfers", "=verdict").value = "Not so, says the board."
book.create_sheet("Minutes").cell(2, 2).value = "To be discussed in March."
`;

test("what both changed is shown three ways with the reviewer's comment, decided by a person, and nothing of it is lost", async () => {
	const language = "sv";
	const { app, fields } = languages[language];
	const words = app.importing.own;
	const { page, close } = await visit(language);
	await openTeams(page, language);
	const exported = await exportWorkbook(page, language);
	const before = await savedDocument(page, language);
	const title = () =>
		page.getByRole("textbox", { name: fields.about.title, exact: true });
	await page.getByRole("link", { name: app.screens.about }).click();
	await title().fill("Titel som vi skrev under tiden");
	await title().press("Enter");
	await page
		.getByRole("button", { name: new RegExp(`^${app.undo}: `) })
		.waitFor();

	const script = `${edits}
from openpyxl.comments import Comment
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        if row[0].value == "about/title":
            cell = next(c for c in row[1:] if c.value == ${JSON.stringify(before.about.title)})
            cell.value = "Titel från granskaren"
            cell.comment = Comment("Bättre så?", "Granskaren")
`;
	await bringBack(page, language, throughOpenpyxl(exported, script));
	const met = rowWith(page, "Titel från granskaren");
	await met.getByText("Granskaren: Bättre så?").waitFor();
	await met.getByText("Titel som vi skrev under tiden").waitFor();
	await met.getByText(words.both, { exact: true }).waitFor();
	expect(await met.textContent()).toContain(before.about.title);
	const decision = met.getByRole("combobox", {
		name: words.stands(fields.about.title),
	});
	// What both changed is not decided for anybody.
	expect(await decision.inputValue()).toBe("later");
	const other = rowWith(page, "Sign-in, and nothing else").getByRole(
		"combobox",
	);
	expect(await other.inputValue()).toBe("theirs");
	await other.selectOption("mine");
	await decision.selectOption("instead");
	const own = met.getByRole("textbox", { name: words.insteadText });
	await own.fill("Titel som båda kan leva med");
	await own.blur();
	await expectAccessible(page);
	await page.getByRole("button", { name: words.accept }).click();
	await page.waitForURL(/#\/a\/[^/]+\/about/);
	await expect
		.poll(() => title().inputValue())
		.toBe("Titel som båda kan leva med");

	const taken = await savedDocument(page, language);
	expect(Object.values(taken.categories)[0]?.purpose).toBe(
		Object.values(before.categories)[0]?.purpose,
	);
	// What was refused or replaced is kept, with who wrote it, as settled.
	const filed = Object.values(taken.conflicts);
	expect(filed.map(({ mine }) => mine)).toEqual(
		expect.arrayContaining([
			'"Titel från granskaren"',
			'"Sign-in, and nothing else"',
		]),
	);
	for (const { settledOn } of filed) expect(settledOn).toBeTruthy();
	await close();
}, 180_000);

const rowWith = (page: Page, ...texts: string[]) =>
	texts.reduce(
		(rows, text) => rows.filter({ hasText: text }),
		page.getByRole("row"),
	);

test.each(["en", "sv"] as const)(
	"a changed copy says cell by cell what is new and what could not be taken, is taken in, and can be undone at once: %s",
	async (language) => {
		const { app, fields, findings, workbook, format } = {
			...languages[language],
			format: new Intl.ListFormat(language),
		};
		const words = app.importing.own;
		const { page, close } = await visit(language);
		await openTeams(page, language);
		const exported = await exportWorkbook(page, language);
		const before = await savedDocument(page, language);

		// Work goes on here while the copy is away.
		await page.getByRole("link", { name: app.screens.about }).click();
		const title = page.getByRole("textbox", {
			name: fields.about.title,
			exact: true,
		});
		await title.fill("Changed here meanwhile");
		await title.press("Enter");
		await page
			.getByRole("button", { name: new RegExp(`^${app.undo}: `) })
			.waitFor();

		const returned = throughLibreOffice(
			throughOpenpyxl(exported, edits),
			"xlsx",
		);
		await bringBack(page, language, returned);
		await page.getByText(words.changes(2)).waitFor();

		const purpose = rowWith(page, "Sign-in, and nothing else");
		await purpose.waitFor();
		const saidOfPurpose = await purpose.textContent();
		expect(saidOfPurpose).toContain(fields.categories.purpose);
		expect(saidOfPurpose).toContain(workbook.sheets.data);
		expect(saidOfPurpose).toMatch(/, [A-Z]+\d+/);
		const [category] = Object.values(before.categories);
		expect(saidOfPurpose).toContain(String(category?.purpose));
		const place = rowWith(page, fields.categories.storedIn);
		const countries = new Intl.DisplayNames(language, { type: "region" });
		expect(await place.textContent()).toContain(
			format.format([countries.of("IE") ?? "", countries.of("SE") ?? ""]),
		);

		const refused = page.getByRole("region", { name: words.refused });
		const date = refused.getByRole("row").filter({ hasText: "maybe" });
		expect(await date.textContent()).toContain(workbook.sheets.decision);
		expect(await date.textContent()).toContain(
			findings.found["cell-change-refused"](),
		);
		// The text stands alone in its cell, so that it can be copied as it was typed.
		const typed = refused.getByRole("cell", {
			name: "Not so, says the board.",
			exact: true,
		});
		await typed.waitFor();
		await page.getByText(/To be discussed in March\./).waitFor();
		await expectAccessible(page);

		await page.getByRole("button", { name: words.accept }).click();
		await page.waitForURL(/#\/a\/[^/]+\/about/);
		await page.getByText(words.accepted(2)).waitFor();
		// What could not be taken waits where somebody will see it.
		await page.getByText(/Not so, says the board\./).waitFor();
		await expect.poll(() => title.inputValue()).toBe("Changed here meanwhile");
		await expectAccessible(page);

		const taken = await savedDocument(page, language);
		const [now] = Object.values(taken.categories);
		expect(now?.purpose).toBe("Sign-in, and nothing else");
		expect(now?.storedIn).toEqual(["IE", "SE"]);
		expect(taken.about.title).toBe("Changed here meanwhile");
		expect(taken.decision).toEqual(before.decision);
		const remarks = Object.values(taken.remarks);
		expect(remarks.find(({ found }) => found === "maybe")?.path).toBe(
			"decision/on",
		);
		expect(remarks.map(({ found }) => found)).toContain(
			"Not so, says the board.",
		);
		expect(
			Object.values(taken.carried).map((each) => [each.sheet, each.text]),
		).toContainEqual(["Minutes", "To be discussed in March."]);

		await page
			.getByRole("button", {
				name: `${app.undo}: ${words.reviewed("back.xlsx")}`,
			})
			.click();
		await page
			.getByRole("button", {
				name: `${app.redo}: ${words.reviewed("back.xlsx")}`,
			})
			.waitFor();
		const undone = await savedDocument(page, language);
		expect(Object.values(undone.categories)[0]).toEqual(category);
		expect(Object.values(undone.remarks).filter((row) => !row.removed)).toEqual(
			Object.values(before.remarks).filter((row) => !row.removed),
		);
		expect(undone.about.title).toBe("Changed here meanwhile");
		await close();
	},
	240_000,
);

test.each(["en", "sv"] as const)(
	"a copy that was only opened and saved elsewhere says that nothing has changed: %s",
	async (language) => {
		const { app } = languages[language];
		const words = app.importing.own;
		const { page, close } = await visit(language);
		const id = await openTeams(page, language);
		const exported = await exportWorkbook(page, language);
		await bringBack(page, language, throughLibreOffice(exported, "xlsx"));
		await page.getByText(words.noChanges).waitFor();
		await expect.poll(() => page.getByRole("table").count()).toBe(0);
		await expectAccessible(page);
		await page.getByRole("button", { name: words.openExisting }).click();
		await page.waitForURL(new RegExp(`#/a/${id}/about`));
		await close();
	},
	120_000,
);

test("a copy of an assessment that is not in this browser can be read here, and opened", async () => {
	const language = "en";
	const { app } = languages[language];
	const words = app.importing.own;
	const away = await visit(language);
	await openTeams(away.page, language);
	const exported = await exportWorkbook(away.page, language);
	await away.close();

	const { page, close } = await visit(language);
	await bringBack(page, language, throughOpenpyxl(exported, edits));
	await page.getByText(new RegExp(words.notHere)).waitFor();
	await rowWith(page, "Sign-in, and nothing else").waitFor();
	expect(await page.getByRole("button", { name: words.accept }).count()).toBe(
		0,
	);
	await expectAccessible(page);
	await page.getByRole("button", { name: words.openNew }).click();
	await page.waitForURL(/#\/a\/[^/]+\/about/);
	const { categories, remarks } = await savedDocument(page, language);
	expect(Object.values(categories)[0]?.purpose).toBe(
		"Sign-in, and nothing else",
	);
	expect(Object.values(remarks).map(({ found }) => found)).toContain("maybe");
	await close();
}, 120_000);

test("a copy that lost what it was exported from does not claim that nothing has changed", async () => {
	const language = "en";
	const { app } = languages[language];
	const words = app.importing.own;
	const { page, close } = await visit(language);
	await openTeams(page, language);
	const exported = await exportWorkbook(page, language);
	await bringBack(
		page,
		language,
		throughOpenpyxl(exported, `${edits}\ndel book["${baseSheetName}"]`),
	);
	await page.getByText(words.notComparable).waitFor();
	expect(await page.getByText(words.noChanges).count()).toBe(0);
	await page
		.getByRole("cell", { name: "Not so, says the board.", exact: true })
		.waitFor();
	await expectAccessible(page);
	await close();
}, 120_000);

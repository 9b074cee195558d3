import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDocument } from "../../src/domain/file.ts";
import { languages } from "../../src/text/languages.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import {
	type Draft,
	supplementedBy,
	underPrivacyFramework,
} from "../helpers/documents.ts";

let site: Site;
const folder = mkdtempSync(join(tmpdir(), "tia-what-if-"));
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

const words = languages.en.whatIf;
const teams = "fixtures/examples/teams/document.json";

function fileOf({ document }: Draft): string {
	const file = join(folder, `${document.id}.json`);
	writeFileSync(file, writeDocument(document));
	return file;
}

/** Opens an assessment from its file, on the page of suppositions. */
async function open(
	file: string,
	options: { locale?: string; colorScheme?: "light" | "dark" } = {},
) {
	const visit = await site.visit(options);
	const { page } = visit;
	await page.setInputFiles("input[type=file]", file);
	await page.getByRole("button", { name: /^(Open it|Öppna)/ }).click();
	await page.waitForURL(/#\/a\//);
	const base = /#\/a\/[^/?]+/.exec(page.url())?.[0] ?? "";
	const goTo = (name: string) => page.goto(`${site.url}${base}/${name}`);
	await goTo("what-if");
	await page.getByRole("heading", { level: 1 }).waitFor();
	return { ...visit, goTo };
}

/** Ticks one target of a toggle. */
const suppose = (page: Page, toggle: string, target: string) =>
	page
		.getByRole("group", { name: words.toggles[toggle]?.name ?? toggle })
		.getByRole("checkbox", { name: target })
		.click();
/** The rows that come out differently: what, before, after. */
const flipped = async (page: Page): Promise<string[][]> => {
	const rows = page
		.getByRole("table", { name: words.result })
		.locator("tbody tr");
	return Promise.all(
		(await rows.all()).map((row) => row.locator("th, td").allInnerTexts()),
	);
};

test("what is supposed shows before and after, alone and together, and stores nothing until it is applied", async () => {
	const { page, goTo, close } = await open(teams);
	const undo = page.getByRole("button", { name: "Undo" });
	await suppose(page, "pseudonymise", "1 Katalogdata");
	await page.getByText(words.flipped(3)).waitFor();
	const [whole, transfer, category] = await flipped(page);
	expect(whole?.[1]).toContain("Microsoft Teams may not be taken into use");
	expect(transfer?.[2]).toContain(
		"It cannot be said yet whether Katalogen till Azure AD may take place: one answer is missing.",
	);
	expect(category?.[0]).toBe("Data category: 1 Katalogdata");
	await page.getByText(words.hypothetical).first().waitFor();

	// Stopping the only category wins over protecting it.
	await suppose(page, "stop-category", "1 Katalogdata");
	await expect
		.poll(async () => (await flipped(page)).map((row) => row[2]))
		.toEqual([words.nothingLeft, words.gone, words.gone]);
	await suppose(page, "stop-category", "1 Katalogdata");
	await expect
		.poll(async () => (await flipped(page))[2]?.[2])
		.toContain("It cannot be said yet");
	expect(await undo.isDisabled()).toBe(true);

	// Applied, it is a plan: an open measure, which the verdict does not count.
	await page.getByRole("button", { name: words.apply }).click();
	await expect.poll(() => undo.isEnabled()).toBe(true);
	await expect.poll(() => page.getByText(words.hypothetical).count()).toBe(0);
	await goTo("measures");
	const planned = page.getByRole("heading", {
		name: "Pseudonymisation before transfer",
	});
	await planned.waitFor();
	await page.getByText("Must not start", { exact: true }).first().waitFor();
	await undo.click();
	await expect.poll(() => planned.count()).toBe(0);
	await close();
}, 180_000);

test("that a decision falls, or a company leaves the list, is nobody's here to apply", async () => {
	const file = fileOf(underPrivacyFramework());
	const { page, close } = await open(file);
	const apply = page.getByRole("button", { name: words.apply });
	await suppose(
		page,
		"adequacy-falls",
		"United States: (EU) 2023/1795, Data Privacy Framework",
	);
	await expect
		.poll(async () => (await flipped(page))[1]?.[2])
		.toContain("the adequacy decision for the United States is not in force");
	await page.getByText(words.nothingToApply).waitFor();
	expect(await apply.count()).toBe(0);

	await suppose(page, "leaves-list", "Vendor, Inc.");
	await apply.waitFor();
	await page.getByRole("button", { name: words.clear }).click();
	await expect.poll(() => flipped(page)).toEqual([]);
	expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(
		true,
	);
	await close();
}, 180_000);

test("the smallest sets are shown, or the plain sentence that none is known", async () => {
	const { page, close } = await open(teams);
	await page.getByRole("button", { name: /^Find for/ }).click();
	await page.getByText(words.sets.ways).waitFor();
	await page.getByText(words.sets.hopeless).waitFor();
	const ways = page.locator("main ol > li");
	await expect
		.poll(() => ways.first().innerText())
		.toContain("Pseudonymise before sending: 1 Katalogdata");
	expect(await ways.first().innerText()).not.toContain("Must not start");
	await close();

	const faulty = await open(
		fileOf(underPrivacyFramework().set("transfers/t_login/tool", "no-tool")),
	);
	await faulty.page.getByRole("button", { name: /^Find for/ }).click();
	await faulty.page.getByText(words.sets.toMend).waitFor();
	await faulty.page.getByText(words.sets.stop).waitFor();
	await faulty.close();

	const none = await open(
		fileOf(
			supplementedBy("tech.uc2.pseudonymisation")
				.set("categories/c_login/format", "clear")
				.set("chain/k_vendor/clearText", "yes")
				.answered("m_main", "uc2.c4", "no")
				.with("measures", "m_keys", {
					catalogue: "tech.uc1.encrypted-backup",
					transfers: ["t_login"],
					rows: ["c_login"],
					deficiencies: ["d_access"],
					status: "rejected",
				})
				.answered("m_keys", "uc1.c6", "no"),
		),
	);
	await none.page.getByRole("button", { name: /^Find for/ }).click();
	await none.page.getByText(words.sets.none).waitFor();
	expect(await none.page.locator("main ol > li").count()).toBe(0);
	await none.close();
}, 180_000);

test.each([
	["en-GB", "light"],
	["en-GB", "dark"],
	["sv-SE", "light"],
	["sv-SE", "dark"],
] as const)(
	"nothing keeps anybody from using the page: %s, %s",
	async (locale, colorScheme) => {
		const { page, close } = await open(teams, { locale, colorScheme });
		await page.getByRole("checkbox", { name: "1 Katalogdata" }).first().click();
		await page.getByRole("table").waitFor();
		await page.getByRole("button", { name: /^(Find for|Sök för)/ }).click();
		await page.locator("main ol > li").first().waitFor();
		await expectAccessible(page);
		await close();
	},
	180_000,
);

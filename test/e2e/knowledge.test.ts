import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeDocument } from "../../src/domain/file.ts";
import { countryProfiles } from "../../src/domain/knowledge/countryProfiles.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import { knowledgeFile, ownUs, taiwan } from "../helpers/knowledge.ts";
import { toolIsEnough, walked } from "../helpers/walkedDocuments.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const { en } = languages;
const page = en.knowledge.page;
const asFile = (name: string, content: unknown) => ({
	name,
	mimeType: "application/json",
	buffer: Buffer.from(JSON.stringify(content)),
});
const india = countryProfiles.find(({ country }) => country === "IN");
const worseIndia = {
	...india,
	checked: "2026-11-20",
	guarantees: {
		...india?.guarantees,
		D: { verdict: "not-met-per-source", source: "A judgment" },
	},
};
/** Assessed for India, and every step confirmed. */
const assessed = writeDocument(
	walked(toolIsEnough(), "qualify", "know", "tool", "assess", "formal"),
);

const entry = (at: Page, key: string): Locator =>
	at.locator(`[id="entry:${key}"]`);
const choose = (at: Page, content: unknown, name = "facts.json") =>
	at.setInputFiles("input[type=file]", asFile(name, content));

async function openAssessment(at: Page): Promise<string> {
	await at.setInputFiles("input[type=file]", {
		name: "assessment.json",
		mimeType: "application/json",
		buffer: Buffer.from(assessed),
	});
	await at.getByRole("button", { name: /^Open it/ }).click();
	await at.waitForURL(/#\/a\//);
	return /#\/a\/[^/?]+/.exec(at.url())?.[0] ?? "";
}

test("source, date and how far checked are two clicks away, for every kind of entry", async () => {
	const visit = await site.visit();
	await visit.page.getByRole("link", { name: en.app.knowledge }).click();
	await visit.page.getByRole("heading", { name: page.title }).waitFor();
	for (const key of [
		"country.JP",
		"decision.ad.us",
		"scc.2021/914",
		"question.q3.01",
		"measure.tech.uc1.encrypted-backup",
		"rule.adequacy.in-force",
	]) {
		const said = (await entry(visit.page, key).textContent()) ?? "";
		expect(said, key).toContain(`${page.source}: `);
		expect(said, key).toContain(`${page.howFar}: `);
		expect(said, key).toMatch(/ 20\d\d/);
	}
	// What nobody checked says so in words.
	const words = en.law.confidence.G;
	await expect
		.poll(() => entry(visit.page, "country.UA").textContent())
		.toContain(words);
	await entry(visit.page, "country.US").locator("summary").click();
	expect(
		await entry(visit.page, "country.US").getByRole("row").count(),
	).toBeGreaterThan(10);
	await visit.close();
});

test("the search finds an entry by its words and says when there is none", async () => {
	const visit = await site.visit({ hash: "#/knowledge" });
	const box = visit.page.getByLabel(page.search);
	await box.fill("sorm");
	await expect
		.poll(() => visit.page.locator(".knowledge-entry").count())
		.toBe(1);
	await entry(visit.page, "country.RU").waitFor();
	await box.fill("xyzzy");
	await visit.page.getByText(page.nothingFound).waitFor();
	await visit.close();
});

test("a file shows what it changes and whose assessments it touches, is taken in with a name, marks what it replaced, and goes again", async () => {
	const visit = await site.visit();
	const { page: at } = visit;
	const base = await openAssessment(at);
	await at.goto(`${site.url}#/knowledge`);
	await at.getByRole("heading", { name: page.title }).waitFor();
	await choose(at, knowledgeFile({ countryProfiles: [worseIndia, taiwan] }));
	const preview = at.locator(".knowledge-preview");
	await preview.getByText(page.preview.replaces).waitFor();
	await preview.getByText(page.preview.adds).waitFor();
	await preview
		.getByText(en.vocabulary["not-met-per-source"])
		.first()
		.waitFor();
	await expect
		.poll(() => preview.locator(`a[href^="${base}"]`).count())
		.toBe(1);
	// Nothing has been taken in before somebody signs for it.
	await preview.getByRole("button", { name: page.preview.accept }).click();
	await preview.getByText(page.preview.bySomebody).waitFor();
	await preview.getByLabel(page.preview.by).fill("B. Ombud");
	await preview.getByRole("button", { name: page.preview.accept }).click();
	await at.getByText(page.preview.done(2)).waitFor();
	await entry(at, "country.IN").getByText(page.ownReplaces).waitFor();
	await entry(at, "country.IN")
		.getByText(/B\. Ombud/)
		.waitFor();
	await entry(at, "country.TW")
		.getByText(page.ownEntry, { exact: true })
		.waitFor();

	// The confirmed step says that it rests on other facts, and links to the entry.
	await at.goto(`${site.url}${base}/assess`);
	const notice = at.getByText(
		en.screens.door.changedSince(en.app.stepNames.assess),
	);
	await notice.first().waitFor();
	await at
		.locator('a[href="#/knowledge/country.IN"]')
		.filter({ hasText: page.guarantee("D") })
		.first()
		.click();
	await at.waitForURL(/#\/knowledge\/country\.IN/);

	await entry(at, "country.IN")
		.getByRole("button", { name: new RegExp(`^${page.restore}`) })
		.click();
	await expect
		.poll(() => entry(at, "country.IN").getByText(page.ownReplaces).count())
		.toBe(0);
	await at.goto(`${site.url}${base}/assess`);
	await at.getByRole("heading", { level: 1 }).waitFor();
	await expect.poll(() => notice.count()).toBe(0);
	await visit.close();
});

test("an own entry stands after a restart, and another tab hears of it", async () => {
	const visit = await site.visit({ hash: "#/knowledge" });
	const other = await visit.context.newPage();
	await other.goto(`${site.url}#/knowledge`);
	await other.getByRole("heading", { name: page.title }).waitFor();
	await choose(visit.page, knowledgeFile({ countryProfiles: [taiwan] }));
	await visit.page.getByLabel(page.preview.by).fill("B. Ombud");
	await visit.page.getByRole("button", { name: page.preview.accept }).click();
	await entry(other, "country.TW").waitFor();
	await visit.page.reload();
	await entry(visit.page, "country.TW").waitFor();
	await visit.close();
});

test("a file from a newer version is refused by name, and nothing of it is taken in", async () => {
	const visit = await site.visit({ hash: "#/knowledge" });
	await choose(visit.page, {
		...knowledgeFile({ countryProfiles: [taiwan] }),
		formatVersion: 2,
	});
	await visit.page.getByText(page.refused["newer-format"].says).waitFor();
	await visit.page.getByText(page.refused["newer-format"].next).waitFor();
	expect(await entry(visit.page, "country.TW").count()).toBe(0);
	await choose(visit.page, knowledgeFile({ countryProfiles: [ownUs, ownUs] }));
	await visit.page.getByText("countryProfiles/1").waitFor();
	await visit.close();
});

test("an entry saved as a file signed by its maker can be taken in elsewhere", async () => {
	const visit = await site.visit({ hash: "#/knowledge/country.JP" });
	const { page: at } = visit;
	const item = entry(at, "country.JP");
	await item
		.getByRole("button", { name: new RegExp(`^${page.file.save}`) })
		.click();
	const dialog = at.getByRole("dialog");
	await dialog.getByRole("button", { name: page.file.save }).click();
	await dialog.getByText(page.file.whoFirst).waitFor();
	await dialog.getByLabel(page.file.maker).fill("A. Jurist");
	await dialog.getByLabel(page.file.organisation).fill("Exempelköping");
	const [download] = await Promise.all([
		at.waitForEvent("download"),
		dialog.getByRole("button", { name: page.file.save }).click(),
	]);
	const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
	expect(saved).toMatchObject({
		kind: "tia-knowledge",
		formatVersion: 1,
		madeBy: { name: "A. Jurist", organisation: "Exempelköping" },
		countryProfiles: [{ country: "JP" }],
		adequacyDecisions: [],
	});
	await choose(at, saved);
	await at.getByText(page.preview.nothingNew).waitFor();
	await visit.close();
});

test("an assessment confirmed with legal facts that this browser lacks says so", async () => {
	const visit = await site.visit();
	const { page: at } = visit;
	await at.setInputFiles("input[type=file]", {
		name: "elsewhere.json",
		mimeType: "application/json",
		buffer: Buffer.from(
			assessed.replaceAll(
				'"knowledgeVersion": "2026-11-22"',
				'"knowledgeVersion": "2026-11-22 +country.IN:0123abcd"',
			),
		),
	});
	await at.getByRole("button", { name: /^Open it/ }).click();
	await at.getByText(page.missing).waitFor();
	await at.getByRole("link", { name: page.missingLink }).click();
	await at.waitForURL(/#\/knowledge\/country\.IN/);
	await visit.close();
});

const looks = (["sv", "en"] as const).flatMap((language) =>
	(["light", "dark"] as const).map((colorScheme) => ({
		language,
		colorScheme,
	})),
);
describe.each(looks)(
	"without barriers ($language, $colorScheme)",
	({ language, colorScheme }) => {
		test("the page, an open entry, a preview and a refusal", async () => {
			const visit = await site.visit({
				locale: language === "sv" ? "sv-SE" : "en-GB",
				colorScheme,
				hash: "#/knowledge/country.US",
			});
			const { page: at } = visit;
			const words = languages[language satisfies Language].knowledge.page;
			await at.getByRole("heading", { name: words.title }).waitFor();
			await entry(at, "country.US").getByRole("table").waitFor();
			await expectAccessible(at);
			// The other entries have been looked at; the rest goes faster without them.
			await at.getByLabel(words.search).fill("SORM");
			await expect
				.poll(() => at.locator(".knowledge-list .knowledge-entry").count())
				.toBe(1);
			await choose(at, knowledgeFile({ countryProfiles: [ownUs, taiwan] }));
			await at.getByText(words.preview.lead).waitFor();
			await expectAccessible(at);
			await choose(at, {}, "wrong.json");
			await at.getByText(words.refused["not-knowledge"].says).waitFor();
			await expectAccessible(at);
			await visit.close();
		}, 240_000);
	},
);

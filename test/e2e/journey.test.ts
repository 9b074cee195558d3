import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assessment, liveRows } from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { diff } from "../../src/domain/change.ts";
import { judgeAssessment } from "../../src/domain/law/outcome.ts";
import {
	type Missing,
	missingElsewhere,
	missingFor,
	missingForDecision,
	stepsOf,
} from "../../src/domain/review.ts";
import { type Step, steps } from "../../src/domain/vocabulary.ts";
import { codeLabel } from "../../src/screens/fields/words.ts";
import { placeOfMissing } from "../../src/screens/transfer/placeOfMissing.ts";
import { standingOf } from "../../src/workflow/standing.ts";
import { openSite, type Site } from "../helpers/browser.ts";
import {
	addByName,
	answerField,
	confirmStep,
	decisionDoor,
	doorOf,
	download,
	entriesOf,
	fieldAt,
	goTo,
	openDoor,
	otherLines,
	storedDocument,
	text,
} from "../helpers/journey.ts";
import { answers, signature, today } from "../helpers/journeyAnswers.ts";
import { throughOpenpyxl } from "../helpers/otherPrograms.ts";

const dataSheet = "fixtures/workbooks/zoomx/input.xlsx";
const name = "Kontouppgifter till Zoom";
const words = text.app.importing;
const supplemented = "t.running.supplemented";

let site: Site;
let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
	site = await openSite();
	({ page, close } = await site.visit({ locale: "sv-SE" }));
	page.setDefaultTimeout(20_000);
	await page.clock.setFixedTime(new Date(`${today}T09:00:00Z`));
	await page.reload();
}, 240_000);
afterAll(async () => {
	await close();
	await site.close();
});

const saved = () => page.getByText(text.app.saved("09:00")).waitFor();
const transferOf = (document: Assessment): string =>
	liveRows(document, "transfers")[0]?.[0] ?? "";
const placesOf = (missing: readonly Missing[]) =>
	missing.map(placeOfMissing).sort();
const shown = async (door = doorOf(page)) =>
	(await entriesOf(door)).map(({ at }) => at).sort();

/** Walks a step by its door, which shows what its guard counts in the stored document, and signs it. */
async function walk(step: Step): Promise<void> {
	await goTo(page, step);
	const counted = await shown();
	const document = await storedDocument(page);
	expect(counted).toEqual(
		placesOf(missingFor(document, step, transferOf(document), today)),
	);
	expect(await openDoor(page, step, answers)).not.toEqual([]);
}

/** Chapters of one journey: each begins where the one before ended. */
describe("a DPO's journey, in Swedish", () => {
	test("the city's data sheet is shown first, and taken in when she says so", async () => {
		await page.setInputFiles("input[type=file]", dataSheet);
		await page
			.getByRole("heading", { name: words.previewTitle("input.xlsx") })
			.waitFor();
		const columns = page.getByRole("combobox", { name: /^Kolumn [A-I], / });
		expect(
			await columns.evaluateAll((all) =>
				all.map((each) => (each as HTMLSelectElement).value),
			),
		).toEqual([
			"no",
			"category",
			"purpose",
			"dataContent",
			"dataSubject",
			"sensitive",
			"location",
			"roles",
			"access",
		]);
		const doubtful = page.locator("td.import-doubtful");
		await expect.poll(() => doubtful.count()).toBe(7);
		await expect
			.poll(() => doubtful.first().textContent())
			.toContain("+J14:L14");

		// Nothing is taken in by looking.
		await page.getByRole("link", { name: text.app.name }).click();
		await page.getByText(text.app.register.empty).waitFor();
		await page.setInputFiles("input[type=file]", dataSheet);
		await page
			.getByRole("button", { name: words.takeInCount(4) })
			.first()
			.click();
		await page.waitForURL(/#\/a\/[^/]+\/table/);
		await page.getByRole("rowheader", { name: "12" }).waitFor();
	}, 60_000);

	test("every later step can be looked at before the first is done", async () => {
		await goTo(page, "qualify");
		await addByName(page, "transfers", name);
		const before = await storedDocument(page);
		expect(liveRows(before, "transfers")).toHaveLength(1);
		for (const step of steps) {
			await goTo(page, step);
			await page.getByRole("heading", { name }).first().waitFor();
			expect((await entriesOf(doorOf(page))).length).toBeGreaterThan(0);
		}
		await goTo(page, "decision");
		expect(await shown(decisionDoor(page))).not.toEqual([]);
		expect(await storedDocument(page)).toEqual(before);
	}, 60_000);

	test("it is a transfer, and who takes part in it is known", async () => {
		await walk("qualify");
		await confirmStep(page, "qualify", signature);
		await walk("know");
		// Step 0 has questions about the parties that step 1 brought to light, and about the other lines.
		await openDoor(page, "qualify", answers, otherLines(page));
		await walk("qualify");
		await confirmStep(page, "know", signature);
		const document = await storedDocument(page);
		expect(missingElsewhere(document, today)).toEqual([]);
		expect(standingOf(document, transferOf(document), today).state).toBe(
			"tool",
		);
	}, 400_000);

	test("a reload in the middle loses nothing", async () => {
		const before = await storedDocument(page);
		await saved();
		await page.reload();
		await page.locator("main h1").waitFor();
		expect(await storedDocument(page)).toEqual(before);
	}, 60_000);

	test("what was done in one step can be undone in another, and done again", async () => {
		const before = await storedDocument(page);
		await walk("tool");
		await confirmStep(page, "tool", signature);
		const after = await storedDocument(page);
		const changes = diff(before, after);
		expect(changes.length).toBeGreaterThan(5);

		await goTo(page, "about");
		const undo = page.getByRole("button", { name: /^Ångra: / });
		const redo = page.getByRole("button", { name: /^Gör om: / });
		let steps = 0;
		while (
			canonicalJson(await storedDocument(page)) !== canonicalJson(before)
		) {
			await undo.first().click();
			expect(++steps).toBeLessThan(20);
		}
		for (; steps > 0; steps--) await redo.first().click();
		expect(await storedDocument(page)).toEqual(after);
	}, 120_000);

	test("law and practice, measures, formal steps and a review date lead to an outcome", async () => {
		for (const step of [
			"assess",
			"measures",
			"formal",
			"reevaluate",
		] as const) {
			await walk(step);
			await confirmStep(page, step, signature);
		}
		const document = await storedDocument(page);
		expect(stepsOf(document, today).map(({ state }) => state)).toEqual(
			steps.map(() => "complete"),
		);
		expect(judgeAssessment(document, today)).toMatchObject({
			outcome: supplemented,
			settled: true,
		});
	}, 300_000);

	test("the decision says what it lacks, and is signed with reasons and conditions", async () => {
		await goTo(page, "decision");
		const counted = await shown(decisionDoor(page));
		expect(counted).toEqual(
			placesOf(missingForDecision(await storedDocument(page), today)),
		);
		await openDoor(page, "decision", answers, decisionDoor(page));
		await page.getByText(text.screens.decision.doorOpen).waitFor();
		const document = await storedDocument(page);
		expect(document.decision.outcome).toBe("start-with-conditions");
		expect(liveRows(document, "conditions")).toHaveLength(1);
		expect(judgeAssessment(document, today)).toMatchObject({
			outcome: supplemented,
			settled: true,
		});
	}, 120_000);

	test("the workbook opens elsewhere, and brings everything back after the assessment was deleted", async () => {
		const before = await storedDocument(page);
		const title = before.about.title ?? "";
		const bytes = await download(
			page,
			page.getByRole("button", { name: text.app.exporting.workbookButton }),
		);
		throughOpenpyxl(
			bytes,
			`cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
assert any(${JSON.stringify(codeLabel(text, supplemented))} in cell for cell in cells), cells`,
		);

		await page.getByRole("link", { name: text.app.name }).click();
		await page
			.getByRole("button", { name: text.app.register.removeNamed(title) })
			.click();
		await page.getByText(text.app.register.empty).waitFor();
		await page.reload();
		await page.getByText(text.app.register.empty).waitFor();

		await page.setInputFiles("input[type=file]", {
			name: "tillbaka.xlsx",
			mimeType: "application/octet-stream",
			buffer: bytes,
		});
		await page
			.getByRole("heading", { name: words.own.title("tillbaka.xlsx") })
			.waitFor();
		await page.getByText(words.own.notHere).waitFor();
		await page.getByRole("button", { name: words.own.openNew }).click();
		await page.waitForURL(/#\/a\/[^/]+\/about/);
		const after = await storedDocument(page);
		expect(canonicalJson(after)).toBe(canonicalJson(before));
		expect(judgeAssessment(after, today).outcome).toBe(supplemented);
		await goTo(page, "decision");
		await page
			.getByText(codeLabel(text, supplemented), { exact: true })
			.first()
			.waitFor();
	}, 120_000);

	test("another country for the importer says which steps hold no longer, and loses nothing", async () => {
		const before = await storedDocument(page);
		const [importer = ""] =
			liveRows(before, "parties").find(([, row]) => row.name === "Zoom") ?? [];
		await goTo(page, "know");
		await page
			.locator("details", { has: fieldAt(page, `parties/${importer}`) })
			.locator("summary")
			.first()
			.click();
		await answerField(page, `parties/${importer}/country`, "IN");
		for (const step of steps.slice(1, 5))
			await page
				.getByText(text.screens.door.changedSince(text.app.stepNames[step]))
				.first()
				.waitFor();
		const changed = await storedDocument(page);
		expect(diff(before, changed).map(({ path }) => path)).toEqual([
			["parties", importer, "country"],
		]);
		expect(standingOf(changed, transferOf(changed), today).state).not.toBe(
			"running.supplemented",
		);

		await page
			.getByRole("button", { name: /^Ångra: / })
			.first()
			.click();
		expect(await storedDocument(page)).toEqual(before);
	}, 60_000);
});

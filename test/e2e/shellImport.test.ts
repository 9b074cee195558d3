import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import type { RefusalCode } from "../../src/workbook/finding.ts";
import { openSite, type Site } from "../helpers/browser.ts";
import { compoundFile, xlsxOfRows } from "../helpers/xlsx.ts";

const { en } = languages;
const words = en.app.importing;
const dataSheet = readFileSync("fixtures/workbooks/zoomx/input.xlsx");
let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 240_000);
afterAll(() => site.close());

const choose = (page: Page, name: string, buffer: Buffer) =>
	page
		.locator("input[type=file]")
		.first()
		.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const columnTakenFor = (page: Page, letter: string) =>
	page.getByRole("combobox", { name: new RegExp(`^Column ${letter}[, ]`) });

describe("a file that cannot be read", () => {
	test.each<[string, string, Buffer, RefusalCode]>([
		["empty", "empty.xlsx", Buffer.alloc(0), "file-empty"],
		[
			"no workbook",
			"letter.xlsx",
			Buffer.from([0, 1, 2, 3, 200, 201]),
			"not-a-workbook",
		],
		["a text", "rows.csv", Buffer.from("No;Category\n1;Account\n"), "is-csv"],
		[
			"an old one",
			"old.xls",
			Buffer.from(compoundFile(["Workbook"])),
			"is-legacy-xls",
		],
		[
			"a locked one",
			"locked.xlsx",
			Buffer.from(compoundFile(["EncryptedPackage", "EncryptionInfo"])),
			"is-encrypted",
		],
		["cut off", "cut.xlsx", dataSheet.subarray(0, 3000), "zip-damaged"],
		[
			"too large",
			"large.xlsx",
			Buffer.alloc(26 * 1024 * 1024),
			"file-too-large",
		],
	])(
		"%s: gets its own sentence, and what was open stays",
		async (_what, name, bytes, code) => {
			const { page, close } = await site.visit();
			await page
				.getByRole("button", { name: en.app.register.newButton })
				.click();
			const title = page.getByRole("textbox", {
				name: en.fields.about.title,
				exact: true,
			});
			await title.fill("Was open");
			await title.press("Enter");
			await page.getByText(/^Saved \d\d:\d\d/).waitFor();
			await dropFile(page, name, bytes);

			const alert = page.getByRole("alert");
			await alert.waitFor();
			const said = (await alert.textContent()) ?? "";
			// Without the size or fault that some of them name.
			const sentence = en.findings.refused[code].says().replace(/\.$/, "");
			expect(said).toContain(sentence);
			expect(said).toContain(en.findings.nothingLost);

			await page.getByRole("link", { name: en.app.backToAssessment }).click();
			await title.waitFor();
			await expect.poll(() => title.inputValue()).toBe("Was open");
			await page.getByRole("link", { name: en.app.name }).click();
			const listed = page
				.getByRole("region", { name: en.app.register.listTitle })
				.getByRole("listitem");
			await listed.first().waitFor();
			await expect.poll(() => listed.count()).toBe(1);
			await close();
		},
	);

	test("JSON that is no assessment says so", async () => {
		const { page, close } = await site.visit();
		await choose(page, "other.json", Buffer.from('{"name":"x"}'));
		await page.getByText(words.json["not-an-assessment"].says).waitFor();
		await page.getByRole("button", { name: words.another }).waitFor();
		await choose(page, "broken.json", Buffer.from('{"name":'));
		await page.getByText(words.json["not-json"].says).waitFor();
		await close();
	});
});

describe("a long reading", () => {
	/** A workbook just within the bounds, which takes seconds to read. */
	const longBook = (): Buffer => {
		const cells = Array.from(
			{ length: 20 },
			(_, index) => `<c t="inlineStr"><is><t>text ${index}</t></is></c>`,
		).join("");
		return Buffer.from(xlsxOfRows(`<row>${cells}</row>`.repeat(90_000)));
	};

	test("can be stopped; the page stays usable, and what was open stays", async () => {
		const { page, close } = await site.visit();
		await page.getByRole("button", { name: en.app.register.newButton }).click();
		const title = page.getByRole("textbox", {
			name: en.fields.about.title,
			exact: true,
		});
		await title.fill("Was open");
		await title.press("Enter");
		await page.getByText(/^Saved \d\d:\d\d/).waitFor();
		await dropFile(page, "long.xlsx", longBook());
		await page
			.getByRole("heading", { name: words.reading("long.xlsx") })
			.waitFor();
		await page.getByRole("progressbar").waitFor();
		await page.getByRole("button", { name: words.stop, exact: true }).click();

		const alert = page.getByRole("alert");
		await alert.waitFor();
		await expect
			.poll(() => alert.textContent())
			.toContain(en.findings.refused.stopped.says());

		// The next file is read as if nothing had been, by a reader that was started anew.
		await choose(page, "zoomx.xlsx", dataSheet);
		await page
			.getByRole("heading", { name: words.previewTitle("zoomx.xlsx") })
			.waitFor();
		await page.getByRole("button", { name: words.discard }).first().click();
		await title.waitFor();
		await expect.poll(() => title.inputValue()).toBe("Was open");
		await close();
	}, 120_000);
});

describe("the city's data sheet", () => {
	test("is shown over its real cells before anything is taken in", async () => {
		const { page, close } = await site.visit();
		await choose(page, "zoomx.xlsx", dataSheet);
		await page
			.getByRole("heading", { name: words.previewTitle("zoomx.xlsx") })
			.waitFor();

		const taken = await Promise.all(
			[..."ABCDEFGHI"].map((letter) =>
				columnTakenFor(page, letter).inputValue(),
			),
		);
		expect(taken).toEqual([
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
		// The stray reference is shown where it stands, and told.
		await page
			.getByRole("cell", { name: /\+J14:L14/ })
			.first()
			.waitFor();
		expect(
			await page.getByText(en.findings.found["cell-cut-off"]()).count(),
		).toBeGreaterThan(0);

		await page.getByRole("link", { name: en.app.name }).click();
		await page.getByText(en.app.register.empty).waitFor();
		await close();
	});

	test("is taken in as it was corrected, and nothing of it is lost", async () => {
		const { page, close } = await site.visit();
		await choose(page, "zoomx.xlsx", dataSheet);
		await columnTakenFor(page, "I").selectOption("carried");
		await page.getByText(words.confidence.person).waitFor();
		await page
			.getByRole("button", { name: words.takeInCount(4) })
			.first()
			.click();
		await page.waitForURL(/#\/a\/[^/]+\/table/);

		await page.getByRole("link", { name: en.app.screens.export }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: en.app.exporting.jsonButton }).click(),
		]);
		const document = JSON.parse(readFileSync(await download.path(), "utf8"));
		const rows = Object.values<Record<string, unknown>>(
			document.categories,
		).sort((a, b) => Number(a.order) - Number(b.order));
		expect(rows.map(({ no }) => no)).toEqual(["12", "13", "14", "15"]);
		expect(String(rows[0]?.dataSubject)).toContain("+J14:L14");
		expect(rows.every(({ access }) => access === undefined)).toBe(true);
		expect(
			rows.every(({ carried }) => Object.keys(carried ?? {}).length === 1),
		).toBe(true);
		await close();
	});

	test("is read as it was corrected and kept, the next time it comes", async () => {
		const { page, close } = await site.visit();
		await choose(page, "zoomx.xlsx", dataSheet);
		await columnTakenFor(page, "I").selectOption("carried");
		await page.getByRole("button", { name: words.keepColumns }).click();
		await page.getByText(words.keptDone).waitFor();
		await page.getByRole("button", { name: words.discard }).first().click();
		await page.getByText(en.app.register.empty).waitFor();

		await choose(page, "nästa år.xlsx", dataSheet);
		await page.getByText(words.keptUsed).waitFor();
		expect(await columnTakenFor(page, "I").inputValue()).toBe("carried");
		await page.getByRole("button", { name: words.forgetColumns }).click();
		await expect
			.poll(() => columnTakenFor(page, "I").inputValue())
			.toBe("access");
		await close();
	});

	test("adds its lines to the assessment that was open, which can be undone at once", async () => {
		const { page, close } = await site.visit();
		await page.getByRole("button", { name: en.app.register.newButton }).click();
		const title = page.getByRole("textbox", {
			name: en.fields.about.title,
			exact: true,
		});
		await title.fill("Was open");
		await title.press("Enter");
		await dropFile(page, "zoomx.xlsx", dataSheet);
		await page.getByRole("radio", { name: words.intoOpen("Was open") }).check();
		await page
			.getByRole("button", { name: words.takeInCount(4) })
			.first()
			.click();
		await page.waitForURL(/#\/a\/[^/]+\/table/);
		await page.getByText(/^Saved \d\d:\d\d/).waitFor();
		const line = page.getByText(/Account data - end user/).first();
		await line.waitFor();
		await page
			.getByRole("button", { name: new RegExp(`^${en.app.undo}: `) })
			.click();
		await line.waitFor({ state: "detached" });
		await close();
	});
});

describe("an example", () => {
	test("goes out as a workbook and is known again when it comes back", async () => {
		const { page, close } = await site.visit();
		const example = en.app.examples.teams?.title ?? "";
		await page
			.getByRole("button", { name: en.app.register.openExampleNamed(example) })
			.click();
		await page.getByRole("link", { name: en.app.screens.export }).click();
		await page.getByRole("radio", { name: "Svenska" }).check();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page
				.getByRole("button", { name: en.app.exporting.workbookButton })
				.click(),
		]);
		const bytes = readFileSync(await download.path());
		await dropFile(page, "back.xlsx", bytes);
		await page
			.getByRole("heading", { name: words.own.title("back.xlsx") })
			.waitFor();
		await page.getByText(words.own.noChanges).waitFor();
		await page.getByRole("button", { name: words.own.openExisting }).click();
		await page.waitForURL(/#\/a\/[^/]+\/about/);
		await close();
	});
});

/** Drops a file on the page with the events that a browser sends. */
async function dropFile(
	page: Page,
	name: string,
	bytes: Buffer,
): Promise<void> {
	const transfer = await page.evaluateHandle(
		async ([fileName, url]) => {
			const data = await (await fetch(url)).arrayBuffer();
			const dropped = new DataTransfer();
			dropped.items.add(new File([data], fileName));
			return dropped;
		},
		[name, await serve(page, bytes)] as const,
	);
	for (const type of ["dragenter", "dragover", "drop"])
		await page.dispatchEvent("body", type, { dataTransfer: transfer });
}

/** The bytes under an address of the page's own origin: its policy lets it fetch nothing else. */
async function serve(page: Page, bytes: Buffer): Promise<string> {
	const url = `${site.url}dropped-file`;
	await page.route(url, (route) =>
		route.fulfill({ body: bytes, contentType: "application/octet-stream" }),
	);
	return url;
}

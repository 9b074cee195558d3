import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { addRow, setField } from "../../src/domain/change.ts";
import { readDocument, writeDocument } from "../../src/domain/file.ts";
import { withNationalAnswers } from "../helpers/nationalCases.ts";
import { throughOpenpyxl } from "../helpers/otherPrograms.ts";
import { tia, tiaHere } from "../helpers/tia.ts";

const folder = mkdtempSync(join(tmpdir(), "tia-round-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const example = (name: string) => `fixtures/examples/${name}/document.json`;

const document = addRow(
	addRow(
		setField(emptyAssessment("tia_1"), ["about", "title"], "Zoom X"),
		"categories",
		"cat_1",
		{
			no: "12",
			category: "Support data\n• names",
			carried: { Owner: "IT / 3" },
		},
	),
	"transfers",
	"tr_1",
	{ name: "Support", country: "US", rows: ["cat_1"], running: "yes" },
);
writeFileSync(at("doc.json"), writeDocument(document));
writeFileSync(at("blank.json"), writeDocument(emptyAssessment("tia_2")));

interface Scored {
	verdict: {
		outcome: string;
		settled: boolean;
		rank: number;
		missing: string[];
	};
	risk: { before?: object; after?: object; counts: object };
	transfers: { id: string; verdict: Scored["verdict"] }[];
	categories: { id: string; risk: { missing: string[] } }[];
}

describe("tia export", () => {
	test.each(["sv", "en"])(
		"in %s is a workbook that comes back as the same assessment",
		async (lang) => {
			const book = at(`out-${lang}.xlsx`);
			const exported = await tia([
				"export",
				at("doc.json"),
				"--lang",
				lang,
				"--out",
				book,
				"--at",
				"2026-11-23",
			]);
			expect(exported.code).toBe(0);
			expect(exported.out).toContain(book);
			const [back, sheets] = await Promise.all([
				tiaHere(["import", book, "--json"]),
				tiaHere(["sheets", book]),
			]);
			expect(back.json).toMatchObject({ changes: [] });
			const reading = readDocument(
				(back.json as { document: unknown }).document,
			);
			expect(reading.ok && canonicalJson(reading.document)).toBe(
				canonicalJson(document),
			);
			const values = JSON.stringify(sheets.json);
			expect(values).toContain("Support data\\n• names");
			expect(values).toContain(lang === "sv" ? "Beslut" : "Decision");
		},
	);

	test("on the same day gives the same bytes", async () => {
		const books = [at("a.xlsx"), at("b.xlsx")];
		for (const out of books)
			await tiaHere([
				"export",
				at("doc.json"),
				"--out",
				out,
				"--at",
				"2026-11-23",
			]);
		const [a, b] = books.map((book) => readFileSync(book));
		expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
	});

	test("says so when it cannot write, and goes on to nothing else", async () => {
		const { code, err, out } = await tiaHere([
			"export",
			at("doc.json"),
			"--out",
			at("no/such/folder.xlsx"),
		]);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain("cannot-write");
	});
});

describe("tia check", () => {
	test("of a blank assessment lists what the first step asks, and ends with 1", async () => {
		const [words, json] = await Promise.all([
			tiaHere(["check", at("blank.json"), "--lang", "sv"]),
			tiaHere(["check", at("blank.json"), "--json"]),
		]);
		expect([words.code, json.code]).toEqual([1, 1]);
		const { missing, steps } = json.json as {
			missing: number;
			steps: { step: string; state: string; missing: { path: string }[] }[];
		};
		expect(steps.map(({ step }) => step)).toEqual([
			"qualify",
			"know",
			"tool",
			"assess",
			"measures",
			"formal",
			"reevaluate",
		]);
		expect(missing).toBeGreaterThan(0);
		expect(words.out).toContain("Är det en överföring?");
	});

	test("names the transfer, the field and the reason", async () => {
		const { out, json } = await tiaHere(["check", at("doc.json"), "--json"]);
		expect(out).toContain("transfers/tr_1/");
		expect(
			(json as { steps: { missing: object[] }[] }).steps[0]?.missing,
		).toContainEqual(
			expect.objectContaining({
				path: "transfers/tr_1/personalData",
				why: "unanswered",
			}),
		);
		const words = await tia(["check", at("doc.json"), "--lang", "en"]);
		expect(words.out).toMatch(
			/Transfer: Support – Are they personal data\?: not answered/,
		);
	});
});

describe("tia score", () => {
	test("never calls unanswered safe: a blank assessment and a running transfer are stopped, not settled", async () => {
		const [blank, running] = await Promise.all([
			tiaHere(["score", at("blank.json"), "--json"]),
			tiaHere(["score", at("doc.json"), "--json"]),
		]);
		expect([blank.code, running.code]).toEqual([1, 1]);
		expect((blank.json as Scored).verdict).toMatchObject({
			outcome: "t.blocked",
			settled: false,
			rank: 0,
		});
		const scored = running.json as Scored;
		expect(scored.transfers).toMatchObject([
			{
				id: "tr_1",
				verdict: { outcome: "t.suspended", settled: false, rank: 0 },
			},
		]);
		const nothing = { high: 0, medium: 0, low: 0, none: 1 };
		expect(scored.risk).toEqual({
			counts: { before: nothing, after: nothing },
		});
		expect(scored.categories[0]?.risk.missing).toContain(
			"categories/cat_1/severity",
		);
	});

	test("names the rule and its source, in words", async () => {
		const { out } = await tia([
			"score",
			example("teams"),
			"--lang",
			"en",
			"--at",
			"2026-11-23",
		]);
		expect(out).toContain("Must not start");
		expect(out).toMatch(/R01\/2020/);
		expect(out).toContain("Art. 28(1) GDPR");
	});

	test.each([
		["pupil-register", ["--max-risk", "low"], 1],
		["teams", ["--need", "conditions"], 1],
	] as const)("%s with %j ends with %i", async (name, asked, code) => {
		const ran = await tiaHere([
			"score",
			example(name),
			"--at",
			"2026-11-23",
			...asked,
		]);
		expect(ran.code).toBe(code);
	});

	test("a verdict that is good enough ends with 0 once the country's own law has its answers, too", async () => {
		const read = readDocument(
			JSON.parse(readFileSync(example("pupil-register"), "utf8")),
		);
		if (!read.ok) throw new Error(read.code);
		const ended = async (document: typeof read.document) => {
			writeFileSync(at("law.json"), writeDocument(document));
			const { code, out } = await tiaHere([
				"score",
				at("law.json"),
				"--at",
				"2026-11-23",
				"--lang",
				"en",
				"--need",
				"no-transfer",
			]);
			return { code, speaks: out.includes("Under Swedish law") };
		};
		const open = { code: 1, speaks: true };
		expect(await ended(read.document)).toEqual(open);
		expect(await ended(withNationalAnswers(read.document))).toEqual({
			code: 0,
			speaks: true,
		});
		expect(
			await ended(setField(read.document, ["about", "country"], "DK")),
		).toEqual({ code: 0, speaks: false });
	});

	test("takes a workbook, its assessment as JSON and the answer of import alike", async () => {
		const [book, answer] = [at("same.xlsx"), at("answer.json")];
		await tiaHere([
			"export",
			example("teams"),
			"--out",
			book,
			"--at",
			"2026-11-23",
		]);
		const imported = await tiaHere(["import", book, "--json"]);
		writeFileSync(answer, imported.out);
		const scores = await Promise.all(
			[example("teams"), book, answer].map((file) =>
				tiaHere(["score", file, "--json", "--at", "2026-11-23"]),
			),
		);
		const [first, ...others] = scores.map(({ json }) => json as Scored);
		expect(first?.verdict.outcome).toBe("t.blocked");
		for (const other of others) expect(other).toEqual(first);
	});
});

test("one cell edited elsewhere is one change, under the path that names the field everywhere else", async () => {
	const document = "fixtures/examples/zoom-pseudonymised/document.json";
	const book = at("edited.xlsx");
	await tiaHere(["export", document, "--out", book, "--lang", "sv"]);
	writeFileSync(
		book,
		throughOpenpyxl(
			readFileSync(book),
			'book["TIA-datablad"]["D5"] = "Inloggning"',
		),
	);
	const { code, json } = await tiaHere(["import", book, "--json"]);
	expect(code).toBe(0);
	expect(json).toMatchObject({
		changes: [
			{
				path: "categories/c_login/purpose",
				from: "Inloggning och licens",
				to: "Inloggning",
			},
		],
		findings: [
			{
				code: "cell-changed",
				severity: "note",
				at: { sheet: "TIA-datablad", cell: "D5" },
				found: "Inloggning",
			},
		],
	});
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { setField } from "../../src/domain/change.ts";
import { dataSheetFieldNames } from "../../src/domain/dataCategory.ts";
import { readDocument, writeDocument } from "../../src/domain/file.ts";
import { languages } from "../../src/text/languages.ts";
import {
	throughLibreOffice,
	throughOpenpyxl,
} from "../helpers/otherPrograms.ts";
import { tia, tiaHere } from "../helpers/tia.ts";

const folder = mkdtempSync(join(tmpdir(), "tia-merge-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const original = "fixtures/examples/zoom-pseudonymised/document.json";
const read = (file: string): Assessment => {
	const reading = readDocument(JSON.parse(readFileSync(file, "utf8")));
	if (!reading.ok) throw new Error(reading.code);
	return reading.document;
};
const save = (name: string, document: Assessment): string => {
	writeFileSync(at(name), writeDocument(document));
	return at(name);
};

interface Printed {
	by: string;
	path: string;
	base: unknown;
	mine: unknown;
	theirs: unknown;
	comment?: string;
	mineBy?: string;
	why?: string;
}
interface Merged {
	changes: Printed[];
	conflicts: Printed[];
	base: "found" | "missing";
	comments: { by: string; path: string; text: string; author?: string }[];
}
const merge = async (...args: string[]) => {
	const ran = await tiaHere(["merge", ...args, "--json", "--at", "2026-11-23"]);
	return { ...ran, answer: ran.json as Merged };
};

/** Sets cells of the data sheet by the codes of its rows and the keys of its columns, wherever they stand. */
const setCells = (
	edits: [row: string, key: string, value: string | null][],
	more = "",
) => `
from openpyxl.comments import Comment
sheet = book["TIA-datablad"]
def at(code, key):
    keys = next(row for row in sheet.iter_rows() if str(row[0].value or "").startswith("#tia:categories"))
    col = next(c.column for c in keys if c.value == key)
    row = next(r for r in sheet.iter_rows() if r[0].value == code)
    return sheet.cell(row[0].row, col)
${edits.map(([row, key, value]) => `at(${JSON.stringify(row)}, ${JSON.stringify(key)}).value = ${value === null ? "None" : JSON.stringify(value)}`).join("\n")}
${more}`;

let exported: Uint8Array;
const copy = (name: string, script: string): string => {
	writeFileSync(at(name), throughOpenpyxl(exported, script));
	return at(name);
};

beforeAll(async () => {
	const book = at("exported.xlsx");
	await tiaHere([
		"export",
		original,
		"--out",
		book,
		"--lang",
		"sv",
		"--at",
		"2026-11-20",
	]);
	exported = readFileSync(book);
}, 60_000);

describe("tia merge", () => {
	test("a copy nobody touched changes nothing, also when LibreOffice has saved it", async () => {
		writeFileSync(at("still.xlsx"), throughLibreOffice(exported, "xlsx"));
		const { code, answer } = await merge(original, at("still.xlsx"));
		expect(code).toBe(0);
		expect(answer).toMatchObject({ changes: [], conflicts: [], base: "found" });
	}, 120_000);

	test("names who changed which cell, from what to what, with the note on it; and writes what does not meet", async () => {
		const reviewed = copy(
			"anna.xlsx",
			setCells(
				[["c_login", "purpose", "Inloggning och inget annat"]],
				`book.properties.lastModifiedBy = "Granskare Ett"
at("c_login", "purpose").comment = Comment("Är detta allt?", "Granskare Två")
at("c_login", "dataContent").comment = Comment("Stämmer.", "Granskare Två")`,
			),
		);
		// Work goes on in the assessment while the copy is away.
		const doc = save(
			"on.json",
			setField(read(original), ["about", "comment"], "Fortsatt arbete"),
		);
		const out = at("merged.json");
		const { code, answer } = await merge(doc, reviewed, "--out", out);
		expect(code).toBe(0);
		expect(answer.base).toBe("found");
		expect(answer.changes).toEqual([
			{
				by: "Granskare Ett",
				path: "categories/c_login/purpose",
				base: "Inloggning och licens",
				mine: "Inloggning och licens",
				theirs: "Inloggning och inget annat",
				comment: "Är detta allt?",
			},
		]);
		expect(answer.conflicts).toEqual([]);
		expect(answer.comments).toMatchObject([
			{
				by: "Granskare Ett",
				author: "Granskare Två",
				path: "categories/c_login/purpose",
				text: "Är detta allt?",
			},
			{ path: "categories/c_login/dataContent", text: "Stämmer." },
		]);
		const merged = read(out);
		expect(merged.categories.c_login?.purpose).toBe(
			"Inloggning och inget annat",
		);
		expect(merged.about.comment).toBe("Fortsatt arbete");
		expect(
			Object.values(merged.carried).map(({ path, text, by }) => [
				path,
				text,
				by,
			]),
		).toContainEqual([
			"categories/c_login/purpose",
			"Är detta allt?",
			"Granskare Två",
		]);
		// The same copy once more: everything is here already.
		const again = await merge(out, reviewed, "--out", at("again.json"));
		expect(again.code).toBe(0);
		expect(read(at("again.json"))).toEqual(merged);
	}, 120_000);

	test.each([
		["mine", "Som vi skrev", "Som granskaren skrev"],
		["theirs", "Som granskaren skrev", "Som vi skrev"],
	])(
		"the same field changed on both sides is a conflict and nothing is written; --prefer %s decides, and the other text is kept",
		async (prefer, stands, kept) => {
			const reviewed = copy(
				"meets.xlsx",
				setCells([["c_login", "purpose", "Som granskaren skrev"]]),
			);
			const doc = save(
				"meets.json",
				setField(
					read(original),
					["categories", "c_login", "purpose"],
					"Som vi skrev",
				),
			);
			const out = at(`prefer-${prefer}.json`);
			const open = await merge(doc, reviewed, "--out", out);
			expect(open.code).toBe(1);
			expect(open.answer.conflicts).toEqual([
				{
					by: "meets.xlsx",
					path: "categories/c_login/purpose",
					base: "Inloggning och licens",
					mine: "Som vi skrev",
					theirs: "Som granskaren skrev",
					why: "changed-twice",
				},
			]);
			expect(() => readFileSync(out)).toThrow();
			const { code } = await merge(
				doc,
				reviewed,
				"--prefer",
				prefer,
				"--out",
				out,
			);
			expect(code).toBe(0);
			const merged = read(out);
			expect(merged.categories.c_login?.purpose).toBe(stands);
			const [filed] = Object.values(merged.conflicts);
			expect(filed?.settledOn).toBe("2026-11-23");
			expect([filed?.mine, filed?.theirs].join()).toContain(kept);
		},
		60_000,
	);

	test("two reviewers who meet are told apart, and the second is compared with its own base", async () => {
		const first = copy(
			"one.xlsx",
			setCells([
				["c_login", "purpose", "Första"],
				["c_login", "location", "Ort ett"],
			]),
		);
		const second = copy(
			"two.xlsx",
			setCells([
				["c_login", "purpose", "Andra"],
				["c_login", "access", "Bara vi"],
			]),
		);
		const { code, answer } = await merge(original, first, second);
		expect(code).toBe(1);
		expect(
			answer.changes.map(({ by, path }) => `${by} ${path}`).sort(),
		).toEqual([
			"one.xlsx categories/c_login/location",
			"one.xlsx categories/c_login/purpose",
			"two.xlsx categories/c_login/access",
			"two.xlsx categories/c_login/purpose",
		]);
		expect(answer.conflicts).toMatchObject([
			{ by: "two.xlsx", mine: "Första", theirs: "Andra", mineBy: "one.xlsx" },
		]);
	}, 60_000);

	test("rows sorted, copied and added elsewhere are no changes of what stands in the others", async () => {
		const reviewed = copy(
			"sorted.xlsx",
			setCells(
				[],
				`marked = [r[0].row for r in sheet.iter_rows() if str(r[0].value or "").startswith("c_")]
a, b = marked[0], marked[-1]
width = sheet.max_column
one = [sheet.cell(a, c).value for c in range(1, width + 1)]
two = [sheet.cell(b, c).value for c in range(1, width + 1)]
for c in range(1, width + 1):
    sheet.cell(a, c).value, sheet.cell(b, c).value = two[c - 1], one[c - 1]`,
			),
		);
		const { answer } = await merge(original, reviewed);
		expect(answer.changes).toEqual([]);
	}, 60_000);

	test("a copy that lost its base is compared two ways, and its empty cells take nothing away", async () => {
		const reviewed = copy(
			"nobase.xlsx",
			setCells(
				[
					["c_login", "purpose", "Utan bas"],
					["c_login", "dataContent", null],
				],
				'del book["_tia_base"]',
			),
		);
		const out = at("nobase.json");
		const { code, answer } = await merge(
			original,
			reviewed,
			"--prefer",
			"theirs",
			"--out",
			out,
		);
		expect(code).toBe(0);
		expect(answer.base).toBe("missing");
		expect(answer.conflicts.map(({ path }) => path)).toEqual([
			"categories/c_login/purpose",
		]);
		const merged = read(out);
		expect(merged.categories.c_login?.purpose).toBe("Utan bas");
		expect(merged.categories.c_login?.dataContent).toBe(
			read(original).categories.c_login?.dataContent,
		);
	}, 60_000);

	test("a sheet that somebody typed again is matched by what its lines say", async () => {
		const document = read(original);
		const lines = Object.values(document.categories).map((row) =>
			dataSheetFieldNames.map((name) => row[name] ?? ""),
		);
		const headings = languages.sv.workbook.dataSheet;
		const rows = [dataSheetFieldNames.map((name) => headings[name]), ...lines];
		copy(
			"typed.xlsx",
			`book = openpyxl.Workbook()
for row in ${JSON.stringify(rows)}: book.active.append(row)
book.active["C2"] = "Nytt syfte"`,
		);
		const { answer } = await merge(original, at("typed.xlsx"));
		expect(answer.base).toBe("missing");
		const [first] = Object.keys(document.categories);
		expect(answer.conflicts.map(({ path, theirs }) => [path, theirs])).toEqual(
			expect.arrayContaining([[`categories/${first}/purpose`, "Nytt syfte"]]),
		);
	}, 60_000);

	test("a copy of another assessment is turned away", async () => {
		const { code, err } = await merge(
			"fixtures/examples/teams/document.json",
			copy("other.xlsx", ""),
		);
		expect(code).toBe(3);
		expect(err).toContain("other-assessment");
	}, 60_000);

	test("asks for a copy, and never writes over what it reads", async () => {
		expect((await merge(original)).code).toBe(2);
		const doc = save("same.json", read(original));
		const { code, err } = await merge(doc, at("exported.xlsx"), "--out", doc);
		expect(code).toBe(2);
		expect(err).toContain(doc);
	});
});

describe("tia diff", () => {
	test("of an assessment and its workbook says that they say the same", async () => {
		const { code, json } = await tia([
			"diff",
			original,
			at("exported.xlsx"),
			"--json",
		]);
		expect([code, json]).toEqual([0, { changes: [] }]);
	}, 60_000);

	test("names each field that differs, in JSON and in words", async () => {
		const changed = save(
			"changed.json",
			setField(
				setField(
					read(original),
					["categories", "c_login", "purpose"],
					undefined,
				),
				["about", "title"],
				"Ny titel",
			),
		);
		const { json } = await tiaHere(["diff", original, changed, "--json"]);
		expect(json).toEqual({
			changes: [
				{
					path: "about/title",
					from: read(original).about.title,
					to: "Ny titel",
				},
				{
					path: "categories/c_login/purpose",
					from: "Inloggning och licens",
				},
			],
		});
		const words = await tiaHere(["diff", original, changed, "--lang", "sv"]);
		expect(words.out).toContain("2 fält skiljer.");
		expect(words.out).toContain("Inloggning och licens → (tomt)");
	});

	test("asks for two files", async () => {
		expect((await tiaHere(["diff", original])).code).toBe(2);
	});
});

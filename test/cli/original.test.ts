import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { throughOpenpyxl } from "../helpers/otherPrograms.ts";
import { tiaHere } from "../helpers/tia.ts";

const seed = "fixtures/workbooks/zoomx/input.xlsx";
const folder = mkdtempSync(join(tmpdir(), "tia-original-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = readFileSync(seed);

test("the file comes back byte for byte: from the JSON, from the exported workbook, and after openpyxl saved that", async () => {
	const doc = at("doc.json");
	const imported = await tiaHere([
		"import",
		seed,
		"--keep-original",
		"--out",
		doc,
	]);
	expect(imported.code).toBe(0);
	expect(imported.out).toContain(
		`kept in the assessment (${bytes.length} bytes)`,
	);
	const book = at("book.xlsx");
	await tiaHere(["export", doc, "--out", book, "--at", "2026-11-23"]);
	const saved = at("saved.xlsx");
	writeFileSync(saved, await throughOpenpyxl(readFileSync(book)));
	for (const [n, from] of [doc, book, saved].entries()) {
		const to = at(`back${n}.xlsx`);
		const { code, json } = await tiaHere([
			"original",
			from,
			"--out",
			to,
			"--json",
		]);
		expect(code).toBe(0);
		expect(json).toMatchObject({ files: [{ file: "input.xlsx", out: to }] });
		expect(readFileSync(to).equals(bytes)).toBe(true);
	}
	// Read again from the workbook, and imported into JSON once more, it is still the same file.
	const again = at("again.json");
	await tiaHere(["import", saved, "--out", again]);
	await tiaHere(["original", again, "--out", at("last.xlsx")]);
	expect(readFileSync(at("last.xlsx")).equals(bytes)).toBe(true);
});

test("nothing is kept unless it is asked for, and nothing is overwritten", async () => {
	const doc = at("plain.json");
	await tiaHere(["import", seed, "--out", doc]);
	const none = await tiaHere(["original", doc, "--out", at("none.xlsx")]);
	expect([none.code, none.out]).toEqual([
		1,
		expect.stringContaining("No file is kept"),
	]);
	await tiaHere(["import", seed, "--keep-original", "--out", doc]);
	const there = at("there.xlsx");
	writeFileSync(there, "mine");
	const refused = await tiaHere(["original", doc, "--out", there]);
	expect(refused.code).toBe(2);
	expect(readFileSync(there, "utf8")).toBe("mine");
	const same = await tiaHere(["original", doc, "--out", doc]);
	expect(same.code).toBe(2);
});

test("in a folder each file has its own name, whatever path the document claims", async () => {
	const doc = at("claims.json");
	await tiaHere(["import", seed, "--keep-original", "--out", doc]);
	const text = readFileSync(doc, "utf8");
	writeFileSync(doc, text.replace('"input.xlsx"', '"../../../outside.xlsx"'));
	const out = at("out");
	mkdirSync(out);
	for (const name of ["outside.xlsx", "outside (2).xlsx"]) {
		const { json } = await tiaHere(["original", doc, "--out", out, "--json"]);
		expect(json).toMatchObject({ files: [{ out: join(out, name) }] });
		expect(readFileSync(join(out, name)).equals(bytes)).toBe(true);
	}
});

test("what is not the file that was read is not given back", async () => {
	const doc = at("damaged.json");
	await tiaHere(["import", seed, "--keep-original", "--out", doc]);
	const text = readFileSync(doc, "utf8");
	writeFileSync(
		doc,
		text.replace(/"hash": ?"[0-9a-f]{4}/, (all) => `${all.slice(0, -4)}0000`),
	);
	const { code, out } = await tiaHere([
		"original",
		doc,
		"--out",
		at("never.xlsx"),
	]);
	expect(code).toBe(1);
	expect(out).toContain("is not the file that was read");
});

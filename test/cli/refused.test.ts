import {
	closeSync,
	existsSync,
	ftruncateSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { writeDocument } from "../../src/domain/file.ts";
import { languages } from "../../src/text/languages.ts";
import { tia, tiaHere } from "../helpers/tia.ts";
import { compoundFile, xlsxOfRows } from "../helpers/xlsx.ts";

const seed = "fixtures/workbooks/zoomx/input.xlsx";
const folder = mkdtempSync(join(tmpdir(), "tia-refused-"));
const at = (name: string) => join(folder, name);

beforeAll(() => {
	writeFileSync(
		at("letter.xlsx"),
		"Dear all,\nhere is the sheet.\n\u0000\u0001",
	);
	writeFileSync(
		at("encrypted.xlsx"),
		compoundFile(["Root Entry", "EncryptionInfo", "EncryptedPackage"]),
	);
	writeFileSync(at("old.xls"), compoundFile(["Root Entry", "Workbook"]));
	writeFileSync(at("empty.xlsx"), "");
	const large = openSync(at("large.xlsx"), "w");
	ftruncateSync(large, 200 * 1024 * 1024);
	closeSync(large);
	mkdirSync(at("folder.xlsx"));
	const document = JSON.parse(writeDocument(emptyAssessment("tia_1")));
	writeFileSync(
		at("newer.json"),
		JSON.stringify({ ...document, formatVersion: 999 }),
	);
	writeFileSync(
		at("damaged.json"),
		JSON.stringify({ ...document, decision: { outcome: "maybe" } }),
	);
	writeFileSync(at("other.json"), '{"name":"something else"}');
	writeFileSync(at("broken.json"), '{"formatVersion": 1,');
});
afterAll(() => rmSync(folder, { recursive: true }));

const refusedBooks = [
	["letter.xlsx", "not-a-workbook"],
	["encrypted.xlsx", "is-encrypted"],
	["old.xls", "is-legacy-xls"],
	["empty.xlsx", "file-empty"],
	["large.xlsx", "file-too-large"],
] as const;

describe("a file that cannot be read ends with 3, a code and a sentence of its own", () => {
	test("in the shell, for every kind of file that people take for a workbook", async () => {
		const files = refusedBooks.map(([name]) => at(name));
		const { code, out, err } = await tia(["import", ...files, "--lang", "sv"]);
		expect([code, out]).toEqual([3, ""]);
		for (const [name, refusal] of refusedBooks) {
			const [line] = err
				.split("\n")
				.filter((one) => one.startsWith(`${at(name)}:`));
			expect(line).toContain(languages.sv.findings.refused[refusal].next);
			expect(line).toContain(`(${refusal})`);
		}
	});

	test.each(refusedBooks)(
		"%s alone: %s, whatever the command",
		async (name, refusal) => {
			const commands = [
				["import"],
				["sheets"],
				["check"],
				["score"],
				["export", "--out", at("never.xlsx")],
			];
			for (const command of commands) {
				const { code, json, err } = await tiaHere([
					...command,
					at(name),
					...(command[0] === "sheets" ? [] : ["--json"]),
				]);
				expect(code).toBe(3);
				expect(json).toEqual({
					refusal: expect.objectContaining({
						code: refusal,
						reason: expect.stringContaining(" "),
					}),
				});
				expect(err).toContain(languages.en.findings.refused[refusal].next);
			}
			expect(existsSync(at("never.xlsx"))).toBe(false);
		},
	);

	test.each([
		["missing.json", "file-not-found"],
		["folder.xlsx", "is-a-folder"],
		["broken.json", "not-json"],
		["other.json", "not-an-assessment"],
		["newer.json", "newer-format"],
		["damaged.json", "damaged"],
	] as const)("%s: %s", async (name, refusal) => {
		const { code, err, json } = await tiaHere(["check", at(name), "--json"]);
		expect(code).toBe(3);
		expect(err).toContain(languages.en.cli.refused[refusal]);
		expect(json).toMatchObject({ refusal: { code: refusal } });
	});

	test("a damaged assessment names the place and what stands there", async () => {
		const { json, err } = await tiaHere([
			"score",
			at("damaged.json"),
			"--json",
		]);
		expect(json).toMatchObject({
			refusal: { at: "decision/outcome", found: '"maybe"' },
		});
		expect(err).toContain("decision/outcome");
	});

	test("200 MB are refused by their size, at once", async () => {
		const start = performance.now();
		await tiaHere(["sheets", at("large.xlsx")]);
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});

describe("several files", () => {
	test("one bad file does not stop the rest; progress on stderr, a list on stdout", async () => {
		const files = [at("empty.xlsx"), seed, at("missing.xlsx")];
		const { code, err, json } = await tia(["import", ...files, "--json"]);
		expect(code).toBe(3);
		expect(json).toMatchObject([
			{ file: files[0], refusal: { code: "file-empty" } },
			{ file: seed, mapping: { tables: [{ sheet: "TIA Data Sheet" }] } },
			{ file: files[2], refusal: { code: "file-not-found" } },
		]);
		expect(err.match(/^\d\/3 .*/gm)).toEqual(
			files.map((file, i) => `${i + 1}/3 ${file}`),
		);
	});

	test("--out is a folder; each file gets its own", async () => {
		mkdirSync(at("out"));
		writeFileSync(at("second.xlsx"), readFileSync(seed));
		const { code } = await tiaHere([
			"import",
			seed,
			at("second.xlsx"),
			"--out",
			at("out"),
		]);
		expect(code).toBe(0);
		for (const name of ["input.json", "second.json"])
			expect(
				JSON.parse(readFileSync(at(join("out", name)), "utf8")),
			).toMatchObject({ formatVersion: 1 });
	});
});

describe("wrong use ends with 2, a sentence, and nothing on stdout", () => {
	test.each([
		["nothing to do", [], languages.en.cli.wrong.noCommand],
		[
			"no such command",
			["eat", seed],
			languages.en.cli.wrong.unknownCommand("eat"),
		],
		["no file", ["import"], languages.en.cli.wrong.noFile],
		["a name without letters", ["import", ""], languages.en.cli.wrong.noFile],
		["no such option", ["import", seed, "--colour"], "--colour"],
		["an option of another command", ["import", seed, "--rows", "3"], "--rows"],
		["a value wanting", ["import", seed, "--out"], "--out"],
		["an option for a value", ["import", seed, "--out", "--json"], "--out"],
		["a value too much", ["import", seed, "--json=yes"], "--json"],
		["no number", ["sheets", seed, "--rows", "many"], "--rows"],
		["no day", ["check", seed, "--at", "2026-02-30"], "--at"],
		["no language", ["check", seed, "--lang", "de"], "sv, en"],
		[
			"no place for the workbook",
			["export", seed],
			languages.en.cli.wrong.outMissing,
		],
		[
			"no such outcome",
			["score", seed, "--need", "everything"],
			"conditions, go, no-transfer",
		],
		[
			"a mapping that is none",
			["import", seed, "--mapping", "package.json"],
			"package.json",
		],
		[
			"two files into one",
			[
				"import",
				seed,
				"fixtures/witnesses/openpyxl.xlsx",
				"--out",
				"/tmp/nowhere/doc.json",
			],
			"/tmp/nowhere/doc.json",
		],
		[
			"a folder that is none",
			["import", seed, "--out", "/tmp/nowhere/at/all/doc.json"],
			"/tmp/nowhere/at/all/doc.json",
		],
	])("%s", async (_, args, says) => {
		const { code, out, err } = await tiaHere(args);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(says);
	});

	test("in a process of its own too, in the reader's language", async () => {
		const { code, out, err } = await tia(["export", seed, "--lang", "sv"]);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(languages.sv.cli.wrong.outMissing);
	});

	test("a file is never written over itself", async () => {
		const copy = at("mine.xlsx");
		writeFileSync(copy, xlsxOfRows(""));
		const before = readFileSync(copy);
		const { code, err } = await tiaHere(["export", copy, "--out", copy]);
		expect(code).toBe(2);
		expect(err).toContain(copy);
		expect(readFileSync(copy)).toEqual(before);
	});

	test("help is no wrong use", async () => {
		const { code, out } = await tiaHere(["--help", "--lang", "sv"]);
		expect(code).toBe(0);
		for (const name of ["import", "sheets", "check", "score", "export"])
			expect(out).toContain(`tia ${name}`);
	});
});

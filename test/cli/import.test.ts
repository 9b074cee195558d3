import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/domain/file.ts";
import { tia, tiaHere } from "../helpers/tia.ts";
import { xlsxOfRows } from "../helpers/xlsx.ts";

const seed = "fixtures/workbooks/zoomx/input.xlsx";
const folder = mkdtempSync(join(tmpdir(), "tia-import-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

interface Printed {
	document: unknown;
	mapping: {
		tables: {
			sheet: string;
			headerRow: number;
			firstDataRow: number;
			lastDataRow: number;
			columns: { col: string; header: string; to: string | string[] }[];
			records: Record<string, unknown>[];
		}[];
	};
	carried: unknown[];
	findings: { code: string; severity: string; at: object; found?: string }[];
}

describe("tia import of the city's data sheet", () => {
	test("prints the columns, the texts as written, and what is doubtful, where", async () => {
		const { code, err, json } = await tia(["import", seed, "--json"]);
		expect([code, err]).toEqual([0, ""]);
		const { mapping, carried, findings, document } = json as Printed;
		expect(mapping.tables).toHaveLength(1);
		expect(mapping.tables[0]).toMatchObject({
			sheet: "TIA Data Sheet",
			headerRow: 2,
			firstDataRow: 3,
			lastDataRow: 6,
		});
		expect(
			mapping.tables[0]?.columns.map(({ col, to }) => `${col} ${to}`),
		).toEqual([
			"A no",
			"B category",
			"C purpose",
			"D dataContent",
			"E dataSubject",
			"F sensitive",
			"G location",
			"H roles",
			"I access",
		]);
		expect(mapping.tables[0]?.records.map(({ no }) => no)).toEqual([
			"12",
			"13",
			"14",
			"15",
		]);
		expect(mapping.tables[0]?.records[0]?.category).toBe(
			"Account data - end user\nAccording to ref A.\nThis is data at rest",
		);
		expect(carried).toEqual([]);
		expect(findings).toContainEqual({
			code: "cell-stray-reference",
			severity: "warning",
			at: { sheet: "TIA Data Sheet", cell: "E3" },
			found: "+J14:L14",
		});
		expect(readDocument(document).ok).toBe(true);
	});

	test("says the same in words, in the language that is asked for", async () => {
		const [english, swedish, byLocale] = await Promise.all([
			tiaHere(["import", seed, "--lang", "en"]),
			tiaHere(["import", seed, "--lang", "sv"]),
			tiaHere(["import", seed], { LANG: "sv_SE.UTF-8" }),
		]);
		expect(english.out).toContain("A  No → No");
		expect(english.out).toContain("4 lines were read.");
		expect(swedish.out).toContain("4 poster lästes.");
		expect(byLocale.out).toBe(swedish.out);
		expect(swedish.out).toMatch(/TIA Data Sheet, E3: .*\+J14:L14/);
	});

	test("writes the assessment where --out says, and check reads it", async () => {
		const { code, out } = await tiaHere([
			"import",
			seed,
			"--out",
			at("doc.json"),
		]);
		expect(code).toBe(0);
		expect(out).toContain(at("doc.json"));
		const written = readDocument(
			JSON.parse(readFileSync(at("doc.json"), "utf8")),
		);
		expect(written.ok && Object.keys(written.document.categories)).toHaveLength(
			4,
		);
		const [ofDocument, ofWorkbook] = await Promise.all([
			tiaHere(["check", at("doc.json")]),
			tiaHere(["check", seed]),
		]);
		expect(ofDocument.code).toBe(1);
		expect(ofWorkbook.out).toBe(ofDocument.out);
	});

	test("takes a corrected mapping in place of its own", async () => {
		const first = await tiaHere(["import", seed, "--json"]);
		const { mapping } = first.json as Printed;
		const roles = mapping.tables[0]?.columns.find(({ to }) => to === "roles");
		if (roles) roles.to = "carried";
		writeFileSync(at("mapping.json"), JSON.stringify({ mapping }));
		const again = await tiaHere([
			"import",
			seed,
			"--mapping",
			at("mapping.json"),
			"--json",
		]);
		expect(again.code).toBe(0);
		const [record] = (again.json as Printed).mapping.tables[0]?.records ?? [];
		expect(record).not.toHaveProperty("roles");
		expect(record?.carried).toEqual({
			"Controller / Processor / Subprocessor": (first.json as Printed).mapping
				.tables[0]?.records[0]?.roles,
		});
	});
});

test("a workbook without a register ends with 1, and every text is carried", async () => {
	writeFileSync(
		at("letter.xlsx"),
		xlsxOfRows(
			'<row r="2"><c r="B2" t="inlineStr"><is><t>Dear all</t></is></c></row>',
		),
	);
	const { code, json } = await tiaHere(["import", at("letter.xlsx"), "--json"]);
	expect(code).toBe(1);
	const { mapping, carried, findings } = json as Printed;
	expect(mapping.tables).toEqual([]);
	expect(findings.map(({ code }) => code)).toContain("no-table-found");
	expect(carried).toMatchObject([{ cell: "B2", text: "Dear all" }]);
});

test("npm runs the very same command, without a word of its own", async () => {
	const { execFile } = await import("node:child_process");
	const run = await new Promise<{ code: number; out: string }>((resolve) => {
		execFile(
			"npm",
			["run", "-s", "tia", "--", "import", seed, "--json"],
			{ maxBuffer: 1 << 26 },
			(error, out) => resolve({ code: Number(error?.code ?? 0), out }),
		);
	});
	expect(run.code).toBe(0);
	expect(JSON.parse(run.out)).toHaveProperty("mapping.tables.0.records");
});

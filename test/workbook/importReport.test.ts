import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Assessment,
	emptyAssessment,
} from "../../src/domain/assessment.ts";
import { readDocument, writeDocument } from "../../src/domain/file.ts";
import { sha256 } from "../../src/domain/hash.ts";
import { originalBytes, originalText } from "../../src/domain/original.ts";
import { importReport } from "../../src/workbook/importReport.ts";
import { importRecords } from "../../src/workbook/importWorkbook.ts";
import { judge } from "../../src/workbook/own/judge.ts";
import { planWorkbook } from "../../src/workbook/own/planWorkbook.ts";
import { cellText, isFilled } from "../../src/workbook/table/cellText.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { registerCases } from "../helpers/registerCases.ts";
import { aWorkbook } from "../helpers/sheet.ts";

test("the report names every filled cell of an imported file once, with its text and where it ended", () => {
	const cases = ["tuned", "tunedFresh", "tunedField"].flatMap((file) =>
		registerCases(`fixtures/registers/${file}.txt`),
	);
	for (const { name, sheet } of cases) {
		const workbook = aWorkbook(sheet);
		const mapping = proposeMapping(workbook);
		const extraction = extractRecords(workbook, mapping);
		const document = importRecords(extraction, mapping, {
			name: "a.xlsx",
			hash: "0",
			on: "2026-11-23",
		});
		const [id = ""] = Object.keys(document.imports);
		const told = new Map(
			importReport(document, id).map(({ cell, text }) => [cell, text]),
		);
		const filled = sheet.rows.flatMap(({ index, cells }) =>
			cells
				.filter(isFilled)
				.map((cell) => [
					`${String.fromCharCode(64 + cell.col)}${index}`,
					cellText(cell),
				]),
		);
		expect([name, ...[...told.keys()].sort()]).toEqual([
			name,
			...filled.map(([cell]) => cell).sort(),
		]);
		for (const [cell = "", text = ""] of filled)
			expect(told.get(cell)?.trim()).toBe(text.trim());
	}
});

test("a report says of a text which field of which line it became", () => {
	const [register] = registerCases("fixtures/registers/tunedFresh.txt");
	if (!register) throw new Error("no register");
	const workbook = aWorkbook(register.sheet);
	const mapping = proposeMapping(workbook);
	const document = importRecords(extractRecords(workbook, mapping), mapping, {
		name: "a.xlsx",
		hash: "0",
		on: "2026-11-23",
	});
	const [id = ""] = Object.keys(document.imports);
	for (const { text, to } of importReport(document, id)) {
		if (to.kind !== "field" || to.path[0] !== "categories") continue;
		const [, row = "", field = "", key] = to.path;
		const line: Record<string, unknown> = { ...document.categories[row] };
		const value = line[field];
		expect(key ? (value as Record<string, string>)[key] : value).toBe(text);
	}
	expect(importReport(document, "imp_none")).toEqual([]);
});

test("a file that was kept comes back from JSON byte for byte, and nothing else does", () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 5_000 }), (bytes) => {
			const hash = sha256(bytes);
			const document = importRecords(
				extractRecords(aWorkbook(), { tables: [] }),
				{ tables: [] },
				{ name: "a.xlsx", hash, on: "2026-11-23", original: bytes },
			);
			const reading = readDocument(JSON.parse(writeDocument(document)));
			if (!reading.ok) throw new Error(reading.code);
			const [row] = Object.values(reading.document.imports);
			expect(row && originalBytes(row)).toEqual(bytes);
			const other = originalText(Uint8Array.from([...bytes, 1]));
			expect(originalBytes({ original: other, hash })).toBeUndefined();
		}),
	);
	expect(
		originalBytes({ original: "not base64 ~", hash: "0" }),
	).toBeUndefined();
	expect(originalBytes({ hash: "0" })).toBeUndefined();
});

test("the exported workbook lists what went where on a sheet of its own, and none when nothing was read in", () => {
	const [register] = registerCases("fixtures/registers/tunedFresh.txt");
	if (!register) throw new Error("no register");
	const workbook = aWorkbook(register.sheet);
	const mapping = proposeMapping(workbook);
	const document = importRecords(extractRecords(workbook, mapping), mapping, {
		name: "a.xlsx",
		hash: "0",
		on: "2026-11-23",
	});
	const sheetOf = (assessment: Assessment) =>
		planWorkbook(assessment, judge(assessment, "2026-11-23"), {
			language: "sv",
			at: "2026-11-23",
		}).sheets.find(({ name }) => name === "Importrapport");
	const rows = sheetOf(document)?.rows.map(({ cells }) =>
		[...cells.values()].map(({ value }) => value),
	);
	const [id = ""] = Object.keys(document.imports);
	for (const { cell, text } of importReport(document, id))
		expect(
			rows?.some((row) => row.includes(cell) && row.includes(text)),
			`${cell} ${text}`,
		).toBe(true);
	expect(sheetOf(emptyAssessment("tia_none"))).toBeUndefined();
});

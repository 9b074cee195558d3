import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { readOwnWorkbook } from "../../src/workbook/readOwnWorkbook.ts";
import { readSheets } from "../../src/workbook/readSheets.ts";
import { writeWorkbook } from "../../src/workbook/writeWorkbook.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";

const at = "2026-11-23";

async function roundTrip(document: Assessment, language: "sv" | "en") {
	const bytes = await writeWorkbook(document, { language, at });
	const read = readSheets(bytes);
	if (!read.ok) throw new Error(read.refusal.code);
	const own = readOwnWorkbook(read.workbook);
	if (own?.kind !== "own") throw new Error("not recognised");
	return own;
}

test("reading what we wrote gives the same document, in either language", async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryAssessment({
				controlCharacters: true,
				uncanonical: true,
				tooLongForACell: true,
			}),
			fc.constantFrom("sv", "en"),
			async (document, language) => {
				const own = await roundTrip(document, language);
				expect(own.findings).toEqual([]);
				expect(own.changes).toEqual([]);
				expect(canonicalJson(own.document)).toBe(canonicalJson(document));
			},
		),
		{ numRuns: 60 },
	);
}, 120_000);

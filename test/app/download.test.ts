import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../src/app/download.ts";

const today = "2026-11-23";

test.each([
	["Zoom X", "TIA Zoom X 2026-11-23.xlsx"],
	[undefined, "TIA 2026-11-23.xlsx"],
	["AD/Azure: läget?", "TIA AD Azure läget 2026-11-23.xlsx"],
	["Bedömning\nav Teams.", "TIA Bedömning av Teams 2026-11-23.xlsx"],
])("a file is named after the assessment: %s", (title, name) => {
	expect(fileName(title, today, "xlsx")).toBe(name);
});

test("no title makes a name that a system refuses", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (title) => {
			const name = fileName(title, today, "json");
			expect(name).toMatch(/^TIA .*2026-11-23\.json$/u);
			expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]/u);
		}),
	);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCells, printCells } from "../../../src/ui/grid/clipboard.ts";

test.each([
	["one cell", "Account data", [["Account data"]]],
	["a row and the line break Excel ends with", "a\tb\r\n", [["a", "b"]]],
	[
		"two rows",
		"a\tb\r\nc\td\r\n",
		[
			["a", "b"],
			["c", "d"],
		],
	],
	[
		"a line break inside a cell",
		'"• Name\n• Address"\tb',
		[["• Name\n• Address", "b"]],
	],
	["quotes inside a cell", '"""ref A"" says"\t', [['"ref A" says', ""]]],
	["a quote that opens nothing", '5" screen\tb', [['5" screen', "b"]]],
	["a quote that is never closed", '"no end\tb', [['"no end', "b"]]],
	["an empty cell in the middle", "a\t\tc", [["a", "", "c"]]],
])("reads what a spreadsheet puts on the clipboard: %s", (_, text, cells) => {
	expect(parseCells(text)).toEqual(cells);
});

test("what was copied is pasted as it was", () => {
	const cell = fc.string({
		unit: fc.constantFrom("a", "å", '"', "\n", "\t", " ", "•", "=", "+"),
		maxLength: 8,
	});
	// Like in any spreadsheet, an empty last row of one column cannot be told from the closing line break.
	const cells = fc
		.integer({ min: 1, max: 4 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
				minLength: 1,
				maxLength: 5,
			}),
		)
		.filter((rows) => (rows[0]?.length ?? 0) > 1);
	fc.assert(
		fc.property(cells, (rows) => {
			expect(parseCells(printCells(rows))).toEqual(rows);
		}),
	);
});

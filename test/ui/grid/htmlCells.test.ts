// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	cellsOfHtml,
	htmlOfCells,
	pastedCells,
} from "../../../src/ui/grid/htmlCells.ts";

const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--td{white-space:nowrap}--></style></head>
<body><!--StartFragment--><table border=0><col width=64>
<tr height=20><td>Kategori av
  uppgifter</td><td>Ändamål</td></tr>
<tr><td>Kontouppgifter<br style='mso-data-placement:same-cell'>och namn</td><td>&quot;Inloggning&quot;<span style='mso-spacerun:yes'>&nbsp; </span>&amp; drift</td></tr>
</table><!--EndFragment--></body></html>`;

test("a range from Excel comes in cell by cell, with its line breaks and quotation marks", () => {
	expect(cellsOfHtml(excel)).toEqual([
		["Kategori av uppgifter", "Ändamål"],
		["Kontouppgifter\noch namn", '"Inloggning"  & drift'],
	]);
});

test("a merged cell stands at its first place, and the cells beside it keep theirs", () => {
	expect(
		cellsOfHtml(
			"<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
		),
	).toEqual([
		["a", "b", ""],
		["", "c", "d"],
	]);
});

test("what stands beside a table is not lost with it: the plain text is taken instead", () => {
	const html = "<p>Note</p><table><tr><td>a</td></tr></table>";
	expect(cellsOfHtml(html)).toBeUndefined();
	expect(pastedCells("Note\na", html)).toEqual([["Note"], ["a"]]);
});

test("a cell that is a quotation keeps its marks, which the plain text alone cannot tell", () => {
	expect(
		pastedCells(
			'"ref A"\tb',
			"<table><tr><td>&quot;ref A&quot;</td><td>b</td></tr></table>",
		),
	).toEqual([['"ref A"', "b"]]);
});

test("blanks within a cell are kept as the plain text has them", () => {
	expect(
		pastedCells("a  b\tc", "<table><tr><td>a b</td><td>c</td></tr></table>"),
	).toEqual([["a  b", "c"]]);
});

test("what is copied here comes back from its table as it was", () => {
	const cell = fc.string({
		unit: fc.constantFrom("a", "å", '"', "\n", "<", "&", "•", "=", "b"),
		maxLength: 8,
	});
	const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
			minLength: 1,
			maxLength: 5,
		}),
	);
	fc.assert(
		fc.property(table, (cells) => {
			// Line breaks at the ends of a cell are only in the plain text.
			const trimmed = cells.map((row) => row.map((text) => text.trim()));
			expect(cellsOfHtml(htmlOfCells(trimmed))).toEqual(trimmed);
		}),
	);
});

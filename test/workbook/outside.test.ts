import { expect, test } from "vitest";
import { importRecords } from "../../src/workbook/importWorkbook.ts";
import { outsideTexts } from "../../src/workbook/outsideTexts.ts";
import { pageText } from "../../src/workbook/package/pageTexts.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { readBook } from "../helpers/readBook.ts";
import { xlsx } from "../helpers/xlsx.ts";

const box = (words: string) =>
	`<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:sp><xdr:txBody>${words}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;

const withDrawing = (anchors: string) =>
	xlsx({
		sheets: [
			{
				rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Rubrik</t></is></c></row>',
				after:
					'<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Utkast &amp;&amp; bilaga&amp;RSida &amp;P</oddHeader><oddFooter>&amp;CDnr 12</oddFooter></headerFooter><drawing r:id="d"/>',
			},
		],
		parts: {
			"xl/worksheets/_rels/sheet1.xml.rels":
				'<Relationships xmlns="p"><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="o" Type="x/oleObject" Target="../embeddings/a.bin"/></Relationships>',
			"xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="r" xmlns:c="c" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${anchors}</xdr:wsDr>`,
			"xl/drawings/_rels/drawing1.xml.rels":
				'<Relationships xmlns="p"><Relationship Id="k" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
			"xl/charts/chart1.xml":
				'<c:chartSpace xmlns:c="c" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Per nämnd</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>',
		},
	});

test("text boxes, charts, headers and footers are kept with the place over which they lie", () => {
	const { workbook, findings } = readBook(
		withDrawing(
			`${box("<a:p><a:r><a:t>Supporten sitter i </a:t></a:r><a:r><a:t>Indien</a:t></a:r></a:p><a:p><a:r><a:t>Fråga</a:t></a:r></a:p>")}
			<mc:AlternateContent><mc:Choice>${box("<a:p><a:r><a:t>En gång</a:t></a:r></a:p>")}</mc:Choice><mc:Fallback>${box("<a:p><a:r><a:t>En gång</a:t></a:r></a:p>")}</mc:Fallback></mc:AlternateContent>
			<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:graphicFrame><c:chart r:id="k"/></xdr:graphicFrame></xdr:oneCellAnchor>
			<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:pic/></xdr:oneCellAnchor>`,
		),
	);
	const texts = outsideTexts(workbook).map(({ kind, cell, text }) => [
		kind,
		cell,
		text,
	]);
	expect(texts).toContainEqual([
		"textBox",
		"C10",
		"Supporten sitter i Indien\nFråga",
	]);
	expect(texts.filter(([, , text]) => text === "En gång")).toEqual([
		["textBox", "C10", "En gång"],
	]);
	expect(texts).toContainEqual(["chart", "A4", "Per nämnd"]);
	expect(texts).toContainEqual([
		"pageHeader",
		undefined,
		"Utkast & bilaga\nSida …",
	]);
	expect(texts).toContainEqual(["pageFooter", undefined, "Dnr 12"]);
	expect(findings).toContainEqual({
		code: "picture-not-read",
		severity: "note",
		at: { sheet: "Blad1", cell: "B2" },
	});
	expect(findings.map(({ code }) => code)).toContain("object-not-read");
});

test("a damaged drawing is told and does not keep the sheet from being read", () => {
	const { workbook, findings } = readBook(withDrawing("<xdr:oneCellAnchor>"));
	expect(workbook.sheets[0]?.rows).toHaveLength(1);
	expect(findings.map(({ code }) => code)).toContain("part-unreadable");
});

test.each([
	['&L&"Calibri,Fet"&10Utkast&C&P&R&D', "Utkast\n…\n…".split("\n")[0]],
	["&C&P av &N", "… av …"],
	["&R&K000000Dnr &&12", "Dnr &12"],
	["&P", ""],
	["", ""],
])("the words of the header %s are %s", (written, words) => {
	expect(pageText(written)).toBe(words);
});

test("names that hold a text and typed properties are told, and stay with the assessment", () => {
	const { workbook } = readBook(withDrawing(box("<a:p/>")));
	const told = {
		...workbook,
		names: [
			{ name: "Ansvarig", refersTo: '"Nämndens ""HR"""' },
			{ name: "Lista", refersTo: "Blad1!$A$1:$A$3" },
		],
		properties: { subject: "Teams", creator: "Någon" },
	};
	const mapping = proposeMapping(told);
	const extraction = extractRecords(told, mapping);
	const document = importRecords(extraction, mapping, {
		name: "a.xlsx",
		hash: "0",
		on: "2026-11-23",
		language: "sv",
	});
	const carried = Object.values(document.carried).map(({ heading, text }) => [
		heading,
		text,
	]);
	expect(carried).toContainEqual(["Namnet Ansvarig", 'Nämndens "HR"']);
	expect(carried).toContainEqual(["Dokumentegenskap: ämne", "Teams"]);
	expect(carried).toContainEqual(["Sidfot", "Dnr 12"]);
	expect(carried.flat()).not.toContain("Någon");
	for (const { text } of extraction.outside)
		expect(carried.map(([, each]) => each)).toContain(text);
});

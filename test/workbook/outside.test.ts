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

const office =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...links: [id: string, type: string, target: string][]) =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
		.map(
			([id, type, target]) =>
				`<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"/>`,
		)
		.join("")}</Relationships>`;

test("prompts and messages of checked cells are read, also those of newer programs, each once", () => {
	const { workbook } = readBook(
		xlsx({
			sheets: [
				{
					rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
					after: `<dataValidations count="3"><dataValidation sqref="B2:B9 D4" promptTitle="Känsliga uppgifter" prompt="Skriv ja även för _x005F_facket" errorTitle="Fel" error="Bara ja eller nej"><formula1>"ja,nej"</formula1></dataValidation><dataValidation sqref="C2" prompt="Skriv ja även för _x005F_facket" promptTitle="Känsliga uppgifter"/><dataValidation sqref="E2" prompt=""/></dataValidations><extLst><ext uri="x" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation prompt="Se blad 2"><x14:formula1><xm:f>Blad2!A1</xm:f></x14:formula1><xm:sqref>F7:F20</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
				},
			],
		}),
	);
	expect(outsideTexts(workbook)).toEqual([
		{
			kind: "prompt",
			sheet: "Blad1",
			cell: "B2",
			text: "Känsliga uppgifter\nSkriv ja även för _facket",
		},
		{
			kind: "promptOfError",
			sheet: "Blad1",
			cell: "B2",
			text: "Fel\nBara ja eller nej",
		},
		{ kind: "prompt", sheet: "Blad1", cell: "F7", text: "Se blad 2" },
	]);
});

test("the choices that a drop-down holds itself are read, of newer programs too; those that stand in cells are read there", () => {
	const validation = (sqref: string, formula: string, kind = "list") =>
		`<dataValidation type="${kind}" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
	const newer = (range: string, formula: string) =>
		`<x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${range}</xm:sqref></x14:dataValidation>`;
	const { workbook } = readBook(
		xlsx({
			sheets: [
				{
					rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
					after: `<dataValidations>${validation("B2:B1048576", '"Ja,Nej,Vet ej"')}${validation("C2", '"Ja,Nej,Vet ej"')}${validation("D2", "&quot;Biträde &quot;&quot;A&quot;&quot;,EU/EES&quot;")}${validation("E2", "Listor!$A$1:$A$9")}${validation("F2", '"x"', "custom")}</dataValidations><extLst><ext uri="x" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations>${newer("G3:G9", '"Gul,Grön"')}${newer("H3", "Listor!$B$1:$B$3")}</x14:dataValidations></ext></extLst>`,
				},
			],
		}),
	);
	expect(outsideTexts(workbook)).toEqual([
		{ kind: "choices", sheet: "Blad1", cell: "B2", text: "Ja,Nej,Vet ej" },
		{ kind: "choices", sheet: "Blad1", cell: "D2", text: 'Biträde "A",EU/EES' },
		{ kind: "choices", sheet: "Blad1", cell: "G3", text: "Gul,Grön" },
	]);
});

test("what people typed among the file's properties is kept; what programs keep there is told by name", () => {
	const custom = (properties: [name: string, value: string][]) =>
		`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties
			.map(
				([name, value], n) =>
					`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${n + 2}" name="${name}">${value}</property>`,
			)
			.join("")}</Properties>`;
	const { workbook, findings } = readBook(
		xlsx({
			parts: {
				"_rels/.rels": rels(
					["1", "officeDocument", "xl/workbook.xml"],
					["2", "custom-properties", "docProps/custom.xml"],
					["3", "extended-properties", "docProps/app.xml"],
				),
				"docProps/custom.xml": custom([
					["Diarienummer", "<vt:lpwstr>KS 2025/12</vt:lpwstr>"],
					["Gallras", "<vt:filetime>2027-01-01T00:00:00Z</vt:filetime>"],
					["version", "<vt:lpwstr>utkast</vt:lpwstr>"],
					["__proto__", "<vt:lpwstr>också en text</vt:lpwstr>"],
					["MSIP_Label_1_Name", "<vt:lpwstr>Intern</vt:lpwstr>"],
					["ContentTypeId", "<vt:lpwstr>0x0101</vt:lpwstr>"],
				]),
				"docProps/app.xml":
					'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Nämnden</Manager><Company>Staden</Company></Properties>',
			},
		}),
	);
	expect(outsideTexts(workbook).map(({ name, text }) => [name, text])).toEqual([
		["Diarienummer", "KS 2025/12"],
		["Gallras", "2027-01-01T00:00:00Z"],
		["version (2)", "utkast"],
		["__proto__", "också en text"],
		["manager", "Nämnden"],
		["company", "Staden"],
	]);
	expect(findings).toEqual([
		{
			code: "property-not-read",
			severity: "note",
			at: {},
			found: "MSIP_Label_1_Name, ContentTypeId",
		},
	]);
});

test("a sheet that is only a chart is told, and its words are kept", () => {
	const book = xlsx({
		sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, {}],
		parts: {
			"xl/_rels/workbook.xml.rels": rels(
				["rId1", "worksheet", "worksheets/sheet1.xml"],
				["rId2", "chartsheet", "chartsheets/sheet1.xml"],
			),
			"xl/chartsheets/sheet1.xml": `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheetViews/><headerFooter><oddFooter>&amp;LUnderlag till nämnden</oddFooter></headerFooter><drawing r:id="d"/></chartsheet>`,
			"xl/chartsheets/_rels/sheet1.xml.rels": rels([
				"d",
				"drawing",
				"../drawings/drawing1.xml",
			]),
			"xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${office}" xmlns:c="c"><xdr:absoluteAnchor><xdr:graphicFrame><c:chart r:id="k"/></xdr:graphicFrame></xdr:absoluteAnchor></xdr:wsDr>`,
			"xl/drawings/_rels/drawing1.xml.rels": rels([
				"k",
				"chart",
				"../charts/chart1.xml",
			]),
			"xl/charts/chart1.xml":
				'<c:chartSpace xmlns:c="c" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Överföringar per land</a:t></a:r></a:p></c:chartSpace>',
		},
	});
	const { workbook, findings } = readBook(book);
	expect(findings).toEqual([
		{
			code: "chart-sheet-not-read",
			severity: "note",
			at: { sheet: workbook.sheets[1]?.name },
		},
	]);
	expect(outsideTexts(workbook).map(({ kind, text }) => [kind, text])).toEqual([
		["pageFooter", "Underlag till nämnden"],
		["chart", "Överföringar per land"],
	]);
});

test("a threaded comment says who wrote it", () => {
	const { workbook } = readBook(
		xlsx({
			sheets: [
				{
					relationships: [
						[
							"t",
							"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
							"../threadedComments/threadedComment1.xml",
						],
					],
				},
			],
			parts: {
				"xl/_rels/workbook.xml.rels": rels(
					["rId1", "worksheet", "worksheets/sheet1.xml"],
					[
						"p",
						"http://schemas.microsoft.com/office/2017/10/relationships/person",
						"persons/person.xml",
					],
				),
				"xl/persons/person.xml":
					'<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Dataskyddsombudet" id="{aB}" userId="x" providerId="None"/></personList>',
				"xl/threadedComments/threadedComment1.xml":
					'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2024-01-01T10:00:00.00" personId="{AB}" id="{a}"><text>Är detta klart?</text></threadedComment><threadedComment ref="A1" dT="2024-01-02T10:00:00.00" personId="{9}" id="{b}" parentId="{a}"><text>Ja.</text></threadedComment></ThreadedComments>',
			},
		}),
	);
	expect(workbook.sheets[0]?.rows[0]?.cells[0]?.note).toBe(
		"Dataskyddsombudet: Är detta klart?\nJa.",
	);
});

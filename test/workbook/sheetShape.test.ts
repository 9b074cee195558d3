import { expect, test } from "vitest";
import { cpuMilliseconds } from "../helpers/cpu.ts";
import { cellsOf, readBook, readSheet } from "../helpers/readBook.ts";
import { mainNs, xlsx } from "../helpers/xlsx.ts";

test("sheets are read in order, hidden ones too, with their names as written", () => {
	const { workbook } = readBook(
		xlsx({
			sheets: [
				{ name: "Överföringar &amp; &quot;mål&quot;" },
				{ name: "dolt", state: "hidden" },
				{ name: "__proto__", state: "veryHidden" },
				{ name: "En tjugo tecken lång rubrik här" },
			],
		}),
	);
	expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
		['Överföringar & "mål"', "visible"],
		["dolt", "hidden"],
		["__proto__", "veryHidden"],
		["En tjugo tecken lång rubrik här", "visible"],
	]);
});

test("a sheet that is only a chart has no cells, and is told even when its part is gone", () => {
	const bytes = xlsx({
		sheets: [{ rows: "<row><c><v>1</v></c></row>" }],
		parts: {
			"xl/workbook.xml": `<workbook xmlns="${mainNs}" xmlns:r="r"><sheets><sheet name="Diagram" r:id="c"/><sheet name="Data" r:id="s"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels":
				'<Relationships xmlns="p"><Relationship Id="c" Type="x/chartsheet" Target="chart.xml"/><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
		},
	});
	const { workbook, findings } = readBook(bytes);
	expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
		["Diagram", 0],
		["Data", 1],
	]);
	expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
		["chart-sheet-not-read", "note"],
		["part-unreadable", "error"],
	]);
});

test("merged cells are listed as written, and only the cells that hold a value are cells", () => {
	const sheet = readSheet({
		sheets: [
			{
				rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>rubrik</t></is></c><c r="B1"/></row>',
				after:
					'<mergeCells count="4"><mergeCell ref="A1:C1"/><mergeCell ref="B1:D2"/><mergeCell ref="a5:xfd1048576"/><mergeCell ref="A1:XFE1"/></mergeCells>',
			},
		],
	});
	expect(sheet.merges).toEqual([
		{ top: 1, left: 1, bottom: 1, right: 3 },
		{ top: 1, left: 2, bottom: 2, right: 4 },
		{ top: 5, left: 1, bottom: 1_048_576, right: 16_384 },
	]);
	expect(cellsOf(sheet)).toEqual({ A1: { type: "text", value: "rubrik" } });
	expect(sheet.findings).toEqual([
		{
			code: "cell-outside-sheet",
			severity: "warning",
			at: { sheet: "Blad1" },
			found: "A1:XFE1",
		},
	]);
});

test("hidden rows and columns are marked", () => {
	const sheet = readSheet({
		sheets: [
			{
				before:
					'<cols><col min="3" max="4" hidden="1"/><col min="5" max="5" hidden="true"/><col min="7" max="9"/><col min="16000" max="2147483647" hidden="1"/><col min="4" max="4" hidden="1"/></cols>',
				rows: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"/><row r="4" hidden="0"><c><v>4</v></c></row>',
			},
		],
	});
	expect(sheet.hiddenColumns).toEqual([
		[3, 5],
		[16_000, 16_384],
	]);
	expect(sheet.rows.map(({ index, hidden }) => [index, hidden])).toEqual([
		[1, undefined],
		[2, true],
		[4, undefined],
	]);
});

test("tables are listed with name, range and heading rows", () => {
	const table = (attributes: string) =>
		`<table xmlns="${mainNs}" id="1" ${attributes}><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter></table>`;
	const sheet = readSheet({
		sheets: [
			{
				relationships: [
					["rId1", "table", "../tables/any name.xml"],
					["rId2", "table", "/xl/t2.xml"],
					["rId3", "table", "gone.xml"],
				],
			},
		],
		parts: {
			"xl/tables/any name.xml": table(
				'name="T1" displayName="Register" ref="A1:B3"',
			),
			"xl/t2.xml": table('displayName="Utan" ref="D4:E9" headerRowCount="0"'),
		},
	});
	expect(sheet.tables).toEqual([
		{
			name: "Register",
			range: { top: 1, left: 1, bottom: 3, right: 2 },
			headerRows: 1,
		},
		{
			name: "Utan",
			range: { top: 4, left: 4, bottom: 9, right: 5 },
			headerRows: 0,
		},
	]);
	expect(sheet.findings).toEqual([
		{
			code: "part-unreadable",
			severity: "error",
			at: { sheet: "Blad1" },
			found: "gone.xml",
		},
	]);
});

test("names and properties of the workbook are kept as written", () => {
	const { workbook } = readBook(
		xlsx({
			definedNames:
				'<definedNames><definedName name="Skala">Lists!$A$1:$A$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A:$C</definedName><definedName name="konstant">"a &amp; b"</definedName></definedNames>',
			parts: {
				"docProps/core.xml":
					'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><d:title>Bedömning &lt;1&gt;</d:title><cp:keywords>a, b</cp:keywords><dcterms:created>2022-11-29T00:00:00Z</dcterms:created><__proto__>x</__proto__></cp:coreProperties>',
			},
		}),
	);
	expect(workbook.names).toEqual([
		{ name: "Skala", refersTo: "Lists!$A$1:$A$5" },
		{ name: "_xlnm.Print_Area", refersTo: "Blad1!$A:$C" },
		{ name: "konstant", refersTo: '"a & b"' },
	]);
	expect(workbook.properties).toEqual({
		title: "Bedömning <1>",
		keywords: "a, b",
		created: "2022-11-29T00:00:00Z",
	});
});

test("links are kept as text: addresses, places in the book, and those nobody should follow", () => {
	const sheet = readSheet({
		sheets: [
			{
				rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
				after:
					'<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" location="&apos;Blad 2&apos;!A1" display="x"/><hyperlink ref="C1:D2" r:id="rId2" location="avsnitt"/><hyperlink ref="A2" r:id="rId3"/><hyperlink ref="F9" r:id="rId1"/><hyperlink ref="B2" r:id="none"/></hyperlinks>',
				relationships: [
					["rId1", "hyperlink", "https://example.org/?a=1&amp;b=2", "External"],
					["rId2", "hyperlink", "rapport.pdf", "External"],
					["rId3", "hyperlink", "javascript:alert(1)", "External"],
				],
			},
		],
	});
	const links = Object.entries(cellsOf(sheet)).map(([at, { link, type }]) => [
		at,
		type,
		link,
	]);
	expect(links).toEqual([
		["A1", "number", "https://example.org/?a=1&b=2"],
		["B1", "number", "#'Blad 2'!A1"],
		["C1", "number", "rapport.pdf#avsnitt"],
		["A2", "number", "javascript:alert(1)"],
		["C2", "number", "rapport.pdf#avsnitt"],
		["F9", "empty", "https://example.org/?a=1&b=2"],
	]);
});

const commentsXml = (list: string) =>
	`<comments xmlns="${mainNs}"><authors><author>Någon</author><author>tc={1}</author></authors><commentList>${list}</commentList></comments>`;

test("notes are filed with their cells, on blank cells too, whatever their part is called", () => {
	const sheet = readSheet({
		sheets: [
			{
				rows: '<row r="2" hidden="1"/><row r="1"><c r="A1"><v>1</v></c></row>',
				relationships: [
					["rId1", "comments", "../comments/comment1.xml"],
					["rId2", "vmlDrawing", "../drawings/none.vml"],
				],
			},
		],
		parts: {
			"xl/comments/comment1.xml": commentsXml(
				'<comment ref="A1" authorId="0"><text><t>hel text_x000a_rad 2</t></text></comment>' +
					'<comment ref="C2" authorId="9"><text><r><rPr><b/></rPr><t>Någon:</t></r><r><t xml:space="preserve">\nläs &amp; svara </t></r></text></comment>' +
					'<comment ref="b2" authorId="0"><text><t>liten</t></text></comment><comment ref="ZZZ1"><text><t>utanför</t></text></comment>',
			),
		},
	});
	expect(cellsOf(sheet)).toEqual({
		A1: { type: "number", value: 1, note: "hel text\nrad 2", noteBy: "Någon" },
		B2: { type: "empty", value: "", note: "liten", noteBy: "Någon" },
		C2: { type: "empty", value: "", note: "Någon:\nläs & svara " },
	});
	expect(sheet.rows[1]?.hidden).toBe(true);
	expect(sheet.findings.map(({ code, found }) => [code, found])).toEqual([
		["cell-outside-sheet", "ZZZ1: utanför"],
	]);
});

test("threaded comments are read in the order they were written, without the stand-in for old programs", () => {
	const sheet = readSheet({
		sheets: [
			{
				relationships: [
					["rId1", "comments", "../comments1.xml"],
					[
						"rId2",
						"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
						"../threadedComments/threadedComment1.xml",
					],
				],
			},
		],
		parts: {
			"xl/comments1.xml": commentsXml(
				'<comment ref="A1" authorId="1"><text><t>[Threaded comment] Your version of Excel …</t></text></comment><comment ref="A2" authorId="1"><text><t>tråden saknas</t></text></comment><comment ref="A3" authorId="0"><text><t>vanlig</t></text></comment>',
			),
			"xl/threadedComments/threadedComment1.xml":
				'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2024-01-02T10:00:00.00" personId="{2}" id="{b}" parentId="{a}"><text>Ja.</text></threadedComment><threadedComment ref="A1" dT="2024-01-01T10:00:00.00" personId="{1}" id="{a}"><text>Är detta klart?</text></threadedComment></ThreadedComments>',
		},
	});
	expect(cellsOf(sheet)).toEqual({
		A1: { type: "empty", value: "", note: "Är detta klart?\nJa." },
		A2: { type: "empty", value: "", note: "tråden saknas" },
		A3: { type: "empty", value: "", note: "vanlig", noteBy: "Någon" },
	});
});

test("a damaged notes part does not keep the cells from being read, and is reported", () => {
	const sheet = readSheet({
		sheets: [
			{
				rows: "<row><c><v>1</v></c></row>",
				relationships: [["rId1", "comments", "../comments1.xml"]],
			},
		],
		parts: { "xl/comments1.xml": "<comments><commentList></comments>" },
	});
	expect(cellsOf(sheet)).toEqual({ A1: { type: "number", value: 1 } });
	expect(sheet.findings.map(({ code, found }) => [code, found])).toEqual([
		["part-unreadable", "../comments1.xml"],
	]);
});

test("drop-downs and colour rules on whole columns cost nothing", () => {
	const column = (name: string) =>
		`<dataValidation type="list" sqref="${name}1:${name}1048576"><formula1>Skala</formula1></dataValidation>`;
	const book = {
		sheets: [
			{
				before: '<dimension ref="A1:XFD1048576"/>',
				rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
				after: `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting><dataValidations>${[..."ABCDEFGHI"].map(column).join("")}</dataValidations>`,
			},
		],
	};
	expect(cpuMilliseconds(() => readSheet(book))).toBeLessThan(500);
	expect(cellsOf(readSheet(book))).toEqual({
		XFD1048576: { type: "number", value: 1 },
	});
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import { cellsOf, readBook, readRows, refusalOf } from "../helpers/readBook.ts";
import { xlsx, xlsxOfRows } from "../helpers/xlsx.ts";

test("the city's data sheet is read to its last cell, as it is written", () => {
	const bytes = readFileSync("fixtures/workbooks/zoomx/input.xlsx");
	const { workbook, findings } = readBook(bytes);
	const account =
		"Account Data (end-user): This is information associated with end users of a Zoom Enterprise or Education account. Depending on how the account administrator has configured the Zoom Enterprise or Education account, this information includes";
	const noSensitive =
		"Account Data does not contain information meeting the definition of Sensitive Personal Data found in Article 9 of the GDPR.";
	const roles =
		"Controller - Stockholms Stad\nProcessor- Visualised\nSubprocessor - DT\nDT uses subprocessors, see: Amendment 3 to the agreement between Zoom and DT";
	const expected: [at: string, value: string | number][] = [
		["A1", "Transfer Impact Assessment Data Sheet"],
		["C1", "Assessment of ZoomX powered by DT, provided by Visualised AB."],
		[
			"E1",
			"The first line is a summary impact assessment for personal data. The remaining lines break down the data categories and sub categories for assessment",
		],
		["A2", "No"],
		["B2", "Category/ sub-category"],
		["C2", "Processing purpose"],
		["D2", "Data content"],
		["E2", "Data Subject"],
		["F2", "Sensitive personal data"],
		["G2", "Processing Location"],
		["H2", "Controller / Processor / Subprocessor"],
		["I2", "Access"],
		["A3", 12],
		[
			"B3",
			"Account data - end user\nAccording to ref A.\nThis is data at rest",
		],
		[
			"C3",
			`${account} the data content listed. External participants may also participate without account via their browser, as guest.`,
		],
		[
			"D3",
			`${account}:\n• Zoom unique user ID,\n• Social media login (optional)\n• Profile picture (optional),\n• Display name, and\n• Customer authentication data unless Single Sign On ("SSO") is used.\nAccording to ref A.`,
		],
		[
			"E3",
			`${account}:\n• Zoom unique user ID,\n• Social media login (optional)\n• Profile picture (optional),\n• Display name, and +J14:L14\nAccording to ref A.`,
		],
		["F3", noSensitive],
		["G3", "Data is stored at AWS data centers in Germany"],
		["H3", roles],
		[
			"I3",
			"Zoom and su physically acc Access to any tightly controll Data are encr",
		],
		["A4", 13],
		[
			"B4",
			"Account holder business data\nAccording to 2.\nThis is data at rest",
		],
		[
			"C4",
			"Account Holder Business Data: This is information associated with the individual(s) who are the sales contact for a Zoom Enterprise or Education account for provisioning and registering an account, includes the data content listed.",
		],
		[
			"D4",
			"• Name\n• Address\n• Phone number\n• Email address\n• Data related to the Customer's account, such as subscription plan and selected controls.\nAccording to ref A.",
		],
		["E4", "Zoom X account holders"],
		["F4", noSensitive],
		[
			"G4",
			"Billing is handled by Swedish reseller Visualised AB and subprocessor DT",
		],
		["H4", roles],
		["I4", "Zoom does s name, comp email domain registration a purposes in tl"],
		["A5", 14],
		["B5", "Support data\nAccording to ref A.\nThis is data at rest"],
		[
			"C5",
			"Ability to ask Visualised for Support with issues when using the Zoom service 'Meetings'",
		],
		[
			"D5",
			"• Tier 1 + 2: Support is provided by the processor\n• In the case of Tier 3, support is provided by the subprocessor.\nThe support ticket may contain personal data.",
		],
		[
			"E5",
			"Employees of Stockholms Stad who are provisioned with a Zoom account and any meeting participants invited to a videoconference or call by such an employee of Stockholm Stad.",
		],
		[
			"F5",
			"Support Data has no need to contain information meeting the definition of Sensitive Personal Data found in Article 9 of the GDPR.\nSupport data could include sensitive personal data",
		],
		[
			"G5",
			"1st and 2nd line support is processed by Visualised AB and stored in Sweden.",
		],
		["H5", roles],
		[
			"I5",
			"Zoom and su access to dat support case: consults to Vi information)",
		],
		["A6", 15],
		["B6", "Feedback data"],
		[
			"C6",
			"Feedback data is information about end users' satisfaction with Zoom",
		],
		["D6", "Optional (not activated by default)"],
		["E6", "Employees of Stockholms Stad"],
		["F6", "Feedback Data does not contain information"],
		["G6", "Data is stored at AWS data"],
		["H6", "Controller - Stockholms Stad"],
		["I6", "Zoom and su"],
	];
	expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
		["TIA Data Sheet", "visible"],
	]);
	expect(cellsOf(workbook.sheets[0])).toEqual(
		Object.fromEntries(
			expected.map(([at, value]) => [
				at,
				{ type: typeof value === "string" ? "text" : "number", value },
			]),
		),
	);
	expect(workbook.sheets[0]?.merges).toEqual([
		{ top: 1, left: 1, bottom: 1, right: 2 },
		{ top: 1, left: 3, bottom: 1, right: 4 },
		{ top: 1, left: 5, bottom: 1, right: 9 },
	]);
	expect(workbook.properties.title).toBe(
		"Transfer Impact Assessment Data Sheet",
	);
	expect(findings).toEqual([]);
});

test("texts are read whole, wherever and however the file keeps them", () => {
	const { cells, findings } = readRows(
		`<row r="1">${[0, 1, 2, 3, 4, 5, 6].map((n) => `<c t="s"><v>${n}</v></c>`).join("")}</row>
		<row r="2"><c t="inlineStr"><is><t>rad 1&#10;rad 2</t></is></c>
		<c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>
		<c t="inlineStr"><is><t><![CDATA[a < b & c]]> och &lt;d&gt;</t></is></c>
		<c t="inlineStr"><is><t>inline</t></is><v>0</v></c>
		<c t="str"><v>text utan formel</v></c></row>`,
		{
			sharedStrings:
				"<si><t>Överföring</t></si>" +
				'<si><r><rPr><b/></rPr><t>fet</t></r><r><t xml:space="preserve"> och mager </t></r></si>' +
				'<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
				"<si><t>emoji &#128512; &#x1F600; &#55357;&#56832; 😀</t></si>" +
				"<si><t>rad 1_x000D_\nrad 2 _x005F_x000D_ _x00e5_ _x12_ x005F_</t></si>" +
				'<si><t xml:space="preserve">  två  </t></si>' +
				"<si><t>  utan att säga till  </t></si>",
		},
	);
	expect(
		Object.fromEntries(
			Object.entries(cells).map(([at, { value }]) => [at, value]),
		),
	).toEqual({
		A1: "Överföring",
		B1: "fet och mager ",
		C1: "東京",
		D1: "emoji 😀 😀 😀 😀",
		E1: "rad 1\r\nrad 2 _x000D_ å _x12_ x005F_",
		F1: "  två  ",
		G1: "  utan att säga till  ",
		A2: "rad 1\nrad 2",
		B2: "in line",
		C2: "a < b & c och <d>",
		D2: "inline",
		E2: "text utan formel",
	});
	expect(findings).toEqual([]);
});

test("line ends in the file are one line feed, as XML has it; a written carriage return stays", () => {
	const { cells } = readRows(
		'<row><c t="inlineStr"><is><t>a\r\nb\rc&#13;\nd</t></is></c></row>',
	);
	expect(cells.A1).toEqual({ type: "text", value: "a\nb\nc\r\nd" });
});

test("numbers, booleans and errors are what the file says, to the last digit", () => {
	const { cells, findings } = readRows(
		'<row><c><v>0.1</v></c><c><v>-1.7976931348623157E308</v></c><c t="n"><v> 12 </v></c><c><v>5e-324</v></c><c><v>9007199254740993</v></c>' +
			'<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#REF!</v></c></row>',
	);
	expect(cells).toEqual({
		A1: { type: "number", value: 0.1 },
		B1: { type: "number", value: -1.7976931348623157e308 },
		C1: { type: "number", value: 12 },
		D1: { type: "number", value: 5e-324 },
		E1: { type: "number", value: Number("9007199254740993") },
		F1: { type: "boolean", value: true },
		G1: { type: "boolean", value: false },
		H1: { type: "boolean", value: true },
		I1: { type: "error", value: "#REF!" },
	});
	expect(findings).toEqual([
		{
			code: "cell-error-value",
			severity: "warning",
			at: { sheet: "Blad1", cell: "I1" },
			found: "#REF!",
		},
	]);
});

test.each(["NaN", "0x10", "1e999", "Infinity", "12,5", "tolv"])(
	"%s is no number: its text is kept and reported",
	(written) => {
		const { cells, findings } = readRows(`<row><c><v>${written}</v></c></row>`);
		expect(cells).toEqual({ A1: { type: "text", value: written } });
		expect(findings).toEqual([
			{
				code: "cell-unreadable",
				severity: "error",
				at: { sheet: "Blad1", cell: "A1" },
				found: written,
			},
		]);
	},
);

test("a formula keeps the result that was stored, be it 0, FALSE or nothing", () => {
	const { cells, findings } = readRows(
		'<row><c><f>B1*0</f><v>0</v></c><c t="b"><f>1=2</f><v>0</v></c><c t="str"><f>""</f><v></v></c><c t="str"><f>IF(1,"")</f></c>' +
			'<c t="str"><f>=A1&amp;"x"</f><v>0x</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
	);
	expect(cells).toEqual({
		A1: { type: "number", value: 0, formula: "B1*0" },
		B1: { type: "boolean", value: false, formula: "1=2" },
		C1: { type: "text", value: "", formula: '""' },
		D1: { type: "text", value: "", formula: 'IF(1,"")' },
		E1: { type: "text", value: "0x", formula: 'A1&"x"' },
		F1: { type: "error", value: "#DIV/0!", formula: "1/0" },
	});
	expect(findings.map(({ code, at }) => [code, at?.cell])).toEqual([
		["cell-error-value", "F1"],
	]);
});

test("a formula without a stored result is an empty cell, and reported", () => {
	const { cells, findings } = readRows(
		"<row><c><f>A2+1</f></c><c><f>A3</f><v></v></c></row>",
	);
	expect(cells).toEqual({
		A1: { type: "empty", value: "", formula: "A2+1" },
		B1: { type: "empty", value: "", formula: "A3" },
	});
	expect(findings.map(({ code, found }) => [code, found])).toEqual([
		["cell-formula-without-result", "A2+1"],
		["cell-formula-without-result", "A3"],
	]);
});

test("a shared formula reads in each cell as it would be typed there", () => {
	const { cells } = readRows(
		`<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">A1+$A$1+SUM(A1:A9)+'A1 x'!A1+LOG10(A1)+"A1"+T[A1]+$A:A+name_A1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
		<row r="4"><c r="B4"><f t="shared" si="0"/><v>0</v></c></row>
		<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="1">A1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="1"/><v>1</v></c></row>
		<row r="9"><c r="A9"><f t="array" ref="A9:A10">TRANSPOSE(A1:B1)</f><v>7</v></c></row><row r="10"><c r="A10"><v>8</v></c><c r="B10"><f t="dataTable" ref="B10" r1="A1"/><v>3</v></c></row>`,
	);
	expect(cells.C2?.formula).toBe(
		`B1+$A$1+SUM(B1:B9)+'A1 x'!B1+LOG10(B1)+"A1"+T[A1]+$A:B+name_A1`,
	);
	expect(cells.B4?.formula).toBe(
		`A3+$A$1+SUM(A3:A11)+'A1 x'!A3+LOG10(A3)+"A1"+T[A1]+$A:A+name_A1`,
	);
	expect(cells.A3?.formula).toBe("#REF!");
	expect(cells.A9?.formula).toBe("TRANSPOSE(A1:B1)");
	expect(cells.A10).toEqual({ type: "number", value: 8 });
	expect(cells.B10).toEqual({ type: "number", value: 3 });
});

test("cells and rows find their place: without address, in lower case, in any order", () => {
	const { cells, findings } = readRows(
		'<row><c><v>1</v></c><c r="c1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>' +
			'<row r="9"><c r="$B$9"><v>5</v></c><c r="A9"><v>6</v></c></row><row r="5"><c r="A5"><v>7</v></c></row><row><c><v>8</v></c></row><row r="20"><c r="B19"><v>9</v></c></row>',
	);
	expect(Object.entries(cells).map(([at, { value }]) => [at, value])).toEqual([
		["A1", 1],
		["C1", 2],
		["D1", 3],
		["A2", 4],
		["A5", 7],
		["A6", 8],
		["A9", 6],
		["B9", 5],
		["B19", 9],
	]);
	expect(findings).toEqual([]);
});

test("a cell beyond the sheet is not kept, so the finding says what it held", () => {
	const { cells, findings } = readRows(
		'<row r="4294967295"><c><v>1</v></c><c r="A7"><v>2</v></c></row><row r="1"><c r="XFE1"><v>3</v></c><c r="XFD1"><v>4</v></c><c r="A1048577"><v>5</v></c><c r="7A"><v>6</v></c><c r="ZZZZZZZZZ1"/></row><row r="x"><c><v>7</v></c></row>',
	);
	expect(cells).toEqual({
		A7: { type: "number", value: 2 },
		XFD1: { type: "number", value: 4 },
	});
	expect(findings.map(({ code, at, found }) => [code, at, found])).toEqual([
		["cell-outside-sheet", { sheet: "Blad1" }, "4294967295:1: 1"],
		["cell-outside-sheet", { sheet: "Blad1" }, "XFE1: 3"],
		["cell-outside-sheet", { sheet: "Blad1" }, "A1048577: 5"],
		["cell-outside-sheet", { sheet: "Blad1" }, "7A: 6"],
		["cell-outside-sheet", { sheet: "Blad1" }, "x:1: 7"],
	]);
});

test("of a cell that comes twice the later is read and the other reported", () => {
	const { cells, findings } = readRows(
		'<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>',
	);
	expect(cells.A1).toEqual({ type: "number", value: 3 });
	expect(findings).toEqual([
		{
			code: "cell-twice",
			severity: "error",
			at: { sheet: "Blad1", cell: "A1" },
			found: "1",
		},
	]);
});

test("blank cells and rows are not there, however they are styled", () => {
	const { cells } = readRows(
		'<row r="1" ht="30"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t/></is></c></row><row r="1048576"/>',
		{ sharedStrings: "<si/>" },
	);
	expect(cells).toEqual({});
});

test("a text that the list of texts lacks is an error at its cell", () => {
	const { cells, findings } = readRows(
		'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>-1</v></c></row>',
		{ sharedStrings: "<si><t>a</t></si>" },
	);
	expect(cells).toEqual({
		A1: { type: "text", value: "a" },
		B1: { type: "text", value: "" },
		C1: { type: "text", value: "" },
	});
	expect(
		findings.map(({ code, severity, at, found }) => [
			code,
			severity,
			at?.cell,
			found,
		]),
	).toEqual([
		["cell-string-missing", "error", "B1", "1"],
		["cell-string-missing", "error", "C1", "-1"],
	]);
});

test("without the list of texts a file is refused, unless no cell needs it", () => {
	expect(refusalOf(xlsxOfRows('<row><c t="s"><v>0</v></c></row>'))).toBe(
		"shared-strings-missing",
	);
	expect(refusalOf(xlsxOfRows("<row><c><v>0</v></c></row>"))).toBe("read");
});

test("progress goes from nothing to all, sheet by sheet, and can be stopped", () => {
	const rows = "<row><c><v>1</v></c></row>".repeat(2_000);
	const bytes = xlsx({
		sheets: [
			{ name: "A", rows },
			{ name: "B", rows },
		],
	});
	const told: [number, string | undefined][] = [];
	readSheets(bytes, { onProgress: (done, sheet) => told.push([done, sheet]) });
	const shares = told.map(([done]) => done);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBe(1);
	expect(told.filter(([, sheet]) => sheet === "B").length).toBeGreaterThan(3);

	const stop = new AbortController();
	const stopped = readSheets(bytes, {
		signal: stop.signal,
		onProgress: (_, sheet) => sheet === "B" && stop.abort(),
	});
	expect(stopped).toEqual({ ok: false, refusal: { code: "stopped" } });
});

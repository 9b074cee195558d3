import { expect, test } from "vitest";
import type { DateKind } from "../../src/workbook/package/numberFormat.ts";
import {
	builtInFormat,
	parseNumberFormat,
} from "../../src/workbook/package/numberFormat.ts";
import { readRows } from "../helpers/readBook.ts";

const serials = [
	0, 0.5, 1, 59, 60, 61, 367, 36526, 45000.25, 45000.999999999, 2958465,
];

test("day numbers are the days that Excel shows, 29 February 1900 among them; before day 1 there is only a time", () => {
	const { cells, findings } = readRows(
		`<row>${serials.map((n) => `<c s="1"><v>${n}</v></c>`).join("")}</row>`,
		{ formats: ["yyyy\\-mm\\-dd"] },
	);
	expect(Object.values(cells)).toEqual(
		[
			"00:00:00",
			"12:00:00",
			"1900-01-01",
			"1900-02-28",
			"1900-02-29",
			"1900-03-01",
			"1901-01-01",
			"2000-01-01",
			"2023-03-15T06:00:00",
			"2023-03-16",
			"9999-12-31",
		].map((value, n) => ({ type: "date", value, serial: serials[n] })),
	);
	expect(findings).toEqual([
		{
			code: "cell-unreadable",
			severity: "warning",
			at: { sheet: "Blad1", cell: "E1" },
			found: "1900-02-29",
		},
	]);
});

test("a workbook may count its days from 1904", () => {
	const { cells } = readRows(
		'<row><c s="1"><v>0</v></c><c s="1"><v>60</v></c><c s="1"><v>43538.5</v></c></row>',
		{ formats: ["d/m/yy"], workbookPr: '<workbookPr date1904="1"/>' },
	);
	expect(Object.values(cells)).toEqual([
		{ type: "date", value: "1904-01-01", serial: 0 },
		{ type: "date", value: "1904-03-01", serial: 60 },
		{ type: "date", value: "2023-03-15T12:00:00", serial: 43538.5 },
	]);
});

test("a number that Excel shows no date for stays a number, and is reported", () => {
	const { cells, findings } = readRows(
		'<row><c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c></row>',
		{ formatIds: [14] },
	);
	expect(Object.values(cells)).toEqual([
		{ type: "number", value: -1 },
		{ type: "number", value: 2958466 },
	]);
	expect(findings.map(({ code, at }) => [code, at?.cell])).toEqual([
		["cell-unreadable", "A1"],
		["cell-unreadable", "B1"],
	]);
});

test.each<[string, number, string]>([
	["h:mm", 0.5, "12:00:00"],
	["h:mm:ss.000", 0.430902789351852, "10:20:30.001"],
	["h:mm", 0.999999999, "1900-01-01T00:00:00"],
	["h:mm", 45000.5, "2023-03-15T12:00:00"],
	["yyyy-mm-dd hh:mm", 45000, "2023-03-15T00:00:00"],
	["[h]:mm", 1.0625, "PT25H30M0S"],
	["[mm]:ss", 0.0007060185185185185, "PT0H1M1S"],
	["mmm-yy", 45000, "2023-03-15"],
])("format %s shows %d as %s", (format, serial, value) => {
	const { cells } = readRows(`<row><c s="1"><v>${serial}</v></c></row>`, {
		formats: [format],
	});
	expect(cells.A1).toEqual({ type: "date", value, serial });
});

test("error, text and result of a formula in a cell with a date format are what they are", () => {
	const { cells } = readRows(
		'<row><c s="1" t="e"><f>A9</f><v>#N/A</v></c><c s="1" t="str"><f>A8</f><v>i morgon</v></c><c s="1"><f>TODAY()</f><v>45000</v></c><c s="1" t="b"><v>1</v></c></row>',
		{ formatIds: [14] },
	);
	expect(Object.values(cells)).toEqual([
		{ type: "error", value: "#N/A", formula: "A9" },
		{ type: "text", value: "i morgon", formula: "A8" },
		{ type: "date", value: "2023-03-15", serial: 45000, formula: "TODAY()" },
		{ type: "boolean", value: true },
	]);
});

test("dates written as ISO 8601 are read whole; what is none stays text", () => {
	const written: [text: string, style: number, value: string | undefined][] = [
		["2024-02-29", 0, "2024-02-29"],
		["2024-02-29T00:00:00", 0, "2024-02-29"],
		["2024-02-29T00:00:00.000Z", 1, "2024-02-29"],
		["2024-02-29T00:00:00", 2, "2024-02-29T00:00:00"],
		["2024-02-29T13:14:15.167", 1, "2024-02-29T13:14:15.167"],
		["2024-02-29T13:14+01:00", 1, "2024-02-29T13:14:00+01:00"],
		["13:14:15", 1, "13:14:15"],
		["T13:14", 1, "13:14:00"],
		["2023-02-29", 1, undefined],
		["2024-02-29T25:00:00", 1, undefined],
		["2024", 1, undefined],
	];
	const { cells, findings } = readRows(
		`<row>${written.map(([text, style]) => `<c t="d" s="${style}"><v>${text}</v></c>`).join("")}</row>`,
		{ formatIds: [14, 22] },
	);
	expect(Object.values(cells)).toEqual(
		written.map(([text, , value]) =>
			value === undefined
				? { type: "text", value: text }
				: { type: "date", value },
		),
	);
	expect(findings.map(({ code, found }) => [code, found])).toEqual([
		["cell-unreadable", "2023-02-29"],
		["cell-unreadable", "2024-02-29T25:00:00"],
		["cell-unreadable", "2024"],
	]);
});

test.each<[string, DateKind]>([
	["General", "number"],
	["0.00", "number"],
	["#,##0.00 [$kr-41D]", "number"],
	["[Red]0.0", "number"],
	["[Green]#,##0;[Red]-#,##0", "number"],
	['"day" 0', "number"],
	['0" dagar"', "number"],
	["0\\d\\a\\y", "number"],
	['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-@_-', "number"],
	["_d0", "number"],
	["*d0", "number"],
	["0.00E+00", "number"],
	["##0.0e-0", "number"],
	["# ?/?", "number"],
	["0%", "number"],
	["@", "number"],
	["", "number"],
	["[>=100]0;[<0]0;0", "number"],
	["yyyy-mm-dd", "date"],
	["[$-41D]den d mmmm yyyy;@", "date"],
	["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
	['d"." mmmm yyyy', "date"],
	["[Blue]d/m/yy", "date"],
	["mmm", "date"],
	["ge.m.d", "date"],
	["e", "date"],
	["[$-411]aaaa", "date"],
	["yyyy\\年m\\月", "date"],
	["h:mm", "time"],
	["h AM/PM", "time"],
	["[$-409]h:mm:ss A/P", "time"],
	["mm:ss.0", "time"],
	["ss", "time"],
	["d.m.yyyy h:mm", "date-time"],
	["m/d/yy h:mm AM/PM", "date-time"],
	["mm-dd hh", "date-time"],
	["[h]:mm:ss", "elapsed"],
	["[hh]", "elapsed"],
	["[ss].00", "elapsed"],
	["[m]", "elapsed"],
])("format %j makes a %s", (code, kind) => {
	expect(parseNumberFormat(code)(45000.5)).toBe(kind);
});

test.each<[string, number, DateKind]>([
	["yyyy-mm-dd;@", 45000, "date"],
	["[>40000]yyyy-mm-dd;0", 45000, "date"],
	["[>40000]yyyy-mm-dd;0", 12, "number"],
	["[<=12]0;[<>45000]h:mm;yyyy", 12, "number"],
	["[<=12]0;[<>45000]h:mm;yyyy", 13, "time"],
	["[<=12]0;[<>45000]h:mm;yyyy", 45000, "date"],
	['yyyy-mm-dd;;"-"', 0, "number"],
	['yyyy-mm-dd;;"-"', 1, "date"],
])("of format %j the section for %d makes a %s", (code, value, kind) => {
	expect(parseNumberFormat(code)(value)).toBe(kind);
});

test("the built-in formats that show dates are known by number", () => {
	const dates = [];
	for (let id = 0; id < 164; id++) {
		if (builtInFormat(id)(1) !== "number") dates.push(id);
	}
	const from = (first: number, last: number) =>
		Array.from({ length: last - first + 1 }, (_, n) => first + n);
	expect(dates).toEqual([
		...from(14, 22),
		...from(27, 36),
		...from(45, 47),
		...from(50, 58),
	]);
});

test("a format code that is absurdly long costs nothing", () => {
	expect(parseNumberFormat('"'.repeat(1_000_001))(1)).toBe("number");
});

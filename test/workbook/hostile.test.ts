import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import { cpuMilliseconds } from "../helpers/cpu.ts";
import { cellsOf, readBook, readRows, refusalOf } from "../helpers/readBook.ts";
import { xlsx, xlsxOfRows, xlsxParts, zip } from "../helpers/xlsx.ts";

const seed = new Uint8Array(
	readFileSync("fixtures/workbooks/zoomx/input.xlsx"),
);

/** What became of it; a failure of the reader itself is never right, and nothing may throw. */
const outcome = (bytes: Uint8Array) => {
	const code = refusalOf(bytes);
	expect(code).not.toBe("reader-failed");
	return code;
};

test("a file cut off anywhere is refused", () => {
	for (let length = 0; length < seed.length; length += 13) {
		expect(outcome(seed.slice(0, length))).not.toBe("read");
	}
});

test("a file with bytes changed anywhere is read or refused, never a failure", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(fc.nat(seed.length - 1), fc.integer({ min: 0, max: 255 })),
				{ minLength: 1, maxLength: 20 },
			),
			(changes) => {
				const bytes = seed.slice();
				for (const [at, byte] of changes) bytes[at] = byte;
				outcome(bytes);
			},
		),
		{ numRuns: 500 },
	);
});

test("any bytes at all are refused for a reason", () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 2_000 }),
			fc.constantFrom<number[]>(
				[],
				[0x50, 0x4b, 3, 4],
				[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
				[0xff, 0xfe],
				[0x50, 0x4b, 5, 6, 0, 0, 0, 0],
			),
			(bytes, magic) => {
				expect(outcome(new Uint8Array([...magic, ...bytes]))).not.toBe("read");
				expect(outcome(new Uint8Array([...bytes, ...magic]))).not.toBe("read");
			},
		),
		{ numRuns: 500 },
	);
});

test("any XML in any part is read or refused, never a failure", () => {
	const parts = xlsxParts({
		sheets: [
			{
				rows: '<row r="1"><c r="A1" t="s" s="1"><f>A2</f><v>0</v></c></row>',
				after:
					'<mergeCells><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>',
				relationships: [["rId1", "comments", "../comments1.xml"]],
			},
		],
		sharedStrings: "<si><t>a &amp; b</t></si>",
		formats: ["yyyy;[Red]0"],
		parts: {
			"xl/comments1.xml":
				'<comments><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><t>y</t></text></comment></commentList></comments>',
		},
	});
	const piece = fc.constantFrom(
		...'<|</|>|/>|&|;|"|\'|=|<a>|</c>|<c>|<v>|<!--|-->|<![CDATA[|]]>|<?|?>|xmlns="|xmlns:x="|x:| r="|ref="A1:A|-1|1e9|\u0000|\ud800|&#0;|&#99999999999;|_x0000_|[|d'.split(
			"|",
		),
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(parts)),
			fc.nat(),
			fc.nat(20),
			fc.array(piece, { maxLength: 4 }),
			(name, where, cut, pieces) => {
				const part = parts[name];
				if (typeof part !== "string") throw new Error(name);
				const at = where % (part.length + 1);
				const changed =
					part.slice(0, at) + pieces.join("") + part.slice(at + cut);
				outcome(zip({ ...parts, [name]: changed }, 0));
			},
		),
		{ numRuns: 1_500 },
	);
});

/** Milliseconds after which the worker would be ended. */
const workerLimit = 15_000;
const filled = (count: number, cell: string) =>
	`<row>${cell.repeat(100)}</row>`.repeat(count / 100);

test.each<[string, () => Uint8Array, string]>([
	[
		"one long text that ten thousand cells point to",
		() =>
			xlsxOfRows(filled(10_000, '<c t="s"><v>0</v></c>'), {
				sharedStrings: `<si><t>${"x".repeat(1_000_000)}</t></si>`,
			}),
		"unpacks-too-large",
	],
	[
		"one long formula that a hundred thousand cells share",
		() =>
			xlsxOfRows(
				`<row r="1"><c r="A1"><f t="shared" si="0">${"A1+".repeat(1_000)}A1</f><v>0</v></c></row>${filled(100_000, '<c><f t="shared" si="0"/><v>0</v></c>')}`,
			),
		"unpacks-too-large",
	],
	[
		"a link over the whole sheet, ten thousand times",
		() =>
			xlsx({
				sheets: [
					{
						rows: filled(1_000, "<c><v>1</v></c>"),
						after: `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(10_000)}</hyperlinks>`,
					},
				],
			}),
		"too-many-cells",
	],
	[
		"more merged ranges than anyone needs",
		() =>
			xlsx({
				sheets: [
					{
						after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(200_001)}</mergeCells>`,
					},
				],
			}),
		"too-many-merges",
	],
	[
		"more cells than can be shown",
		() => xlsxOfRows(filled(2_000_100, "<c><v>1</v></c>")),
		"too-many-cells",
	],
	[
		"a thousand and one sheets",
		() =>
			xlsx({
				sheets: Array.from({ length: 1_001 }, (_, n) => ({ name: `S${n}` })),
			}),
		"too-many-parts",
	],
	[
		"a hundred thousand and one cell formats",
		() => xlsx({ formatIds: Array.from({ length: 100_000 }, () => 14) }),
		"unpacks-too-large",
	],
	[
		"a hundred thousand and one names",
		() =>
			xlsx({
				definedNames: `<definedNames>${'<definedName name="n">1</definedName>'.repeat(100_001)}</definedNames>`,
			}),
		"unpacks-too-large",
	],
])("%s: refused within seconds", (_name, make, code) => {
	const bytes = make();
	const cost = cpuMilliseconds(() => expect(outcome(bytes)).toBe(code));
	expect(cost).toBeLessThan(workerLimit);
});

test("a million blank styled cells, columns and rows cost seconds at most and leave nothing", () => {
	const bytes = xlsx({
		sheets: [
			{
				before: `<cols>${'<col min="1" max="2147483647" width="9" hidden="1"/>'.repeat(1_000_000)}</cols>`,
				rows:
					filled(1_000_000, '<c s="1"/>') +
					'<row s="1" hidden="1"/>'.repeat(1_000_000),
			},
		],
	});
	expect(cpuMilliseconds(() => readBook(bytes))).toBeLessThan(workerLimit);
	const [sheet] = readBook(bytes).workbook.sheets;
	expect(sheet?.rows).toEqual([]);
	expect(sheet?.hiddenColumns).toEqual([[1, 16_384]]);
});

test("tens of thousands of merged cells are everyday", () => {
	const merges = Array.from(
		{ length: 50_000 },
		(_, n) => `<mergeCell ref="A${n + 1}:C${n + 1}"/>`,
	).join("");
	const bytes = xlsx({
		sheets: [{ after: `<mergeCells>${merges}</mergeCells>` }],
	});
	expect(cpuMilliseconds(() => readBook(bytes))).toBeLessThan(2_000);
	expect(readBook(bytes).workbook.sheets[0]?.merges.length).toBe(50_000);
});

test("findings of one kind are listed up to a thousand a sheet, and the rest are counted", () => {
	const { cells, findings } = readRows(
		filled(2_500, '<c t="e"><v>#N/A</v></c>'),
	);
	expect(Object.keys(cells).length).toBe(2_500);
	expect(findings.length).toBe(1_001);
	expect(findings.at(-1)).toEqual({
		code: "cell-error-value",
		severity: "warning",
		at: { sheet: "Blad1" },
		found: "+1500",
	});
});

test("names that mean something to JavaScript are names like any other", () => {
	const bytes = xlsx({
		sheets: [
			{
				name: "constructor",
				rows: '<row><c t="str"><v>__proto__</v></c></row>',
			},
		],
		definedNames:
			'<definedNames><definedName name="__proto__">1</definedName></definedNames>',
		parts: { __proto__x: "x", constructor: "x" },
	});
	const { workbook } = readBook(bytes);
	expect(cellsOf(workbook.sheets[0]).A1?.value).toBe("__proto__");
	expect(workbook.names).toEqual([{ name: "__proto__", refersTo: "1" }]);
	expect(({} as Record<string, unknown>).refersTo).toBeUndefined();
});

test("a callback that fails does not make the reader throw", () => {
	const result = readSheets(seed, {
		onProgress: () => {
			throw new Error("page gone");
		},
	});
	expect(result).toEqual({
		ok: false,
		refusal: { code: "reader-failed", found: "Error: page gone" },
	});
});

import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { cpuMilliseconds } from "../helpers/cpu.ts";
import { readBook, refusalOf, valuesOf } from "../helpers/readBook.ts";
import {
	directoryEntries,
	mainNs,
	patchEntry,
	relationshipsXml,
	sheetXml,
	xlsx,
	xlsxParts,
	zip,
} from "../helpers/xlsx.ts";

const rows =
	'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>';
const book = { sheets: [{ rows }], sharedStrings: "<si><t>Åäö €</t></si>" };
const sheetPart = "xl/worksheets/sheet1.xml";
const stringsPart = "xl/sharedStrings.xml";
const expected = { A1: "Åäö €", B1: 7 };
const parts = () => xlsxParts(book) as Record<string, string>;

/** Every part put through a change. */
const changed = (change: (xml: string) => string | Uint8Array) =>
	zip(
		Object.fromEntries(
			Object.entries(parts()).map(([name, xml]) => [name, change(xml)]),
		),
	);
const prefixed = (xml: string) =>
	xml.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(/ xmlns="/, ' xmlns:x="');
const strict = (xml: string) =>
	xml
		.replaceAll(mainNs, "http://purl.oclc.org/ooxml/spreadsheetml/main")
		.replaceAll(
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			"http://purl.oclc.org/ooxml/officeDocument/relationships",
		);
const utf16 = (xml: string, order: "le" | "be", mark: boolean) => {
	const bytes = Buffer.from((mark ? "\ufeff" : "") + xml, "utf16le");
	return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const renamed = (name: string, to: string) => {
	const { [name]: part = "", ...others } = parts();
	return zip({ ...others, [to]: part });
};
const retargeted = (from: string, to: string) =>
	zip({
		...parts(),
		"xl/_rels/workbook.xml.rels": (
			parts()["xl/_rels/workbook.xml.rels"] ?? ""
		).replace(`Target="${from}"`, `Target="${to}"`),
	});

test.each<[string, Uint8Array]>([
	["as usual", xlsx(book)],
	["stored without packing", zip(parts(), 0)],
	["with prefixes on every tag", changed(prefixed)],
	["in strict OOXML", changed(strict)],
	[
		"with prefixes declared where they are used",
		zip({
			...parts(),
			[sheetPart]: `<a:worksheet xmlns:a="${mainNs}"><b:sheetData xmlns:b="${mainNs}"><row xmlns="${mainNs}" r="1"><c r="A1" t="s"><v>0</v></c><b:c r="B1"><b:v>7</b:v><f xmlns="urn:other">1</f></b:c></row></b:sheetData><sheetData xmlns="urn:other"><row r="9"><c r="A9"><v>1</v></c></row></sheetData></a:worksheet>`,
		}),
	],
	["in UTF-16", changed((xml) => utf16(xml, "le", true))],
	["in UTF-16 the other way round", changed((xml) => utf16(xml, "be", true))],
	[
		"in UTF-16 without a mark",
		changed((xml) => utf16(xml.trim(), "le", false)),
	],
	["with a mark before UTF-8", changed((xml) => `\ufeff${xml}`)],
	[
		"with a declaration of UTF-16 over UTF-8",
		changed((xml) => xml.replace("UTF-8", "utf-16")),
	],
	[
		"with single quotes and spaces in its tags",
		changed((xml) =>
			xml.replace(/="([^"']*)"/g, "\n = '$1' ").replace(/<\/(\w+)>/g, "</$1 >"),
		),
	],
	[
		"with comments and instructions everywhere",
		changed((xml) => xml.replace(/></g, "><!-- <x> & --><?x <y>?><")),
	],
	["with names in other case", renamed(stringsPart, "XL/SHAREDSTRINGS.XML")],
	[
		"with back-slashes in names",
		renamed(sheetPart, "xl\\worksheets\\sheet1.xml"),
	],
	[
		"with a target from the root",
		retargeted("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
	],
	[
		"with a target that means the root",
		retargeted("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
	],
	[
		"with back-slashes in a target",
		retargeted("worksheets/sheet1.xml", "worksheets\\SHEET1.xml"),
	],
	[
		"with dots in a target",
		retargeted("worksheets/sheet1.xml", "./x/../worksheets/sheet1.xml"),
	],
	[
		"with parts of any name",
		zip({
			"[Content_Types].xml": parts()["[Content_Types].xml"] ?? "",
			"_rels/.rels": relationshipsXml([["a", "officeDocument", "bok.xml"]]),
			"bok.xml": parts()["xl/workbook.xml"] ?? "",
			"_rels/bok.xml.rels": relationshipsXml([
				["rId1", "worksheet", "blad%20ett.xml"],
				["x", "sharedStrings", "texter.bin"],
			]),
			"blad ett.xml": parts()[sheetPart] ?? "",
			"texter.bin": parts()[stringsPart] ?? "",
			"xl/worksheets/sheet1.xml": sheetXml({
				rows: "<row><c><v>666</v></c></row>",
			}),
		}),
	],
	[
		"with its parts found by type, where relationships lack",
		zip({
			...parts(),
			"_rels/.rels": relationshipsXml([]),
			"xl/_rels/workbook.xml.rels": relationshipsXml([
				["rId1", "worksheet", "worksheets/sheet1.xml"],
			]),
			"[Content_Types].xml": (parts()["[Content_Types].xml"] ?? "").replace(
				"</Types>",
				'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
			),
		}),
	],
])("a workbook %s is read", (_name, bytes) => {
	expect(valuesOf(readBook(bytes).workbook)).toEqual(expected);
});

const sheetOf = (xml: string) => zip({ ...parts(), [sheetPart]: xml });
const deep = (times: number) =>
	`<worksheet>${"<a>".repeat(times)}${"</a>".repeat(times)}</worksheet>`;
const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`;

test.each<[string, Uint8Array, string]>([
	[
		"without a workbook",
		zip({
			...parts(),
			"_rels/.rels": relationshipsXml([]),
			"[Content_Types].xml": "<Types/>",
		}),
		"workbook-part-missing",
	],
	[
		"whose sheet is gone",
		zip(xlsxParts({ ...book, parts: { [sheetPart]: null } })),
		"sheet-part-missing",
	],
	[
		"without a sheet",
		zip({ ...parts(), "xl/workbook.xml": `<workbook xmlns="${mainNs}"/>` }),
		"sheet-part-missing",
	],
	[
		"that is a letter of unusual name",
		zip({ ...parts(), "xl/workbook.xml": '<w:document xmlns:w="w"/>' }),
		"is-other-office-file",
	],
	[
		"with an entity",
		sheetOf(
			laughs + sheetXml({ rows: '<row><c t="str"><v>&lol2;</v></c></row>' }),
		),
		"xml-entity",
	],
	[
		"with a DOCTYPE in its texts",
		zip({
			...parts(),
			[stringsPart]: `<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>`,
		}),
		"xml-entity",
	],
	[
		"with a reference to nothing",
		sheetOf(sheetXml({ rows: '<row><c t="str"><v>a &nbsp; b</v></c></row>' })),
		"xml-malformed",
	],
	[
		"with a bare ampersand",
		sheetOf(sheetXml({ rows: '<row><c t="str"><v>a & b</v></c></row>' })),
		"xml-malformed",
	],
	[
		"with a character that is none",
		sheetOf(sheetXml({ rows: '<row><c t="str"><v>&#x110000;</v></c></row>' })),
		"xml-malformed",
	],
	["nested too deep", sheetOf(deep(64)), "xml-too-deep"],
	[
		"nested a million times",
		sheetOf("<worksheet>".repeat(1_000_000)),
		"xml-too-deep",
	],
	["nested as deep as may be", sheetOf(deep(63)), "read"],
	[
		"with tags crossed",
		sheetOf("<worksheet><a><b></a></b></worksheet>"),
		"xml-malformed",
	],
	[
		"with an end that is longer",
		sheetOf("<worksheet><a></ab></worksheet>"),
		"xml-malformed",
	],
	[
		"that stops in a row",
		sheetOf("<worksheet><sheetData><row><c><v>1</v>"),
		"xml-malformed",
	],
	[
		"that stops in a tag",
		sheetOf('<worksheet><sheetData><row r="1'),
		"xml-malformed",
	],
	[
		"that stops in a comment",
		sheetOf("<worksheet><!-- </worksheet>"),
		"xml-malformed",
	],
	[
		"with a tag in a value of a tag",
		sheetOf('<worksheet a="<b>"/>'),
		"xml-malformed",
	],
	["with a second root", sheetOf("<worksheet/><worksheet/>"), "xml-malformed"],
	[
		"with something after the end",
		sheetOf("<worksheet/>more"),
		"xml-malformed",
	],
	["with an empty sheet part", sheetOf(""), "xml-malformed"],
	["with another kind of sheet part", sheetOf("<html/>"), "xml-malformed"],
	[
		"in bytes that are no text",
		zip({ ...parts(), [sheetPart]: new Uint8Array([60, 0xff, 62]) }),
		"xml-malformed",
	],
	[
		"with a size that is too small",
		patchEntry(xlsx(book), sheetPart, 24, 9, 4),
		"zip-damaged",
	],
	[
		"with a size that is too large",
		patchEntry(xlsx(book), sheetPart, 24, 99_999, 4),
		"zip-damaged",
	],
	[
		"with a checksum that is wrong",
		patchEntry(xlsx(book), sheetPart, 16, 1, 4),
		"zip-damaged",
	],
	[
		"with a name on another part's bytes",
		patchEntry(xlsx(book), sheetPart, 42, 0, 4),
		"zip-damaged",
	],
])("a workbook %s is judged: %3$s", (_name, bytes, code) => {
	expect(refusalOf(bytes)).toBe(code);
});

test("a flipped bit in the packed bytes is noticed", () => {
	const bytes = zip(parts(), 0);
	const text = strToU8("Åäö");
	const at = bytes.findIndex((_, n) =>
		text.every((byte, m) => bytes[n + m] === byte),
	);
	bytes[at + 1] = 0xa5;
	expect(refusalOf(bytes)).toBe("zip-damaged");
});

/** A part of zeros: 1,000 times as large as its packed bytes, whatever the directory says. */
const bomb = (megabytes: number) => {
	const zeros = new Uint8Array(megabytes << 20);
	return zipSync({
		...Object.fromEntries(
			Object.entries(parts()).map(([name, xml]) => [name, strToU8(xml)]),
		),
		[sheetPart]: [zeros, { level: 9 }],
	});
};

test("what would unpack to too much is not unpacked, nor what lies about it", () => {
	const honest = bomb(121);
	const lying = patchEntry(honest, sheetPart, 24, 1_000, 4);
	const judge = (bytes: Uint8Array, code: string) =>
		cpuMilliseconds(() => expect(refusalOf(bytes)).toBe(code));
	expect(judge(honest, "unpacks-too-large")).toBeLessThan(50);
	expect(judge(lying, "zip-damaged")).toBeLessThan(2_000);
});

test("packed bytes that are nonsense are refused", () => {
	const bytes = xlsx(book);
	const entry = directoryEntries(bytes).get(sheetPart) ?? 0;
	const local = new DataView(bytes.buffer).getUint32(entry + 42, true);
	bytes.fill(0xff, local + 30 + sheetPart.length, local + 130);
	expect(refusalOf(bytes)).toBe("zip-damaged");
});

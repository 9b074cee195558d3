import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { intake } from "../../src/workbook/package/intake.ts";
import { cpuMilliseconds } from "../helpers/cpu.ts";
import {
	compoundFile,
	directoryEntries,
	patchEntry,
	xlsx,
	xlsxParts,
	zip,
} from "../helpers/xlsx.ts";

const refusal = (bytes: Uint8Array) => {
	const judged = intake(bytes);
	return judged.ok ? "let in" : judged.refusal.code;
};
const utf16 = (text: string) =>
	new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const packageType = (name: string) =>
	zip({ "[Content_Types].xml": "<Types/>", [name]: "<x/>" });
const openDocument = (type: string) =>
	zip(
		{
			mimetype: `application/vnd.oasis.opendocument.${type}`,
			"content.xml": "<x/>",
		},
		0,
	);

test.each<[string, Uint8Array, string]>([
	["a workbook", xlsx({}), "let in"],
	[
		"a workbook with bytes before it",
		new Uint8Array([...strToU8("junk\n"), ...xlsx({})]),
		"let in",
	],
	["a file of no bytes", new Uint8Array(), "file-empty"],
	[
		"a picture",
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
		"not-a-workbook",
	],
	["prose", strToU8("Hej!\nHär kommer listan, som lovat.\n"), "not-a-workbook"],
	["a web page", strToU8("<html>\n<p>a,b</p>\n<p>c,d</p>"), "not-a-workbook"],
	["JSON", strToU8('{"a": 1,\n"b": 2,\n"c": 3}'), "not-a-workbook"],
	["values and commas", strToU8("No,Category\n12,Account\n"), "is-csv"],
	[
		"values and semicolons",
		strToU8('Nr;Kategori\n12;"a;b\nc"\n13;d\n'),
		"is-csv",
	],
	[
		"values and tabs in UTF-16",
		utf16("Nr\tKategori\r\n12\tKonto\r\n"),
		"is-csv",
	],
	[
		"values in the code page of old Windows",
		new Uint8Array([
			...strToU8("Nr;Andam"),
			0xe5,
			...strToU8("l\n12;"),
			0xe4,
			10,
		]),
		"is-csv",
	],
	[
		"a workbook of 1997",
		compoundFile(["Root Entry", "Workbook"]),
		"is-legacy-xls",
	],
	["a workbook of 1995", compoundFile(["Root Entry", "Book"]), "is-legacy-xls"],
	[
		"a password",
		compoundFile([
			"Root Entry",
			"\u0006DataSpaces",
			"Version",
			"StrongEncryptionDataSpace",
			"EncryptionInfo",
			"EncryptedPackage",
		]),
		"is-encrypted",
	],
	[
		"rights management",
		compoundFile([
			"Root Entry",
			"\u0006DataSpaces",
			"Version",
			"DRMEncryptedDataSpace",
			"EncryptedPackage",
		]),
		"is-rights-protected",
	],
	[
		"an old letter",
		compoundFile(["Root Entry", "WordDocument"]),
		"is-other-office-file",
	],
	["an installer", compoundFile(["Root Entry", "Table"]), "not-a-workbook"],
	[
		"a compound file cut off in its header",
		compoundFile(["Root Entry", "Workbook"]).slice(0, 300),
		"not-a-workbook",
	],
	["a letter", packageType("word/document.xml"), "is-other-office-file"],
	[
		"a presentation",
		packageType("ppt/presentation.xml"),
		"is-other-office-file",
	],
	["a binary workbook", packageType("xl/workbook.bin"), "is-xlsb"],
	["an OpenDocument spreadsheet", openDocument("spreadsheet"), "is-ods"],
	["an OpenDocument text", openDocument("text"), "is-other-office-file"],
	["a zip of pictures", zip({ "a.png": "x" }), "not-a-workbook"],
])("%s is told for what it is", (_name, bytes, expected) => {
	expect(refusal(bytes)).toBe(expected);
});

test("200 MB are turned away at once, and the size is named", () => {
	const bytes = new Uint8Array(200 * 1024 * 1024);
	bytes.set(xlsx({}));
	expect(cpuMilliseconds(() => intake(bytes))).toBeLessThan(50);
	expect(intake(bytes)).toEqual({
		ok: false,
		refusal: { code: "file-too-large", found: "200 MB" },
	});
});

test("a chain of sectors that runs in a circle comes to an end", () => {
	const bytes = compoundFile(["Root Entry", "A", "B", "C", "D", "E", "F", "G"]);
	new DataView(bytes.buffer).setUint32(512 + 2 * 4, 1, true);
	expect(refusal(bytes)).toBe("not-a-workbook");
});

const sheet = "xl/worksheets/sheet1.xml";
const withName = (name: string) => zip({ ...xlsxParts({}), [name]: "x" });

test.each<[string, Uint8Array, string]>([
	["cut short", xlsx({}).slice(0, -30), "zip-damaged"],
	["cut in half", xlsx({}).slice(0, 700), "zip-damaged"],
	[
		"a part that is encrypted",
		patchEntry(xlsx({}), sheet, 8, 1, 2),
		"zip-encrypted",
	],
	[
		"a way of packing nobody uses",
		patchEntry(xlsx({}), sheet, 10, 12, 2),
		"zip-damaged",
	],
	[
		"a part beyond the end of the file",
		patchEntry(xlsx({}), sheet, 42, 0x7fffffff, 4),
		"zip-damaged",
	],
	[
		"more packed bytes than there are",
		patchEntry(xlsx({}), sheet, 20, 0x7ffffff, 4),
		"zip-damaged",
	],
	[
		"a size said to be elsewhere, and is not",
		patchEntry(xlsx({}), sheet, 24, 0xffffffff, 4),
		"zip-damaged",
	],
	[
		"a sheet of 1 GB",
		patchEntry(xlsx({}), sheet, 24, 1 << 30, 4),
		"unpacks-too-large",
	],
	["a part outside the folder", withName("../evil.xml"), "part-name-unsafe"],
	[
		"the same with back-slashes",
		withName("xl\\..\\..\\evil.xml"),
		"part-name-unsafe",
	],
	[
		"a part at the root of the disk",
		withName("/etc/passwd"),
		"part-name-unsafe",
	],
	["a part on another disk", withName("C:\\evil.xml"), "part-name-unsafe"],
	["a part twice", withName("XL/Worksheets/Sheet1.XML"), "part-name-twice"],
	[
		"a part twice, with back-slashes",
		withName("xl\\worksheets\\sheet1.xml"),
		"part-name-twice",
	],
	[
		"2,001 parts",
		zip(
			Object.fromEntries(
				Array.from({ length: 2_001 }, (_, n) => [`p${n}`, ""]),
			),
		),
		"too-many-parts",
	],
	[
		"many parts that are large together",
		[...Array(3)].reduce<Uint8Array>(
			(bytes, _, n) => patchEntry(bytes, `xl/media/${n}`, 24, 100 << 20, 4),
			zip({
				...xlsxParts({}),
				"xl/media/0": "x".repeat(99),
				"xl/media/1": "x".repeat(99),
				"xl/media/2": "x".repeat(99),
			}),
		),
		"unpacks-too-large",
	],
])("a package with %s does not come in", (_name, bytes, expected) => {
	expect(refusal(bytes)).toBe(expected);
});

/** The same package as streaming writers put it down: sizes in a 64-bit extra field, and a 64-bit end record. */
function as64Bit(bytes: Uint8Array, claimed?: number): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const at = directoryEntries(bytes).get(sheet) ?? 0;
	const nameBytes = view.getUint16(at + 28, true);
	const from = view.getUint32(bytes.length - 6, true);
	const extra = new Uint8Array(20);
	const extraView = new DataView(extra.buffer);
	extraView.setUint16(0, 1, true);
	extraView.setUint16(2, 16, true);
	extraView.setBigUint64(
		4,
		BigInt(claimed ?? view.getUint32(at + 24, true)),
		true,
	);
	extraView.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
	const cut = at + 46 + nameBytes;
	const directory = new Uint8Array([
		...bytes.subarray(from, cut),
		...extra,
		...bytes.subarray(cut, bytes.length - 22),
	]);
	const entryView = new DataView(directory.buffer, at - from);
	entryView.setUint32(20, 0xffffffff, true);
	entryView.setUint32(24, 0xffffffff, true);
	entryView.setUint16(30, 20, true);

	const tail = new Uint8Array(56 + 20 + 22);
	const tailView = new DataView(tail.buffer);
	tailView.setUint32(0, 0x06064b50, true);
	tailView.setBigUint64(4, 44n, true);
	tailView.setBigUint64(32, BigInt(directoryEntries(bytes).size), true);
	tailView.setBigUint64(40, BigInt(directory.length), true);
	tailView.setBigUint64(48, BigInt(from), true);
	tailView.setUint32(56, 0x07064b50, true);
	tailView.setBigUint64(64, BigInt(from + directory.length), true);
	tailView.setUint32(76, 0x06054b50, true);
	tailView.setUint16(86, 0xffff, true);
	tailView.setUint32(88, 0xffffffff, true);
	tailView.setUint32(92, 0xffffffff, true);
	return new Uint8Array([...bytes.subarray(0, from), ...directory, ...tail]);
}

test("a package with 64-bit sizes comes in with the sizes it says", () => {
	const plain = intake(xlsx({}));
	const large = intake(as64Bit(xlsx({})));
	expect(large.ok && large.entries).toEqual(plain.ok && plain.entries);
});

test("a lie in 64-bit sizes is judged like any other", () => {
	expect(refusal(as64Bit(xlsx({}), 2 ** 52))).toBe("unpacks-too-large");
});

import { expect, test } from "vitest";
import {
	throughLibreOffice,
	throughOpenpyxl,
} from "../helpers/otherPrograms.ts";
import { readBook, valuesOf } from "../helpers/readBook.ts";
import { xlsx } from "../helpers/xlsx.ts";

/** Texts as Excel keeps them when they were pasted, formatted in part, or spell an escape out. */
const strings = [
	["rad 1_x000D_\nrad 2", "rad 1\r\nrad 2"],
	["_x005F_x000D_ är skrivet så", "_x000D_ är skrivet så"],
	["flik_x0009_här", "flik\thär"],
	["vanlig", "vanlig"],
] as const;
const runs = [
	'<r><rPr><b/></rPr><t>Känsliga: </t></r><r><t xml:space="preserve">hälsa, </t></r><r><rPr><i/><color rgb="FFFF0000"/></rPr><t>facket</t></r>',
	"<r><rPr><b/></rPr><t>Syfte_x000D_\n</t></r><r><t>drift</t></r>",
];
const read = ["Känsliga: hälsa, facket", "Syfte\r\ndrift"];

const written = xlsx({
	sheets: [
		{
			rows: `<row r="1">${[...strings, ...runs].map((_, n) => `<c t="s"><v>${n}</v></c>`).join("")}</row>`,
		},
	],
	sharedStrings: [
		...strings.map(([text]) => `<si><t xml:space="preserve">${text}</t></si>`),
		...runs.map((text) => `<si>${text}</si>`),
	].join(""),
});

/** The other programs write a line end as one line feed. */
const asLines = (text: unknown) => String(text).replaceAll("\r\n", "\n");

const all = [...strings.map(([, text]) => text), ...read].map(asLines);

test.each([
	["as written", (bytes: Uint8Array) => bytes, all],
	[
		"saved by LibreOffice",
		(bytes: Uint8Array) => throughLibreOffice(bytes, "xlsx"),
		all,
	],
	[
		// openpyxl writes the escape that it read without spelling it out: from then on the file says a carriage return.
		"saved by openpyxl",
		(bytes: Uint8Array) => throughOpenpyxl(bytes),
		all.map((text) => text.replace("_x000D_", "\r")),
	],
])(
	"pasted line ends, escapes spelled out and rich text are what the file says: %s",
	(_, through, expected) => {
		const { workbook } = readBook(through(written));
		expect(Object.values(valuesOf(workbook)).map(asLines)).toEqual(expected);
	},
	120_000,
);

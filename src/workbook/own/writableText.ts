import { canonicalText } from "../../domain/canonical.ts";

/**
 * Excel's limit for one cell is 32,767 UTF-16 code units. Other programs count a line break twice
 * and cut in silence, so what is written stays well below.
 */
export const longestCellText = 32_000;

const replacement = "\uFFFD";

/** Not allowed in XML 1.0, or dropped by the writer (DEL). */
const unwritable = (code: number): boolean =>
	(code < 0x20 && code !== 0x09 && code !== 0x0a) ||
	code === 0x7f ||
	code === 0xfffe ||
	code === 0xffff;

/**
 * A text as a cell can hold it: line ends as LF, characters that no workbook can hold shown as
 * U+FFFD, and cut with a visible mark at Excel's limit. The base keeps the true text.
 */
export function writableText(text: string, cutMark: string): string {
	const shown = text
		.replace(/\r\n?/g, "\n")
		.replace(/\p{Surrogate}/gu, replacement);
	let out = "";
	let from = 0;
	for (let i = 0; i < shown.length; i++) {
		if (!unwritable(shown.charCodeAt(i))) continue;
		out += shown.slice(from, i) + replacement;
		from = i + 1;
	}
	out += shown.slice(from);
	if (out.length <= longestCellText) return out;
	const kept = out.slice(0, longestCellText - cutMark.length);
	return kept.replace(/[\uD800-\uDBFF]$/, "") + cutMark;
}

/** Does the cell show less than the text holds? */
export const isCut = (text: string): boolean => text.length > longestCellText;

const decodeXstring = (text: string): string =>
	text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);

/** LibreOffice breaks a line of a cell with several lines after some 16,000 characters. */
const longLine = 16_000;

/**
 * Is a cell still as we wrote it? Programs take the escapes of ST_Xstring away and do not put them
 * back (openpyxl all, LibreOffice some), so what looks like one becomes its character; LibreOffice
 * adds breaks to long lines.
 */
export function isStill(shown: string, text: string): boolean {
	if (shown === text) return true;
	const plain = unescaped(shown);
	if (plain !== shown && oneBreak(plain) === oneBreak(unescaped(text)))
		return true;
	return (
		shown.length > longLine &&
		shown.replaceAll("\n", "") === text.replaceAll("\n", "")
	);
}

/** A line feed beside an escape of a carriage return is one line break to LibreOffice. */
const oneBreak = (text: string): string => text.replace(/\n+/g, "\n");

/** A text as it reads once all that looks like an escape has become its character. */
export function unescaped(text: string): string {
	const plain = writableText(canonicalText(decodeXstring(text)), "");
	return plain === text ? text : unescaped(plain);
}

/**
 * ECMA-376 part 1, 22.9.2.19 (ST_Xstring): `_xHHHH_` stands for a character. A user's text that
 * looks like that gets its underscore escaped, so that it reads back as typed.
 */
export const escapeXstring = (text: string): string =>
	text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** Excel's limit for one cell, in UTF-16 code units. */
export const longestCellText = 32_767;

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

/**
 * ECMA-376 part 1, 22.9.2.19 (ST_Xstring): `_xHHHH_` stands for a character. A user's text that
 * looks like that gets its underscore escaped, so that it reads back as typed.
 */
export const escapeXstring = (text: string): string =>
	text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

import type { OffCellText } from "../sheets.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

/** What people typed into the headers and footers of a sheet's pages (ECMA-376 part 1, 18.3.1.46), of which each is told once. */
export function readPageTexts(xml: XmlScanner): OffCellText[] {
	const texts: OffCellText[] = [];
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		const kind = xml.name.endsWith("Header")
			? ("pageHeader" as const)
			: ("pageFooter" as const);
		const text = pageText(decodeXstring(xml.text()));
		if (
			text !== "" &&
			!texts.some((each) => each.kind === kind && each.text === text)
		)
			texts.push({ kind, text });
	}
	return texts;
}

/** Codes for fonts, sizes, colours and styles. */
const looks = /&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[BIUESXYOH])/gi;
/** What the program fills in: page, number of pages, day, time, file, sheet, folder, picture. */
const filledIn = /&[PNDTFAZG]/gi;

/** The words of a header or footer, its parts on lines of their own; "" when it holds codes only. */
export function pageText(written: string): string {
	const parts = written
		.replaceAll("&&", "\u0000")
		.split(/&[LCR]/i)
		.map((part) =>
			part
				.replace(looks, "")
				.replace(filledIn, "…")
				.replaceAll("\u0000", "&")
				.trim(),
		)
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
	return parts.join("\n");
}

import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

/**
 * The text of the element entered last, which is a rich text (ECMA-376 part 1: CT_Rst; `si`, `is`, a comment's
 * `text`): its `t` and those of its runs, in order. Readings of East Asian words (`rPh`) are no part of the text.
 */
export function readRichText(xml: XmlScanner): string {
	const depth = xml.depth;
	let text = "";
	while (xml.nextChild(depth)) {
		if (xml.is("t")) {
			text += xml.text();
		} else if (xml.is("r")) {
			while (xml.nextChild(depth + 1)) {
				if (xml.is("t")) text += xml.text();
			}
		}
	}
	return decodeXstring(text);
}

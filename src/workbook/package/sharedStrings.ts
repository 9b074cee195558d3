import { bounds } from "./bounds.ts";
import { Refused } from "./refused.ts";
import { readRichText } from "./richText.ts";
import type { XmlScanner } from "./xml.ts";

/** The texts that cells of type "s" point to, by index. */
export function readSharedStrings(xml: XmlScanner): string[] {
	const texts: string[] = [];
	xml.root("sst");
	while (xml.nextChild(1)) {
		if (!xml.is("si")) continue;
		if (texts.length >= bounds.cells)
			throw new Refused("too-many-cells", String(texts.length));
		texts.push(readRichText(xml));
	}
	xml.finish();
	return texts;
}

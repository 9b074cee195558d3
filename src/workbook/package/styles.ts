import { bounds } from "./bounds.ts";
import {
	builtInFormat,
	type NumberFormat,
	parseNumberFormat,
} from "./numberFormat.ts";
import { Refused } from "./refused.ts";
import type { XmlScanner } from "./xml.ts";

/** The number format of each cell style (`cellXfs`), by the index that cells give as `s`. */
export function readStyles(xml: XmlScanner): NumberFormat[] {
	const custom = new Map<number, string>();
	const ids: number[] = [];
	xml.root("styleSheet");
	while (xml.nextChild(1)) {
		if (xml.is("numFmts")) {
			while (xml.nextChild(2)) {
				const code = xml.attribute("formatCode");
				if (!xml.is("numFmt") || code === undefined) continue;
				if (custom.size >= bounds.formats)
					throw new Refused("unpacks-too-large");
				custom.set(Number(xml.attribute("numFmtId")), code);
			}
		} else if (xml.is("cellXfs")) {
			while (xml.nextChild(2)) {
				if (!xml.is("xf")) continue;
				if (ids.length >= bounds.formats)
					throw new Refused("unpacks-too-large");
				ids.push(Number(xml.attribute("numFmtId") ?? 0));
			}
		}
	}
	xml.finish();
	const formats = new Map<number, NumberFormat>();
	return ids.map((id) => {
		let format = formats.get(id);
		if (format === undefined) {
			const code = custom.get(id);
			format = code === undefined ? builtInFormat(id) : parseNumberFormat(code);
			formats.set(id, format);
		}
		return format;
	});
}

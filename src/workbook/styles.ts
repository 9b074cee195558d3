import {
	builtInFormat,
	type NumberFormat,
	parseNumberFormat,
} from "./numberFormat.ts";
import type { XmlScanner } from "./xml.ts";

/** Excel allows 65,490 cell formats; what lies beyond counts as plain numbers. */
const formatLimit = 100_000;

/** The number format of each cell style (`cellXfs`), by the index that cells give as `s`. */
export function readStyles(xml: XmlScanner): NumberFormat[] {
	const custom = new Map<number, string>();
	const ids: number[] = [];
	xml.root("styleSheet");
	while (xml.nextChild(1)) {
		if (xml.is("numFmts")) {
			while (xml.nextChild(2)) {
				const code = xml.attribute("formatCode");
				if (
					!xml.is("numFmt") ||
					code === undefined ||
					custom.size >= formatLimit
				)
					continue;
				custom.set(Number(xml.attribute("numFmtId")), code);
			}
		} else if (xml.is("cellXfs")) {
			while (xml.nextChild(2)) {
				if (xml.is("xf") && ids.length < formatLimit) {
					ids.push(Number(xml.attribute("numFmtId") ?? 0));
				}
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

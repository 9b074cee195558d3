import { parseRange } from "../cellReference.ts";
import type { Range } from "../sheets.ts";
import type { Tally } from "./readingState.ts";
import { firstFrom, type RowList } from "./rowList.ts";
import type { SheetSource } from "./sheetSource.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

interface Hyperlink {
	range: Range;
	target: string;
}

/**
 * The links of a sheet, from its `hyperlinks` element. The target is the text in the file, whatever its scheme,
 * with a place inside the target after `#`; it is for reading, and nothing here makes it clickable.
 */
export function readHyperlinks(
	xml: XmlScanner,
	{ relationships, sheet, book }: SheetSource,
): Hyperlink[] {
	const targets = new Map(relationships.map(({ id, target }) => [id, target]));
	const links: Hyperlink[] = [];
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		if (!xml.is("hyperlink")) continue;
		const ref = xml.attribute("ref") ?? "";
		const place = decodeXstring(xml.attribute("location") ?? "");
		const outside = targets.get(xml.prefixedAttribute("id") ?? "") ?? "";
		const target =
			place === "" ? outside : `${outside}#${place.replace(/^#/, "")}`;
		const range = parseRange(ref);
		if (range === undefined) {
			book.findings.add(
				"cell-outside-sheet",
				"warning",
				{ sheet },
				`${ref}: ${target}`,
			);
		} else if (target !== "") links.push({ range, target });
	}
	return links;
}

/** Puts a link on every cell of its range that holds something; on a single blank cell it makes an empty one. */
export function addLink(
	{ range, target }: Hyperlink,
	rows: RowList,
	tally: Tally,
): void {
	if (range.top === range.bottom && range.left === range.right) {
		tally.addCell(target.length);
		const cell = rows.find(range.top, range.left);
		if (cell !== undefined) cell.link = target;
		else
			rows.add(range.top, {
				col: range.left,
				type: "empty",
				value: "",
				link: target,
			});
		return;
	}
	const list = rows.sorted();
	for (
		let n = firstFrom(list, range.top, (row) => row.index);
		n < list.length;
		n++
	) {
		const row = list[n];
		if (row === undefined || row.index > range.bottom) break;
		tally.addVisit();
		for (const cell of row.cells) {
			tally.addVisit();
			if (cell.col < range.left || cell.col > range.right) continue;
			tally.addCharacters(target.length);
			cell.link = target;
		}
	}
}

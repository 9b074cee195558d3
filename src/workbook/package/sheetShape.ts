import { parseRange } from "../cellReference.ts";
import type { Range, Sheet } from "../sheets.ts";
import { bounds } from "./bounds.ts";
import { readCompanions, type SheetSource } from "./sheetSource.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

/** Runs of hidden columns from the `cols` element, ascending and apart; a run beyond the sheet is cut at its edge. */
export function readHiddenColumns(
	xml: XmlScanner,
): [first: number, last: number][] {
	// How many hidden runs begin at a column, less those that have ended before it.
	const steps = new Int32Array(bounds.columns + 2);
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		if (!xml.is("col") || !xml.flag("hidden")) continue;
		const first = Math.max(1, Number(xml.attribute("min")));
		const last = Math.min(bounds.columns, Number(xml.attribute("max")));
		if (!(first <= last)) continue;
		steps[first] = (steps[first] ?? 0) + 1;
		steps[last + 1] = (steps[last + 1] ?? 0) - 1;
	}
	const runs: [number, number][] = [];
	let open = 0;
	for (let column = 1; column <= bounds.columns; column++) {
		open += steps[column] ?? 0;
		if (open === 0) continue;
		const run = runs.at(-1);
		if (run !== undefined && run[1] === column - 1) run[1] = column;
		else runs.push([column, column]);
	}
	return runs;
}

/** Merged ranges from the `mergeCells` element, as they are written: they may overlap. */
export function readMerges(
	xml: XmlScanner,
	{ sheet, book }: SheetSource,
): Range[] {
	const merges: Range[] = [];
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		if (!xml.is("mergeCell")) continue;
		book.tally.addMerge();
		const ref = xml.attribute("ref") ?? "";
		const range = parseRange(ref);
		if (range !== undefined) merges.push(range);
		else book.findings.add("cell-outside-sheet", "warning", { sheet }, ref);
	}
	return merges;
}

/** Excel tables on the sheet. */
export function readTables(source: SheetSource): Sheet["tables"] {
	return readCompanions(source, "table", (xml) => {
		xml.root("table");
		const name = xml.attribute("displayName") ?? xml.attribute("name") ?? "";
		const range = parseRange(xml.attribute("ref") ?? "");
		const headerRows = Number(xml.attribute("headerRowCount") ?? 1);
		xml.finish();
		return range === undefined
			? []
			: [
					{
						name: decodeXstring(name),
						range,
						headerRows: Math.max(0, headerRows),
					},
				];
	}).flat();
}

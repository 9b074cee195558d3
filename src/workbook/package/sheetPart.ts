import type { OffCellText, Sheet } from "../sheets.ts";
import { readPageTexts } from "./pageTexts.ts";
import type { Parts } from "./parts.ts";
import type { BookContext } from "./readingState.ts";
import { RowList } from "./rowList.ts";
import { readDrawingTexts } from "./sheetDrawings.ts";
import { addLink, readHyperlinks } from "./sheetLinks.ts";
import { addNotes } from "./sheetNotes.ts";
import { readPrompts } from "./sheetPrompts.ts";
import { SheetRowReader } from "./sheetRows.ts";
import { readHiddenColumns, readMerges, readTables } from "./sheetShape.ts";

/** Reads one worksheet part with what belongs to it: comments, tables, links. `tick` is called now and then with 0 to 1. */
export function readSheetPart(
	parts: Parts,
	name: string,
	heading: Pick<Sheet, "name" | "state">,
	book: BookContext,
	tick: (done: number) => void,
): Sheet {
	const source = {
		parts,
		name,
		relationships: parts.relationships(name),
		sheet: heading.name,
		book,
	};
	const xml = parts.scan(name);
	const rows = new RowList();
	const sheet: Sheet = {
		...heading,
		rows: [],
		merges: [],
		hiddenColumns: [],
		tables: [],
	};
	const offCells: OffCellText[] = [];
	let links: ReturnType<typeof readHyperlinks> = [];
	xml.root("worksheet", "macrosheet", "dialogsheet", "chartsheet");
	while (xml.nextChild(1)) {
		if (xml.is("sheetData")) {
			new SheetRowReader(xml, book, sheet.name, rows, () =>
				tick(xml.progress),
			).read();
		} else if (xml.is("cols")) sheet.hiddenColumns = readHiddenColumns(xml);
		else if (xml.is("mergeCells")) sheet.merges = readMerges(xml, source);
		else if (xml.is("headerFooter")) offCells.push(...readPageTexts(xml));
		else if (xml.is("dataValidations") || xml.is("extLst"))
			readPrompts(xml, offCells);
		else if (xml.is("hyperlinks")) links = readHyperlinks(xml, source);
	}
	xml.finish();
	addNotes(source, rows);
	for (const link of links) addLink(link, rows, book.tally);
	sheet.rows = rows.sorted();
	sheet.tables = readTables(source);
	const texts = [...offCells, ...readDrawingTexts(source)];
	if (texts.length > 0) sheet.offCells = texts;
	return sheet;
}

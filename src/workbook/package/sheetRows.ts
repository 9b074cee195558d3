import {
	cellName,
	columnOf,
	isOnSheet,
	parseReference,
	rowOf,
} from "../cellReference.ts";
import { cellContent, type RawCell } from "./cellContent.ts";
import type { BookContext } from "./readingState.ts";
import { readRichText } from "./richText.ts";
import type { RowList } from "./rowList.ts";
import { parseSharedFormula, type SharedFormula } from "./sharedFormula.ts";
import type { XmlScanner } from "./xml.ts";

const rowsBetweenTicks = 500;

interface FormulaHolder {
	formula: SharedFormula;
	row: number;
	col: number;
}

/** Reads the rows of one sheet, from the `sheetData` element entered last, into the list. */
export class SheetRowReader {
	private readonly xml: XmlScanner;
	private readonly book: BookContext;
	private readonly sheet: string;
	private readonly tick: () => void;
	private readonly rows: RowList;
	private readonly shared = new Map<string, FormulaHolder>();
	private row = 0;
	private col = 0;
	private readonly report: Parameters<typeof cellContent>[3] = (
		code,
		severity,
		found,
	) => {
		this.book.findings.add(
			code,
			severity,
			{ sheet: this.sheet, cell: cellName(this.row, this.col) },
			found,
		);
	};

	constructor(
		xml: XmlScanner,
		book: BookContext,
		sheet: string,
		rows: RowList,
		tick: () => void,
	) {
		this.xml = xml;
		this.book = book;
		this.sheet = sheet;
		this.rows = rows;
		this.tick = tick;
	}

	read(): void {
		const { xml } = this;
		const depth = xml.depth;
		let next = 1;
		for (let count = 1; xml.nextChild(depth); count++) {
			if (!xml.is("row")) continue;
			if (count % rowsBetweenTicks === 0) this.tick();
			const written = xml.attribute("r")?.trim();
			// A row that does not say which it is follows the one before; one that says nonsense is on no sheet.
			const row =
				written === undefined
					? next
					: /^\d{1,10}$/.test(written)
						? Number(written)
						: 0;
			if (xml.flag("hidden")) this.rows.hide(row);
			next = row + 1;
			this.readCells(row, written ?? String(row));
		}
	}

	private readCells(row: number, writtenRow: string): void {
		const { xml } = this;
		const depth = xml.depth;
		let nextCol = 1;
		while (xml.nextChild(depth)) {
			if (!xml.is("c")) continue;
			const written = xml.attribute("r");
			const packed = written === undefined ? -1 : parseReference(written);
			this.row = written === undefined ? row : packed < 0 ? 0 : rowOf(packed);
			this.col =
				written === undefined ? nextCol : packed < 0 ? 0 : columnOf(packed);
			nextCol = this.col + 1;
			if (isOnSheet(this.row, this.col)) this.readCell();
			else this.readOutside(written ?? `${writtenRow}:${this.col}`);
		}
	}

	private readCell(): void {
		const raw = this.readRaw();
		const cell = cellContent(this.col, raw, this.book, this.report);
		if (cell === undefined) return;
		const { formula = "" } = raw;
		if (formula !== "") cell.formula = formula;
		this.book.tally.addCell(String(cell.value).length + formula.length);
		const replaced = this.rows.add(this.row, cell);
		if (replaced !== undefined)
			this.report("cell-twice", "error", String(replaced.value));
	}

	private readRaw(): RawCell {
		const { xml } = this;
		const depth = xml.depth;
		const raw: RawCell = {
			type: xml.attribute("t"),
			style: xml.attribute("s"),
			value: undefined,
			inline: undefined,
			formula: undefined,
		};
		while (xml.nextChild(depth)) {
			if (xml.is("v")) raw.value = xml.text();
			else if (xml.is("is")) raw.inline = readRichText(xml);
			else if (xml.is("f")) {
				raw.formula = this.readFormula();
			}
		}
		return raw;
	}

	private readFormula(): string {
		const { xml } = this;
		const shared =
			xml.attribute("t") === "shared" ? xml.attribute("si") : undefined;
		const text = xml.text().trim().replace(/^=/, "");
		if (shared === undefined) return text;
		if (text !== "") {
			this.shared.set(shared, {
				formula: parseSharedFormula(text),
				row: this.row,
				col: this.col,
			});
			return text;
		}
		const first = this.shared.get(shared);
		return first === undefined
			? ""
			: first.formula(this.row - first.row, this.col - first.col);
	}

	/** A cell beyond the last row or column, or nowhere: it is not kept, so the finding says what it held. */
	private readOutside(reference: string): void {
		const raw = this.readRaw();
		const cell = cellContent(1, raw, this.book, () => {});
		if (cell === undefined) return;
		this.book.findings.add(
			"cell-outside-sheet",
			"error",
			{ sheet: this.sheet },
			`${reference}: ${cell.value}`,
		);
	}
}

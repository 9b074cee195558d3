import { cellName, columnOf, parseReference } from "../cellReference.ts";
import type { Finding } from "../finding.ts";
import {
	type OutsideText,
	outsideFinding,
	outsideTexts,
} from "../outsideTexts.ts";
import type { Cell, Row, Workbook } from "../sheets.ts";
import { cellText, isFilled } from "./cellText.ts";
import { doubtfulTexts } from "./doubtfulTexts.ts";
import { hiddenFindings } from "./hiddenFindings.ts";
import { type Mapping, mappingFindings } from "./mapping.ts";
import { sheetGrid } from "./sheetGrid.ts";
import { type TableReading, tableReading } from "./tableReading.ts";
import type { PlacedText, TableRecord } from "./tableRecord.ts";
import { columnLabel, placeOf } from "./turned.ts";

export interface Extraction {
	records: TableRecord[];
	/** Titles, scope and notes above the tables. */
	headingTexts: PlacedText[];
	/** The headings themselves, repeated ones included. */
	headingCells: PlacedText[];
	/** Every other text: notes below, other sheets, cells beside a table. */
	carried: (PlacedText & { header?: string })[];
	/** Comments on cells. */
	notes: PlacedText[];
	/** Targets of links. */
	links: PlacedText[];
	/** Texts that stand in no cell. */
	outside: OutsideText[];
	findings: Finding[];
}

/** Findings of one kind on one sheet, beyond which only their number is told. */
const mostFindings = 100;

/**
 * The rows of the mapped tables as records, and all else that the workbook says. Each filled cell stands in a
 * record's field, in its carried texts, in the headings, or in the carried list, and in one of them only; a cell
 * that two fields share stands under both, a cell merged over several rows in each of their records.
 */
export function extractRecords(
	workbook: Workbook,
	mapping: Mapping,
): Extraction {
	const out: Extraction = {
		records: [],
		headingTexts: [],
		headingCells: [],
		carried: [],
		notes: [],
		links: [],
		outside: outsideTexts(workbook),
		findings: mappingFindings(workbook, mapping),
	};
	for (const sheet of workbook.sheets) {
		const readings = mapping.tables.flatMap((table, position) =>
			table.sheet === sheet.name && table.columns.length > 0
				? [tableReading(sheetGrid(sheet, table), table, position)]
				: [],
		);
		const tables = readings.filter(({ table }) => !table.turned);
		const turned = readings.filter(({ table }) => table.turned);
		const titles = titleRows(tables, sheet.rows);
		out.findings.push(...hiddenFindings(sheet));
		const owned = new Set<Cell>();
		for (const reading of turned)
			for (const row of reading.grid.rows)
				readTableRow(sheet.name, row, reading, out, owned);
		for (const row of sheet.rows)
			readRow(sheet.name, row, { tables, titles, turned, owned }, out);
	}
	out.records.sort((a, b) => a.table - b.table || a.rowRef.row - b.rowRef.row);
	out.findings = bounded([
		...out.findings,
		...out.outside.map(outsideFinding),
		...numberFindings(mapping, out.records),
		...doubtfulTexts(mapping, out.records),
	]);
	return out;
}

/** Rows above each table that hold its titles: from the end of the table before, whose notes stay with it. */
function titleRows(
	tables: readonly TableReading[],
	rows: readonly Row[],
): Map<TableReading, number> {
	return new Map(
		tables.map((reading) => {
			const ends = tables
				.filter((other) => endOf(other) < reading.top)
				.map(endOf);
			if (ends.length === 0) return [reading, 1];
			const end = Math.max(...ends);
			let from = end + 1;
			for (const row of rows) {
				if (row.index < from || row.index >= reading.top) continue;
				if (row.index > from) break;
				from++;
			}
			// All rows between follow the table before without a gap: they are titles of the next one.
			return [reading, from >= reading.top ? end + 1 : from];
		}),
	);
}

const endOf = ({ table }: TableReading): number =>
	Math.max(table.headerRow, table.lastDataRow);

function readRow(
	sheet: string,
	row: Row,
	{
		tables,
		titles,
		turned,
		owned,
	}: {
		tables: readonly TableReading[];
		titles: Map<TableReading, number>;
		/** Tables on their sides, whose cells are in `owned` already. */
		turned: readonly TableReading[];
		owned: Set<Cell>;
	},
	out: Extraction,
): void {
	for (const reading of tables) readTableRow(sheet, row, reading, out, owned);
	const above = tables.find(
		(reading) =>
			row.index < reading.top && row.index >= (titles.get(reading) ?? 1),
	);
	const isOverTurned =
		turned.length > 0 && turned.every(({ left }) => row.index < left);
	const beside =
		tables.some(({ top }) => row.index >= top) ||
		(turned.length > 0 && !isOverTurned);
	for (const cell of row.cells) {
		const place = { sheet, cell: cellName(row.index, cell.col) };
		if (cell.note !== undefined)
			out.notes.push({ ...place, text: signedNote(cell.note, cell.noteBy) });
		if (cell.link !== undefined) out.links.push({ ...place, text: cell.link });
		if (owned.has(cell) || !isFilled(cell)) continue;
		const isTitle =
			(above === undefined && tables.length === 0 && isOverTurned) ||
			(above !== undefined &&
				(!beside || (cell.col >= above.left && cell.col <= above.right)));
		if (isTitle) {
			out.headingTexts.push({ ...place, text: cellText(cell) });
			continue;
		}
		out.carried.push({ ...place, text: cellText(cell) });
		if (beside)
			out.findings.push({
				code: "cell-carried",
				severity: "note",
				at: place,
				found: cellText(cell),
			});
	}
}

/** What one row is for one table; the cells that the table takes are added to `owned`. */
function readTableRow(
	sheet: string,
	row: Row,
	reading: TableReading,
	out: Extraction,
	owned: Set<Cell>,
): void {
	const { table, top, left, right } = reading;
	if (row.index < top || row.index > endOf(reading)) return;
	const own = row.cells.filter(
		(cell) =>
			cell.col >= left &&
			cell.col <= right &&
			isFilled(cell) &&
			!owned.has(reading.grid.original(cell)),
	);
	if (own.length === 0) return;
	const placed = (cell: Cell): PlacedText => ({
		sheet,
		cell: reading.grid.place(row.index, cell.col),
		text: cellText(cell),
	});
	const first = {
		sheet,
		cell: reading.grid.place(row.index, own[0]?.col ?? left),
	};
	const kind =
		row.index <= table.headerRow
			? "repeated-heading"
			: row.index < table.firstDataRow
				? "section"
				: reading.kindOf(row);
	for (const cell of own) owned.add(reading.grid.original(cell));
	if (kind === "record" || kind === "example") {
		const record = reading.record(row);
		if (kind === "example") record.example = true;
		out.records.push(record);
		if (reading.hasGaps) carryUnmapped(own, reading, record, placed, out);
		if (kind === "example")
			out.findings.push({
				code: "row-example",
				severity: "warning",
				at: first,
			});
		return;
	}
	if (kind === "repeated-heading") {
		out.headingCells.push(...own.map(placed));
		if (row.index > table.headerRow) {
			out.findings.push({
				code: "row-repeated-heading",
				severity: "note",
				at: first,
			});
		}
		return;
	}
	for (const cell of own) {
		const header = reading.headerAt(cell.col);
		out.carried.push(
			header === "" ? placed(cell) : { ...placed(cell), header },
		);
		out.findings.push({
			code: "cell-carried",
			severity: "note",
			at: { sheet, cell: reading.grid.place(row.index, cell.col) },
			found: cellText(cell),
		});
	}
}

/** Cells between the table's columns that the mapping does not name. */
function carryUnmapped(
	own: readonly Cell[],
	reading: TableReading,
	record: TableRecord,
	placed: (cell: Cell) => PlacedText,
	out: Extraction,
): void {
	const taken = new Set([
		...Object.values(record.cells),
		...Object.values(record.carriedCells),
	]);
	for (const cell of own) {
		const text = placed(cell);
		if (!taken.has(text.cell))
			out.carried.push({
				...text,
				header:
					reading.headerAt(cell.col) || columnLabel(reading.table, cell.col),
			});
	}
}

/** Rows of a numbered table without a number, and numbers that stand twice. */
function numberFindings(
	mapping: Mapping,
	records: readonly TableRecord[],
): Finding[] {
	const findings: Finding[] = [];
	const seen = new Set<string>();
	for (const { table, rowRef, no, cells } of records) {
		const mapped = mapping.tables[table];
		const column = mapped?.columns.find(({ to }) => [to].flat().includes("no"));
		if (mapped === undefined || column === undefined) continue;
		const col = columnOf(parseReference(`${column.col}1`));
		const place = placeOf(mapped, rowRef.row, col);
		const at = { sheet: rowRef.sheet, cell: cells.no ?? place };
		if (no === undefined) {
			findings.push({ code: "row-empty-number", severity: "note", at });
			continue;
		}
		const key = `${table} ${no.trim()}`;
		// A number merged over several rows is meant for all of them.
		const isMerged = cells.no !== place;
		if (seen.has(key) && !isMerged)
			findings.push({
				code: "row-number-repeated",
				severity: "warning",
				at,
				found: no,
			});
		seen.add(key);
	}
	return findings;
}

/** At most so many findings of a kind on a sheet; the last one tells how many more there are. */
function bounded(findings: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	const kept: Finding[] = [];
	for (const finding of findings) {
		const key = `${finding.code} ${finding.at?.sheet ?? ""}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count <= mostFindings) kept.push(finding);
	}
	for (const [key, count] of counts) {
		if (count <= mostFindings) continue;
		const last = kept.findLast(
			({ code, at }) => key === `${code} ${at?.sheet ?? ""}`,
		);
		if (last !== undefined) {
			const { sheet } = last.at ?? {};
			kept.push({
				code: last.code,
				severity: last.severity,
				at: sheet === undefined ? {} : { sheet },
				found: `+${count - mostFindings}`,
			});
		}
	}
	return kept;
}

/** A note with the name of who wrote it, where the words do not say it already. */
const signedNote = (note: string, by = ""): string =>
	by.split(", ").every((name) => note.includes(name)) ? note : `${by}: ${note}`;

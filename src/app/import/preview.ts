import type {
	ImportPreview,
	PreviewColumn,
	PreviewRemark,
	PreviewRow,
	PreviewTable,
} from "../../screens/import/model.ts";
import type { Text } from "../../text/en.ts";
import {
	columnName,
	columnOf,
	parseReference,
	rowOf,
} from "../../workbook/cellReference.ts";
import type { Finding } from "../../workbook/finding.ts";
import type { Sheet, Workbook } from "../../workbook/sheets.ts";
import { cellText, isFilled } from "../../workbook/table/cellText.ts";
import type { MappedTable, Mapping } from "../../workbook/table/mapping.ts";
import type { Extraction } from "../../workbook/table/records.ts";
import { columnLabel, sheetAsRead } from "../../workbook/table/turned.ts";

/** A foreign workbook as it was understood: nothing of it is in an assessment yet. */
export interface Understood {
	workbook: Workbook;
	mapping: Mapping;
	extraction: Extraction;
	/** What the reading itself found doubtful. */
	findings: Finding[];
}

/** Rows of a sheet that are shown at most; all of them are taken in. */
const mostRows = 300;

/** The preview of a foreign workbook. `chosen` holds the columns that a person has set, by `columnKey`. */
export function previewOf(
	file: string,
	{ workbook, mapping, extraction, findings }: Understood,
	chosen: ReadonlySet<string>,
	text: Text,
): ImportPreview {
	const all = [...findings, ...extraction.findings];
	return {
		file,
		tables: mapping.tables.map((table, position) =>
			tableOf(
				position,
				table,
				workbook.sheets.find(({ name }) => name === table.sheet),
				extraction.records.filter((record) => record.table === position),
				all,
				chosen,
				text,
			),
		),
		remarks: remarksOf(all, text),
		otherSheets: workbook.sheets
			.filter(
				({ name, rows }) =>
					rows.some(({ cells }) => cells.some(isFilled)) &&
					!mapping.tables.some((table) => table.sheet === name),
			)
			.map(({ name }) => name),
		carried: extraction.carried.length,
		onItsSide: all.some(({ code }) => code === "table-on-its-side"),
		records: extraction.records.length,
	};
}

function tableOf(
	position: number,
	table: MappedTable,
	sheet: Sheet | undefined,
	records: Extraction["records"],
	findings: readonly Finding[],
	chosen: ReadonlySet<string>,
	text: Text,
): PreviewTable {
	const doubts = doubtsBy(
		findings.filter(({ at }) => at?.sheet === table.sheet),
		table,
		text,
	);
	const isRecord = new Set(records.map(({ rowRef }) => rowRef.row));
	const shown = sheet && sheetAsRead(sheet, table);
	const rows = (shown?.rows ?? []).slice(0, mostRows).map(
		(row): PreviewRow => ({
			index: row.index,
			name: table.turned ? columnName(row.index) : String(row.index),
			kind: isRecord.has(row.index)
				? "record"
				: row.index === table.headerRow
					? "heading"
					: row.index < table.headerRow
						? "title"
						: "other",
			cells: Object.fromEntries(
				row.cells.map((cell) => [columnName(cell.col), cellText(cell)]),
			),
			doubts: doubts.get(row.index) ?? {},
		}),
	);
	const { sheet: name, headerRow, firstDataRow, lastDataRow } = table;
	return {
		position,
		sheet: name,
		...(table.turned && { turned: true }),
		headerRow,
		firstDataRow,
		lastDataRow,
		columns: table.columns.map((column) =>
			previewColumn(
				table,
				column,
				chosen.has(columnKey(position, column.col)),
				text,
			),
		),
		rows,
		records: records.length,
	};
}

/** What is doubtful about a cell, by row and column letter. Notes are no doubts; they stand in the list. */
function doubtsBy(
	findings: readonly Finding[],
	{ turned }: MappedTable,
	text: Text,
): Map<number, Record<string, string>> {
	const byRow = new Map<number, Record<string, string>>();
	for (const { code, severity, at, found } of findings) {
		const place = parseReference(at?.cell ?? "");
		if (severity === "note" || place < 0) continue;
		const [row, col] = turned
			? [columnOf(place), rowOf(place)]
			: [rowOf(place), columnOf(place)];
		const doubts = byRow.get(row) ?? {};
		doubts[columnName(col)] = text.findings.found[code](found);
		byRow.set(row, doubts);
	}
	return byRow;
}

export const columnKey = (table: number, letter: string): string =>
	`${table}!${letter}`;

/** How sure the proposal is of one column, and why, from the reasons of its table. */
function previewColumn(
	table: MappedTable,
	{ col, header, to }: MappedTable["columns"][number],
	byPerson: boolean,
	text: Text,
): PreviewColumn {
	const why = text.app.importing.why;
	const named = (code: MappedTable["reasons"][number]["code"]) =>
		table.reasons
			.find((reason) => reason.code === code)
			?.found?.split(" | ")
			.includes(header) ?? false;
	const targets = [to].flat();
	const name = columnLabel(table, columnOf(parseReference(`${col}1`)));
	const base = { letter: col, name, heading: header, to: targets };
	if (byPerson) return { ...base, confidence: "person" };
	if (table.reasons.some(({ code }) => code === "from-mapping-file"))
		return { ...base, confidence: "person", reason: why.kept };
	if (named("columns-ambiguous"))
		return { ...base, confidence: "doubtful", reason: why.ambiguous };
	if (to === "carried")
		return {
			...base,
			confidence: "none",
			reason: header === "" ? why.noHeading : why.notUnderstood,
		};
	if (targets.length > 1)
		return { ...base, confidence: "likely", reason: why.shared };
	if (header === "")
		return { ...base, confidence: "likely", reason: why.content };
	return { ...base, confidence: "sure", reason: why.heading };
}

/** As `remarksOf`, with the texts that were written apart from what is said of them. */
export const remarksWithTexts = (
	findings: readonly Finding[],
	text: Text,
): PreviewRemark[] =>
	remarksOf(
		findings.map(({ found: _found, ...finding }) => finding),
		text,
	).map((remark, index) => {
		const written = findings[index]?.found;
		return written === undefined ? remark : { ...remark, written };
	});

/** Findings in words, each with its place. */
export function remarksOf(
	findings: readonly Finding[],
	text: Text,
): PreviewRemark[] {
	const words = text.findings;
	return findings.map(({ code, severity, at, found }, index) => ({
		id: `${index}/${code}`,
		severity,
		place: words.place(at?.sheet, at?.cell),
		says: words.found[code](found),
	}));
}

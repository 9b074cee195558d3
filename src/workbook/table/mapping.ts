import { columnName, columnOf, parseReference } from "../cellReference.ts";
import type { Finding } from "../finding.ts";
import type { Sheet, Workbook } from "../sheets.ts";
import type { AssignedColumn } from "./assignColumns.ts";
import type { ColumnField } from "./columnField.ts";
import { columnsUnder, type FoundTable, findTables } from "./findTable.ts";
import { applyMappingFile, type MappingFile } from "./mappingFile.ts";
import { findSideways, isSideways } from "./sideways.ts";
import { placeOf } from "./turned.ts";

/** What a column is taken for: a field, several fields that share the column, or nothing: then it is carried. */
export type ColumnTarget = ColumnField | ColumnField[] | "carried";

export interface MappedColumn {
	/** Letters, as in Excel. */
	col: string;
	/** The heading as written; levels joined with " / "; "" when there is none. */
	header: string;
	to: ColumnTarget;
}

/** Why the proposal is what it is; the words are in src/text. */
export const mappingReasonCodes = [
	"columns-understood",
	"columns-not-understood",
	"columns-ambiguous",
	"two-level-heading",
	"excel-table",
	"on-its-side",
	"no-rows",
	"from-mapping-file",
] as const;
export interface MappingReason {
	code: (typeof mappingReasonCodes)[number];
	/** A count ("8/9") or the headings concerned. */
	found?: string;
}

/** One table of the workbook and what its columns are taken for. Rows count from 1. */
export interface MappedTable {
	sheet: string;
	/**
	 * The table lies on its side: its headings stand in a column, and each column beside it is a line. Rows and columns are
	 * then those of the sheet turned: `headerRow` 1 is column A, the column "C" is row 3.
	 */
	turned?: true;
	/** The lowest row of the headings. */
	headerRow: number;
	firstDataRow: number;
	/** One less than firstDataRow when the table has no record. */
	lastDataRow: number;
	columns: MappedColumn[];
	/** From 0 to 1. */
	confidence: number;
	reasons: MappingReason[];
}

export interface Mapping {
	tables: MappedTable[];
}

/** Below this, a person is asked to look twice. */
const sureEnough = 0.6;

/**
 * Every register in the workbook, with what each column is taken for. `known` is a mapping that a person made
 * before: where its headings are found again, it is used. Nothing is proposed for a sheet that holds no register.
 */
export function proposeMapping(
	workbook: Workbook,
	options: { known?: MappingFile } = {},
): Mapping {
	const known = options.known
		? applyMappingFile(workbook, options.known).tables
		: [];
	const done = new Set(known.map(({ sheet }) => sheet));
	const tables = workbook.sheets.flatMap((sheet) =>
		done.has(sheet.name)
			? known.filter((table) => table.sheet === sheet.name)
			: tablesOf(sheet),
	);
	return { tables };
}

/** A sheet is read from its columns when they tell plainly more of a register than its rows do. */
function tablesOf(sheet: Sheet): MappedTable[] {
	const upright = findTables(sheet);
	const sideways = findSideways(sheet);
	if (fieldsOf(sideways) <= fieldsOf(upright) + 1)
		return upright.map((found) => mappedTable(sheet, found));
	return sideways.map((found) => {
		const { reasons, ...table } = mappedTable(sheet, found);
		const all: MappingReason[] = [...reasons, { code: "on-its-side" }];
		return { ...table, turned: true, reasons: all };
	});
}

/** How many fields the fullest of the tables has. */
const fieldsOf = (tables: readonly FoundTable[]): number =>
	Math.max(
		0,
		...tables.map(({ columns }) => columns.flatMap(({ to }) => to).length),
	);

function mappedTable(sheet: Sheet, found: FoundTable): MappedTable {
	const { block, columns, firstDataRow, lastDataRow } = found;
	return {
		sheet: sheet.name,
		headerRow: block.bottom,
		firstDataRow,
		lastDataRow,
		columns: columns.map(({ col, header, to }) => ({
			col: columnName(col),
			header,
			to: targetOf(to),
		})),
		confidence: confidenceOf(found),
		reasons: reasonsOf(found),
	};
}

/** What each column with a heading would be taken for, by its letters, if the headings stood in this row. */
export const targetsUnder = (
	sheet: Sheet,
	headerRow: number,
): Map<string, ColumnTarget> =>
	new Map(
		columnsUnder(sheet, headerRow).map(({ col, to }) => [
			columnName(col),
			targetOf(to),
		]),
	);

const targetOf = (to: ColumnField[]): ColumnTarget =>
	to.length > 1 ? to : (to[0] ?? "carried");

const understood = ({ to, recognised, header }: AssignedColumn) =>
	to.length > 0 || recognised || header === "";

/** Much is understood, much of it plainly, and enough of it belongs to a register. */
function confidenceOf({
	columns,
	firstDataRow,
	lastDataRow,
}: FoundTable): number {
	const mapped = columns.filter(({ to }) => to.length > 0);
	const fields = mapped.flatMap(({ to }) => to).length;
	const plain =
		mapped.reduce((sum, { score }) => sum + score, 0) /
		Math.max(1, mapped.length);
	const share = columns.filter(understood).length / Math.max(1, columns.length);
	const open = columns.filter(({ ambiguous }) => ambiguous).length;
	const sum = 0.45 * Math.min(1, fields / 6) + 0.3 * plain + 0.25 * share;
	const less = open * 0.08 + (lastDataRow < firstDataRow ? 0.1 : 0);
	return Math.round(Math.max(0.05, Math.min(1, sum - less)) * 100) / 100;
}

function reasonsOf({
	block,
	columns,
	firstDataRow,
	lastDataRow,
	isListObject,
}: FoundTable): MappingReason[] {
	const headed = columns.filter(({ header }) => header !== "");
	const reasons: MappingReason[] = [
		{
			code: "columns-understood",
			found: `${headed.filter(understood).length}/${headed.length}`,
		},
	];
	const say = (code: MappingReason["code"], among: AssignedColumn[]) => {
		if (among.length > 0)
			reasons.push({
				code,
				found: among.map(({ header }) => header).join(" | "),
			});
	};
	say(
		"columns-not-understood",
		headed.filter((column) => !understood(column)),
	);
	say(
		"columns-ambiguous",
		headed.filter(({ ambiguous }) => ambiguous),
	);
	if (block.top < block.bottom) reasons.push({ code: "two-level-heading" });
	if (isListObject) reasons.push({ code: "excel-table" });
	if (lastDataRow < firstDataRow) reasons.push({ code: "no-rows" });
	return reasons;
}

/** What a person should know of a mapping before accepting it: what is open, unknown or absent. */
export function mappingFindings(
	workbook: Workbook,
	mapping: Mapping,
): Finding[] {
	const findings: Finding[] = [];
	for (const sheet of workbook.sheets) {
		const tables = mapping.tables.filter((table) => table.sheet === sheet.name);
		if (
			tables.length === 0 &&
			sheet.rows.some(({ cells }) => cells.length > 0)
		) {
			const onItsSide = isSideways(sheet);
			findings.push({
				code: onItsSide ? "table-on-its-side" : "no-table-found",
				severity: onItsSide || mapping.tables.length === 0 ? "warning" : "note",
				at: { sheet: sheet.name },
			});
		}
		for (const table of tables) findings.push(...tableFindings(table));
	}
	// A workbook of empty sheets has no place to point at; it is told all the same.
	if (mapping.tables.length === 0 && findings.length === 0)
		findings.push({ code: "no-table-found", severity: "warning" });
	return findings;
}

function tableFindings(table: MappedTable): Finding[] {
	const { sheet, headerRow, columns, confidence, reasons } = table;
	const at = ({ col }: Pick<MappedColumn, "col">) => ({
		sheet,
		cell: placeOf(table, headerRow, columnOf(parseReference(`${col}1`))),
	});
	const named = (code: MappingReason["code"]) =>
		new Set(
			reasons.find((reason) => reason.code === code)?.found?.split(" | "),
		);
	const open = named("columns-ambiguous");
	const unknown = named("columns-not-understood");
	const findings: Finding[] = [];
	const first = at(columns[0] ?? { col: "A" });
	if (table.turned)
		findings.push({ code: "table-turned", severity: "note", at: first });
	if (confidence < sureEnough) {
		findings.push({
			code: "table-uncertain",
			severity: "warning",
			at: first,
			found: String(confidence),
		});
	}
	for (const column of columns) {
		const found = column.header;
		if (open.has(found))
			findings.push({
				code: "heading-ambiguous",
				severity: "warning",
				at: at(column),
				found,
			});
		else if (unknown.has(found))
			findings.push({
				code: "heading-unknown",
				severity: "note",
				at: at(column),
				found,
			});
		else if (column.to === "carried" && found !== "")
			findings.push({
				code: "column-carried",
				severity: "note",
				at: at(column),
				found,
			});
	}
	return findings;
}

import { columnName } from "../../workbook/cellReference.ts";
import type { Row, Sheet, Workbook } from "../../workbook/sheets.ts";
import { cellText, isFilled } from "../../workbook/table/cellText.ts";
import {
	type ColumnField,
	columnFields,
} from "../../workbook/table/columnField.ts";
import {
	type ColumnTarget,
	type MappedTable,
	type Mapping,
	targetsUnder,
} from "../../workbook/table/mapping.ts";
import { sheetAsRead } from "../../workbook/table/turned.ts";

const isField = (name: string): name is ColumnField =>
	columnFields.some((field) => field === name);

const targetOf = (names: readonly string[]): ColumnTarget => {
	const fields = names.filter(isField);
	return fields.length > 1 ? fields : (fields[0] ?? "carried");
};

/**
 * The mapping with one column taken for something else. A field that another column of the table had moves here:
 * two columns cannot both be the purpose; the other one is carried along.
 */
export function takeColumnFor(
	mapping: Mapping,
	position: number,
	letter: string,
	names: readonly string[],
): Mapping {
	const to = targetOf(names);
	const taken = new Set<string>([to].flat());
	return {
		tables: mapping.tables.map((table, index) =>
			index !== position
				? table
				: {
						...table,
						columns: table.columns.map((column) =>
							column.col === letter
								? { ...column, to }
								: to === "carried"
									? column
									: { ...column, to: without(column.to, taken) },
						),
					},
		),
	};
}

const without = (
	target: ColumnTarget,
	taken: ReadonlySet<string>,
): ColumnTarget => targetOf([target].flat().filter((name) => !taken.has(name)));

/** The mapping with the headings of a table in another row; columns keep what they were taken for. */
export function setHeaderRow(
	workbook: Workbook,
	mapping: Mapping,
	position: number,
	headerRow: number,
): Mapping {
	return {
		tables: mapping.tables.map((table, index) => {
			if (index !== position) return table;
			const known = new Map(table.columns.map(({ col, to }) => [col, to]));
			const headings = headingsIn(
				sheetRead(workbook, table.sheet, table),
				headerRow,
			);
			const letters = new Set([...known.keys(), ...headings.keys()]);
			return {
				...table,
				headerRow,
				firstDataRow: headerRow + 1,
				lastDataRow: Math.max(headerRow, table.lastDataRow),
				columns: [...letters]
					.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
					.map((col) => ({
						col,
						header: headings.get(col) ?? "",
						to: known.get(col) ?? "carried",
					})),
			};
		}),
	};
}

const sheetRead = (
	{ sheets }: Workbook,
	name: string,
	shape: { turned?: true },
): Sheet | undefined => {
	const sheet = sheets.find((each) => each.name === name);
	return sheet && sheetAsRead(sheet, shape);
};

/**
 * The mapping with the sheet of a table read the other way round: headings in a column instead of a row, or in a row
 * again. What its columns were taken for is proposed anew: they were other columns.
 */
export function turnTable(
	workbook: Workbook,
	{ tables }: Mapping,
	position: number,
): Mapping {
	const table = tables[position];
	if (table === undefined) return { tables };
	const others = tables.filter(({ sheet }) => sheet !== table.sheet);
	return addTable(workbook, { tables: others }, table.sheet, !table.turned);
}

/**
 * The mapping with one more table: a sheet on which none was found, its fullest row of the first ones as headings; its
 * fullest column when the table lies on its side.
 */
export function addTable(
	workbook: Workbook,
	mapping: Mapping,
	name: string,
	turned = false,
): Mapping {
	const shape: { turned?: true } = turned ? { turned } : {};
	const sheet = sheetRead(workbook, name, shape);
	const rows = sheet?.rows ?? [];
	const fullest = rows
		.slice(0, 20)
		.reduce<Row | undefined>(
			(best, row) => (best && filled(best) >= filled(row) ? best : row),
			undefined,
		);
	const last = rows.at(-1);
	if (!fullest || !last) return mapping;
	const targets = sheet && targetsUnder(sheet, fullest.index);
	const letters = new Set(
		rows.flatMap((row) =>
			row.cells.filter(isFilled).map((cell) => columnName(cell.col)),
		),
	);
	const table: MappedTable = {
		sheet: name,
		...shape,
		headerRow: fullest.index,
		firstDataRow: fullest.index + 1,
		lastDataRow: last.index,
		columns: [...letters].map((col) => ({
			col,
			header: "",
			to: targets?.get(col) ?? "carried",
		})),
		confidence: 1,
		reasons: [],
	};
	return setHeaderRow(
		workbook,
		{ tables: [...mapping.tables, table] },
		mapping.tables.length,
		fullest.index,
	);
}

const filled = (row: Row): number => row.cells.filter(isFilled).length;

function headingsIn(
	sheet: Sheet | undefined,
	row: number,
): Map<string, string> {
	const cells = sheet?.rows.find(({ index }) => index === row)?.cells;
	return new Map(
		cells
			?.filter(isFilled)
			.map((cell) => [columnName(cell.col), cellText(cell).trim()]),
	);
}

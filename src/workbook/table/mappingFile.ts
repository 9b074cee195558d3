import * as z from "zod/mini";
import { described, isPlain, valueUnder } from "../../domain/plain.ts";
import { columnName, columnOf, parseReference } from "../cellReference.ts";
import type { Workbook } from "../sheets.ts";
import { cellText } from "./cellText.ts";
import { columnFields } from "./columnField.ts";
import { blockOf } from "./headingBlock.ts";
import { headingKey } from "./headingText.ts";
import type { MappedColumn, MappedTable, Mapping } from "./mapping.ts";
import { filledCells, type SheetGrid, sheetGrid } from "./sheetGrid.ts";
import { endOfTable } from "./tableEnd.ts";
import { headingKeys } from "./tableRows.ts";

const Field = z.enum(columnFields);
const Target = z.union([
	Field,
	z.array(Field).check(z.minLength(1)),
	z.literal("carried"),
]);

/** A person's correction kept as a file: what each heading is taken for. It says nothing of rows, so it fits next year's file too. */
export const MappingFile = z.strictObject({
	kind: z.literal("tia-mapping"),
	version: z.literal(1),
	tables: z.array(
		z.strictObject({
			sheet: z.string(),
			/** The table lies on its side. */
			turned: z.optional(z.literal(true)),
			columns: z
				.array(z.strictObject({ header: z.string(), to: Target }))
				.check(z.minLength(1)),
		}),
	),
});
export type MappingFile = z.infer<typeof MappingFile>;

/** The mapping as the command line prints it, which a person may edit and hand back: rows and columns as they stand. */
const PrintedMapping = z.object({
	tables: z.array(
		z.object({
			sheet: z.string(),
			turned: z.optional(z.literal(true)),
			headerRow: z.int().check(z.minimum(1)),
			firstDataRow: z.int().check(z.minimum(1)),
			lastDataRow: z.int().check(z.minimum(0)),
			columns: z.array(
				z.object({
					col: z.string().check(z.regex(/^[A-Za-z]{1,3}$/)),
					header: z._default(z.string(), ""),
					to: Target,
				}),
			),
		}),
	),
});
type PrintedMapping = z.infer<typeof PrintedMapping>;

/** Either kind of file that may be handed in; or at which path it is neither, and what was found there. */
export function readMappingFile(
	json: unknown,
):
	| { ok: true; file: MappingFile | PrintedMapping }
	| { ok: false; at: string; found: string } {
	const isFile = typeof json === "object" && json !== null && "kind" in json;
	const inner =
		typeof json === "object" && json !== null && "mapping" in json
			? json.mapping
			: json;
	const parsed = isFile
		? MappingFile.safeParse(json)
		: PrintedMapping.safeParse(inner);
	if (parsed.success) return { ok: true, file: parsed.data };
	const judged = isFile ? json : inner;
	const path = (parsed.error.issues[0]?.path ?? []).map(String);
	return {
		ok: false,
		at: path.join("/"),
		found: described(isPlain(judged) ? valueUnder(judged, path) : judged),
	};
}

/** The mapping as a file to keep. */
export function toMappingFile({ tables }: Mapping): MappingFile {
	return {
		kind: "tia-mapping",
		version: 1,
		tables: tables.map(({ sheet, turned, columns }) => ({
			sheet,
			...(turned && { turned }),
			columns: columns
				.filter(({ header }) => header !== "")
				.map(({ header, to }) => ({ header, to })),
		})),
	};
}

/**
 * The mapping that a file means for this workbook. Of a kept file, tables are found again by their headings, on the
 * sheet of that name first; a printed mapping is taken as it stands, for the sheets that the workbook has.
 */
export function applyMappingFile(
	workbook: Workbook,
	file: MappingFile | PrintedMapping,
): Mapping {
	if (!("kind" in file))
		return {
			tables: file.tables.flatMap((table) => asPrinted(workbook, table)),
		};
	const tables: MappedTable[] = [];
	for (const known of file.tables) {
		const named = workbook.sheets.filter(
			({ name }) => headingKey(name) === headingKey(known.sheet),
		);
		const others = workbook.sheets.filter((sheet) => !named.includes(sheet));
		for (const sheets of [named, others]) {
			const found = sheets.flatMap((sheet) =>
				tablesLike(sheetGrid(sheet, shapeOf(known)), known, tables),
			);
			tables.push(...found);
			if (found.length > 0) break;
		}
	}
	return { tables };
}

function asPrinted(
	workbook: Workbook,
	table: PrintedMapping["tables"][number],
): MappedTable[] {
	const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
	if (sheet === undefined) return [];
	const grid = sheetGrid(sheet, shapeOf(table));
	const columns = table.columns.map(
		({ col, header, to }): MappedColumn => ({
			col: col.toUpperCase(),
			header:
				header === ""
					? grid.text(table.headerRow, columnOf(parseReference(`${col}1`)))
					: header,
			to,
		}),
	);
	const { turned: _turned, ...rest } = table;
	return [
		{
			...rest,
			...shapeOf(table),
			columns,
			confidence: 1,
			reasons: [{ code: "from-mapping-file" }],
		},
	];
}

const shapeOf = ({
	turned,
}: {
	turned?: true | undefined;
}): { turned?: true } => (turned ? { turned } : {});

/** So much of the known headings must be found in one row. */
const shareFound = 0.8;

function tablesLike(
	grid: SheetGrid,
	known: MappingFile["tables"][number],
	already: readonly MappedTable[],
): MappedTable[] {
	const wanted = new Map(
		known.columns.map(({ header, to }) => [headingKey(header), to]),
	);
	const lowest = new Set(
		known.columns.map(({ header }) =>
			headingKey(header.split(" / ").at(-1) ?? ""),
		),
	);
	for (const row of grid.rows) {
		const region = {
			top: 1,
			left: 1,
			bottom: grid.rows.at(-1)?.index ?? 0,
			right: grid.lastCol,
		};
		const cells = filledCells(row, region);
		const alike = cells.filter(
			(cell) => cell.type === "text" && lowest.has(headingKey(cellText(cell))),
		);
		if (alike.length === 0 || alike.length < Math.min(3, wanted.size)) continue;
		for (const top of [row.index, row.index - 1, row.index - 2]) {
			if (top < 1) break;
			const block = blockOf(grid, top, row.index, region);
			const matched = block.columns.filter(
				({ header }) => header !== "" && wanted.has(headingKey(header)),
			);
			if (matched.length < wanted.size * shareFound) continue;
			if (
				already.some(
					({ sheet, headerRow }) =>
						sheet === grid.sheet.name && headerRow === row.index,
				)
			)
				return [];
			const columns = block.columns.map(({ col, header }) => ({
				col,
				header,
				to: wanted.get(headingKey(header)) ?? ("carried" as const),
			}));
			const shape = {
				...block,
				columns: columns.map(({ col, to }) => ({
					col,
					to: to === "carried" ? [] : [to].flat(),
				})),
				headings: headingKeys(grid, block),
			};
			const { firstDataRow, lastDataRow } = endOfTable(grid, shape, {
				...region,
				top: row.index + 1,
			});
			return [
				{
					sheet: grid.sheet.name,
					...shapeOf(known),
					headerRow: row.index,
					firstDataRow,
					lastDataRow,
					columns: columns.map(({ col, header, to }) => ({
						col: columnName(col),
						header,
						to,
					})),
					confidence: Math.round((matched.length / wanted.size) * 100) / 100,
					reasons: [
						{
							code: "from-mapping-file",
							found: `${matched.length}/${wanted.size}`,
						},
					],
				},
			];
		}
	}
	return [];
}

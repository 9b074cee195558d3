import { parseRange } from "../../src/workbook/cellReference.ts";
import type {
	Cell,
	Range,
	Row,
	Sheet,
	Workbook,
} from "../../src/workbook/sheets.ts";

/** A value as one would type it; "#REF!" and the like become errors, "2024-05-01" a date. */
export type Typed = string | number | boolean | null;

export interface SheetOptions {
	name?: string;
	state?: Sheet["state"];
	/** "A1:C1" */
	merges?: string[];
	hiddenRows?: number[];
	hiddenColumns?: [number, number][];
	/** Excel tables, by range. */
	tables?: string[];
	/** Comments by address. */
	notes?: Record<string, string>;
}

function typedCell(col: number, value: Exclude<Typed, null>): Cell {
	if (typeof value === "number") return { col, type: "number", value };
	if (typeof value === "boolean") return { col, type: "boolean", value };
	if (/^#[A-Z/0]+[!?]?$/.test(value) && value.length > 3)
		return { col, type: "error", value };
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return { col, type: "date", value };
	return { col, type: "text", value };
}

/** A sheet from rows of typed values, the first being row 1; null and "" leave a cell blank. */
export function aSheet(
	rows: readonly (readonly Typed[])[],
	options: SheetOptions = {},
): Sheet {
	const {
		name = "Sheet1",
		state = "visible",
		merges = [],
		tables = [],
	} = options;
	const made: Row[] = rows.map((values, n) => ({
		index: n + 1,
		...(options.hiddenRows?.includes(n + 1) ? { hidden: true as const } : {}),
		cells: values.flatMap((value, at) =>
			value === null || value === "" ? [] : [typedCell(at + 1, value)],
		),
	}));
	for (const [address, note] of Object.entries(options.notes ?? {})) {
		const place = range(address);
		const cell = made[place.top - 1]?.cells.find(
			({ col }) => col === place.left,
		);
		if (cell !== undefined) cell.note = note;
	}
	return {
		name,
		state,
		rows: made.filter(({ cells }) => cells.length > 0),
		merges: merges.map(range),
		hiddenColumns: options.hiddenColumns ?? [],
		tables: tables.map((text, n) => ({
			name: `Table${n + 1}`,
			range: range(text),
			headerRows: 1,
		})),
	};
}

function range(text: string): Range {
	const found = parseRange(text);
	if (found === undefined) throw new Error(`no range: ${text}`);
	return found;
}

/** A sheet drawn with bars: "| No | Category |", one line a row; a blank line is an empty row. */
export function drawn(picture: string, options: SheetOptions = {}): Sheet {
	const lines = picture.replace(/^\n|\n\s*$/g, "").split("\n");
	return aSheet(
		lines.map((line) =>
			line.trim() === ""
				? []
				: line
						.trim()
						.replace(/^\||\|$/g, "")
						.split("|")
						.map((text) => text.trim().replaceAll("\\n", "\n"))
						.map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
		),
		options,
	);
}

export function aWorkbook(...sheets: Sheet[]): Workbook {
	return { sheets, names: [], properties: {}, date1904: false };
}

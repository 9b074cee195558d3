import { readFileSync } from "node:fs";
import { columnName } from "../../src/workbook/cellReference.ts";
import type { Sheet } from "../../src/workbook/sheets.ts";
import { columnFields } from "../../src/workbook/table/columnField.ts";
import { aSheet, type Typed } from "./sheet.ts";

/** A sheet drawn in a text file, and what a person sees in it. */
export interface RegisterCase {
	name: string;
	sheet: Sheet;
	/** None: the sheet is no register. */
	wanted?: {
		headerRow: number;
		records: number[];
		/** What each column may be taken for; nothing is asked of a column that is absent here. */
		columns: { col: string; header: string; to: string[] }[];
	};
}

const short: Record<string, string> = {
	"-": "carried",
	con: "dataContent",
	sub: "dataSubject",
	prc: "processor",
	spr: "subprocessor",
	ctl: "controller",
	thi: "thirdCountry",
	too: "transferTool",
	sys: "sourceSystem",
	src: "source",
};

function target(code: string): string {
	const field =
		short[code] ?? columnFields.find((name) => name.startsWith(code));
	if (field === undefined) throw new Error(`no column: ${code}`);
	return field;
}

const typed = (text: string): Typed =>
	/^[1-9]\d{0,8}$|^0$/.test(text) ? Number(text) : text;

/** The cases of a file in fixtures/registers; its first lines say how it is written. */
export function registerCases(file: string): RegisterCase[] {
	return readFileSync(file, "utf8")
		.split(/^# /m)
		.slice(1)
		.map((text) => registerCase(text.split("\n")));
}

function registerCase([name = "", ...lines]: string[]): RegisterCase {
	const rows: { kind: string; cells: string[] }[] = [];
	let targets: string[] | undefined;
	const hidden = { rows: [] as number[], columns: [] as [number, number][] };
	for (const line of lines) {
		const kind = line.charAt(0);
		if (line.startsWith(".hiderow ")) hidden.rows.push(Number(line.slice(9)));
		else if (line.startsWith(".hide "))
			for (const letter of line.slice(6).split(",")) {
				const col = letter.charCodeAt(0) - 64;
				hidden.columns.push([col, col]);
			}
		else if (kind === "t") targets ??= line.slice(1).trim().split(/\s+/);
		else if (kind !== "") {
			const cells = line.slice(1).split("|");
			rows.push({
				kind,
				cells: cells.map((cell) => cell.trim().replaceAll("\\n", "\n")),
			});
		}
	}
	const sheet = aSheet(
		rows.map(({ cells }) =>
			cells.map((cell) => (/^[<^]?$/.test(cell) ? null : typed(cell))),
		),
		{
			merges: mergesOf(rows.map(({ cells }) => cells)),
			hiddenRows: hidden.rows,
			hiddenColumns: hidden.columns,
		},
	);
	if (targets === undefined) return { name, sheet };
	const heading = rows.findIndex(({ kind }) => kind === "h");
	return {
		name,
		sheet,
		wanted: {
			headerRow: heading + 1,
			records: rows.flatMap(({ kind }, n) => (kind === "d" ? [n + 1] : [])),
			columns: targets.flatMap((codes, n) => {
				const header = rows[heading]?.cells[n] ?? "";
				if (codes === "." || header === "") return [];
				const to = codes.split("/").map(target);
				return [{ col: columnName(n + 1), header, to }];
			}),
		},
	};
}

function mergesOf(rows: string[][]): string[] {
	return rows.flatMap((cells, row) =>
		cells.flatMap((cell, col) => {
			const at = `${columnName(col + 1)}${row + 1}`;
			if (cell === "^") return [`${columnName(col + 1)}${row}:${at}`];
			let end = col;
			while (cells[end + 1] === "<") end++;
			const to = `${columnName(end + 1)}${row + 1}`;
			return cell !== "<" && end > col ? [`${at}:${to}`] : [];
		}),
	);
}

import { columnName } from "../workbook/cellReference.ts";
import { readSheets } from "../workbook/package/readSheets.ts";
import type { Sheet } from "../workbook/sheets.ts";
import type { Command, Context } from "./answer.ts";
import { readBytes } from "./bytes.ts";
import { refuseWorkbook } from "./refuse.ts";

/** The cells of a workbook as they were read. Its answer is JSON either way: that is what it is for. */
export const sheetsCommand: Command = async (file, { options, text }) => {
	const input = await readBytes(file, text);
	if (!input.ok) return input.answer;
	const reading = readSheets(input.bytes);
	if (!reading.ok) return refuseWorkbook(reading.refusal, text);
	const json = {
		sheets: reading.workbook.sheets.map((sheet) => ({
			name: sheet.name,
			state: sheet.state,
			cells: cellsOf(sheet, options),
		})),
		findings: reading.findings,
	};
	return { exit: 0, json, lines: [JSON.stringify(json, null, 2)] };
};

/** "B7" → type and value, up to the row and column that were asked for. */
function cellsOf(
	{ rows }: Sheet,
	{
		rows: lastRow = Infinity,
		columns: lastColumn = Infinity,
	}: Context["options"],
): Record<string, object> {
	return Object.fromEntries(
		rows
			.filter(({ index }) => index <= lastRow)
			.flatMap(({ index, cells }) =>
				cells
					.filter(({ col, type }) => col <= lastColumn && type !== "empty")
					.map((cell) => [
						`${columnName(cell.col)}${index}`,
						{
							type: cell.type,
							value: cell.value,
							...(cell.type === "date" && cell.serial !== undefined
								? { serial: cell.serial }
								: {}),
						},
					]),
			),
	);
}

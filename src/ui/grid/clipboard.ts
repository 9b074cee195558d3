/**
 * Cells as tab-separated text, the form in which Excel, LibreOffice and Google Sheets put a range on
 * the clipboard: a cell that holds a tab, a line break or a quote stands in quotes, quotes doubled.
 */

const needsQuotes = /[\t\n\r"]/;

/** A rectangle of texts → clipboard text. */
export const printCells = (cells: readonly (readonly string[])[]): string =>
	cells
		.map((row) =>
			row
				.map((text) =>
					needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
				)
				.join("\t"),
		)
		.join("\r\n");

/** Clipboard text → rows of texts. The line break with which a spreadsheet ends its text makes no row. */
export function parseCells(clipboard: string): string[][] {
	const text = clipboard.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
	const rows: string[][] = [[]];
	let at = 0;
	while (at <= text.length) {
		const [cell, end] =
			text[at] === '"' ? quoted(text, at) : plain(text, at, "");
		rows.at(-1)?.push(cell);
		if (end >= text.length) break;
		if (text[end] === "\n") rows.push([]);
		at = end + 1;
	}
	const last = rows.at(-1);
	if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
	return rows;
}

/** Text from `at` to the next tab or line break, behind what has been read already. */
function plain(text: string, at: number, before: string): [string, number] {
	let end = at;
	while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end++;
	return [before + text.slice(at, end), end];
}

/** A quoted cell. A quote that is never closed was no quoting: the text stands as it is. */
function quoted(text: string, at: number): [string, number] {
	let cell = "";
	for (let i = at + 1; i < text.length; i++) {
		if (text[i] !== '"') {
			cell += text[i];
		} else if (text[i + 1] === '"') {
			cell += '"';
			i++;
		} else {
			return plain(text, i + 1, cell);
		}
	}
	return plain(text, at, "");
}

/** Copied cells repeated until they fill a selection that is a whole number of them high and wide; else as they are. */
export function tiled(
	cells: string[][],
	height: number,
	width: number,
): string[][] {
	const across = cells[0]?.length ?? 0;
	const fits =
		across > 0 &&
		cells.every((row) => row.length === across) &&
		height % cells.length === 0 &&
		width % across === 0;
	if (!fits) return cells;
	return Array.from({ length: height }, (_, down) =>
		Array.from(
			{ length: width },
			(__, right) => cells[down % cells.length]?.[right % across] ?? "",
		),
	);
}

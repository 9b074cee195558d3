/** A cell or a range typed into a text by a slip, as "+J14:L14": with a sign before it, or a range of two cells. */
const pattern =
	/(?<![\p{L}\p{N}:.\-/])(?:[=+]\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7}))(?![\p{L}\p{N}:])/gu;

const isOnSheet = (col: string, row: string): boolean => {
	const isColumn = col.length < 3 || col <= "XFD";
	return isColumn && Number(row) >= 1 && Number(row) <= 1_048_576;
};

/** The first stray cell reference in a text, as written; undefined when there is none. */
export function strayReference(text: string): string | undefined {
	if (!/[=+:]/.test(text)) return undefined;
	for (const match of text.matchAll(pattern)) {
		const [found, col, row, toCol, toRow, fromCol, fromRow, endCol, endRow] =
			match;
		const places = [
			[col, row],
			[toCol, toRow],
			[fromCol, fromRow],
			[endCol, endRow],
		].filter(
			(place): place is [string, string] =>
				place[0] !== undefined && place[1] !== undefined,
		);
		if (places.every(([letters, digits]) => isOnSheet(letters, digits)))
			return found;
	}
	return undefined;
}

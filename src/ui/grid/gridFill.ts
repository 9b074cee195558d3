import type { GridPlace, GridRange } from "./gridRange.ts";

/** Where a fill goes: the selection, longer in the one direction in which the pointer went further. */
export function fillTo(range: GridRange, to: GridPlace): GridRange {
	const down = Math.max(to.row - range.bottom, range.top - to.row, 0);
	const across = Math.max(to.column - range.right, range.left - to.column, 0);
	return down >= across
		? {
				...range,
				top: Math.min(range.top, to.row),
				bottom: Math.max(range.bottom, to.row),
			}
		: {
				...range,
				left: Math.min(range.left, to.column),
				right: Math.max(range.right, to.column),
			};
}

/** One cell of a fill: where it is, and the text that goes there. */
export interface Filled extends GridPlace {
	text: string;
}

/**
 * The cells that a fill writes, outside the range that it is drawn from: the texts come round again, and whole
 * numbers that grow evenly grow on (1, 2 → 3, 4), as in a spreadsheet.
 */
export function filled(
	from: GridRange,
	to: GridRange,
	textAt: (place: GridPlace) => string,
): Filled[] {
	const cells: Filled[] = [];
	const along = to.top === from.top && to.bottom === from.bottom;
	const lines = along
		? { count: from.bottom - from.top + 1, first: from.top }
		: { count: from.right - from.left + 1, first: from.left };
	for (let line = 0; line < lines.count; line++) {
		const at = (step: number): GridPlace =>
			along
				? { row: lines.first + line, column: step }
				: { row: step, column: lines.first + line };
		const [start, end] = along
			? [from.left, from.right]
			: [from.top, from.bottom];
		const [first, last] = along ? [to.left, to.right] : [to.top, to.bottom];
		const texts = Array.from({ length: end - start + 1 }, (_, step) =>
			textAt(at(start + step)),
		);
		const next = following(texts);
		for (let step = first; step <= last; step++)
			if (step < start || step > end)
				cells.push({ ...at(step), text: next(step - start) });
	}
	return cells;
}

/** The text at a distance from the first of these, before or behind them. */
function following(texts: readonly string[]): (distance: number) => string {
	const numbers = texts.map(Number);
	const [first = 0, second = 0] = numbers;
	const by = second - first;
	const grows =
		texts.length > 1 &&
		// "007" is a code and no number.
		texts.every((text) => /^(0|-?[1-9]\d{0,8})$/.test(text)) &&
		numbers.every((number, at) => number === first + at * by);
	return (distance) =>
		grows
			? String(first + distance * by)
			: (texts[((distance % texts.length) + texts.length) % texts.length] ??
				"");
}

import { expect, test } from "vitest";
import { tiled } from "../../../src/ui/grid/clipboard.ts";
import { filled, fillTo } from "../../../src/ui/grid/gridFill.ts";

const range = (top: number, bottom: number, left = 0, right = 0) => ({
	top,
	bottom,
	left,
	right,
});
const fill = (texts: string[], from: [number, number], to: [number, number]) =>
	filled(range(...from), range(...to), ({ row }) => texts[row] ?? "").map(
		({ row, text }) => [row, text],
	);

test("one text is repeated, several come round again", () => {
	expect(fill(["a"], [0, 0], [0, 2])).toEqual([
		[1, "a"],
		[2, "a"],
	]);
	expect(fill(["a", "b"], [0, 1], [0, 4])).toEqual([
		[2, "a"],
		[3, "b"],
		[4, "a"],
	]);
});

test("numbers that grow evenly grow on, upwards too; one number alone is repeated", () => {
	expect(fill(["1", "2"], [0, 1], [0, 3])).toEqual([
		[2, "3"],
		[3, "4"],
	]);
	expect(fill(["", "", "5", "6"], [2, 3], [0, 3])).toEqual([
		[0, "3"],
		[1, "4"],
	]);
	expect(fill(["7"], [0, 0], [0, 1])).toEqual([[1, "7"]]);
	expect(fill(["1", "2", "4"], [0, 2], [0, 3])).toEqual([[3, "1"]]);
});

test("codes with leading zeros are repeated as they stand", () => {
	expect(fill(["007", "008"], [0, 1], [0, 3])).toEqual([
		[2, "007"],
		[3, "008"],
	]);
});

test("a fill goes in one direction only", () => {
	expect(fillTo(range(2, 3, 1, 2), { row: 6, column: 3 })).toEqual(
		range(2, 6, 1, 2),
	);
	expect(fillTo(range(2, 3, 1, 2), { row: 4, column: 5 })).toEqual(
		range(2, 3, 1, 5),
	);
});

test("copied cells fill a selection that they go into evenly, and no other", () => {
	expect(tiled([["a"]], 2, 2)).toEqual([
		["a", "a"],
		["a", "a"],
	]);
	expect(tiled([["a"], ["b"]], 3, 1)).toEqual([["a"], ["b"]]);
});

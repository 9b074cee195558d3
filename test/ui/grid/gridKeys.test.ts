import fc from "fast-check";
import { expect, test } from "vitest";
import { actionOf } from "../../../src/ui/grid/gridKeys.ts";
import { placeAfter, rangeOf } from "../../../src/ui/grid/gridRange.ts";

const press = (
	key: string,
	more: Partial<Parameters<typeof actionOf>[0]> = {},
) => actionOf({ key, ctrl: false, shift: false, alt: false, ...more });
const size = { rows: 20, columns: 9, page: 5 };

test.each([
	["ArrowDown", {}, { row: 6, column: 4 }],
	["ArrowUp", {}, { row: 4, column: 4 }],
	["ArrowLeft", {}, { row: 5, column: 3 }],
	["ArrowRight", {}, { row: 5, column: 5 }],
	["Home", {}, { row: 5, column: 0 }],
	["End", {}, { row: 5, column: 8 }],
	["Home", { ctrl: true }, { row: 0, column: 0 }],
	["End", { ctrl: true }, { row: 19, column: 8 }],
	["ArrowDown", { ctrl: true }, { row: 19, column: 4 }],
	["PageDown", {}, { row: 10, column: 4 }],
	["PageUp", {}, { row: 0, column: 4 }],
	["Tab", {}, { row: 5, column: 5 }],
	["Tab", { shift: true }, { row: 5, column: 3 }],
])("%s %j leads where a spreadsheet leads", (key, more, place) => {
	const action = press(key, more);
	expect(action && placeAfter(action, { row: 5, column: 4 }, size)).toEqual(
		place,
	);
});

test("Tab goes on in the next row, and leaves the table at its two ends", () => {
	expect(
		placeAfter({ do: "next", step: 1 }, { row: 0, column: 8 }, size),
	).toEqual({ row: 1, column: 0 });
	expect(
		placeAfter({ do: "next", step: 1 }, { row: 19, column: 8 }, size),
	).toBeUndefined();
	expect(
		placeAfter({ do: "next", step: -1 }, { row: 0, column: 0 }, size),
	).toBeUndefined();
});

test("typing replaces, also with AltGr; shortcuts of the browser stay the browser's", () => {
	expect(press("å")).toEqual({ do: "replace", by: "å" });
	expect(press("@", { ctrl: true, alt: true })).toEqual({
		do: "replace",
		by: "@",
	});
	expect(press("c", { ctrl: true })).toBeUndefined();
	expect(press("z", { ctrl: true })).toBeUndefined();
	expect(press("d", { alt: true })).toBeUndefined();
	expect(press("F5")).toBeUndefined();
	expect(press("Shift", { shift: true })).toBeUndefined();
});

test("no key leads outside the table", () => {
	const keys =
		"ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Tab".split(
			" ",
		);
	fc.assert(
		fc.property(
			fc.constantFrom(...keys),
			fc.boolean(),
			fc.boolean(),
			fc.nat(19),
			fc.nat(8),
			(key, ctrl, shift, row, column) => {
				const action = press(key, { ctrl, shift });
				const to = action && placeAfter(action, { row, column }, size);
				if (!to) return;
				expect(to.row).toBeGreaterThanOrEqual(0);
				expect(to.row).toBeLessThan(size.rows);
				expect(to.column).toBeGreaterThanOrEqual(0);
				expect(to.column).toBeLessThan(size.columns);
			},
		),
	);
});

test("a selection is the same whichever corner it began in", () => {
	const a = { row: 7, column: 1 };
	const b = { row: 2, column: 5 };
	expect(rangeOf(a, b)).toEqual(rangeOf(b, a));
	expect(rangeOf(a, b)).toEqual({ top: 2, bottom: 7, left: 1, right: 5 });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { differing } from "../../src/screens/import/differing.ts";

const marked = (from: string, to: string) =>
	differing(from, to)
		?.filter(({ differs }) => differs)
		.map(({ text }) => text.trim());

test("inside a long text only the words that are new are marked, wherever they stand", () => {
	expect(
		marked(
			"Data are stored in Ireland and can be seen from the US by the vendor's support.",
			"Data are kept in Ireland and can be seen from India by the vendor's support.",
		),
	).toEqual(["kept", "India"]);
});

test("two texts with nothing in common are shown as they are", () => {
	expect(
		differing("Inloggning", "Felsökning hos leverantören"),
	).toBeUndefined();
});

test("the pieces are the whole text, whatever it holds", () => {
	fc.assert(
		fc.property(fc.lorem(), fc.lorem(), fc.string(), (a, b, c) => {
			const to = `${a} ${c}\n${b}`;
			const pieces = differing(`${a} ${b}`, to);
			if (pieces) expect(pieces.map(({ text }) => text).join("")).toBe(to);
			expect(marked(to, to) ?? []).toEqual([]);
		}),
	);
});

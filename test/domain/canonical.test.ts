import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyAssessment } from "../../src/domain/assessment.ts";
import { canonical, canonicalJson, same } from "../../src/domain/canonical.ts";
import { removeRow, setField } from "../../src/domain/change.ts";
import { documentHash, sha256 } from "../../src/domain/hash.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";

const empty = emptyAssessment("tia_1");
const name = (text: string) => setField(empty, ["about", "title"], text);

test.each([
	["composed and decomposed letters", "K\u00f6ln", "Ko\u0308ln"],
	["line ends of Windows and of the web", "a\r\nb\rc", "a\nb\nc"],
	["a set in another order, with repetition", ["US", "DE"], ["DE", "US", "DE"]],
	["an empty text and none", "", undefined],
	["an empty list and none", [], null],
	["keys in another order", { a: "1", b: "2" }, { b: "2", a: "1", c: "" }],
])("the same to a reader is the same to us: %s", (_, a, b) => {
	expect(same(a, b)).toBe(true);
	expect(same(b, a)).toBe(true);
});

test.each([
	["capitals", "zoom", "Zoom"],
	["spaces", "Zoom X", "Zoom  X"],
	["a space and nothing", " ", undefined],
	["no and unanswered", false, undefined],
	["zero and unanswered", 0, undefined],
	["one more in the set", ["US"], ["US", "DE"]],
	["a figure and its text", 1, "1"],
])("what differs to a reader differs to us: %s", (_, a, b) => {
	expect(same(a, b)).toBe(false);
	expect(same(b, a)).toBe(false);
});

test("same says what the canonical form says, for any values", () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
			const equal = (x: unknown, y: unknown) =>
				JSON.stringify(canonical(x)) === JSON.stringify(canonical(y));
			expect(same(a, b)).toBe(equal(a, b));
			expect(same(a, JSON.parse(JSON.stringify(a)))).toBe(true);
		}),
		{ numRuns: 2_000 },
	);
});

test("the hash of an approved version survives another spelling of the same text, and no other change", () => {
	expect(documentHash(name("Ko\u0308ln"))).toBe(
		documentHash(name("K\u00f6ln")),
	);
	expect(documentHash(name("Köln"))).not.toBe(documentHash(name("Koln")));
	expect(documentHash(setField(name("x"), ["about", "title"], ""))).toBe(
		documentHash(empty),
	);
});

test("a row that was made, undone and holds nothing leaves no trace; one that holds a text does", () => {
	const made = setField(empty, ["parties", "p", "order"], 1);
	expect(canonicalJson(removeRow(made, "parties", "p"))).toBe(
		canonicalJson(empty),
	);
	expect(canonicalJson(made)).not.toBe(canonicalJson(empty));
	const named = setField(made, ["parties", "p", "name"], "Telekom");
	expect(canonicalJson(removeRow(named, "parties", "p"))).toContain("Telekom");
});

test("the canonical text of a document is that of its copy", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const copy = Object.fromEntries(
				Object.entries(structuredClone(document)).reverse(),
			) as typeof document;
			expect(canonicalJson(copy)).toBe(canonicalJson(document));
		}),
		{ numRuns: 100 },
	);
});

test("SHA-256 is the one that everybody else computes", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(sha256(bytes)).toBe(
				createHash("sha256").update(bytes).digest("hex"),
			);
		}),
		{ numRuns: 500 },
	);
	expect(sha256("Överföring")).toBe(
		createHash("sha256").update("Överföring", "utf8").digest("hex"),
	);
});

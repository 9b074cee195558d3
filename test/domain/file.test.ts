import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	Assessment,
	emptyAssessment,
	formatVersion,
} from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { addRow, setField } from "../../src/domain/change.ts";
import { readDocument, writeDocument } from "../../src/domain/file.ts";
import { migrate, migrations } from "../../src/domain/migrations/index.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";

const whole = addRow(
	setField(emptyAssessment("tia_1"), ["about", "title"], "Zoom X"),
	"transfers",
	"t",
	{ country: "US" },
);
const changed = (
	change: (json: Record<string, Record<string, unknown>>) => void,
) => {
	const json = JSON.parse(writeDocument(whole));
	change(json);
	return readDocument(json);
};

test("a file holds the assessment, every text as written", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const reading = readDocument(JSON.parse(writeDocument(document)));
			expect(reading.ok).toBe(true);
			if (!reading.ok) return;
			expect(canonicalJson(reading.document)).toBe(canonicalJson(document));
			expect(Assessment.safeParse(reading.document).success).toBe(true);
			expect(writeDocument(reading.document)).toBe(writeDocument(document));
		}),
		{ numRuns: 200 },
	);
	const written = setField(whole, ["about", "scope"], " Ko\u0308ln\r\n• a ");
	const reading = readDocument(JSON.parse(writeDocument(written)));
	expect(reading.ok && reading.document.about.scope).toBe(
		" Ko\u0308ln\r\n• a ",
	);
});

test("two files that say the same are the same, whatever the order of their keys", () => {
	const turned = Object.fromEntries(
		Object.entries(structuredClone(whole)).reverse(),
	) as Assessment;
	expect(writeDocument(turned)).toBe(writeDocument(whole));
	expect(writeDocument(whole).endsWith("}\n")).toBe(true);
});

test("empty answers and missing sections count as unanswered", () => {
	const reading = readDocument({
		formatVersion: 1,
		id: "tia_1",
		about: { title: "", scope: null },
		decision: null,
		transfers: { t: { order: 1, rows: [], name: "" } },
		categories: { c: { order: 1, carried: { Note: "" } } },
	});
	expect(reading).toEqual({
		ok: true,
		document: addRow(
			addRow(emptyAssessment("tia_1"), "transfers", "t"),
			"categories",
			"c",
		),
	});
});

describe("a file that is none, or not ours", () => {
	test.each([
		["null", null],
		["a list", [1, 2]],
		["a text", "TIA"],
		["some other JSON", { name: "package", version: "1.0.0" }],
	])("%s", (_, json) => {
		expect(readDocument(json)).toEqual({
			ok: false,
			code: "not-an-assessment",
		});
	});

	test("a newer format is refused by name", () => {
		expect(
			readDocument({ ...whole, formatVersion: formatVersion + 1 }),
		).toEqual({
			ok: false,
			code: "newer-format",
			found: String(formatVersion + 1),
		});
	});

	test.each([[0], [-1], [1.5], ["1"], [null]])(
		"format version %j is no version",
		(version) => {
			expect(readDocument({ ...whole, formatVersion: version })).toMatchObject({
				code: "damaged",
				at: "formatVersion",
				found: JSON.stringify(version),
			});
		},
	);
});

describe("a damaged file is refused with the place and what stands there", () => {
	test.each<[string, Parameters<typeof changed>[0], string, string]>([
		[
			"a country that is none",
			(j) => {
				j.transfers = { t: { order: 1, country: "Germany" } };
			},
			"transfers/t/country",
			'"Germany"',
		],
		[
			"a code nobody knows",
			(j) => {
				j.decision = { outcome: "maybe" };
			},
			"decision/outcome",
			'"maybe"',
		],
		[
			"a figure for a text",
			(j) => {
				j.about = { title: 5 };
			},
			"about/title",
			"5",
		],
		[
			"a date that is none",
			(j) => {
				j.transfers = { t: { order: 1, signedOn: "2025-02-30" } };
			},
			"transfers/t/signedOn",
			'"2025-02-30"',
		],
		[
			"a field we do not have",
			(j) => {
				j.about = { colour: "red" };
			},
			"about/colour",
			'"red"',
		],
		[
			"a section we do not have",
			(j) => {
				j.extras = { a: 1 };
			},
			"extras",
			"{…} (1)",
		],
		[
			"a row without a place",
			(j) => {
				j.transfers = { t: { name: "x" } };
			},
			"transfers/t/order",
			"–",
		],
		[
			"a row that is none",
			(j) => {
				j.transfers = { t: "x" as unknown as object };
			},
			"transfers/t",
			'"x"',
		],
		[
			"rows as a list",
			(j) => {
				j.transfers = [] as never;
			},
			"transfers",
			"[…] (0)",
		],
		[
			"a key that is no id",
			(j) => {
				j.transfers = { "a/b": { order: 1 } };
			},
			"transfers/a/b",
			"{…} (1)",
		],
		[
			"one of a set",
			(j) => {
				j.categories = { c: { order: 1, storedIn: ["DE", "Irland"] } };
			},
			"categories/c/storedIn/1",
			'"Irland"',
		],
	])("%s", (_, change, at, found) => {
		expect(changed(change)).toEqual({ ok: false, code: "damaged", at, found });
	});

	test("a missing id", () => {
		expect(readDocument({ formatVersion: 1 })).toMatchObject({
			code: "damaged",
			at: "id",
		});
	});
});

describe("keys that JavaScript treats apart", () => {
	const parse = (text: string) => readDocument(JSON.parse(text));

	test("cannot reach into other objects, and are refused or kept, never dropped", () => {
		expect(
			parse('{"formatVersion":1,"id":"a","__proto__":{"x":1}}'),
		).toMatchObject({ code: "damaged", at: "__proto__" });
		expect(
			parse('{"formatVersion":1,"id":"a","about":{"__proto__":{"title":"x"}}}'),
		).toMatchObject({ code: "damaged", at: "about/__proto__" });
		expect(
			parse(
				'{"formatVersion":1,"id":"a","transfers":{"__proto__":{"order":1}}}',
			),
		).toMatchObject({ code: "damaged", at: "transfers/__proto__" });
		expect(
			parse(
				'{"formatVersion":1,"id":"a","categories":{"c":{"order":1,"carried":{"__proto__":{"a":1}}}}}',
			),
		).toMatchObject({ code: "damaged", at: "categories/c/carried/__proto__" });
		expect(parse('{"__proto__":{"formatVersion":1}}')).toMatchObject({
			code: "not-an-assessment",
		});
		expect({}).not.toHaveProperty("title");
	});

	test("a heading called __proto__ keeps its text through reading and writing", () => {
		const text =
			'{"formatVersion":1,"id":"a","categories":{"c":{"order":1,"carried":{"__proto__":"kept","constructor":"too"}}}}';
		const reading = parse(text);
		const again = reading.ok ? writeDocument(reading.document) : "";
		expect(again).toContain('"__proto__": "kept"');
		expect(again).toContain('"constructor": "too"');
	});
});

describe("older formats", () => {
	const renamed = {
		version: 2,
		up: ({ name, ...rest }: Record<string, unknown>) => ({
			...rest,
			about: { title: name },
		}),
	};
	const split = {
		version: 3,
		up: (document: Record<string, unknown>) => ({ ...document, decision: {} }),
	};

	test("go through every later change of shape, in order, and no earlier one", () => {
		expect(
			migrate({ formatVersion: 1, name: "Zoom" }, 1, [renamed, split]),
		).toEqual({
			formatVersion: 3,
			about: { title: "Zoom" },
			decision: {},
		});
		expect(
			migrate({ formatVersion: 2, name: "Zoom" }, 2, [renamed, split]),
		).toEqual({
			formatVersion: 3,
			name: "Zoom",
			decision: {},
		});
	});

	test("are migrated on reading", () => {
		const back = { version: 1, migrations: [{ version: 1, up: renamed.up }] };
		expect(
			readDocument(
				{ formatVersion: 1, id: "a", about: { title: "Zoom" } },
				back,
			),
		).toMatchObject({
			ok: true,
			document: { about: { title: "Zoom" } },
		});
	});

	test("there is a migration to every format version after the first", () => {
		expect(migrations.map(({ version }) => version)).toEqual(
			Array.from({ length: formatVersion - 1 }, (_, i) => i + 2),
		);
	});
});

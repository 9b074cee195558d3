import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sheet, Workbook } from "../../src/workbook/sheets.ts";
import {
	type Mapping,
	proposeMapping,
} from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { madeRegister } from "../helpers/registerCorpus.ts";
import { aSheet, aWorkbook, drawn, type Typed } from "../helpers/sheet.ts";

function read(...sheets: Sheet[]) {
	const workbook = aWorkbook(...sheets);
	const mapping = proposeMapping(workbook);
	return { mapping, ...extractRecords(workbook, mapping) };
}
const said = (findings: { code: string; at?: { cell?: string } }[]) =>
	findings.map(({ code, at }) => `${code} ${at?.cell ?? ""}`.trim()).sort();

/** Every filled cell of the workbook, and where the extraction has it. */
function whereabouts(workbook: Workbook, mapping: Mapping) {
	const { records, headingTexts, headingCells, carried } = extractRecords(
		workbook,
		mapping,
	);
	const places = new Map<string, Set<string>>();
	const put = (sheet: string, cell: string, room: string) => {
		const key = `${sheet}!${cell}`;
		places.set(key, (places.get(key) ?? new Set()).add(room));
	};
	for (const record of records) {
		for (const cell of Object.values(record.cells))
			put(record.rowRef.sheet, cell, "field");
		for (const cell of Object.values(record.carriedCells))
			put(record.rowRef.sheet, cell, "carried in the row");
	}
	for (const { sheet, cell } of headingTexts) put(sheet, cell, "above");
	for (const { sheet, cell } of headingCells) put(sheet, cell, "heading");
	for (const { sheet, cell } of carried) put(sheet, cell, "carried");
	return places;
}

function filled({ sheets }: Workbook): string[] {
	return sheets.flatMap(({ name, rows }) =>
		rows.flatMap(({ index, cells }) =>
			cells
				.filter(
					({ type, value }) => type !== "empty" && String(value).trim() !== "",
				)
				.map(({ col }) => `${name}!${String.fromCharCode(64 + col)}${index}`),
		),
	);
}

describe("nothing is lost", () => {
	const typed: fc.Arbitrary<Typed> = fc.oneof(
		{ weight: 3, arbitrary: fc.constant(null) },
		{
			weight: 3,
			arbitrary: fc.constantFrom(
				"Ändamål",
				"Personuppgifter",
				"Registrerade",
				"Behandling",
				"Nr",
				"Exempel",
				"Mottagare",
				"Lagring",
				"Uppdaterad:",
				"Avd",
			),
		},
		{ weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
		{ weight: 1, arbitrary: fc.integer({ min: -5, max: 50 }) },
		{
			weight: 1,
			arbitrary: fc.constantFrom<Typed>(true, "#REF!", "2024-01-31"),
		},
	);

	test("each filled cell of any sheet stands in one place, and in no other", () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(typed, { maxLength: 9 }), { maxLength: 14 }),
				fc.integer({ min: 1, max: 5_000 }),
				(noise, seed) => {
					const made = madeRegister(seed);
					const mixed = aSheet(
						[
							...noise,
							["Behandling", "Ändamål", "Personuppgifter", "Registrerade"],
							...noise,
						],
						{ name: "Mixed" },
					);
					const workbook = aWorkbook(
						{ ...made.sheet, name: "Made" },
						mixed,
						aSheet(noise, { name: "Noise" }),
					);
					const places = whereabouts(workbook, proposeMapping(workbook));
					expect([...places.keys()].sort()).toEqual(filled(workbook).sort());
					expect([...places].filter(([, rooms]) => rooms.size !== 1)).toEqual(
						[],
					);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("the same holds whatever a person makes of the mapping", () => {
		const sheet = madeRegister(7).sheet;
		const workbook = aWorkbook(sheet);
		const [table] = proposeMapping(workbook).tables;
		if (table === undefined) throw new Error("no table");
		const targets = fc.constantFrom(
			"carried" as const,
			"purpose" as const,
			"roles" as const,
			["location" as const, "access" as const],
		);
		fc.assert(
			fc.property(
				fc.array(targets, {
					minLength: table.columns.length,
					maxLength: table.columns.length,
				}),
				fc.subarray(table.columns, { minLength: 1 }),
				fc.integer({ min: 0, max: 4 }),
				(to, kept, shift) => {
					const columns = kept.map((column, n) => ({
						...column,
						to: to[n] ?? "carried",
					}));
					const mapping = {
						tables: [
							{ ...table, columns, firstDataRow: table.firstDataRow + shift },
						],
					};
					const places = whereabouts(workbook, mapping);
					expect([...places.keys()].sort()).toEqual(filled(workbook).sort());
					expect([...places].filter(([, rooms]) => rooms.size !== 1)).toEqual(
						[],
					);
				},
			),
			{ numRuns: 200 },
		);
	});
});

const headings: Typed[] = [
	"Nr",
	"Behandling",
	"Ändamål",
	"Personuppgifter",
	"Registrerade",
	"Systemägare",
	"Gallring",
];

describe("texts as written", () => {
	test("numbers, dates, truth values, errors and line breaks", () => {
		const { records } = read(
			aSheet([
				headings,
				[
					12,
					"Lön\n• månad\n• timme",
					"  Betala ut  ",
					"#REF!",
					true,
					"NN",
					"2026-01-31",
				],
				[13.5, "Betyg", 1e21, 0.1, "Elever", "NN", 0],
			]),
		);
		expect(records[0]).toMatchObject({
			no: "12",
			category: "Lön\n• månad\n• timme",
			purpose: "  Betala ut  ",
			dataContent: "#REF!",
			dataSubject: "TRUE",
			retention: "2026-01-31",
			carried: { Systemägare: "NN" },
			rowRef: { sheet: "Sheet1", row: 2 },
			cells: { no: "A2", retention: "G2" },
			carriedCells: { Systemägare: "F2" },
		});
		expect(records[1]).toMatchObject({
			no: "13.5",
			purpose: "1E+21",
			dataContent: "0.1",
			retention: "0",
		});
	});

	test("only the fields that the row has", () => {
		const { records } = read(
			aSheet([headings, [1, "Lön", "Betala", null, "Anställda"]]),
		);
		expect(Object.keys(records[0] ?? {}).sort()).toEqual(
			[
				"carried",
				"carriedCells",
				"category",
				"cells",
				"dataSubject",
				"no",
				"purpose",
				"rowRef",
				"table",
			].sort(),
		);
	});

	test("a column that holds two things gives its text to both", () => {
		const { records } = read(
			drawn(`
			| Verwerking | Doel | Persoonsgegevens | Ontvangers / verwerkers (locatie) |
			| Salaris | Uitbetalen | Naam | AFAS (NL) |`),
		);
		expect(records[0]).toMatchObject({
			roles: "AFAS (NL)",
			location: "AFAS (NL)",
			cells: { roles: "D2", location: "D2" },
		});
	});

	test("a text merged over several rows is said of each of them", () => {
		const { records } = read(
			aSheet(
				[
					["Behandling", "Ändamål", "Personuppgifter", "Registrerade"],
					["Lön", "Betala", "Namn", "Anställda"],
					[null, "Beskatta", "Inkomst", "Anställda"],
				],
				{ merges: ["A2:A3"] },
			),
		);
		expect(
			records.map(({ category, cells }) => [category, cells.category]),
		).toEqual([
			["Lön", "A2"],
			["Lön", "A2"],
		]);
	});

	test("two headings alike keep their texts apart", () => {
		const { records } = read(
			drawn(`
			| Behandling | Ändamål | Personuppgifter | Kontakt | Kontakt | |
			| Lön | Betala | Namn | NN | MM | löst |`),
		);
		expect(records[0]?.carried).toEqual({
			Kontakt: "NN",
			"Kontakt (E)": "MM",
			F: "löst",
		});
	});
});

describe("rows that are no records", () => {
	test("titles above, notes below, sections between, other sheets", () => {
		const { records, headingTexts, carried, findings } = read(
			aSheet(
				[
					["Register 2024"],
					["Gäller skolan"],
					headings,
					["Personal"],
					[1, "Lön", "Betala", "Namn", "Anställda", "NN", "7 år"],
					["Skola"],
					[2, "Betyg", "Bedöma", "Namn", "Elever", "MM", "Bevaras"],
					[],
					["Senast granskad i maj."],
				],
				{ merges: ["A4:G4"] },
			),
			drawn("| Bilaga |", { name: "Bilaga" }),
		);
		expect(records.map(({ no }) => no)).toEqual(["1", "2"]);
		expect(headingTexts.map(({ cell }) => cell)).toEqual(["A1", "A2"]);
		expect(carried.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
			"Sheet1!A4",
			"Sheet1!A6",
			"Sheet1!A9",
			"Bilaga!A1",
		]);
		expect(said(findings)).toContain("no-table-found");
	});

	test("an example is kept as a row that says it is one", () => {
		const { records, findings } = read(
			aSheet([
				headings,
				["Ex.", "Exempel: kundregister", "Visa", "Namn", "Kunder"],
				[1, "Lön", "Betala", "Namn", "Anställda"],
			]),
		);
		expect(records.map(({ example }) => example)).toEqual([true, undefined]);
		expect(said(findings)).toContain("row-example A2");
	});

	test("a number that waits for its line is kept, and is no record", () => {
		const { records, carried } = read(
			aSheet([
				headings,
				[1, "Lön", "Betala", "Namn", "Anställda"],
				[2],
				[3, "Betyg", "Bedöma", "Namn", "Elever"],
			]),
		);
		expect(records.map(({ no }) => no)).toEqual(["1", "3"]);
		expect(carried).toEqual([
			{ sheet: "Sheet1", cell: "A3", text: "2", header: "Nr" },
		]);
	});

	test("repeated headings, missing numbers and numbers twice are told", () => {
		const { records, findings } = read(
			aSheet([
				headings,
				[1, "Lön", "Betala", "Namn", "Anställda"],
				headings,
				[1, "Betyg", "Bedöma", "Namn", "Elever"],
				[null, "Passage", "Kontroll", "Kort", "Besökare"],
			]),
		);
		expect(records).toHaveLength(3);
		expect(said(findings)).toEqual(
			expect.arrayContaining([
				"row-repeated-heading A3",
				"row-number-repeated A4",
				"row-empty-number A5",
			]),
		);
	});
});

test("what is hidden is read, and said to be hidden", () => {
	const { records, findings } = read(
		aSheet(
			[
				headings,
				[1, "Lön", "Betala", "Namn", "Anställda"],
				[2, "Betyg", "Bedöma", "Namn", "Elever"],
			],
			{
				hiddenRows: [3],
				hiddenColumns: [[5, 5]],
				state: "hidden",
			},
		),
	);
	expect(records.map(({ dataSubject }) => dataSubject)).toEqual([
		"Anställda",
		"Elever",
	]);
	expect(said(findings)).toEqual(
		expect.arrayContaining([
			"row-hidden A3",
			"column-hidden E1",
			"sheet-hidden",
		]),
	);
});

test("comments and links are given with their place", () => {
	const sheet = aSheet([headings, [1, "Lön", "Betala", "Namn", "Anställda"]], {
		notes: { B2: "Fråga HR" },
	});
	const cell = sheet.rows[1]?.cells[2];
	if (cell !== undefined) cell.link = "https://example.org/";
	const { notes, links } = read(sheet);
	expect(notes).toEqual([{ sheet: "Sheet1", cell: "B2", text: "Fråga HR" }]);
	expect(links).toEqual([
		{ sheet: "Sheet1", cell: "C2", text: "https://example.org/" },
	]);
});

describe("doubtful texts", () => {
	const columns: Typed[] = [
		"No",
		"Category",
		"Purpose",
		"Data content",
		"Access",
	];
	const doubts = (...rows: Typed[][]) =>
		said(read(aSheet([columns, ...rows])).findings).filter((text) =>
			/cut-off|stray/.test(text),
		);

	test.each([
		["Display name, and +J14:L14 According to ref A", 1],
		["See =B12", 1],
		["see C4:D9 for details", 1],
		["Call +46 8 123 45 67 between 8:00 and 16:00", 0],
		["ISO 27001:2022, art. 6:1 and ratio 3:4", 0],
		["Windows 11 +C++ B2 level", 0],
		["https://example.org:8080/A1:B2", 0],
		["Vitamin +B12345678", 0],
	])("a stray reference in “%s”: %d", (text, count) => {
		expect(doubts([1, "Account", text, "Name", "HR"])).toHaveLength(count);
	});

	test("a text that stops where another goes on with the same words", () => {
		expect(
			doubts(
				[1, "A", "Pay", "Data is stored at AWS data centers in Germany", "HR"],
				[2, "B", "Pay", "Data is stored at AWS data", "HR"],
			),
		).toEqual(["cell-cut-off D3"]);
	});

	test("shorter texts that are whole raise no alarm", () => {
		expect(
			doubts(
				[
					1,
					"Payroll",
					"Pay staff",
					"Data is stored in Sweden and Germany",
					"HR and payroll staff",
				],
				[
					2,
					"Payroll run",
					"Pay staff monthly",
					"Data is stored in Sweden",
					"HR and payroll",
				],
				[
					3,
					"Payroll archive",
					"Pay",
					"Employees of the city who have an account",
					"admin",
				],
				[4, "Logs", "Security", "Employees of the city", "IT, support"],
			),
		).toEqual([]);
	});

	test("words that break off at the end of the last column", () => {
		expect(
			doubts(
				[
					1,
					"A",
					"Subprocessor support",
					"Name",
					"Zoom and its partners are encr",
				],
				[2, "B", "Encryption", "Name", "Only people who are contr"],
				[3, "C", "Controllers", "Name", "Access is given to the subpr"],
			),
		).toEqual(["cell-cut-off E2", "cell-cut-off E3", "cell-cut-off E4"]);
	});

	test.each([
		[
			"words",
			`${"word ".repeat(48)}the data are kept`,
			"…word word word word the data are kept",
		],
		["one long word", "x".repeat(255), `…${"x".repeat(40)}`],
		["characters of two units", `${"😀".repeat(127)}x`, `…${"😀".repeat(19)}x`],
	])("the end of a shortened text is told as one: %s", (_what, text, found) => {
		expect(text.length === 255 || text.length === 257).toBe(true);
		const { findings } = read(
			aSheet([columns, [1, "A", text.slice(-255), "Name", "HR"]]),
		);
		expect(
			findings.filter(({ code }) => code === "cell-cut-off"),
		).toMatchObject([{ found }]);
	});

	test("a text of exactly 255 letters without an end", () => {
		expect(doubts([1, "A", "word ".repeat(51), "Name", "HR"])).toEqual([
			"cell-cut-off C2",
		]);
		expect(doubts([1, "A", "word ".repeat(50), "Name", "HR"])).toEqual([]);
	});
});

test("a workbook with 150,000 texts beside its cells is read, not given up", () => {
	const offCells = Array.from({ length: 150_000 }, (_, index) => ({
		kind: "prompt" as const,
		cell: `A${index + 1}`,
		text: `Advice ${index}`,
	}));
	const { outside } = read({ ...aSheet([["a", "b"]]), offCells });
	expect(outside).toHaveLength(offCells.length);
});

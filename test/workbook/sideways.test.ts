import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importRecords } from "../../src/workbook/importWorkbook.ts";
import type { Sheet } from "../../src/workbook/sheets.ts";
import { cellText, isFilled } from "../../src/workbook/table/cellText.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import {
	applyMappingFile,
	toMappingFile,
} from "../../src/workbook/table/mappingFile.ts";
import {
	type Extraction,
	extractRecords,
} from "../../src/workbook/table/records.ts";
import { aSheet, aWorkbook, drawn, type Typed } from "../helpers/sheet.ts";

function read(...sheets: Sheet[]) {
	const workbook = aWorkbook(...sheets);
	const mapping = proposeMapping(workbook);
	return { workbook, mapping, extraction: extractRecords(workbook, mapping) };
}

const register = drawn(`
	| Behandling | Lön | Betyg | Passage |
	| Ändamål | Betala | Betygsätta | Kontroll |
	| Personuppgifter | Namn | Namn, betyg | Kort |
	| Registrerade | Anställda | Elever | Besökare |
	| Rättslig grund | Avtal | Allmänt intresse | Avtal |`);

describe("a register on its side", () => {
	test("is read: each column is a line, and each text has the place that it has in the file", () => {
		const { mapping, extraction } = read(register);
		expect(mapping.tables).toHaveLength(1);
		expect(mapping.tables[0]?.turned).toBe(true);
		expect(
			extraction.records.map(({ category, purpose, dataContent, cells }) => [
				category,
				purpose,
				dataContent,
				cells.dataContent,
			]),
		).toEqual([
			["Lön", "Betala", "Namn", "B3"],
			["Betyg", "Betygsätta", "Namn, betyg", "C3"],
			["Passage", "Kontroll", "Kort", "D3"],
		]);
		expect(extraction.findings.map(({ code }) => code)).toEqual([
			"table-turned",
		]);
	});

	test("keeps its titles above and its notes below, and lines its places into the assessment", () => {
		const { mapping, extraction } = read(
			drawn(`
			| Behandlingsregister för skolan |

			| Nr | 1 | 2 |
			| Behandling | Lön | Betyg |
			| Ändamål med behandlingen | Betala | Betygsätta |
			| Kategorier av personuppgifter | Namn, konto | Namn, betyg |
			| Kategorier av registrerade | Anställda | Elever |
			| Rättslig grund | Avtal | Allmänt intresse |

			| Senast sedd i maj |`),
		);
		expect(extraction.headingTexts.map(({ text }) => text)).toEqual([
			"Behandlingsregister för skolan",
		]);
		expect(extraction.carried.map(({ cell, text }) => [cell, text])).toEqual([
			["A10", "Senast sedd i maj"],
		]);
		const document = importRecords(extraction, mapping, {
			name: "a.xlsx",
			hash: "0",
			on: "2026-11-23",
		});
		const [lon, betyg] = Object.values(document.categories);
		expect(lon).toMatchObject({ no: "1", category: "Lön" });
		expect(betyg?.importedCells).toMatchObject({
			no: "C3",
			category: "C4",
			dataSubject: "C7",
		});
		expect(document.about.title).toBe("Behandlingsregister för skolan");
	});

	test("is found again by a mapping that was kept", () => {
		const { workbook, mapping } = read(register);
		const again = applyMappingFile(workbook, toMappingFile(mapping));
		expect(again.tables[0]).toMatchObject({
			turned: true,
			headerRow: 1,
			firstDataRow: 2,
			lastDataRow: 4,
		});
	});

	test.each([
		[
			"a questionnaire",
			`
			| Fråga | Svar | Kommentar |
			| Vilka personuppgifter behandlas? | Namn | Se bilaga |
			| Vilka är de registrerade? | Elever | Se bilaga |
			| Vad är ändamålet? | Betyg | Se bilaga |
			| Vilken är den rättsliga grunden? | Avtal | Se bilaga |`,
		],
		[
			"questions with a note beside each answer",
			`
			| What personal data is processed? | Names | See annex |
			| Who are the data subjects? | Pupils | See annex |
			| What is the purpose of the processing? | Grades | See annex |
			| What is the legal basis? | Contract | See annex |`,
		],
		[
			"a form for one activity",
			`
			| Traitement | Paie |
			| Finalité | Payer |
			| Données | Nom |
			| Personnes concernées | Salariés |
			| Base légale | Contrat |`,
		],
	])("is not seen in %s", (_name, picture) => {
		const { mapping, extraction } = read(drawn(picture));
		expect(mapping.tables).toEqual([]);
		expect(extraction.findings.map(({ code }) => code)).toEqual([
			"no-table-found",
		]);
	});

	test.each([
		[
			"Processing activity",
			"Purpose",
			"Data subjects",
			"Personal data",
			"Retention",
		],
		[
			"Verarbeitungstätigkeit",
			"Zweck",
			"Betroffene Personen",
			"Datenkategorien",
			"Löschfrist",
		],
		[
			"Traitement",
			"Finalités",
			"Personnes concernées",
			"Données traitées",
			"Durée de conservation",
		],
		[
			"Verwerking",
			"Doeleinden",
			"Betrokkenen",
			"Persoonsgegevens",
			"Bewaartermijn",
		],
		[
			"Behandlingsaktivitet",
			"Formål",
			"Registrerede",
			"Personoplysninger",
			"Slettefrist",
		],
		[
			"Behandling",
			"Formål",
			"Registrerte",
			"Personopplysninger",
			"Slettefrist",
		],
	])("is known in every language: %s", (...headings) => {
		const sheet = aSheet(
			headings.map((heading, n): Typed[] => [
				heading,
				`a${n}`,
				`b${n}`,
				`c${n}`,
			]),
		);
		const { extraction } = read(sheet);
		expect(extraction.records.map(({ purpose }) => purpose)).toEqual([
			"a1",
			"b1",
			"c1",
		]);
	});
});

/** Every place that an extraction names, as "B7". */
const placesOf = (extraction: Extraction): string[] => [
	...extraction.records.flatMap(({ cells, carriedCells }) => [
		...new Set([...Object.values(cells), ...Object.values(carriedCells)]),
	]),
	...extraction.headingCells.map(({ cell }) => cell),
	...extraction.headingTexts.map(({ cell }) => cell),
	...extraction.carried.map(({ cell }) => cell),
];

const text = fc.constantFrom(
	"Namn",
	"Elever",
	"x",
	"Skola i Lund",
	"",
	"",
	"12",
);
test("every filled cell of a table on its side ends in exactly one place, with its own text", () => {
	const headings = [
		"Behandling",
		"Ändamål",
		"Personuppgifter",
		"Registrerade",
		"Rättslig grund",
		"Mottagare",
		"Okänd rubrik",
	];
	fc.assert(
		fc.property(
			fc.array(fc.tuple(text, text, text, text), {
				minLength: 7,
				maxLength: 7,
			}),
			fc.array(fc.tuple(text, text, text, text, text), { maxLength: 3 }),
			fc.array(fc.tuple(text, text, text, text, text), { maxLength: 3 }),
			(values, above, below) => {
				const sheet = aSheet([
					...above,
					...headings.map((heading, n): Typed[] => [
						heading,
						`r${n}`,
						...(values[n] ?? []),
					]),
					[],
					...below,
				]);
				const { workbook, extraction } = read(sheet);
				const filled = workbook.sheets[0]?.rows.flatMap((row) =>
					row.cells
						.filter(isFilled)
						.map((cell) => [
							`${String.fromCharCode(64 + cell.col)}${row.index}`,
							cellText(cell),
						]),
				);
				expect(placesOf(extraction).sort()).toEqual(
					filled?.map(([place]) => place).sort(),
				);
				const texts = new Map(filled as [string, string][]);
				for (const { cells, ...record } of extraction.records)
					for (const [field, place] of Object.entries(cells))
						expect(record[field as "purpose"]).toBe(texts.get(place));
			},
		),
	);
});

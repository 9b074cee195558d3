import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import {
	applyMappingFile,
	readMappingFile,
	toMappingFile,
} from "../../src/workbook/table/mappingFile.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import { aSheet, aWorkbook, drawn } from "../helpers/sheet.ts";

test("the city's own data sheet is understood to its last cell", () => {
	const read = readSheets(
		new Uint8Array(readFileSync("fixtures/workbooks/zoomx/input.xlsx")),
	);
	if (!read.ok) throw new Error(read.refusal.code);
	const mapping = proposeMapping(read.workbook);
	expect(mapping.tables).toMatchObject([
		{ headerRow: 2, firstDataRow: 3, lastDataRow: 6 },
	]);
	expect(
		mapping.tables[0]?.columns.map(({ col, to }) => `${col} ${to}`),
	).toEqual([
		"A no",
		"B category",
		"C purpose",
		"D dataContent",
		"E dataSubject",
		"F sensitive",
		"G location",
		"H roles",
		"I access",
	]);
	const { records, headingTexts, carried, findings } = extractRecords(
		read.workbook,
		mapping,
	);
	expect(records.map(({ no }) => no)).toEqual(["12", "13", "14", "15"]);
	expect(records[1]).toMatchObject({
		category:
			"Account holder business data\nAccording to 2.\nThis is data at rest",
		rowRef: { row: 4 },
		cells: { category: "B4" },
		carried: {},
	});
	expect(
		headingTexts.map(({ cell, text }) => [cell, text.slice(0, 20)]),
	).toEqual([
		["A1", "Transfer Impact Asse"],
		["C1", "Assessment of ZoomX "],
		["E1", "The first line is a "],
	]);
	expect(carried).toEqual([]);
	expect(findings.map(({ code, at }) => `${code} ${at?.cell}`).sort()).toEqual([
		"cell-cut-off F6",
		"cell-cut-off G6",
		"cell-cut-off I3",
		"cell-cut-off I4",
		"cell-cut-off I5",
		"cell-cut-off I6",
		"cell-stray-reference E3",
		// The title among the file's own properties.
		"text-outside-cells undefined",
	]);
});

const targets = (...rows: string[]) =>
	proposeMapping(aWorkbook(drawn(rows.join("\n")))).tables[0]?.columns.map(
		({ to }) => [to].flat().join("+"),
	);

describe("headings in seven languages", () => {
	test.each([
		[
			"sv",
			"| Nr | Personuppgiftsbehandling | Varför behandlas uppgifterna? | Slag av uppgifter | Vilka personer berörs? | Känsliga uppgifter (ja/nej) | Var sparas uppgifterna? | Mottagare/biträden | Vem kommer åt uppgifterna? |",
		],
		[
			"en",
			"| Ref. | Activity name | What is it used for? | Which data are processed? | People concerned | Special category data* | Where is it stored? | Controller, processors | Who has access? |",
		],
		[
			"de",
			"| Lfd. Nr. | Verfahren | Zweckbestimmung | Welche Daten? | Betroffener Personenkreis | Besondere Daten (Art. 9) | Ablageort | Empfaenger / Auftragsverarbeiter | Zugriffsberechtigte |",
		],
		[
			"fr",
			"| N° | Activité de traitement | À quoi servent les données ? | Nature des données | Qui est concerné ? | Données sensibles (art. 9) | Lieu d'hébergement | Responsable / sous-traitant | Personnes habilitées |",
		],
		[
			"nl",
			"| Volgnr. | Verwerking | Waarom? | Soort gegevens | Van wie? | Bijzondere gegevens | Opslaglocatie | Ontvangers en verwerkers | Toegang |",
		],
		[
			"da",
			"| Løbenr. | Behandling | Formål | Typer af oplysninger | De registrerede | Følsomme oplysninger | Opbevaringssted | Modtagere/databehandlere | Hvem har adgang? |",
		],
		[
			"nb",
			"| Nr. | Aktivitet | Hensikt | Type opplysninger | Hvem behandles? | Særlige kategorier | Lagringssted | Mottakere/databehandlere | Tilgang |",
		],
	])("%s", (_language, headings) => {
		const data = `| 1 ${"| något ".repeat(8)}|`;
		expect(targets(headings, data)).toEqual([
			"no",
			"category",
			"purpose",
			"dataContent",
			"dataSubject",
			"sensitive",
			"location",
			"roles",
			"access",
		]);
	});

	test("numbers, stars, line breaks, capitals and law in brackets change nothing", () => {
		expect(
			targets(
				"| 1) BEHANDLING * | 2. Ändamål\\n(varför) | (c) Kategorier av registrerade (art. 30.1 c) | 4. Kategorier\\nav personuppgifter | §6 Grondslag (art. 6 AVG) |",
				"| a | b | c | d | e |",
			),
		).toEqual([
			"category",
			"purpose",
			"dataSubject",
			"dataContent",
			"legalBasis",
		]);
	});
});

describe("headings with more than one meaning", () => {
	test("Kategorier is people or data as the cells say", () => {
		const about = (cell: string) =>
			targets(
				"| Behandling | Ändamål | Kategorier | Rättslig grund |",
				`| Lön | Betala | ${cell} | Avtal |`,
				`| Lön | Betala | ${cell} | Avtal |`,
			)?.[2];
		expect(about("Anställda, elever")).toBe("dataSubject");
		expect(about("Namn, adress, telefon")).toBe("dataContent");
	});

	test("Lagring is time, place or both as the cells say", () => {
		const about = (cell: string) =>
			targets(
				"| Behandling | Ändamål | Personuppgifter | Lagring |",
				`| Lön | Betala | Namn | ${cell} |`,
				`| Lön | Betala | Namn | ${cell} |`,
			)?.[3];
		expect(about("7 år")).toBe("retention");
		expect(about("Server i Stockholm")).toBe("location");
		expect(about("Azure i Irland, gallras efter 2 år")).toBe(
			"location+retention",
		);
	});

	test("when the cells say nothing, the guess is told to be one", () => {
		const workbook = aWorkbook(
			drawn(
				"| Behandling | Ändamål | Kategorier | Rättslig grund |\n| Lön | Betala | se bilaga | Avtal |",
			),
		);
		const mapping = proposeMapping(workbook);
		const { findings } = extractRecords(workbook, mapping);
		expect(findings).toContainEqual(
			expect.objectContaining({
				code: "heading-ambiguous",
				at: { sheet: "Sheet1", cell: "C1" },
			}),
		);
	});

	test("people and data may share a column, or have one each", () => {
		expect(
			targets(
				"| Behandling | Ändamål | Personuppgifter och registrerade |",
				"| a | b | c |",
			),
		).toEqual(["category", "purpose", "dataContent+dataSubject"]);
		expect(
			targets(
				"| Behandling | Ändamål | Kategorier av personuppgifter | Kategorier av registrerade |",
				"| a | b | c | d |",
			),
		).toEqual(["category", "purpose", "dataContent", "dataSubject"]);
	});

	test("one column of processors holds the roles; several keep their own", () => {
		const start = "| Processing activity | Purpose | Personal data |";
		expect(
			targets(`${start} Processors |`, "| a | b | c | d |")?.slice(3),
		).toEqual(["roles"]);
		expect(
			targets(
				`${start} Controller | Processor | Sub-processors |`,
				"| a | b | c | d | e | f |",
			)?.slice(3),
		).toEqual(["controller", "processor", "subprocessor"]);
		expect(
			targets(`${start} Recipients |`, "| a | b | c | d |")?.slice(3),
		).toEqual(["recipients"]);
		expect(
			targets(
				`${start} Recipients / processors (location) |`,
				"| a | b | c | d |",
			)?.slice(3),
		).toEqual(["roles+location"]);
	});

	test("a count, an agreement or an owner is not what it counts, governs or owns", () => {
		expect(
			targets(
				"| Behandling | Ändamål | Personuppgifter | Registrerade | Antal registrerade | PUB-avtal | Systemägare | Registrerades rättigheter |",
				"| a | b | c | d | e | f | g | h |",
			)?.slice(4),
		).toEqual(["carried", "carried", "carried", "carried"]);
	});

	test.each([
		"Vår färgkod | Kontaktperson | Risknivå | Registrerad av | Behandlingstid",
		"Our colour code | Reviewer | Risk rating | Recorded by | Processing time",
		"Bearbeiter | Status | Risikobewertung | Erfasst am | AVV vorhanden?",
		"Référent | Statut | Niveau de risque | Saisi par | AIPD requise",
		"Behandelaar | Status | Restrisico | Verwerkt door | Verwerkersovereenkomst",
		"Sagsbehandler | Status | Risikovurdering | Registreret af | Databehandleraftale",
		"Saksbehandler | Vår fargekode | Risikonivå | Registrert av | Saksbehandlingstid",
	])("words that resemble a field are carried: %s", (headings) => {
		expect(
			targets(
				`| Behandling | Ändamål | Personuppgifter | Registrerade | ${headings} |`,
				"| a | b | c | d | e | f | g | h | i |",
			)?.slice(4),
		).toEqual(Array(5).fill("carried"));
	});

	test("of data about which something unknown is asked, nothing is guessed", () => {
		const others = "| Behandling | Ändamål | Registrerade | Rättslig grund |";
		for (const question of [
			"Hur komprimeras uppgifterna?",
			"How are the data compressed?",
			"Wie werden die Daten komprimiert?",
			"Hvordan komprimeres oplysningerne?",
		])
			expect(
				targets(`${others} ${question} |`, "| a | b | c | d | e |")?.[4],
			).toBe("carried");
	});

	test("the end of a contract tells how long data are kept", () => {
		for (const heading of [
			"Lagringstid efter avtalets slut",
			"Deletion on termination",
			"Löschung nach Vertragsende",
			"Sletning efter aftalens ophør",
		])
			expect(
				targets(
					`| Behandling | Ändamål | Personuppgifter | Registrerade | ${heading} |`,
					"| a | b | c | d | e |",
				)?.[4],
			).toBe("retention");
	});

	test("a safeguard that names chapter V is what a transfer rests on", () => {
		expect(
			targets(
				"| Behandling | Ändamål | Personuppgifter | Registrerade | Skyddsåtgärd (art. 46) | Skyddsåtgärder (art. 32) |",
				"| a | b | c | d | e | f |",
			)?.slice(4),
		).toEqual(["transferTool", "securityMeasures"]);
	});

	test("a subcategory beside a kind and the data themselves is carried", () => {
		expect(
			targets(
				"| Nr | Dataslag | Underkategori | Ändamål | Uppgifternas innehåll | Registrerade |",
				"| 1 | Kontodata | Vilande | Inloggning | Namn, e-post | Anställda |",
				"| 2 | Supportdata | Vilande | Felsökning | Namn, loggar | Anställda |",
			),
		).toEqual([
			"no",
			"category",
			"carried",
			"purpose",
			"dataContent",
			"dataSubject",
		]);
	});

	test("a column of yes and no does not hold what its heading asks for", () => {
		expect(
			targets(
				"| Behandling | Ändamål | Registrerade | Personuppgifter |",
				"| Lön | Betala | Anställda | Ja |",
				"| Betyg | Bedöma | Elever | Nej |",
			)?.[3],
		).toBe("carried");
	});

	test("a first column of codes without a heading numbers the rows", () => {
		expect(
			targets(
				"|  | Behandling | Ändamål | Personuppgifter |",
				"| T-01 | a | b | c |",
				"| T-02 | a | b | c |",
			)?.[0],
		).toBe("no");
	});

	test("each field goes to one column, and the other is carried", () => {
		const to = targets(
			"| Behandling | Ändamål | Ändamål, detaljer | Personuppgifter | Registrerade |",
			"| a | b | c | d | e |",
		);
		expect(to).toEqual([
			"category",
			"purpose",
			"carried",
			"dataContent",
			"dataSubject",
		]);
	});
});

describe("a mapping kept as a file", () => {
	const rows = [
		["Register 2024"],
		[
			"Behandling",
			"Ändamål",
			"Personuppgifter",
			"Registrerade",
			"Värd",
			"Övrigt X",
		],
		["Lön", "Betala", "Namn", "Anställda", "Acme", "1"],
	];
	const workbook = aWorkbook(aSheet(rows, { name: "Blad1" }));
	const corrected = () => {
		const mapping = proposeMapping(workbook);
		const column = mapping.tables[0]?.columns[4];
		if (column !== undefined) column.to = "roles";
		return mapping;
	};

	test("is recognised next year, in another row, order and spelling", () => {
		const file = readMappingFile(
			JSON.parse(JSON.stringify(toMappingFile(corrected()))),
		);
		if (!file.ok || !("kind" in file.file)) throw new Error("not read");
		const next = aWorkbook(
			aSheet(
				[
					[],
					["Register 2025"],
					[],
					[
						"VÄRD*",
						"Behandling",
						"ändamål",
						"Personuppgifter",
						"Registrerade",
						"Övrigt X",
						"Nytt",
					],
					["Acme", "Lön", "Betala", "Namn", "Anställda", "1", "2"],
					["Acme", "Betyg", "Bedöma", "Namn", "Elever", "1", "2"],
				],
				{ name: "Blad 1" },
			),
		);
		const { tables } = proposeMapping(next, { known: file.file });
		expect(tables).toMatchObject([
			{ headerRow: 4, firstDataRow: 5, lastDataRow: 6 },
		]);
		expect(tables[0]?.columns.map(({ to }) => to)).toEqual([
			"roles",
			"category",
			"purpose",
			"dataContent",
			"dataSubject",
			"comment",
			"carried",
		]);
	});

	test("a sheet that it does not know is proposed as ever", () => {
		const file = toMappingFile(corrected());
		const other = aWorkbook(
			drawn("| Verwerking | Doel | Persoonsgegevens |\n| a | b | c |"),
		);
		expect(proposeMapping(other, { known: file })).toEqual(
			proposeMapping(other),
		);
	});

	test("what was printed can be edited and handed back", () => {
		const printed = JSON.parse(JSON.stringify({ mapping: corrected() }));
		printed.mapping.tables[0].columns[5].to = ["access", "comment"];
		const file = readMappingFile(printed);
		if (!file.ok) throw new Error(file.found);
		const { records } = extractRecords(
			workbook,
			applyMappingFile(workbook, file.file),
		);
		expect(records).toMatchObject([
			{
				category: "Lön",
				roles: "Acme",
				access: "1",
				comment: "1",
				carried: {},
			},
		]);
	});

	test.each([
		["no mapping at all", { rows: [] }],
		[
			"a field that there is not",
			{
				tables: [
					{
						sheet: "Blad1",
						headerRow: 2,
						firstDataRow: 3,
						lastDataRow: 3,
						columns: [{ col: "A", header: "x", to: "salary" }],
					},
				],
			},
		],
		[
			"a row that no sheet has",
			{
				tables: [
					{
						sheet: "Blad1",
						headerRow: 0,
						firstDataRow: 1,
						lastDataRow: 1,
						columns: [],
					},
				],
			},
		],
		["a later version", { kind: "tia-mapping", version: 2, tables: [] }],
		["nothing", null],
	])("%s is refused with its reason", (_name, json) => {
		const read = readMappingFile(json);
		expect(read).toMatchObject({ ok: false });
		expect(read.ok ? "" : read.found).not.toBe("");
	});
});

import { describe, expect, test } from "vitest";
import type { Sheet } from "../../src/workbook/sheets.ts";
import { proposeMapping } from "../../src/workbook/table/mapping.ts";
import { extractRecords } from "../../src/workbook/table/records.ts";
import {
	type MadeRegister,
	madeGroupedRegister,
	madeRegister,
} from "../helpers/registerCorpus.ts";
import { aSheet, aWorkbook, drawn } from "../helpers/sheet.ts";

/** The tables found, in short: sheet rows and what each column was taken for. */
function found(...sheets: Sheet[]) {
	return proposeMapping(aWorkbook(...sheets)).tables.map(
		({ headerRow, firstDataRow, lastDataRow, columns }) => ({
			rows: [headerRow, firstDataRow, lastDataRow],
			columns: columns.map(({ col, to }) => `${col} ${to}`).join(", "),
		}),
	);
}
const recordRows = (sheet: Sheet) => {
	const workbook = aWorkbook(sheet);
	return extractRecords(workbook, proposeMapping(workbook)).records.map(
		({ rowRef }) => rowRef.row,
	);
};

/** How much of what was made is found; the misses in words. */
function measure(made: MadeRegister[]) {
	const hits = { tables: 0, headerRows: 0, rows: 0, columns: 0 };
	const wrong: string[] = [];
	let columns = 0;
	for (const { name, sheet, headerRow, records, wanted, headings } of made) {
		const workbook = aWorkbook(sheet);
		const mapping = proposeMapping(workbook);
		const [table] = mapping.tables;
		if (mapping.tables.length === 1) hits.tables++;
		else wrong.push(`${name}: ${mapping.tables.length} tables`);
		if (table?.headerRow === headerRow) hits.headerRows++;
		else wrong.push(`${name}: headings in row ${table?.headerRow}`);
		const rows = extractRecords(workbook, mapping).records.map(
			({ rowRef }) => rowRef.row,
		);
		if (rows.join() === records.join()) hits.rows++;
		else wrong.push(`${name}: rows ${rows.join()}, not ${records.join()}`);
		for (const [col, field] of Object.entries(wanted)) {
			columns++;
			const to = table?.columns.find((column) => column.col === col)?.to;
			// A column of recipients and processors with their places is roles first.
			if ([to].flat()[0] === field) hits.columns++;
			else wrong.push(`${name}: “${headings[col]}” is ${to}, not ${field}`);
		}
	}
	return {
		wrong,
		table: hits.tables / made.length,
		headingRow: hits.headerRows / made.length,
		rows: hits.rows / made.length,
		columns: hits.columns / columns,
	};
}

test.each([
	["one row of headings", madeRegister],
	["groups over the headings", madeGroupedRegister],
])("registers of every shape are found: %s", (name, make) => {
	const made = Array.from({ length: 400 }, (_, seed) => make(seed + 1));
	const { wrong, ...shares } = measure(made);
	const shown = Object.entries(shares).map(
		([what, share]) => `${what} ${(100 * share).toFixed(1)} %`,
	);
	console.log(`${made.length} registers, ${name}: ${shown.join(", ")}`);
	const told = wrong.slice(0, 10).join("\n");
	expect(shares.table, told).toBeGreaterThan(0.99);
	expect(shares.headingRow, told).toBeGreaterThan(0.99);
	expect(shares.rows, told).toBeGreaterThan(0.99);
	expect(shares.columns, told).toBeGreaterThan(0.99);
});

const headings =
	"| Nr | Behandling | Ändamål | Personuppgifter | Registrerade |";
const line = (n: number) =>
	`| ${n} | Lön ${n} | Betala ut lön | Namn, konto | Anställda |`;
const plain = "A no, B category, C purpose, D dataContent, E dataSubject";

describe("where the table stands", () => {
	test("below titles and a line of facts about the register", () => {
		const sheet = drawn(`
			| Registerförteckning |
			| Organisation: | Staden | Datum: | 2024-01-01 |

			${headings}
			${line(12)}
			${line(13)}`);
		expect(found(sheet)).toEqual([{ rows: [4, 5, 6], columns: plain }]);
	});

	test("with a note and an empty row between headings and data", () => {
		const sheet = drawn(`
			${headings}
			| Fyll i en rad per behandling. |

			${line(1)}
			${line(2)}`);
		expect(found(sheet)).toEqual([{ rows: [1, 4, 5], columns: plain }]);
	});

	test("with a row that says what to write, and one that numbers the columns", () => {
		const sheet = drawn(`
			${headings}
			| (1) | (2) | (3) | (4) | (5) |
			| Löpande nummer | Ange behandlingens namn | Beskriv varför | Ange vilka uppgifter | Vilka är det? |
			${line(1)}`);
		expect(found(sheet)).toEqual([{ rows: [1, 4, 4], columns: plain }]);
	});

	test("empty rows within do not end it; notes and other lists below are no part of it", () => {
		const sheet = drawn(`
			${headings}
			${line(1)}

			${line(2)}


			${line(3)}

			| Uppgifterna har granskats av dataskyddsombudet. |

			| Version | Datum | Ändring |
			| 1 | 2024-01-01 | Första utgåvan |
			| 2 | 2024-02-01 | Rättad |`);
		expect(found(sheet)).toEqual([{ rows: [1, 2, 7], columns: plain }]);
		expect(recordRows(sheet)).toEqual([2, 4, 7]);
	});

	test("a note right below the last line is no record", () => {
		const sheet = drawn(`
			${headings}
			${line(1)}
			${line(2)}
			| * Uppgifter enligt avtalet från 2021. |
			| Uppdaterad: | 2024-01-01 |`);
		expect(recordRows(sheet)).toEqual([2, 3]);
	});

	test("two tables, one below the other", () => {
		const sheet = drawn(`
			| Personal |
			${headings}
			${line(1)}
			${line(2)}

			| Skola |
			| Nr | Behandling | Rättslig grund | Personuppgifter | Mottagare |
			| 1 | Betyg | Allmänt intresse | Namn, betyg | Inga |`);
		expect(found(sheet)).toEqual([
			{ rows: [2, 3, 4], columns: plain },
			{
				rows: [7, 8, 8],
				columns: "A no, B category, C legalBasis, D dataContent, E recipients",
			},
		]);
	});

	test("two tables side by side", () => {
		const sheet = drawn(`
			| Aktivitet | Formål | Personoplysninger | Registrerede |   | Aktivitet | Formål | Personoplysninger | Registrerede |
			| Løn | Udbetaling | Navn | Ansatte |   | Skole | Undervisning | Karakterer | Elever |
			| Rekruttering | Udvælgelse | CV | Ansøgere |   | SFO | Pasning | Navn | Børn |`);
		expect(found(sheet)).toEqual([
			{
				rows: [1, 2, 3],
				columns: "A category, B purpose, C dataContent, D dataSubject",
			},
			{
				rows: [1, 2, 3],
				columns: "F category, G purpose, H dataContent, I dataSubject",
			},
		]);
	});

	test("two tables side by side whose headings stand in different rows", () => {
		const sheet = drawn(`
			| Traitement | Finalité | Données personnelles | Personnes concernées |  |  |  |  |  |
			| Paie | Payer | Nom, RIB | Salariés |  |  |  |  |  |
			| Recrutement | Choisir | CV | Candidats |  | Traitement | Finalité | Données personnelles | Personnes concernées |
			| Vidéo | Protéger | Images | Visiteurs |  | Cantine | Nourrir | Nom, allergies | Élèves |`);
		expect(found(sheet).map(({ rows }) => rows)).toEqual([
			[1, 2, 4],
			[3, 4, 4],
		]);
	});

	test("a small list beside the register is left alone", () => {
		const sheet = drawn(`
			| Verarbeitung | Zweck | Datenkategorien | Betroffene |  | Kürzel | Langform |
			| Lohn | Auszahlung | Name, IBAN | Beschäftigte |  | HR | Personal |
			| Zeit | Erfassung | Name, Zeiten | Beschäftigte |  | IT | Technik |`);
		expect(found(sheet)).toEqual([
			{
				rows: [1, 2, 3],
				columns: "A category, B purpose, C dataContent, D dataSubject",
			},
		]);
	});

	test("an Excel table says where it ends", () => {
		const sheet = drawn(
			`
			${headings}
			${line(1)}
			${line(2)}
			| 3 | gäller ej | längre | se ovan | alla |`,
			{ tables: ["A1:E3"] },
		);
		expect(found(sheet)).toEqual([{ rows: [1, 2, 3], columns: plain }]);
	});
});

describe("headings in two rows", () => {
	test("groups merged over their columns, single headings merged down", () => {
		const sheet = aSheet(
			[
				[
					"Nr.",
					"Verarbeitung",
					"Personenbezogene Daten",
					null,
					"Empfänger",
					null,
				],
				[null, null, "Kategorien", "Betroffene", "intern", "extern"],
				[1, "Lohn", "Name, IBAN", "Beschäftigte", "Buchhaltung", "Finanzamt"],
			],
			{ merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
		);
		const [table] = proposeMapping(aWorkbook(sheet)).tables;
		expect(table).toMatchObject({
			headerRow: 2,
			firstDataRow: 3,
			lastDataRow: 3,
		});
		expect(table?.columns.map(({ header, to }) => [header, to])).toEqual([
			["Nr.", "no"],
			["Verarbeitung", "category"],
			["Personenbezogene Daten / Kategorien", "dataContent"],
			["Personenbezogene Daten / Betroffene", "dataSubject"],
			["Empfänger / intern", "access"],
			["Empfänger / extern", "recipients"],
		]);
	});

	test("group headings without merges, over full headings", () => {
		const sheet = drawn(`
			| Processing |  | Personal data |  | Third country |  |
			| Activity | Purpose | Categories of data | Data subjects | Country | Safeguards |
			| Payroll | Pay | Name | Staff | USA | SCC |`);
		const [table] = proposeMapping(aWorkbook(sheet)).tables;
		expect(table).toMatchObject({ headerRow: 2, firstDataRow: 3 });
		expect(table?.columns.map(({ to }) => to)).toEqual([
			"category",
			"purpose",
			"dataContent",
			"dataSubject",
			"thirdCountry",
			"transferTool",
		]);
	});

	test("sub-headings under a heading that reaches over blank cells", () => {
		const sheet = drawn(`
			| Nr | Verwerking | Doel | Betrokkenen | Ontvangers |  |
			|  |  |  |  | intern | extern |
			| 1 | Salaris | Uitbetalen | Medewerkers | HR | Bank |`);
		expect(found(sheet)[0]?.rows).toEqual([2, 3, 3]);
	});

	test("a title in merged cells is no group of columns", () => {
		const sheet = aSheet(
			[
				["Verzeichnis 2024", null, "Stadtverwaltung", null],
				["Verarbeitung", "Zweck", "Betroffene", "Datenkategorien"],
				["Lohn", "Auszahlung", "Beschäftigte", "Name"],
			],
			{ merges: ["A1:B1", "C1:D1"] },
		);
		const [table] = proposeMapping(aWorkbook(sheet)).tables;
		expect(table?.headerRow).toBe(2);
		expect(table?.columns.map(({ header }) => header)).toEqual([
			"Verarbeitung",
			"Zweck",
			"Betroffene",
			"Datenkategorien",
		]);
	});
});

describe("what looks like a heading and is none", () => {
	test("data that speak of purposes, subjects and processors", () => {
		const sheet = drawn(`
			| No | Category | Purpose | Data content | Data subject | Processor |
			| 1 | Data subject requests | Purpose of processing requests from data subjects | Personal data in the request | Data subjects | Processor - Acme |
			| 2 | Processor register | Legal basis is documented | Controller, processor | Controllers | None |`);
		expect(found(sheet)).toHaveLength(1);
		expect(recordRows(sheet)).toEqual([2, 3]);
	});

	test("a sentence above the table that names its columns", () => {
		const sheet = drawn(`
			| Ange ändamål, kategorier av registrerade, personuppgifter och mottagare för varje behandling. |
			| Ändamål: varför | Registrerade: vilka | Rubrikerna förklaras i bilagan. |
			${headings}
			${line(1)}`);
		expect(found(sheet)[0]?.rows).toEqual([3, 4, 4]);
	});

	test("the headings repeated for each section are no records", () => {
		const sheet = drawn(`
			${headings}
			${line(1)}
			| Skola |
			${headings}
			${line(2)}`);
		expect(found(sheet)).toHaveLength(1);
		expect(recordRows(sheet)).toEqual([2, 5]);
	});
});

test("a register may say whom to ask, what is agreed, and how great the risk is", () => {
	const start = "| Behandling | Ändamål | Personuppgifter |";
	for (const more of [
		"Kontaktperson | E-post | Telefon",
		"PUB-avtal | Avtalsdatum | Leverantör",
		"Risknivå | Åtgärd | Senast granskad",
	]) {
		expect(
			found(drawn(`${start} ${more} |\n| a | b | c | d | e | f |`)),
		).toHaveLength(1);
	}
});

describe("what is no register yields no record", () => {
	const lists: [string, string][] = [
		[
			"a budget",
			"| Konto | Aktivitet | Syfte | Budget | Utfall | Avvikelse |\n| 4010 | Utbildning | Kompetens | 100 | 90 | 10 |",
		],
		[
			"a risk list that names persons and data",
			"| Nr | Behandling | Risk | Personuppgifter | Registrerade | Sannolikhet | Konsekvens | Riskvärde | Åtgärd |\n| 1 | Lön | Läcka | Namn | Anställda | 2 | 3 | 6 | Kryptera |",
		],
		[
			"a threat list",
			"| Threat | Data category | Data subjects | Likelihood | Impact | Measures | Residual risk |\n| Leak | Names | Staff | 2 | 3 | MFA | low |",
		],
		[
			"a questionnaire",
			"| Nr | Fråga | Svar | Kommentar |\n| 1 | Vilka personuppgifter behandlas? | Namn | |\n| 2 | Vad är ändamålet med behandlingen? | Lön | |\n| 3 | Vilka är de registrerade? | Anställda | |",
		],
		[
			"a form, one question below the other",
			"| Zweck der Verarbeitung | Lohn |\n| Rechtsgrundlage | Vertrag |\n| Betroffene Personen | Beschäftigte |\n| Datenkategorien | Name |",
		],
		[
			"a contract list",
			"| Leverantör | Avtal | Avtalsdatum | Uppsägningstid | Personuppgifter | Ändamål | Underbiträden |\n| Acme | A-1 | 2020-01-01 | 3 mån | Ja | Drift | Nej |",
		],
		[
			"a supplier list with agreements",
			"| Vendor | Contract start | Contract end | Notice period | DPA signed | Personal data | Location | Sub-processors |\n| Acme | 2020-01-01 | 2024-01-01 | 3 m | yes | yes | EU | AWS |",
		],
		[
			"a contact list",
			"| Name | Role | Department | Email | Phone | Access |\n| NN | Controller | Finance | a@b.c | 1 | all |",
		],
		[
			"a staff list",
			"| Vorname | Nachname | Personalnummer | Abteilung | Telefon | Zweck |\n| A | B | 1 | IT | 2 | x |",
		],
		[
			"an asset list",
			"| Asset | Owner | Location | Classification | Contains personal data? | Access |\n| Server | IT | Room 1 | High | Yes | Admins |",
		],
		[
			"an incident log",
			"| Incident ID | Date detected | Severity | Data subjects | Data categories | Root cause | Authority notified |\n| 1 | 2024-01-01 | high | Staff | Names | Phishing | yes |",
		],
		[
			"a plan",
			"| Aktivitet | Syfte | Ansvarig | Deadline | Status | Kommentar |\n| Flytt | Ordning | NN | maj | klar | |",
		],
		[
			"a retention plan",
			"| Handlingstyp | Förvaring | Gallring | Sekretess | Anmärkning |\n| Avtal | Arkiv | 10 år | Nej | |",
		],
		[
			"a data dictionary",
			"| Field | Data type | Description | Purpose | Personal data | Source |\n| id | integer | key | join | no | app |\n| name | varchar(20) | name | show | yes | app |",
		],
		[
			"a glossary",
			"| Term | Meaning |\n| Purpose | Why data are processed |\n| Data subject | The person |\n| Controller | Who decides |",
		],
		[
			"lists to choose from",
			"| Rättslig grund | Kategorier av registrerade | Personuppgifter | Mottagare |\n| Avtal | Anställda | Namn | Banken |\n| Samtycke | Elever | Adress | |\n| Rättslig förpliktelse | Sökande | | |\n| Allmänt intresse | | | |\n| Intresseavvägning | | | |",
		],
		[
			"a letter",
			"| Till förvaltningen |\n| Vi behandlar personuppgifter för ändamålet att betala lön. |\n| Med vänlig hälsning |",
		],
	];
	test("a workbook of empty sheets says so too, though there is no place to show", () => {
		const workbook = aWorkbook(drawn(""));
		expect(workbook.sheets).toHaveLength(1);
		const mapping = proposeMapping(workbook);
		const { findings } = extractRecords(workbook, mapping);
		expect(findings).toEqual([{ code: "no-table-found", severity: "warning" }]);
	});

	test.each(lists)("%s", (_name, picture) => {
		const workbook = aWorkbook(drawn(picture));
		const mapping = proposeMapping(workbook);
		const { records, findings } = extractRecords(workbook, mapping);
		expect(mapping.tables).toEqual([]);
		expect(records).toEqual([]);
		expect(findings.map(({ code }) => code)).toEqual(["no-table-found"]);
	});

	test.each([
		"Request ID | Data subject | Type of request | Date received | Personal data concerned | Purpose | Response",
		"Kurs | Målgrupp | Syfte | Innehåll | Datum | Plats",
		"Asset | Personal data | Sensitive | Location | Owner | Access | Backup",
		"Bidrag | Mottagare | Ändamål | Belopp | Land | Beslut",
		"Behandling | Patient | Läkare | Datum | Diagnos | Plats",
		"Cookie-Name | Anbieter | Zweck | Laufzeit | Kategorie",
		"Table | Column | Type | Description | PII | Sensitive",
		"Report | Purpose | Data source | Recipients | Frequency",
		"Niveau | Opslag | Interval | Bewaartermijn | Doel",
		"Third country | Adequacy decision | Date | Transfer tool | Comment",
		"Vendor | Category | Data shared | Purpose | DPA signed | DPA expiry | Contract owner",
		"Projekt | Ziel | Zweck | Verantwortlich | Budget | Status",
		"Service | Finalité | Coût | Responsable | Échéance",
		"Dokument | Kategori | Innehåll | Plats | Åtkomst | Uppdaterad",
	])("a list headed %s", (headings) => {
		const row = headings.split("|").map((_, n) => `någon text ${n}`);
		const sheet = aSheet([
			headings.split("|").map((text) => text.trim()),
			row,
			row,
		]);
		expect(found(sheet)).toEqual([]);
	});
});

test("a sheet of texts that differ from each other costs no more for each when there are many", () => {
	const cost = (rows: number) => {
		const sheet = aSheet(
			Array.from({ length: rows }, (_, row) =>
				Array.from(
					{ length: 10 },
					(_, col) => `text number ${row} x${col}y${rows}`,
				),
			),
		);
		const before = process.cpuUsage();
		expect(found(sheet)).toEqual([]);
		const { user, system } = process.cpuUsage(before);
		return (user + system) / rows;
	};
	cost(400);
	expect(cost(8_000)).toBeLessThan(3 * cost(800));
}, 60_000);

describe("headings that are hard to read", () => {
	test("typed over two rows", () => {
		const sheet = drawn(`
			| Nr | Behandling | Ändamål med | Kategorier av | Kategorier av | Rättslig |
			|  |  | behandlingen | registrerade | personuppgifter | grund |
			| 1 | Lön | Betala | Anställda | Namn | Avtal |`);
		expect(found(sheet)).toEqual([
			{
				rows: [2, 3, 3],
				columns:
					"A no, B category, C purpose, D dataSubject, E dataContent, F legalBasis",
			},
		]);
	});

	test("each merged over two columns", () => {
		const sheet = aSheet(
			[
				["Behandling", null, "Ändamål", null, "Personuppgifter", null],
				["Lön", null, "Betala", null, "Namn", null],
			],
			{ merges: ["A1:B1", "C1:D1", "E1:F1", "A2:B2", "C2:D2", "E2:F2"] },
		);
		expect(found(sheet)).toEqual([
			{ rows: [1, 2, 2], columns: "A category, C purpose, E dataContent" },
		]);
	});

	test("with an explanation and examples below each, in the same cell", () => {
		const sheet = aSheet([
			[
				"Behandling\nAnge vad ni kallar behandlingen av personuppgifter i verksamheten",
				"Ändamål\nBeskriv varför uppgifterna behandlas, vilka mottagare som får dem och var de lagras",
				"Personuppgifter (namn, adress, plats, hälsa, källa)",
				"Registrerade (t.ex. anställda, mottagare)",
				"Mottagare\n(personuppgiftsbiträden)",
			],
			["Lön", "Betala", "Namn", "Anställda", "Visma"],
		]);
		expect(found(sheet)[0]?.columns).toBe(
			"A category, B purpose, C dataContent, D dataSubject, E roles",
		);
	});
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Assessment,
	collectionNames,
	emptyAssessment,
	type Row,
} from "../../src/domain/assessment.ts";
import { canonicalJson } from "../../src/domain/canonical.ts";
import { dataKinds, subjectGroups } from "../../src/domain/vocabulary.ts";
import type { Language } from "../../src/text/languages.ts";
import { judge } from "../../src/workbook/own/judge.ts";
import type { PlannedWorkbook } from "../../src/workbook/own/plan.ts";
import { planWorkbook } from "../../src/workbook/own/planWorkbook.ts";
import { writeSheets } from "../../src/workbook/own/writeSheets.ts";
import {
	canonicalDocument,
	writeWorkbook,
} from "../../src/workbook/own/writeWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import {
	pdfPages,
	throughLibreOffice,
	throughOpenpyxl,
} from "../helpers/otherPrograms.ts";
import { cellsOf, readBook } from "../helpers/readBook.ts";

const at = "2026-11-23";

/** Many generated documents as one: each start of another program takes seconds. */
function crowded(): Assessment {
	const [first = emptyAssessment(), ...others] = fc.sample(
		arbitraryAssessment({
			controlCharacters: true,
			tooLongForACell: true,
			maxRows: 4,
		}),
		{ numRuns: 12, seed: 11 },
	);
	const all = structuredClone(first);
	for (const other of others)
		for (const name of collectionNames)
			Object.assign(all[name], { ...other[name], ...all[name] });
	return canonicalDocument(all);
}

test.each([
	[
		"LibreOffice",
		"sv",
		(bytes: Uint8Array) => throughLibreOffice(bytes, "xlsx"),
	],
	["openpyxl", "en", (bytes: Uint8Array) => throughOpenpyxl(bytes)],
	[
		"openpyxl and then LibreOffice",
		"en",
		(bytes: Uint8Array) => throughLibreOffice(throughOpenpyxl(bytes), "xlsx"),
	],
] as const)(
	"a workbook that %s saved again is still the same assessment",
	async (_name, language, save) => {
		const document = crowded();
		const bytes = await writeWorkbook(document, { language, at });
		const read = readWorkbook(save(bytes));
		if (read.kind !== "own") throw new Error(read.kind);
		expect(read.findings).toEqual([]);
		expect(read.changes).toEqual([]);
		expect(canonicalJson(read.document)).toBe(canonicalJson(document));
	},
	300_000,
);

/** Categories whose answers on risk are mostly given, sometimes not, in every combination. */
function scored(): Assessment {
	const level = fc.option(fc.constantFrom(1, 2, 3, 4), {
		nil: undefined,
		freq: 9,
	});
	const reason = fc.option(fc.constant("because"), { nil: undefined, freq: 9 });
	const some = (codes: readonly string[]) =>
		fc.option(
			fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
			{
				nil: undefined,
				freq: 9,
			},
		);
	const category = fc.record({
		category: fc.option(fc.constant("Data"), { nil: undefined, freq: 4 }),
		subjects: some(subjectGroups),
		kinds: some(dataKinds),
		sensitivity: fc.constantFrom("none", "possible", "yes", "none", undefined),
		severity: level,
		severityReason: reason,
		likelihood: level,
		likelihoodReason: reason,
		likelihoodAfter: level,
		likelihoodAfterReason: reason,
		summaryLine: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
	});
	const document = emptyAssessment("tia_scored");
	document.parties.par_home = { order: 1, country: "SE" };
	document.parties.par_away = { order: 2, country: "US" };
	const rows = fc.sample(category, { numRuns: 160, seed: 3 });
	for (const [index, row] of rows.entries()) {
		const id = `cat_${index}`;
		// Facts that leave room for any likelihood, for one from 3 or 4 up, and none at all.
		const facts = ["home", "home", "away", "none"][index % 4];
		const places = facts === "none" ? undefined : (["SE"] as const);
		document.categories[id] = {
			order: index + 1,
			...row,
			storedIn: places,
			processedIn: places,
			viewedFrom: places,
			frequency: index % 8 === 2 ? "once" : "systematic",
		} as Row<"categories">;
		if (facts !== "none")
			document.chain[`cha_${index}`] = {
				order: index,
				category: id,
				party: `par_${facts}`,
				access: "yes",
				clearText: "yes",
			};
		if (facts === "away")
			document.transfers[`tra_${index}`] = {
				order: index,
				rows: [id],
				importer: "par_away",
				country: "US",
				manner: "processing",
			};
		if (index % 3 === 0)
			document.measures[`mea_${index}`] = {
				order: index,
				rows: [id],
				status: index % 2 === 0 ? "implemented" : "planned",
				implementedOn: "2026-01-01",
				evidence: "seen",
			};
		const field = ["severity", "kinds", "likelihoodReason", "likelihoodAfter"][
			index % 4
		];
		if (index % 9 === 0)
			document.unknowns[`unk_${index}`] = {
				order: index,
				path: `categories/${id}/${field}`,
			};
	}
	return canonicalDocument(document);
}

/** The plan with its formulas, and nothing of what we worked out for them. */
function withoutResults(plan: PlannedWorkbook): PlannedWorkbook {
	for (const { rows } of plan.sheets)
		for (const { cells } of rows)
			for (const cell of cells.values())
				if (cell.formula) cell.value = undefined;
	return plan;
}

/** Every cell with a formula, by sheet and place, with what it shows. */
const results = (bytes: Uint8Array): Record<string, unknown> =>
	Object.fromEntries(
		readBook(bytes).workbook.sheets.flatMap((sheet) =>
			Object.entries(cellsOf(sheet))
				.filter(([, { formula }]) => formula !== undefined)
				.map(([cell, { value }]) => [`${sheet.name}!${cell}`, value]),
		),
	);

test.each(["sv", "en"] as const)(
	"LibreOffice works out the very risks and counts of the program: %s",
	async (language: Language) => {
		const document = scored();
		const judged = judge(document, at);
		const plan = () => planWorkbook(document, judged, { language, at });
		const ours = results(await writeSheets(plan()));
		const bare = await writeSheets(withoutResults(plan()));
		const theirs = results(throughLibreOffice(bare, "xlsx"));
		// Every band occurs, so a formula that says one thing always would be caught.
		const shown = new Set(Object.values(ours));
		expect(shown.size).toBeGreaterThan(8);
		expect(theirs).toEqual(ours);
	},
	300_000,
);

/** A crowded decision: more transfers, conditions and open points than fit, and long reasons. */
function crowdedDecision(): Assessment {
	const document = emptyAssessment("tia_decision");
	const long = "En lång mening om personuppgifter i tredje land. ".repeat(30);
	document.about = {
		title: long,
		service: "Tjänsten",
		vendor: "Leverantören",
		scope: long,
	};
	document.opinion = {
		advice: "approve-with-conditions",
		text: long,
		by: "Ombudet",
	};
	document.decision = {
		outcome: "start-with-conditions",
		reason: long,
		by: "Nämnden",
		role: "Ordförande",
	};
	for (let i = 1; i <= 30; i++) {
		document.transfers[`tra_${i}`] = {
			order: i,
			name: `Överföring ${i} ${long}`,
			country: "US",
			tool: "scc",
		};
		document.conditions[`con_${i}`] = {
			order: i,
			description: `Villkor ${i} ${long}`,
			owner: "Enhetschefen",
			due: "2027-01-31",
		};
		document.unknowns[`unk_${i}`] = {
			order: i,
			path: `transfers/tra_${i}/importer`,
			owner: "Arkitekten",
			due: "2027-02-01",
		};
		document.categories[`cat_${i}`] = {
			order: i,
			no: String(i),
			category: `Kategori ${i}`,
		};
	}
	return document;
}

test("the decision sheet is one printed page, also when there is more to say than fits", async () => {
	const bytes = await writeWorkbook(crowdedDecision(), { language: "sv", at });
	const pages = pdfPages(throughLibreOffice(bytes, "pdf"));
	const first = pages.textOf(1);
	for (const words of [
		"Vad som föreslås",
		"Överföring för överföring",
		"Risk för människor",
		"Villkor",
		"Okänt eller öppet",
		"… och 24 till, se bladet 4 Åtgärder.",
	])
		expect(first).toContain(words);
	expect(pages.textOf(2)).not.toContain("Okänt eller öppet");
	expect(pages.textOf(2)).toContain("Ändamål med behandlingen");
}, 300_000);

test("what people do with openpyxl to a copy is understood: edit, sort, insert, delete, add a column", async () => {
	const document = emptyAssessment("tia_edited");
	for (const [index, name] of ["C", "B", "A"].entries())
		document.sources[`sou_${name}`] = {
			order: index + 1,
			label: name,
			title: `Title ${name}`,
		};
	const script = `
sheet = book["Sources"]
keys = next(row for row in sheet.iter_rows() if str(row[0].value).startswith("#tia:sources"))
col = {cell.value: cell.column for cell in keys if cell.value}
first = keys[0].row + 2
rows = [[cell.value for cell in row] for row in sheet.iter_rows(first, first + 2)]
rows.sort(key=lambda row: row[col["label"] - 1])
rows.pop(1)
rows[0][col["title"] - 1] = "=Edited"
for offset in range(3):
    for index in range(len(rows[0])):
        sheet.cell(first + offset, index + 1).value = rows[offset][index] if offset < 2 else None
sheet.cell(first, col["title"]).data_type = "s"
sheet.insert_rows(first)
sheet.cell(first, col["label"]).value = "D"
sheet.cell(first, col["date"]).value = __import__("datetime").datetime(2026, 5, 1)
`;
	const bytes = await writeWorkbook(document, { language: "en", at });
	const own = readWorkbook(throughOpenpyxl(bytes, script));
	if (own.kind !== "own") throw new Error(own.kind);
	expect(own.document.sources.sou_A?.title).toBe("=Edited");
	expect(own.document.sources.sou_C).toEqual(document.sources.sou_C);
	expect(own.document.sources.sou_B).toEqual(document.sources.sou_B);
	expect(own.findings.filter(({ code }) => code === "row-missing")).toEqual([
		expect.objectContaining({ found: "B" }),
	]);
	const added = Object.entries(own.document.sources).find(
		([id]) => !Object.hasOwn(document.sources, id),
	);
	expect(added?.[1]).toMatchObject({ label: "D", date: "2026-05-01" });
}, 120_000);

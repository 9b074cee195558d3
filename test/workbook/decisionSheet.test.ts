import { describe, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { valueText } from "../../src/workbook/own/cells.ts";
import { judge } from "../../src/workbook/own/judge.ts";
import type {
	PlannedSheet,
	PlannedWorkbook,
} from "../../src/workbook/own/plan.ts";
import { planWorkbook } from "../../src/workbook/own/planWorkbook.ts";
import { canonicalDocument } from "../../src/workbook/own/writeWorkbook.ts";
import {
	atHome,
	type Draft,
	supplementedBy,
	underPrivacyFramework,
	withImporterIn,
} from "../helpers/documents.ts";

const at = "2026-11-23";
function planned(draft: Draft, language: "en" | "sv" = "en"): PlannedWorkbook {
	const document = canonicalDocument(draft.document);
	return planWorkbook(document, judge(document, at), { language, at });
}
const sheetNamed = (book: PlannedWorkbook, name: string): PlannedSheet => {
	const sheet = book.sheets.find((each) => each.name === name);
	if (!sheet) throw new Error(`No sheet ${name}`);
	return sheet;
};
/** The texts of each row that can be seen. */
const rowsOf = ({ rows }: PlannedSheet): string[][] =>
	rows
		.filter(({ hidden }) => !hidden)
		.map(({ cells }) =>
			[...cells]
				.filter(([column, { value }]) => column > 1 && value !== undefined)
				.map(([, { value }]) => valueText(value)),
		);
const rowWith = (sheet: PlannedSheet, text: string): string[] =>
	rowsOf(sheet).find((row) => row.some((cell) => cell.includes(text))) ?? [];

const decisionOf = (draft: Draft, language: "en" | "sv" = "en") =>
	sheetNamed(
		planned(draft, language),
		languages[language].workbook.sheets.decision,
	);
const lawOf = (draft: Draft, language: "en" | "sv" = "en") =>
	sheetNamed(planned(draft, language), languages[language].workbook.sheets.law);

describe("the decision sheet", () => {
	const inClear = supplementedBy("tech.uc2.pseudonymisation")
		.set("categories/c_login/format", "clear")
		.set("chain/k_vendor/clearText", "yes");

	test("says of the whole and of each transfer why it is as it is", () => {
		const sheet = decisionOf(inClear);
		const { law, outcome } = languages.en.workbook.decisionSheet;
		expect(rowWith(sheet, law).join()).toContain(
			"A service may not be taken into use as it stands: Vendor, Inc. in the United States sees the data in clear text",
		);
		expect(rowWith(sheet, outcome).length).toBeGreaterThan(0);
		expect(rowWith(sheet, "Login may not start:").at(-1)).toBe(
			"Login may not start: Vendor, Inc. in the United States sees the data in clear text, and the law there reaches them in practice.",
		);
	});

	test("says how far the assessment has come, labelled as no verdict; the working is on the sheet of legal facts", () => {
		for (const language of ["en", "sv"] as const) {
			const words = languages[language].indicators;
			const draft = inClear.without("transfers/t_login/signedOn");
			const sheet = decisionOf(draft, language);
			expect(rowWith(sheet, words.note).join()).toContain(words.atExport);
			const [name, answers] = rowWith(sheet, words.names.answers);
			expect(name).toBe(words.names.answers);
			expect(answers).toMatch(/^\d+ \D+ \d+/);
			expect(rowWith(sheet, words.names.guards).join()).toMatch(/[1-9]/);
			const working = rowWith(lawOf(draft, language), words.how.answers);
			expect(working[1]).toBe(answers);
			expect(working[2]).toContain(languages[language].app.stepNames.tool);
		}
	});

	test("says what happens to each transfer under Art. 45 if its decision falls", () => {
		const sheet = decisionOf(underPrivacyFramework());
		expect(rowWith(sheet, "2023/1795")).toEqual([
			"Login",
			"(EU) 2023/1795, no end date",
			languages.en.vocabulary["t.blocked"],
			expect.stringContaining(
				"Login may not start: the adequacy decision for the United States is not in force.",
			),
		]);
	});

	test("what runs would have to stop, and an end that is known is told", () => {
		const british = withImporterIn("GB")
			.set("transfers/t_login/tool", "adequacy")
			.set("transfers/t_login/adequacyDecision", "ad.gb")
			.set("transfers/t_login/running", "yes");
		const row = rowWith(decisionOf(british, "sv"), "upphör");
		expect(row[1]).toMatch(/upphör \d+ \p{L}+ 20\d\d$/u);
		expect(row[2]).toBe(languages.sv.vocabulary["t.suspended"]);
		expect(row[3]).toContain("ska upphöra");
	});

	test("what the page has no room for is on the sheet that it names", () => {
		const many = Array.from({ length: 6 }, (_, n) => `t_${n}`).reduce(
			(draft, id, index) =>
				draft.with("transfers", id, {
					...draft.document.transfers.t_login,
					order: index + 2,
					name: `Transfer ${id}`,
				} as never),
			underPrivacyFramework(),
		);
		const { fallen, more } = languages.en.workbook.decisionSheet;
		const { law } = languages.en.workbook.sheets;
		expect(rowWith(decisionOf(many), more(4, law))).not.toEqual([]);
		const all = rowsOf(lawOf(many));
		const from = all.findIndex((row) => row.includes(fallen));
		expect(all.slice(from + 2, from + 9).map(([name]) => name)).toEqual([
			"Login",
			...Array.from({ length: 6 }, (_, n) => `Transfer t_${n}`),
		]);
	});

	test("where nothing rests on adequacy, it says so", () => {
		const { noneFallen } = languages.en.workbook.decisionSheet;
		expect(rowWith(decisionOf(inClear), noneFallen)).toEqual([noneFallen]);
	});

	test("a measure and a condition show who answers for it, and the day", () => {
		const owned = inClear
			.with("measures", "m_planned", {
				title: "Close support from abroad",
				status: "planned",
				owner: "The IT architect",
				due: "2027-03-01",
			})
			.with("measures", "m_dropped", {
				title: "Not to be done",
				status: "rejected",
			})
			.with("conditions", "k_signed", {
				description: "The agreement is signed",
				owner: "The lawyer",
				due: "2027-01-31",
			});
		const sheet = decisionOf(owned);
		expect(rowWith(sheet, "Close support")).toEqual([
			"Close support from abroad",
			"The IT architect",
			"Not yet",
			"by 1 March 2027",
		]);
		expect(rowWith(sheet, "since 1 October 2026")).toContain("Yes");
		expect(rowWith(sheet, "The agreement is signed")).toEqual(
			expect.arrayContaining(["The lawyer", "31 January 2027"]),
		);
		expect(rowWith(sheet, "Not to be done")).toEqual([]);
	});
});

test("a transfer and a line have their sentence beside the verdict", () => {
	const words = languages.sv.workbook;
	const book = planned(underPrivacyFramework(), "sv");
	for (const [key, sentence] of [
		["know", "Login får ske: beslutet om adekvat skyddsnivå för USA"],
		["data", "Login data får läggas in: beslutet om adekvat skyddsnivå"],
	] as const) {
		const rows = rowsOf(sheetNamed(book, words.sheets[key]));
		const headings = rows.find((row) => row.includes(words.computed.why)) ?? [];
		expect(headings.indexOf(words.computed.why)).toBe(
			headings.indexOf(words.computed.verdict) + 1,
		);
		expect(rows.flat().join()).toContain(sentence);
	}
});

test("no worked-out column stands twice in a table", () => {
	for (const { rows } of planned(underPrivacyFramework()).sheets)
		for (const { cells } of rows) {
			const keys = [...cells.values()]
				.filter(({ style }) => style === "technical")
				.map(({ value }) => valueText(value))
				.filter((key) => key.startsWith("="));
			expect(new Set(keys).size).toBe(keys.length);
		}
});

describe("the sheet of law facts", () => {
	const words = languages.en.workbook.lawFacts;

	test("a decision is told with its day, its source and what rests on it", () => {
		const row = rowWith(lawOf(underPrivacyFramework()), "2023/1795");
		expect(row[0]).toBe("United States: (EU) 2023/1795");
		expect(row[1]).toContain("European Commission, list of adequacy decisions");
		expect(row.slice(2, 5)).toEqual(["Login", "2023-07-10", words.noEnd]);
		expect(row[6]).toBe(words.overdue("2026-11-08"));
		expect(row[7]).toBe(languages.en.law.confidence.S);
	});

	test("a country's facts bear the day of the next check, and say when it has passed", () => {
		const law = lawOf(withImporterIn("US"));
		expect(rowWith(law, "FISA section 702")).toContain(
			words.overdue("2026-11-08"),
		);
		expect(
			rowWith(lawOf(withImporterIn("JP")), "Essential guarantee: A"),
		).toEqual(expect.arrayContaining(["Japan", "2027-10-09"]));
	});

	test("a country that nothing is known of is named as such", () => {
		expect(rowWith(lawOf(withImporterIn("CL")), "Chile")).toEqual([
			"Chile",
			words.noProfile,
		]);
	});

	test("a ground whose paragraph nobody has checked says so", () => {
		const sheet = lawOf(supplementedBy("tech.uc2.pseudonymisation"));
		const flagged = rowsOf(sheet).filter((row) =>
			/^Not yet checked against the original/.test(row.at(-1) ?? ""),
		);
		expect(flagged.map(([kind]) => kind)).toContain(words.groundKinds.rule);
		const measure = rowWith(sheet, "Pseudonymisation before transfer");
		expect(measure[0]).toBe(words.groundKinds.measure);
	});

	test("without a third country there is none to tell of", () => {
		const all = rowsOf(lawOf(atHome())).flat();
		expect(all).toContain(words.noDecisions);
		expect(all).toContain(words.noProfiles);
	});
});

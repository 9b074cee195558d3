import fc from "fast-check";
import { expect, test } from "vitest";
import { Assessment, emptyAssessment } from "../../src/domain/assessment.ts";
import { dataSheetFieldNames } from "../../src/domain/dataCategory.ts";
import { addRow } from "../../src/domain/edit.ts";
import { accept } from "../../src/reading/accept.ts";
import { readCategory } from "../../src/reading/readCategory.ts";
import { readText } from "../../src/reading/readText.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import { awkwardText } from "../helpers/awkwardText.ts";

/** Pieces that the reader knows, in an order that nobody wrote. */
const pieces = fc.constantFrom(
	..."Controller|Processor|Underbiträde|subprocessors|DT|AWS|Zoom|Visualised AB|Microsoft Ireland Operations Ltd|Stockholms stad|är|is|uses|stored|lagras|i|in|from|från|Germany|Sverige|US|EU/EES|eu-west-1|Frankfurt|, |. |\n|\n• |: | - |(|)|?|not|inte|utan|but|may|kan|unless|if|om|namn|e-post|health data|hälsouppgifter|sensitive|innehåller|elever|employees of|at rest|encrypted|BYOK|nycklarna hanteras av|optional|according to ref A|bilaga 3|Amendment 3 to|a\u030angstr\u00f6m|\u{1f600}|_x000D_|\u200f".split(
		"|",
	),
);
const prose = fc
	.array(pieces, { maxLength: 40 })
	.map((parts) => parts.join(" "));
const anyText = fc.oneof({ weight: 3, arbitrary: prose }, awkwardText());
const anyField = fc.constantFrom(...dataSheetFieldNames);

const withTexts = (texts: Record<string, string>): Assessment =>
	addRow(emptyAssessment("tia_1"), "categories", "c_1", texts);
const anyCategory = fc
	.record(
		Object.fromEntries(dataSheetFieldNames.map((field) => [field, anyText])),
		{ requiredKeys: [] },
	)
	.map((texts) => withTexts(texts as Record<string, string>));

test("the words of a proposal are exactly those of the text at its place", () => {
	fc.assert(
		fc.property(anyCategory, (document) => {
			for (const { field, start, end, words } of readCategory(
				document,
				"c_1",
			)) {
				const text = document.categories.c_1?.[field] ?? "";
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(text.slice(start, end)).toBe(words);
			}
		}),
	);
});

test("ids are never shared, confidence is a share, and reading again gives the same", () => {
	fc.assert(
		fc.property(anyCategory, (document) => {
			const proposals = readCategory(document, "c_1");
			expect(new Set(proposals.map(({ id }) => id)).size).toBe(
				proposals.length,
			);
			for (const { confidence } of proposals) {
				expect(confidence).toBeGreaterThan(0);
				expect(confidence).toBeLessThanOrEqual(1);
			}
			expect(readCategory(structuredClone(document), "c_1")).toEqual(proposals);
		}),
	);
});

test("whatever is accepted, in whatever order, the document stays valid and accepting twice is accepting once", () => {
	fc.assert(
		fc.property(anyCategory, fc.infiniteStream(fc.nat()), (document, picks) => {
			const proposals = readCategory(document, "c_1").toSorted(
				() => (picks.next().value % 3) - 1,
			);
			let after = document;
			for (const proposal of proposals) {
				const once = accept(after, proposal);
				expect(accept(once, proposal)).toEqual(once);
				after = once;
			}
			expect(Assessment.safeParse(after).error).toBeUndefined();
			const again = readCategory(after, "c_1");
			expect(again.map(({ id }) => id)).toEqual(
				readCategory(document, "c_1").map(({ id }) => id),
			);
			expect(again.filter(({ standing }) => standing === "new").length).toBe(0);
		}),
	);
});

test("in any document, accepting changes no answer that stood", () => {
	fc.assert(
		fc.property(
			arbitraryAssessment({ maxRows: 3 }),
			prose,
			(document, text) => {
				const [id] = Object.keys(document.categories);
				if (id === undefined) return;
				const before = addRow(document, "categories", "c_new", {
					roles: text,
					location: text,
					dataContent: text,
					sensitive: text,
				});
				const after = readCategory(before, "c_new").reduce(accept, before);
				expect(Assessment.safeParse(after).error).toBeUndefined();
				for (const [collection, rows] of Object.entries(before)) {
					if (typeof rows !== "object") continue;
					for (const [row, fields] of Object.entries(rows as object)) {
						if (collection !== "parties" && collection !== "sources") continue;
						const now = (
							after[collection] as Record<string, Record<string, unknown>>
						)[row];
						expect(now).toMatchObject(fields as object);
					}
				}
			},
		),
	);
});

test("an empty text proposes nothing", () => {
	for (const field of dataSheetFieldNames)
		for (const text of ["", " ", "\n\n", "\u00a0\t"])
			expect(readText(field, text)).toEqual([]);
});

test("nothing is proposed from a question, whatever it asks", () => {
	fc.assert(
		fc.property(
			anyField,
			fc.constantFrom(
				"Is data stored in Germany",
				"Lagras uppgifterna i USA",
				"Innehåller detta känsliga uppgifter",
				"Are the data encrypted at rest",
				"Är AWS underbiträde",
			),
			(field, asked) => {
				expect(
					readText(field, `${asked}?`).filter(({ kind }) => kind !== "states"),
				).toEqual([]);
			},
		),
	);
});

test("the time to read grows with the text, not with its square", () => {
	const sentence =
		"Data is stored at AWS data centers in Germany, not in the US, and may (if needed) be accessed from India by Visualised AB and subprocessor DT, namn, e-post ";
	const cost = (length: number) => {
		const text = sentence
			.repeat(Math.ceil(length / sentence.length))
			.slice(0, length);
		let best = Number.POSITIVE_INFINITY;
		for (let n = 0; n < 5; n++) {
			const { user } = process.cpuUsage();
			for (const field of dataSheetFieldNames) readText(field, text);
			best = Math.min(best, process.cpuUsage().user - user);
		}
		return best / 1000;
	};
	cost(5_000);
	const [short, long] = [cost(5_000), cost(20_000)];
	console.log(
		`nine texts of 5,000 characters: ${short.toFixed(0)} ms; of 20,000: ${long.toFixed(0)} ms`,
	);
	// Four times as long; a square would be sixteen times.
	expect(long).toBeLessThan(Math.max(50, short * 9));
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
	Confidence,
	isUnchecked,
} from "../../src/domain/knowledge/provenance.ts";
import { rules } from "../../src/domain/law/rules.ts";
import { cite } from "../../src/text/cite.ts";
import { languages } from "../../src/text/languages.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
	.filter((name) => /\.tsx?$/.test(name))
	.map((name) => join("src", name));

test("a source that nobody has held against the original is marked, in every language", () => {
	for (const text of Object.values(languages))
		for (const confidence of Confidence.options) {
			const written = cite(text, {
				basis: "R01/2020, paragraph 75",
				confidence,
			});
			expect(written).toContain("75");
			expect(written.includes(text.screens.verdict.unchecked)).toBe(
				isUnchecked(confidence),
			);
		}
});

test("one function writes sources: no other file asks for their words", () => {
	expect(sources.length).toBeGreaterThan(300);
	const others = sources.filter(
		(file) =>
			!/^src\/text\/(cite\.ts|[a-z]{2}\/)/.test(file) &&
			/\blaw\.basis\b/.test(readFileSync(file, "utf8")),
	);
	expect(others).toEqual([]);
});

test("no sentence holds a paragraph number of its own, beside what has been confirmed", () => {
	// 43.1 to 43.3 are the names of three branches, confirmed by decisions that cite them.
	const paragraph =
		/\d+ (kap\.|§)|§ ?\d|paragraphs? (?!43)\d|punkt(en|erna)? (?!43)\d/;
	const found = Object.entries(languages).flatMap(([language, text]) =>
		sentencesIn(text, language)
			.filter(([path]) => !/\.help\.[^.]+\.source$/.test(path))
			.filter(([, says]) => paragraph.test(says))
			.map(([path]) => path),
	);
	expect(found).toEqual([]);
});

test("what help beside a question cites by paragraph has been confirmed for a rule", () => {
	const confirmed = rules
		.filter(({ confidence }) => !isUnchecked(confidence))
		.flatMap(({ basis }) => paragraphsIn(basis));
	const cited = Object.values(languages.en.help).flatMap(
		({ source = "" }: { source?: string }) => paragraphsIn(source),
	);
	expect(cited.length).toBeGreaterThan(2);
	for (const paragraph of cited) expect(confirmed).toContain(paragraph);
});

/** Paragraph numbers of R01/2020 in a source; a range gives its ends. */
const paragraphsIn = (source: string): string[] =>
	/R01\/2020, paragraphs? ([\d., –toand]+)/
		.exec(source)?.[1]
		?.match(/\d+(\.\d)?/g) ?? [];

function sentencesIn(value: unknown, path: string): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, each]) =>
		sentencesIn(each, `${path}.${name}`),
	);
}

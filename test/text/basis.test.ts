import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../../src/domain/file.ts";
import {
	derogationConditions,
	derogationsTogether,
} from "../../src/domain/knowledge/derogationConditions.ts";
import { partsOfMemberStates } from "../../src/domain/knowledge/eea.ts";
import { measureCatalogue } from "../../src/domain/knowledge/measures.ts";
import { reviewQuestions } from "../../src/domain/knowledge/reviewQuestions.ts";
import { remainingDuties } from "../../src/domain/law/duties.ts";
import { rules } from "../../src/domain/law/rules.ts";
import { scoreCategory } from "../../src/domain/risk/score.ts";
import { languages } from "../../src/text/languages.ts";

const { sv, en } = languages;

test.each([
	["R01/2020, paragraph 75", "R01/2020, punkt 75"],
	["R01/2020, paragraphs 81 and 95", "R01/2020, punkterna 81 och 95"],
	[
		"R01/2020, Annex 2, use case 6, paragraph 95",
		"R01/2020, bilaga 2, användningsfall 6, punkt 95",
	],
	["R01/2020, paragraph 75 and step 5", "R01/2020, punkt 75 och steg 5"],
	[
		"Art. 28(1) GDPR; EDPB Guidelines 05/2021, example 12",
		"Art. 28.1 GDPR; EDPB:s riktlinjer 05/2021, exempel 12",
	],
	["Art. 28(3) and (4) GDPR", "Art. 28.3 och 28.4 GDPR"],
	["Art. 5(1)(c) GDPR", "Art. 5.1 c GDPR"],
	[
		"R01/2020, paragraph 48; SCC clause 14(d)",
		"R01/2020, punkt 48; SCC klausul 14 d",
	],
	["Implementing Decision (EU) 2021/914", "Genomförandebeslut (EU) 2021/914"],
])("%s is %s in Swedish, and stays in English", (written, swedish) => {
	expect(sv.law.basis(written)).toBe(swedish);
	expect(en.law.basis(written)).toBe(written);
});

const folder = "fixtures/examples";
const documents = readdirSync(folder).flatMap((name) => {
	const read = readDocument(
		JSON.parse(readFileSync(`${folder}/${name}/document.json`, "utf8")),
	);
	return read.ok ? [read.document] : [];
});
const today = "2026-11-23";
const written = [
	...[
		...rules,
		...measureCatalogue,
		...reviewQuestions,
		...derogationConditions,
		derogationsTogether,
		...partsOfMemberStates,
	].map(({ basis }) => basis),
	...documents.flatMap((document) => [
		...remainingDuties(document, today).map(({ basis }) => basis),
		...Object.keys(document.categories).flatMap((id) =>
			scoreCategory(document, id, today).factors.map(({ basis }) => basis),
		),
	]),
];
/** Names and what is spelt alike in both languages. */
const alike = new Set(
	"R DI Art GDPR EDPB SCC EU DK NO IMY CNIL PIA Data Privacy Framework Datatilsynet Datainspektionen Telenor app in".split(
		" ",
	),
);

test("no Swedish sentence holds an English ground", () => {
	expect(new Set(written).size).toBeGreaterThan(60);
	const english = new Set(written.join(" ").match(/\p{L}+/gu));
	const left = [...new Set(written)].filter((basis) =>
		(sv.law.basis(basis).match(/\p{L}{2,}/gu) ?? []).some(
			(word) => english.has(word) && !alike.has(word),
		),
	);
	expect(left).toEqual([]);
});

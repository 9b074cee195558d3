import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
	type Assessment,
	collectionFields,
	collectionNames,
	emptyAssessment,
	sectionFields,
	sectionNames,
} from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import { readDocument } from "../../src/domain/file.ts";
import type { Fields } from "../../src/domain/kinds.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { AboutScreen } from "../../src/screens/about/AboutScreen.tsx";
import { AnnexScreen } from "../../src/screens/annex/AnnexScreen.tsx";
import { AssessScreen } from "../../src/screens/assess/AssessScreen.tsx";
import { DecisionScreen } from "../../src/screens/decision/DecisionScreen.tsx";
import { FormalScreen } from "../../src/screens/formal/FormalScreen.tsx";
import { IncidentsScreen } from "../../src/screens/incident/IncidentsScreen.tsx";
import { KnowScreen } from "../../src/screens/know/KnowScreen.tsx";
import { MeasuresScreen } from "../../src/screens/measures/MeasuresScreen.tsx";
import { QualifyScreen } from "../../src/screens/qualify/QualifyScreen.tsx";
import { ReevaluateScreen } from "../../src/screens/reevaluate/ReevaluateScreen.tsx";
import { SourcesScreen } from "../../src/screens/sources/SourcesScreen.tsx";
import { TableScreen } from "../../src/screens/table/TableScreen.tsx";
import { ToolScreen } from "../../src/screens/tool/ToolScreen.tsx";
import { WhatIfScreen } from "../../src/screens/whatIf/WhatIfScreen.tsx";
import type { Text } from "../../src/text/en.ts";
import { countryName, formatDate } from "../../src/text/format.ts";
import { languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";

/** A made-up language: each sentence of the English one between brackets that no sentence has. */
function marked<T>(value: T): T;
function marked(value: unknown): unknown {
	if (typeof value === "string") return `⟦${value}⟧`;
	if (typeof value === "function")
		return (...given: unknown[]) => marked(value(...given));
	if (Array.isArray(value)) return value.map((one) => marked(one));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [name, marked(one)]),
	);
}
const text: Text = marked(languages.en);

const textsIn = (value: unknown): string[] =>
	typeof value === "string"
		? [value]
		: typeof value === "object" && value !== null
			? Object.values(value).flatMap(textsIn)
			: [];

/** What people wrote in it, and the headings that a file gave to texts; no codes, for which each language has words. */
function writtenIn(assessment: Assessment): string[] {
	const of = (fields: Fields, row: Record<string, unknown>) =>
		Object.entries(fields).flatMap(([name, { kind }]) =>
			["text", "longText", "texts"].includes(kind)
				? [...textsIn(row[name]), ...Object.keys(Object(row[name]))]
				: [],
		);
	return [
		...sectionNames.flatMap((name) =>
			of(sectionFields[name], assessment[name]),
		),
		...collectionNames.flatMap((name) =>
			Object.values(assessment[name]).flatMap((row) =>
				of(collectionFields[name], row),
			),
		),
	];
}

/** What no language has a word for: texts of the person, names and citations of the catalogues, countries and dates. */
function namesIn(assessment: Assessment): string[] {
	const written = [
		...writtenIn(assessment),
		...textsIn(builtInKnowledge.countryProfiles),
		...textsIn(builtInKnowledge.adequacyDecisions),
	];
	const values = textsIn([assessment, builtInKnowledge.countryProfiles]);
	return [
		...written,
		...written.flatMap((one) => one.split("\n")),
		...values
			.filter((one) => /^[A-Z]{2}$/.test(one))
			.map((code) => countryName(code, "en")),
		...values
			.filter((one) => /^\d{4}-\d{2}-\d{2}$/.test(one))
			.map((day) => formatDate(day, "en")),
	]
		.filter((one) => /\p{L}{3}/u.test(one))
		.toSorted((a, b) => b.length - a.length);
}

const htmlCharacters: Record<string, string> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#x27;": "'",
};
const plain = (html: string): string =>
	html.replace(
		/&(?:amp|lt|gt|quot|#x27);/g,
		(one) => htmlCharacters[one] ?? one,
	);

/** What a page says beside the sentences of its language: in sight, or to a screen reader. */
function saidBeside(html: string, names: readonly string[]): string[] {
	const said = [
		...html.matchAll(/>([^<]+)</g),
		...html.matchAll(
			/ (?:aria-[a-z]+text|aria-label|title|placeholder|alt)="([^"]*)"/g,
		),
	].map(([, one = ""]) => plain(one));
	return [...new Set(said)].flatMap((one) => {
		let rest = one;
		for (let before = ""; before !== rest; ) {
			before = rest;
			rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
		}
		// A cell is shown in pieces where words in it are marked, and cut where it names a link.
		const pieces = [rest, ...rest.split(/…|: |; |\n/)].filter(
			(piece) =>
				/\p{L}{3}/u.test(piece) &&
				names.some((name) => name.includes(piece.trim())),
		);
		for (const known of [...pieces, ...names].toSorted(
			(a, b) => b.length - a.length,
		))
			rest = rest.replaceAll(known, "");
		// The browser's own word between the last two of a list.
		rest = rest.replaceAll(" and ", "");
		return /\p{L}{3}/u.test(rest) ? [rest] : [];
	});
}

const screens = {
	AboutScreen,
	TableScreen,
	QualifyScreen,
	KnowScreen,
	ToolScreen,
	AssessScreen,
	MeasuresScreen,
	FormalScreen,
	ReevaluateScreen,
	DecisionScreen,
	WhatIfScreen,
	AnnexScreen,
	IncidentsScreen,
	SourcesScreen,
};

const documents: [string, Assessment][] = [
	["an empty one", emptyAssessment("tia_empty")],
	[
		"one with an empty transfer, measure and line",
		(
			["transfers", "measures", "categories", "parties", "findings"] as const
		).reduce<Assessment>(
			(before, collection) => addRow(before, collection, `${collection}_1`, {}),
			emptyAssessment("tia_bare"),
		),
	],
	...readdirSync("fixtures/examples").map((name): [string, Assessment] => {
		const read = readDocument(
			JSON.parse(
				readFileSync(`fixtures/examples/${name}/document.json`, "utf8"),
			),
		);
		if (!read.ok) throw new Error(`${name} cannot be read`);
		return [name, read.document];
	}),
];

describe("in a language nobody has seen yet", () => {
	test.each(documents)(
		"%s says nothing on any screen but what the language says",
		(_, assessment) => {
			const names = namesIn(assessment);
			const beside = Object.entries(screens).flatMap(([name, Screen]) => {
				const html = renderToStaticMarkup(
					<UiTextProvider value={text.app.ui}>
						<Screen
							assessment={assessment}
							change={() => {}}
							text={text}
							language="en"
							today="2026-11-22"
							knowledge={builtInKnowledge}
							goTo={() => {}}
							headingsOf={async () => []}
						/>
					</UiTextProvider>,
				);
				expect(html).toContain("⟦");
				return saidBeside(html, names).map((said) => `${name}: ${said}`);
			});
			expect(beside).toEqual([]);
		},
	);
});

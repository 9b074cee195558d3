import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
	type Assessment,
	emptyAssessment,
	liveRows,
} from "../../src/domain/assessment.ts";
import { addRow, setField } from "../../src/domain/change.ts";
import { readDocument } from "../../src/domain/file.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import {
	nationalJudgeOf,
	nationalRules,
} from "../../src/domain/layers/judge.ts";
import { missingFor, stepsOf } from "../../src/domain/review.ts";
import { steps } from "../../src/domain/vocabulary.ts";
import { AboutScreen } from "../../src/screens/about/AboutScreen.tsx";
import { AnnexScreen } from "../../src/screens/annex/AnnexScreen.tsx";
import { AssessScreen } from "../../src/screens/assess/AssessScreen.tsx";
import { DecisionScreen } from "../../src/screens/decision/DecisionScreen.tsx";
import { FormalScreen } from "../../src/screens/formal/FormalScreen.tsx";
import { HistoryScreen } from "../../src/screens/history/HistoryScreen.tsx";
import { IncidentsScreen } from "../../src/screens/incident/IncidentsScreen.tsx";
import { KnowScreen } from "../../src/screens/know/KnowScreen.tsx";
import { entriesOf } from "../../src/screens/knowledge/entries.ts";
import { ruleKey } from "../../src/screens/knowledge/entryKeys.ts";
import { MeasuresScreen } from "../../src/screens/measures/MeasuresScreen.tsx";
import type { ScreenName, ScreenProps } from "../../src/screens/props.ts";
import { QualifyScreen } from "../../src/screens/qualify/QualifyScreen.tsx";
import { ReevaluateScreen } from "../../src/screens/reevaluate/ReevaluateScreen.tsx";
import { SourcesScreen } from "../../src/screens/sources/SourcesScreen.tsx";
import { TableScreen } from "../../src/screens/table/TableScreen.tsx";
import { ToolScreen } from "../../src/screens/tool/ToolScreen.tsx";
import { judgeFor } from "../../src/screens/transfer/judge.ts";
import { placeOfMissing } from "../../src/screens/transfer/placeOfMissing.ts";
import { screenOf } from "../../src/screens/transfer/places.ts";
import { WhatIfScreen } from "../../src/screens/whatIf/WhatIfScreen.tsx";
import { type Language, languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";

const today = "2026-11-22";
const screens: Record<
	Exclude<ScreenName, "export">,
	(props: ScreenProps) => React.ReactNode
> = {
	about: AboutScreen,
	table: (props) => <TableScreen {...props} headingsOf={async () => []} />,
	qualify: QualifyScreen,
	know: KnowScreen,
	tool: ToolScreen,
	assess: AssessScreen,
	measures: MeasuresScreen,
	formal: FormalScreen,
	reevaluate: ReevaluateScreen,
	decision: DecisionScreen,
	sources: SourcesScreen,
	"what-if": WhatIfScreen,
	annex: AnnexScreen,
	incidents: IncidentsScreen,
	history: (props) => (
		<HistoryScreen
			{...props}
			log={async () => []}
			me={() => undefined}
			onMe={async () => {}}
			onVersion={() => ""}
		/>
	),
};

function draw(
	assessment: Assessment,
	name: Exclude<ScreenName, "export">,
	at?: string,
	language: Language = "en",
): string {
	const Screen = screens[name];
	const text = languages[language];
	return renderToStaticMarkup(
		<UiTextProvider value={text.app.ui}>
			<Screen
				assessment={assessment}
				change={() => {}}
				text={text}
				language={language}
				today={today}
				knowledge={builtInKnowledge}
				goTo={() => {}}
				at={at}
			/>
		</UiTextProvider>,
	);
}

const drawings = new Map<string, string>();
/** The page as it is without a link that leads into it, drawn once. */
function drawn(
	assessment: Assessment,
	name: Exclude<ScreenName, "export">,
): string {
	const key = `${documents.findIndex(([, one]) => one === assessment)} ${name}`;
	const page = drawings.get(key) ?? draw(assessment, name);
	drawings.set(key, page);
	return page;
}

const examples = readdirSync("fixtures/examples").map((name) => {
	const read = readDocument(
		JSON.parse(readFileSync(`fixtures/examples/${name}/document.json`, "utf8")),
	);
	if (!read.ok) throw new Error(`${name} cannot be read`);
	return [name, read.document] as const;
});

/** The example with one kind of answer taken away everywhere, so that its doors close in new places. */
const without = (
	document: Assessment,
	collection:
		| "transfers"
		| "parties"
		| "findings"
		| "measures"
		| "categories"
		| "questions"
		| "statutes"
		| "sources"
		| "chain"
		| "deficiencies",
) =>
	liveRows(document, collection).reduce(
		(before, [id, row]) =>
			Object.keys(row).reduce(
				(document, field) =>
					field === "order" || field === "owner" || field === "question"
						? document
						: setField(document, [collection, id, field], undefined),
				before,
			),
		document,
	);

const bare = addRow(emptyAssessment("tia_bare"), "transfers", "tra_1", {});
const qualified = (
	[
		"personalData",
		"exporterUnderGdpr",
		"madeAvailable",
		"importerOutside",
	] as const
).reduce(
	(document, field) => setField(document, ["transfers", "tra_1", field], "yes"),
	bare,
);
const documents: [string, Assessment][] = [
	["nothing answered", emptyAssessment("tia_0")],
	["a transfer without an answer", bare],
	["a transfer of which only that it is one is known", qualified],
	...examples.map(([name, document]): [string, Assessment] => [name, document]),
	...(
		[
			"transfers",
			"parties",
			"findings",
			"measures",
			"categories",
			"questions",
			"statutes",
			"sources",
			"chain",
			"deficiencies",
		] as const
	).map((collection): [string, Assessment] => [
		`zoom-pseudonymised without its ${collection}`,
		without(
			examples.find(([name]) => name === "zoom-pseudonymised")?.[1] ??
				emptyAssessment("tia_1"),
			collection,
		),
	]),
];

/** Where the links of every closed door and every open verdict lead. */
function placesIn(document: Assessment): Set<string> {
	const places = new Set<string>();
	const put = (path: string, at = path) =>
		places.add(`${screenOf(document, path)} ${at}`);
	const transfers = liveRows(document, "transfers").map(([id]) => id);
	for (const entry of [
		...stepsOf(document, today).flatMap(({ missing }) => missing),
		...transfers.flatMap((id) =>
			steps.flatMap((step) => missingFor(document, step, id, today)),
		),
	])
		put(entry.path, placeOfMissing(entry));
	const judge = judgeFor(document, today, builtInKnowledge);
	for (const path of [
		...transfers.flatMap((id) => judge.transfer(id).missing),
		...judge.assessment().missing,
		...(nationalJudgeOf(document)?.assessment().missing ?? []),
	])
		put(path);
	return places;
}

test("every rule of national law that a page names has its place among the catalogues, with its source", () => {
	for (const language of ["sv", "en"] as const) {
		const entries = entriesOf(
			builtInKnowledge,
			languages[language],
			language,
			today,
		);
		for (const { id, basis } of nationalRules()) {
			const entry = entries.find(({ key }) => key === ruleKey(id));
			expect(entry).toMatchObject({ group: "rules", source: basis });
			expect(entry?.name).not.toBe(id);
		}
	}
});

describe.each(documents)("%s", (_, document) => {
	test("every link of a closed door or an open outcome leads to a field that is there", () => {
		const places = [...placesIn(document)];
		const astray = places.filter((place) => {
			const [screen, at] = place.split(" ") as [
				Exclude<ScreenName, "export">,
				string,
			];
			const id = `id="field:${at}"`;
			return (
				!drawn(document, screen).includes(id) &&
				!draw(document, screen, at).includes(id)
			);
		});
		expect(astray).toEqual([]);
	});

	test("no field is on a page twice", () => {
		for (const name of Object.keys(screens) as Exclude<
			ScreenName,
			"export"
		>[]) {
			const ids = [
				...drawn(document, name).matchAll(/ id="(field:[^"]+)"/g),
			].map(([, id]) => id);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		}
	});

	test("every page is drawn in both languages without a code showing through", () => {
		for (const language of ["sv", "en"] as const)
			for (const name of Object.keys(screens) as Exclude<
				ScreenName,
				"export"
			>[]) {
				const said = draw(document, name, undefined, language)
					.replaceAll(/<input[^>]*>/g, "")
					.replaceAll(/<[^>]+>/g, "\n");
				expect(
					said.match(
						/\b(uc[1-7]\.[cp]\d|q3\.0\d|g\d\.[A-Za-z0-9.]+|t\.[a-z]+-[a-z]+|undefined|\[object)\b/g,
					),
				).toBeNull();
			}
	});
});

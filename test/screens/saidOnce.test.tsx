// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { DecisionScreen } from "../../src/screens/decision/DecisionScreen.tsx";
import { MeasuresScreen } from "../../src/screens/measures/MeasuresScreen.tsx";
import { fieldId, type ScreenProps } from "../../src/screens/props.ts";
import { ToolScreen } from "../../src/screens/tool/ToolScreen.tsx";
import { languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";
import { anAssessment } from "../helpers/documents.ts";

const text = languages.en;
const words = text.screens.tool;

const draw = (
	Screen: (props: ScreenProps) => React.ReactNode,
	assessment: Assessment,
): Document =>
	new DOMParser().parseFromString(
		renderToStaticMarkup(
			<UiTextProvider value={text.app.ui}>
				<Screen
					assessment={assessment}
					change={() => {}}
					text={text}
					language="en"
					today="2026-11-22"
					knowledge={builtInKnowledge}
					goTo={() => {}}
				/>
			</UiTextProvider>,
		),
		"text/html",
	);

const transfer = (answers: object): Assessment =>
	anAssessment().with("transfers", "t_1", {
		name: "Calendars to the host",
		country: "US",
		personalData: "yes",
		exporterUnderGdpr: "yes",
		madeAvailable: "yes",
		importerOutside: "yes",
		...answers,
	}).document;

/** How often a sentence stands on the page. */
const count = (page: Document, sentence: string): number =>
	(page.body.textContent ?? "").split(sentence).length - 1;

test("a decision that was annulled says since when, once that it is not in force, and offers another tool", () => {
	const page = draw(
		ToolScreen,
		transfer({ tool: "adequacy", adequacyDecision: "ad.privacyshield" }),
	);
	expect(count(page, words.endedOn("16 July 2020"))).toBe(1);
	expect(count(page, words.noSunset)).toBe(0);
	expect(count(page, words.notInForce)).toBe(0);
	expect(
		[...page.querySelectorAll(".notice-title")].filter(({ textContent }) =>
			textContent?.includes(text.law.rules["adequacy.in-force"].unmet),
		),
	).toHaveLength(1);
	expect(count(page, words.fallback.fallen)).toBe(1);
	expect(count(page, words.fallback.states.none)).toBe(0);
	// It never had a list of recipients.
	expect(page.getElementById(fieldId("transfers/t_1/dpfEntity"))).toBeNull();
});

test("a decision with a list of recipients asks for the entry on it, and so does the United States while none is chosen", () => {
	for (const adequacyDecision of ["ad.us", undefined])
		expect(
			draw(
				ToolScreen,
				transfer({ tool: "adequacy", country: "US", adequacyDecision }),
			).getElementById(fieldId("transfers/t_1/dpfEntity")),
		).not.toBeNull();
});

test("a decision in force says what is prepared for its fall", () => {
	const page = draw(
		ToolScreen,
		transfer({ tool: "adequacy", adequacyDecision: "ad.gb" }),
	);
	expect(count(page, words.fallback.states.none)).toBe(1);
	expect(count(page, words.fallback.fallen)).toBe(0);
});

test("a decision that nobody has on the list says so beside its id", () => {
	const page = draw(
		ToolScreen,
		transfer({ tool: "adequacy", adequacyDecision: "ad.nowhere" }),
	);
	expect(count(page, words.notListed("ad.nowhere"))).toBe(1);
});

test("clauses of one's own say where the authorisation they wait for is entered", () => {
	const page = draw(
		ToolScreen,
		transfer({
			tool: "ad-hoc-clauses",
			instrument: "Own clauses",
			authorisation: "applied",
		}),
	);
	const link = [...page.querySelectorAll(".notice a")].find(
		({ textContent }) =>
			textContent === words.answeredIn(text.fields.transfers.authorisation),
	);
	expect(link?.getAttribute("href")).toContain("/formal?at=");
});

test("only the first measure with open conditions stands open; a mark that all of them share is said once", () => {
	const page = draw(
		MeasuresScreen,
		["tech.uc1.encrypted-backup", "tech.uc5.split-processing"].reduce(
			(draft, catalogue, index) =>
				draft.with("measures", `m_${index}`, { catalogue }),
			anAssessment(),
		).document,
	);
	const folds = [...page.querySelectorAll("details.fold")].filter(
		(fold) =>
			fold.querySelector("summary h4")?.textContent ===
			text.screens.measures.conditions,
	);
	expect(folds.map((fold) => fold.hasAttribute("open"))).toEqual([true, false]);
	for (const fold of folds) {
		const said = fold.textContent ?? "";
		expect(said.split(text.screens.measures.conditionsUnchecked)).toHaveLength(
			2,
		);
		expect(said).not.toContain(text.screens.verdict.unchecked);
	}
});

test("the decision's table says the step alone under a heading that says what it is", () => {
	const page = draw(DecisionScreen, transfer({}));
	const cells = [...page.querySelectorAll("td")].map(
		({ textContent }) => textContent,
	);
	expect(cells).toContain(text.app.stepNames.qualify);
	expect(
		count(page, text.screens.standing.at(text.app.stepNames.qualify)),
	).toBe(0);
});

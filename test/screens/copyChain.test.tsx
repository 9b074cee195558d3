// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
	type Assessment,
	emptyAssessment,
	liveRows,
} from "../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { ChainEditor } from "../../src/screens/parties/ChainEditor.tsx";
import { languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";
import { Draft } from "../helpers/documents.ts";

let root: Root;
let place: HTMLElement;
let document_: Assessment;
beforeEach(() => {
	vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
	place = document.body.appendChild(document.createElement("div"));
	root = createRoot(place);
	document_ = new Draft(emptyAssessment("tia_1"))
		.with("categories", "accounts", { category: "Accounts" })
		.with("categories", "support", { category: "Support" })
		.with("parties", "city", { name: "The city" })
		.with("parties", "vendor", { name: "The vendor" })
		.with("chain", "one", {
			category: "accounts",
			party: "city",
			role: "controller",
			access: "yes",
			clearText: "yes",
		})
		.with("chain", "two", {
			category: "accounts",
			party: "vendor",
			role: "processor",
			access: "no",
			clearText: "no",
		}).document;
});
afterEach(() => {
	act(() => root.unmount());
	place.remove();
	vi.unstubAllGlobals();
});

const show = (category: string) =>
	act(() =>
		root.render(
			<UiTextProvider value={languages.en.app.ui}>
				<ChainEditor
					assessment={document_}
					change={(_name, recipe) => {
						document_ = recipe(document_);
					}}
					text={languages.en}
					language="en"
					today="2026-11-23"
					knowledge={builtInKnowledge}
					goTo={() => {}}
					category={category}
				/>
			</UiTextProvider>,
		),
	);
const takeThem = () =>
	[...place.querySelectorAll("button")].find(
		({ textContent }) => textContent === "Take these parties",
	);
const chainOf = (category: string) =>
	liveRows(document_, "chain")
		.map(([, row]) => row)
		.filter((row) => row.category === category);

test("a category without parties takes another's, in the same roles, and no answer about access comes along", () => {
	show("support");
	act(() => takeThem()?.click());
	expect(
		chainOf("support").map(({ party, role, access, clearText }) => ({
			party,
			role,
			access,
			clearText,
		})),
	).toEqual([
		{ party: "city", role: "controller" },
		{ party: "vendor", role: "processor" },
	]);
	expect(chainOf("accounts")).toHaveLength(2);
});

test("it is not offered where there are parties already", () => {
	show("accounts");
	expect(takeThem()).toBeUndefined();
});

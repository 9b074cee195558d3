// @vitest-environment happy-dom

import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	type Assessment,
	emptyAssessment,
	liveRows,
} from "../../src/domain/assessment.ts";
import {
	addRow,
	apply,
	diff,
	invert,
	setField,
} from "../../src/domain/change.ts";
import type { DataCategory } from "../../src/domain/dataCategory.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { refuse } from "../../src/reading/refuse.ts";
import { excerptOf } from "../../src/screens/proposals/excerpt.ts";
import { LineSuggestions } from "../../src/screens/proposals/LineSuggestions.tsx";
import {
	acceptable,
	suggestionsOf,
} from "../../src/screens/proposals/suggestions.ts";
import { nextWaiting } from "../../src/screens/proposals/useSuggestionsAbove.tsx";
import { languages } from "../../src/text/languages.ts";

const text = languages.en;
const words = text.screens.proposals;
const today = "2026-11-22";
const aLine = (texts: Partial<DataCategory>): Assessment =>
	addRow(emptyAssessment("tia_1"), "categories", "c_1", { ...texts });
const offered = (assessment: Assessment) =>
	suggestionsOf(assessment, "c_1").open.map(({ key }) => key);

let root: Root;
let place: HTMLElement;
let now: Assessment;
let names: string[];
beforeEach(() => {
	vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
	place = document.body.appendChild(document.createElement("div"));
	root = createRoot(place);
	names = [];
});
afterEach(() => {
	act(() => root.unmount());
	place.remove();
	vi.unstubAllGlobals();
});

function Page({ start }: { start: Assessment }) {
	const [assessment, setAssessment] = useState(start);
	now = assessment;
	return (
		<LineSuggestions
			category="c_1"
			assessment={assessment}
			change={(name, recipe) => {
				names.push(name);
				setAssessment(recipe);
			}}
			text={text}
			language="en"
			knowledge={builtInKnowledge}
			today={today}
			goTo={() => undefined}
		/>
	);
}
const show = (start: Assessment) =>
	act(() => root.render(<Page start={start} />));
const button = (name: string) => {
	const found = [...place.querySelectorAll("button")].find(
		({ textContent }) => textContent === name,
	);
	if (!found) throw new Error(`There is no button ${name}`);
	return found;
};
const press = (name: string) =>
	act(() => {
		button(name).focus();
		button(name).click();
	});
const focused = () =>
	document.activeElement?.getAttribute("data-suggestion") ??
	document.activeElement?.textContent;

describe("what a person decides on the page", () => {
	const location =
		"Data is stored at AWS data centers in Germany, and backups are stored in Sweden";

	test("nothing becomes an answer by being shown", () => {
		const before = aLine({ location });
		show(before);
		expect(place.querySelectorAll("mark").length).toBeGreaterThan(1);
		expect(diff(before, now)).toEqual([]);
	});

	test("accepting is one named change, and the focus goes on to the next suggestion", () => {
		show(aLine({ location }));
		press("Accept: Stored in: Germany");
		expect(now.categories.c_1?.storedIn).toEqual(["DE"]);
		expect(names).toEqual(["Accept suggestion: Stored in: Germany"]);
		expect(focused()).toBe("storedIn/SE");
	});

	test("when the last one is dealt with, the focus stands on the heading", () => {
		show(aLine({ location: "Stored in Sweden" }));
		press("Refuse: Stored in: Sweden");
		expect(focused()).toBe(words.title);
		expect(place.textContent).toContain(words.done);
	});

	test("all of a kind are accepted or refused in one change that says how many", () => {
		show(aLine({ location }));
		press("Accept these 2: Stored in");
		expect(now.categories.c_1?.storedIn).toEqual(["DE", "SE"]);
		expect(names).toEqual(["Accept 2 suggestions"]);
	});

	test("refusing changes no answer, and what was refused can be had back", () => {
		const before = aLine({ location });
		show(before);
		press("Refuse: Stored in: Germany");
		expect(
			diff(before, now).filter(({ path }) => path[0] !== "remarks"),
		).toEqual([]);
		expect(offered(now)).not.toContain("storedIn/DE");
		press("Offer it again: Stored in: Germany");
		expect(offered(now)).toContain("storedIn/DE");
	});

	test("an answer that stands is shown beside what differs, and offers no accepting", () => {
		show(
			aLine({
				sensitive: "Sensitive personal data may occur",
				sensitivity: "none",
			}),
		);
		expect(place.textContent).toContain(words.conflicting);
		expect(place.textContent).toContain(words.present(text.vocabulary.none));
		expect(
			[...place.querySelectorAll("button")].map((it) => it.textContent),
		).not.toContainEqual(expect.stringMatching(/^Accept/));
		press(
			`Keep the present answer: Sensitive data: ${text.vocabulary.possible}`,
		);
		expect(now.categories.c_1?.sensitivity).toBe("none");
		expect(offered(now)).toEqual([]);
	});
});

describe("what is accepted together", () => {
	test("is never one of two answers to the same question", () => {
		const document = aLine({
			dataContent: "Sensitive personal data may occur",
			sensitive: "No sensitive personal data",
		});
		const { open } = suggestionsOf(document, "c_1");
		const about = open.filter(({ kind }) => kind === "sensitivity");
		expect(about.map(({ isRivalled }) => isRivalled)).toEqual([true, true]);
		expect(
			acceptable(open).filter(({ kind }) => kind === "sensitivity"),
		).toEqual([]);
	});

	test("is never what a person should look at twice", () => {
		const { open } = suggestionsOf(
			aLine({
				dataContent:
					"Customer authentication data unless Single Sign On is used.",
			}),
			"c_1",
		);
		expect(open.map(({ confidence }) => confidence < 0.7)).toContain(true);
		expect(acceptable(open).every(({ confidence }) => confidence >= 0.7)).toBe(
			true,
		);
	});
});

describe("a refusal", () => {
	const refused = (document: Assessment, key: string) => {
		const one = suggestionsOf(document, "c_1").open.find(
			(open) => open.key === key,
		);
		if (!one) throw new Error(`${key} is not offered`);
		return one.proposals.reduce(
			(before, proposal) =>
				refuse(before, proposal, { by: "A. Assessor", on: today }),
			document,
		);
	};
	const write = (document: Assessment, location: string) =>
		setField(document, ["categories", "c_1", "location"], location);

	test("says who refused what, when, and in which words, as a remark that nobody has to look at", () => {
		const document = refused(
			aLine({ location: "Stored in Germany" }),
			"storedIn/DE",
		);
		expect(liveRows(document, "remarks").map(([, row]) => row)).toEqual([
			expect.objectContaining({
				finding: "proposal-refused",
				found: "Germany",
				path: "categories/c_1/location",
				settledBy: "A. Assessor",
				settledOn: today,
				settledNote: "storedIn: DE",
			}),
		]);
	});

	test("holds when something else in the text changes, not when other words say it", () => {
		const document = refused(
			aLine({ location: "Stored in Germany" }),
			"storedIn/DE",
		);
		expect(
			offered(write(document, "As agreed:\nStored in Germany")),
		).not.toContain("storedIn/DE");
		expect(offered(write(document, "Stored in Frankfurt"))).toContain(
			"storedIn/DE",
		);
	});

	test("is undone like any change, and can be made again", () => {
		const start = aLine({ location: "Stored in Germany" });
		const document = refused(start, "storedIn/DE");
		const undone = apply(invert(diff(start, document)), document).document;
		expect(offered(undone)).toEqual(["storedIn/DE"]);
		expect(offered(refused(undone, "storedIn/DE"))).toEqual([]);
	});

	test("made twice is made once", () => {
		const start = aLine({ location: "Stored in Germany" });
		const [one] = suggestionsOf(start, "c_1").open[0]?.proposals ?? [];
		if (!one) throw new Error("Nothing is offered");
		const once = refuse(start, one, { on: today });
		expect(refuse(once, one, { on: "2027-01-01" })).toEqual(once);
	});
});

test("suggestions follow the answers, though the text is read once only", () => {
	const before = aLine({ location: "Stored in Germany" });
	expect(offered(before)).toEqual(["storedIn/DE"]);
	const answered = setField(before, ["categories", "c_1", "storedIn"], ["DE"]);
	expect(offered(answered)).toEqual([]);
	expect(offered(before)).toEqual(["storedIn/DE"]);
});

test.each([
	[
		"a short text is shown whole",
		"Stored in Germany",
		10,
		17,
		"Stored in Germany",
		false,
		false,
	],
	[
		"a long one is cut between words",
		`${"far ".repeat(50)}in Germany ${"away ".repeat(50)}`,
		203,
		210,
		"in Germany",
		true,
		true,
	],
	[
		"one without a gap leaves only the words",
		`${"x".repeat(300)}Germany${"y".repeat(300)}`,
		300,
		307,
		"Germany",
		true,
		true,
	],
])("%s", (_, written, start, end, holds, cutBefore, cutAfter) => {
	const excerpt = excerptOf(written, start, end);
	const { before, words: marked, after } = excerpt;
	expect(marked).toBe("Germany");
	expect(written).toContain(before + marked + after);
	expect(before + marked + after).toContain(holds);
	expect(before + after).not.toMatch(/^(ar|way|r )|( a| f)$/);
	expect([excerpt.cutBefore, excerpt.cutAfter]).toEqual([cutBefore, cutAfter]);
	expect((before + after).length).toBeLessThanOrEqual(180);
});

test("the way on leads to the next line that waits, and round to the first", () => {
	const lines = ["a", "b", "c", "d"].map((id) => ({ id }));
	const waiting = ["a", "c"].map((line) => ({ line, open: 1, conflicts: 0 }));
	expect(nextWaiting(lines, waiting, "a")).toBe("c");
	expect(nextWaiting(lines, waiting, "b")).toBe("c");
	expect(nextWaiting(lines, waiting, "d")).toBe("a");
	expect(nextWaiting(lines, waiting.slice(0, 1), "a")).toBeUndefined();
});

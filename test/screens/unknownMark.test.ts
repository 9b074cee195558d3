import { expect, test } from "vitest";
import { emptyAssessment, liveRows } from "../../src/domain/assessment.ts";
import { addRow } from "../../src/domain/change.ts";
import {
	answerField,
	isOpen,
	unknownMarkOf,
} from "../../src/screens/fields/unknownMark.ts";

const path = ["transfers", "t", "importer"];
const marked = () =>
	addRow(
		addRow(emptyAssessment("tia_1"), "transfers", "t", { name: "To A" }),
		"unknowns",
		"u",
		{ path: "transfers/t/importer", owner: "IT", due: "2026-12-01" },
	);

test("an answer takes the mark “not known yet” away", () => {
	const document = answerField(path, "par_1")(marked());
	expect(document.transfers.t?.importer).toBe("par_1");
	expect(liveRows(document, "unknowns")).toEqual([]);
});

test("taking an answer back leaves the mark where it is", () => {
	const document = answerField(path, undefined)(marked());
	expect(unknownMarkOf(document, "transfers/t/importer")).toBe("u");
});

test("“we do not know” is no answer: who finds out, and by when, stays", () => {
	const country = ["transfers", "t", "country"];
	const document = addRow(marked(), "unknowns", "v", {
		path: "transfers/t/country",
	});
	expect(
		unknownMarkOf(answerField(country, "ZZ")(document), "transfers/t/country"),
	).toBe("v");
	expect(
		unknownMarkOf(answerField(country, "US")(document), "transfers/t/country"),
	).toBeUndefined();
});

test.each([
	[undefined, true],
	["unknown", true],
	["ZZ", true],
	[["SE", "ZZ"], true],
	[["pd.unknown"], true],
	["not-assessed", true],
	["no", false],
	["yes", false],
	[["SE"], false],
	[1, false],
])("%j is open: %s", (value, open) => {
	expect(isOpen(value)).toBe(open);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	verdictChanges,
	verdictsOfEach,
} from "../../src/app/import/verdictChanges.ts";
import { liveRows } from "../../src/domain/assessment.ts";
import { setField } from "../../src/domain/change.ts";
import { readDocument } from "../../src/domain/file.ts";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { compareReturned } from "../../src/domain/returned.ts";
import { languages } from "../../src/text/languages.ts";

const reading = readDocument(
	JSON.parse(
		readFileSync("fixtures/examples/zoom-pseudonymised/document.json", "utf8"),
	),
);
if (!reading.ok) throw new Error(reading.code);
const { document } = reading;
const judging = {
	today: "2026-11-23",
	knowledge: builtInKnowledge,
	text: languages.en,
	language: "en",
} as const;

test("of the changes of a copy, only the one that alters a verdict says so, before anything is taken", () => {
	const [transfer] = liveRows(document, "transfers")[0] ?? [""];
	const copy = setField(
		setField(document, ["transfers", transfer, "personalData"], "no"),
		["about", "comment"],
		"Read on the train",
	);
	const returned = compareReturned(document, copy, document);
	const told = new Map(
		verdictsOfEach(document, returned, judging).map((says, at) => [
			returned[at]?.change.path.join("/"),
			says,
		]),
	);
	// Where time is up, a change is not said to alter nothing.
	expect(verdictsOfEach(document, returned, judging, 0)).toEqual(
		returned.map(() => undefined),
	);
	expect(told.get("about/comment")).toEqual([]);
	const says = told.get(`transfers/${transfer}/personalData`)?.join(" ");
	expect(says).toContain("Must not start");
	expect(says).toContain(document.transfers[transfer]?.name);
	expect(verdictChanges(document, document, judging)).toEqual([]);
	expect(verdictChanges(document, copy, judging).join(" ")).toBe(says);
});

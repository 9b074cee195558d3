import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { adequacyDecisions } from "../../../src/domain/knowledge/adequacyDecisions.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import {
	readKnowledgeFile,
	writeKnowledgeFile,
} from "../../../src/domain/knowledge/knowledgeFile.ts";
import { knowledgeFile, taiwan } from "../../helpers/knowledge.ts";
import { schemaFile } from "./schemaFile.ts";

const path = "docs/knowledge.schema.json";
/** What another program would make of the schema: the very file, read back. */
const published = () => z.fromJSONSchema(JSON.parse(schemaFile()));

test("docs/knowledge.schema.json says what the program reads", () => {
	if (process.env.UPDATE_DOCS) writeFileSync(path, schemaFile());
	expect(readFileSync(path, "utf8")).toBe(schemaFile());
});

test("what the program writes keeps to the schema, every built-in entry with it", () => {
	const written = writeKnowledgeFile({
		madeBy: { name: "A. Jurist", organisation: "Exempelköping" },
		madeOn: "2026-11-23",
		countryProfiles: [...countryProfiles],
		adequacyDecisions: [...adequacyDecisions],
	});
	expect(published().safeParse(JSON.parse(written)).error).toBeUndefined();
});

test.each([
	[
		"a power that is not on the list",
		{ statutes: [{ id: "tw.a", cite: "An act", powers: ["everything"] }] },
	],
	["a day that does not exist", { checked: "2026-02-30" }],
	["a field with a misspelt name", { nextcheck: "2026-12-01" }],
	[
		"a guarantee in words of one's own",
		{ guarantees: { ...taiwan.guarantees, A: { verdict: "safe" } } },
	],
	["a signature without a day", { signedBy: [{ name: "A. Jurist" }] }],
])(
	"an editor marks %s, and the program refuses it at that place",
	(_name, wrong) => {
		const file = knowledgeFile({ countryProfiles: [{ ...taiwan, ...wrong }] });
		expect(published().safeParse(file).success).toBe(false);
		expect(
			readKnowledgeFile(file, "2026-11-23", adequacyDecisions),
		).toMatchObject({
			ok: false,
			refusal: {
				code: "damaged",
				at: expect.stringContaining(
					`countryProfiles/0/${Object.keys(wrong)[0]}`,
				),
			},
		});
	},
);

test("a file may name its schema, as editors ask for it", () => {
	const file = knowledgeFile({
		$schema: "./knowledge.schema.json",
		countryProfiles: [taiwan],
	});
	expect(published().safeParse(file).error).toBeUndefined();
	expect(readKnowledgeFile(file, "2026-11-23", adequacyDecisions).ok).toBe(
		true,
	);
});

test("a signature of a day to come is refused, with its place", () => {
	const signedBy = [{ name: "A. Jurist", on: "2026-12-24" }];
	expect(
		readKnowledgeFile(
			knowledgeFile({ countryProfiles: [{ ...taiwan, signedBy }] }),
			"2026-11-23",
			adequacyDecisions,
		),
	).toMatchObject({
		ok: false,
		refusal: {
			code: "checked-in-future",
			at: "countryProfiles/0/signedBy/0/on",
		},
	});
});

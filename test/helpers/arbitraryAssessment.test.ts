import fc from "fast-check";
import { expect, test } from "vitest";
import {
	Assessment,
	collectionFields,
	collectionNames,
	sectionFields,
	sectionNames,
} from "../../src/domain/assessment.ts";
import { arbitraryAssessment } from "./arbitraryAssessment.ts";

test("generated documents are valid, and between them use every field of every table", () => {
	const used = new Set<string>();
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			expect(Assessment.safeParse(document).success).toBe(true);
			for (const name of sectionNames)
				for (const field of Object.keys(document[name]))
					used.add(`${name}/${field}`);
			for (const name of collectionNames)
				for (const row of Object.values(document[name]))
					for (const field of Object.keys(row)) used.add(`${name}/${field}`);
		}),
		{ numRuns: 60 },
	);
	const all = [
		...sectionNames.flatMap((name) =>
			Object.keys(sectionFields[name]).map((field) => `${name}/${field}`),
		),
		...collectionNames.flatMap((name) =>
			Object.keys(collectionFields[name]).map((field) => `${name}/${field}`),
		),
	];
	expect(all.filter((field) => !used.has(field))).toEqual([]);
});

test("by default no text holds what XML cannot", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			expect(JSON.stringify(document).normalize("NFC")).not.toMatch(
				/\\u00(0[0-8bcef]|1)|\\r|\\ud[89a-f]|\uFFFE|\uFFFF/i,
			);
		}),
		{ numRuns: 60 },
	);
});

test("control characters and lone surrogates come when asked for", () => {
	const samples = fc.sample(
		arbitraryAssessment({ controlCharacters: true }),
		30,
	);
	expect(JSON.stringify(samples)).toMatch(/\\u0000/);
	expect(JSON.stringify(samples)).toMatch(/\\ud800/);
});

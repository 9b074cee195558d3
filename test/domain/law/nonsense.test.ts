import { describe, expect, test } from "vitest";
import {
	collectionFields,
	collectionNames,
	sectionFields,
} from "../../../src/domain/assessment.ts";
import type { Json } from "../../../src/domain/canonical.ts";
import type { Kind } from "../../../src/domain/kinds.ts";
import { judgeAssessment, judgeOf } from "../../../src/domain/law/outcome.ts";
import { type Draft, startingPoints } from "../../helpers/documents.ts";

const today = "2026-11-23";

/** What somebody types to get past a question: it fills the field and says nothing. */
const nothingSaid: Partial<Record<Kind["kind"], readonly Json[]>> = {
	text: [" ", "-", "?", "…", "Okänd", "vet ej", "TBD"],
	longText: [" \n\t", "x", "–", "1", "unknown", "Don't know.", "okänt!"],
	ref: ["a-row-that-never-was"],
	refs: [["a-row-that-never-was"]],
	date: ["2099-12-31"],
};

/** Every answer of a document, by its path, except what a person did on a day: a coming act has not happened. */
const answersIn = ({ document }: Draft): [path: string, kind: Kind][] => {
	const of = (place: string, fields: Record<string, Kind>, row: object) =>
		Object.entries(row).flatMap(([field]): [string, Kind][] => {
			const kind = fields[field];
			return kind ? [[`${place}/${field}`, kind]] : [];
		});
	return [
		...of("about", sectionFields.about, document.about),
		...collectionNames
			.filter((name) => name !== "acts")
			.flatMap((name) =>
				Object.entries(document[name]).flatMap(([id, row]) =>
					of(`${name}/${id}`, collectionFields[name], row),
				),
			),
	];
};

describe.each(
	Object.entries(startingPoints).filter(
		([, start]) => judgeAssessment(start().document, today).rank > 0,
	),
)("%s", (_name, start) => {
	test("an answer that says nothing is worth no more than none", () => {
		const draft = start();
		const rank = (each: Draft) => judgeAssessment(each.document, today).rank;
		const better = answersIn(draft).flatMap(([path, kind]) => {
			const without = rank(draft.without(path));
			return (nothingSaid[kind.kind] ?? []).flatMap((value) =>
				rank(draft.set(path, value)) > without
					? [`${path} = ${JSON.stringify(value)}`]
					: [],
			);
		});
		expect(better).toEqual([]);
	});
});

test("a name of one letter is a name, and a short reason is a reason", () => {
	const draft = startingPoints["privacy framework"]?.()
		.set("parties/p_vendor/name", "X")
		.set("transfers/t_login/dpfEntity", "X");
	expect(
		draft && judgeOf(draft.document, today).transfer("t_login").outcome,
	).toBe("t.adequacy");
	const ended = startingPoints["clauses suffice"]?.().set(
		"findings/f_law/branchReason",
		"No.",
	);
	expect(ended && judgeAssessment(ended.document, today).outcome).toBe(
		"t.running.tool-only",
	);
});

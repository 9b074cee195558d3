import { describe, expect, test } from "vitest";
import {
	type Assessment,
	liveRows,
	type Row,
} from "../../../src/domain/assessment.ts";
import {
	readOfLink,
	readOfPlaces,
	readOfShape,
} from "../../../src/domain/law/alike.ts";
import { judgeOf, type Verdict } from "../../../src/domain/law/outcome.ts";
import { scorerOf } from "../../../src/domain/risk/score.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const today = "2026-11-23";
const copies = ["2nd", "3rd"];

/** The document with each data category twice more: the same answers, chain, transfers and measures, other ids. */
function withCopies(document: Assessment): Assessment {
	const ids = (id: string) => [id, ...copies.map((copy) => `${id}.${copy}`)];
	const withRows = <T extends { rows?: string[] | undefined }>(row: T): T =>
		row.rows ? { ...row, rows: row.rows.flatMap(ids) } : row;
	const each = <T>(rows: Record<string, T>, change: (row: T) => T) =>
		Object.fromEntries(
			Object.entries(rows).map(([id, row]) => [id, change(row)]),
		);
	const chain: Record<string, Row<"chain">> = {};
	for (const [id, link] of Object.entries(document.chain)) {
		chain[id] = link;
		if (document.categories[link.category ?? ""])
			for (const copy of copies)
				chain[`${id}.${copy}`] = {
					...link,
					category: `${link.category}.${copy}`,
				};
	}
	const unknowns = { ...document.unknowns };
	for (const [id, mark] of Object.entries(document.unknowns)) {
		const [collection = "", row = "", field = ""] = mark.path?.split("/") ?? [];
		if (collection === "categories" || collection === "chain")
			for (const copy of copies)
				unknowns[`${id}.${copy}`] = {
					...mark,
					path: `${collection}/${row}.${copy}/${field}`,
				};
	}
	return {
		...document,
		categories: Object.fromEntries(
			Object.entries(document.categories).flatMap(([id, row]) =>
				ids(id).map((copy) => [copy, row]),
			),
		),
		chain,
		unknowns,
		transfers: each(document.transfers, withRows),
		measures: each(document.measures, withRows),
	};
}

/** As if every copy had the name of the first. */
const named = <T>(said: T): T =>
	JSON.parse(JSON.stringify(said).replaceAll(/\.(?:2nd|3rd)\b/g, ""));

const said = ({ outcome, settled, spoke, missing }: Verdict) => ({
	outcome,
	settled,
	spoke: spoke.map(({ rule, status, at }) => ({ rule, status, at })),
	missing: [...new Set(missing)].sort(),
});

const documents: [string, Assessment][] = caseFiles
	.flatMap(casesIn)
	.map((one) => [one.case, documentOf(one)]);

describe("lines that say the same come out the same, each with what it lacks itself", () => {
	test.each(documents)("%s", (_name, document) => {
		const copied = withCopies(document);
		const one = judgeOf(document, today);
		const many = judgeOf(copied, today);
		const risk = scorerOf(copied, today);
		for (const [id] of liveRows(document, "transfers")) {
			const verdict = many.transfer(id);
			expect(said(named(verdict))).toEqual(said(one.transfer(id)));
			// What one line lacks, each of its copies lacks.
			expect(verdict.missing.filter(isOfLine).length).toBe(
				one.transfer(id).missing.filter(isOfLine).length * 3,
			);
		}
		for (const [id] of liveRows(document, "categories")) {
			const first = one.category(id);
			for (const copy of copies) {
				const verdict = many.category(`${id}.${copy}`);
				expect(said(named(verdict))).toEqual(said(first));
				// Nothing that was shared speaks of another line.
				for (const { at = "" } of verdict.spoke)
					expect(at).toBe(inCopy(copied, at, copy));
				expect(verdict.missing).toEqual(
					expect.arrayContaining(
						first.missing.map((path) => inCopy(copied, path, copy)),
					),
				);
				expect(named(risk.category(`${id}.${copy}`))).toEqual(
					named(risk.category(id)),
				);
			}
		}
	});
});

const isOfLine = (path: string): boolean =>
	/^(?:categories|chain)\//.test(path);

/** The place in the copy, unless it has none of its own: a link that names no category stands in every chain. */
function inCopy(copied: Assessment, path: string, copy: string): string {
	const [collection, id] = path.split("/");
	const name = `${id}.${copy}`;
	return (collection === "categories" || collection === "chain") &&
		Object.hasOwn(copied[collection], name)
		? path.replace(`/${id}`, `/${name}`)
		: path;
}

/** Fields of the collection's rows that somebody reads while `look` runs. */
function readWhile(
	document: Assessment,
	collection: "categories" | "chain",
	look: (document: Assessment) => void,
): Set<string> {
	const read = new Set<string>();
	let isLooking = false;
	const watched = Object.fromEntries(
		Object.entries(document[collection]).map(([id, row]) => [
			id,
			new Proxy(row, {
				get: (target, field, receiver) => {
					if (isLooking) read.add(String(field));
					return Reflect.get(target, field, receiver);
				},
			}),
		]),
	);
	const seen = { ...document, [collection]: watched };
	isLooking = true;
	look(seen);
	return read;
}

/** What tells a line from others and puts it in its place, and what is asked of all lines of a transfer together. */
const besides = {
	categories: ["order", "removed", "summaryLine", "subjects", "kinds"],
	chain: ["order", "removed", "category"],
};

test.each([
	["categories", [...readOfPlaces, ...readOfShape]],
	["chain", readOfLink],
] as const)(
	"no rule reads of %s what is not compared",
	(collection, compared) => {
		const read = new Set<string>();
		for (const [, document] of documents)
			for (const field of readWhile(document, collection, (seen) => {
				const judge = judgeOf(seen, today);
				for (const [id] of liveRows(seen, "categories"))
					judge.category(id).spoke;
				judge.assessment().spoke;
			}))
				read.add(field);
		expect(
			[...read].filter((field) => !besides[collection].includes(field)).sort(),
		).toEqual([...compared].sort());
	},
);

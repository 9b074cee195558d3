import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	Assessment,
	emptyAssessment,
	liveRows,
} from "../../src/domain/assessment.ts";
import { canonicalJson, isAbsent, same } from "../../src/domain/canonical.ts";
import { removeRow, setField } from "../../src/domain/change.ts";
import { merge } from "../../src/domain/merge.ts";
import { valueAt } from "../../src/domain/path.ts";
import {
	compareReturned,
	type Decided,
	isHereAlready,
	takeIn,
} from "../../src/domain/returned.ts";
import { common } from "../../src/domain/twoWay.ts";
import { triples } from "../helpers/edits.ts";

const merging = { by: "Reviewer", at: "2026-11-23T14:02:00Z" };
const runs = { numRuns: 3_000 };
const withoutFiled = (document: Assessment) =>
	canonicalJson({ ...document, conflicts: {} });
const isPlace = (path: readonly string[]) =>
	path[2] === "order" || path[2] === "removed";

const property = (
	name: string,
	holds: (base: Assessment, copy: Assessment, document: Assessment) => void,
) =>
	test(name, () => {
		fc.assert(
			fc.property(triples, (triple) => {
				const before = JSON.stringify(triple);
				holds(...triple);
				expect(JSON.stringify(triple)).toBe(before);
			}),
			runs,
		);
	});

describe("for any assessment, and any copy of an earlier state of it", () => {
	property(
		"with nothing decided the copy is merged, and what meets waits as an open conflict",
		(base, copy, document) => {
			const returned = compareReturned(base, copy, document);
			const taken = takeIn(document, returned, [], merging);
			const merged = merge(base, copy, document, merging).document;
			expect(withoutFiled(taken)).toBe(withoutFiled(merged));
			expect(liveRows(taken, "conflicts")).toHaveLength(
				liveRows(merged, "conflicts").length,
			);
			expect(Assessment.safeParse(taken).error).toBeUndefined();
		},
	);

	property(
		"with all accepted every field says what the copy says; what stood here is kept",
		(base, copy, document) => {
			const returned = compareReturned(base, copy, document);
			const all = returned.map((): Decided => "accept");
			const taken = takeIn(document, returned, all, merging);
			for (const { change, theirs } of returned)
				if (!isPlace(change.path))
					expect(same(valueAt(taken, change.path), theirs)).toBe(true);
			for (const { conflict, mine } of returned)
				if (conflict === "changed-twice" && !isAbsent(mine))
					expect(
						Object.values(taken.conflicts).map(({ theirs }) => theirs),
					).toContain(JSON.stringify(mine));
			expect(Assessment.safeParse(taken).error).toBeUndefined();
		},
	);

	property(
		"with all refused the assessment says what it said; every text of the copy is kept, and is known when it comes again",
		(base, copy, document) => {
			const returned = compareReturned(base, copy, document);
			const all = returned.map((): Decided => "refuse");
			const taken = takeIn(document, returned, all, merging);
			expect(withoutFiled(taken)).toBe(withoutFiled(document));
			const kept = Object.values(taken.conflicts).map(({ mine }) => mine);
			for (const each of returned)
				if (
					!isPlace(each.change.path) &&
					!isAbsent(each.theirs) &&
					!isHereAlready(each)
				)
					expect(kept).toContain(JSON.stringify(each.theirs));
			for (const row of Object.values(taken.conflicts))
				expect(row.settledOn).toBe("2026-11-23");
			for (const each of compareReturned(base, copy, taken))
				if (!isPlace(each.change.path) && !isHereAlready(each))
					expect(each.seen).toBe(true);
		},
	);

	property(
		"decided change by change, each field says what was decided",
		(base, copy, document) => {
			const returned = compareReturned(base, copy, document);
			const decided = returned.map(
				(_, at): Decided => (at % 2 === 0 ? "accept" : "refuse"),
			);
			const taken = takeIn(document, returned, decided, merging);
			for (const [at, { change, mine, theirs }] of returned.entries())
				if (!isPlace(change.path))
					expect(
						same(
							valueAt(taken, change.path),
							decided[at] === "accept" ? theirs : mine,
						),
					).toBe(true);
			const again = takeIn(taken, returned, decided, merging);
			expect(canonicalJson(again)).toBe(canonicalJson(taken));
		},
	);

	property(
		"without the base nothing that stands here is taken away in silence",
		(_base, copy, document) => {
			const returned = compareReturned(common(copy, document), copy, document);
			for (const { mine, theirs, conflict, change } of returned)
				if (!isPlace(change.path) && !isAbsent(mine) && !same(mine, theirs))
					expect(conflict).toBe("changed-twice");
		},
	);
});

describe("a row that one struck out and the other wrote in", () => {
	const base = setField(
		setField(emptyAssessment("tia_1"), ["transfers", "t", "name"], "Support"),
		["transfers", "t", "purpose"],
		"Faults",
	);
	const edited = setField(base, ["transfers", "t", "name"], "Help desk");
	const struck = removeRow(base, "transfers", "t");

	test.each([
		["the copy struck out, accepted", struck, edited, "accept", true],
		["the copy struck out, refused", struck, edited, "refuse", undefined],
		[
			"struck out here, the copy's edit accepted",
			edited,
			struck,
			"accept",
			undefined,
		],
		[
			"struck out here, the copy's edit refused",
			edited,
			struck,
			"refuse",
			true,
		],
	] as const)("%s", (_, copy, document, decision, removed) => {
		const returned = compareReturned(base, copy, document);
		expect(returned.map(({ conflict }) => conflict)).toContain(
			"edit-beats-deletion",
		);
		const all = returned.map((): Decided => decision);
		const { transfers } = takeIn(document, returned, all, merging);
		expect(transfers.t?.removed).toBe(removed);
	});

	test("something else written instead stands, and what the copy said is kept", () => {
		const returned = compareReturned(base, edited, base);
		const taken = takeIn(base, returned, [{ instead: "Service" }], merging);
		expect(taken.transfers.t?.name).toBe("Service");
		expect(Object.values(taken.conflicts)).toMatchObject([
			{ mine: '"Help desk"', by: "Reviewer", settledOn: "2026-11-23" },
		]);
	});
});

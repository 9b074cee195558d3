import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Assessment, emptyAssessment } from "../../src/domain/assessment.ts";
import {
	canonical,
	canonicalJson,
	isAbsent,
	same,
} from "../../src/domain/canonical.ts";
import {
	apply,
	diff,
	invert,
	removeRow,
	setField,
} from "../../src/domain/change.ts";
import { fileConflicts, merge } from "../../src/domain/merge.ts";
import { pathText, valueAt } from "../../src/domain/path.ts";
import { triples } from "../helpers/edits.ts";

const at = "2026-11-23T14:02:00Z";
const merging = { by: "Reviewer", at };
const runs = { numRuns: 10_000 };

/** Nobody can change what is frozen, however deep. */
function frozen<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) frozen(inner);
	}
	return value;
}

const property = (
	name: string,
	holds: (base: Assessment, mine: Assessment, theirs: Assessment) => void,
) =>
	test(name, () => {
		fc.assert(
			fc.property(triples, (triple) => {
				frozen(triple);
				holds(...triple);
			}),
			runs,
		);
	});

describe("for any three states of an assessment", () => {
	property(
		"what one person changed leads from the base to theirs, and back again when undone",
		(base, mine) => {
			const changes = diff(base, mine);
			const there = apply(changes, base);
			expect(canonicalJson(there.document)).toBe(canonicalJson(mine));
			expect(there.conflicts).toEqual([]);
			const back = apply(invert(changes), mine);
			expect(canonicalJson(back.document)).toBe(canonicalJson(base));
			expect(back.conflicts).toEqual([]);
			const again = apply(invert(invert(changes)), back.document);
			expect(canonicalJson(again.document)).toBe(canonicalJson(mine));
			expect(again.conflicts).toEqual([]);
		},
	);

	property("one side unchanged gives the other", (base, mine) => {
		const ours = merge(base, mine, base, merging);
		expect(canonicalJson(ours.document)).toBe(canonicalJson(mine));
		const theirs = merge(base, base, mine, merging);
		expect(canonicalJson(theirs.document)).toBe(canonicalJson(mine));
		const both = merge(base, mine, mine, merging);
		expect(canonicalJson(both.document)).toBe(canonicalJson(mine));
		expect([ours, theirs, both].flatMap((m) => m.conflicts)).toEqual([]);
	});

	property(
		"merging the same copy twice changes nothing",
		(base, mine, theirs) => {
			const once = merge(base, mine, theirs, merging).document;
			const twice = merge(base, mine, once, {
				...merging,
				at: "2026-12-01T09:00:00Z",
			}).document;
			expect(canonicalJson(twice)).toBe(canonicalJson(once));
		},
	);

	property(
		"the order of two reviewers matters only where they conflict, and both orders say so",
		(base, mine, theirs) => {
			const [x, y] = [diff(base, mine), diff(base, theirs)];
			const mineFirst = apply(y, apply(x, base).document);
			const theirsFirst = apply(x, apply(y, base).document);
			const places = ({ conflicts }: typeof mineFirst, depth: number) =>
				[
					...new Set(
						conflicts.map(({ path }) => path.slice(0, depth).join("/")),
					),
				].sort();
			// Each order reports the rows and sections in which the two met …
			expect(places(mineFirst, 2)).toEqual(places(theirsFirst, 2));
			// … and the results differ in no other field than those reported.
			const differing = diff(mineFirst.document, theirsFirst.document);
			for (const { path, from, to } of differing) {
				if (same(from, to)) continue;
				expect(places(mineFirst, 9)).toContain(pathText(path));
				expect(places(theirsFirst, 9)).toContain(pathText(path));
			}
		},
	);

	property(
		"no text disappears: it stands where it stood, or waits as a conflict",
		(base, mine, theirs) => {
			const { document, changes } = merge(base, mine, theirs, merging);
			const filed = Object.values(document.conflicts);
			for (const { path, from, to } of changes) {
				if (path[2] === "removed" || path[2] === "order" || isAbsent(to))
					continue;
				const waits = filed.some(
					(row) =>
						row.path === pathText(path) &&
						row.mine !== undefined &&
						same(JSON.parse(row.mine), to),
				);
				expect(same(valueAt(document, path), to) || waits).toBe(true);
				expect(same(from, to)).toBe(false);
			}
			const changed = new Map(changes.map((c) => [pathText(c.path), c]));
			for (const { path, to } of diff(emptyAssessment("tia_1"), theirs)) {
				if (path[2] === "removed" || path[2] === "order") continue;
				const mineChange = changed.get(pathText(path));
				const replaced = mineChange && same(mineChange.from, to);
				expect(same(valueAt(document, path), to) || replaced).toBe(true);
			}
		},
	);

	property(
		"an edit beats a deletion, and is reported",
		(base, mine, theirs) => {
			const { document, conflicts } = merge(base, mine, theirs, merging);
			for (const collection of [
				"transfers",
				"categories",
				"questions",
			] as const)
				for (const [id, before] of Object.entries(base[collection])) {
					const [a, b] = [mine[collection][id], theirs[collection][id]];
					if (
						before.removed ||
						!a ||
						!b ||
						(a.removed ?? false) === (b.removed ?? false)
					)
						continue;
					const [kept, struck] = a.removed ? [b, a] : [a, b];
					const written = diff(
						{ ...base, [collection]: { [id]: before } },
						{ ...base, [collection]: { [id]: kept } },
					).filter(({ path }) => path[2] !== "order");
					// Striking out a row in which the other's words stand already overrules nobody.
					const known = { ...base, [collection]: { [id]: struck } };
					if (written.every(({ path, to }) => same(valueAt(known, path), to)))
						continue;
					expect(document[collection][id]?.removed).toBeUndefined();
					expect(conflicts.map(({ path }) => pathText(path))).toContain(
						`${collection}/${id}/removed`,
					);
				}
		},
	);

	property(
		"the result is a valid assessment, rows and all",
		(base, mine, theirs) => {
			const { document } = merge(base, mine, theirs, merging);
			expect(Assessment.safeParse(document).error).toBeUndefined();
			for (const collection of [
				"transfers",
				"categories",
				"questions",
			] as const)
				for (const source of [base, mine, theirs])
					expect(Object.keys(document[collection])).toEqual(
						expect.arrayContaining(
							Object.keys(source[collection]).filter(
								(id) => canonical(source[collection][id]) !== undefined,
							),
						),
					);
		},
	);
});

describe("two people and one transfer", () => {
	const base = setField(
		setField(emptyAssessment("tia_1"), ["transfers", "t", "name"], "Support"),
		["transfers", "t", "purpose"],
		"Fault reports",
	);
	const edited = setField(
		base,
		["transfers", "t", "name"],
		"Support from India",
	);
	const renamed = setField(base, ["transfers", "t", "name"], "Help desk");
	const struck = removeRow(base, "transfers", "t");

	test("different fields: both stand, nothing to settle", () => {
		const other = setField(base, ["transfers", "t", "purpose"], "Errors");
		const { document, conflicts } = merge(base, edited, other, merging);
		expect(document.transfers.t).toMatchObject({
			name: "Support from India",
			purpose: "Errors",
		});
		expect(conflicts).toEqual([]);
		expect(document.conflicts).toEqual({});
	});

	test("the same field: theirs stands, mine waits in the document with my name and the hour", () => {
		const { document } = merge(base, edited, renamed, merging);
		expect(document.transfers.t?.name).toBe("Help desk");
		expect(Object.values(document.conflicts)).toEqual([
			{
				order: 1,
				path: "transfers/t/name",
				base: '"Support"',
				mine: '"Support from India"',
				theirs: '"Help desk"',
				by: "Reviewer",
				at,
			},
		]);
	});

	test.each([
		["I struck out what they edited", struck, edited],
		["they struck out what I edited", edited, struck],
	])(
		"%s: the row stays with the edit, and the merge says so",
		(_, mine, theirs) => {
			const { document, conflicts } = merge(base, mine, theirs, merging);
			expect(document.transfers.t).toEqual(edited.transfers.t);
			expect(conflicts.map(({ why }) => why)).toEqual(["edit-beats-deletion"]);
			expect(Object.values(document.conflicts)).toHaveLength(1);
		},
	);

	test("I struck it out, they moved it: it is struck out", () => {
		const moved = setField(base, ["transfers", "t", "order"], 7);
		const { document, conflicts } = merge(base, struck, moved, merging);
		expect(document.transfers.t).toMatchObject({ order: 7, removed: true });
		expect(conflicts).toEqual([]);
	});

	test("both answered the same question alike: one answer, no conflict, whoever goes first", () => {
		const answered = (order: number) =>
			setField(
				setField(base, ["questions", "m:uc1.c1", "order"], order),
				["questions", "m:uc1.c1", "answer"],
				"yes",
			);
		for (const [mine, theirs] of [
			[answered(3), answered(8)],
			[answered(8), answered(3)],
		] as const) {
			const { document, conflicts } = merge(base, mine, theirs, merging);
			expect(document.questions["m:uc1.c1"]).toEqual({
				order: 3,
				answer: "yes",
			});
			expect(conflicts).toEqual([]);
		}
	});

	test("undoing the making of a row leaves it when someone has written in it since", () => {
		const making = diff(emptyAssessment("tia_1"), base);
		const { document, conflicts } = apply(invert(making), edited);
		expect(document.transfers.t).toMatchObject({ name: "Support from India" });
		expect(document.transfers.t?.removed).toBeUndefined();
		expect(conflicts.map(({ path, why }) => [pathText(path), why])).toEqual([
			["transfers/t/name", "changed-twice"],
			["transfers/t/removed", "edit-beats-deletion"],
		]);
	});

	test("a settled conflict does not come back with the same copy", () => {
		const first = merge(base, edited, renamed, merging).document;
		const [id = ""] = Object.keys(first.conflicts);
		const settled = setField(
			first,
			["conflicts", id, "settledOn"],
			"2026-11-24",
		);
		const again = merge(base, edited, settled, merging).document;
		expect(again.conflicts).toEqual(settled.conflicts);
	});

	test("filing nothing gives the same document", () => {
		expect(fileConflicts(base, [], merging)).toBe(base);
	});
});

test("2,000 rows of 40 fields are compared and merged within tens of milliseconds", () => {
	const rows = (text: string) =>
		Object.fromEntries(
			Array.from({ length: 2_000 }, (_, row) => [
				`c_${row}`,
				{
					order: row + 1,
					carried: Object.fromEntries(
						Array.from({ length: 40 }, (__, col) => [
							`Column ${col}`,
							col % 10 === 0 ? `${text} ${row}` : `as written ${row}`,
						]),
					),
				},
			]),
		);
	const base = { ...emptyAssessment("tia_1"), categories: rows("old") };
	const mine = { ...emptyAssessment("tia_1"), categories: rows("new") };
	const times = Array.from({ length: 5 }, () => {
		const start = performance.now();
		const { changes, conflicts } = merge(base, mine, base, merging);
		expect(changes).toHaveLength(8_000);
		expect(conflicts).toEqual([]);
		return performance.now() - start;
	});
	console.info(`merge of 2,000 × 40: ${Math.min(...times).toFixed(0)} ms`);
	expect(Math.min(...times)).toBeLessThan(400);
});

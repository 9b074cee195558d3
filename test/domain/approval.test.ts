import fc from "fast-check";
import { expect, test } from "vitest";
import {
	differencesFrom,
	sealed,
	unsealed,
} from "../../src/domain/approval.ts";
import type { Assessment } from "../../src/domain/assessment.ts";
import { addRow, setField } from "../../src/domain/change.ts";
import { readDocument, writeDocument } from "../../src/domain/file.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";
import { triples } from "../helpers/edits.ts";
import {
	decided,
	having,
	saying,
	toolIsEnough,
} from "../helpers/walkedDocuments.ts";

/** What was approved, read back from what is kept. */
function kept(document: Assessment): Assessment {
	const content = unsealed(sealed(document));
	if (!content) throw new Error("What was sealed does not open.");
	return content;
}

test("what was approved can be read again, and nothing differs from it", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			expect(differencesFrom(kept(document), document)).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});

test("the hash changes exactly when the list of differences has something in it", () => {
	let changed = 0;
	fc.assert(
		fc.property(triples, ([base, mine]) => {
			const differs = differencesFrom(kept(base), mine).length > 0;
			if (differs) changed++;
			expect(sealed(mine).hash !== sealed(base).hash).toBe(differs);
		}),
		{ numRuns: 3000 },
	);
	expect(changed).toBeGreaterThan(500);
});

test("a file that was written and read again is the approved one, whatever the order of its keys", () => {
	fc.assert(
		fc.property(arbitraryAssessment(), (document) => {
			const turned = JSON.parse(writeDocument(document), (_, value) =>
				typeof value === "object" && value !== null && !Array.isArray(value)
					? Object.fromEntries(Object.entries(value).reverse())
					: value,
			);
			const again = readDocument(turned);
			if (!again.ok) throw new Error(again.code);
			expect(sealed(again.document).hash).toBe(sealed(document).hash);
		}),
		{ numRuns: 300 },
	);
});

test("what somebody wrote over in what was kept does not open", () => {
	const { content, hash } = sealed(decided(toolIsEnough()));
	expect(
		unsealed({ content: content.replace("The board", "Someone"), hash }),
	).toBeUndefined();
	expect(
		unsealed({ content: `${content.slice(0, -1)}`, hash }),
	).toBeUndefined();
	expect(unsealed({ content, hash: hash.replace(/^./, "x") })).toBeUndefined();
});

test("a changed decision, a changed answer and a struck-out row are each one difference, by their place", () => {
	const document = decided(toolIsEnough());
	const paths = (now: Assessment) =>
		differencesFrom(kept(document), now).map(({ path }) => path.join("/"));
	expect(paths(saying(document, "decision", { outcome: "suspend" }))).toEqual([
		"decision/outcome",
	]);
	expect(
		paths(having(document, "transfers", "transfer", { country: "US" })),
	).toEqual(["transfers/transfer/country"]);
	expect(
		paths(having(document, "statutes", "statute", { removed: true })),
	).toEqual(["statutes/statute/removed"]);
});

test("a row that was added is noticed before anything stands in it; a sorted sheet is not", () => {
	const document = decided(toolIsEnough());
	const added = addRow(document, "transfers", "new");
	expect(sealed(added).hash).not.toBe(sealed(document).hash);
	expect(differencesFrom(kept(document), added)).toHaveLength(1);
	const sorted = setField(document, ["statutes", "statute", "order"], 77);
	expect(sealed(sorted).hash).toBe(sealed(document).hash);
	expect(differencesFrom(kept(document), sorted)).toEqual([]);
});

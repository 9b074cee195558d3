import fc from "fast-check";
import { expect, test } from "vitest";
import {
	approvalStanding,
	approve,
	differencesFrom,
	revoke,
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

const revocation = {
	by: "The board",
	role: "Controller",
	on: "2026-12-01",
	reason: "The support has moved.",
};

test("an approval stands until the content moves on, its day has passed, or somebody revokes it", () => {
	const document = having(decided(toolIsEnough()), "transfers", "transfer", {
		nextReviewOn: "2027-05-01",
	});
	const kind = (now: Assessment, today = "2026-11-24") =>
		approvalStanding(now, today).kind;
	expect(kind(document)).toBe("none");
	const approved = approve(document, "app_1");
	expect(kind(approved)).toBe("stands");
	expect(kind(approved, "2027-05-01")).toBe("stands");
	expect(kind(approved, "2027-05-02")).toBe("expired");
	const moved = setField(approved, ["decision", "reason"], "Another");
	expect(approvalStanding(moved, "2026-11-24")).toMatchObject({
		kind: "differs",
		changes: [{ path: ["decision", "reason"] }],
	});
	// A second approval is another row; the first is not written over.
	const again = approve(moved, "app_2");
	expect(kind(again)).toBe("stands");
	expect(again.approvals.app_1).toEqual(approved.approvals.app_1);
	const taken = revoke(again, "app_2", revocation);
	expect(kind(taken)).toBe("differs");
	expect(kind(revoke(taken, "app_1", revocation))).toBe("none");
});

test("what is revoked stays revoked as it was written, and what is not there cannot be", () => {
	const approved = approve(decided(toolIsEnough()), "app_1");
	const taken = revoke(approved, "app_1", revocation);
	expect(taken.approvals.app_1).toMatchObject({
		revokedBy: revocation.by,
		revokedReason: revocation.reason,
		hash: approved.approvals.app_1?.hash,
	});
	expect(revoke(taken, "app_1", { ...revocation, by: "Another" })).toBe(taken);
	expect(revoke(taken, "app_9", revocation)).toBe(taken);
});

test("an approval whose content was written over is told as none", () => {
	const approved = approve(decided(toolIsEnough()), "app_1");
	const content = approved.approvals.app_1?.content ?? "";
	const edited = setField(
		approved,
		["approvals", "app_1", "content"],
		content.replace("The board", "Someone"),
	);
	expect(approvalStanding(edited, "2026-11-24").kind).toBe("unreadable");
});

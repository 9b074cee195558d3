import { expect, test } from "vitest";
import { Assessment, liveRows } from "../../../src/domain/assessment.ts";
import { canonicalJson } from "../../../src/domain/canonical.ts";
import { apply, diff, invert } from "../../../src/domain/change.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { judgeOf } from "../../../src/domain/law/outcome.ts";
import type { Choice } from "../../../src/domain/law/whatIf.ts";
import {
	applied,
	storesAnything,
} from "../../../src/domain/law/whatIfApplied.ts";
import { toggles } from "../../../src/domain/law/whatIfToggles.ts";
import {
	supplementedBy,
	underPrivacyFramework,
} from "../../helpers/documents.ts";
import { caseFiles, casesIn, documentOf } from "../../helpers/legalCases.ts";

const today = "2026-11-23";
const stored = (document: Assessment, choices: readonly Choice[]) => {
	let count = 0;
	return applied(document, choices, {
		knowledge: builtInKnowledge,
		today,
		newId: () => `m_applied${++count}`,
		titleOf: ({ toggle }) => (toggle === "eea-region" ? "Region" : undefined),
	});
};
const inClear = () =>
	supplementedBy("tech.uc3.transit-encryption")
		.set("categories/c_login/format", "clear")
		.set("chain/k_vendor/clearText", "yes").document;

test("pseudonymising is stored as a plan with six open questions, and no fact", () => {
	const before = inClear();
	const after = stored(before, [{ toggle: "pseudonymise", target: "c_login" }]);
	expect(after.measures.m_applied1).toMatchObject({
		catalogue: "tech.uc2.pseudonymisation",
		status: "planned",
		rows: ["c_login"],
		transfers: ["t_login"],
		deficiencies: ["d_access", "d_rest"],
	});
	const asked = liveRows(after, "questions").filter(
		([, { owner }]) => owner === "m_applied1",
	);
	expect(asked.map(([, { question }]) => question)).toEqual([
		"uc2.c1",
		"uc2.c2",
		"uc2.c3",
		"uc2.c4",
		"rule.uuid-is-not-pseudonymisation",
		"rule.before-transfer",
	]);
	expect(asked.every(([, { answer }]) => answer === undefined)).toBe(true);
	expect(after.categories).toEqual(before.categories);
	expect(after.chain).toEqual(before.chain);
	expect(Assessment.parse(after)).toEqual(after);
});

test("applied twice, stored once", () => {
	const choices = [{ toggle: "pseudonymise", target: "c_login" }];
	const once = stored(inClear(), choices);
	expect(stored(once, choices)).toEqual(once);
});

test("that a decision falls is nothing to store; that an importer has left the list is a fact", () => {
	const { document } = underPrivacyFramework();
	const falls = [{ toggle: "adequacy-falls", target: "ad.us" }];
	expect(storesAnything(falls)).toBe(false);
	expect(stored(document, falls)).toEqual(document);
	const leaves = [{ toggle: "leaves-list", target: "p_vendor" }];
	expect(storesAnything(leaves)).toBe(true);
	expect(diff(document, stored(document, leaves))).toEqual([
		{
			path: ["transfers", "t_login", "dpfStatus"],
			from: "active",
			to: "inactive",
		},
	]);
});

test("in every legal case: applying everything improves no verdict, and one undo takes it back", () => {
	let changed = 0;
	for (const one of caseFiles.flatMap(casesIn)) {
		const document = documentOf(one);
		const choices = toggles.flatMap(({ id, targets }) =>
			targets(document, builtInKnowledge, today).map((target) => ({
				toggle: id,
				target,
			})),
		);
		const after = stored(document, choices);
		const changes = diff(document, after);
		changed += changes.length;
		const day = one.today ?? today;
		const [was, is] = [judgeOf(document, day), judgeOf(after, day)];
		expect(is.assessment().rank, one.case).toBeLessThanOrEqual(
			was.assessment().rank,
		);
		for (const [id] of liveRows(document, "transfers"))
			expect(is.transfer(id).rank, one.case).toBeLessThanOrEqual(
				was.transfer(id).rank,
			);
		const undone = apply(invert(changes), after);
		expect(undone.conflicts).toEqual([]);
		expect(canonicalJson(undone.document)).toBe(canonicalJson(document));
	}
	expect(changed).toBeGreaterThan(0);
}, 60_000);

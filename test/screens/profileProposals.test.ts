import { expect, test } from "vitest";
import { liveRows } from "../../src/domain/assessment.ts";
import { countryProfiles } from "../../src/domain/knowledge/countryProfiles.ts";
import { withLawsOf } from "../../src/screens/assess/profileProposals.ts";
import { clausesSuffice } from "../helpers/documents.ts";

const us = countryProfiles.find(({ country }) => country === "US");
if (!us) throw new Error("No profile of the US");
const cites = us.statutes.map(({ cite }) => cite);
const before = clausesSuffice().with("findings", "f_law", { country: "US" });
const taken = withLawsOf(before.document, "f_law", us);
const added = liveRows(taken, "statutes").filter(
	([id]) => before.document.statutes[id] === undefined,
);

test("each law of the profile becomes a row of the finding, named as it is cited", () => {
	expect(added.map(([, { name }]) => name)).toEqual(cites);
	expect(new Set(added.map(([, { finding }]) => finding))).toEqual(
		new Set(["f_law"]),
	);
	for (const [at, [, { powers }]] of added.entries())
		expect(powers ?? []).toEqual([...(us.statutes[at]?.powers ?? [])].sort());
});

test("what only a person can judge stays open, and so does what the profile does not say", () => {
	for (const [, row] of added) {
		expect(row).not.toHaveProperty("coversData");
		expect(row).not.toHaveProperty("coversReason");
		for (const guarantee of ["A", "B", "C", "D"])
			expect(row).not.toHaveProperty(`guarantee${guarantee}`);
		expect(row.secrecyOrder).toBe(
			row.powers?.includes("secrecy-order") ? "yes" : undefined,
		);
	}
});

test("a law that stands there already is left as people judged it, and taking them in twice adds nothing", () => {
	expect(taken.statutes.l_act).toEqual(before.document.statutes.l_act);
	expect(withLawsOf(taken, "f_law", us)).toEqual(taken);
	const judged = before.with("statutes", "l_own", {
		finding: "f_law",
		name: cites[0] ?? "",
		coversData: "no",
	});
	const rest = withLawsOf(judged.document, "f_law", us);
	expect(rest.statutes.l_own).toEqual(judged.document.statutes.l_own);
	expect(liveRows(rest, "statutes")).toHaveLength(
		liveRows(judged.document, "statutes").length + cites.length - 1,
	);
});

test("a law named under another finding, or struck out, is proposed here all the same", () => {
	for (const draft of [
		before.with("statutes", "l_other", {
			finding: "f_other",
			name: cites[0] ?? "",
		}),
		before
			.with("statutes", "l_gone", { finding: "f_law", name: cites[0] ?? "" })
			.struckOut("statutes", "l_gone"),
	])
		expect(
			liveRows(withLawsOf(draft.document, "f_law", us), "statutes").filter(
				([, row]) => row.finding === "f_law" && row.name === cites[0],
			),
		).toHaveLength(1);
});

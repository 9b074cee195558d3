import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	Assessment,
	emptyAssessment,
	liveRows,
} from "../../src/domain/assessment.ts";
import type { DataCategory } from "../../src/domain/dataCategory.ts";
import { addRow, removeRow, setField } from "../../src/domain/edit.ts";
import { accept } from "../../src/reading/accept.ts";
import type { Proposal, ProposalKind } from "../../src/reading/proposal.ts";
import { readCategory } from "../../src/reading/readCategory.ts";

const withCategory = (texts: Partial<DataCategory>): Assessment =>
	addRow(emptyAssessment("tia_1"), "categories", "c_1", { ...texts });

const only = (document: Assessment, kind: ProposalKind): Proposal => {
	const [found] = readCategory(document, "c_1").filter(
		(one) => one.kind === kind,
	);
	if (found === undefined) throw new Error(`No proposal of kind ${kind}`);
	return found;
};
const acceptAll = (document: Assessment): Assessment =>
	readCategory(document, "c_1").reduce(accept, document);

const roles =
	"Controller - Stockholms Stad\nProcessor- Visualised\nSubprocessor - DT\nDT uses subprocessors, see: Amendment 3 to the agreement between Zoom and DT";

describe("an accepted proposal", () => {
	test("makes the parties, their places in the chain, the source and the remark that the city's cell speaks of", () => {
		const document = acceptAll(withCategory({ roles }));
		const chain = liveRows(document, "chain").map(([, { party, role }]) => [
			document.parties[party ?? ""]?.name,
			role,
		]);
		expect(chain).toEqual([
			["Stockholms Stad", "controller"],
			["Visualised", "processor"],
			["DT", "subprocessor"],
		]);
		expect(
			liveRows(document, "parties").map(([, party]) => party.parentCountry),
		).toEqual([undefined, undefined, "DE"]);
		const [source] = liveRows(document, "sources");
		expect(source?.[1]).toMatchObject({
			label: "Amendment 3",
			title: "Amendment 3 to the agreement between Zoom and DT",
			kind: "contract",
		});
		expect(document.categories.c_1?.evidence).toEqual([source?.[0]]);
		expect(
			liveRows(document, "remarks").map(([, { finding, path }]) => [
				finding,
				path,
			]),
		).toEqual([["further-subprocessors", "categories/c_1/roles"]]);
	});

	test("changes no text as written", () => {
		const before = withCategory({
			roles,
			location: "Data is stored at AWS data centers in Germany",
		});
		const { roles: text, location } = acceptAll(before).categories.c_1 ?? {};
		expect({ roles: text, location }).toEqual({
			roles,
			location: "Data is stored at AWS data centers in Germany",
		});
	});

	test("joins what is there already", () => {
		const before = withCategory({
			location: "Stored in Germany",
			storedIn: ["SE"],
		});
		expect(acceptAll(before).categories.c_1?.storedIn).toEqual(["SE", "DE"]);
	});

	test.each([
		["sensitivity", { sensitive: "May contain sensitive data" }, "none"],
		["keyCustody", { access: "BYOK" }, "exporter-only"],
		["keyCustody", { access: "BYOK" }, "unknown"],
		["format", { access: "The data are processed in clear text" }, "encrypted"],
		["optional", { category: "Feedback (off by default)" }, "no"],
	] as const)("never overwrites another answer: %s", (kind, texts, answer) => {
		const before = setField(
			withCategory(texts),
			["categories", "c_1", kind],
			answer,
		);
		const proposal = only(before, kind);
		expect(proposal.standing).toBe("conflicting");
		expect(accept(before, proposal)).toBe(before);
	});

	test("leaves another role in the chain and another seat of a party as they are", () => {
		let before = withCategory({ roles: "Processor: Visualised AB" });
		before = addRow(before, "parties", "p_1", {
			name: "Visualised AB",
			country: "NO",
		});
		before = addRow(before, "chain", "k_1", {
			category: "c_1",
			party: "p_1",
			role: "subprocessor",
		});
		expect(
			readCategory(before, "c_1").map(({ kind, standing }) => [kind, standing]),
		).toEqual([
			["party", "conflicting"],
			["partyCountry", "conflicting"],
		]);
		expect(acceptAll(before)).toBe(before);
	});

	test("knows a party again without its legal form, and tells two legal forms apart", () => {
		const known = (name: string, written: string) =>
			liveRows(
				acceptAll(
					addRow(
						withCategory({ roles: `Processor: ${written}` }),
						"parties",
						"p_1",
						{
							name,
						},
					),
				),
				"parties",
			).length;
		expect(known("Visualised", "Visualised AB")).toBe(1);
		expect(known("visualised ab", "Visualised AB")).toBe(1);
		expect(known("Acme GmbH", "Acme AB")).toBe(2);
	});

	test("fills a role into a link that has none, and makes no second link", () => {
		let document = withCategory({
			location: "Data is stored at AWS data centers in Germany",
		});
		document = acceptAll(document);
		expect(liveRows(document, "chain").map(([, { role }]) => role)).toEqual([
			undefined,
		]);
		document = acceptAll(
			setField(document, ["categories", "c_1", "roles"], "Underbiträde: AWS"),
		);
		expect(liveRows(document, "chain").map(([, { role }]) => role)).toEqual([
			"subprocessor",
		]);
	});

	test("uses the source that has the label, whoever wrote it", () => {
		const before = addRow(
			withCategory({ category: "Logs, according to ref A" }),
			"sources",
			"s_1",
			{ label: "Ref a" },
		);
		const after = acceptAll(before);
		expect(Object.keys(after.sources)).toEqual(["s_1"]);
		expect(after.categories.c_1?.evidence).toEqual(["s_1"]);
	});

	test("does nothing when the category has been struck out", () => {
		const before = withCategory({ location: "Stored in Germany" });
		const proposal = only(before, "storedIn");
		const struck = removeRow(before, "categories", "c_1");
		expect(accept(struck, proposal)).toBe(struck);
		expect(readCategory(struck, "c_1")).toEqual([]);
	});

	test("does not bring back a party that was struck out with what stood in it", () => {
		const first = acceptAll(withCategory({ roles: "Processor: Visualised" }));
		const [id = ""] = Object.keys(first.parties);
		const struck = removeRow(
			setField(first, ["parties", id, "country"], "NO"),
			"parties",
			id,
		);
		const again = acceptAll(struck);
		expect(again.parties[id]?.removed).toBe(true);
		expect(liveRows(again, "parties").map(([, row]) => row.country)).toEqual([
			undefined,
		]);
	});

	test("two people who accept the same proposal make the same rows", () => {
		const before = withCategory({ roles });
		expect(acceptAll(before)).toEqual(acceptAll(before));
	});
});

describe("a text that was cut off", () => {
	const cut = (location: string) =>
		addRow(withCategory({ location }), "remarks", "r_1", {
			finding: "cell-cut-off",
			path: "categories/c_1/location",
		});
	test("proposes nothing from its broken end", () => {
		expect(readCategory(cut("Data is stored in Germany"), "c_1")).toEqual([]);
		expect(
			readCategory(
				withCategory({ location: "Data is stored in Germany but n" }),
				"c_1",
			),
		).toEqual([]);
	});
	test("still proposes what a whole sentence before it says", () => {
		expect(
			readCategory(cut("Stored in Germany. Support from Ind"), "c_1").map(
				({ kind, value }) => [kind, value],
			),
		).toEqual([["storedIn", "DE"]]);
	});
});

test("on the city's own sheet, what is proposed agrees with what a person answered or leaves the answer alone", () => {
	const document = Assessment.parse(
		JSON.parse(
			readFileSync(
				new URL("../../fixtures/examples/zoomx/document.json", import.meta.url),
				"utf8",
			),
		),
	);
	const proposals = liveRows(document, "categories").flatMap(([id]) =>
		readCategory(document, id),
	);
	expect(
		proposals.filter(({ standing }) => standing === "present").length,
	).toBeGreaterThan(30);
	expect(
		proposals.filter(({ standing }) => standing === "conflicting"),
	).toEqual([]);
	const after = proposals.reduce(accept, document);
	expect(Assessment.safeParse(after).success).toBe(true);
	// The person had named five parties; the sheet names no other.
	expect(Object.keys(after.parties)).toHaveLength(5);
});

import { expect, test } from "vitest";
import {
	answerKinds,
	reasonCodes,
	remarkCodes,
	setKinds,
} from "../../src/reading/proposal.ts";
import { providers, providersCheckedOn } from "../../src/reading/providers.ts";
import { languages } from "../../src/text/languages.ts";

test.each(Object.entries(languages))(
	"every reason, kind and remark of a proposal can be said in %s",
	(_language, { reading, findings }) => {
		expect(Object.keys(reading.reasons).sort()).toEqual(
			[...reasonCodes].sort(),
		);
		expect(Object.keys(reading.remarks).sort()).toEqual(
			[...remarkCodes].sort(),
		);
		for (const kind of [...setKinds, ...answerKinds])
			expect(reading.kinds[kind]).not.toBe("");
		for (const code of remarkCodes)
			expect(findings.found[code]("the words")).toContain("the words");
	},
);

test("the table of owners is dated, and every owner has a country", () => {
	expect(providersCheckedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	for (const { name, ultimateParent, parentCountry } of providers) {
		expect(name).not.toBe("");
		expect(ultimateParent).not.toBe("");
		expect(parentCountry).toMatch(/^[A-Z]{2}$/);
	}
	const names = providers.flatMap((one) =>
		`${one.names},${one.products ?? ""}`.split(",").map((name) => name.trim()),
	);
	const filled = names.filter(Boolean);
	expect(new Set(filled).size).toBe(filled.length);
});

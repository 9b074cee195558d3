import { describe, expect, test } from "vitest";
import {
	AdequacyDecision,
	isInForce,
} from "../../../src/domain/knowledge/adequacyDecision.ts";
import { adequacyDecisions } from "../../../src/domain/knowledge/adequacyDecisions.ts";
import {
	CountryProfile,
	isStale,
	nextCheck,
} from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { eeaCountries, isInEea } from "../../../src/domain/knowledge/eea.ts";
import { measureCatalogue } from "../../../src/domain/knowledge/measures.ts";
import { sccSets } from "../../../src/domain/knowledge/sccSets.ts";
import { sccSets as sccSetCodes } from "../../../src/domain/vocabulary.ts";

const decision = (id: string): AdequacyDecision => {
	const found = adequacyDecisions.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe("adequacy decisions", () => {
	test("every entry keeps to the schema", () => {
		for (const each of adequacyDecisions)
			expect(AdequacyDecision.safeParse(each).error).toBeUndefined();
	});

	// Numbers that public lists are known to get wrong are pinned beside the others.
	test.each([
		["AD", "2010/625/EU", "2010-10-19"],
		["AR", "2003/490/EC", "2003-06-30"],
		["BR", "(EU) 2026/179", "2026-01-26"],
		["CA", "2002/2/EC", "2001-12-20"],
		["CH", "2000/518/EC", "2000-07-26"],
		["FO", "2010/146/EU", "2010-03-05"],
		["GB", "(EU) 2021/1772, (EU) 2025/1226, (EU) 2025/2574", "2021-06-28"],
		["GG", "2003/821/EC", "2003-11-21"],
		["IL", "2011/61/EU", "2011-01-31"],
		["IM", "2004/411/EC", "2004-04-28"],
		["JE", "2008/393/EC", "2008-05-08"],
		["JP", "(EU) 2019/419", "2019-01-23"],
		["KR", "(EU) 2022/254", "2021-12-17"],
		["NZ", "2013/65/EU", "2012-12-19"],
		["US", "(EU) 2023/1795", "2023-07-10"],
		["UY", "2012/484/EU", "2012-08-21"],
	])("%s: %s, adopted %s", (country, number, adopted) => {
		const found = adequacyDecisions.find((each) => each.country === country);
		expect(found).toMatchObject({ decision: number, adopted });
	});

	test("seventeen have effect, the European Patent Organisation's included", () => {
		const inForce = adequacyDecisions.filter((each) =>
			isInForce(each, "2026-11-23"),
		);
		expect(inForce).toHaveLength(17);
		expect(decision("ad.epo")).toMatchObject({
			organisation: "European Patent Organisation",
			decision: "(EU) 2025/1382",
		});
	});

	test.each([
		["the day before it is adopted", "ad.br", "2026-01-25", false],
		["the day it is adopted", "ad.br", "2026-01-26", true],
		["its last day", "ad.gb", "2031-12-27", true],
		["before Safe Harbor was struck down", "ad.safeharbor", "2015-10-05", true],
		["the day it was struck down", "ad.safeharbor", "2015-10-06", false],
		["before Privacy Shield fell", "ad.privacyshield", "2020-07-15", true],
		["the day it fell", "ad.privacyshield", "2020-07-16", false],
		["the day after it expires", "ad.gb", "2031-12-28", false],
	])("%s", (_name, id, today, inForce) => {
		expect(isInForce(decision(id), today)).toBe(inForce);
	});

	test("a decision that was annulled has no effect from that day", () => {
		const annulled = { ...decision("ad.us"), endedOn: "2026-12-01" };
		expect(isInForce(annulled, "2026-11-30")).toBe(true);
		expect(isInForce(annulled, "2026-12-01")).toBe(false);
	});
});

describe("the EEA", () => {
	test("is the 27 Member States with Iceland, Liechtenstein and Norway", () => {
		expect(eeaCountries).toHaveLength(30);
		expect(new Set(eeaCountries).size).toBe(30);
	});
	test.each([
		["SE", "yes"],
		["NO", "yes"],
		["CH", "no"],
		["GB", "no"],
		["GL", "no"],
		["FO", "no"],
		["BL", "no"],
		["NC", "no"],
		["SJ", "no"],
		["GI", "no"],
		["GG", "no"],
		["RE", "yes"],
		["YT", "yes"],
		["AX", "yes"],
		["ZZ", "unknown"],
		[undefined, "unknown"],
	])("%s: %s", (country, answer) => {
		expect(isInEea(country)).toBe(answer);
	});
});

describe("country profiles", () => {
	test("every profile keeps to the schema and names an adequacy decision that exists", () => {
		for (const profile of countryProfiles) {
			expect(CountryProfile.safeParse(profile).error).toBeUndefined();
			const own = adequacyDecisions.find(
				({ country }) => country === profile.country,
			);
			expect(profile.adequacy).toBe(own?.id);
		}
	});

	test("there is one for each country of the reference", () => {
		expect(countryProfiles.map(({ country }) => country).sort()).toEqual(
			"AE AU BR CA CH CN GB IL IN JP KR PH RS RU SG TR UA US ZA".split(" "),
		);
	});

	test("the US is looked at again every 30 days, others by whether they are adequate", () => {
		const profile = (iso: string) => {
			const found = countryProfiles.find(({ country }) => country === iso);
			if (!found) throw new Error(iso);
			return { ...found, checked: "2026-01-01" };
		};
		expect(nextCheck(profile("US"))).toBe("2026-01-31");
		expect(nextCheck(profile("IN"))).toBe("2026-06-30");
		expect(nextCheck(profile("JP"))).toBe("2027-01-01");
		expect(isStale(profile("US"), "2026-01-31")).toBe(false);
		expect(isStale(profile("US"), "2026-02-01")).toBe(true);
	});
});

describe("measures", () => {
	test("ids and conditions are unique and short enough for a question's key", () => {
		const ids = measureCatalogue.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const conditions = measureCatalogue.flatMap((entry) => entry.conditions);
		expect(new Set(conditions.map(({ id }) => id)).size).toBe(
			conditions.length,
		);
		for (const { id } of conditions) expect(id.length).toBeLessThanOrEqual(58);
	});

	test.each([
		["tech.uc1.encrypted-backup", 6],
		// Four of the Recommendations, and two rules that authorities have added.
		["tech.uc2.pseudonymisation", 6],
		["tech.uc3.transit-encryption", 8],
		["tech.uc4.protected-recipient", 6],
		["tech.uc5.split-processing", 6],
	])("%s has %i conditions", (id, count) => {
		const entry = measureCatalogue.find((each) => each.id === id);
		expect(entry?.conditions).toHaveLength(count);
	});

	test("only the use cases cure foreign law; security measures never do", () => {
		const cures = measureCatalogue.filter((entry) => entry.curesForeignLaw);
		expect(cures.map(({ id }) => id.slice(0, 8))).toEqual([
			"tech.uc1",
			"tech.uc2",
			"tech.uc3",
			"tech.uc4",
			"tech.uc5",
		]);
	});

	test("what a measure supports is in the catalogue or a trigger of step 6", () => {
		const ids = new Set(measureCatalogue.map(({ id }) => id));
		for (const { supports = [] } of measureCatalogue)
			for (const id of supports)
				expect(ids.has(id) || id.startsWith("tr.")).toBe(true);
	});
});

test("every set of standard clauses that can be chosen is known, and only that of 2021 is a tool in force", () => {
	expect(sccSets.map(({ id }) => id).sort()).toEqual([...sccSetCodes].sort());
	expect(
		sccSets
			.filter((set) => set.isTransferTool && !set.withoutEffectFrom)
			.map(({ id }) => id),
	).toEqual(["2021/914"]);
});

import { describe, expect, test } from "vitest";
import {
	type CountryProfile,
	freshUntil,
	nextCheck,
} from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { languages } from "../../../src/text/languages.ts";
import { lawNote } from "../../../src/text/lawNote.ts";

const profile = (country: string): CountryProfile => {
	const found = countryProfiles.find((each) => each.country === country);
	if (!found) throw new Error(country);
	return found;
};

describe("what the reference says of each country", () => {
	const met = "met-per-source";
	const con = "contested";
	const doc = "concerns-documented";
	const not = "not-met-per-source";
	test.each([
		["US", [con, con, con, con], "2026-10-09"],
		["GB", [met, con, con, met], "2026-09-30"],
		["CH", [met, met, met, met], "2026-08-31"],
		["IN", [doc, doc, doc, con], "2026-05-29"],
		["CN", [not, not, not, not], "2026-05-29"],
		["RU", [not, not, not, not], "2026-05-29"],
		["AU", [con, con, con, doc], "2026-05-29"],
		["SG", [con, doc, doc, doc], "2026-05-29"],
		["TR", [doc, doc, doc, con], "2026-05-29"],
		["UA", [con, doc, con, con], "2024-02-29"],
		["RS", [con, con, doc, con], "2024-12-31"],
		["BR", [met, met, met, met], "2026-05-31"],
		["JP", [met, met, met, met], "2026-10-09"],
		["KR", [met, met, met, met], "2026-10-09"],
		["CA", [met, met, met, met], "2026-10-09"],
		["IL", [met, met, met, met], "2026-10-09"],
		["PH", [con, con, con, con], "2026-05-29"],
		["ZA", [con, doc, doc, doc], "2026-05-29"],
		["AE", [doc, doc, doc, doc], "2026-05-29"],
	])(
		"%s: the guarantees A to D and the day of the look",
		(country, verdicts, checked) => {
			const { guarantees, ...rest } = profile(country);
			expect(Object.values(guarantees).map(({ verdict }) => verdict)).toEqual(
				verdicts,
			);
			for (const { source } of Object.values(guarantees))
				expect(source).toBeTruthy();
			expect(rest.checked).toBe(checked);
		},
	);

	test.each([
		["US", "50 U.S.C. §§ 1881(b)(4) and 1881a"],
		["US", "18 U.S.C. §§ 2713 and 2523"],
		["US", "28 CFR Part 201"],
		["GB", "Investigatory Powers Act 2016, section 253"],
		["CH", "BÜPF and VÜPF"],
		["IN", "Information Technology Act 2000, section 69"],
		["IN", "Telecommunications Act 2023, section 20"],
		["CN", "National Intelligence Law 2017, articles 7, 14 and 16"],
		["CN", "Data Security Law 2021, articles 35–36"],
		["RU", "152-FZ and 242-FZ"],
		["AU", "2018 (TOLA)"],
		["SG", "Criminal Procedure Code, sections 39–40"],
		["TR", "Law 2937/1983; Law 6532/2014"],
		["TR", "articles 134–140"],
		["UA", "Criminal Procedure Code, chapter 21"],
		["UA", "Law 2297-VI of 1 June 2010"],
		["RS", "Constitution, articles 41–42"],
		["BR", "Lei 12.965/2014"],
		["JP", "article 197(2)"],
		["KR", "Communications Privacy Protection Act"],
		["CA", "CSIS Act; CSE Act"],
		["IL", "GSS Law 2002, section 11"],
		["PH", "A.M. 17-11-03-SC"],
		["PH", "sections 16–22"],
		["ZA", "Cybercrimes Act 19 of 2020"],
		["AE", "Federal Decree-Law 34/2021"],
		[
			"AE",
			"Federal Decree-Law 45/2021; DIFC Law 5/2020; ADGM Regulations 2021",
		],
	])("%s names %s", (country, cite) => {
		expect(
			profile(country).statutes.some((statute) => statute.cite.includes(cite)),
		).toBe(true);
	});

	test.each([
		["US", ["2023/1795", "T-553/23", "C-703/25 P", "C/2025/6610", "25-332"]],
		["GB", ["2025/2574", "C-623/17", "Big Brother Watch, 2021-05-25"]],
		["CN", ["TikTok, 2025-05-02"]],
		["RU", ["Roman Zakharov, 2015-12-04", "02/2022", "2022-09-16"]],
		["BR", ["2026/179"]],
		["KR", ["COM(2026) 384, 2026-07-23"]],
		["ZA", ["CCT278/19, 2021-02-04"]],
	])("%s rests on %j", (country, sources) => {
		const all = profile(country).sources.join("\n");
		for (const source of sources) expect(all).toContain(source);
	});

	test("every profile says where to look again, and most statutes what they allow", () => {
		for (const { country, official, statutes, watch } of countryProfiles) {
			expect([country, official?.statutes.length ?? 0]).not.toEqual([
				country,
				0,
			]);
			expect([country, official?.practice.length ?? 0]).not.toEqual([
				country,
				0,
			]);
			expect([country, watch.length]).not.toEqual([country, 0]);
			expect([
				country,
				statutes.some(({ powers }) => powers.length > 0),
			]).toEqual([country, true]);
		}
	});
});

/** Words that no proper name of these profiles holds. */
const english =
	/\b(and|the|is|are|was|were|with|since|under|checked|notes|knowledge|letter|pages|before|not|reports?|on|amended|committee|individual|opinions|recitals|without|sources|met)\b/i;
/** Names of laws, bodies and cases stay as they are. */
const names =
	/Privacy and Civil Liberties Oversight Board|Anti-Terrorism Law|Trump v\. Slaughter|ODNI:s årliga statistikrapport \(Annual Statistical Transparency Report\)|Federal Act on Data Protection|Law on [A-Z][\w -]+|Laws on the Security Service \(SSU\) and on counter-intelligence/g;

test("what a person reads of a country in Swedish is Swedish, names apart", () => {
	const { sv } = languages;
	const said = countryProfiles.flatMap((each) => [
		...each.sources,
		...each.statutes.flatMap(({ source = "" }) => source),
		...Object.values(each.guarantees).map(({ source = "" }) => source),
		...[...each.oversight, ...each.remedies].flatMap(
			({ name, source = "" }) => [name, source],
		),
		...each.watch.map(({ source = "" }) => source),
		...Object.values(each.official ?? {}).flat(),
	]);
	expect(
		[...new Set(said)]
			.map(sv.law.basis)
			.filter((written) => english.test(written.replace(names, ""))),
	).toEqual([]);
});

describe.each(Object.entries(languages))("in %s", (_language, text) => {
	test("every law of a profile says in a sentence what it is about", () => {
		const ids = countryProfiles.flatMap(({ statutes }) => statutes);
		expect(ids.filter((statute) => !lawNote(text, statute))).toEqual([]);
		expect(Object.keys(text.knowledge.laws).sort()).toEqual(
			ids.map(({ id }) => id).sort(),
		);
	});
});

test("a house's own words on a law stand before those of the program", () => {
	const [statute] = profile("US").statutes;
	expect(statute && lawNote(languages.en, { ...statute, says: "Ours." })).toBe(
		"Ours.",
	);
});

describe("how long a look stays fresh", () => {
	test.each([
		["US, thirty days", "US", "2026-11-08"],
		["without adequacy, 180 days", "IN", "2026-11-25"],
		["adequate, a year", "JP", "2027-10-09"],
		["adequate, a year from May", "BR", "2027-05-31"],
	])("%s", (_name, country, last) => {
		expect(nextCheck(profile(country))).toBe(last);
	});

	test("a month or a year that is due counts from its first day, for looks before it", () => {
		const due = (day: string) => ({
			...profile("JP"),
			watch: [{ id: "jp.vote", due: day }],
		});
		expect(freshUntil("2026-10-09", "JP", due("2027-03"))).toBe("2027-03-01");
		expect(freshUntil("2026-10-09", "JP", due("2027"))).toBe("2027-01-01");
		expect(freshUntil("2026-10-09", "JP", due("2026-12-24"))).toBe(
			"2026-12-24",
		);
		expect(freshUntil("2027-03-02", "JP", due("2027-03"))).toBe("2028-03-01");
	});
});

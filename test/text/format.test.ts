import { describe, expect, test } from "vitest";
import {
	collatorOf,
	countryName,
	countryOptions,
	formatDate,
	formatList,
} from "../../src/text/format.ts";

describe("figures and names are written as the language does", () => {
	test.each([
		["a day", formatDate("2026-11-22", "sv"), "22 november 2026"],
		["a day", formatDate("2026-11-22", "en"), "22 November 2026"],
		["what is no day", formatDate("i morgon", "sv"), "i morgon"],
		["a list", formatList(["a", "b", "c"], "sv"), "a, b och c"],
		["a list", formatList(["a", "b", "c"], "en"), "a, b and c"],
		["a country", countryName("DE", "sv"), "Tyskland"],
		["no country known", countryName("ZZ", "en"), "Unknown country"],
		["a code that names none", countryName("QQ", "en"), "QQ"],
	])("%s", (_what, written, expected) => {
		expect(written).toBe(expected);
	});

	test("å, ä and ö come last in Swedish, and 2 before 10", () => {
		const sorted = ["ö", "10", "z", "ä", "a", "å", "2"].sort(
			collatorOf("sv").compare,
		);
		expect(sorted).toEqual(["2", "10", "a", "z", "å", "ä", "ö"]);
	});
});

describe("the list of countries", () => {
	test.each(["sv", "en"] as const)(
		"offers every country once, and 'unknown' first (%s)",
		(language) => {
			const options = countryOptions(language);
			const codes = options.map(({ value }) => value);
			expect(codes[0]).toBe("ZZ");
			expect(new Set(codes).size).toBe(codes.length);
			for (const code of ["SE", "US", "GB", "DE", "IN", "TW", "XK"])
				expect(codes).toContain(code);
			// Groups of countries, and states that are no more, are no answer.
			for (const code of ["EU", "UN", "YU", "DD", "SU"])
				expect(codes).not.toContain(code);
		},
	);

	test("is found by its name in the other language too", () => {
		const germany = countryOptions("sv").find(({ value }) => value === "DE");
		expect(germany?.keywords).toContain("Germany");
	});
});

import type { CountryProfile } from "../countryProfile.ts";

export const za: CountryProfile = {
	country: "ZA",
	statutes: [
		{
			id: "za.rica",
			cite: "RICA 2002 (parts struck down 2021-02-04; suspension ended 2024-02-04; amendment not in force)",
			powers: ["targeted", "bulk", "retention"],
			source: "Constitutional Court CCT278/19, 2021-02-04",
		},
		{
			id: "za.cybercrimes",
			cite: "Cybercrimes Act 19 of 2020",
			powers: ["compelled-disclosure"],
		},
		{
			id: "za.popia",
			cite: "POPIA",
			powers: [],
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source: "Constitutional Court, AmaBhungane, 2021-02-04",
		},
		B: {
			verdict: "concerns-documented",
			source: "Constitutional Court, AmaBhungane, 2021-02-04",
		},
		C: {
			verdict: "concerns-documented",
			source: "Constitutional Court, AmaBhungane, 2021-02-04",
		},
		D: {
			verdict: "concerns-documented",
			source: "Constitutional Court, AmaBhungane, 2021-02-04",
		},
	},
	oversight: [
		{
			name: "Information Regulator",
		},
	],
	remedies: [],
	watch: [
		{
			id: "za.rica-reform",
		},
	],
	sources: [
		"Constitutional Court CCT278/19, 2021-02-04",
		"Secondary notes checked 2026-05-29",
	],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

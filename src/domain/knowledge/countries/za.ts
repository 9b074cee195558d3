import type { CountryProfile } from "../countryProfile.ts";

export const za: CountryProfile = {
	country: "ZA",
	statutes: [
		{
			id: "za.rica",
			cite: "RICA 2002",
			powers: ["targeted", "bulk", "retention"],
			source: "Constitutional Court CCT278/19, 2021-02-04",
		},
		{
			id: "za.cybercrimes",
			cite: "Cybercrimes Act 19 of 2020",
			powers: ["compelled-disclosure"],
			confidence: "G",
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
	remedies: [
		{
			name: "Constitutional Court",
			source: "Constitutional Court CCT278/19, 2021-02-04",
		},
	],
	watch: [
		{
			id: "za.rica-reform",
		},
	],
	sources: [
		"Constitutional Court CCT278/19, 2021-02-04",
		"Secondary notes checked 2026-05-29",
	],
	official: {
		statutes: ["gov.za"],
		practice: ["Information Regulator"],
		courts: ["Constitutional Court CCT278/19, 2021-02-04"],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

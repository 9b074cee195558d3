import type { CountryProfile } from "../countryProfile.ts";

export const za: CountryProfile = {
	country: "ZA",
	statutes: [
		{
			id: "za.rica",
			cite: "RICA 2002",
			powers: ["targeted", "bulk", "retention"],
			confidence: "S",
		},
		{
			id: "za.cybercrimes",
			cite: "Cybercrimes Act 19 of 2020",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{ id: "za.popia", cite: "POPIA", powers: [], confidence: "S" },
	],
	guarantees: {
		A: "contested",
		B: "concerns-documented",
		C: "concerns-documented",
		D: "concerns-documented",
	},
	guaranteesSource: "Constitutional Court, AmaBhungane, 2021-02-04",
	oversight: ["Information Regulator"],
	watch: [{ id: "za.rica-reform" }],
	sources: [
		"Constitutional Court CCT278/19, 2021-02-04",
		"Secondary notes checked 2026-05-29",
	],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

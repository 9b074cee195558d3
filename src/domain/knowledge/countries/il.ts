import type { CountryProfile } from "../countryProfile.ts";

export const il: CountryProfile = {
	country: "IL",
	adequacy: "ad.il",
	statutes: [
		{
			id: "il.wiretap",
			cite: "Wiretap Law 1979",
			powers: ["targeted", "in-transit"],
			confidence: "G",
		},
		{
			id: "il.communications-data",
			cite: "Communications Data Law 2007",
			powers: ["compelled-disclosure"],
			confidence: "G",
		},
		{
			id: "il.gss",
			cite: "GSS Law 2002, section 11",
			powers: ["compelled-disclosure", "bulk"],
			confidence: "G",
		},
		{
			id: "il.ppl",
			cite: "Privacy Protection Law with Amendment 13",
			powers: [],
			confidence: "G",
		},
	],
	guarantees: {
		A: "met-per-source",
		B: "met-per-source",
		C: "met-per-source",
		D: "met-per-source",
	},
	guaranteesSource: "COM(2024) 7, 2024-01-15; contested by civil society",
	oversight: ["Privacy Protection Authority"],
	watch: [{ id: "il.amendment-13" }],
	sources: ["Decision 2011/61/EU", "COM(2024) 7 and SWD(2024) 3"],
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

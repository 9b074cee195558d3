import type { CountryProfile } from "../countryProfile.ts";

export const il: CountryProfile = {
	country: "IL",
	adequacy: "ad.il",
	statutes: [
		{
			id: "il.wiretap",
			cite: "Wiretap Law 1979",
			powers: ["targeted", "in-transit"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "il.communications-data",
			cite: "Communications Data Law 2007",
			powers: ["compelled-disclosure"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "il.gss",
			cite: "GSS Law 2002, section 11",
			powers: ["compelled-disclosure", "bulk"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "il.ppl",
			cite: "Privacy Protection Law; Amendment 13",
			powers: [],
			source: "General knowledge",
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15; contested by civil society",
		},
		B: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15; contested by civil society",
		},
		C: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15; contested by civil society",
		},
		D: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15; contested by civil society",
		},
	},
	oversight: [
		{
			name: "Privacy Protection Authority (PPA)",
		},
	],
	remedies: [],
	watch: [
		{
			id: "il.amendment-13",
		},
	],
	sources: ["Decision 2011/61/EU", "COM(2024) 7 and SWD(2024) 3"],
	official: {
		statutes: ["Knesset legislation database"],
		practice: ["PPA", "SWD(2024) 3"],
		courts: ["Supreme Court"],
	},
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

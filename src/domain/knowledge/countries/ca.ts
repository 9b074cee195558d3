import type { CountryProfile } from "../countryProfile.ts";

export const ca: CountryProfile = {
	country: "CA",
	adequacy: "ad.ca",
	statutes: [
		{
			id: "ca.criminal-code",
			cite: "Criminal Code, production orders",
			powers: ["targeted", "compelled-disclosure"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "ca.csis-cse",
			cite: "CSIS Act; CSE Act",
			powers: ["targeted", "bulk"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "ca.pipeda",
			cite: "PIPEDA",
			powers: [],
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		B: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		C: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		D: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
	},
	oversight: [
		{
			name: "NSIRA",
		},
		{
			name: "Intelligence Commissioner",
		},
		{
			name: "OPC",
		},
	],
	remedies: [],
	watch: [
		{
			id: "ca.lawful-access-bills",
		},
	],
	sources: ["Decision 2002/2/EC", "COM(2024) 7 and SWD(2024) 3"],
	official: {
		statutes: ["laws-lois.justice.gc.ca"],
		practice: ["NSIRA", "Intelligence Commissioner", "SWD(2024) 3"],
		courts: ["Supreme Court"],
	},
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

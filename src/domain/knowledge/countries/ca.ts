import type { CountryProfile } from "../countryProfile.ts";

export const ca: CountryProfile = {
	country: "CA",
	adequacy: "ad.ca",
	statutes: [
		{
			id: "ca.criminal-code",
			cite: "Criminal Code, production orders",
			powers: ["targeted", "compelled-disclosure"],
			confidence: "G",
		},
		{
			id: "ca.csis-cse",
			cite: "CSIS Act; CSE Act",
			powers: ["targeted", "bulk"],
			confidence: "G",
		},
		{ id: "ca.pipeda", cite: "PIPEDA", powers: [], confidence: "S" },
	],
	guarantees: {
		A: "met-per-source",
		B: "met-per-source",
		C: "met-per-source",
		D: "met-per-source",
	},
	guaranteesSource: "COM(2024) 7, 2024-01-15",
	oversight: ["NSIRA", "Intelligence Commissioner", "OPC"],
	watch: [{ id: "ca.lawful-access-bills" }],
	sources: ["Decision 2002/2/EC", "COM(2024) 7 and SWD(2024) 3"],
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

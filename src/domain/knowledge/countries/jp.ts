import type { CountryProfile } from "../countryProfile.ts";

export const jp: CountryProfile = {
	country: "JP",
	adequacy: "ad.jp",
	statutes: [
		{
			id: "jp.cpc",
			cite: "Code of Criminal Procedure, article 197(2)",
			powers: ["targeted", "voluntary"],
			confidence: "G",
		},
		{
			id: "jp.active-cyber-defence",
			cite: "Active Cyber Defence legislation 2025",
			powers: ["in-transit"],
			confidence: "G",
		},
		{
			id: "jp.appi",
			cite: "APPI and Supplementary Rules",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "met-per-source",
		B: "met-per-source",
		C: "met-per-source",
		D: "met-per-source",
	},
	guaranteesSource: "Implementing Decision (EU) 2019/419",
	oversight: ["Personal Information Protection Commission"],
	watch: [{ id: "jp.appi-amendment" }],
	sources: [
		"Implementing Decision (EU) 2019/419",
		"Commission review, April 2023",
	],
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

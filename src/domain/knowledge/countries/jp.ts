import type { CountryProfile } from "../countryProfile.ts";

export const jp: CountryProfile = {
	country: "JP",
	adequacy: "ad.jp",
	statutes: [
		{
			id: "jp.cpc",
			cite: "Code of Criminal Procedure, article 197(2)",
			powers: ["targeted", "voluntary"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "jp.active-cyber-defence",
			cite: "Active Cyber Defence legislation 2025",
			powers: ["in-transit"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "jp.appi",
			cite: "APPI and Supplementary Rules",
			powers: [],
		},
		{
			id: "jp.wiretap",
			cite: "Wiretap act",
			powers: ["targeted", "in-transit"],
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2019/419",
		},
		B: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2019/419",
		},
		C: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2019/419",
		},
		D: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2019/419",
		},
	},
	oversight: [
		{
			name: "Personal Information Protection Commission",
		},
	],
	remedies: [],
	watch: [
		{
			id: "jp.appi-amendment",
		},
	],
	sources: [
		"Implementing Decision (EU) 2019/419",
		"Commission review, April 2023",
	],
	official: {
		statutes: ["japaneselawtranslation.go.jp"],
		practice: [
			"Personal Information Protection Commission",
			"Commission review, April 2023",
		],
		courts: ["Supreme Court"],
	},
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

import type { CountryProfile } from "../countryProfile.ts";

export const gb: CountryProfile = {
	country: "GB",
	adequacy: "ad.gb",
	statutes: [
		{
			id: "gb.ipa",
			cite: "Investigatory Powers Act 2016; Investigatory Powers (Amendment) Act 2024",
			powers: ["targeted", "bulk", "compelled-disclosure"],
		},
		{
			id: "gb.tcn",
			cite: "Investigatory Powers Act 2016, section 253",
			powers: ["decryption", "secrecy-order"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "gb.dpa",
			cite: "UK GDPR; Data Protection Act 2018; Data (Use and Access) Act 2025",
			powers: [],
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2025/2574",
		},
		B: {
			verdict: "contested",
			source:
				"Implementing Decision (EU) 2025/2574: met; bulk powers contested by NGOs",
		},
		C: {
			verdict: "contested",
			source:
				"Implementing Decision (EU) 2025/2574: met; bulk powers contested by NGOs",
		},
		D: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2025/2574",
		},
	},
	oversight: [
		{
			name: "Investigatory Powers Commissioner's Office",
		},
		{
			name: "Information Commissioner",
		},
	],
	remedies: [
		{
			name: "Investigatory Powers Tribunal",
		},
	],
	watch: [
		{
			id: "gb.divergence",
		},
		{
			id: "gb.tcn-cases",
		},
		{
			id: "gb.expiry",
			due: "2031-12-27",
		},
	],
	sources: [
		"Implementing Decision (EU) 2025/2574",
		"CJEU C-623/17 (2020)",
		"ECtHR, Big Brother Watch, 2021-05-25",
	],
	official: {
		statutes: ["legislation.gov.uk"],
		practice: ["IPCO annual report", "ICO"],
		courts: [
			"Investigatory Powers Tribunal",
			"CJEU C-623/17",
			"ECtHR, Big Brother Watch, 2021-05-25",
		],
	},
	checked: "2026-09-30",
	confidence: "S",
	researchPerCase: false,
};

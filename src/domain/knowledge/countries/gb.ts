import type { CountryProfile } from "../countryProfile.ts";

export const gb: CountryProfile = {
	country: "GB",
	adequacy: "ad.gb",
	statutes: [
		{
			id: "gb.ipa",
			cite: "Investigatory Powers Act 2016; Investigatory Powers (Amendment) Act 2024",
			powers: ["targeted", "bulk", "compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "gb.tcn",
			cite: "Investigatory Powers Act 2016, section 253",
			powers: ["decryption", "secrecy-order"],
			confidence: "G",
		},
		{
			id: "gb.dpa",
			cite: "UK GDPR; Data Protection Act 2018; Data (Use and Access) Act 2025",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "met-per-source",
		B: "contested",
		C: "contested",
		D: "met-per-source",
	},
	guaranteesSource:
		"Implementing Decision (EU) 2025/2574; bulk powers contested by NGOs",
	oversight: [
		"Investigatory Powers Commissioner's Office",
		"Investigatory Powers Tribunal",
		"Information Commissioner",
	],
	watch: [
		{ id: "gb.divergence" },
		{ id: "gb.tcn-cases" },
		{ id: "gb.expiry", due: "2031-12-27" },
	],
	sources: [
		"Implementing Decision (EU) 2025/2574",
		"CJEU C-623/17 (2020)",
		"ECtHR, Big Brother Watch, 2021-05-25",
	],
	checked: "2026-09-30",
	confidence: "S",
	researchPerCase: false,
};

import type { CountryProfile } from "../countryProfile.ts";

export const cn: CountryProfile = {
	country: "CN",
	statutes: [
		{
			id: "cn.intelligence-law",
			cite: "National Intelligence Law 2017, articles 7, 14 and 16",
			powers: ["compelled-disclosure", "secrecy-order"],
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
		{
			id: "cn.counter-espionage",
			cite: "Counter-Espionage Law",
			powers: ["compelled-disclosure"],
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
			confidence: "G",
		},
		{
			id: "cn.anti-terrorism",
			cite: "Anti-Terrorism Law",
			powers: ["compelled-disclosure", "decryption"],
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
		{
			id: "cn.csl",
			cite: "Cybersecurity Law 2017",
			powers: ["compelled-disclosure", "localisation"],
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
			confidence: "G",
		},
		{
			id: "cn.dsl",
			cite: "Data Security Law 2021, articles 35–36",
			powers: ["compelled-disclosure"],
			source: "Secondary notes checked 2026-05-29",
			confidence: "G",
		},
		{
			id: "cn.pipl",
			cite: "Personal Information Protection Law 2021, article 41",
			powers: [],
			source: "Secondary notes checked 2026-05-29",
			confidence: "S",
		},
	],
	guarantees: {
		A: {
			verdict: "not-met-per-source",
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
		B: {
			verdict: "not-met-per-source",
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
		C: {
			verdict: "not-met-per-source",
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
		D: {
			verdict: "not-met-per-source",
			source: "Data Protection Commission (IE), TikTok, 2025-05-02",
		},
	},
	oversight: [
		{
			name: "Cyberspace Administration of China (CAC)",
			source: "General knowledge",
			confidence: "G",
		},
	],
	remedies: [],
	watch: [
		{
			id: "cn.dpc-appeal",
		},
		{
			id: "cn.dpc-second-inquiry",
		},
	],
	sources: [
		"Data Protection Commission (IE), TikTok, 2025-05-02",
		"Secondary notes checked 2026-05-29",
	],
	official: {
		statutes: [
			"National People's Congress (NPC)",
			"Cyberspace Administration of China (CAC)",
		],
		practice: ["Data Protection Commission (IE), TikTok, 2025-05-02"],
		courts: [],
	},
	checked: "2026-05-29",
	confidence: "Q",
	researchPerCase: false,
};

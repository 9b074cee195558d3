import type { CountryProfile } from "../countryProfile.ts";

export const cn: CountryProfile = {
	country: "CN",
	statutes: [
		{
			id: "cn.intelligence-law",
			cite: "National Intelligence Law 2017, articles 7, 14 and 16",
			powers: ["compelled-disclosure", "secrecy-order"],
			confidence: "Q",
		},
		{
			id: "cn.counter-espionage",
			cite: "Counter-Espionage Law",
			powers: ["compelled-disclosure"],
			confidence: "Q",
		},
		{
			id: "cn.anti-terrorism",
			cite: "Anti-Terrorism Law",
			powers: ["compelled-disclosure", "decryption"],
			confidence: "Q",
		},
		{
			id: "cn.csl",
			cite: "Cybersecurity Law 2017",
			powers: ["compelled-disclosure", "localisation"],
			confidence: "Q",
		},
		{
			id: "cn.dsl",
			cite: "Data Security Law 2021, articles 35–36",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "cn.pipl",
			cite: "Personal Information Protection Law 2021, article 41",
			powers: ["localisation"],
			confidence: "S",
		},
	],
	guarantees: {
		A: "not-met-per-source",
		B: "not-met-per-source",
		C: "not-met-per-source",
		D: "not-met-per-source",
	},
	guaranteesSource: "Data Protection Commission (IE), TikTok, 2025-05-02",
	oversight: [],
	watch: [{ id: "cn.dpc-appeal" }, { id: "cn.dpc-second-inquiry" }],
	sources: [
		"Data Protection Commission (IE), TikTok, 2025-05-02",
		"Secondary notes checked 2026-05-29",
	],
	checked: "2026-05-29",
	confidence: "Q",
	researchPerCase: false,
};

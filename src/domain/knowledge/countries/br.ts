import type { CountryProfile } from "../countryProfile.ts";

export const br: CountryProfile = {
	country: "BR",
	adequacy: "ad.br",
	statutes: [
		{
			id: "br.marco-civil",
			cite: "Lei 12.965/2014 (Marco Civil)",
			powers: ["targeted", "retention"],
			confidence: "G",
		},
		{
			id: "br.interception",
			cite: "Lei 9.296/1996",
			powers: ["targeted", "in-transit"],
			confidence: "G",
		},
		{
			id: "br.abin",
			cite: "Lei 9.883/1999 (Sisbin, ABIN)",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "br.lgpd",
			cite: "LGPD, article 4(III)",
			powers: ["exemption"],
			source: "General knowledge",
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2026/179",
		},
		B: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2026/179",
		},
		C: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2026/179",
		},
		D: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2026/179",
		},
	},
	oversight: [
		{
			name: "ANPD",
		},
	],
	remedies: [],
	watch: [
		{
			id: "br.eea-incorporation",
		},
		{
			id: "br.evaluation",
			due: "2030-01",
		},
	],
	sources: ["Implementing Decision (EU) 2026/179"],
	official: {
		statutes: ["planalto.gov.br"],
		practice: ["ANPD", "Implementing Decision (EU) 2026/179, recitals"],
		courts: ["STF"],
	},
	checked: "2026-05-31",
	confidence: "S",
	researchPerCase: false,
};

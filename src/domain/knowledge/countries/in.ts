import type { CountryProfile } from "../countryProfile.ts";

export const india: CountryProfile = {
	country: "IN",
	statutes: [
		{
			id: "in.it-act-69",
			cite: "Information Technology Act 2000, section 69; Interception Rules 2009",
			powers: ["targeted", "decryption", "compelled-disclosure"],
		},
		{
			id: "in.telecom-act-20",
			cite: "Telecommunications Act 2023, section 20; Interception Rules 2024",
			powers: ["targeted", "in-transit"],
			source: "Interception Rules 2024, amended 2025-09-15",
		},
		{
			id: "in.dpdp",
			cite: "Digital Personal Data Protection Act 2023, section 17(2)(a)",
			powers: ["exemption"],
		},
	],
	guarantees: {
		A: {
			verdict: "concerns-documented",
			source: "Secondary notes; Puttaswamy (2017)",
		},
		B: {
			verdict: "concerns-documented",
			source: "Secondary notes; Puttaswamy (2017)",
		},
		C: {
			verdict: "concerns-documented",
			source: "Secondary notes; Puttaswamy (2017)",
		},
		D: {
			verdict: "contested",
			source: "Secondary notes; Puttaswamy (2017)",
		},
	},
	oversight: [
		{
			name: "Review Committee under the Interception Rules",
		},
	],
	remedies: [
		{
			name: "Writs to the Supreme Court and the High Courts",
			source: "Puttaswamy (2017)",
		},
	],
	watch: [
		{
			id: "in.dpdp",
			due: "2027-05",
		},
		{
			id: "in.localisation",
		},
	],
	sources: [
		"Secondary notes checked 2026-05-29",
		"Interception Rules 2024, amended 2025-09-15",
	],
	official: {
		statutes: ["India Code", "e-Gazette"],
		practice: ["MeitY rules", "DoT rules"],
		courts: ["Supreme Court, Puttaswamy"],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

import type { CountryProfile } from "../countryProfile.ts";

export const au: CountryProfile = {
	country: "AU",
	statutes: [
		{
			id: "au.tia-act",
			cite: "Telecommunications (Interception and Access) Act 1979",
			powers: ["targeted", "retention"],
		},
		{
			id: "au.tola",
			cite: "Assistance and Access Act 2018 (TOLA)",
			powers: ["compelled-disclosure", "decryption", "secrecy-order"],
		},
		{
			id: "au.soci",
			cite: "Security of Critical Infrastructure Act 2018",
			powers: ["compelled-disclosure"],
		},
		{
			id: "au.privacy-act",
			cite: "Privacy Act 1988 with the Australian Privacy Principles; amendment 2024",
			powers: [],
		},
		{
			id: "au.asio-asd",
			cite: "ASIO and ASD Acts",
			powers: [],
			confidence: "S",
		},
		{
			id: "au.cloud-act-agreement",
			cite: "CLOUD Act agreement with the United States, in force 2024",
			powers: [],
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source: "Secondary notes checked 2026-05-29",
		},
		B: {
			verdict: "contested",
			source: "Secondary notes checked 2026-05-29",
		},
		C: {
			verdict: "contested",
			source: "Secondary notes checked 2026-05-29",
		},
		D: {
			verdict: "concerns-documented",
			source: "Secondary notes checked 2026-05-29",
		},
	},
	oversight: [
		{
			name: "Commonwealth Ombudsman",
		},
		{
			name: "IGIS",
		},
		{
			name: "INSLM",
		},
	],
	remedies: [],
	watch: [
		{
			id: "au.tola-use",
		},
	],
	sources: ["Secondary notes checked 2026-05-29"],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

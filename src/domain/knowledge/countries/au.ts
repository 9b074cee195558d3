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
			confidence: "G",
		},
		{
			id: "au.privacy-act",
			cite: "Privacy Act 1988; Australian Privacy Principles",
			powers: [],
		},
		{
			id: "au.asio-asd",
			cite: "ASIO and ASD Acts",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "au.cloud-act-agreement",
			cite: "Australia–US CLOUD Act Agreement",
			powers: ["targeted", "compelled-disclosure"],
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
	remedies: [
		{
			name: "Statutory tort under the Privacy Act 1988, added in 2024",
		},
	],
	watch: [
		{
			id: "au.tola-use",
		},
	],
	sources: ["Secondary notes checked 2026-05-29"],
	official: {
		statutes: ["legislation.gov.au"],
		practice: ["Commonwealth Ombudsman", "IGIS", "INSLM", "OAIC"],
		courts: ["High Court"],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

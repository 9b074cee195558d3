import type { CountryProfile } from "../countryProfile.ts";

export const au: CountryProfile = {
	country: "AU",
	statutes: [
		{
			id: "au.tia-act",
			cite: "Telecommunications (Interception and Access) Act 1979",
			powers: ["targeted", "retention"],
			confidence: "S",
		},
		{
			id: "au.tola",
			cite: "Assistance and Access Act 2018 (TOLA)",
			powers: ["compelled-disclosure", "decryption", "secrecy-order"],
			confidence: "S",
		},
		{
			id: "au.soci",
			cite: "Security of Critical Infrastructure Act 2018",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "au.privacy-act",
			cite: "Privacy Act 1988",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "contested",
		B: "contested",
		C: "contested",
		D: "concerns-documented",
	},
	guaranteesSource: "Secondary notes checked 2026-05-29",
	oversight: ["Commonwealth Ombudsman", "IGIS", "INSLM"],
	watch: [{ id: "au.tola-use" }],
	sources: ["Secondary notes checked 2026-05-29"],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

import type { CountryProfile } from "../countryProfile.ts";

export const sg: CountryProfile = {
	country: "SG",
	statutes: [
		{
			id: "sg.cpc",
			cite: "Criminal Procedure Code, sections 39–40",
			powers: ["targeted", "compelled-disclosure", "decryption"],
			confidence: "G",
		},
		{
			id: "sg.isa",
			cite: "Internal Security Act",
			powers: ["targeted"],
			confidence: "S",
		},
		{
			id: "sg.cybersecurity-act",
			cite: "Cybersecurity Act 2018",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "sg.pdpa",
			cite: "Personal Data Protection Act 2012",
			powers: ["exemption"],
			confidence: "S",
		},
	],
	guarantees: {
		A: "contested",
		B: "concerns-documented",
		C: "concerns-documented",
		D: "concerns-documented",
	},
	guaranteesSource: "Secondary notes checked 2026-05-29",
	oversight: ["PDPC"],
	watch: [{ id: "sg.law-change" }],
	sources: ["Secondary notes checked 2026-05-29"],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

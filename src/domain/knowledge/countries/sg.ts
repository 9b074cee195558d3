import type { CountryProfile } from "../countryProfile.ts";

export const sg: CountryProfile = {
	country: "SG",
	statutes: [
		{
			id: "sg.cpc",
			cite: "Criminal Procedure Code, sections 39–40",
			powers: ["targeted", "compelled-disclosure", "decryption"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "sg.isa",
			cite: "Internal Security Act",
			powers: ["targeted"],
		},
		{
			id: "sg.cybersecurity-act",
			cite: "Cybersecurity Act 2018",
			powers: ["compelled-disclosure"],
			confidence: "G",
		},
		{
			id: "sg.pdpa",
			cite: "Personal Data Protection Act 2012, section 48O",
			powers: ["exemption"],
		},
		{
			id: "sg.online-harms",
			cite: "Online Criminal Harms Act 2023",
			powers: [],
			confidence: "G",
		},
		{
			id: "sg.computer-misuse",
			cite: "Computer Misuse Act",
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
			verdict: "concerns-documented",
			source: "Secondary notes checked 2026-05-29",
		},
		C: {
			verdict: "concerns-documented",
			source: "Secondary notes checked 2026-05-29",
		},
		D: {
			verdict: "concerns-documented",
			source: "Secondary notes checked 2026-05-29",
		},
	},
	oversight: [
		{
			name: "PDPC",
		},
	],
	remedies: [
		{
			name: "Private action under the Personal Data Protection Act, section 48O",
		},
	],
	watch: [
		{
			id: "sg.law-change",
		},
	],
	sources: ["Secondary notes checked 2026-05-29"],
	official: {
		statutes: ["sso.agc.gov.sg"],
		practice: ["PDPC"],
		courts: ["Court of Appeal"],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

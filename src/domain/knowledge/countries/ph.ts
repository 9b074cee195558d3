import type { CountryProfile } from "../countryProfile.ts";

export const ph: CountryProfile = {
	country: "PH",
	statutes: [
		{
			id: "ph.cybercrime",
			cite: "Cybercrime Prevention Act 2012; A.M. 17-11-03-SC",
			powers: ["targeted", "retention"],
			confidence: "G",
		},
		{
			id: "ph.anti-terrorism",
			cite: "Anti-Terrorism Act 2020, sections 16–22",
			powers: ["targeted", "in-transit"],
			confidence: "G",
		},
		{
			id: "ph.anti-wiretapping",
			cite: "Anti-Wiretapping Act, RA 4200",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "ph.dpa",
			cite: "Data Privacy Act 2012",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "contested",
		B: "contested",
		C: "contested",
		D: "contested",
	},
	guaranteesSource: "General knowledge; judicial approval exists",
	oversight: ["National Privacy Commission"],
	watch: [{ id: "ph.law-change" }],
	sources: ["Secondary pages on data protection law"],
	checked: "2026-05-29",
	confidence: "G",
	researchPerCase: true,
};

import type { CountryProfile } from "../countryProfile.ts";

export const ph: CountryProfile = {
	country: "PH",
	statutes: [
		{
			id: "ph.cybercrime",
			cite: "Cybercrime Prevention Act 2012; A.M. 17-11-03-SC",
			powers: ["targeted", "retention"],
		},
		{
			id: "ph.anti-terrorism",
			cite: "Anti-Terrorism Act 2020, sections 16–22",
			powers: ["targeted", "in-transit"],
		},
		{
			id: "ph.anti-wiretapping",
			cite: "Anti-Wiretapping Act, RA 4200",
			powers: ["targeted"],
		},
		{
			id: "ph.dpa",
			cite: "Data Privacy Act 2012",
			powers: [],
			confidence: "S",
		},
		{
			id: "ph.constitution",
			cite: "Constitution, article III, section 3",
			powers: [],
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source: "General knowledge; judicial approval exists",
		},
		B: {
			verdict: "contested",
			source: "General knowledge; judicial approval exists",
		},
		C: {
			verdict: "contested",
			source: "General knowledge; judicial approval exists",
		},
		D: {
			verdict: "contested",
			source: "General knowledge; judicial approval exists",
		},
	},
	oversight: [
		{
			name: "National Privacy Commission",
		},
	],
	remedies: [],
	watch: [
		{
			id: "ph.law-change",
		},
	],
	sources: ["Secondary pages on data protection law"],
	official: {
		statutes: ["officialgazette.gov.ph"],
		practice: ["National Privacy Commission"],
		courts: ["Supreme Court"],
	},
	checked: "2026-05-29",
	confidence: "G",
	researchPerCase: true,
};

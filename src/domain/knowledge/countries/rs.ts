import type { CountryProfile } from "../countryProfile.ts";

export const rs: CountryProfile = {
	country: "RS",
	statutes: [
		{
			id: "rs.bia",
			cite: "Laws on BIA, VBA and VOA",
			powers: ["targeted", "direct-access"],
			source: "SHARE and the Commissioner on retained data, before 2025",
		},
		{
			id: "rs.electronic-communications",
			cite: "Electronic Communications Act",
			powers: ["retention"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "rs.constitution",
			cite: "Constitution, articles 41–42",
			powers: [],
		},
		{
			id: "rs.cpc",
			cite: "Criminal Procedure Code",
			powers: [],
			confidence: "G",
		},
		{
			id: "rs.pdpa",
			cite: "Personal Data Protection Act, applied from August 2019",
			powers: [],
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source:
				"Secondary sources 2022–2024; SHARE and the Commissioner on retained data",
		},
		B: {
			verdict: "contested",
			source:
				"Secondary sources 2022–2024; SHARE and the Commissioner on retained data",
		},
		C: {
			verdict: "concerns-documented",
			source:
				"Secondary sources 2022–2024; SHARE and the Commissioner on retained data",
		},
		D: {
			verdict: "contested",
			source:
				"Secondary sources 2022–2024; SHARE and the Commissioner on retained data",
		},
	},
	oversight: [
		{
			name: "Commissioner (Poverenik)",
		},
	],
	remedies: [],
	watch: [
		{
			id: "rs.law-change",
		},
	],
	sources: ["Secondary sources, 2022–2024"],
	checked: "2024-12-31",
	confidence: "S",
	researchPerCase: true,
};

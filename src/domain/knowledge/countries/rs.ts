import type { CountryProfile } from "../countryProfile.ts";

export const rs: CountryProfile = {
	country: "RS",
	statutes: [
		{
			id: "rs.bia",
			cite: "BIA Law; VBA and VOA Law",
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
			powers: ["targeted"],
		},
		{
			id: "rs.cpc",
			cite: "Criminal Procedure Code",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "rs.pdpa",
			cite: "Personal Data Protection Act",
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
	remedies: [
		{
			name: "Constitutional Court",
			source: "General knowledge",
			confidence: "G",
		},
		{
			name: "European Court of Human Rights",
			source: "General knowledge",
			confidence: "G",
		},
	],
	watch: [
		{
			id: "rs.law-change",
		},
	],
	sources: ["Secondary sources, 2022–2024"],
	official: {
		statutes: ["pravno-informacioni-sistem.rs"],
		practice: ["Commissioner (Poverenik)", "Commission enlargement report"],
		courts: ["Constitutional Court", "European Court of Human Rights"],
	},
	checked: "2024-12-31",
	confidence: "S",
	researchPerCase: true,
};

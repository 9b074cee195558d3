import type { CountryProfile } from "../countryProfile.ts";

export const ua: CountryProfile = {
	country: "UA",
	statutes: [
		{
			id: "ua.operative-search",
			cite: "Law on Operative-Search Activity; Criminal Procedure Code, chapter 21",
			powers: ["targeted"],
		},
		{
			id: "ua.e-communications",
			cite: "Law on Electronic Communications 2020",
			powers: ["retention"],
		},
		{
			id: "ua.martial-law",
			cite: "Law on the Legal Regime of Martial Law",
			powers: ["compelled-disclosure"],
		},
		{
			id: "ua.2297",
			cite: "Law 2297-VI of 1 June 2010",
			powers: [],
		},
		{
			id: "ua.ssu",
			cite: "Laws on the Security Service (SSU) and on counter-intelligence",
			powers: ["targeted"],
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source: "General knowledge; to be researched for each case",
		},
		B: {
			verdict: "concerns-documented",
			source: "General knowledge; to be researched for each case",
		},
		C: {
			verdict: "contested",
			source: "General knowledge; to be researched for each case",
		},
		D: {
			verdict: "contested",
			source: "General knowledge; to be researched for each case",
		},
	},
	oversight: [
		{
			name: "Parliamentary Commissioner for Human Rights",
		},
	],
	remedies: [
		{
			name: "European Court of Human Rights, with derogations under martial law",
			source: "General knowledge",
			confidence: "G",
		},
	],
	watch: [
		{
			id: "ua.draft-8153",
		},
		{
			id: "ua.martial-law",
		},
	],
	sources: ["Secondary pages to February 2024"],
	official: {
		statutes: ["zakon.rada.gov.ua"],
		practice: [
			"Parliamentary Commissioner for Human Rights",
			"Commission enlargement report",
		],
		courts: ["European Court of Human Rights"],
	},
	checked: "2024-02-29",
	confidence: "G",
	researchPerCase: true,
};

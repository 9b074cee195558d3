import type { CountryProfile } from "../countryProfile.ts";

export const ua: CountryProfile = {
	country: "UA",
	statutes: [
		{
			id: "ua.operative-search",
			cite: "Law on Operative-Search Activity; Criminal Procedure Code, chapter 21",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "ua.e-communications",
			cite: "Law on Electronic Communications 2020",
			powers: ["retention"],
			confidence: "G",
		},
		{
			id: "ua.martial-law",
			cite: "Martial-law powers, since 2022-02-24",
			powers: ["compelled-disclosure"],
			confidence: "G",
		},
		{ id: "ua.2297", cite: "Law 2297-VI of 2010", powers: [], confidence: "G" },
	],
	guarantees: {
		A: "contested",
		B: "concerns-documented",
		C: "contested",
		D: "contested",
	},
	guaranteesSource: "General knowledge; to be researched for each case",
	oversight: ["Parliamentary Commissioner for Human Rights"],
	watch: [{ id: "ua.draft-8153" }, { id: "ua.martial-law" }],
	sources: ["Secondary pages to February 2024"],
	checked: "2024-02-29",
	confidence: "G",
	researchPerCase: true,
};

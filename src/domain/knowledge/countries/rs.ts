import type { CountryProfile } from "../countryProfile.ts";

export const rs: CountryProfile = {
	country: "RS",
	statutes: [
		{
			id: "rs.bia",
			cite: "Laws on BIA, VBA and VOA",
			powers: ["targeted", "direct-access"],
			confidence: "S",
		},
		{
			id: "rs.electronic-communications",
			cite: "Electronic Communications Act",
			powers: ["retention"],
			confidence: "G",
		},
		{
			id: "rs.constitution",
			cite: "Constitution, articles 41–42",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "contested",
		B: "contested",
		C: "concerns-documented",
		D: "contested",
	},
	guaranteesSource:
		"Secondary sources 2022–2024; SHARE and the Commissioner on retained data",
	oversight: ["Commissioner (Poverenik)"],
	watch: [{ id: "rs.law-change" }],
	sources: ["Secondary sources, 2022–2024"],
	checked: "2024-12-31",
	confidence: "S",
	researchPerCase: true,
};

import type { CountryProfile } from "../countryProfile.ts";

export const ae: CountryProfile = {
	country: "AE",
	statutes: [
		{
			id: "ae.state-security",
			cite: "State Security mandate; TDRA interception",
			powers: ["targeted", "direct-access"],
			confidence: "S",
		},
		{
			id: "ae.cybercrime",
			cite: "Federal Decree-Law 34/2021",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "ae.data-protection",
			cite: "Federal Decree-Law 45/2021; DIFC Law 5/2020; ADGM Regulations 2021",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "concerns-documented",
		B: "concerns-documented",
		C: "concerns-documented",
		D: "concerns-documented",
	},
	guaranteesSource: "Secondary notes checked 2026-05-29",
	oversight: ["DIFC and ADGM commissioners for data protection"],
	watch: [{ id: "ae.free-zones" }],
	sources: ["Secondary notes checked 2026-05-29"],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: true,
};

import type { CountryProfile } from "../countryProfile.ts";

export const ae: CountryProfile = {
	country: "AE",
	statutes: [
		{
			id: "ae.state-security",
			cite: "State Security legislation; TDRA",
			powers: ["targeted", "direct-access", "in-transit"],
		},
		{
			id: "ae.cybercrime",
			cite: "Federal Decree-Law 34/2021",
			powers: ["compelled-disclosure"],
			confidence: "G",
		},
		{
			id: "ae.data-protection",
			cite: "Federal Decree-Law 45/2021; DIFC Law 5/2020; ADGM Regulations 2021",
			powers: [],
		},
		{
			id: "ae.criminal-procedure",
			cite: "Criminal Procedure Law",
			powers: ["targeted"],
			confidence: "S",
		},
	],
	guarantees: {
		A: {
			verdict: "concerns-documented",
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
			name: "DIFC and ADGM commissioners for data protection",
		},
	],
	remedies: [],
	watch: [
		{
			id: "ae.free-zones",
		},
	],
	sources: ["Secondary notes checked 2026-05-29"],
	official: {
		statutes: ["u.ae", "DIFC", "ADGM"],
		practice: ["DIFC and ADGM commissioners for data protection"],
		courts: [],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: true,
};

import type { CountryProfile } from "../countryProfile.ts";

export const tr: CountryProfile = {
	country: "TR",
	statutes: [
		{
			id: "tr.mit",
			cite: "Law 2937/1983 as amended by Law 6532/2014",
			powers: ["compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "tr.cmk",
			cite: "Criminal Procedure Code (CMK), articles 134–140",
			powers: ["targeted"],
			confidence: "S",
		},
		{
			id: "tr.5651",
			cite: "Law 5651/2007",
			powers: ["retention"],
			confidence: "S",
		},
		{
			id: "tr.kvkk",
			cite: "Law 6698/2016 (KVKK) as amended by Law 7499",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "concerns-documented",
		B: "concerns-documented",
		C: "concerns-documented",
		D: "contested",
	},
	guaranteesSource: "Secondary notes checked 2026-05-29",
	oversight: ["KVKK", "Constitutional Court", "European Court of Human Rights"],
	watch: [{ id: "tr.law-change" }],
	sources: ["Secondary notes checked 2026-05-29"],
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

import type { CountryProfile } from "../countryProfile.ts";

export const kr: CountryProfile = {
	country: "KR",
	adequacy: "ad.kr",
	statutes: [
		{
			id: "kr.cppa",
			cite: "Communications Privacy Protection Act",
			powers: ["targeted", "in-transit"],
			confidence: "G",
		},
		{
			id: "kr.tba",
			cite: "Telecommunications Business Act",
			powers: ["voluntary"],
			confidence: "G",
		},
		{
			id: "kr.pipa",
			cite: "PIPA and Supplementary Rules",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "met-per-source",
		B: "met-per-source",
		C: "met-per-source",
		D: "met-per-source",
	},
	guaranteesSource:
		"Implementing Decision (EU) 2022/254; COM(2026) 384, 2026-07-23",
	oversight: ["PIPC"],
	watch: [{ id: "kr.next-review", due: "2030-07" }],
	sources: ["Implementing Decision (EU) 2022/254", "COM(2026) 384, 2026-07-23"],
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

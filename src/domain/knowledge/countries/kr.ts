import type { CountryProfile } from "../countryProfile.ts";

export const kr: CountryProfile = {
	country: "KR",
	adequacy: "ad.kr",
	statutes: [
		{
			id: "kr.cppa",
			cite: "Communications Privacy Protection Act",
			powers: ["targeted", "in-transit"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "kr.tba",
			cite: "Telecommunications Business Act",
			powers: ["voluntary"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "kr.pipa",
			cite: "PIPA and Supplementary Rules",
			powers: [],
		},
		{
			id: "kr.nis",
			cite: "NIS Act",
			powers: ["targeted"],
			confidence: "G",
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2022/254; COM(2026) 384, 2026-07-23",
		},
		B: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2022/254; COM(2026) 384, 2026-07-23",
		},
		C: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2022/254; COM(2026) 384, 2026-07-23",
		},
		D: {
			verdict: "met-per-source",
			source: "Implementing Decision (EU) 2022/254; COM(2026) 384, 2026-07-23",
		},
	},
	oversight: [
		{
			name: "PIPC",
		},
	],
	remedies: [
		{
			name: "Constitutional Court, on notice to subscribers (2022)",
			source: "General knowledge",
			confidence: "G",
		},
	],
	watch: [
		{
			id: "kr.next-review",
			due: "2030-07",
		},
	],
	sources: ["Implementing Decision (EU) 2022/254", "COM(2026) 384, 2026-07-23"],
	official: {
		statutes: ["law.go.kr"],
		practice: ["PIPC", "COM(2026) 384, 2026-07-23"],
		courts: ["Constitutional Court"],
	},
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

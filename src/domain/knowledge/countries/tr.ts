import type { CountryProfile } from "../countryProfile.ts";

export const tr: CountryProfile = {
	country: "TR",
	statutes: [
		{
			id: "tr.mit",
			cite: "Law 2937/1983; Law 6532/2014",
			powers: ["targeted", "compelled-disclosure"],
		},
		{
			id: "tr.cmk",
			cite: "Criminal Procedure Code (CMK), articles 134–140",
			powers: ["targeted"],
		},
		{
			id: "tr.5651",
			cite: "Law 5651/2007",
			powers: ["retention"],
			confidence: "G",
		},
		{
			id: "tr.kvkk",
			cite: "Law 6698/2016 (KVKK); Law 7499",
			powers: [],
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
			verdict: "contested",
			source: "Secondary notes checked 2026-05-29",
		},
	},
	oversight: [
		{
			name: "KVKK",
		},
	],
	remedies: [
		{
			name: "Individual application to the Constitutional Court",
		},
		{
			name: "European Court of Human Rights",
		},
	],
	watch: [
		{
			id: "tr.law-change",
		},
	],
	sources: ["Secondary notes checked 2026-05-29"],
	official: {
		statutes: ["mevzuat.gov.tr", "KVKK"],
		practice: ["Commission enlargement report"],
		courts: ["Constitutional Court", "European Court of Human Rights"],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

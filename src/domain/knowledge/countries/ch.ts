import type { CountryProfile } from "../countryProfile.ts";

export const ch: CountryProfile = {
	country: "CH",
	adequacy: "ad.ch",
	statutes: [
		{
			id: "ch.ndg",
			cite: "Nachrichtendienstgesetz (NDG)",
			powers: ["targeted", "bulk", "in-transit"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "ch.buepf",
			cite: "BÜPF and VÜPF",
			powers: ["targeted", "retention"],
			source: "General knowledge",
			confidence: "G",
		},
		{
			id: "ch.fadp",
			cite: "Federal Act on Data Protection (FADP)",
			powers: [],
		},
		{
			id: "ch.stpo",
			cite: "Criminal Procedure Code (StPO)",
			powers: ["targeted"],
			confidence: "G",
		},
		{
			id: "ch.dsv",
			cite: "Data Protection Ordinance (DSV), Annex 1",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		B: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		C: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
		D: {
			verdict: "met-per-source",
			source: "COM(2024) 7, 2024-01-15",
		},
	},
	oversight: [
		{
			name: "AB-ND",
		},
		{
			name: "FDPIC",
		},
	],
	remedies: [
		{
			name: "Federal Administrative Court",
			confidence: "G",
		},
	],
	watch: [
		{
			id: "ch.vuepf-revision",
		},
		{
			id: "ch.ndg-revision",
		},
	],
	sources: ["Decision 2000/518/EC", "COM(2024) 7, 2024-01-15"],
	official: {
		statutes: ["Fedlex"],
		practice: ["AB-ND reports", "FDPIC"],
		courts: ["Federal Administrative Court"],
	},
	checked: "2026-08-31",
	confidence: "S",
	researchPerCase: false,
};

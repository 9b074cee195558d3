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
			cite: "Federal Act on Data Protection, revised, 2023-09-01",
			powers: [],
		},
		{
			id: "ch.stpo",
			cite: "Criminal Procedure Code",
			powers: [],
			confidence: "G",
		},
		{
			id: "ch.dsv",
			cite: "Data Protection Ordinance (DSV), Annex 1: Swiss-US Data Privacy Framework, 2024-09-15",
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
	checked: "2026-08-31",
	confidence: "S",
	researchPerCase: false,
};

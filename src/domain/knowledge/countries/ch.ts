import type { CountryProfile } from "../countryProfile.ts";

export const ch: CountryProfile = {
	country: "CH",
	adequacy: "ad.ch",
	statutes: [
		{
			id: "ch.ndg",
			cite: "Nachrichtendienstgesetz (NDG)",
			powers: ["targeted", "bulk", "in-transit"],
			confidence: "G",
		},
		{
			id: "ch.buepf",
			cite: "BÜPF and VÜPF",
			powers: ["targeted", "retention"],
			confidence: "G",
		},
		{
			id: "ch.fadp",
			cite: "Federal Act on Data Protection, revised, 2023-09-01",
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
	guaranteesSource: "COM(2024) 7, 2024-01-15",
	oversight: ["AB-ND", "Federal Administrative Court", "FDPIC"],
	watch: [{ id: "ch.vuepf-revision" }, { id: "ch.ndg-revision" }],
	sources: ["Decision 2000/518/EC", "COM(2024) 7, 2024-01-15"],
	checked: "2026-08-31",
	confidence: "S",
	researchPerCase: false,
};

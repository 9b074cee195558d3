import type { CountryProfile } from "../countryProfile.ts";

export const ru: CountryProfile = {
	country: "RU",
	statutes: [
		{
			id: "ru.sorm",
			cite: "SORM regulations",
			powers: ["direct-access", "bulk"],
		},
		{
			id: "ru.yarovaya",
			cite: "Yarovaya amendments 2016",
			powers: ["retention", "decryption"],
			confidence: "G",
		},
		{
			id: "ru.sovereign-internet",
			cite: "Sovereign Internet Law 2019",
			powers: ["direct-access"],
			confidence: "G",
		},
		{
			id: "ru.242-fz",
			cite: "Federal Laws 152-FZ and 242-FZ",
			powers: ["localisation"],
		},
	],
	guarantees: {
		A: {
			verdict: "not-met-per-source",
			source: "ECtHR, Roman Zakharov, 2015-12-04",
		},
		B: {
			verdict: "not-met-per-source",
			source: "ECtHR, Roman Zakharov, 2015-12-04",
		},
		C: {
			verdict: "not-met-per-source",
			source: "ECtHR, Roman Zakharov, 2015-12-04",
		},
		D: {
			verdict: "not-met-per-source",
			source: "ECtHR, Roman Zakharov, 2015-12-04",
		},
	},
	oversight: [],
	remedies: [],
	watch: [
		{
			id: "ru.sanctions",
		},
	],
	sources: [
		"ECtHR, Roman Zakharov, 2015-12-04",
		"ECtHR, Podchasov, 2024-02-13",
		"EDPB Statement 02/2022",
		"Secondary notes checked 2026-05-29",
		"Regulations (EU) 269/2014 and 833/2014",
		"Council of Europe membership ended 2022-03-16; ECHR ceased to apply 2022-09-16",
	],
	official: {
		statutes: ["Official legal information portal"],
		practice: ["EDPB Statement 02/2022"],
		courts: [
			"ECtHR, Roman Zakharov, 2015-12-04",
			"ECtHR, Podchasov, 2024-02-13",
		],
	},
	checked: "2026-05-29",
	confidence: "S",
	researchPerCase: false,
};

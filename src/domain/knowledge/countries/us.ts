import type { CountryProfile } from "../countryProfile.ts";

export const us: CountryProfile = {
	country: "US",
	adequacy: "ad.us",
	statutes: [
		{
			id: "us.fisa-702",
			cite: "FISA section 702, 50 U.S.C. §§ 1881(b)(4) and 1881a",
			powers: ["targeted", "compelled-disclosure", "secrecy-order"],
			source: "Secondary reports on H.R. 9238 and the lapse of 12 June 2026",
			checked: "2026-09-15",
		},
		{
			id: "us.eo-12333",
			cite: "Executive Order 12333",
			powers: ["bulk", "in-transit"],
			source: "Datatilsynet (DK), Helsingør, 2020-431-0061, 2022-09-08",
			confidence: "Q",
		},
		{
			id: "us.cloud-act",
			cite: "CLOUD Act, 18 U.S.C. §§ 2713 and 2523",
			powers: ["targeted", "compelled-disclosure"],
			source: "EDPB–EDPS joint response, 2019-07-10",
		},
		{
			id: "us.eo-14086",
			cite: "Executive Order 14086; 28 CFR Part 201",
			powers: [],
			source:
				"EDPB information note, 2023-07-19; secondary notes of August 2026",
			checked: "2026-08-01",
		},
	],
	guarantees: {
		A: {
			verdict: "contested",
			source:
				"Executive Order 14086 and its published procedures; partly classified in practice",
		},
		B: {
			verdict: "contested",
			source:
				"CJEU C-311/18 (2020): not met; Implementing Decision (EU) 2023/1795 and General Court T-553/23 (2025): met",
		},
		C: {
			verdict: "contested",
			source:
				"General Court T-553/23 (2025): met; PCLOB without a quorum since 2025-01-27; Trump v. Slaughter, 2026-06-29",
		},
		D: {
			verdict: "contested",
			source:
				"General Court T-553/23 (2025): met; appeal C-703/25 P pending at last sight",
		},
	},
	oversight: [
		{
			name: "Privacy and Civil Liberties Oversight Board (PCLOB)",
			source: "PCLOB's own page",
			checked: "2026-08-05",
		},
		{
			name: "Foreign Intelligence Surveillance Court",
		},
	],
	remedies: [
		{
			name: "Civil Liberties Protection Officer and Data Protection Review Court",
			source: "28 CFR Part 201; General Court T-553/23, 2025-09-03",
		},
	],
	watch: [
		{
			id: "us.702.cert-expiry",
			due: "2027-03",
		},
		{
			id: "us.702.congress",
		},
		{
			id: "us.latombe",
			source: "OJ C/2025/6610, 2025-12-22",
			confidence: "P",
		},
		{
			id: "us.dpf.commission-response",
			source: "EDPB letter to the Commission, 2026-07-31",
		},
		{
			id: "us.eo14086",
			source: "Secondary notes of August 2026",
			checked: "2026-08-01",
		},
		{
			id: "us.pclob",
			source: "PCLOB's own page",
			checked: "2026-08-05",
		},
		{
			id: "us.dpf-listing",
		},
	],
	sources: [
		"Implementing Decision (EU) 2023/1795",
		"General Court T-553/23, 2025-09-03",
		"Appeal C-703/25 P, OJ C/2025/6610",
		"Trump v. Slaughter, No. 25-332, 2026-06-29",
		"EDPB letter to the Commission, 2026-07-31",
		"EDPB information note, 2023-07-19",
		"CJEU C-311/18 (2020)",
		"COM(2024) 451, 2024-10-09",
		"EDPB report on the first review, 2024-11-04",
		"Order in C-703/25 P, 2026-06-04, ECLI:EU:C:2026:465 (content not seen)",
		"EDPB–EDPS joint response on the CLOUD Act, 2019-07-10",
	],
	official: {
		statutes: ["U.S. Code", "Federal Register (EO 14086, 28 CFR 201)"],
		practice: [
			"ODNI Annual Statistical Transparency Report",
			"PCLOB and GAO reports on section 702",
			"FISC opinions",
			"Data Privacy Framework List",
		],
		courts: ["Supreme Court, No. 25-332", "CJEU T-553/23 and C-703/25 P"],
	},
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

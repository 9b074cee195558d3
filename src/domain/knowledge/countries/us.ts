import type { CountryProfile } from "../countryProfile.ts";

export const us: CountryProfile = {
	country: "US",
	adequacy: "ad.us",
	statutes: [
		{
			id: "us.fisa-702",
			cite: "FISA section 702, 50 U.S.C. § 1881a",
			powers: ["targeted", "compelled-disclosure", "secrecy-order"],
			confidence: "S",
		},
		{
			id: "us.eo-12333",
			cite: "Executive Order 12333",
			powers: ["bulk", "in-transit"],
			confidence: "Q",
		},
		{
			id: "us.cloud-act",
			cite: "CLOUD Act, 18 U.S.C. § 2713",
			powers: ["targeted", "compelled-disclosure"],
			confidence: "S",
		},
		{
			id: "us.eo-14086",
			cite: "Executive Order 14086; 28 CFR Part 201",
			powers: [],
			confidence: "S",
		},
	],
	guarantees: {
		A: "contested",
		B: "contested",
		C: "contested",
		D: "contested",
	},
	guaranteesSource:
		"CJEU C-311/18 (2020): not met; Implementing Decision (EU) 2023/1795 and General Court T-553/23 (2025): met",
	oversight: [
		"Privacy and Civil Liberties Oversight Board",
		"Foreign Intelligence Surveillance Court",
		"Data Protection Review Court",
	],
	watch: [
		{ id: "us.702.cert-expiry", due: "2027-03" },
		{ id: "us.702.congress" },
		{ id: "us.latombe" },
		{ id: "us.dpf.commission-response" },
		{ id: "us.eo14086" },
		{ id: "us.pclob" },
		{ id: "us.dpf-listing" },
	],
	sources: [
		"Implementing Decision (EU) 2023/1795",
		"General Court T-553/23, 2025-09-03",
		"Appeal C-703/25 P, OJ C/2025/6610",
		"Trump v. Slaughter, No. 25-332, 2026-06-29",
		"EDPB letter to the Commission, 2026-07-31",
		"EDPB information note, 2023-07-19",
	],
	checked: "2026-10-09",
	confidence: "S",
	researchPerCase: false,
};

import {
	type Caution,
	conditionsOf,
	type HopelessPattern,
	type MeasureCondition,
	type MeasureEntry,
} from "./measureEntry.ts";

const technical = {
	family: "technical",
	curesForeignLaw: true,
} as const;

/** Where each use case ends, from its conditions and from what they leave out. */
const endsAt = (id: string, paragraphs: string) => ({
	id,
	basis: `R01/2020, Annex 2, paragraph${paragraphs.includes("–") ? "s" : ""} ${paragraphs}`,
	confidence: "D" as const,
});

/** Rules that authorities have added to use case 2. */
const pseudonymsByAuthorities: readonly MeasureCondition[] = [
	{
		id: "rule.uuid-is-not-pseudonymisation",
		mayNotApply: true,
		basis:
			"Art. 4(5) GDPR; IMY DI-2020-11373, 2023-06-30; CNIL, Google Analytics, 2022",
		confidence: "Q",
	},
	{
		id: "rule.before-transfer",
		basis:
			"IMY DI-2020-11373, 2023-06-30; Dutch AP z2022-04011, Takeaway, 2024-08-20, margin 83",
		confidence: "Q",
	},
];

/** The commentary on use case 2. */
const pseudonymCautions: readonly Caution[] = [
	{
		id: "uc2.w.traits",
		basis: "R01/2020, Annex 2, paragraphs 86–88",
		confidence: "D",
		kinds: [
			"pd.location",
			"pd.ethnic",
			"pd.biometric",
			"pd.health",
			"pd.financial",
			"pd.class",
			"pd.free-text",
			"pd.content",
		],
	},
	{
		id: "uc2.w.usage",
		basis: "R01/2020, Annex 2, paragraphs 86–88",
		confidence: "D",
		kinds: [
			"pd.communication-metadata",
			"pd.communication-logs",
			"pd.diagnostic",
		],
	},
	{
		id: "uc2.w.cryptographic",
		basis: "R01/2020, Annex 2, paragraph 89",
		confidence: "D",
		techniques: ["tq.cryptographic", "tq.hash", "unknown"],
	},
	{
		id: "uc2.w.still-personal",
		basis:
			"Court of Justice C-413/23 P, EDPS v SRB, 2025-09-04; EDPB Guidelines 01/2025 (consultation version)",
		confidence: "G",
	},
];

/** Use cases 1 to 5 of Annex 2 to EDPB Recommendations 01/2020: all conditions must hold. */
export const technicalMeasures: readonly MeasureEntry[] = [
	{
		...technical,
		id: "tech.uc1.encrypted-backup",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 84",
		confidence: "D",
		conditions: conditionsOf("uc1", 6, "G"),
		limit: endsAt("tech.uc1.encrypted-backup", "84"),
		outlasts: true,
		needsKeyCustody: true,
		formats: ["encrypted"],
	},
	{
		...technical,
		id: "tech.uc2.pseudonymisation",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 85",
		confidence: "D",
		conditions: [...conditionsOf("uc2", 4, "S"), ...pseudonymsByAuthorities],
		limit: endsAt("tech.uc2.pseudonymisation", "85–89"),
		cautions: pseudonymCautions,
		asksTechnique: true,
		formats: ["pseudonymised"],
	},
	{
		...technical,
		id: "tech.uc3.transit-encryption",
		effect: "effective-in-transit",
		basis: "R01/2020, Annex 2, paragraph 90",
		confidence: "D",
		conditions: conditionsOf("uc3", 8, "G", [4]),
		limit: endsAt("tech.uc3.transit-encryption", "90"),
		outlasts: true,
		needsKeyCustody: true,
	},
	{
		...technical,
		id: "tech.uc4.protected-recipient",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 91",
		confidence: "D",
		conditions: conditionsOf("uc4", 6, "G"),
		limit: endsAt("tech.uc4.protected-recipient", "91"),
		outlasts: true,
	},
	{
		...technical,
		id: "tech.uc5.split-processing",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 92",
		confidence: "D",
		conditions: conditionsOf("uc5", 6, "G", [3, 4]),
		limit: endsAt("tech.uc5.split-processing", "92"),
		formats: ["pseudonymised", "encrypted"],
	},
];

/** Use case 4 rests on an exemption of the recipient itself, so the recipient may read the data. */
export const protectedRecipient = "tech.uc4.protected-recipient";

const elements = (prefix: string) =>
	[1, 2, 3].map((number) => ({
		id: `${prefix}.p${number}`,
		confidence: "G" as const,
	}));

/** Use cases 6 and 7: no effective technical measure is known. */
export const hopelessPatterns: readonly HopelessPattern[] = [
	{
		id: "tech.uc6.cloud-cleartext",
		basis: "R01/2020, Annex 2, paragraphs 94–95",
		confidence: "Q",
		elements: elements("uc6"),
		typical: [
			{
				id: "uc6.analytics",
				basis:
					"Garante (IT) 9782890, 2022-06-09; IMY DI-2020-11373, 2023-06-30",
				confidence: "Q",
			},
			{
				id: "uc6.school-cloud",
				basis: "Datatilsynet (DK) 2020-431-0061, 2022-07-14",
				confidence: "Q",
			},
		],
	},
	{
		id: "tech.uc7.remote-business",
		basis: "R01/2020, Annex 2, paragraphs 96–97",
		confidence: "D",
		elements: elements("uc7"),
		typical: [
			{ id: "uc7.support-screens", confidence: "G" },
			{ id: "uc7.identity-directory", confidence: "G" },
			{ id: "uc7.shared-systems", confidence: "G" },
		],
	},
];

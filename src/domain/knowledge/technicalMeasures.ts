import {
	conditionsOf,
	type HopelessPattern,
	type MeasureEntry,
} from "./measureEntry.ts";

const technical = {
	family: "technical",
	curesForeignLaw: true,
} as const;

/** Use cases 1 to 5 of Annex 2 to EDPB Recommendations 01/2020: all conditions must hold. */
export const technicalMeasures: readonly MeasureEntry[] = [
	{
		...technical,
		id: "tech.uc1.encrypted-backup",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 84",
		confidence: "D",
		conditions: conditionsOf("uc1", 6, "G"),
		needsKeyCustody: true,
		formats: ["encrypted"],
	},
	{
		...technical,
		id: "tech.uc2.pseudonymisation",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 85",
		confidence: "D",
		conditions: conditionsOf("uc2", 4, "S"),
		formats: ["pseudonymised"],
	},
	{
		...technical,
		id: "tech.uc3.transit-encryption",
		effect: "effective-in-transit",
		basis: "R01/2020, Annex 2, paragraph 90",
		confidence: "D",
		conditions: conditionsOf("uc3", 8, "G", [4]),
		needsKeyCustody: true,
	},
	{
		...technical,
		id: "tech.uc4.protected-recipient",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 91",
		confidence: "D",
		conditions: conditionsOf("uc4", 6, "G"),
	},
	{
		...technical,
		id: "tech.uc5.split-processing",
		effect: "effective",
		basis: "R01/2020, Annex 2, paragraph 92",
		confidence: "D",
		conditions: conditionsOf("uc5", 6, "G", [3, 4]),
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
	},
	{
		id: "tech.uc7.remote-business",
		basis: "R01/2020, Annex 2, paragraphs 96–97",
		confidence: "D",
		elements: elements("uc7"),
	},
];

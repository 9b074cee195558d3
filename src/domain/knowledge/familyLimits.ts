import type { MeasureEntry, MeasureFamily, Stated } from "./measureEntry.ts";

const paragraph = (
	id: string,
	basis: string,
	confidence: Stated["confidence"],
): Stated => ({ id, basis, confidence });

/** What holds for every measure of a family, whatever its own conditions say (R01/2020, Annex 2, and Art. 32 GDPR). */
export const familyLimits: Record<MeasureFamily, readonly Stated[]> = {
	technical: [
		paragraph("tech.specific-gap", "R01/2020, paragraph 75", "Q"),
		paragraph("tech.purpose", "R01/2020, Annex 2, paragraph 79", "Q"),
		paragraph("tech.key-disclosure", "R01/2020, Annex 2, paragraph 81", "Q"),
	],
	contractual: [
		paragraph("ctr.general", "R01/2020, paragraphs 53 and 99", "Q"),
	],
	organisational: [
		paragraph("org.general", "R01/2020, paragraphs 53 and 128", "Q"),
	],
	security: [paragraph("sec.general", "Art. 32 GDPR", "G")],
};

/** When the measure does not work: its own limit first, then what holds for its family. */
export const limitsOf = ({ family, limit }: MeasureEntry): Stated[] => [
	...(limit ? [limit] : []),
	...familyLimits[family],
];

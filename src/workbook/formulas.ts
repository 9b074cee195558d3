/** Name of the 4 × 4 scale on the sheet of lists: rows are severity, columns likelihood. */
export const scaleName = "tia_scale";

export interface BandCells {
	/** Cells of which one is filled when the row is in use: its code, or the name of the category. */
	inUse: readonly string[];
	severity: string;
	likelihood: string;
	likelihoodAfter: string;
	/** The word where a level is missing. */
	notAssessed: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Levels are shown as "3 Significant": the digit is the level, in any language. */
const levelIn = (cell: string): string => `VALUE(LEFT(${cell},1))`;

/**
 * The band of a data category as a cell formula over the scale: a row nobody uses stays empty, a
 * missing level gives "not assessed".
 */
export function bandFormula(
	which: "before" | "after",
	{ inUse, severity, likelihood, likelihoodAfter, notAssessed }: BandCells,
): string {
	const second = which === "before" ? likelihood : likelihoodAfter;
	const unused = inUse.map((cell) => `${cell}=""`).join(",");
	return `IF(AND(${unused}),"",IFERROR(INDEX(${scaleName},${levelIn(severity)},${levelIn(second)}),${quoted(notAssessed)}))`;
}

/** How many rows of a column of bands hold a word. */
export const countFormula = (
	sheet: string,
	range: string,
	word: string,
): string => `COUNTIF('${sheet}'!${range},${quoted(word)})`;

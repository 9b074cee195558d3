import type { PlacedText } from "./tableRecord.ts";

/** What the texts above a table are, where they say so themselves. */
export interface HeadingTexts {
	title?: PlacedText;
	scope?: PlacedText;
	note?: PlacedText;
	/** Not recognised: carried along. */
	others: PlacedText[];
}

/** "Assessment of …", in the languages of the headings: what is assessed. */
const scopePattern =
	/^\s*(?:assessment of|this assessment covers|scope\b|bedömning(?:en)? (?:av|avser|gäller)|omfattning\b|avser\b|beurteilung (?:von|der|des)|bewertung (?:von|der|des)|évaluation d|analyse d|beoordeling van|vurdering af|vurdering av)/iu;
/** Speaks of the lines or columns below. */
const notePattern =
	/\b(?:first|remaining|each|every|following) (?:line|row)s?\b|\b(?:lines|rows) (?:below|\d+)|\b(?:första|varje|övriga|återstående|följande) rad(?:en|er|erna)?\b|\braderna\b|\b(?:erste|jede|folgende) Zeilen?\b|\b(?:première|chaque) ligne\b|\b(?:eerste|elke) (?:regel|rij)\b|\b(?:første|hver) (?:linje|række|rad)\b/iu;
/** A title is a line, not a paragraph. */
const longestTitle = 150;

/** Sorts the texts above the first table. Only the first table's sheet names the assessment. */
export function readHeadingTexts(
	texts: readonly PlacedText[],
	sheet: string | undefined,
): HeadingTexts {
	const found: HeadingTexts = { others: [] };
	for (const placed of texts) {
		const { text } = placed;
		const isTitle =
			text.trim().length <= longestTitle && !text.trim().includes("\n");
		if (placed.sheet !== sheet) found.others.push(placed);
		else if (!found.scope && scopePattern.test(text)) found.scope = placed;
		else if (!found.note && notePattern.test(text)) found.note = placed;
		else if (!found.title && isTitle && /\p{L}/u.test(text))
			found.title = placed;
		else found.others.push(placed);
	}
	return found;
}

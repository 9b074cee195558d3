/** Text of a heading made comparable: one spelling for case, accents, ä/ae, numbering, stars and references to law. */

/** Words of one part of a heading: parts are divided by "/", "and", a comma, a line break or a bracket. */
export interface HeadingPart {
	/** A word cut short ends with "~". */
	words: string[];
	bracket: boolean;
	/** The line of the heading on which the part stands, from 0. */
	line: number;
	/** Parts of one line, or of one pair of brackets, have the same number. */
	group: number;
}

export interface HeadingWords {
	parts: HeadingPart[];
	/** Articles of the GDPR that the heading names: "Grondslag (art. 6)" gives [6]. */
	articles: number[];
	/** The heading asks for yes or no: "(ja/nej)". */
	yesNo: boolean;
}

/** Lower case without accents; "ä", "ae" and "a" become one, so that "Empfaenger" is "Empfänger". */
export function foldText(text: string): string {
	const lower = text.toLowerCase();
	const plain = /^[\0-\x7f]*$/.test(lower) ? lower : withoutAccents(lower);
	return plain.replace(/[aou]e|aa/g, firstLetter);
}

const firstLetter = (pair: string): string => pair.charAt(0);

const withoutAccents = (text: string): string =>
	text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}+/gu, "")
		.replace(/[ßæøœ]/g, (letter) => letters[letter] ?? letter);

const letters: Record<string, string> = { ß: "ss", æ: "a", ø: "o", œ: "o" };

const conjunctions = new Set(
	"and or och eller samt und oder sowie et ou en og eller resp bzw respektive dan incl inkl inklusive including sowie evt".split(
		" ",
	),
);

const yesNoPattern =
	/\b(?:ja|j|yes|y|oui|o)\s*[/|,]\s*(?:nej|nein|nee|nei|no|non|n)\b(?:\s*[/|,]\s*(?:vet ej|n\.?\/?a\.?|oklart|delvis|partly))?|\b(?:ja|yes|oui) (?:eller|or|oder|ou|of) (?:nej|nein|nee|nei|no|non)\b/g;

/** "Art. 30 Abs. 1 S. 2 lit. c DSGVO", "artikel 9.1", "§ 3": the reference, without the words round it. */
const lawPattern =
	/(?:\bart(?:ikel|icle|icles|ikeln|iklarna|s)?\b\.?[\s-]*(\d+)|§+\s*(\d+))(?:[\s.,()-]*(?:\b(?:abs|satz|nr|lit|litra|stk|lid|para|paragraph|punkt|onder|ledd|bokstav|led|alinea|al|s|st|p)\b\.?|\d+|\b[a-h]\b|\b(?:gdpr|dsgvo|ds-gvo|rgpd|avg|uavg|bdsg|dataskyddsforordningen|lag)\b))*/g;

const lawNames =
	/\b(?:gdpr|dsgvo|ds-gvo|rgpd|uavg|bdsg|dataskyddsforordningen|databeskyttelsesforordningen|personvernforordningen)(?:s|ns)?\b/g;

const numbering =
	/^\s*(?:(?:kolumn|column|spalte|colonne|kolom|kolonne|q|f)\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.):-]*|\(?[a-z]\s*[.):]+)\s+/;

/** After these words a heading only gives examples. */
const examplePattern =
	/\b(?:e\.\s?g\.|t\.?\s?ex\b|till exempel|exempelvis|z\.?\s?b\.|zum beispiel|p(?:ar)?\.?\s?ex\b|par exemple|bijv|bijvoorbeeld|b\.?v\.|f\.?\s?eks|for eksempel|for example|such as|sasom)[\s\S]*/;

/** "Betr. Pers.", "Cat. pers.geg.": in a short heading a point after a word may cut the word; it is kept as "~". */
const abbreviation = /(?<![\p{L}.])(?:\p{L}{2,18}\.)+(?![\p{N}])/gu;
const longestAbbreviated = 40;

/** Divides a heading into parts of comparable words. */
export function headingWords(heading: string): HeadingWords {
	const wrapped = heading
		.replace(/(?<!\p{L})où(?!\p{L})/giu, "whereat ")
		// Without its ring, "vår" (our) would be "var" (where).
		.replace(/(?<!\p{L})vår(?:a|t|e|es)?(?!\p{L})/giu, "our ")
		.replace(/\b3\s*:?e\s+(?=land|part)/giu, "tredje ")
		.replace(/\b3rd\s+(?=countr|part)/giu, "third ")
		.replace(/(?<=\p{L}{3})-\s*\n\s*(?=\p{Ll})/gu, "")
		// A line that goes on in lower case was only broken to fit.
		.replace(/\s*\n\s*(?=\p{Ll})/gu, " ");
	let text = foldText(wrapped)
		.replaceAll("~", " ")
		.replace(/[‐‑‒–—]/g, " - ")
		.replace(/n[°º]|№|#/g, " nr ")
		// An ending in brackets, "Zweck(e)", belongs to its word.
		.replace(/(\p{L})\((?:e|n|en|s|r|er|ar|es|in|innen)\)/gu, "$1")
		.replace(/[’'`´]/g, " ")
		.replace(numbering, "")
		.replace(/\b(?:number|no|nr|num)\.?\s+of\b/g, " countof ");
	const yesNo = yesNoPattern.test(text);
	yesNoPattern.lastIndex = 0;
	text = text.replace(yesNoPattern, " ");
	const articles: number[] = [];
	text = text.replace(lawPattern, (_all, art?: string, para?: string) => {
		if (art) articles.push(Number(art));
		return para || art ? " " : "";
	});
	text = text.replace(lawNames, " ").replace(examplePattern, " ");
	if (text.length <= longestAbbreviated)
		text = text
			.replace(abbreviation, (word) => word.replaceAll(".", "~"))
			.replace(/~(?=(?:nr|no|num|id)\b)/g, "~ ");
	return { parts: divide(text), articles, yesNo };
}

function divide(text: string): HeadingPart[] {
	const parts: HeadingPart[] = [];
	let line = 0;
	let depth = 0;
	let group = 0;
	let groups = 0;
	let lineGroup = 0;
	let part: HeadingPart = { words: [], bracket: false, line, group };
	const close = () => {
		if (part.words.length > 0) parts.push(part);
		part = { words: [], bracket: depth > 0, line, group };
	};
	for (const [token] of text.matchAll(
		/\p{L}[\p{L}~]*|\p{N}+|[/,;:&+()[\]?!.\n|]| - /gu,
	)) {
		if (token === "(" || token === "[") {
			depth++;
			group = ++groups;
			close();
		} else if (token === ")" || token === "]") {
			depth = Math.max(0, depth - 1);
			// What follows the bracket goes on with its line.
			if (depth === 0) group = lineGroup;
			close();
		} else if (token === "\n") {
			line++;
			group = ++groups;
			lineGroup = group;
			close();
		} else if (
			/^[^\p{L}\p{N}]/u.test(token) ||
			conjunctions.has(token.replace(/~$/, ""))
		) {
			close();
		} else part.words.push(token);
	}
	close();
	return parts;
}

/** One key for one heading, for comparing headings of two files or two rows. */
export const headingKey = (heading: string): string =>
	foldText(heading)
		.replace(/[^\p{L}\p{N}#]+/gu, " ")
		.trim();

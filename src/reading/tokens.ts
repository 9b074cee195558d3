/** A word, a mark, or a line break of a text, with its place in it. */
export interface Token {
	/** As written. */
	text: string;
	/** For comparing: lower case, NFC, straight apostrophe. */
	lower: string;
	start: number;
	end: number;
	isWord: boolean;
	/** White space stands before it. */
	spaced: boolean;
}

/** Letters with their marks, digits; "doesn't" is one word, "Zoom's" is three tokens. */
const piece =
	/(?<word>[\p{L}\p{M}\p{N}]+(?:['’]t(?![\p{L}\p{M}\p{N}]))?)|(?<line>\r\n|[\r\n\u2028])|[^\s]/gu;

/** The tokens of a text, in order; linear in its length. White space other than line breaks is left out. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(piece)) {
		const [found] = match;
		const isLine = match.groups?.line !== undefined;
		tokens.push({
			text: isLine ? "\n" : found.normalize("NFC"),
			lower: isLine
				? "\n"
				: found.normalize("NFC").toLowerCase().replace("’", "'"),
			start: match.index,
			end: match.index + found.length,
			isWord: match.groups?.word !== undefined,
			spaced: match.index > (tokens.at(-1)?.end ?? 0),
		});
	}
	return tokens;
}

export const startsUpper = (token: Token | undefined): boolean =>
	token !== undefined && /^\p{Lu}/u.test(token.text);
export const startsLower = (token: Token | undefined): boolean =>
	token !== undefined && /^\p{Ll}/u.test(token.text);

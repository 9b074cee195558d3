import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Short words that end texts rightly though they look broken. */
const whole = new Set(
	"it hr eu us uk id ip pc tv app api pdf sms www vpn sso mfa log aws web gdpr tls ssl dt kms scc dpa dpf ab oy as sa sas kg st nr osv mfl etc tbd tbc byok hyok cmk crm erp sql eea ees ssn pub pua gcp".split(
		" ",
	),
);
/** A text does not end with these. */
const joiners = new Set(
	"and or with of the a an to from by for in at on is are was och eller samt med av en ett den det till från för i är som that which who incl inkl".split(
		" ",
	),
);
const noVowel = /^[^aeiouyåäöæøéèüáíóú\d]+$/u;
/** Ends of words that neither English nor Swedish has. */
const brokenEnding =
	/(?:[bcdfghjklmnpqrstvwxz]{2}[lr]|[bcdgkptv]r|[bcdgkpt]v|[cdg]c)$/u;

const isBroken = (token: Token): boolean =>
	joiners.has(token.text) ||
	(/^\p{Ll}+$/u.test(token.text) &&
		!whole.has(token.lower) &&
		(noVowel.test(token.lower) || brokenEnding.test(token.lower)));

/**
 * The sentences that can be relied on. A text that ends in mid-word or mid-sentence may have gone on with "but not …", so
 * its last sentence is left out. Where the import found the cell cut off, only sentences with an end of their own stay.
 */
export function soundSentences(
	sentences: readonly Sentence[],
	isKnownCutOff: boolean,
): Sentence[] {
	if (isKnownCutOff)
		return sentences.filter(
			({ tokens, isEnded }) => isEnded && !tokens.some(isBrokenInside),
		);
	const last = sentences.at(-1);
	if (last === undefined || last.isEnded) return [...sentences];
	const word = last.tokens.at(-1);
	const isTorn =
		(word?.isWord === true && isBroken(word)) || hasOpenBracket(last);
	return isTorn ? sentences.slice(0, -1) : [...sentences];
}

/** Inside a sentence "in" and "the" are no sign of anything. */
const isBrokenInside = (token: Token): boolean =>
	token.isWord && !joiners.has(token.lower) && isBroken(token);

const hasOpenBracket = ({ tokens }: Sentence): boolean => {
	let open = 0;
	for (const { text } of tokens) {
		if (text === "(") open++;
		if (text === ")") open = Math.max(0, open - 1);
	}
	return open > 0;
};

import { legalForms } from "./legalForms.ts";
import { phraseAt } from "./phrases.ts";
import { countryNames } from "./places/countryNames.ts";
import { type NamedProvider, providerAt } from "./providerTable.ts";
import { innerWords, noNames, rolePhrases } from "./roles.ts";
import { startsUpper, type Token } from "./tokens.ts";

/** The name of an organisation in a sentence: tokens [from, to). */
export interface Name {
	from: number;
	to: number;
	/** As written, white space made single. */
	written: string;
	provider?: NamedProvider;
	hasLegalForm: boolean;
	/** The country whose law knows the legal form. */
	formCountry?: string;
	/** A country that is part of the name, as in "Atea Sverige AB". */
	namedCountry?: string;
}

const mostWords = 8;
const verbs = new Set(
	"uses use has have is are provides processes stores engages acts använder har är anlitar lagrar behandlar agerar tillhandahåller".split(
		" ",
	),
);

const textOf = (tokens: readonly Token[]): string =>
	tokens
		.map(({ text, spaced }, n) => (spaced && n > 0 ? ` ${text}` : text))
		.join("");

/**
 * The name that begins at a token, or undefined when what stands there names nobody. `besidePlaces`: what follows a
 * well-known provider may be a place ("Azure West Europe") and is no part of its name.
 */
export function nameAt(
	tokens: readonly Token[],
	at: number,
	{ besidePlaces = false } = {},
): Name | undefined {
	const first = tokens[at];
	if (first === undefined || !first.isWord) return undefined;
	if (phraseAt(rolePhrases, tokens, at) !== undefined) return undefined;
	const provider = providerAt(tokens, at);
	if (provider === undefined && !startsUpper(first)) return undefined;
	let to = provider?.to ?? at + 1;
	let form = formAt(tokens, to);
	while (form === undefined && to - at < mostWords) {
		const step = stepOver(tokens, to);
		if (step === undefined) break;
		to = step;
		form = formAt(tokens, to);
	}
	if (form !== undefined) to = form.to;
	else if (besidePlaces && provider !== undefined) to = provider.to;
	else to = halved(tokens, at, to);
	const words = tokens.slice(at, to);
	// "N/A" is nobody.
	if (to === at + 1 && first.text.length < 2) return undefined;
	if (form === undefined && provider?.to !== to && isGeneric(words))
		return undefined;
	// "Processor - Visualised DT uses …": where the one name ends nobody can tell.
	const isMixed =
		form === undefined &&
		provider?.to !== to &&
		to - at > 1 &&
		verbs.has(tokens[to]?.lower ?? "");
	if (isMixed) return undefined;
	const bare = form === undefined ? to : form.from;
	const known = providerNamed(tokens, at, bare);
	const namedCountry =
		form === undefined ? undefined : countryIn(tokens, at + 1, bare);
	return {
		from: at,
		to,
		written: textOf(words),
		hasLegalForm: form !== undefined,
		...(known === undefined ? {} : { provider: known }),
		...(form?.value === undefined ? {} : { formCountry: form.value }),
		...(namedCountry === undefined ? {} : { namedCountry }),
	};
}

/** The token after the next word of a name, or undefined when the name ends. */
function stepOver(tokens: readonly Token[], to: number): number | undefined {
	const token = tokens[to];
	const next = tokens[to + 1];
	if (token === undefined || phraseAt(rolePhrases, tokens, to) !== undefined)
		return undefined;
	if (token.isWord && startsUpper(token)) return to + 1;
	if (/^[-&.'’]$/u.test(token.text) && startsUpper(next)) {
		const isTight = !token.spaced && next?.spaced === false;
		return isTight || token.text === "&" ? to + 2 : undefined;
	}
	if (!token.isWord || !innerWords.has(token.lower)) return undefined;
	if (/^(?:stad|kommun|region|landsting|city|university)$/.test(token.lower))
		return to + 1;
	return startsUpper(next) &&
		!/^(?:and|och|the|der|den|en)$/.test(token.lower) &&
		phraseAt(rolePhrases, tokens, to + 1) === undefined
		? to + 2
		: undefined;
}

/** A legal form at a token, after a comma too; "Pty Ltd" and "GmbH & Co. KG" are one, and "Inc." has its full stop. */
function formAt(tokens: readonly Token[], at: number) {
	const start = tokens[at]?.text === "," ? at + 1 : at;
	const form = phraseAt(legalForms, tokens, start, { exact: true });
	if (form === undefined) return undefined;
	let to = withStop(tokens, form.to);
	for (;;) {
		const next = /^[&,]$/.test(tokens[to]?.text ?? "") ? to + 1 : to;
		const more = phraseAt(legalForms, tokens, next, { exact: true });
		if (more === undefined) return { ...form, from: at, to };
		to = withStop(tokens, more.to);
	}
}

const withStop = (tokens: readonly Token[], to: number): number =>
	tokens[to]?.text === "." &&
	!tokens[to]?.spaced &&
	/^(?:Inc|Ltd|Corp|Co|Pty|V|A|C|L|p|l)$/.test(tokens[to - 1]?.text ?? "")
		? to + 1
		: to;

/** "DT DT uses …": the name stands once for itself and once for the sentence that follows. */
function halved(tokens: readonly Token[], at: number, to: number): number {
	const half = (to - at) / 2;
	if (!Number.isInteger(half)) return to;
	const isTwice = tokens
		.slice(at, at + half)
		.every(({ text }, n) => text === tokens[at + half + n]?.text);
	return isTwice ? at + half : to;
}

const isGeneric = (words: readonly Token[]): boolean => {
	const [first, second] = words;
	if (first === undefined) return true;
	return (
		noNames.has(first.lower) &&
		!(second?.lower === "of" && words.length > 2) &&
		!(first.lower === "region" && words.length > 1)
	);
};

/** A provider whose name, apart from countries and the legal form, is all there is: not "Apple Tree AB". */
function providerNamed(
	tokens: readonly Token[],
	from: number,
	to: number,
): NamedProvider | undefined {
	const match = providerAt(tokens, from);
	if (match === undefined) return undefined;
	let at = match.to;
	while (at < to) {
		const country = phraseAt(countryNames, tokens, at, { exact: true });
		if (country === undefined) return undefined;
		at = country.to;
	}
	return match.value;
}

function countryIn(
	tokens: readonly Token[],
	from: number,
	to: number,
): string | undefined {
	for (let at = from; at < to; at++) {
		const country = phraseAt(countryNames, tokens, at, { exact: true });
		if (country !== undefined && country.to <= to) return country.value;
	}
	return undefined;
}

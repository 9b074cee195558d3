import { scopesOf } from "./scope.ts";
import { startsLower, startsUpper, type Token } from "./tokens.ts";

/**
 * How a word stands in its sentence: stated as a fact; limited, a rule with exceptions ("… unless …");
 * hedged, possible or wished or past; or negated.
 */
export type Scope = "stated" | "limited" | "hedged" | "negated";

export interface Sentence {
	tokens: Token[];
	/** One for each token. */
	scopes: Scope[];
	/** An item of a list. */
	isItem: boolean;
	isQuestion: boolean;
	/** It ends with a mark that ends sentences, not just with its line. */
	isEnded: boolean;
}

/** Marks that begin an item of a list; a hyphen or star does so at the start of a line only. */
const bullet = /^[•·▪◦●‣■□✓➢]$/u;
const lineBullet = /^[-–—*+o]$/u;
/** A full stop after these ends no sentence. */
const abbreviations = new Set(
	"no nr art kap st ca dvs ev resp inkl exkl incl excl ref tel approx jfr bl t ex e g i m fl d v s vs mfl o".split(
		" ",
	),
);
/** A line that begins or ends with such a word belongs to its neighbour: the line was wrapped. */
const joins = new Set(
	"in at by of to and or the a an for from with on is are be as who which that i på av till och eller samt en ett den det de för från med hos vid är som om utan".split(
		" ",
	),
);

/**
 * Sentences are read as wholes, so their length is bounded: a longer one goes on in the next, and what was denied or
 * doubted at its end stays so.
 */
const longest = 240;
const longAtComma = 160;
const goesOn = "…";

interface Draft {
	tokens: Token[];
	isItem: boolean;
	/** A blank line stands before it. */
	afterGap: boolean;
	ending: string;
}

/** Splits tokens into sentences, list items and lines, and says of each word whether it is stated as a fact. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let carried: { scope: Scope; toItems: boolean } | undefined;
	const drafts = draftsOf(tokens);
	for (const [at, draft] of drafts.entries()) {
		const isFirst = drafts[at - 1]?.ending === ":";
		if ((draft.afterGap && !isFirst) || (carried?.toItems && !draft.isItem))
			carried = undefined;
		const scopes = scopesOf(
			draft.tokens,
			carried?.scope ?? "stated",
			draft.ending === "?",
		);
		sentences.push({
			tokens: draft.tokens,
			scopes,
			isItem: draft.isItem,
			isQuestion: draft.ending === "?",
			isEnded: /^[.!?;]$/.test(draft.ending),
		});
		// "May include:" governs the list that follows.
		if (draft.ending === ":" || draft.ending === goesOn) {
			const scope = scopes.at(-1) ?? "stated";
			const isHeading = draft.ending === ":" && drafts[at + 1]?.isItem === true;
			carried = scope === "stated" ? undefined : { scope, toItems: isHeading };
		} else if (drafts[at - 1]?.ending === goesOn) carried = undefined;
	}
	return sentences;
}

function draftsOf(tokens: readonly Token[]): Draft[] {
	const drafts: Draft[] = [];
	let draft: Draft = { tokens: [], isItem: false, afterGap: false, ending: "" };
	const close = (ending: string, next: Partial<Draft> = {}) => {
		if (draft.tokens.length > 0) drafts.push({ ...draft, ending });
		draft = {
			tokens: [],
			isItem: false,
			afterGap: draft.tokens.length === 0 && draft.afterGap,
			ending: "",
			...next,
		};
	};
	let depth = 0;
	for (const [at, token] of tokens.entries()) {
		const before = tokens[at - 1];
		const after = tokens[at + 1];
		const atLineStart = before === undefined || before.text === "\n";
		if (token.text === "\n") {
			if (isWrapped(draft.tokens.at(-1), after)) continue;
			depth = 0;
			const ending = draft.tokens.at(-1)?.text ?? "";
			close(ending, { afterGap: before?.text === "\n" });
		} else if (
			bullet.test(token.text) ||
			(atLineStart && lineBullet.test(token.text) && after?.spaced)
		) {
			close(draft.tokens.at(-1)?.text ?? "", { isItem: true });
		} else {
			draft.tokens.push(token);
			if (token.text === "(") depth++;
			if (token.text === ")") depth = Math.max(0, depth - 1);
			const length = draft.tokens.length;
			if (depth === 0 && endsSentence(token, before, after)) close(token.text);
			else if (
				length >= longest ||
				(length >= longAtComma && token.text === ",")
			)
				close(goesOn);
		}
	}
	close(draft.tokens.at(-1)?.text ?? "");
	return drafts;
}

function endsSentence(
	token: Token,
	before: Token | undefined,
	after: Token | undefined,
): boolean {
	if (token.text === ";" || token.text === "!" || token.text === "?")
		return true;
	if (token.text !== ".") return false;
	if (after === undefined) return true;
	if (!after.spaced || (after.isWord && startsLower(after))) return false;
	const isShort =
		before !== undefined &&
		abbreviations.has(before.lower) &&
		!(before.text.length === 1 && startsUpper(before));
	return !isShort;
}

const isWrapped = (last: Token | undefined, next: Token | undefined): boolean =>
	last !== undefined &&
	next !== undefined &&
	startsLower(next) &&
	(last.isWord || last.text === ",") &&
	(joins.has(next.lower) || joins.has(last.lower));

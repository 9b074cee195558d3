import type { DataSheetField } from "../domain/dataCategory.ts";
import { type Cue, cues } from "./cues.ts";
import { matchesIn } from "./phrases.ts";
import type { Fact, Found, ReasonCode } from "./proposal.ts";
import type { Scope, Sentence } from "./sentences.ts";

/** One text of a category, split into sentences. */
export interface Cell {
	field: DataSheetField;
	sentences: readonly Sentence[];
}

/** What a reader of one subject makes of a cell. */
export type Reader = (cell: Cell) => Found[];

interface Span {
	from: number;
	to: number;
}

/** A fact with the place of the tokens [from, to) of a sentence that say it. */
export function found(
	fact: Fact,
	{ tokens }: Sentence,
	{ from, to }: Span,
	reason: ReasonCode,
	confidence: number,
): Found {
	return {
		...fact,
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0,
		reason,
		confidence,
	};
}

const strength: readonly Scope[] = ["stated", "limited", "hedged", "negated"];

/** How the tokens [from, to) stand in their sentence: as its weakest word does. */
export const scopeOf = ({ scopes }: Sentence, { from, to }: Span): Scope =>
	scopes
		.slice(from, to)
		.reduce<Scope>(
			(worst, scope) =>
				strength.indexOf(scope) > strength.indexOf(worst) ? scope : worst,
			"stated",
		);

export const isStated = (sentence: Sentence, span: Span): boolean =>
	scopeOf(sentence, span) === "stated";

/** The cues of a sentence, without those inside one span. */
export const cuesBeside = (
	{ tokens }: Sentence,
	span: Span = { from: 0, to: 0 },
): Set<Cue> =>
	new Set(
		[
			...matchesIn(cues, tokens.slice(0, span.from)),
			...matchesIn(cues, tokens.slice(span.to)),
		].map(({ value }) => value),
	);

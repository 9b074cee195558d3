import type { Confidence } from "../domain/knowledge/provenance.ts";
import type { Text } from "./en.ts";

/** Where a statement of the law comes from. Without a confidence it is a rule of this program's own, with no original to check. */
interface Ground {
	basis: string;
	confidence?: Confidence | undefined;
}

const unchecked: Record<Confidence, boolean> = {
	P: false,
	Q: false,
	S: false,
	D: true,
	G: true,
};

/**
 * A source in the reader's language, marked where nobody has checked it against the original. No other
 * function writes a source, so that no paragraph number can show without its mark.
 */
export function cite(text: Text, { basis, confidence }: Ground): string {
	const source = citeBeside(text, basis);
	return confidence !== undefined && unchecked[confidence]
		? `${source} (${text.screens.verdict.unchecked})`
		: source;
}

/** The same in a table or list that says beside it how far the source has been checked. */
export const citeBeside = (text: Text, basis: string): string =>
	text.law.basis(basis);

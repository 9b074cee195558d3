import { type Cell, found, scopeOf } from "./cell.ts";
import { matchesIn, phraseTable } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import type { Sentence } from "./sentences.ts";

/** How a text points to a paper: a bare label after "ref" or "according to", or a numbered annex. */
const pointers = phraseTable<"label" | "bare" | "annex" | "contract">([
	[
		"label",
		"ref, refs, reference, referens, källa, enligt ref, according to ref, according to reference, enligt referens, enligt källa, source",
	],
	["bare", "according to, enligt, in accordance with, i enlighet med"],
	[
		"annex",
		"appendix, annex, schedule, exhibit, attachment, bilaga, avtalsbilaga, bilagan",
	],
	["contract", "amendment, tillägg, tilläggsavtal, addendum"],
]);
const label = /^(?:\p{Lu}\d{0,2}|\d{1,3}|[IVX]{1,4})$/u;
/** An annex to a law is no paper of the assessment. */
const laws =
	/^(?:regulation|gdpr|directive|decision|act|förordning|förordningen|dataskyddsförordningen|direktivet|direktiv|lagen|scc|sccs|standard|commission)$/;

/** References to papers: "ref A", "According to 2", "bilaga 3", "Amendment 3 to the agreement …". */
export function readReferences({ field, sentences }: Cell): Found[] {
	if (field === "no") return [];
	return sentences.flatMap((sentence) =>
		matchesIn(pointers, sentence.tokens).flatMap(({ value, from, to }) => {
			const { tokens } = sentence;
			const dot = value === "label" && /^[.:]$/.test(tokens[to]?.text ?? "");
			const at = dot ? to + 1 : to;
			const name = tokens[at];
			if (name === undefined || !label.test(name.text)) return [];
			if (scopeOf(sentence, { from, to: at + 1 }) === "negated") return [];
			const next = tokens[at + 1];
			const isClosed = next === undefined || /^[.,;:)\]\n]$/.test(next.text);
			if (value === "label" || value === "bare") {
				if (
					!isClosed &&
					(value === "bare" || (next?.isWord && !dot && name.text === "A"))
				)
					return [];
				if (
					isClosed &&
					next?.text === "." &&
					/^\d/.test(tokens[at + 2]?.text ?? "")
				)
					return [];
				return [
					found(
						{ kind: "source", value: { label: name.text } },
						sentence,
						{
							from:
								tokens[to - 1]?.lower === "to" || value === "bare"
									? from
									: to - 1,
							to: at + 1,
						},
						"reference",
						value === "bare" ? 0.8 : 0.9,
					),
				];
			}
			const isOfLaw = tokens
				.slice(at + 1, at + 4)
				.some(({ lower }) => laws.test(lower));
			if (isOfLaw) return [];
			return [annexOf(sentence, from, at + 1, value === "contract")];
		}),
	);
}

function annexOf(
	sentence: Sentence,
	from: number,
	to: number,
	isContract: boolean,
): Found {
	const { tokens } = sentence;
	const words = tokens.slice(from, to).map(({ text }) => text);
	const written = words.join(" ");
	const name = written.charAt(0).toUpperCase() + written.slice(1);
	const end = /^(?:to|till)$/.test(tokens[to]?.lower ?? "")
		? titleEnd(sentence, to)
		: to;
	const title =
		end > to
			? tokens
					.slice(from, end)
					.map(({ text, spaced }, n) => (spaced && n > 0 ? ` ${text}` : text))
					.join("")
			: undefined;
	return found(
		{
			kind: "source",
			value: {
				label: name,
				...(title === undefined ? {} : { title }),
				...(isContract ? { kind: "contract" as const } : {}),
			},
		},
		sentence,
		{ from, to: end },
		"reference",
		0.9,
	);
}

/** "… to the agreement between Zoom and DT": up to the next mark. */
function titleEnd({ tokens }: Sentence, from: number): number {
	const stop = tokens.findIndex(
		({ isWord, text }, at) => at >= from && !isWord && !/^[-–&/]$/u.test(text),
	);
	return stop === -1 ? tokens.length : stop;
}

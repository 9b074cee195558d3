import {
	article9Kinds,
	article10Kinds,
	type DataKind,
} from "../domain/vocabulary.ts";
import { type Cell, found, scopeOf } from "./cell.ts";
import { dataKindPhrases } from "./dataKindPhrases.ts";
import { matchesIn } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import type { Sentence } from "./sentences.ts";

const special = new Set<DataKind>([...article9Kinds, ...article10Kinds]);
const article9 = new Set<DataKind>(article9Kinds);

/** Kinds of personal data that a cell names, and what those of Art. 9 GDPR say of its sensitivity. */
export function readKinds({ field, sentences }: Cell): Found[] {
	const describes =
		field === "category" || field === "dataContent" || field === "dataSubject";
	if (!describes && field !== "sensitive") return [];
	return sentences.flatMap((sentence) =>
		matchesIn(dataKindPhrases, sentence.tokens).flatMap((match) => {
			const kind = match.value;
			if (kind === "none" || !(describes || special.has(kind))) return [];
			if (isOfThing(sentence, match.to) || isCompound(sentence, match.from))
				return [];
			return [
				...kindOf(sentence, match, kind),
				...sensitivityOf(sentence, match, kind),
			];
		}),
	);
}

const things = new Set(
	`product products service services system systems company companies organisation organization supplier suppliers vendor server servers app application data center centre datacenter device project file school website
	produkten tjänsten systemet bolaget företaget organisationen leverantören leverantörer servern appen projektet filen skolan webbplatsen enheten`.split(
		/\s+/,
	),
);

/** "Name of product", "address of the data center": no person's. */
function isOfThing({ tokens }: Sentence, to: number): boolean {
	if (!/^(?:of|for|på|för|till)$/.test(tokens[to]?.lower ?? "")) return false;
	const isThe = /^(?:the|a|an|your|our)$/.test(tokens[to + 1]?.lower ?? "");
	return things.has(tokens[to + (isThe ? 2 : 1)]?.lower ?? "");
}

/** "MAC-adress" is no address. */
const isCompound = ({ tokens }: Sentence, from: number): boolean =>
	/^[-‐‑]$/u.test(tokens[from - 1]?.text ?? "") &&
	tokens[from]?.spaced === false &&
	tokens[from - 1]?.spaced === false;

interface Span {
	from: number;
	to: number;
}

function kindOf(sentence: Sentence, span: Span, kind: DataKind): Found[] {
	const scope = scopeOf(sentence, span);
	const fact = { kind: "kinds", value: kind } as const;
	if (scope === "stated") return [found(fact, sentence, span, "named", 0.9)];
	if (scope === "limited")
		return [found(fact, sentence, span, "listed-with-condition", 0.6)];
	return [];
}

/** A special category named as a fact makes the data sensitive; one that may occur makes that possible. */
function sensitivityOf(
	sentence: Sentence,
	span: Span,
	kind: DataKind,
): Found[] {
	if (!article9.has(kind) || sentence.isQuestion) return [];
	const scope = scopeOf(sentence, span);
	if (scope === "negated") return [];
	const value = scope === "stated" ? "yes" : "possible";
	return [
		found(
			{ kind: "sensitivity", value },
			sentence,
			span,
			"special-category-named",
			0.8,
		),
	];
}

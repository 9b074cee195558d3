import type { HeadingMeaningName, OtherList } from "./headings.ts";
import { findTerms, type TermHit } from "./headingTermIndex.ts";
import type { HeadingPart } from "./headingText.ts";

/**
 * Of two plain words in one part of a heading the earlier of this list is what the column holds:
 * "Rechtsgrundlage der Verarbeitung" is a legal basis, "Location of processors" a place.
 */
const precedence: readonly HeadingMeaningName[] = [
	"other",
	"transferTool",
	"legalBasis",
	"purpose",
	"access",
	"source",
	"thirdCountry",
	"location",
	"retention",
	"securityMeasures",
	"roles",
	"subprocessor",
	"recipients",
	"processor",
	"controller",
	"sensitive",
	"dataSubject",
	"dataContent",
	"sourceSystem",
	"no",
	"category",
	"comment",
	"storage",
	"country",
	"label",
	"kind",
	"kinds",
	"detail",
];
const rank = new Map(precedence.map((name, n) => [name, n]));

export const partyFields: readonly HeadingMeaningName[] = [
	"roles",
	"controller",
	"processor",
	"subprocessor",
];

/** What one part of a heading says. */
export interface PartMeaning {
	part: HeadingPart;
	hit: TermHit | undefined;
	unknown: number;
	words: number;
	/** The other kind of list to which a word of the part belongs. */
	list: OtherList | undefined;
	/** What else the part says plainly. */
	others: TermHit[];
	/** A description or a detail of what the part names, rather than the thing itself. */
	detail: boolean;
}

/** "Technical / organisational measures" and "data, subjects" stand in two parts and are one term: parts are joined when that says more. */
export function joinedPhrases(parts: HeadingPart[]): HeadingPart[] {
	const joined: HeadingPart[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last && last.bracket === part.bracket) {
			const both = [...last.words, ...part.words];
			const across = findTerms(both).hits.find(
				({ from, count }) =>
					from < last.words.length && from + count > last.words.length,
			);
			if (across) {
				last.words = both;
				continue;
			}
		}
		joined.push({ ...part, words: [...part.words] });
	}
	return joined;
}

/** Of people and data the one named first is meant: "categories of data on data subjects". */
const rankOf = ({ means }: TermHit): number =>
	rank.get(means === "dataContent" ? "dataSubject" : means) ?? 0;

/** What the words of a part say together. */
export function readPart(part: HeadingPart): PartMeaning {
	const { hits, unknown } = findTerms(part.words);
	const strongest = Math.max(0, ...hits.map(({ weight }) => weight));
	const hit = hits
		.filter(({ weight, means }) => weight === strongest && means !== "detail")
		.sort((a, b) => rankOf(a) - rankOf(b) || a.from - b.from)[0];
	return {
		part,
		hit: headOf(hit, hits) ?? settle(hit, hits) ?? hits[0],
		unknown,
		words: part.words.filter((word) => !/^\d+$/.test(word)).length,
		list: hits.find(({ list }) => list !== undefined)?.list,
		others: hits.filter(
			({ weight, means }) => weight === 3 && means !== hit?.means,
		),
		detail: hits.some(({ means }) => means === "detail"),
	};
}

/** "Country of sub-processor, Pays de l'hébergeur" is a country, not the party; "Comment by the DPO" a comment. */
function headOf(
	hit: TermHit | undefined,
	hits: TermHit[],
): TermHit | undefined {
	const [first] = hits;
	if (first?.means === "comment" && first.from === 0)
		return hits.some(({ list }) => list) ? undefined : first;
	// "International transfer mechanism, mechanism for transfers to third countries"
	if (hit?.means === "thirdCountry")
		return hits.find(({ means }) => means === "transferTool");
	const country = hits.find(({ means }) => means === "country");
	return hit !== undefined &&
		country &&
		(partyFields.includes(hit.means) || hit.means === "recipients")
		? { ...country, means: "thirdCountry", weight: 3 }
		: undefined;
}

/** A number, a name or a system is meant only when nothing else is: "Number, purpose" aside, "Name of recipient" is a recipient. */
function settle(
	hit: TermHit | undefined,
	hits: TermHit[],
): TermHit | undefined {
	// "Vilka uppgifter vi sparar": asked is which data, not how long.
	const [first] = hits;
	if (
		hit?.means === "retention" &&
		first?.means === "dataContent" &&
		first.from === 0 &&
		first.weight === hit.weight &&
		first.count > 1
	)
		return first;
	if (hit?.means !== "no") return hit;
	const other = hits.find(
		({ means, weight }) =>
			weight >= 2 &&
			!["no", "category", "dataContent", "sourceSystem"].includes(means),
	);
	return other ?? hit;
}

import { type Assessment, liveRows } from "../../domain/assessment.ts";
import { own } from "../../domain/path.ts";
import { nameKey } from "../../reading/partyRows.ts";
import {
	answerKinds,
	type Proposal,
	type ProposalKind,
} from "../../reading/proposal.ts";
import { readCategory } from "../../reading/readCategory.ts";
import { valueText } from "../../reading/readText.ts";
import { isRefused, refusedIn } from "../../reading/refuse.ts";
import { standingOf } from "../../reading/standing.ts";

/** One fact that the texts of a line suggest, with every place that says it. */
export interface Suggestion {
	/** The same for the same fact of a line, wherever its words stand. */
	key: string;
	kind: ProposalKind;
	/** At least one; all with the same value. */
	proposals: [Proposal, ...Proposal[]];
	/** The best of its places, 0 to 1. */
	confidence: number;
	isConflicting: boolean;
	/** Another suggestion answers the same question differently. */
	isRivalled: boolean;
}

export interface LineSuggestions {
	/** To be accepted or refused. */
	open: Suggestion[];
	refused: Suggestion[];
	/** Whether the texts said anything at all, answered by now or not. */
	any: boolean;
}

/** Below this a person should look twice, so the suggestion is never accepted together with others. */
const doubtfulBelow = 0.7;
export const isDoubtful = ({ confidence }: Suggestion): boolean =>
	confidence < doubtfulBelow;

/** Those that may be accepted together: new, clear enough, and contradicted by nothing. */
export const acceptable = (
	suggestions: readonly Suggestion[],
): readonly Suggestion[] =>
	suggestions.filter(
		(one) => !one.isConflicting && !one.isRivalled && !isDoubtful(one),
	);

/** What the texts of a line suggest and is no answer yet. */
export function suggestionsOf(
	assessment: Assessment,
	category: string,
): LineSuggestions {
	const proposals = proposalsOf(assessment, category);
	const refused = refusedIn(assessment);
	const offered = proposals.filter(({ standing }) => standing !== "present");
	const [no, yes] = [true, false].map((is) =>
		together(offered.filter((one) => isRefused(refused, one) === is)),
	) as [Suggestion[], Suggestion[]];
	return { open: withRivals(yes), refused: no, any: proposals.length > 0 };
}

interface Read {
	category: string;
	cutOff: string;
	proposals: Proposal[];
}
/** Reading a long text takes milliseconds, and the same row says the same; only its standing moves. */
const read = new WeakMap<object, Read>();

function proposalsOf(assessment: Assessment, category: string): Proposal[] {
	const row = own(assessment.categories, category);
	if (typeof row !== "object" || row === null) return [];
	const cutOff = liveRows(assessment, "remarks")
		.flatMap(([, { finding, path }]) =>
			finding === "cell-cut-off" && path?.startsWith(`categories/${category}/`)
				? path
				: [],
		)
		.join();
	const known = read.get(row);
	if (known?.cutOff === cutOff && known.category === category)
		return known.proposals.map((one) => ({
			...one,
			standing: standingOf(assessment, category, one, one.field),
		}));
	const proposals = readCategory(assessment, category);
	read.set(row, { category, cutOff, proposals });
	return proposals;
}

/** The same fact in several places is one suggestion; what a text leaves open is one for each text. */
function together(proposals: readonly Proposal[]): Suggestion[] {
	const found = new Map<string, Suggestion>();
	for (const one of proposals) {
		const { kind, confidence } = one;
		const place = kind === "remark" ? `/${one.field}` : "";
		const key = `${kind}/${valueText(one)}${place}`;
		const there = found.get(key);
		if (there === undefined)
			found.set(key, {
				key,
				kind,
				proposals: [one],
				confidence,
				isConflicting: one.standing === "conflicting",
				isRivalled: false,
			});
		else {
			there.proposals.push(one);
			there.confidence = Math.max(there.confidence, confidence);
		}
	}
	return [...found.values()];
}

/** The question that a suggestion answers where there can be but one answer, and its answer. */
function onlyAnswer({
	kind,
	proposals: [one],
}: Suggestion): { question: string; answer: string } | undefined {
	const answer = valueText(one);
	if ((answerKinds as readonly string[]).includes(kind))
		return { question: kind, answer };
	switch (one.kind) {
		case "partyCountry":
		case "partyParent":
			return { question: `${kind}/${nameKey(one.value.name)}`, answer };
		case "party":
			return one.value.role === undefined
				? undefined
				: {
						question: `party/${nameKey(one.value.name)}`,
						answer: one.value.role,
					};
		default:
			return undefined;
	}
}

function withRivals(suggestions: Suggestion[]): Suggestion[] {
	const answers = new Map<string, Set<string>>();
	for (const one of suggestions) {
		const only = onlyAnswer(one);
		if (only === undefined) continue;
		const there = answers.get(only.question) ?? new Set();
		answers.set(only.question, there.add(only.answer));
	}
	return suggestions.map((one) => ({
		...one,
		isRivalled: (answers.get(onlyAnswer(one)?.question ?? "")?.size ?? 0) > 1,
	}));
}

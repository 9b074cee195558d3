import { type Assessment, liveRows } from "../assessment.ts";
import { removeRow } from "../change.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { verdictOnChain } from "./chainVerdict.ts";
import { type Context, contextOf } from "./context.ts";
import { standingByActs } from "./ended.ts";
import { judgeOf, type Verdict } from "./outcome.ts";
import {
	type Assumption,
	type SupposedMeasure,
	withMeasures,
} from "./whatIfFollows.ts";
import {
	isUnderArticle46,
	type Supposition,
	type Toggle,
	toggles,
} from "./whatIfToggles.ts";

/** One thing supposed of one target. */
export interface Choice {
	toggle: string;
	target: string;
}

/** A verdict as it is and as it would be. Without `after` there would be nothing left to judge. */
export interface Compared {
	id: string;
	before: Verdict;
	after?: Verdict;
}

export interface WhatIf {
	whole: Compared;
	transfers: Compared[];
	categories: Compared[];
	/** Answers that nobody has given and that the verdicts after rest on. */
	assumed: Assumption[];
	/** The document and the catalogues as supposed. Never stored. */
	supposed: Supposition;
}

export const toggleOf = (id: string): Toggle | undefined =>
	toggles.find((toggle) => toggle.id === id);

/** In the order of the register and of the targets: what is chosen first makes no difference. */
const inOrder = (choices: readonly Choice[]): Choice[] => {
	const place = (id: string) => toggles.findIndex((each) => each.id === id);
	return [...choices].sort(
		(a, b) =>
			place(a.toggle) - place(b.toggle) || (a.target < b.target ? -1 : 1),
	);
};

/** What the chosen toggles, together, change of the facts; and further measures as if they were in place. */
export function suppose(
	assessment: Assessment,
	choices: readonly Choice[],
	today: string,
	knowledge: Knowledge = builtInKnowledge,
	measures: readonly SupposedMeasure[] = [],
): Supposition & { assumed: Assumption[] } {
	const given: Supposition = { assessment, knowledge };
	const ordered = inOrder(choices);
	const facts = ordered.reduce(
		(sofar, { toggle, target }) =>
			toggleOf(toggle)?.suppose(sofar, target, today) ?? sofar,
		given,
	);
	const needed = withoutNeedless(given, facts, ordered, today);
	return withMeasures(
		needed,
		[...measuresOf(needed.assessment, ordered), ...measures],
		today,
	);
}

/** Before and after, for the whole, each transfer and each data category. `today` is an ISO date. */
export function whatIf(
	assessment: Assessment,
	choices: readonly Choice[],
	today: string,
	knowledge: Knowledge = builtInKnowledge,
): WhatIf {
	const { assumed, ...supposed } = suppose(
		assessment,
		choices,
		today,
		knowledge,
	);
	const before = judgeOf(assessment, today, knowledge);
	const after = judgeOf(supposed.assessment, today, supposed.knowledge);
	const compared = (
		collection: "transfers" | "categories",
		judge: (from: typeof before, id: string) => Verdict,
	): Compared[] =>
		liveRows(assessment, collection).map(([id]) => ({
			id,
			before: judge(before, id),
			...(supposed.assessment[collection][id]?.removed
				? {}
				: { after: judge(after, id) }),
		}));
	const left =
		liveRows(supposed.assessment, "categories").length > 0 ||
		liveRows(assessment, "categories").length === 0;
	return {
		whole: {
			id: assessment.id,
			before: before.assessment(),
			...(left ? { after: after.assessment() } : {}),
		},
		transfers: compared("transfers", (judge, id) => judge.transfer(id)),
		categories: compared("categories", (judge, id) => judge.category(id)),
		assumed,
		supposed,
	};
}

/** Does the row come out differently? */
export const flips = ({ before, after }: Compared): boolean =>
	after?.outcome !== before.outcome || after.settled !== before.settled;

/** The measures that the choices stand for, each for its data category and the transfers that carry it. */
function measuresOf(
	assessment: Assessment,
	choices: readonly Choice[],
): SupposedMeasure[] {
	const protecting = choices.filter(
		({ toggle, target }) =>
			toggleOf(toggle)?.measure !== undefined &&
			!assessment.categories[target]?.removed,
	);
	return protecting.flatMap(({ toggle, target }) => {
		const { measure, keyCustody } = toggleOf(toggle) ?? {};
		const transfers = liveRows(assessment, "transfers").flatMap(
			([id, { rows }]) =>
				rows?.includes(target) && isUnderArticle46(assessment, id) ? [id] : [],
		);
		return measure === undefined
			? []
			: [
					{
						catalogue: measure,
						category: target,
						transfers,
						...(keyCustody ? { keyCustody } : {}),
					},
				];
	});
}

const places = ["storedIn", "processedIn"] as const;

/**
 * Where data no longer are in a country, a transfer to it falls away: but only if, without it, no place,
 * hop or question of the chain stays open that was not open before.
 */
function withoutNeedless(
	before: Supposition,
	after: Supposition,
	choices: readonly Choice[],
	today: string,
): Supposition {
	const moved = new Set(
		choices
			.filter(({ toggle }) => toggle === "eea-region")
			.map(({ target }) => target),
	);
	const was = contextOf(after.assessment, today, after.knowledge);
	const hasEnded = (id: string) => {
		const standing = standingByActs(was, id);
		return standing.known && standing.value === "ended";
	};
	const candidates = liveRows(after.assessment, "transfers").filter(
		([id, { country, rows, manner }]) =>
			manner !== "remote-access" &&
			!hasEnded(id) &&
			rows?.some(
				(row) =>
					moved.has(row) &&
					places.some((field) =>
						before.assessment.categories[row]?.[field]?.includes(country ?? ""),
					),
			),
	);
	if (candidates.length === 0) return after;
	const without = candidates.reduce(
		(sofar, [id]) => removeRow(sofar, "transfers", id),
		after.assessment,
	);
	const is = contextOf(without, today, after.knowledge);
	const needless = candidates.filter(([, { rows }]) =>
		(rows ?? [])
			.filter(
				(row) =>
					is.assessment.categories[row] &&
					!is.assessment.categories[row].removed,
			)
			.every((row) => {
				const known = new Set(gapsOf(was, row));
				const gaps = gapsOf(is, row);
				return gaps.every(
					(gap) => !gap.startsWith("unknown") && known.has(gap),
				);
			}),
	);
	return {
		...after,
		assessment: needless.reduce(
			(sofar, [id]) => removeRow(sofar, "transfers", id),
			after.assessment,
		),
	};
}

const gapsOf = (context: Context, category: string): string[] =>
	verdictOnChain(context, category)
		.spoke.filter(({ status }) => status !== "met")
		.map(({ rule, status, at }) => `${status} ${rule} ${at}`);

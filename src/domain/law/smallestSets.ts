import { type Assessment, liveRows } from "../assessment.ts";
import { isInForce } from "../knowledge/adequacyDecision.ts";
import { currentKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { contextOf } from "./context.ts";
import {
	deficienciesOf,
	processingInClear,
	sharedInClear,
} from "./measures.ts";
import { verdictOnTransfer } from "./transferVerdict.ts";
import type { Verdict } from "./verdict.ts";
import { type Choice, suppose, toggleOf } from "./whatIf.ts";
import type { Assumption } from "./whatIfFollows.ts";
import { isUnderArticle46 } from "./whatIfToggles.ts";

/** One thing to do: a measure of the catalogue as things are, or a toggle for all that it bears on. */
export type WayStep =
	| { what: "measure"; catalogue: string }
	| { what: "toggle"; toggle: string; targets: string[] };

/** A set of steps none of which can be left out. */
export interface Way {
	steps: WayStep[];
	/** What the law would say then; absent where the transfer would no longer take place. */
	verdict?: Verdict;
	assumed: Assumption[];
}

export interface Ways {
	/**
	 * goes-on: it may go on as it is. answers: nothing speaks against it yet, answers are wanting.
	 * ways: the sets in `ways` would do. none: no known set would.
	 */
	state: "goes-on" | "answers" | "ways" | "none";
	ways: Way[];
	/** Use cases 6 and 7: clear text under a law that applies in practice. No measure is known; only another design. */
	hopeless: boolean;
	/** An adequacy decision in force for the country, where the transfer does not rest on one. */
	adequacy?: string;
	/** Would a report under paragraph 43.3 be a way? Only where law that is wanting may not apply in practice. */
	report: boolean;
}

/** No more than this many steps at once: what takes more is a redesign to be thought through by people. */
const mostSteps = 3;

/** What the transfer itself is judged by: the rest of a large assessment is left out of the search. */
function sliceFor(assessment: Assessment, transfer: string): Assessment {
	const rows = new Set(assessment.transfers[transfer]?.rows ?? []);
	const kept = <R>(
		all: Record<string, R>,
		keep: (row: R, id: string) => boolean,
	) =>
		Object.fromEntries(
			Object.entries(all).filter(([id, row]) => keep(row, id)),
		);
	return {
		...assessment,
		categories: kept(assessment.categories, (_row, id) => rows.has(id)),
		chain: kept(
			assessment.chain,
			({ category }) => category === undefined || rows.has(category),
		),
		transfers: kept(
			assessment.transfers,
			(row, id) =>
				id === transfer ||
				row.rows === undefined ||
				row.rows.some((each) => rows.has(each)),
		),
		acts: kept(
			assessment.acts,
			(act) => act.transfer === undefined || act.transfer === transfer,
		),
	};
}

const redesigns = [
	"pseudonymise",
	"our-keys",
	"support-closed",
	"eea-region",
	"stop-category",
] as const;

/** The steps that can bear on the transfer. What only completes other measures is tried where it can cure at all. */
function stepsFor(
	assessment: Assessment,
	transfer: string,
	knowledge: Knowledge,
	today: string,
): WayStep[] {
	const row = assessment.transfers[transfer];
	const own = new Set([...(row?.rows ?? []), row?.importer ?? ""]);
	const context = contextOf(assessment, today, knowledge);
	const curable = deficienciesOf({ context, id: transfer }).some(
		(id) => assessment.deficiencies[id]?.curableWithoutTechnology !== undefined,
	);
	const measures = isUnderArticle46(assessment, transfer)
		? knowledge.measures.filter(
				({ effect }) =>
					effect === "effective" ||
					effect === "effective-in-transit" ||
					(effect === "complements" && curable),
			)
		: [];
	return [
		...measures.map(({ id }): WayStep => ({ what: "measure", catalogue: id })),
		...redesigns.flatMap((toggle): WayStep[] => {
			const targets = (
				toggleOf(toggle)?.targets(assessment, knowledge) ?? []
			).filter((id) => own.has(id));
			return targets.length > 0 ? [{ what: "toggle", toggle, targets }] : [];
		}),
	];
}

/** Sets of so many of the steps, in order. */
function* setsOf<T>(
	items: readonly T[],
	size: number,
	from = 0,
): Generator<T[]> {
	if (size === 0) yield [];
	else
		for (let at = from; at <= items.length - size; at++)
			for (const rest of setsOf(items, size - 1, at + 1))
				yield [items[at] as T, ...rest];
}

const speaksAgainst = ({ spoke }: Verdict): boolean =>
	spoke.some(({ status }) => status === "unmet");

/**
 * The smallest sets of measures and of other designs under which nothing would speak against the transfer any
 * more. A set rests on assumptions and may leave answers wanting: its verdict says which. `today` is an ISO date.
 */
export function smallestSets(
	assessment: Assessment,
	transfer: string,
	today: string,
	knowledge: Knowledge = currentKnowledge,
): Ways {
	const slice = sliceFor(assessment, transfer);
	const context = contextOf(slice, today, knowledge);
	const before = verdictOnTransfer(context, transfer);
	const hopeless = before.spoke.some(
		({ rule, status }) =>
			status === "unmet" &&
			(rule === processingInClear.id || rule === sharedInClear.id),
	);
	const rest = { hopeless, ...othersFor(slice, transfer, knowledge, today) };
	if (before.rank > 0 || before.outcome === "t.ended")
		return { state: "goes-on", ways: [], ...rest };
	if (!speaksAgainst(before)) return { state: "answers", ways: [], ...rest };

	const steps = stepsFor(slice, transfer, knowledge, today);
	const ways: Way[] = [];
	for (let size = 1; size <= mostSteps; size++)
		for (const set of setsOf(steps, size)) {
			const isLarger = ways.some((way) =>
				way.steps.every((step) => set.includes(step)),
			);
			if (isLarger) continue;
			const way = wayOf(slice, transfer, set, today, knowledge);
			if (way) ways.push(way);
		}
	return { state: ways.length > 0 ? "ways" : "none", ways, ...rest };
}

/** The set as a way, if nothing would speak against the transfer then. */
function wayOf(
	assessment: Assessment,
	transfer: string,
	steps: WayStep[],
	today: string,
	knowledge: Knowledge,
): Way | undefined {
	const choices = steps.flatMap((step): Choice[] =>
		step.what === "toggle"
			? step.targets.map((target) => ({ toggle: step.toggle, target }))
			: [],
	);
	const measures = steps.flatMap((step) =>
		step.what === "measure"
			? [
					{
						catalogue: step.catalogue,
						transfers: [transfer],
						keyCustody: "exporter-only" as const,
					},
				]
			: [],
	);
	const { assumed, ...supposed } = suppose(
		assessment,
		choices,
		today,
		knowledge,
		measures,
	);
	if (supposed.assessment.transfers[transfer]?.removed)
		return { steps, assumed };
	const verdict = verdictOnTransfer(
		contextOf(supposed.assessment, today, supposed.knowledge),
		transfer,
	);
	return speaksAgainst(verdict) ? undefined : { steps, verdict, assumed };
}

/** Ways out that are no measures: another tool, or the report that the law does not apply in practice. */
function othersFor(
	assessment: Assessment,
	transfer: string,
	knowledge: Knowledge,
	today: string,
): { adequacy?: string; report: boolean } {
	const row = assessment.transfers[transfer];
	const decision = knowledge.adequacyDecisions.find(
		(each) => each.country === row?.country && isInForce(each, today),
	);
	const report = liveRows(assessment, "findings").some(
		([, finding]) =>
			(finding.transfers ?? [transfer]).includes(transfer) &&
			finding.branch === "43-3" &&
			finding.option !== "proceed",
	);
	return {
		...(decision && row?.tool !== "adequacy" ? { adequacy: decision.id } : {}),
		report: report && isUnderArticle46(assessment, transfer),
	};
}

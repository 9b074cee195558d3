import { type Assessment, liveRows } from "../assessment.ts";
import { isInForce } from "../knowledge/adequacyDecision.ts";
import { builtInKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { curableKinds } from "../vocabulary.ts";
import { contextOf } from "./context.ts";
import {
	deficienciesOf,
	processingInClear,
	sharedInClear,
} from "./measures.ts";
import { rules } from "./rules.ts";
import { verdictOnTransfer } from "./transferVerdict.ts";
import type { Verdict } from "./verdict.ts";
import { type Choice, suppose, toggleOf } from "./whatIf.ts";
import { type Assumption, withFormalSteps } from "./whatIfFollows.ts";
import { isUnderArticle46 } from "./whatIfToggles.ts";

/** One thing to do: a measure of the catalogue as things are, or a toggle for all that it bears on. */
export type WayStep =
	| { what: "measure"; catalogue: string }
	/** Any of these contractual and organisational measures: to the rules they are one as good as the other. */
	| { what: "any-measure"; catalogues: string[] }
	| { what: "toggle"; toggle: string; targets: string[] };

/** A set of steps none of which can be left out. Without steps: only the formalities are left to do. */
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
	/** What speaks against it and that no measure turns: it has to be put right itself. */
	toMend: string[];
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
] as const;

/** Rules that a measure, with the choices it presupposes, can turn. */
const turnedByMeasures = ({ rule }: { rule: string }): boolean => {
	const family = families.get(rule);
	return (
		family === "measures" ||
		family === "formal" ||
		choiceRules.has(rule) ||
		rule.startsWith("review.proceed.")
	);
};
const families = new Map(rules.map(({ id, family }) => [id, family]));
const choiceRules: ReadonlySet<string> = new Set([
	"review.option-allowed",
	"review.going-on-chosen",
	"review.not-applied-in-practice",
]);

/** With more categories than this, which of them to stop is a question for people. */
const mostCategories = 8;

/** The steps that can bear on the transfer. */
function stepsFor(
	{ assessment, transfer, knowledge, today }: Search,
	before: Verdict,
	hopeless: boolean,
): WayStep[] {
	const row = assessment.transfers[transfer];
	const own = new Set([...(row?.rows ?? []), row?.importer ?? ""]);
	const turns =
		isUnderArticle46(assessment, transfer) &&
		before.spoke
			.filter(({ status }) => status === "unmet")
			.every(turnedByMeasures);
	const targetsOf = (toggle: string) =>
		(toggleOf(toggle)?.targets(assessment, knowledge, today) ?? []).filter(
			(id) => own.has(id),
		);
	const stops = targetsOf("stop-category");
	return [
		// Under the pattern of use cases 6 and 7 no measure is known, and that the importer is exempt has been denied.
		...(turns && !hopeless
			? measureSteps({ assessment, transfer, knowledge, today })
			: []),
		...redesigns.flatMap((toggle): WayStep[] => {
			const targets = targetsOf(toggle);
			const bears = turns || toggleOf(toggle)?.measure === undefined;
			return bears && targets.length > 0
				? [{ what: "toggle", toggle, targets }]
				: [];
		}),
		...(stops.length > 1 && stops.length <= mostCategories
			? stops.map(
					(target): WayStep => ({
						what: "toggle",
						toggle: "stop-category",
						targets: [target],
					}),
				)
			: []),
	];
}

/** Technical measures; and what only completes them, where a deficiency needs no technology. */
function measureSteps({
	assessment,
	transfer,
	knowledge,
	today,
}: Search): WayStep[] {
	const context = contextOf(assessment, today, knowledge);
	const curable = deficienciesOf({ context, id: transfer }).some((id) => {
		const row = assessment.deficiencies[id];
		return (
			row?.curableWithoutTechnology !== undefined &&
			row.curableBy !== undefined &&
			row.curableOn !== undefined &&
			curableKinds.has(row.kind ?? "unknown")
		);
	});
	const having = (wanted: string) =>
		knowledge.measures
			.filter(({ effect }) => effect === wanted)
			.map(({ id }) => id);
	const complements = curable ? having("complements") : [];
	return [
		...[...having("effective"), ...having("effective-in-transit")].map(
			(catalogue): WayStep => ({ what: "measure", catalogue }),
		),
		...(complements.length > 0
			? [{ what: "any-measure" as const, catalogues: complements }]
			: []),
	];
}

interface Search {
	assessment: Assessment;
	transfer: string;
	knowledge: Knowledge;
	today: string;
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
	knowledge: Knowledge = builtInKnowledge,
): Ways {
	const slice = sliceFor(assessment, transfer);
	const context = contextOf(slice, today, knowledge);
	const before = verdictOnTransfer(context, transfer);
	const hopeless = before.spoke.some(
		({ rule, status }) =>
			status === "unmet" &&
			(rule === processingInClear.id || rule === sharedInClear.id),
	);
	const toMend = before.spoke.flatMap(({ rule, status }) =>
		status === "unmet" && !turnedByMeasures({ rule }) ? [rule] : [],
	);
	const rest = {
		hopeless,
		toMend: [...new Set(toMend)],
		...othersFor(slice, transfer, knowledge, today),
	};
	if (before.rank > 0 || before.outcome === "t.ended")
		return { state: "goes-on", ways: [], ...rest };
	if (!speaksAgainst(before)) return { state: "answers", ways: [], ...rest };

	const search: Search = { assessment: slice, transfer, knowledge, today };
	const steps = stepsFor(search, before, hopeless);
	const ways: Way[] = [];
	for (let size = 0; size <= mostSteps; size++)
		for (const set of setsOf(steps, size)) {
			if (ways.some((way) => isWithin(way.steps, set))) continue;
			const way = wayOf(search, set);
			if (way) ways.push(way);
		}
	return { state: ways.length > 0 ? "ways" : "none", ways, ...rest };
}

/** Does the larger set do all that the smaller one does? A toggle that takes a measure does that measure too. */
const isWithin = (
	smaller: readonly WayStep[],
	larger: readonly WayStep[],
): boolean =>
	smaller.every((step) =>
		larger.some(
			(other) =>
				other === step ||
				(step.what === "measure" &&
					other.what === "toggle" &&
					toggleOf(other.toggle)?.measure === step.catalogue),
		),
	);

/** The set as a way, if nothing would speak against the transfer then and it would still take place, or need not. */
function wayOf(
	{ assessment, transfer, knowledge, today }: Search,
	steps: WayStep[],
): Way | undefined {
	const choices = steps.flatMap((step): Choice[] =>
		step.what === "toggle"
			? step.targets.map((target) => ({ toggle: step.toggle, target }))
			: [],
	);
	const measures = steps.flatMap((step) => {
		const catalogue =
			step.what === "measure"
				? step.catalogue
				: step.what === "any-measure"
					? step.catalogues[0]
					: undefined;
		return catalogue === undefined
			? []
			: [
					{
						catalogue,
						transfers: [transfer],
						keyCustody: "exporter-only" as const,
					},
				];
	});
	const { assumed, ...supposed } =
		steps.length === 0
			? withFormalSteps({ assessment, knowledge, assumed: [] }, transfer, today)
			: suppose(assessment, choices, today, knowledge, measures);
	if (supposed.assessment.transfers[transfer]?.removed) {
		// To stop all that a transfer carries is to stop the transfer, which is always open.
		const onlyStops = choices.every(({ toggle }) => toggle === "stop-category");
		return onlyStops ? undefined : { steps, assumed };
	}
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

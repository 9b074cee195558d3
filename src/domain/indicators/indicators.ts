import { type Assessment, liveRows } from "../assessment.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Context } from "../law/context.ts";
import { judgeOf, type Verdict } from "../law/outcome.ts";
import { ruleContext } from "../requirements/rules.ts";
import { type Exposure, exposureOf } from "../risk/exposure.ts";
import type { Level } from "../risk/scale.ts";
import { type Scorer, scorerOf, type WholeScore } from "../risk/score.ts";
import { type Completeness, completenessOf } from "./completeness.ts";
import { type EvidenceCoverage, evidenceCoverage } from "./evidence.ts";
import { type Look, looksOf } from "./freshness.ts";

/** The worst of an ordinal over data categories, and which of them nobody can place yet. */
export interface Worst<L> {
	/** Absent: not known of any category. */
	level?: L;
	/** Categories of that level. */
	at: string[];
	notKnown: string[];
	/** How many categories were looked at. 0: there is nothing to go by yet. */
	of: number;
}

/**
 * Help for setting priorities, worked out when looked at and never stored (scoring.md, section 6). No
 * verdict, guard or band reads any of it; the guards that it counts are what blocks, and the verdict it
 * names is the rules'.
 */
export interface Indicators {
	verdict: Pick<Verdict, "outcome" | "settled"> & { missing: number };
	completeness: Completeness;
	evidence: EvidenceCoverage;
	freshness: Look[];
	exposure: Worst<Exposure>;
	severity: Worst<Level>;
	/** How many data categories stand in each band, before and after measures. */
	counts: WholeScore["counts"];
}

/** Indicators of one assessment on one day; what several of them look up is sorted once. */
export interface IndicatorsOf {
	whole: () => Indicators;
	/** Throws a RangeError when there is no such transfer. */
	transfer: (id: string) => Indicators;
}

/** The indicators of an assessment and of its transfers, on an ISO date. */
export function indicatorsOf(
	assessment: Assessment,
	today: string,
	knowledge: Knowledge,
): IndicatorsOf {
	const context = ruleContext({ assessment, today, knowledge });
	const judge = judgeOf(assessment, today, knowledge);
	const scorer = scorerOf(assessment, today);
	const work = (verdict: Verdict, transfer?: string): Indicators => {
		const named =
			transfer === undefined
				? undefined
				: new Set(assessment.transfers[transfer]?.rows);
		// What sums up other lines says nothing of its own.
		const lines = liveRows(assessment, "categories")
			.filter(([id, row]) => !row.summaryLine && (named?.has(id) ?? true))
			.map(([id]) => id);
		return {
			verdict: {
				outcome: verdict.outcome,
				settled: verdict.settled,
				missing: verdict.missing.length,
			},
			completeness: completenessOf(assessment, today, knowledge, transfer),
			evidence: evidenceCoverage(
				context,
				concernsFinding(assessment, transfer),
			),
			freshness: looksOf(
				context,
				(id) => transfer === undefined || id === transfer,
			),
			exposure: exposureIn(context, lines),
			severity: worst(lines, (id) => scorer.category(id).severity),
			counts: countsIn(scorer, lines),
		};
	};
	return {
		whole: () => work(judge.assessment()),
		transfer: (id) => work(judge.transfer(id), id),
	};
}

/** Findings that name the transfer, or none. */
const concernsFinding =
	(assessment: Assessment, transfer: string | undefined) =>
	(finding: string): boolean => {
		const { transfers } = assessment.findings[finding] ?? {};
		return (
			transfer === undefined ||
			transfers === undefined ||
			transfers.includes(transfer)
		);
	};

const exposureIn = (context: Context, lines: readonly string[]) =>
	worst(lines, (id) => {
		const exposure = exposureOf(context, id);
		return exposure.known ? exposure.value : undefined;
	});

function worst<L extends number>(
	lines: readonly string[],
	levelOf: (id: string) => L | undefined,
): Worst<L> {
	const placed = lines.map((id) => ({ id, level: levelOf(id) }));
	const known = placed.flatMap(({ level }) => level ?? []);
	const level = known.reduce<L | undefined>(
		(most, each) => (most === undefined || each > most ? each : most),
		undefined,
	);
	return {
		...(level === undefined ? {} : { level }),
		at: placed
			.filter((each) => level !== undefined && each.level === level)
			.map(({ id }) => id),
		notKnown: placed
			.filter((each) => each.level === undefined)
			.map(({ id }) => id),
		of: lines.length,
	};
}

function countsIn(
	scorer: Scorer,
	lines: readonly string[],
): WholeScore["counts"] {
	const none = () => ({ high: 0, medium: 0, low: 0, none: 0 });
	const counts = { before: none(), after: none() };
	for (const id of lines) {
		const score = scorer.category(id);
		for (const which of ["before", "after"] as const)
			counts[which][score[which]?.band ?? "none"] += 1;
	}
	return counts;
}

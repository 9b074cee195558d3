import type { Outcome } from "../vocabulary.ts";
import type { Judgement, Rule, Status } from "./rule.ts";

/** What one rule said about one thing. */
export interface Spoke {
	rule: string;
	status: Status;
	missing: string[];
	/** Path of the row or field that it spoke about. */
	at?: string;
}

/**
 * What the law says of a transfer, a data category or the whole. With answers wanting it is the
 * worst that is still possible, and not settled.
 */
export interface Verdict {
	outcome: Outcome;
	settled: boolean;
	/** 0 must not start or must stop, 1 only with measures or narrowly, 2 may go on, 3 no transfer. */
	rank: 0 | 1 | 2 | 3;
	spoke: Spoke[];
	/** Paths whose answers are wanting; a bare collection name means that a row is wanting there. */
	missing: string[];
}

/** Outcomes from the worst to the best. */
const fromTheWorst: readonly Outcome[] = [
	"t.suspended",
	"t.sa-notified",
	"t.blocked",
	"t.awaiting-authorisation",
	"t.ended",
	"t.derogation",
	"t.running.supplemented",
	"t.running.no-reason-to-believe",
	"t.running.tool-only",
	"t.adequacy",
	"t.no-transfer",
];

export const rankOf = (outcome: Outcome): 0 | 1 | 2 | 3 => {
	if (outcome === "t.no-transfer") return 3;
	if (outcome === "t.adequacy" || outcome === "t.running.tool-only") return 2;
	return fromTheWorst.indexOf(outcome) > fromTheWorst.indexOf("t.ended")
		? 1
		: 0;
};

/** Writes down what rules say, in the order in which they are asked. */
export class Hearing {
	readonly spoke: Spoke[] = [];

	/** Asks a rule about a subject; what does not apply is not written down. */
	ask<S>(rule: Rule<S>, subject: S, at: string): Judgement {
		const judgement = rule.judge(subject);
		if (judgement.status !== "not-applicable")
			this.spoke.push({
				rule: rule.id,
				status: judgement.status,
				missing: [...judgement.missing],
				at,
			});
		return judgement;
	}

	has(status: Status): boolean {
		return this.spoke.some((spoke) => spoke.status === status);
	}

	/** Does everything asked so far stand? */
	get stands(): boolean {
		return !this.has("unmet") && !this.has("unknown");
	}

	verdict(outcome: Outcome): Verdict {
		const settled =
			rankOf(outcome) > 0 || this.has("unmet") || !this.has("unknown");
		return verdictOf(outcome, settled, this.spoke);
	}
}

const verdictOf = (
	outcome: Outcome,
	settled: boolean,
	spoke: Spoke[],
): Verdict => ({
	outcome,
	settled,
	rank: rankOf(outcome),
	spoke,
	missing: [...new Set(spoke.flatMap(({ missing }) => missing))],
});

/** What was said twice, about the same thing with the same result, once. */
export const saidOnce = (verdict: Verdict): Verdict => ({
	...verdict,
	spoke: [
		...new Map(
			verdict.spoke.map((each) => [
				`${each.rule} ${each.status} ${each.at}`,
				each,
			]),
		).values(),
	],
});

const badness = (outcome: Outcome) => fromTheWorst.indexOf(outcome);

const isWorse = (
	a: Pick<Verdict, "outcome" | "settled">,
	b: Pick<Verdict, "outcome" | "settled">,
): boolean =>
	(rankOf(a.outcome) - rankOf(b.outcome) ||
		Number(b.settled) - Number(a.settled) ||
		badness(a.outcome) - badness(b.outcome)) < 0;

/** The worst of several verdicts: of those that stop, a settled one speaks before an open one. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
	let worst: Pick<Verdict, "outcome" | "settled"> | undefined;
	for (const verdict of verdicts)
		if (worst === undefined || isWorse(verdict, worst)) worst = verdict;
	const { outcome, settled } = worst ?? {
		outcome: "t.no-transfer" as const,
		settled: true,
	};
	return {
		outcome,
		settled,
		rank: rankOf(outcome),
		spoke: verdicts.flatMap((verdict) => verdict.spoke),
		missing: [...new Set(verdicts.flatMap((verdict) => verdict.missing))],
	};
}

import type { Outcome } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import type { Judgement, Rule, Status } from "./rule.ts";

/** What one rule said about one thing. */
export interface Spoke {
	rule: string;
	status: Status;
	missing: readonly string[];
	/** Path of the row or field that it spoke about. */
	at?: string;
	/** Measures that count here: by their ids, what a met rule rests on. */
	by?: readonly string[];
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
	spoke: readonly Spoke[];
	/** Paths whose answers are wanting; a bare collection name means that a row is wanting there. */
	missing: readonly string[];
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

interface RowSubject {
	context: Context;
	id: string;
}

/**
 * What a rule says of one row, if it looks at that row and at nothing else: the same in every hearing in which the row
 * matters, so it is worked out in the first and repeated in the others.
 */
export const saidBy = <S extends RowSubject>(
	rule: Rule<S>,
	subject: S,
	at: string,
): Spoke =>
	subject.context.once(
		rule.id,
		subject.id,
		(): Spoke => ({ rule: rule.id, ...rule.judge(subject), at }),
	);

/** Writes down what rules say, in the order in which they are asked. */
export class Hearing {
	readonly spoke: Spoke[];
	#unmet = false;
	#unknown = false;

	/** Goes on from what was heard before, which itself stays as it is. */
	constructor(before?: Hearing) {
		this.spoke = before ? before.spoke.slice() : [];
		if (before === undefined) return;
		this.#unmet = before.#unmet;
		this.#unknown = before.#unknown;
	}

	/** Asks a rule about a subject; what does not apply is not written down. */
	ask<S>(rule: Rule<S>, subject: S, at: string): Judgement {
		const judgement = rule.judge(subject);
		const { status, missing } = judgement;
		if (status !== "not-applicable")
			this.hear({ rule: rule.id, status, missing, at });
		return judgement;
	}

	/** Writes down of this place what a rule has said of it already, wherever that was. */
	hearAt({ rule, status, missing }: Spoke, at: string): void {
		if (status !== "not-applicable") this.hear({ rule, status, missing, at });
	}

	/** Asks a rule that looks at one row and at nothing else. */
	askOnce<S extends RowSubject>(
		rule: Rule<S>,
		subject: S,
		at: string,
	): Judgement {
		const spoke = saidBy(rule, subject, at);
		this.hear(spoke);
		return spoke;
	}

	/** What was met rests on these measures: said of the rule that spoke last. */
	restsOn(measures: readonly string[]): void {
		const last = this.spoke.pop();
		if (last) this.spoke.push({ ...last, by: measures });
	}

	/** Writes down what a rule has said already. */
	hear(spoke: Spoke): void {
		if (spoke.status === "not-applicable") return;
		this.spoke.push(spoke);
		if (spoke.status === "unmet") this.#unmet = true;
		if (spoke.status === "unknown") this.#unknown = true;
	}

	has(status: "unmet" | "unknown"): boolean {
		return status === "unmet" ? this.#unmet : this.#unknown;
	}

	/** Does everything asked so far stand? */
	get stands(): boolean {
		return !this.#unmet && !this.#unknown;
	}

	verdict(outcome: Outcome): Verdict {
		const settled =
			rankOf(outcome) > 0 || this.has("unmet") || !this.has("unknown");
		return verdictOf(outcome, settled, this.spoke);
	}
}

/**
 * A verdict whose reasons are put together when somebody reads them: a table of thousands of lines shows the outcome of
 * each, and the reasons of the one that is looked at.
 */
export function readLater(
	{ outcome, settled, rank }: Pick<Verdict, "outcome" | "settled" | "rank">,
	reasons: { [R in "spoke" | "missing"]: () => Verdict[R] },
): Verdict {
	let spoke: Verdict["spoke"] | undefined;
	let missing: Verdict["missing"] | undefined;
	return {
		outcome,
		settled,
		rank,
		get spoke() {
			spoke ??= reasons.spoke();
			return spoke;
		},
		get missing() {
			missing ??= reasons.missing();
			return missing;
		},
	};
}

const verdictOf = (
	outcome: Outcome,
	settled: boolean,
	spoke: readonly Spoke[],
): Verdict => ({
	outcome,
	settled,
	rank: rankOf(outcome),
	spoke,
	missing: missingIn(spoke),
});

/** What is missing in all of them, each path once. */
function missingIn(all: readonly Pick<Verdict, "missing">[]): string[] {
	let paths: Set<string> | undefined;
	for (const { missing } of all)
		for (const path of missing) {
			paths ??= new Set();
			paths.add(path);
		}
	return paths ? [...paths] : [];
}

/** All that was said, one after the other. */
const spokeIn = (verdicts: readonly Verdict[]): readonly Spoke[] =>
	verdicts.flatMap(({ spoke }) => spoke);

function saidAmong(
	spoke: readonly Spoke[],
	places: readonly number[],
	{ rule, status }: Spoke,
): number | undefined {
	for (const place of places) {
		const other = spoke[place];
		if (other?.rule === rule && other.status === status) return place;
	}
	return undefined;
}

/** The same thing said again rests on all that it rested on either time. */
const withBoth = (each: Spoke, before: Spoke | undefined): Spoke =>
	before?.by === undefined
		? each
		: { ...each, by: [...new Set([...before.by, ...(each.by ?? [])])] };

/** What was said twice, about the same thing with the same result, once. */
export const saidOnce = (verdict: Verdict): Verdict =>
	readLater(verdict, {
		spoke: () => eachOnce(verdict.spoke),
		missing: () => verdict.missing,
	});

function eachOnce(all: readonly Spoke[]): readonly Spoke[] {
	const spoke: Spoke[] = [];
	/** By what was spoken about: where each thing that was said of it stands in the list. */
	const placesOf = new Map<string | undefined, number[]>();
	let at: string | undefined;
	let places: number[] = [];
	for (const each of all) {
		if (each.at !== at || places.length === 0) {
			at = each.at;
			places = placesOf.get(at) ?? [];
			placesOf.set(at, places);
		}
		const said = saidAmong(spoke, places, each);
		if (said !== undefined) spoke[said] = withBoth(each, spoke[said]);
		else places.push(spoke.push(each) - 1);
	}
	return spoke;
}

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
	return readLater(
		{ outcome, settled, rank: rankOf(outcome) },
		{ spoke: () => spokeIn(verdicts), missing: () => missingIn(verdicts) },
	);
}

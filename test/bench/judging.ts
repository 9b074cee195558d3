import { type Assessment, liveRows } from "../../src/domain/assessment.ts";
import { judgeOf } from "../../src/domain/law/outcome.ts";
import { scorerOf } from "../../src/domain/risk/score.ts";

const today = "2026-11-23";

/** How often each outcome or band came up, and how many reasons and missing answers were named with them. */
export interface Tally {
	counts: Map<string, number>;
	reasons: number;
	missing: number;
}

interface Said {
	reasons: readonly unknown[];
	missing: readonly string[];
}

function tally(): Tally & { add: (name: string, said: Said) => void } {
	const counts = new Map<string, number>();
	const sum = {
		counts,
		reasons: 0,
		missing: 0,
		add: (name: string, { reasons, missing }: Said) => {
			counts.set(name, (counts.get(name) ?? 0) + 1);
			sum.reasons += reasons.length;
			sum.missing += missing.length;
		},
	};
	return sum;
}

/** The law's verdict on every transfer, every category, every party and the whole, with all that they name. */
export function judgeAll(document: Assessment): Tally {
	const judge = judgeOf(document, today);
	const found = tally();
	const add = (
		verdict: ReturnType<typeof judge.party | typeof judge.transfer>,
	) =>
		found.add(verdict.outcome, {
			reasons: verdict.spoke,
			missing: verdict.missing,
		});
	for (const [id] of liveRows(document, "transfers")) add(judge.transfer(id));
	for (const [id] of liveRows(document, "categories")) add(judge.category(id));
	for (const [id] of liveRows(document, "parties")) add(judge.party(id));
	add(judge.assessment());
	return found;
}

/** The risk of every category and of the whole, with every factor. */
export function scoreAll(document: Assessment): Tally {
	const scorer = scorerOf(document, today);
	const found = tally();
	for (const [id] of liveRows(document, "categories")) {
		const { before, factors, missing } = scorer.category(id);
		found.add(before?.band ?? "none", { reasons: factors, missing });
	}
	const { before } = scorer.assessment();
	found.add(before?.band ?? "none", { reasons: [], missing: [] });
	return found;
}

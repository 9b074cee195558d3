import type { Assessment } from "../../src/domain/assessment.ts";
import { type Judge, judgeOf } from "../../src/domain/law/outcome.ts";
import { type Score, scorerOf } from "../../src/domain/risk/score.ts";

const today = "2026-11-23";

export const judgeFor = (document: Assessment): Judge =>
	judgeOf(document, today);

/** How often each outcome or band came up. */
export type Tally = ReadonlyMap<string, number>;

function tally(): Map<string, number> & { add: (name: string) => void } {
	const counts = new Map<string, number>();
	return Object.assign(counts, {
		add: (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1),
	});
}

/** The law's verdict on every transfer, every category, every party and the whole: what it is, and whether it is settled. */
export function judgeAll(judge: Judge, document: Assessment): Tally {
	const found = tally();
	const add = ({ outcome }: { outcome: string }) => found.add(outcome);
	for (const id of Object.keys(document.transfers)) add(judge.transfer(id));
	for (const id of Object.keys(document.categories)) add(judge.category(id));
	for (const id of Object.keys(document.parties)) add(judge.party(id));
	add(judge.assessment());
	return found;
}

/** The risk of every category and of the whole, before and after measures. */
export function scoreAll(document: Assessment): Tally {
	const scorer = scorerOf(document, today);
	const found = tally();
	const add = ({ before, after }: Pick<Score, "before" | "after">) =>
		found.add(`${before?.band ?? "none"} to ${after?.band ?? "none"}`);
	for (const id of Object.keys(document.categories)) add(scorer.category(id));
	add(scorer.assessment());
	return found;
}

/** How many reasons, and how many missing answers, stand behind the verdicts: all of them are put together. */
export function reasonsOf(judge: Judge, document: Assessment): Tally {
	const found = tally();
	for (const id of Object.keys(document.categories)) {
		const { spoke, missing } = judge.category(id);
		for (const { status } of spoke) found.add(status);
		found.set("missing", (found.get("missing") ?? 0) + missing.length);
	}
	for (const { status } of judge.assessment().spoke)
		found.add(`${status} of the whole`);
	return found;
}

import { type Assessment, liveRows } from "../../src/domain/assessment.ts";
import { judgeOf } from "../../src/domain/law/outcome.ts";
import { scorerOf } from "../../src/domain/risk/score.ts";

const today = "2026-11-23";

/** The law's verdict on every transfer, every category and the whole. */
export function judgeAll(document: Assessment): Map<string, number> {
	const judge = judgeOf(document, today);
	const outcomes = new Map<string, number>();
	const count = (outcome: string) =>
		outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	for (const [id] of liveRows(document, "transfers"))
		count(judge.transfer(id).outcome);
	for (const [id] of liveRows(document, "categories"))
		count(judge.category(id).outcome);
	count(judge.assessment().outcome);
	return outcomes;
}

/** The risk of every category and of the whole. */
export function scoreAll(document: Assessment): Map<string, number> {
	const scorer = scorerOf(document, today);
	const bands = new Map<string, number>();
	const count = (band: string) => bands.set(band, (bands.get(band) ?? 0) + 1);
	for (const [id] of liveRows(document, "categories"))
		count(scorer.category(id).before?.band ?? "none");
	count(scorer.assessment().before?.band ?? "none");
	return bands;
}

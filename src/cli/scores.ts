import { type Assessment, liveRows } from "../domain/assessment.ts";
import { indicatorsOf } from "../domain/indicators/indicators.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import { remainingDuties } from "../domain/law/duties.ts";
import { judgeFallback } from "../domain/law/fallback.ts";
import { judgeOf, type Verdict } from "../domain/law/outcome.ts";
import { type About, reasonOf } from "../domain/law/reason.ts";
import { nationalJudgeOf } from "../domain/layers/judge.ts";
import { scorerOf } from "../domain/risk/score.ts";
import { type Language, languages } from "../text/languages.ts";
import { verdictSentence } from "../text/verdictSentence.ts";

/** All that is worked out of an assessment on a day; each `sentence` says a verdict in that language. */
export function scoresOf(
	document: Assessment,
	today: string,
	knowledge: Knowledge,
	language: Language,
) {
	const risk = scorerOf(document, today);
	const judge = judgeOf(document, today, knowledge);
	const indicators = indicatorsOf(document, today, knowledge);
	const judged = (about: About, verdict: Verdict) => ({
		verdict,
		sentence: verdictSentence(
			reasonOf(document, verdict, about),
			languages[language],
			language,
		),
	});
	const national = nationalJudgeOf(document);
	return {
		...judged({ kind: "whole" }, judge.assessment()),
		risk: risk.assessment(),
		/** Help with priorities, of the whole and of each transfer; no verdict rests on it. */
		indicators: indicators.whole(),
		transfers: liveRows(document, "transfers").map(
			([id, { name, country }]) => ({
				id,
				name,
				country,
				...judged({ kind: "transfer", id }, judge.transfer(id)),
				fallback: judgeFallback(document, id, today, knowledge),
				indicators: indicators.transfer(id),
			}),
		),
		categories: liveRows(document, "categories").map(
			([id, { no, category }]) => ({
				id,
				no,
				category,
				...judged({ kind: "category", id }, judge.category(id)),
				risk: risk.category(id),
			}),
		),
		/** Art. 28(1) GDPR, apart from the transfers: parties whose parent is outside the EEA. */
		parties: liveRows(document, "parties").flatMap(([id, { name }]) => {
			const parentLaw = judge.party(id);
			return parentLaw.outcome === "not-applicable"
				? []
				: [{ id, name, parentLaw }];
		}),
		/** The law of the chosen Member State, beside the verdicts; absent when no layer is switched on. */
		...(national && {
			national: {
				country: national.layer.country,
				verdict: national.assessment(),
				categories: liveRows(document, "categories").map(([id]) => ({
					id,
					verdict: national.line(id),
				})),
			},
		}),
		/** What the GDPR asks whether or not data leave the EEA; what is known to be wanting comes first. */
		duties: remainingDuties(document, today).sort(
			(a, b) => Number(a.state !== "open") - Number(b.state !== "open"),
		),
	};
}

export type Scores = ReturnType<typeof scoresOf>;

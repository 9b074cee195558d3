import { type Assessment, liveRows } from "../assessment.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { judgedAlike, likenessIn, worstOfAlike } from "./alike.ts";
import { verdictOnLinks, verdictOnPlaces } from "./chainVerdict.ts";
import { contextOf } from "./context.ts";
import { known, missing } from "./fact.ts";
import { onceEach } from "./onceEach.ts";
import { type PartyVerdict, verdictOnParty } from "./partyVerdict.ts";
import { rulesAbout } from "./rule.ts";
import { differsByRow, verdictOnTransfer } from "./transferVerdict.ts";
import { Hearing, saidOnce, type Verdict, worstOf } from "./verdict.ts";

export type { PartyVerdict } from "./partyVerdict.ts";
export type { Spoke, Verdict } from "./verdict.ts";

/** Without a single data category nothing has been said about what is processed. */
export const categoriesListed = rulesAbout("assessment", {
	categories: (assessment: Assessment) => {
		const { length } = liveRows(assessment, "categories");
		return length > 0 ? known(length) : missing<number>("categories");
	},
})({
	id: "whole.categories-listed",
	family: "whole",
	basis: "R01/2020, step 1; Art. 30 GDPR",
	confidence: "D",
	needs: ["categories"],
	holds: ({ categories }) => categories > 0,
});

/** Verdicts on one assessment on one day, each worked out once. For screens and reports with many rows. */
export interface Judge {
	transfer: (id: string) => Verdict;
	category: (id: string) => Verdict;
	party: (id: string) => PartyVerdict;
	assessment: () => Verdict;
}

/** Sorts the assessment once and judges whatever is asked about it. `today` is an ISO date. */
export function judgeOf(
	assessment: Assessment,
	today: string,
	knowledge?: Knowledge,
): Judge {
	const context = contextOf(assessment, today, knowledge);
	const transfer = onceEach((id) => verdictOnTransfer(context, id));
	const likeness = likenessIn(context);
	const places = judgedAlike(likeness.places, (id) =>
		verdictOnPlaces(context, id),
	);
	const links = judgedAlike(likeness.sent, (id) => verdictOnLinks(context, id));
	const differs = onceEach((id) => differsByRow(transfer(id)));
	/** Transfers that have ended count no more; what they left behind shows as a gap in the chain. */
	const going = (verdicts: Verdict[]) =>
		verdicts.filter(({ outcome }) => outcome !== "t.ended");
	/** What the transfers mean for this category alone: a measure, and clear text, may be others' matter. */
	const transfersOf = (category: string): Verdict[] => {
		const carrying = context.transfersOf(category);
		const naming = context.transfersNaming(category);
		// In all but a few documents every transfer names its data.
		const named =
			naming.length === carrying.length
				? undefined
				: new Set(naming.map(([id]) => id));
		return carrying.map(([id]) =>
			differs(id) && (named === undefined || named.has(id))
				? verdictOnTransfer(context, id, [category])
				: transfer(id),
		);
	};
	const sent = judgedAlike(likeness.sent, (id) =>
		worstOf(going(transfersOf(id))),
	);
	const lines = () => {
		const rows = context.rows.categories.entries;
		const ordinary = rows.filter(([, row]) => !row.summaryLine);
		return (ordinary.length > 0 ? ordinary : rows).map(([id]) => id);
	};
	const whole = onceEach(() => {
		const hearing = new Hearing();
		hearing.ask(categoriesListed, assessment, "categories");
		const listed = hearing.stands ? "t.no-transfer" : "t.blocked";
		return saidOnce(
			worstOf([
				hearing.verdict(listed),
				worstOfAlike(lines(), [places, links]),
				...going(context.transfers.map(([id]) => transfer(id))),
			]),
		);
	});
	return {
		transfer,
		category: (id) => {
			const row = context.assessment.categories[id];
			const sumsUp = row?.summaryLine && !row.removed;
			return sumsUp ? whole("") : worstOfAlike([id], [places, links, sent]);
		},
		party: onceEach((id) => verdictOnParty(context, id)),
		assessment: () => whole(""),
	};
}

/** The verdict on one live transfer. Throws a RangeError when there is none of that id. */
export const judgeTransfer = (
	assessment: Assessment,
	id: string,
	today: string,
	knowledge?: Knowledge,
): Verdict => judgeOf(assessment, today, knowledge).transfer(id);

/**
 * The verdict on one live data category, apart from what the others on the same transfers lack: the worst over its transfers and the gaps in its chain. With every
 * place and party known to be inside the EEA it is no transfer. A summary line shows the verdict on the whole.
 */
export const judgeCategory = (
	assessment: Assessment,
	id: string,
	today: string,
	knowledge?: Knowledge,
): Verdict => judgeOf(assessment, today, knowledge).category(id);

/** The verdict on the whole: the worst over its data categories and transfers. */
export const judgeAssessment = (
	assessment: Assessment,
	today: string,
	knowledge?: Knowledge,
): Verdict => judgeOf(assessment, today, knowledge).assessment();

/** The verdict on engaging one party, on an ISO date. */
export const judgeParty = (
	assessment: Assessment,
	id: string,
	today: string,
): PartyVerdict => judgeOf(assessment, today).party(id);

import { type Assessment, liveRows } from "../assessment.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { parentLawOutcomes } from "../vocabulary.ts";
import { verdictOnChain } from "./chainVerdict.ts";
import { answerAt, type Context, contextOf } from "./context.ts";
import { known, missing } from "./fact.ts";
import { parentGuarantees } from "./parentLaw.ts";
import { rulesAbout } from "./rule.ts";
import { differsByRow, verdictOnTransfer } from "./transferVerdict.ts";
import {
	Hearing,
	type Spoke,
	saidOnce,
	type Verdict,
	worstOf,
} from "./verdict.ts";

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
	assessment: () => Verdict;
}

/** Sorts the assessment once and judges whatever is asked about it. `today` is an ISO date. */
export function judgeOf(
	assessment: Assessment,
	today: string,
	knowledge?: Knowledge,
): Judge {
	const context = contextOf(assessment, today, knowledge);
	const transfer = once((id) => verdictOnTransfer(context, id));
	const chain = once((id) => verdictOnChain(context, id));
	/** What the transfer means for this category alone: a measure, and clear text, may be others' matter. */
	const transferOf = (id: string, category: string) =>
		context.transfersNaming(category).some(([naming]) => naming === id) &&
		differsByRow(transfer(id))
			? verdictOnTransfer(context, id, [category])
			: transfer(id);
	/** Transfers that have ended count no more; what they left behind shows as a gap in the chain. */
	const going = (
		transfers: Context["transfers"],
		verdict: (id: string) => Verdict = transfer,
	) =>
		transfers
			.map(([id]) => verdict(id))
			.filter(({ outcome }) => outcome !== "t.ended");
	const lines = () => {
		const rows = liveRows(assessment, "categories");
		const ordinary = rows.filter(([, row]) => !row.summaryLine);
		return (ordinary.length > 0 ? ordinary : rows).map(([id]) => id);
	};
	const whole = once(() => {
		const hearing = new Hearing();
		hearing.ask(categoriesListed, assessment, "categories");
		const listed = hearing.stands ? "t.no-transfer" : "t.blocked";
		return saidOnce(
			worstOf([
				hearing.verdict(listed),
				...lines().map(chain),
				...going(context.transfers),
			]),
		);
	});
	return {
		transfer,
		category: (id) => {
			const row = context.assessment.categories[id];
			const sumsUp = row?.summaryLine && !row.removed;
			return sumsUp
				? whole("")
				: worstOf([
						chain(id),
						...going(context.transfersOf(id), (each) => transferOf(each, id)),
					]);
		},
		assessment: () => whole(""),
	};
}

/** Each id's verdict worked out at most once. */
function once(judge: (id: string) => Verdict): (id: string) => Verdict {
	const known = new Map<string, Verdict>();
	return (id) => {
		const verdict = known.get(id) ?? judge(id);
		known.set(id, verdict);
		return verdict;
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

export interface PartyVerdict {
	outcome: (typeof parentLawOutcomes)[number] | "not-applicable";
	settled: boolean;
	spoke: Spoke[];
	missing: string[];
}

/** Art. 28(1): what the law of a parent outside the EEA means for engaging the party. Never mixed with Chapter V. */
export function judgeParty(
	assessment: Assessment,
	id: string,
	today: string,
): PartyVerdict {
	const context = contextOf(assessment, today);
	const { status, missing: wanting } = parentGuarantees.judge({ context, id });
	const answer = answerAt(context, "parties", id, "parentLaw");
	const spoke: Spoke[] = [
		{
			rule: parentGuarantees.id,
			status,
			missing: [...wanting],
			at: `parties/${id}`,
		},
	];
	if (status === "not-applicable")
		return { outcome: "not-applicable", settled: true, spoke: [], missing: [] };
	if (status === "unknown" || !answer.known)
		return { outcome: "unknown", settled: false, spoke, missing: [...wanting] };
	return {
		// What is not met does not suffice, whatever was answered: its measures are not in place.
		outcome: status === "unmet" ? "insufficient" : answer.value,
		settled: true,
		spoke,
		missing: [],
	};
}

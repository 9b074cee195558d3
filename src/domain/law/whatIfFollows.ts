import { type Assessment, liveRows } from "../assessment.ts";
import { addRow, setField } from "../change.ts";
import { questionId } from "../measure.ts";
import { type Context, contextOf } from "./context.ts";
import { goingSince, isRunning } from "./ended.ts";
import { findingsOf } from "./factsOfTransfer.ts";
import { deficienciesOf } from "./measures.ts";
import { verdictOnTransfer } from "./transferVerdict.ts";
import type { Supposition } from "./whatIfToggles.ts";

/** A measure supposed to be in place, with evidence and all its conditions met. */
export interface SupposedMeasure {
	catalogue: string;
	/** The category that it protects. Absent: it stands for the transfer as a whole. */
	category?: string;
	/** Transfers that it would have to make lawful. */
	transfers: readonly string[];
	keyCustody?: "exporter-only";
}

/** What a better verdict would rest on although nobody has answered it, or has answered otherwise. */
export type Assumption =
	| {
			what: "measure";
			catalogue: string;
			conditions: string[];
			category?: string;
	  }
	| { what: "answer"; path: string }
	/** A deficiency of the finding would be named, and be what the measure closes. */
	| { what: "deficiency"; finding: string }
	/** A transfer that goes on already would be stopped until the measure is in place. */
	| { what: "pause"; transfer: string };

export interface Follow extends Supposition {
	assumed: Assumption[];
}

/**
 * The supposition with its measures in place, and with what comes after them done: step 3 chose measures,
 * the deficiencies are named, equivalence was judged and the clauses signed again. Each of these is an
 * assumption and is listed. A condition that a person has denied stays denied.
 */
export function withMeasures(
	given: Supposition,
	measures: readonly SupposedMeasure[],
	today: string,
): Follow {
	let next: Follow = { ...given, assumed: [] };
	const transfers = [...new Set(measures.flatMap((each) => each.transfers))];
	for (const id of transfers) next = stepThree(next, id, today);
	measures.forEach((measure, number) => {
		next = inPlace(next, measure, `whatif.${number}`, today);
	});
	for (const id of transfers)
		next = stepsFourAndFive(paused(next, id, today), id, today);
	return next;
}

/** A measure protects what leaves after it is in place: what goes on already is stopped and resumed. */
function paused(follow: Follow, transfer: string, today: string): Follow {
	const context = contextOf(follow.assessment, today, follow.knowledge);
	if (!isRunning(context, transfer)) return follow;
	const since = goingSince(context, transfer);
	if (since.known && (since.value === null || since.value >= today))
		return follow;
	const act = (
		assessment: Assessment,
		kind: "transfer.suspended" | "transfer.resumed",
	) =>
		addRow(assessment, "acts", `whatif.${kind}.${transfer}`, {
			transfer,
			act: kind,
			on: today,
		});
	return {
		...follow,
		assessment: act(
			act(follow.assessment, "transfer.suspended"),
			"transfer.resumed",
		),
		assumed: [...follow.assumed, { what: "pause", transfer }],
	};
}

function assume(follow: Follow, path: string[], value: string): Follow {
	const assessment = setField(follow.assessment, path, value);
	const mark = path.join("/");
	const open = liveRows(assessment, "unknowns").find(
		([, row]) => row.path === mark,
	);
	return {
		...follow,
		// Marked "not known yet", it would go on counting as missing.
		assessment: open
			? setField(assessment, ["unknowns", open[0], "removed"], true)
			: assessment,
		assumed: [...follow.assumed, { what: "answer", path: mark }],
	};
}

/** The report of paragraph 43.3 carries a transfer of the finding already: it is not traded for measures. */
const goesOn = (context: Context, finding: string): boolean =>
	context.transfers.some(
		([id]) =>
			findingsOf({ context, id }).some(([other]) => other === finding) &&
			verdictOnTransfer(context, id).rank > 0,
	);

const problems: ReadonlySet<unknown> = new Set(["43-1", "43-2", "43-3"]);

function stepThree(follow: Follow, transfer: string, today: string): Follow {
	let next = follow;
	const context = () => contextOf(next.assessment, today, next.knowledge);
	for (const [id, finding] of findingsOf({
		context: context(),
		id: transfer,
	})) {
		if (!problems.has(finding.branch)) continue;
		const { option } = finding;
		if (option === "proceed" && goesOn(context(), id)) continue;
		if (option !== "measures")
			next = assume(next, ["findings", id, "option"], "measures");
		const named = deficienciesOf({ context: context(), id: transfer }).some(
			(each) => next.assessment.deficiencies[each]?.finding === id,
		);
		if (named) continue;
		next = {
			...next,
			assessment: addRow(
				next.assessment,
				"deficiencies",
				`whatif.${id}.${transfer}`,
				{
					finding: id,
					transfers: [transfer],
					states: ["at-rest", "in-transit", "in-use"],
				},
			),
			assumed: [...next.assumed, { what: "deficiency", finding: id }],
		};
	}
	return next;
}

/** Conditions that a person has answered with no, about the same measure for the same transfers and data. */
function deniedConditions(
	assessment: Assessment,
	{ catalogue, category, transfers }: SupposedMeasure,
): ReadonlySet<string> {
	const same = liveRows(assessment, "measures").filter(
		([, row]) =>
			row.catalogue === catalogue &&
			(row.transfers ?? transfers).some((id) => transfers.includes(id)) &&
			(category === undefined || (row.rows ?? [category]).includes(category)),
	);
	return new Set(
		liveRows(assessment, "questions").flatMap(([, row]) =>
			row.answer === "no" && same.some(([id]) => id === row.owner)
				? (row.question ?? [])
				: [],
		),
	);
}

/** Nobody reads what stands there: the document is judged and dropped. */
const supposedText = "supposed";

function inPlace(
	follow: Follow,
	measure: SupposedMeasure,
	id: string,
	today: string,
): Follow {
	const { catalogue, category, transfers, keyCustody } = measure;
	const context = contextOf(follow.assessment, today, follow.knowledge);
	const conditions = (context.catalogue.get(catalogue)?.conditions ?? []).map(
		(condition) => condition.id,
	);
	const denied = deniedConditions(follow.assessment, measure);
	let assessment = addRow(follow.assessment, "measures", id, {
		catalogue,
		status: "implemented",
		implementedOn: today,
		evidence: supposedText,
		transfers: [...transfers],
		rows:
			category === undefined
				? [
						...new Set(
							transfers.flatMap(
								(transfer) => follow.assessment.transfers[transfer]?.rows ?? [],
							),
						),
					]
				: [category],
		deficiencies: [
			...new Set(
				transfers.flatMap((transfer) =>
					deficienciesOf({ context, id: transfer }),
				),
			),
		],
		keyCustody,
	});
	for (const question of conditions)
		assessment = addRow(assessment, "questions", questionId(id, question), {
			owner: id,
			question,
			answer: denied.has(question) ? "no" : "yes",
			reason: supposedText,
		});
	return {
		...follow,
		assessment,
		assumed: [
			...follow.assumed,
			{
				what: "measure",
				catalogue,
				conditions: conditions.filter((each) => !denied.has(each)),
				...(category === undefined ? {} : { category }),
			},
		],
	};
}

const clauses: ReadonlySet<unknown> = new Set(["scc", "sa-scc"]);

function stepsFourAndFive(follow: Follow, id: string, today: string): Follow {
	const judged = answered(follow, id, {
		essentiallyEquivalent: "yes",
		equivalenceReason: supposedText,
		equivalenceBy: supposedText,
		equivalenceOn: today,
	});
	return withFormalSteps(judged, id, today);
}

/** Step 5 as if done: annexes, signatures, and the check for contradictions unless it found one. */
export function withFormalSteps(
	follow: Follow,
	id: string,
	today: string,
): Follow {
	const row = follow.assessment.transfers[id];
	if (!clauses.has(row?.tool) || row?.clausesModified === "yes") return follow;
	return answered(follow, id, {
		...(row?.contradictionFree === "no"
			? {}
			: { contradictionFree: "yes", contradictionReason: supposedText }),
		annexesUpdated: "yes",
		resignedOn: today,
	});
}

function answered(
	follow: Follow,
	id: string,
	wanted: Record<string, string>,
): Follow {
	const row: Record<string, unknown> = { ...follow.assessment.transfers[id] };
	const marked = new Set(
		liveRows(follow.assessment, "unknowns").map(([, { path }]) => path),
	);
	return Object.entries(wanted).reduce((sofar, [field, value]) => {
		const stands = row[field];
		const isAnswered =
			value === supposedText ? stands !== undefined : stands === value;
		return isAnswered && !marked.has(`transfers/${id}/${field}`)
			? sofar
			: assume(sofar, ["transfers", id, field], value);
	}, follow);
}

import type { Outcome } from "../vocabulary.ts";
import { adequacyRules } from "./adequacy.ts";
import { article46Rules, onlyGivesBack, toolChosen } from "./article46.ts";
import { conditionMet, conditionsOf } from "./conditions.ts";
import { answerAt, type Context, liveRow } from "./context.ts";
import { derogationRules } from "./derogation.ts";
import { actsReadable, isRunning, standingByActs } from "./ended.ts";
import { findingFacts } from "./factsOfFinding.ts";
import { measuresAgainst } from "./factsOfMeasure.ts";
import { findingsOf, type TransferSubject } from "./factsOfTransfer.ts";
import { additionRules, authorisationRules } from "./formal.ts";
import { reviewRules, reviewRulesOfTransfer } from "./lawReview.ts";
import { shieldOf } from "./measureRules.ts";
import {
	deficienciesOf,
	deficiencyClosed,
	deficiencyNamed,
	equivalent,
	isClosedBy,
	openRows,
	processingInClear,
	type RowsSubject,
	sharedInClear,
	unreadableProven,
} from "./measures.ts";
import { criteria, transferAgrees } from "./qualify.ts";
import type { Rule } from "./rule.ts";
import { Hearing, saidBy, type Verdict } from "./verdict.ts";

interface Case extends RowsSubject {
	hearing: Hearing;
	at: string;
}

/** Where a transfer is headed, and what has still to be asked on the way. */
interface Course {
	outcome: Outcome;
	steps: readonly ("measures" | "authorisation")[];
}

/** What is heard of a transfer before its data categories are looked at. */
interface Opening extends Course {
	hearing: Hearing;
	/** Where nothing remains to be asked. */
	verdict?: Verdict;
}

/** Rules about the transfer, whichever of its data categories are looked at. */
const askAll = (
	{ hearing, context, id, at }: Case,
	rules: readonly Rule<TransferSubject>[],
): void => {
	for (const rule of rules) hearing.askOnce(rule, { context, id }, at);
};

/** Rules about those of its data categories that are looked at. */
const askOfRows = (
	current: Case,
	rules: readonly Rule<RowsSubject>[],
): void => {
	for (const rule of rules) current.hearing.ask(rule, current, current.at);
};

/** The finding "no transfer", where a criterion is denied and the denial withstands what speaks against it. */
function noTransfer(current: Case): Verdict | undefined {
	const hearing = new Hearing();
	for (const { denial } of criteria)
		if (saidBy(denial, current, current.at).status === "met")
			hearing.askOnce(denial, current, current.at);
	return hearing.spoke.length > 0
		? hearing.verdict("t.no-transfer")
		: undefined;
}

/** The three criteria, each as fulfilled or as denied without success. */
function askCriteria(current: Case): void {
	for (const { criterion, denial } of criteria) {
		const denied = saidBy(criterion, current, current.at).status === "unmet";
		askAll(current, [denied ? denial : criterion]);
	}
	askAll(current, transferAgrees);
}

/** Why a deficiency stays open: what each measure tied to it lacks. */
function measuresOf(current: Case, deficiency: string): void {
	const { hearing, context, id: transfer } = current;
	const rows = openRows({ ...current, deficiency });
	// What is set aside is no reason why the deficiency stays open.
	for (const id of measuresAgainst(context, deficiency, transfer))
		for (const said of shieldOf(context, id, transfer).said(deficiency, rows))
			if (said.status !== "overridden") hearing.hear(said);
}

/** A deficiency that is closed only because a person set a rule aside says so. */
function setAside(current: Case, deficiency: string): void {
	const { hearing, context, id: transfer } = current;
	const subject = { ...current, deficiency };
	const overridden = measuresAgainst(context, deficiency, transfer).flatMap(
		(id) =>
			shieldOf(context, id, transfer)
				.said(deficiency, [])
				.filter(({ status }) => status === "overridden")
				.map((said) => ({ id, said })),
	);
	const isSetAside = new Set(overridden.map(({ id }) => id));
	if (isClosedBy(subject, (id) => !isSetAside.has(id))) return;
	for (const { id, said } of overridden)
		if (isClosedBy(subject, (other) => other === id, "some"))
			hearing.hearAt(said, `deficiencies/${deficiency}`);
}

function askMeasures(current: Case): void {
	const { hearing, context, id } = current;
	askAll(current, [deficiencyNamed]);
	for (const deficiency of deficienciesOf(current)) {
		const subject = { context, id, deficiency, rows: current.rows };
		const judged = hearing.ask(
			deficiencyClosed,
			subject,
			`deficiencies/${deficiency}`,
		);
		if (judged.status === "met") {
			hearing.restsOn(
				measuresAgainst(context, deficiency, id).filter((measure) =>
					isClosedBy(subject, (each) => each === measure, "some"),
				),
			);
			setAside(current, deficiency);
		} else measuresOf(current, deficiency);
	}
	askOfRows(current, [processingInClear, sharedInClear]);
	// Where something speaks against it already, this would only say it again.
	if (!hearing.has("unmet")) askOfRows(current, [unreadableProven]);
	askAll(current, [equivalent]);
	// What does not protect need not be signed: step 5 follows measures that work.
	if (!hearing.has("unmet")) askAll(current, additionRules);
}

/** Steps 3 to 5 for a tool of Art. 46, up to where its data categories are looked at. */
function underArticle46(current: Case): Course {
	const { context } = current;
	askAll(current, article46Rules);
	if (onlyGivesBack(current))
		return { outcome: "t.running.tool-only", steps: ["authorisation"] };
	askAll(current, reviewRulesOfTransfer);
	const options = findingsOf(current).map(([finding]) => {
		for (const rule of reviewRules)
			current.hearing.askOnce(
				rule,
				{ context, id: finding },
				`findings/${finding}`,
			);
		return findingFacts.option({ context, id: finding });
	});
	const leadsTo = (option: string) =>
		options.some((fact) => fact.known && fact.value === option);
	if (leadsTo("measures"))
		return {
			outcome: "t.running.supplemented",
			steps: ["measures", "authorisation"],
		};
	return {
		outcome: leadsTo("proceed")
			? "t.running.no-reason-to-believe"
			: "t.running.tool-only",
		steps: ["authorisation"],
	};
}

/** Where the tool leads, if everything asked about it stands. */
function byTool(current: Case): Course {
	const tool = answerAt(current.context, "transfers", current.id, "tool");
	askAll(current, [toolChosen]);
	if (!tool.known || tool.value === "no-tool")
		return { outcome: "t.blocked", steps: [] };
	if (tool.value === "adequacy") {
		askAll(current, adequacyRules);
		return { outcome: "t.adequacy", steps: [] };
	}
	if (tool.value === "derogation") {
		askAll(current, derogationRules);
		return { outcome: "t.derogation", steps: [] };
	}
	return underArticle46(current);
}

/** It may not go on: how that is called depends on whether it goes on already. */
function stopped({ context, id, hearing }: Case): Outcome {
	const open = hearing.spoke.filter(
		({ status }) => status === "unmet" || status === "unknown",
	);
	const applied = answerAt(context, "transfers", id, "authorisation");
	const waits =
		applied.known &&
		applied.value === "applied" &&
		open.every(({ rule }) => authorisationRules.some(({ id }) => id === rule));
	if (waits && open.length > 0) return "t.awaiting-authorisation";
	const insists = answerAt(context, "transfers", id, "continuesAnyway");
	if (insists.known && insists.value === "yes") return "t.sa-notified";
	return isRunning(context, id) ? "t.suspended" : "t.blocked";
}

/** Does what the law says of the transfer differ from one of its data categories to another? */
export const differsByRow = ({ spoke }: Verdict): boolean =>
	spoke.some(({ rule, status }) => byRow.has(rule) && status !== "met");
const byRow: ReadonlySet<string> = new Set([
	deficiencyClosed.id,
	processingInClear.id,
	sharedInClear.id,
	unreadableProven.id,
]);

function openingOf(context: Context, id: string): Opening {
	const hearing = new Hearing();
	const current: Case = { context, id, hearing, at: `transfers/${id}` };
	const ends = (verdict: Verdict): Opening => ({
		hearing,
		outcome: verdict.outcome,
		steps: [],
		verdict,
	});
	const standing = standingByActs(context, id);
	if (standing.known && standing.value === "ended")
		return ends(hearing.verdict("t.ended"));
	if (!standing.known) askAll(current, [actsReadable]);
	const finding = noTransfer(current);
	if (finding && standing.known) return ends(finding);
	askCriteria(current);
	return { hearing, ...byTool(current) };
}

/**
 * The verdict on one transfer; or, given `rows`, on what it does with these data categories alone. Throws when
 * there is no such transfer, or it has been struck out.
 */
export function verdictOnTransfer(
	context: Context,
	id: string,
	rows?: readonly string[],
): Verdict {
	if (liveRow(context, "transfers", id) === undefined)
		throw new RangeError(`No transfer ${id}`);
	// The same for each of its data categories, of which there may be thousands.
	const opening = context.once("opening", id, () => openingOf(context, id));
	if (opening.verdict) return opening.verdict;
	const hearing = new Hearing(opening.hearing);
	const current: Case = { context, id, rows, hearing, at: `transfers/${id}` };
	if (opening.steps.includes("measures")) askMeasures(current);
	if (opening.steps.includes("authorisation") && !hearing.has("unmet"))
		askAll(current, authorisationRules);
	for (const condition of conditionsOf(context, id))
		hearing.askOnce(
			conditionMet,
			{ context, id: condition },
			`conditions/${condition}`,
		);
	return hearing.verdict(hearing.stands ? opening.outcome : stopped(current));
}

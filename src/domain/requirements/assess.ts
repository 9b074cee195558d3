import {
	proceedGuards,
	reviewQuestions,
} from "../knowledge/reviewQuestions.ts";
import { reviewRules, reviewRulesOfTransfer } from "../law/lawReview.ts";
import { questionId } from "../measure.ts";
import { type Asked, wanting } from "./ask.ts";
import type { Entry, TransferFacts } from "./facts.ts";
import { missingFactsForAssess } from "./know.ts";
import type { Guard, Missing } from "./missing.ts";
import { askQuestion } from "./question.ts";
import { missingOf, type Requirement, requires } from "./requirement.ts";
import { missingByRules, type RuleGuards, ruleContext } from "./rules.ts";
import { givesBack } from "./tool.ts";

type Finding = Entry<"findings">[1];
export type Step3Decision = "ok" | "suspend" | "measures" | "proceed";

const decisionOf = ({ branch, option }: Finding): Step3Decision | undefined => {
	if (branch === "ok") return "ok";
	if (branch === undefined || branch === "unknown") return undefined;
	return option === "proceed" && branch !== "43-3" ? undefined : option;
};

/** The strictest decision of the findings on this transfer; nothing while one of them is open. */
export function step3Decision({
	findings,
}: TransferFacts): Step3Decision | undefined {
	const decisions = findings.map(([, finding]) => decisionOf(finding));
	if (decisions.includes("suspend")) return "suspend";
	if (decisions.length === 0 || decisions.includes(undefined)) return undefined;
	return (["measures", "proceed", "ok"] as const).find((decision) =>
		decisions.includes(decision),
	);
}

const problematic = {
	only: "43-3",
	applies: (_: TransferFacts, { branch }: Finding) => branch === "43-3",
};
/** Sources in which the importer itself tells of requests (R01/2020, Annex 3). */
const importersRecord: ReadonlySet<string | undefined> = new Set([
	"a3.internal-record",
	"a3.canary-importer",
	"a3.transparency-report",
]);
/** l3.10: does the finding make use of what the importer has met with? */
const usesRecord = ({ assessment }: TransferFacts, finding: Finding) =>
	finding.importerExperience !== undefined ||
	(finding.sources ?? []).some((id) =>
		importersRecord.has(assessment.sources[id]?.kind),
	);
const recordFields = [
	"mayDisclose",
	"mayDiscloseCite",
	"importerExperience",
	"experiencePeriod",
	"experienceServices",
	"experienceNationalSecurity",
] as const;
const branched = {
	only: "not-ok",
	applies: (_: TransferFacts, { branch }: Finding) =>
		branch !== undefined && branch !== "ok" && branch !== "unknown",
};
const ratings = [
	["relevant", "relevantReason"],
	["objective", "objectiveReason"],
	["reliable", "reliableReason"],
	["verifiable", "verifiableReason"],
	["accessible", "accessibleReason"],
] as const;

/** Guard g3.3: exactly one decision for every finding, signed. */
const decisionRequirements: Requirement[] = [
	requires("g3.3", "findings", "branch"),
	requires("g3.3", "findings", "branchReason"),
	requires("g3.3", "findings", "option", branched),
	requires("g3.3", "findings", "concludedBy"),
	requires("g3.3", "findings", "concludedRole"),
	requires("g3.3", "findings", "concludedOn"),
];

/** Guards g3.1 to g3.4, as far as they are questions of one field. */
export const assessRequirements: Requirement[] = [
	requires("g3.1", "findings", "transfers"),
	requires("g3.1", "findings", "country"),
	requires("g3.1", "findings", "importerKind"),
	requires("g3.1", "findings", "importerType"),
	requires("g3.1", "findings", "reachesThroughParent"),
	requires("g3.1", "findings", "reachesThroughParentReason"),
	requires("g3.1", "statutes", "finding"),
	...(
		[
			"name",
			"section",
			"power",
			"powers",
			"orderedBy",
			"priorApproval",
			"secrecyOrder",
			"coversData",
			"coversReason",
		] as const
	).map((field) => requires("g3.1", "statutes", field)),
	...(["guaranteeA", "guaranteeB", "guaranteeC", "guaranteeD"] as const).map(
		(field) => requires("g3.1", "statutes", field),
	),
	requires("g3.1", "findings", "appliesInPractice", problematic),
	requires("g3.1", "findings", "appliesInPracticeReason", problematic),
	requires("g3.P2", "findings", "notAppliedBecause", {
		only: "proceed",
		applies: (_, { option, appliesInPractice }) =>
			option === "proceed" && appliesInPractice === "no",
		opens: (ground) => ground === "na.not-covered",
	}),
	...(["sectorExperience", "sectorSources"] as const).map((field) =>
		requires("g3.P3", "findings", field, {
			only: "proceed",
			applies: (_, { option }) => option === "proceed",
		}),
	),
	...recordFields.map((field) =>
		requires("g3.P5", "findings", field, {
			only: "importers-record",
			applies: usesRecord,
		}),
	),
	requires("g3.2", "findings", "sources"),
	requires("g3.2", "statutes", "sources"),
	requires("g3.2", "sources", "kind"),
	...ratings.flatMap(([rating, reason]) => [
		requires("g3.2", "sources", rating),
		requires("g3.2", "sources", reason),
	]),
	requires("g3.2", "sources", "coversNationalSecurity", {
		only: "transparency-report",
		applies: (_, source) => source.kind === "a3.transparency-report",
	}),
	...decisionRequirements,
	requires("g3.4", "findings", "profileVersion"),
	requires("g3.4", "findings", "profileCheckedOn"),
];

/** Guard g3.1: questions q3.01 to q3.08 about every finding, each with a reason or a source. */
const questions = (facts: TransferFacts): Missing[] =>
	facts.findings.flatMap(([id]) =>
		reviewQuestions.flatMap(({ id: question, must }) =>
			askQuestion(facts, "g3.1", id, question, (answer) =>
				must === undefined ? answer !== "not-applicable" : answer === must,
			),
		),
	);

/** A finding for the country of the transfer, and a law under each finding unless there is none (43.2). */
function rowsWanted(facts: TransferFacts): Missing[] {
	const { id, transfer, findings, statutes } = facts;
	const asked: Asked = { guard: "g3.1" };
	const own = findings.some(
		([, finding]) =>
			finding.country === transfer.country && finding.transfers?.includes(id),
	);
	return [
		...(own ? [] : [wanting(asked, "findings", `transfers/${id}`)]),
		...findings
			.filter(
				([key, finding]) =>
					finding.branch !== "43-2" &&
					!statutes.some(([, statute]) => statute.finding === key),
			)
			.map(([key]) => wanting(asked, "statutes", `findings/${key}`)),
	];
}

/** What the law says of the findings. "Suspend" is a decision, not a gap: it is a way out of the step. */
export const reviewRuleGuards: RuleGuards = {
	"review.exists-for-country": ["g3.1", "country"],
	"review.parents-law-included": ["g3.1", "findings"],
	"review.statutes-named": ["g3.1", "statutes"],
	"review.source-rated": ["g3.2", "sources"],
	"review.branch-reasoned": ["g3.3", "branchReason"],
	"review.option-allowed": ["g3.3", "option"],
	"review.sufficient-agrees": ["g3.3", "branch"],
	"review.guarantees-hold": ["g3.3", "branch"],
	"review.guarantees-cited": ["g3.2", "branch"],
	"review.second-reader": ["g3.4", "secondReader"],
	"review.proceed.not-merely-unlikely": ["g3.P2", "notAppliedBecause"],
	"review.proceed.sector-heard": ["g3.P3", "sectorSources"],
	"review.proceed.may-disclose": ["g3.P5", "mayDisclose"],
	"review.concluded": ["g3.3", "concludedOn"],
	"review.profile-fresh": ["g3.4", "profileCheckedOn"],
	"review.not-applied-in-practice": ["g3.P2", "appliesInPractice"],
	"review.proceed.practice-follows-law": ["g3.3", "option"],
	"review.proceed.sources-rated": ["g3.P4", "sources"],
	"review.proceed.independent-source": ["g3.P7", "sources"],
	...Object.fromEntries(
		proceedGuards.map(({ id }) => [
			`review.proceed.${id.slice(3)}`,
			[id as Guard, id] as const,
		]),
	),
};

function byLaw(facts: TransferFacts): Missing[] {
	const { assessment, id } = facts;
	const context = ruleContext(facts);
	return [
		...missingByRules(
			assessment,
			reviewRulesOfTransfer,
			reviewRuleGuards,
			{ context, id },
			`transfers/${id}`,
		),
		...facts.findings.flatMap(([finding]) =>
			missingByRules(
				assessment,
				reviewRules,
				reviewRuleGuards,
				{ context, id: finding },
				`findings/${finding}`,
			).map((entry) => atQuestion(entry, finding)),
		),
	];
}

/** A guard g3.P… is answered as a question about the finding. */
const atQuestion = (entry: Missing, finding: string): Missing => {
	const isGuard = entry.path === `findings/${finding}/${entry.guard}`;
	return isGuard
		? {
				...entry,
				path: `questions/${questionId(finding, entry.guard)}/answer`,
			}
		: entry;
};

/** g3.P5: whoever makes use of the importer's record cannot say that the question of it does not arise. */
const recordSpokenFor = (facts: TransferFacts): Missing[] =>
	facts.findings.flatMap(([id, finding]) => {
		const asked = facts.assessment.questions[questionId(id, "g3.P5")];
		return finding.option === "proceed" &&
			usesRecord(facts, finding) &&
			asked?.answer === "not-applicable"
			? askQuestion(
					facts,
					"g3.P5",
					id,
					"g3.P5",
					(answer) => answer !== "not-applicable",
				)
			: [];
	});

/** What leaving step 3 wants. Unknown facts of step 1 block it. */
export const missingForAssess = (facts: TransferFacts): Missing[] =>
	givesBack(facts) ? [] : allMissing(facts);

const allMissing = (facts: TransferFacts): Missing[] => [
	...missingFactsForAssess(facts),
	...rowsWanted(facts),
	...questions(facts),
	...missingOf(assessRequirements, facts),
	...recordSpokenFor(facts),
	...byLaw(facts),
];

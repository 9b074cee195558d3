import { daysFresh, daysLater } from "../knowledge/countryProfile.ts";
import { countryProfiles } from "../knowledge/countryProfiles.ts";
import {
	proceedGuards,
	reviewQuestions,
} from "../knowledge/reviewQuestions.ts";
import { questionId } from "../measure.ts";
import { type Asked, askRow, wanting } from "./ask.ts";
import type { Entry, TransferFacts } from "./facts.ts";
import { missingFactsForAssess } from "./know.ts";
import type { Guard, Missing } from "./missing.ts";
import {
	missingOf,
	notAfterToday,
	type Requirement,
	requires,
} from "./requirement.ts";

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
export const decisionRequirements: Requirement[] = [
	requires("g3.3", "findings", "branch"),
	requires("g3.3", "findings", "branchReason"),
	requires("g3.3", "findings", "option", {
		...branched,
		opens: (option, _, finding) =>
			option !== "proceed" || finding.branch === "43-3",
	}),
	requires("g3.3", "findings", "concludedBy"),
	requires("g3.3", "findings", "concludedRole"),
	requires("g3.3", "findings", "concludedOn", { opens: notAfterToday }),
];

/** Looked at no longer ago than the country's law stays fresh, on the day the step is confirmed. */
const isFresh = (
	checkedOn: string,
	{ today, confirmedOn }: TransferFacts,
	{ country }: Finding,
): boolean => {
	const profile = countryProfiles.find((row) => row.country === country);
	const days = daysFresh(country ?? "", profile?.adequacy !== undefined);
	return checkedOn <= today && confirmedOn <= daysLater(checkedOn, days);
};

/** Guards g3.1 to g3.4, as far as they are questions of one field. */
export const assessRequirements: Requirement[] = [
	requires("g3.1", "findings", "transfers"),
	requires("g3.1", "findings", "country"),
	requires("g3.1", "findings", "importerType"),
	requires("g3.1", "findings", "reachesThroughParent"),
	requires("g3.1", "statutes", "finding"),
	...(["name", "section", "power"] as const).map((field) =>
		requires("g3.1", "statutes", field),
	),
	requires("g3.1", "statutes", "coversData"),
	...(["guaranteeA", "guaranteeB", "guaranteeC", "guaranteeD"] as const).map(
		(field) => requires("g3.1", "statutes", field),
	),
	requires("g3.1", "findings", "appliesInPractice", problematic),
	requires("g3.1", "findings", "appliesInPracticeReason", problematic),
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
	requires("g3.4", "findings", "profileCheckedOn", { opens: isFresh }),
];

/** Answers to questions of the catalogue, kept as rows of their own under `<owner>:<question>`. */
export function askQuestion(
	facts: TransferFacts,
	asked: Asked,
	owner: string,
	question: string,
	opens: (answer: string) => boolean,
	withSource = false,
): Missing[] {
	const id = questionId(owner, question);
	const named = { ...asked, question };
	const fields = ["reason", ...(withSource ? (["source"] as const) : [])] as (
		| "reason"
		| "source"
	)[];
	return [
		...askRow(facts.assessment, named, "questions", id, "answer", opens),
		...fields.flatMap((field) =>
			askRow(facts.assessment, named, "questions", id, field),
		),
	];
}

/** Guards g3.P1 to P8, and that the law does not in practice cover these data: likelihood is no argument. */
const proceeding = (facts: TransferFacts): Missing[] =>
	facts.findings
		.filter(
			([, { branch, option }]) => branch === "43-3" && option === "proceed",
		)
		.flatMap(([id]) => [
			...askRow(
				facts.assessment,
				{ guard: "g3.P2" },
				"findings",
				id,
				"appliesInPractice",
				(answer) => answer === "no",
			),
			...proceedGuards.flatMap((guard) =>
				askQuestion(
					facts,
					{ guard: guard.id as Guard },
					id,
					guard.id,
					(answer) =>
						answer === "yes" ||
						(answer === "not-applicable" && guard.mayNotApply === true),
					guard.id === "g3.P1",
				),
			),
		]);

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

const answered = (answer: string): boolean =>
	answer === "yes" || answer === "no";

/** What leaving step 3 wants. Unknown facts of step 1 block it. */
export const missingForAssess = (facts: TransferFacts): Missing[] => [
	...missingFactsForAssess(facts),
	...rowsWanted(facts),
	...facts.findings.flatMap(([id]) =>
		reviewQuestions.flatMap(({ id: question, must }) =>
			askQuestion(facts, { guard: "g3.1" }, id, question, (answer) =>
				must === undefined ? answered(answer) : answer === must,
			),
		),
	),
	...missingOf(assessRequirements, facts),
	...proceeding(facts),
];

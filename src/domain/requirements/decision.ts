import { type Assessment, liveRows, type Row } from "../assessment.ts";
import { isSamePerson } from "../decision.ts";
import { freshUntil } from "../knowledge/countryProfile.ts";
import { daysLater, freshness } from "../knowledge/freshness.ts";
import { judgeAssessment, judgeOf } from "../law/outcome.ts";
import { barredBy } from "../layers/judge.ts";
import { questionId } from "../measure.ts";
import { askRow, askSection, wanting } from "./ask.ts";
import type { Missing } from "./missing.ts";
import { isThirdCountry, processors } from "./places.ts";
import type { Asking } from "./rules.ts";

const starts: ReadonlySet<string | undefined> = new Set([
	"start",
	"start-with-conditions",
]);
const aboutFields = [
	"title",
	"service",
	"vendor",
	"exporter",
	"country",
	"assessor",
	"assessorRole",
	"assessedOn",
] as const;

/** What is assessed, for whom and by whom. */
const missingAbout = (assessment: Assessment): Missing[] =>
	aboutFields.flatMap((field) =>
		askSection(assessment, { guard: "d.about" }, "about", field),
	);

/** q1.13: are the notices and the record of processing up to date with what was found? */
const missingNotices = (assessment: Assessment): Missing[] =>
	liveRows(assessment, "transfers").length === 0
		? []
		: (["noticesUpdated", "recordUpdated"] as const).flatMap((field) =>
				askSection(
					assessment,
					{ guard: "d.notices", question: "q1.13" },
					"about",
					field,
				),
			);

/** The DPO's advice is given, and each condition says what, who and by when. */
function missingAdvice(assessment: Assessment): Missing[] {
	const conditions = liveRows(assessment, "conditions");
	const conditional =
		assessment.opinion.advice === "approve-with-conditions" ||
		assessment.decision.outcome === "start-with-conditions";
	return [
		...(["advice", "text", "by", "role", "on"] as const).flatMap((field) =>
			askSection(assessment, { guard: "d.opinion" }, "opinion", field),
		),
		...(conditional && conditions.length === 0
			? [wanting({ guard: "d.condition" }, "conditions")]
			: []),
		...conditions.flatMap(([id]) =>
			(["description", "owner", "due"] as const).flatMap((field) =>
				askRow(assessment, { guard: "d.condition" }, "conditions", id, field),
			),
		),
	];
}

/** The latest day on which something that a decision to start rests on was done. */
function restsOnDay(assessment: Assessment): string {
	const days = [
		assessment.about.assessedOn,
		assessment.opinion.on,
		...liveRows(assessment, "findings").flatMap(([, row]) => [
			row.concludedOn,
			row.profileCheckedOn,
		]),
		...liveRows(assessment, "transfers").flatMap(([, row]) => [
			row.scopeCheckedOn,
			row.dpfCheckedOn,
			row.equivalenceOn,
		]),
	];
	return days.reduce<string>(
		(last, day) => (day !== undefined && day > last ? day : last),
		"",
	);
}

/**
 * Nobody decides on a coming day, and nobody has decided on what was found out only afterwards: a day
 * before the advice, the assessment or the look at law and lists that the decision rests on is no day of
 * this decision. So a stale profile is not made fresh by writing an earlier day.
 */
function missingDay(assessment: Assessment, today: string): Missing[] {
	const { on, outcome } = assessment.decision;
	const isStart = outcome === undefined || starts.has(outcome);
	const tooEarly = isStart && on !== undefined && on < restsOnDay(assessment);
	return on !== undefined && (on > today || tooEarly)
		? [{ guard: "d.decision", path: "decision/on", why: "unmet" }]
		: [];
}

/** The decision itself, signed; one person in both roles says why. */
function missingSignature(assessment: Assessment): Missing[] {
	const { about, decision } = assessment;
	const asked = { guard: "d.decision" } as const;
	return [
		...(["outcome", "reason", "by", "role", "on"] as const).flatMap((field) =>
			askSection(assessment, asked, "decision", field),
		),
		...(isSamePerson(decision.by, about.assessor)
			? askSection(assessment, asked, "decision", "sameAsAssessorReason")
			: []),
	];
}

/**
 * g3.4: on the day of the decision somebody has looked at the country's law within the time for which a look
 * stays fresh. A profile's own next check, or a dated event that it names, ends what was looked at before.
 */
function missingLook({ assessment, today, knowledge }: Asking): Missing[] {
	const day = assessment.decision.on ?? today;
	return liveRows(assessment, "findings").flatMap(
		([id, { country, profileCheckedOn: looked }]): Missing[] => {
			if (country === undefined) return [];
			const profile = knowledge.countryProfiles.find(
				(each) => each.country === country,
			);
			const isFresh =
				looked !== undefined &&
				looked <= day &&
				day <= freshUntil(looked, country, profile);
			if (isFresh) return [];
			return [
				{
					guard: "d.profile",
					path: `findings/${id}/profileCheckedOn`,
					why: looked ? "unmet" : "unanswered",
				},
			];
		},
	);
}

/**
 * The same for adequacy: on the day of the decision the list of decisions, and the entry on the Data
 * Privacy Framework List, were looked at within the time for which such a look stays fresh.
 */
function missingLookAtLists({
	assessment,
	today,
	knowledge,
}: Asking): Missing[] {
	const day = assessment.decision.on ?? today;
	const isFresh = (looked: string | undefined) =>
		looked !== undefined &&
		looked <= day &&
		day <= daysLater(looked, freshness.adequacyList);
	const wanted = (path: string, looked: string | undefined): Missing => ({
		guard: "d.profile",
		path,
		why: looked === undefined ? "unanswered" : "unmet",
	});
	return liveRows(assessment, "transfers").flatMap(([id, row]): Missing[] => {
		if (row.tool !== "adequacy") return [];
		const decision = knowledge.adequacyDecisions.find(
			(each) => each.id === row.adequacyDecision,
		);
		if (!decision) return [];
		const isListFresh = isFresh(decision.provenance.checked);
		return [
			...(isListFresh || isFresh(row.scopeCheckedOn)
				? []
				: [wanted(`transfers/${id}/scopeCheckedOn`, row.scopeCheckedOn)]),
			...(!decision.needsListing || isFresh(row.dpfCheckedOn)
				? []
				: [wanted(`transfers/${id}/dpfCheckedOn`, row.dpfCheckedOn)]),
		];
	});
}

/** Art. 28(1), apart from Chapter V: may every processor with a parent outside the EEA be engaged? */
function missingAboutParents({
	assessment,
	today,
	knowledge,
}: Asking): Missing[] {
	const judge = judgeOf(assessment, today, knowledge);
	return processors(assessment).flatMap((id): Missing[] => {
		// A processor that sits outside itself is a matter of Chapter V.
		if (isThirdCountry(assessment.parties[id]?.country ?? "")) return [];
		const { outcome, settled, missing } = judge.party(id);
		if (!settled)
			return missing.map((path) => ({
				guard: "d.party",
				path,
				why: "unanswered",
				rule: "parent.sufficient-guarantees",
			}));
		return outcome === "insufficient"
			? [
					{
						guard: "d.party",
						path: `parties/${id}/parentLaw`,
						why: "unmet",
						rule: "parent.sufficient-guarantees",
					},
				]
			: [];
	});
}

/** Two people's answers to one field: which of them the decision rests on has to be settled first. */
const missingSettlement = (assessment: Assessment): Missing[] =>
	liveRows(assessment, "conflicts").flatMap(([id]) =>
		askRow(assessment, { guard: "d.settled" }, "conflicts", id, "settledOn"),
	);

/**
 * The document as it would be once every condition is met and every measure that a condition names is
 * in force: what "start with conditions" is a decision about.
 */
function onceConditionsAreMet(
	assessment: Assessment,
	today: string,
): Assessment {
	const conditions = liveRows(assessment, "conditions");
	const named = new Set(conditions.map(([, { measure }]) => measure));
	const inForce = (row: Row<"measures">): Row<"measures"> => ({
		...row,
		status: "implemented",
		implementedOn:
			row.implementedOn !== undefined && row.implementedOn <= today
				? row.implementedOn
				: today,
		evidence: "supposed",
	});
	const changed = <R>(rows: [string, R][], change: (row: R) => R) =>
		Object.fromEntries(rows.map(([id, row]) => [id, change(row)]));
	return {
		...assessment,
		conditions: {
			...assessment.conditions,
			...changed(conditions, (row) => ({ ...row, met: "yes" as const })),
		},
		measures: {
			...assessment.measures,
			...changed(
				liveRows(assessment, "measures").filter(([id]) => named.has(id)),
				inForce,
			),
		},
	};
}

/** The law of the chosen Member State, beside chapter V: what bars a start, and what it has not been told. */
const missingByNationalLaw = (assessment: Assessment): Missing[] =>
	barredBy(assessment).flatMap(({ rule, at, status, missing }): Missing[] => {
		const owner = at?.split("/").at(-1) ?? "";
		return status === "unmet"
			? [
					{
						guard: "d.national",
						path: `questions/${questionId(owner, rule)}/answer`,
						why: "unmet",
						rule,
					},
				]
			: missing.map((path) => ({
					guard: "d.national",
					path,
					why: "unanswered",
					rule,
				}));
	});

/** A decision to start: no step is open, and no rule stops it, conditions apart where it has conditions. */
function missingForStart(
	asking: Asking,
	missingInSteps: (asking: Asking) => Missing[],
): Missing[] {
	const { assessment, today, knowledge } = asking;
	const judged =
		assessment.decision.outcome === "start-with-conditions"
			? onceConditionsAreMet(assessment, today)
			: assessment;
	const verdict = judgeAssessment(judged, today, knowledge);
	const failing = verdict.spoke.filter(({ status }) => status === "unmet");
	return [
		...missingInSteps({ ...asking, assessment: judged }),
		...(verdict.rank > 0
			? []
			: verdict.missing.map(
					(path): Missing => ({ guard: "d.settled", path, why: "unanswered" }),
				)),
		...(verdict.rank > 0
			? []
			: failing.map(
					({ rule }): Missing => ({
						guard: "d.verdict",
						path: "decision/outcome",
						why: "unmet",
						rule,
					}),
				)),
		...missingAboutParents(asking),
		...missingByNationalLaw(assessment),
	];
}

/**
 * What is open before the controller's decision can be signed. A decision not to start, to suspend or
 * to end may be taken at any time; one to start asks for every step and for a verdict that allows it.
 */
export const missingToDecide = (
	asking: Asking,
	missingInSteps: (asking: Asking) => Missing[],
): Missing[] => {
	const { assessment } = asking;
	return [
		...missingAbout(assessment),
		...missingSettlement(assessment),
		...(assessment.decision.outcome === undefined ||
		starts.has(assessment.decision.outcome)
			? [
					...missingNotices(assessment),
					...missingLook(asking),
					...missingLookAtLists(asking),
					...missingForStart(asking, missingInSteps),
				]
			: []),
		...missingAdvice(assessment),
		...missingSignature(assessment),
		...missingDay(assessment, asking.today),
	];
};

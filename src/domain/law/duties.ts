import { type Assessment, liveRows } from "../assessment.ts";
import { isImplemented } from "../implemented.ts";
import { isInEea } from "../knowledge/eea.ts";
import { measureCatalogue } from "../knowledge/measures.ts";
import type { Confidence } from "../knowledge/provenance.ts";
import { agreementDuties, mayProcess } from "./agreementDuties.ts";
import { judgeOf } from "./outcome.ts";

/** What the GDPR asks whether or not data leave the EEA. */
export interface Duty {
	id: string;
	article: string;
	basis: string;
	confidence: Confidence;
	/** stays: holds as long as there is processing. open: something is known to be wanting, or not known. */
	state: "stays" | "open";
	/** Path of the row or field that shows it. */
	at?: string;
}

/** The articles of the duties are general knowledge: nobody has held them against the original for this program. */
const fromMemory = "G" as const;

const standing = (assessment: Assessment): Duty[] => {
	const stays = (id: string, article: string): Duty => ({
		id,
		article,
		basis: `Art. ${article} GDPR`,
		confidence: fromMemory,
		state: "stays",
	});
	const parties = liveRows(assessment, "parties").map(([, party]) => party);
	const engages = parties.some(mayProcess);
	const reachedFromAbroad = parties.some(({ country, parentCountry }) =>
		[country, parentCountry].some((each) => isInEea(each) === "no"),
	);
	return [
		stays("duty.principles", "5"),
		stays("duty.responsibility", "24"),
		...(engages ? [stays("duty.processors", "28")] : []),
		stays("duty.security", "32"),
		stays("duty.prior-consultation", "36"),
		...(reachedFromAbroad ? [stays("duty.foreign-orders", "48")] : []),
	];
};

function openAboutParties(assessment: Assessment, today: string): Duty[] {
	const judge = judgeOf(assessment, today);
	return liveRows(assessment, "parties").flatMap(([id, party]) => {
		const duties: Duty[] = [];
		if (mayProcess(party) && party.agreement !== "yes")
			duties.push({
				id: "duty.agreement-missing",
				article: party.role === "subprocessor" ? "28(4)" : "28(3)",
				basis: "Art. 28(3) and (4) GDPR",
				confidence: fromMemory,
				state: "open",
				at: `parties/${id}/agreement`,
			});
		const { outcome } = judge.party(id);
		if (outcome === "insufficient" || outcome === "unknown")
			duties.push({
				id: "duty.guarantees-wanting",
				article: "28(1)",
				basis: "Art. 28(1) GDPR; EDPB Guidelines 05/2021, example 12",
				confidence: fromMemory,
				state: "open",
				at: `parties/${id}/parentLaw`,
			});
		return duties;
	});
}

/** Security that processing hardly ever does without: its absence is worth a line of its own. */
const expected = [
	"sec.logging-traceability",
	"sec.rbac-recurring-review",
	"sec.risk-analysis-actionplan",
] as const;
const protectedPeople = "sec.protected-identity-guard";

function openAboutSecurity(assessment: Assessment, today: string): Duty[] {
	const rows = liveRows(assessment, "measures");
	const shields = liveRows(assessment, "categories").some(
		([, { kinds, subjects }]) =>
			kinds?.includes("pd.protected-identity") ||
			subjects?.includes("ds.vulnerable"),
	);
	const wanted: readonly string[] = shields
		? [...expected, protectedPeople]
		: expected;
	return measureCatalogue.flatMap(({ id, family, gdpr, basis }) => {
		if (family !== "security") return [];
		const own = rows.filter(([, { catalogue }]) => catalogue === id);
		if (own.some(([, measure]) => isImplemented(assessment, measure, today)))
			return [];
		const [first] = own;
		if (!first && !wanted.includes(id)) return [];
		return [
			{
				id: `duty.${id}`,
				article: gdpr?.[0] ?? "32",
				basis: `Art. ${(gdpr ?? ["32"]).join(", ")} GDPR; ${basis}`,
				confidence: fromMemory,
				state: "open" as const,
				at: first ? `measures/${first[0]}` : "measures",
			},
		];
	});
}

function openAboutWhole({ about }: Assessment): Duty[] {
	const duties: Duty[] = [];
	if (about.minimisation === undefined)
		duties.push({
			id: "duty.minimisation-unexamined",
			article: "5(1)(c)",
			basis: "Art. 5(1)(c) GDPR",
			confidence: fromMemory,
			state: "open",
			at: "about/minimisation",
		});
	if (about.impactAssessment !== "yes")
		duties.push({
			id: "duty.impact-assessment-open",
			article: "35",
			basis: "Art. 35 GDPR",
			confidence: fromMemory,
			state: "open",
			at: "about/impactAssessment",
		});
	if (about.recordUpdated !== "yes")
		duties.push({
			id: "duty.record-not-updated",
			article: "30",
			basis: "Art. 30 GDPR",
			confidence: fromMemory,
			state: "open",
			at: "about/recordUpdated",
		});
	return duties;
}

/** The duties of Art. 5, 24, 28, 32, 35, 36 and 48 that stay without a transfer, and what is open in them. `today` is an ISO date. */
export const remainingDuties = (
	assessment: Assessment,
	today: string,
): Duty[] => [
	...standing(assessment),
	...openAboutParties(assessment, today),
	...openAboutSecurity(assessment, today),
	...agreementDuties(assessment),
	...openAboutWhole(assessment),
];

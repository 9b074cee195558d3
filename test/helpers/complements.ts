import { type Draft, supplementedBy } from "./documents.ts";

/** Contractual and organisational measures, and how many conditions each has in the reference. */
export const complements: Record<string, number> = {
	"contract.use-technical-measures": 2,
	"contract.transparency-annex": 3,
	"contract.no-backdoor": 2,
	"contract.audit-rights": 3,
	"contract.change-notice": 4,
	"contract.warrant-canary": 3,
	"contract.challenge": 2,
	"contract.inform-authority-conflict": 2,
	"contract.cleartext-consent": 2,
	"contract.notify-data-subject": 2,
	"contract.assist-data-subject": 2,
	"org.transfer-governance": 2,
	"org.training": 2,
	"org.request-log": 2,
	"org.transparency-report": 3,
	"org.data-minimisation": 3,
	"org.dpo-involvement": 2,
	"org.standards": 1,
	"org.periodic-review": 1,
	"org.onward-stop": 1,
};

const withConditions = (draft: Draft, measure: string, catalogue: string) =>
	Array.from(
		{ length: complements[catalogue] ?? 0 },
		(_, at) => `${catalogue}.c${at + 1}`,
	).reduce((sofar, id) => sofar.answered(measure, id, "yes"), draft);

/**
 * Pseudonymisation closes what authorities can get at; beside it a gap in notices is left to a contractual or
 * organisational measure, for a reason that a person has signed (guard g4.4).
 */
const besidePseudonymisation = (catalogue: string): Draft =>
	withConditions(
		supplementedBy("tech.uc2.pseudonymisation")
			.with("deficiencies", "d_notice", {
				finding: "f_law",
				transfers: ["t_login"],
				description: "The exporter is not told of requests.",
				kind: "df.information",
				curableWithoutTechnology: "Only the notice was wanting.",
				curableBy: "A. Chief",
				curableRole: "Head of legal affairs",
				curableOn: "2026-11-14",
			})
			.with("measures", "m_beside", {
				catalogue,
				transfers: ["t_login"],
				rows: ["c_login"],
				deficiencies: ["d_notice"],
				status: "implemented",
				implementedOn: "2026-10-01",
				evidence: "The signed paper.",
			}),
		"m_beside",
		catalogue,
	);

/** The same measure against access by authorities, alone; all its conditions hold. */
const alone = (catalogue: string): Draft =>
	withConditions(
		supplementedBy("tech.uc2.pseudonymisation").set(
			"measures/m_main/catalogue",
			catalogue,
		),
		"m_main",
		catalogue,
	);

/** Names under which legal cases start from these documents. */
export const complementStarts: Record<string, () => Draft> = Object.fromEntries(
	Object.keys(complements).flatMap((catalogue) => [
		[
			`${catalogue} beside pseudonymisation`,
			() => besidePseudonymisation(catalogue),
		],
		[`${catalogue} alone`, () => alone(catalogue)],
	]),
);

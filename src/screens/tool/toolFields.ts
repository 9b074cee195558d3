import type { Row } from "../../domain/assessment.ts";

type Transfer = Row<"transfers">;

const adequacy = [
	"scopeCovered",
	"scopeEvidence",
	"scopeCheckedOn",
	"onwardChecked",
];
const unitedStates = [
	"dpfEntity",
	"dpfStatus",
	"hrData",
	"dpfCovers",
	"dpfCheckedOn",
];
const signed = ["instrument", "signedOn", "signatories"];

/** The questions of step 2 that go with a tool, in order; those of other tools are not asked. */
export function toolFieldsFor({ tool, country }: Transfer): string[] {
	switch (tool) {
		case undefined:
		case "unknown":
		case "no-tool":
			return [];
		case "adequacy":
			return [...adequacy, ...(country === "US" ? unitedStates : [])];
		case "derogation":
			return ["derogation", "derogationReason"];
		case "scc":
			return [...signed, "sccSet", "sccModule", "annexesFilled"];
		case "sa-scc":
			return [...signed, "sccModule", "annexesFilled"];
		case "bcr":
			return [...signed, "bcrCoversImporter"];
		case "code-of-conduct":
		case "certification":
			return [...signed, "annexesFilled"];
		default:
			return signed;
	}
}

const all = [
	...adequacy,
	...unitedStates,
	...signed,
	"sccSet",
	"sccModule",
	"annexesFilled",
	"bcrCoversImporter",
	"derogation",
	"derogationReason",
	"adequacyDecision",
] as const;

/** Answers that belong to another tool than the one chosen now: kept, and shown as such. */
export function answersOfOtherTools(transfer: Transfer): string[] {
	const asked = new Set(toolFieldsFor(transfer));
	if (transfer.tool === "adequacy") asked.add("adequacyDecision");
	return [...new Set<string>(all)].filter(
		(field) =>
			!asked.has(field) &&
			// Asked in step 1 as well.
			field !== "onwardChecked" &&
			(transfer as Record<string, unknown>)[field] !== undefined,
	);
}

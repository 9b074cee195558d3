import type { Row } from "../../domain/assessment.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import { asksForListing } from "../../domain/law/adequacy.ts";

type Transfer = Row<"transfers">;

const adequacy = [
	"scopeCovered",
	"scopeEvidence",
	"scopeCheckedOn",
	"onwardChecked",
];
const listing = [
	"dpfEntity",
	"dpfAffiliates",
	"dpfStatus",
	"hrData",
	"dpfCovers",
	"dpfCheckedOn",
];
const givenBack = ["combinesEuData", "combinesEuDataReason"];
const signed = ["instrument", "signedOn", "signatories"];

type OfTool = Pick<
	Transfer,
	"tool" | "country" | "sccModule" | "adequacyDecision"
>;

/** The questions of step 2 that go with a tool, in order; those of other tools are not asked. */
export function toolFieldsFor(
	transfer: OfTool,
	knowledge: Knowledge,
): string[] {
	const { tool, sccModule } = transfer;
	switch (tool) {
		case undefined:
		case "unknown":
		case "no-tool":
			return [];
		case "adequacy":
			return [
				...adequacy,
				...(asksForListing(transfer, knowledge) ? listing : []),
			];
		case "derogation":
			return ["derogation", "derogationReason"];
		case "scc":
			return [
				...signed,
				"sccSet",
				"sccModule",
				...(sccModule === "4" ? givenBack : []),
				"annexesFilled",
				"importerUnderGdpr",
			];
		case "sa-scc":
			return [...signed, "instrumentApproved", "sccModule", "annexesFilled"];
		case "bcr":
			return [...signed, "instrumentApproved", "bcrCoversImporter"];
		case "code-of-conduct":
		case "certification":
			return [
				...signed,
				"instrumentApproved",
				"commitmentsEnforceable",
				"annexesFilled",
			];
		case "public-instrument":
		case "public-arrangement":
			return [...signed, "commitmentsEnforceable"];
		default:
			return signed;
	}
}

const all = [
	...adequacy,
	...listing,
	...signed,
	"sccSet",
	"sccModule",
	...givenBack,
	"annexesFilled",
	"importerUnderGdpr",
	"instrumentApproved",
	"commitmentsEnforceable",
	"bcrCoversImporter",
	"fallbackTool",
	"derogation",
	"derogationReason",
	"adequacyDecision",
] as const;

/** What is asked of the tool that is prepared beside adequacy, after the choice of it. */
export const fallbackFieldsFor = (
	{ tool, fallbackTool, ...transfer }: Transfer,
	knowledge: Knowledge,
): string[] =>
	tool === "adequacy"
		? [
				"fallbackTool",
				...toolFieldsFor({ ...transfer, tool: fallbackTool }, knowledge),
			]
		: [];

/** Answers that belong to another tool than the one chosen now: kept, and shown as such. */
export function answersOfOtherTools(
	transfer: Transfer,
	knowledge: Knowledge,
): string[] {
	const asked = new Set([
		...toolFieldsFor(transfer, knowledge),
		...fallbackFieldsFor(transfer, knowledge),
	]);
	if (transfer.tool === "adequacy") asked.add("adequacyDecision");
	return [...new Set<string>(all)].filter(
		(field) =>
			!asked.has(field) &&
			// Asked in step 1 as well.
			field !== "onwardChecked" &&
			(transfer as Record<string, unknown>)[field] !== undefined,
	);
}

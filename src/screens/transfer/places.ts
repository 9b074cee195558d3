import type { Assessment } from "../../domain/assessment.ts";
import { placeOfQuestion } from "../../domain/layers/judge.ts";
import { parsePath } from "../../domain/path.ts";
import type { Step } from "../../domain/vocabulary.ts";
import type { ScreenName } from "../props.ts";
import { splitQuestion } from "./splitQuestion.ts";

/** The step in which a field of a transfer is asked. */
export const transferFieldsOf = {
	qualify: [
		"personalData",
		"personalDataReason",
		"exporterUnderGdpr",
		"exporterUnderGdprReason",
		"madeAvailable",
		"madeAvailableReason",
		"importerOutside",
		"importerOutsideReason",
		"qualificationSources",
	],
	know: [
		"name",
		"exporter",
		"importer",
		"country",
		"purpose",
		"rows",
		"manner",
		"frequency",
		"running",
		"startsOn",
		"endsOn",
		"onwardChecked",
		"evidence",
		"comment",
	],
	measures: [
		"essentiallyEquivalent",
		"equivalenceReason",
		"equivalenceBy",
		"equivalenceOn",
		"continuesAnyway",
	],
	formal: [
		"clausesModified",
		"contradictionFree",
		"contradictionReason",
		"annexesUpdated",
		"resignedOn",
		"authorisation",
		"authorisationOn",
	],
	reevaluate: ["reviewOwner", "nextReviewOn", "triggers"],
} as const;

const stepOfTransferField = (field: string): Step => {
	const found = Object.entries(transferFieldsOf).find(([, fields]) =>
		(fields as readonly string[]).includes(field),
	);
	// All that is left is about the tool.
	return (found?.[0] as Step | undefined) ?? "tool";
};

/** Asked of the whole assessment in step 1: whether less could be sent, and who has been told. */
export const knowAboutFields = [
	"minimisation",
	"withoutTransfer",
	"noticesUpdated",
	"recordUpdated",
	"recordReference",
	"impactAssessment",
] as const;

const screenOfCollection: Record<string, ScreenName> = {
	about: "about",
	opinion: "decision",
	decision: "decision",
	conditions: "decision",
	sources: "sources",
	parties: "know",
	chain: "know",
	transfers: "know",
	categories: "table",
	findings: "assess",
	statutes: "assess",
	deficiencies: "measures",
	measures: "measures",
	acts: "reevaluate",
	reviews: "reevaluate",
	approvals: "decision",
	incidents: "incidents",
	annexes: "annex",
	annexFactors: "annex",
};

/** The screen on which the field at a path, as text, is answered. */
export function screenOf(assessment: Assessment, path: string): ScreenName {
	const [collection = "", id = "", field] = parsePath(path);
	if (collection === "transfers" && field !== undefined)
		return stepOfTransferField(field);
	if (
		collection === "about" &&
		(knowAboutFields as readonly string[]).includes(id)
	)
		return "know";
	if (collection === "questions") {
		const [owner, question] = splitQuestion(id);
		const place = placeOfQuestion(question);
		if (place) return place === "line" ? "table" : place;
		if (Object.hasOwn(assessment.transfers, owner)) return "tool";
		return Object.hasOwn(assessment.findings, owner) ? "assess" : "measures";
	}
	if (collection === "unknowns") {
		const marked = assessment.unknowns[id]?.path;
		return marked === undefined || marked.startsWith("unknowns")
			? "about"
			: screenOf(assessment, marked);
	}
	return screenOfCollection[collection] ?? "about";
}

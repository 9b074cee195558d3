import { expect, test } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import {
	type Missing,
	missingFor,
	stepsOf,
} from "../../../src/domain/review.ts";
import type { Step } from "../../../src/domain/vocabulary.ts";
import { without } from "../../helpers/answers.ts";
import { rulesOf } from "../../helpers/sixStepsPage.ts";
import {
	calledForMeasures,
	having,
	known,
	noReasonToBelieve,
	supplemented,
	today,
	toolIsEnough,
	transferId,
	withAdequacy,
	withDerogation,
} from "../../helpers/walkedDocuments.ts";

const lacks = (assessment: Assessment, step: Step): Missing[] =>
	missingFor(assessment, step, transferId, today);
const paths = (missing: Missing[]) => missing.map(({ path }) => path);
const change = (
	document: Assessment,
	fields: Parameters<typeof having<"transfers">>[3],
) => having(document, "transfers", transferId, fields);

test("not known yet, with owner and date, is enough in step 1 and blocks step 3", () => {
	const open = without(toolIsEnough(), ["categories/accounts/retention"]);
	expect(paths(lacks(open, "know"))).toEqual(["categories/accounts/retention"]);
	const path = "categories/accounts/retention";
	const marked = having(open, "unknowns", "mark", { path, owner: "IT" });
	expect(paths(lacks(marked, "know"))).toEqual(["unknowns/mark/due"]);
	const dated = having(marked, "unknowns", "mark", { due: "2026-12-24" });
	expect(lacks(dated, "know")).toEqual([]);
	expect(lacks(dated, "assess")).toContainEqual({
		guard: "g1.1",
		path,
		why: "unknown",
		question: "q1.10",
	});
});

test("l3.10: once the importer's own record is used, all that it says is asked for, and whether it may speak (l3.07)", () => {
	const fields = [
		"mayDisclose",
		"mayDiscloseCite",
		"importerExperience",
		"experiencePeriod",
		"experienceServices",
		"experienceNationalSecurity",
	] as const;
	const at = fields.map((field) => `findings/finding/${field}`);
	const silent = without(toolIsEnough(), at);
	expect(
		paths(lacks(silent, "assess")).filter((path) => at.includes(path)),
	).toEqual([]);
	const told = having(silent, "findings", "finding", {
		importerExperience: "No orders, it says.",
	});
	const asked = lacks(told, "assess").filter(({ guard }) => guard === "g3.P5");
	expect(paths(asked).sort()).toEqual(
		at.filter((path) => !path.endsWith("/importerExperience")).sort(),
	);
	const recorded = having(silent, "sources", "study", {
		kind: "a3.internal-record",
	});
	expect(paths(lacks(recorded, "assess"))).toEqual(expect.arrayContaining(at));
});

test("l3.07: where the law forbids the importer to speak, its record opens nothing", () => {
	const relying = () =>
		having(noReasonToBelieve(), "questions", "finding:g3.P5", {
			answer: "yes",
		});
	const may = (mayDisclose: "yes" | "no" | "partly") =>
		lacks(
			having(relying(), "findings", "finding", {
				mayDisclose,
				mayDiscloseCite: "Section 9",
			}),
			"assess",
		).filter(({ path }) => path === "findings/finding/mayDisclose");
	expect(may("no")).toMatchObject([
		{ guard: "g3.P5", why: "unmet", rule: "review.proceed.may-disclose" },
	]);
	expect(may("yes")).toEqual([]);
	expect(may("partly")).toEqual([]);
	expect(
		paths(
			lacks(without(relying(), ["findings/finding/mayDiscloseCite"]), "assess"),
		),
	).toContain("findings/finding/mayDiscloseCite");
});

test("l3.13: why the data might be of interest keeps no door closed and opens none", () => {
	for (const document of [
		toolIsEnough(),
		noReasonToBelieve(),
		supplemented(),
	]) {
		const described = having(document, "findings", "finding", {
			dataOfInterest: "Nobody could be interested in these data.",
		});
		const silent = without(described, ["findings/finding/dataOfInterest"]);
		expect(lacks(described, "assess")).toEqual(lacks(silent, "assess"));
	}
	const opinion = having(calledForMeasures(), "findings", "finding", {
		dataOfInterest: "Nobody could be interested in these data.",
		option: "proceed",
	});
	expect(lacks(opinion, "assess")).not.toEqual([]);
});

test("from where the data can be viewed is never left for later", () => {
	const path = "categories/accounts/viewedFrom";
	const marked = having(
		having(known(), "categories", "accounts", { viewedFrom: ["ZZ"] }),
		"unknowns",
		"mark",
		{ path, owner: "IT", due: "2026-12-24" },
	);
	expect(lacks(marked, "know")).toContainEqual({
		guard: "g1.3",
		path,
		why: "unknown",
		question: "q1.08",
	});
});

test.each<[string, Step, Assessment, Partial<Missing>]>([
	[
		"an old set of clauses",
		"tool",
		change(toolIsEnough(), { sccSet: "2010/87" }),
		{ guard: "g2.4", path: `transfers/${transferId}/sccSet`, why: "unmet" },
	],
	[
		"a module that does not fit the roles",
		"tool",
		change(toolIsEnough(), { sccModule: "1" }),
		{ guard: "g2.3", path: `transfers/${transferId}/sccModule` },
	],
	[
		"adequacy of another country",
		"tool",
		change(withAdequacy(), { adequacyDecision: "ad.jp" }),
		{ guard: "g2.2", path: `transfers/${transferId}/adequacyDecision` },
	],
	[
		"a derogation that is the rule",
		"tool",
		change(withDerogation(), { frequency: "systematic" }),
		{ guard: "g2.derogation", path: `transfers/${transferId}/frequency` },
	],
	[
		"an unrated source",
		"assess",
		without(toolIsEnough(), ["sources/study/objectiveReason"]),
		{ guard: "g3.2", path: "sources/study/objectiveReason" },
	],
	[
		"a source dated in the future",
		"assess",
		having(toolIsEnough(), "sources", "study", { date: "2031-01-01" }),
		{ guard: "g3.2", path: "sources/study/date", why: "unknown" },
	],
	[
		"a law with documented concerns, called sufficient",
		"assess",
		having(toolIsEnough(), "statutes", "statute", {
			coversData: "yes",
			guaranteeB: "concerns-documented",
		}),
		{ guard: "g3.3", path: "findings/finding/branch", why: "unmet" },
	],
	[
		"likelihood as an argument: the law does apply in practice",
		"assess",
		having(noReasonToBelieve(), "findings", "finding", {
			appliesInPractice: "yes",
		}),
		{ guard: "g3.P2", path: "findings/finding/appliesInPractice" },
	],
	[
		"absence of requests taken as decisive",
		"assess",
		having(noReasonToBelieve(), "questions", "finding:g3.P6", { answer: "no" }),
		{ guard: "g3.P6", path: "questions/finding:g3.P6/answer" },
	],
	[
		"going on without measures where the law is formally fine (43.1)",
		"assess",
		having(noReasonToBelieve(), "findings", "finding", { branch: "43-1" }),
		{ guard: "g3.3", path: "findings/finding/option" },
	],
	[
		"a look at the law that was too old when it was judged",
		"assess",
		having(toolIsEnough(), "findings", "finding", {
			profileCheckedOn: "2025-01-01",
		}),
		{ guard: "g3.4", path: "findings/finding/profileCheckedOn" },
	],
	[
		"a deficiency that no measure answers",
		"measures",
		having(supplemented(), "measures", "encryption", { status: "rejected" }),
		{ guard: "g4.1", path: "measures", about: "deficiencies/deficiency" },
	],
	[
		"one condition of the use case unanswered",
		"measures",
		without(supplemented(), ["questions/encryption:uc1.c3/answer"]),
		{ guard: "g4.2", path: "questions/encryption:uc1.c3/answer" },
	],
	[
		"keys with the importer",
		"measures",
		having(supplemented(), "measures", "encryption", {
			keyCustody: "importer",
		}),
		{ guard: "g4.2", path: "measures/encryption/keyCustody" },
	],
	[
		"clear text at the importer",
		"measures",
		having(supplemented(), "chain", "link-importer", { clearText: "yes" }),
		{ guard: "g4.3", path: `transfers/${transferId}/essentiallyEquivalent` },
	],
	[
		"a clause as the only answer to the law",
		"measures",
		having(supplemented(), "measures", "encryption", {
			catalogue: "contract.challenge",
		}),
		{ guard: "g4.4", path: "measures/encryption/catalogue" },
	],
	[
		"a measure that is only planned",
		"formal",
		having(supplemented(), "measures", "encryption", { status: "planned" }),
		{ guard: "g5.1", path: "measures/encryption/status" },
	],
	[
		"a condition of the DPO's that is not met",
		"formal",
		having(supplemented(), "conditions", "condition", { met: "no" }),
		{ guard: "g5.conditions", path: "conditions/condition/met" },
	],
	[
		"an addition that contradicts the clauses",
		"formal",
		change(supplemented(), { contradictionFree: "no" }),
		{ guard: "g5.scc.1", path: `transfers/${transferId}/contradictionFree` },
	],
	[
		"a review date that has passed",
		"reevaluate",
		change(toolIsEnough(), { nextReviewOn: "2026-11-01" }),
		{ guard: "g6.1", path: `transfers/${transferId}/nextReviewOn` },
	],
	[
		"a sub-processor nobody asked",
		"qualify",
		without(known(), ["parties/operator/remoteAccessAsked"]),
		{ guard: "g0.3", path: "parties/operator/remoteAccessAsked" },
	],
	[
		"an owner nobody looked up",
		"qualify",
		without(known(), ["parties/operator/parentCountry"]),
		{ guard: "g0.4", path: "parties/operator/parentCountry" },
	],
	[
		"no transfer, although an importer sits abroad",
		"qualify",
		change(known(), { importerOutside: "no" }),
		{ guard: "g0.5", path: `transfers/${transferId}/importerOutside` },
	],
	[
		"a further hop that is no transfer yet",
		"know",
		having(
			having(known(), "parties", "helper", {
				name: "Helper Inc",
				kind: "company",
				role: "subprocessor",
				country: "PH",
			}),
			"chain",
			"link-helper",
			{ category: "accounts", party: "helper", role: "subprocessor" },
		),
		{ guard: "g1.1", path: "transfers", about: "parties/helper" },
	],
])("%s keeps %s closed", (_name, step, document, entry) => {
	expect(lacks(document, step)).toContainEqual(expect.objectContaining(entry));
});

test("every rule that stands for a guard exists, and every rule of a step is accounted for", () => {
	const known = new Set(rules.map(({ id }) => id));
	const used = new Set(Object.values(rulesOf).flatMap(Object.keys));
	for (const id of used) expect(known).toContain(id);
	// These lead to a way out of a step, or are asked at their own fields (guards g1.1, g2.derogation, g3.1, g4.1, g4.2, g5.1).
	const elsewhere = [
		...[
			"personal-data",
			"exporter-under-gdpr",
			"made-available",
			"importer-outside",
			"data-named",
			"importer-on-chain",
		].map((id) => `qualify.${id}`),
		"tool.chosen",
		"derogation.conditions-hold",
		"scc.combination-known",
		"review.questions-answered",
		"review.going-on-chosen",
		"measures.deficiency-closed",
		"measure.implemented",
		"measure.before-transfer",
		"measure.all-conditions-hold",
		"formal.clauses-unmodified-or-authorised",
		"formal.tool-authorised",
	];
	const ofSteps = new Set([
		"qualify",
		"tool",
		"adequacy",
		"derogation",
		"article46",
		"review",
		"measures",
		"formal",
	]);
	expect(
		rules
			.filter(({ id, family }) => ofSteps.has(family) && !used.has(id))
			.map(({ id }) => id)
			.sort(),
	).toEqual(elsewhere.sort());
});

test("step 4 is skipped only when step 3 says so", () => {
	const undecided = without(calledForMeasures(), ["findings/finding/option"]);
	expect(paths(lacks(undecided, "measures"))).toContain(
		"findings/finding/option",
	);
	expect(lacks(toolIsEnough(), "measures")).toEqual([]);
	const state = stepsOf(toolIsEnough(), today).find(
		({ step }) => step === "measures",
	);
	expect(state).toMatchObject({ state: "not-needed", transfers: 0 });
});

test("l3.10: that the importer's own record does not matter cannot be said while it is used", () => {
	const asked = (finding: object) =>
		lacks(
			having(
				having(noReasonToBelieve(), "questions", "finding:g3.P5", {
					answer: "not-applicable",
				}),
				"findings",
				"finding",
				finding,
			),
			"assess",
		).filter(({ path }) => path === "questions/finding:g3.P5/answer");
	expect(asked({ importerExperience: undefined })).toEqual([]);
	expect(
		asked({ importerExperience: "No orders in ten years." }),
	).toMatchObject([{ guard: "g3.P5", why: "unmet" }]);
});

import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/domain/canonical.ts";
import { remainingDuties } from "../../../src/domain/law/duties.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import { atHome, type Draft, withImporterIn } from "../../helpers/documents.ts";

const sound: Record<string, Json> = {
	name: "Operator AB",
	address: "Main street 1",
	contact: "privacy@operator.example",
	function: "Runs the service",
	instructions: "yes",
	compelledBy: "compelled.eu",
	otherTerms: "yes",
	breachNotice: "yes",
};
const engaging: Record<string, Json> = {
	subAuthorisation: "sub.general",
	noticePeriod: "30 days",
	mayObject: "yes",
	subprocessorList: "yes",
	flowDown: "yes",
};
const operator = (start: Draft, answers: Record<string, Json | undefined>) =>
	Object.entries(answers).reduce(
		(draft, [field, value]) => draft.set(`parties/p_operator/${field}`, value),
		start,
	);
/** What is open about the operator: ids of duties, in their order. */
const openOf = (draft: Draft) =>
	remainingDuties(draft.document, "2026-11-23")
		.filter(({ at }) => at?.startsWith("parties/p_operator/"))
		.map(({ id }) => id.replace("duty.", ""));

describe("what an agreement with a processor has to hold (Art. 28 and 33(2) GDPR)", () => {
	test.each([
		["everything is there", {}, []],
		[
			"nobody has read it",
			{
				instructions: undefined,
				compelledBy: undefined,
				otherTerms: "unknown",
				breachNotice: undefined,
			},
			["agreement-unread"],
		],
		[
			"instructions that leave transfers out",
			{ instructions: "no" },
			["instructions-wanting"],
		],
		[
			"obliged by any law that applies to it",
			{ compelledBy: "compelled.any" },
			["compulsion-too-wide"],
		],
		[
			"by whose law is not known",
			{ compelledBy: "unknown" },
			["compulsion-too-wide"],
		],
		["no audit", { otherTerms: "no" }, ["terms-wanting"]],
		[
			"breaches are told of at will",
			{ breachNotice: "no" },
			["breach-notice-wanting"],
		],
		[
			"nobody knows where to reach it",
			{ contact: "-" },
			["chain-identity-wanting"],
		],
		[
			"it has obeyed a foreign order",
			{ obeysForeignOrders: "yes" },
			["own-controller"],
		],
	] as const)("%s", (_name, answers, open) => {
		expect(openOf(operator(atHome(), { ...sound, ...answers }))).toEqual(open);
	});
});

describe("who engages others (Art. 28(2) and (4) GDPR)", () => {
	test.each([
		["on every term", {}, []],
		[
			"with nobody's leave",
			{ subAuthorisation: "sub.none" },
			["authorisation-wanting"],
		],
		[
			"in general, without notice",
			{ noticePeriod: undefined },
			["objection-wanting"],
		],
		[
			"in general, with no right to object",
			{ mayObject: "no" },
			["objection-wanting"],
		],
		[
			"each after approval: no notice is needed",
			{ subAuthorisation: "sub.specific", noticePeriod: undefined },
			[],
		],
		[
			"without a list",
			{ subprocessorList: "unknown" },
			["subprocessor-list-wanting"],
		],
		["on laxer terms", { flowDown: "no" }, ["flow-down-wanting"]],
	] as const)("%s", (_name, answers, open) => {
		const draft = operator(withImporterIn("US"), {
			...sound,
			...engaging,
			...answers,
		});
		expect(openOf(draft)).toEqual(open);
	});

	test("who engages nobody is not asked", () => {
		expect(openOf(operator(atHome(), sound))).toEqual([]);
	});
});

test("foreign orders are named where foreign law reaches a party, a home or an owner abroad", () => {
	const ids = ({ document }: Draft) =>
		remainingDuties(document, "2026-11-23").map(({ id }) => id);
	expect(ids(atHome())).not.toContain("duty.foreign-orders");
	expect(ids(operator(atHome(), { parentCountry: "US" }))).toContain(
		"duty.foreign-orders",
	);
	expect(ids(withImporterIn("JP"))).toContain("duty.foreign-orders");
});

test("an impact assessment is open until somebody says that it is not; no duty of these moves a verdict", () => {
	const { document } = atHome();
	const open = (each: typeof document) =>
		remainingDuties(each, "2026-11-23").some(
			({ id }) => id === "duty.impact-assessment-open",
		);
	expect(open(document)).toBe(true);
	expect(
		open({
			...document,
			about: { ...document.about, impactAssessment: "yes" },
		}),
	).toBe(false);
	const broken = operator(atHome(), {
		agreement: "no",
		compelledBy: "compelled.any",
		obeysForeignOrders: "yes",
	});
	expect(judgeAssessment(broken.document, "2026-11-23").outcome).toBe(
		"t.no-transfer",
	);
});

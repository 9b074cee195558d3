import { expect, test } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { builtInKnowledge } from "../../../src/domain/knowledge/knowledge.ts";
import { judgeFallback } from "../../../src/domain/law/fallback.ts";
import { judgeAssessment } from "../../../src/domain/law/outcome.ts";
import { whatIf } from "../../../src/domain/law/whatIf.ts";
import { applied } from "../../../src/domain/law/whatIfApplied.ts";
import {
	noReasonToBelieve,
	underAdequacy,
	underPrivacyFramework,
} from "../../helpers/documents.ts";

const today = "2026-11-23";
const entry = underPrivacyFramework().document.transfers.t_login ?? {};

/** Under the Privacy Framework, with clauses and an assessment of US law prepared beside it. */
const { order: _order, ...framework } = entry as { order: number };
const prepared = () =>
	noReasonToBelieve()
		.with("transfers", "t_login", framework)
		.set("transfers/t_login/fallbackTool", "scc");

const state = (document: Assessment) =>
	judgeFallback(document, "t_login", today)?.state;
const falls = (document: Assessment) =>
	whatIf(
		document,
		[{ toggle: "adequacy-falls", target: "ad.us" }],
		today,
		builtInKnowledge,
	).whole.after?.outcome;

test("clauses and an assessment of the law beside adequacy: ready if it falls", () => {
	const { document } = prepared();
	expect(judgeAssessment(document, today).outcome).toBe("t.adequacy");
	expect(state(document)).toBe("ready");
	expect(falls(document)).toBe("t.running.no-reason-to-believe");
});

test.each([
	["the clauses are not signed", "transfers/t_login/signedOn", undefined],
	["the module is another's", "transfers/t_login/sccModule", "1"],
	["nobody has assessed the law", "findings/f_law/removed", true],
	[
		"the law covers the data in practice",
		"findings/f_law/appliesInPractice",
		"yes",
	],
])("not ready while %s", (_name, path, value) => {
	const { document } = prepared().set(path, value);
	expect(judgeAssessment(document, today).outcome).toBe("t.adequacy");
	expect(state(document)).toBe("not-ready");
	expect(falls(document)).toBe("t.blocked");
});

test("nothing is prepared, or it is marked as not known: nothing to fall back on", () => {
	expect(state(underPrivacyFramework().document)).toBe("none");
	expect(falls(underPrivacyFramework().document)).toBe("t.blocked");
	const marked = prepared().with("unknowns", "u_1", {
		path: "transfers/t_login/fallbackTool",
	});
	expect(state(marked.document)).toBe("none");
});

test("a fall-back never carries a transfer that adequacy does not cover", () => {
	const { document } = prepared().set(
		"transfers/t_login/dpfStatus",
		"inactive",
	);
	expect(state(document)).toBe("ready");
	expect(judgeAssessment(document, today).outcome).toBe("t.blocked");
});

test("that the importer has left the list is stored; the change of tool is left to a person", () => {
	const choice = { toggle: "leaves-list", target: "p_vendor" };
	const { document } = prepared();
	const { whole } = whatIf(document, [choice], today, builtInKnowledge);
	expect(whole.after?.outcome).toBe("t.running.no-reason-to-believe");
	const { transfers } = applied(document, [choice], {
		knowledge: builtInKnowledge,
		today,
		newId: () => "m_new",
		titleOf: () => undefined,
	});
	expect(transfers.t_login).toMatchObject({
		tool: "adequacy",
		dpfStatus: "inactive",
	});
});

test("a decision that ends before the transfer does is told", () => {
	const british = underAdequacy()
		.set("transfers/t_login/country", "GB")
		.set("transfers/t_login/adequacyDecision", "ad.gb");
	const told = (field: "startsOn" | "endsOn", day: string) =>
		judgeFallback(
			british.set(`transfers/t_login/${field}`, day).document,
			"t_login",
			today,
		);
	expect(told("endsOn", "2031-12-27")).toEqual({
		state: "none",
		endsOn: "2031-12-27",
	});
	expect(told("endsOn", "2031-12-28")?.endsBefore).toBe("end");
	expect(told("startsOn", "2032-01-01")?.endsBefore).toBe("start");
});

test("a transfer on another tool has no fall-back from adequacy", () => {
	expect(
		judgeFallback(noReasonToBelieve().document, "t_login", today),
	).toBeUndefined();
});

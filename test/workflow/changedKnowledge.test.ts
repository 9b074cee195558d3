import { expect, test } from "vitest";
import { type Assessment, liveRows } from "../../src/domain/assessment.ts";
import type { CountryProfile } from "../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../src/domain/knowledge/countryProfiles.ts";
import { judgedWith } from "../../src/domain/knowledge/judgedWith.ts";
import {
	builtInKnowledge,
	type Knowledge,
	withHouseEntries,
} from "../../src/domain/knowledge/knowledge.ts";
import type { Step } from "../../src/domain/vocabulary.ts";
import { confirmStep } from "../../src/workflow/acts.ts";
import { standingOf } from "../../src/workflow/standing.ts";
import { decisionEntry, profileEntry, taiwan } from "../helpers/knowledge.ts";
import {
	ann,
	having,
	today,
	toolIsEnough,
	transferId,
	walked,
	withAdequacy,
} from "../helpers/walkedDocuments.ts";

const toTheEnd: Step[] = ["qualify", "know", "tool", "assess", "formal"];
const running = walked(toolIsEnough(), ...toTheEnd);
const stands = (document: Assessment, knowledge?: Knowledge) =>
	standingOf(document, transferId, today, knowledge);
/** Unsigned, it would be a draft, and ask for a second reader. */
const twoPeople = [
	{ name: "A. Jurist", on: "2026-11-20" },
	{ name: "B. Ombud", on: "2026-11-21" },
];
const india = countryProfiles.find(
	({ country }) => country === "IN",
) as CountryProfile;
const withIndia = (change: Partial<CountryProfile>) =>
	withHouseEntries([
		profileEntry({ ...india, signedBy: twoPeople, ...change }),
	]);

const worse = withIndia({
	guarantees: {
		...india.guarantees,
		D: { verdict: "not-met-per-source", source: "A judgment" },
	},
});

test("a profile that says something else makes the steps that used it rest on changed facts", () => {
	const standing = stands(running, worse);
	expect(standing.state).toBe("assess");
	expect(standing.changedSince.map(({ step }) => step)).toEqual([
		"assess",
		"formal",
	]);
	expect(standing.changedSince[0]?.facts).toEqual([
		{
			path: "knowledge/country.IN/guaranteeD",
			was: "contested",
			now: "not-met-per-source",
		},
	]);
});

test("steps that did not use it stand; and with the old profile back, everything does", () => {
	expect(stands(running).state).toBe("running.toolOnly");
	expect(stands(running, builtInKnowledge)).toEqual(stands(running));
	const history = stands(running, worse).history.filter(({ state }) => state);
	expect(history).toHaveLength(3);
});

test("a law that is added, changed or gone is named", () => {
	const [first, ...others] = india.statutes;
	if (!first) throw new Error("no statute");
	const { facts = [] } =
		stands(
			running,
			withIndia({
				statutes: [
					{ ...first, powers: ["bulk"] },
					...others.slice(1),
					{ id: "in.new", cite: "New Act", powers: [] },
				],
			}),
		).changedSince[0] ?? {};
	expect(facts.map(({ path }) => path)).toEqual([
		`knowledge/country.IN/${first.id}:powers`,
		"knowledge/country.IN/in.new",
		`knowledge/country.IN/${others[0]?.id}`,
		`knowledge/country.IN/${others[0]?.id}:powers`,
	]);
});

test("that somebody looked again and found it unchanged asks nobody to confirm again", () => {
	const looked = withIndia({ checked: "2026-11-21", sources: ["Own reading"] });
	expect(stands(running, looked).state).toBe("running.toolOnly");
});

test("another country's profile touches nothing", () => {
	const other = withHouseEntries([profileEntry(taiwan)]);
	expect(stands(running, other).state).toBe("running.toolOnly");
});

test("a step confirmed with the house's own profile stands there, and says elsewhere that it rested on other facts", () => {
	const again = (["assess", "formal"] as const).reduce((document, step) => {
		const acted = confirmStep(document, transferId, step, ann, worse);
		if (!acted.ok) throw new Error(JSON.stringify(acted.missing));
		return acted.assessment;
	}, running);
	expect(stands(again, worse).state).toBe("running.toolOnly");
	const last = liveRows(again, "acts").at(-1)?.[1];
	expect(last?.knowledgeVersion).toMatch(/^2026-11-22 \+country\.IN:/);
	expect(judgedWith(again, worse).missing).toEqual([]);
	// The earlier confirmations, on the built-in profile, hold elsewhere; what is missing there is told all the same.
	expect(judgedWith(again, builtInKnowledge).missing).toEqual(["country.IN"]);
});

test("a decision that a house has ended takes the confirmation of step 2 with it", () => {
	const adequate = walked(withAdequacy(), "qualify", "know", "tool");
	expect(stands(adequate).state).toBe("adequacy");
	const id = adequate.transfers[transferId]?.adequacyDecision;
	const decision = builtInKnowledge.adequacyDecisions.find(
		(each) => each.id === id,
	);
	if (!decision) throw new Error("no decision");
	const standing = stands(
		adequate,
		withHouseEntries([decisionEntry({ ...decision, endedOn: "2026-11-01" })]),
	);
	expect(standing.state).toBe("tool");
	expect(standing.changedSince[0]?.facts).toEqual([
		{ path: `knowledge/decision.${id}/endedOn`, now: "2026-11-01" },
	]);
});

test("an act from before the catalogues were kept with it counts as resting on the built-in ones", () => {
	const old = liveRows(running, "acts").reduce((document, [id, act]) => {
		const { knowledge: _, ...basis } = JSON.parse(act.basis ?? "{}");
		return having(document, "acts", id, { basis: JSON.stringify(basis) });
	}, running);
	expect(stands(old).state).toBe("running.toolOnly");
	expect(stands(old, worse).state).toBe("assess");
});

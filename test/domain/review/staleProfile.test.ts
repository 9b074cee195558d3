import { expect, test } from "vitest";
import { nextCheck } from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { missingForDecision } from "../../../src/domain/review.ts";
import {
	noReasonToBelieve,
	underPrivacyFramework,
} from "../../helpers/documents.ts";

const due = countryProfiles.find(({ country }) => country === "US");
const lastDay = due ? nextCheck(due) : "";

const looks = (lookedOn: string | undefined, decidedOn: string) =>
	missingForDecision(
		noReasonToBelieve()
			.set("findings/f_law/profileCheckedOn", lookedOn)
			.section("decision", { outcome: "start", on: decidedOn }).document,
		decidedOn,
	)
		.filter(({ guard }) => guard === "d.profile")
		.map(({ path, why }) => `${path} ${why}`);

test.each([
	[
		"on the last day for a look on the day of the profile",
		"2026-10-09",
		lastDay,
		[],
	],
	[
		"while the profile is fresh, but the assessment rests on a look of years before",
		"2021-11-15",
		lastDay,
		["findings/f_law/profileCheckedOn unmet"],
	],
	[
		"while the profile is fresh, but nobody says when the law was looked at",
		undefined,
		lastDay,
		["findings/f_law/profileCheckedOn unanswered"],
	],
	[
		"past it, and nobody has looked",
		undefined,
		"2026-11-23",
		["findings/f_law/profileCheckedOn unanswered"],
	],
	[
		"past it, and the look is older than a look may be",
		"2026-10-09",
		"2026-11-23",
		["findings/f_law/profileCheckedOn unmet"],
	],
	["past it, and somebody has looked since", "2026-11-10", "2026-11-23", []],
	[
		"a look said to be in the future is none",
		"2026-12-01",
		"2026-11-23",
		["findings/f_law/profileCheckedOn unmet"],
	],
])("signing %s", (_name, lookedOn, decidedOn, expected) => {
	expect(looks(lookedOn, decidedOn)).toEqual(expected);
});

test("a decision not to start may be taken at any time", () => {
	const missing = missingForDecision(
		noReasonToBelieve()
			.set("findings/f_law/profileCheckedOn", undefined)
			.section("decision", { outcome: "do-not-start" }).document,
		"2026-11-23",
	);
	expect(missing.some(({ guard }) => guard === "d.profile")).toBe(false);
});

const dayGaps = (decidedOn: string, day = "2026-11-23", outcome = "start") =>
	missingForDecision(
		noReasonToBelieve()
			.about({ assessedOn: "2026-11-02" })
			.section("opinion", { on: "2026-11-14" })
			.section("decision", {
				outcome: outcome as "start",
				on: decidedOn,
			}).document,
		day,
	).filter(({ path }) => path === "decision/on");

const unmetDay = [
	{ guard: "d.decision", path: "decision/on", why: "unmet" as const },
];

test.each([
	["on a coming day", "2026-11-24", "start", unmetDay],
	["today", "2026-11-23", "start", []],
	["on the day of the advice", "2026-11-14", "start", []],
	["the day before the advice it rests on", "2026-11-13", "start", unmetDay],
	["before anybody had looked at the law", "2026-11-01", "start", unmetDay],
	["not to start, before the advice", "2026-11-01", "do-not-start", []],
	["not to start, on a coming day", "2027-01-01", "do-not-start", unmetDay],
])("deciding %s", (_name, on, outcome, expected) => {
	expect(dayGaps(on, "2026-11-23", outcome)).toEqual(expected);
});

test("an earlier day does not make a stale profile fresh", () => {
	const dated = (on: string) =>
		missingForDecision(
			noReasonToBelieve()
				.set("findings/f_law/profileCheckedOn", undefined)
				.section("decision", { outcome: "start", on }).document,
			"2026-11-23",
		).map(({ guard, path }) => `${guard} ${path}`);
	// The assessment was concluded on 12 November: a decision of 1 November cannot rest on it.
	expect(dated("2026-11-01")).toContain("d.decision decision/on");
	// And no decision rests on a profile that was drawn up after it.
	expect(dated("2026-10-01")).toContain(
		"d.profile findings/f_law/profileCheckedOn",
	);
});

test.each([
	["both looks are fresh", "2026-11-01", "2026-11-01", []],
	[
		"the entry on the list was looked at two months ago",
		"2026-11-01",
		"2026-09-20",
		["transfers/t_login/dpfCheckedOn unmet"],
	],
	[
		"the scope was checked two months ago, and the list of decisions is older than a month",
		"2026-09-20",
		"2026-11-01",
		["transfers/t_login/scopeCheckedOn unmet"],
	],
	[
		"nobody has looked at the entry",
		"2026-11-01",
		undefined,
		["transfers/t_login/dpfCheckedOn unanswered"],
	],
])("signing on adequacy: %s", (_name, scope, entry, expected) => {
	const missing = missingForDecision(
		underPrivacyFramework()
			.set("transfers/t_login/scopeCheckedOn", scope)
			.set("transfers/t_login/dpfCheckedOn", entry)
			.section("decision", { outcome: "start", on: "2026-11-23" }).document,
		"2026-11-23",
	).filter(({ guard }) => guard === "d.profile");
	expect(missing.map(({ path, why }) => `${path} ${why}`)).toEqual(expected);
});

import { expect, test } from "vitest";
import { nextCheck } from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { missingForDecision } from "../../../src/domain/review.ts";
import { noReasonToBelieve } from "../../helpers/documents.ts";

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
	["on the last day on which the profile is fresh", undefined, lastDay, []],
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

import { describe, expect, test } from "vitest";
import {
	isStale,
	nextCheck,
	provenanceOf,
} from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { HouseEntry } from "../../../src/domain/knowledge/houseEntry.ts";
import { judgedWith } from "../../../src/domain/knowledge/judgedWith.ts";
import {
	builtInKnowledge,
	knowledgeVersion,
	missingFrom,
	withHouseEntries,
} from "../../../src/domain/knowledge/knowledge.ts";
import { previewOf } from "../../../src/domain/knowledge/preview.ts";
import { judgeTransfer } from "../../../src/domain/law/outcome.ts";
import { missingForDecision } from "../../../src/domain/review.ts";
import { factLabel, factValue } from "../../../src/screens/knowledge/words.ts";
import { languages } from "../../../src/text/languages.ts";
import { noReasonToBelieve, underAdequacy } from "../../helpers/documents.ts";
import {
	decisionEntry,
	ownUs,
	profileEntry,
	taiwan,
	usDecision,
} from "../../helpers/knowledge.ts";

const today = "2026-11-23";

test("an own entry keeps to its schema", () => {
	for (const each of [profileEntry(taiwan), decisionEntry(usDecision)])
		expect(HouseEntry.safeParse(each).error).toBeUndefined();
});

test("an own entry stands in the place of the built-in one, or beside them, and going back brings the old one", () => {
	const own = withHouseEntries([profileEntry(ownUs), profileEntry(taiwan)]);
	expect(own.countryProfiles.map(({ country }) => country)).toEqual([
		...countryProfiles.map(({ country }) => country),
		"TW",
	]);
	expect(own.countryProfiles.find(({ country }) => country === "US")).toBe(
		ownUs,
	);
	expect(withHouseEntries([])).toBe(builtInKnowledge);
});

describe("the version", () => {
	test("names each own entry by what it says, whoever took it in and in whatever order", () => {
		const one = withHouseEntries([profileEntry(ownUs), profileEntry(taiwan)]);
		const other = withHouseEntries([
			{ ...profileEntry(taiwan), acceptedBy: "Somebody else" },
			profileEntry(ownUs),
		]);
		expect(one.version).toBe(other.version);
		expect(one.version).toMatch(
			/^2026-11-22 \+country\.TW:[0-9a-f]{8} \+country\.US:[0-9a-f]{8}$/,
		);
		expect(
			withHouseEntries([profileEntry({ ...ownUs, checked: "2026-11-19" })])
				.version,
		).not.toBe(withHouseEntries([profileEntry(ownUs)]).version);
	});

	test("tells elsewhere what is missing or differs there", () => {
		const { version } = withHouseEntries([
			profileEntry(ownUs),
			profileEntry(taiwan),
		]);
		expect(missingFrom(builtInKnowledge, version)).toEqual([
			"country.TW",
			"country.US",
		]);
		expect(
			missingFrom(withHouseEntries([profileEntry(taiwan)]), version),
		).toEqual(["country.US"]);
		expect(missingFrom(builtInKnowledge, knowledgeVersion)).toEqual([]);
	});

	test("of an assessment names only what it rests on", () => {
		const knowledge = withHouseEntries([
			profileEntry(ownUs),
			profileEntry(taiwan),
		]);
		const { own, version } = judgedWith(
			noReasonToBelieve().document,
			knowledge,
		);
		expect(own).toEqual(["country.US"]);
		expect(version).not.toContain("TW");
	});
});

test("a decision that a house has ended carries no transfer any more", () => {
	const document = underAdequacy().document;
	const [id = ""] = Object.keys(document.transfers);
	const used = document.transfers[id]?.adequacyDecision;
	const decision = builtInKnowledge.adequacyDecisions.find(
		(each) => each.id === used,
	);
	if (!decision) throw new Error("no decision");
	expect(judgeTransfer(document, id, today).outcome).toBe("t.adequacy");
	const ended = withHouseEntries([
		decisionEntry({ ...decision, endedOn: "2026-11-01" }),
	]);
	expect(judgeTransfer(document, id, today, ended).rank).toBe(0);
});

test("a decision that went again does not keep its country's profile fresh for longer", () => {
	const profile = { ...taiwan, adequacy: "ad.tw" };
	const without = withHouseEntries([profileEntry(profile)]);
	expect(
		without.countryProfiles.find(({ country }) => country === "TW")?.adequacy,
	).toBeUndefined();
});

test("a profile's own next check may come earlier than the policy asks, never later", () => {
	expect(nextCheck(taiwan)).toBe("2027-05-17");
	expect(nextCheck({ ...taiwan, nextCheck: "2026-12-01" })).toBe("2026-12-01");
	expect(nextCheck({ ...taiwan, nextCheck: "2030-01-01" })).toBe("2027-05-17");
	expect(isStale({ ...taiwan, nextCheck: "2026-11-20" }, today)).toBe(true);
});

describe("signing with a profile of the house's own", () => {
	const lacks = (
		looked: string | undefined,
		more: Partial<typeof ownUs> = {},
	) =>
		missingForDecision(
			noReasonToBelieve()
				.set("findings/f_law/profileCheckedOn", looked)
				.section("decision", { outcome: "start", on: today }).document,
			today,
			withHouseEntries([profileEntry({ ...ownUs, ...more })]),
		).filter(({ guard }) => guard === "d.profile");

	test.each([
		[
			"a look within the thirty days for the United States",
			"2026-11-18",
			{},
			0,
		],
		["a look on an earlier day than that", "2026-09-01", {}, 1],
		["a fresh profile, and an assessment from before it", "2024-01-10", {}, 1],
		["nobody says when the law was looked at", undefined, {}, 1],
		[
			"the profile asks for its next check before today, and nobody has looked since",
			"2026-11-10",
			{ nextCheck: "2026-11-15" },
			1,
		],
		[
			"the same, and somebody has looked since",
			"2026-11-16",
			{ nextCheck: "2026-11-15" },
			0,
		],
		[
			"an event that the profile names fell due after the look",
			"2026-11-10",
			{ watch: [{ id: "us.own", says: "A vote", due: "2026-11-15" }] },
			1,
		],
	])("%s", (_name, looked, more, count) => {
		expect(lacks(looked, more)).toHaveLength(count);
	});
});

describe("research of one's own is a draft until two people have signed", () => {
	const judged = (signedBy: { name: string; on: string }[], answers = {}) => {
		const draft = noReasonToBelieve()
			.without("findings/f_law/secondReader", "findings/f_law/secondReadOn")
			.with("findings", "f_law", answers);
		return judgeTransfer(
			draft.document,
			"t_login",
			today,
			withHouseEntries([profileEntry({ ...ownUs, signedBy })]),
		);
	};
	const ann = { name: "A. Assessor", on: "2026-11-18" };
	const bo = { name: "B. Reader", on: "2026-11-19" };
	const open = {
		outcome: "t.blocked",
		settled: false,
		missing: ["findings/f_law/secondReader", "findings/f_law/secondReadOn"],
	};

	test.each([
		["signed by nobody", [], open],
		["signed by one", [ann], open],
		["signed twice by one", [ann, { ...ann, name: "a. assessor" }], open],
		[
			"signed by two",
			[ann, bo],
			{ outcome: "t.running.no-reason-to-believe", settled: true, missing: [] },
		],
	])("%s", (_name, signedBy, expected) => {
		expect(judged(signedBy)).toMatchObject(expected);
	});

	test("an unsigned one counts once a second person has read the assessment itself", () => {
		const read = { secondReader: "B. Reader", secondReadOn: "2026-11-20" };
		expect(judged([], read).settled).toBe(true);
		expect(
			judged([], { ...read, secondReader: "the DPO's office" }).outcome,
		).toBe("t.blocked");
	});
});

test("each fact says whether its source is its own or that of the whole profile", () => {
	expect(provenanceOf(taiwan, taiwan.guarantees.C)).toEqual({
		source: "A report",
		checked: "2026-11-18",
		confidence: "G",
		inherited: ["checked", "confidence"],
	});
});

describe("before anything is taken in", () => {
	test("every entry says what it adds, replaces and changes", () => {
		const preview = previewOf(
			[
				profileEntry(ownUs),
				profileEntry(taiwan),
				decisionEntry(usDecision),
				profileEntry({ ...ownUs, country: "US", checked: "2026-01-01" }),
			],
			builtInKnowledge,
		);
		expect(preview.map(({ key, effect }) => [key, effect])).toEqual([
			["country.US", "replaces"],
			["country.TW", "adds"],
			["decision.ad.us", "same"],
			["country.US", "replaces"],
		]);
		expect(preview[0]?.changes).toContainEqual({
			fact: "guaranteeD",
			was: "contested",
			now: "concerns-documented",
		});
		expect(preview[0]?.hereCheckedOn).toBeUndefined();
		expect(preview[3]?.hereCheckedOn).toBe("2026-10-09");
	});

	test("all that would be taken in is shown, to whom signed and where to look again", () => {
		const told = {
			...ownUs,
			oversight: [
				{ name: "A board", source: "Its report", checked: "2026-11-01" },
			],
			remedies: [{ name: "A court" }],
			watch: [{ id: "us.own", says: "A vote", due: "2027-02" }],
			official: {
				statutes: ["The gazette"],
				practice: [],
				courts: ["Reports"],
			},
			nextCheck: "2027-01-01",
			signedBy: [{ name: "A. Jurist", on: "2026-11-20" }],
		};
		const changes = new Map(
			previewOf([profileEntry(told)], builtInKnowledge)[0]?.changes.map(
				({ fact, now }) => [fact, now],
			),
		);
		expect(Object.fromEntries(changes)).toMatchObject({
			oversight: ["A board"],
			"A board:from": { source: "Its report", checked: "2026-11-01" },
			remedies: ["A court"],
			watch: [{ id: "us.own", says: "A vote", due: "2027-02" }],
			"official.statutes": ["The gazette"],
			"official.courts": ["Reports"],
			nextCheck: "2027-01-01",
			signedBy: [{ name: "A. Jurist", on: "2026-11-20" }],
		});
		for (const language of ["en", "sv"] as const) {
			const spoken = { text: languages[language], language };
			for (const [fact, now] of changes) {
				const said = `${factLabel(spoken, fact, undefined)}: ${factValue(spoken, fact, now)}`;
				expect(said).not.toMatch(/\[object|undefined|official\.|:from/);
			}
			expect(factValue(spoken, "signedBy", changes.get("signedBy"))).toContain(
				"A. Jurist",
			);
		}
	});

	test("an entry that takes the place of an own one says so", () => {
		const [one] = previewOf(
			[profileEntry({ ...ownUs, checked: "2026-11-19" })],
			withHouseEntries([profileEntry(ownUs)]),
		);
		expect(one?.effect).toBe("replaces-own");
		expect(one?.changes.map(({ fact }) => fact)).toEqual(["checked"]);
	});
});

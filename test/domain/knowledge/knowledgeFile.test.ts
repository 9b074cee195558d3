import { describe, expect, test } from "vitest";
import { adequacyDecisions } from "../../../src/domain/knowledge/adequacyDecisions.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import {
	knowledgeRefusals,
	readKnowledgeFile,
	writeKnowledgeFile,
} from "../../../src/domain/knowledge/knowledgeFile.ts";
import { languages } from "../../../src/text/languages.ts";
import {
	knowledgeFile,
	ownUs,
	taiwan,
	usDecision,
} from "../../helpers/knowledge.ts";

const today = "2026-11-23";
const read = (json: unknown) =>
	readKnowledgeFile(json, today, adequacyDecisions);

test("everything that comes with the program can be saved as a file and taken in again, word for word", () => {
	const madeBy = { name: "A. Jurist", organisation: "Exempelköping" };
	const reading = read(
		JSON.parse(
			writeKnowledgeFile({
				madeBy,
				madeOn: today,
				countryProfiles: [...countryProfiles],
				adequacyDecisions: [...adequacyDecisions],
			}),
		),
	);
	expect(reading.ok && reading.entries.map(({ entry }) => entry)).toEqual([
		...adequacyDecisions,
		...countryProfiles,
	]);
	expect(reading.ok && reading.entries[0]?.madeBy).toEqual(madeBy);
});

const wrong: [string, unknown, object][] = [
	["no object", [1], { code: "not-knowledge" }],
	[
		"an assessment",
		{ formatVersion: 1, id: "tia_1" },
		{ code: "not-knowledge" },
	],
	[
		"a newer format, whatever is in it",
		{ ...knowledgeFile({}), formatVersion: 2, somethingNew: true },
		{ code: "newer-format", at: "formatVersion", found: "2" },
	],
	[
		"a format that is no number",
		{ ...knowledgeFile({}), formatVersion: "1" },
		{ code: "damaged", at: "formatVersion" },
	],
	["nothing in it", knowledgeFile({}), { code: "nothing-in-it" }],
	[
		"a maker without a name",
		knowledgeFile({
			countryProfiles: [taiwan],
			madeBy: { name: " ", organisation: "X" },
		}),
		{ code: "damaged", at: "madeBy/name" },
	],
	[
		"a verdict that does not exist, in the second entry",
		knowledgeFile({
			countryProfiles: [
				taiwan,
				{
					...ownUs,
					guarantees: { ...ownUs.guarantees, B: { verdict: "fine" } },
				},
			],
		}),
		{
			code: "damaged",
			at: "countryProfiles/1/guarantees/B/verdict",
			found: '"fine"',
		},
	],
	[
		"a field that nobody knows",
		knowledgeFile({ countryProfiles: [{ ...taiwan, safe: true }] }),
		{ code: "damaged", at: "countryProfiles/0/safe", found: "true" },
	],
	[
		"a profile of the unknown country",
		knowledgeFile({ countryProfiles: [{ ...taiwan, country: "ZZ" }] }),
		{ code: "damaged", at: "countryProfiles/0/country" },
	],
	[
		"a decision on nobody",
		knowledgeFile({
			adequacyDecisions: [{ ...usDecision, country: undefined }],
		}),
		{ code: "damaged", at: "adequacyDecisions/0/country" },
	],
	[
		"the same country twice",
		knowledgeFile({ countryProfiles: [taiwan, taiwan] }),
		{ code: "entry-twice", at: "countryProfiles/1" },
	],
	[
		"the same law twice",
		knowledgeFile({
			countryProfiles: [
				{ ...taiwan, statutes: [...taiwan.statutes, ...taiwan.statutes] },
			],
		}),
		{ code: "entry-twice", at: "countryProfiles/0/statutes/1/id" },
	],
	[
		"a look in the future",
		knowledgeFile({ countryProfiles: [{ ...taiwan, checked: "2030-01-01" }] }),
		{ code: "checked-in-future", at: "countryProfiles/0/checked" },
	],
	[
		"a look at one fact in the future",
		knowledgeFile({
			countryProfiles: [
				{
					...taiwan,
					guarantees: {
						...taiwan.guarantees,
						C: { verdict: "contested", checked: "2026-11-24" },
					},
				},
			],
		}),
		{ code: "checked-in-future", at: "countryProfiles/0/guarantees/C/checked" },
	],
	[
		"a decision nobody knows",
		knowledgeFile({ countryProfiles: [{ ...taiwan, adequacy: "ad.tw" }] }),
		{ code: "unknown-decision", at: "countryProfiles/0/adequacy" },
	],
	[
		"another country's decision",
		knowledgeFile({ countryProfiles: [{ ...taiwan, adequacy: "ad.us" }] }),
		{ code: "other-countrys-decision", found: '"ad.us"' },
	],
	[
		"Privacy Shield brought back",
		knowledgeFile({
			adequacyDecisions: [{ ...usDecision, id: "ad.privacyshield" }],
		}),
		{ code: "ended-decision-revived", at: "adequacyDecisions/0" },
	],
	[
		"Privacy Shield brought back under another name",
		knowledgeFile({
			adequacyDecisions: [
				{ ...usDecision, id: "ad.us-new", decision: "(EU) 2016/1250" },
			],
		}),
		{ code: "ended-decision-revived", at: "adequacyDecisions/0" },
	],
];

describe("a file is refused as a whole, with the place and the next step", () => {
	test.each(wrong)("%s", (_name, json, refusal) => {
		const reading = read(json);
		expect(reading).toMatchObject({ ok: false, refusal });
	});

	test("every refusal is met by some case, and has its sentences in both languages", () => {
		const met = new Set(
			wrong.map(([, , refusal]) => (refusal as { code: string }).code),
		);
		expect([...met].sort()).toEqual([...knowledgeRefusals].sort());
		for (const { knowledge } of Object.values(languages))
			expect(Object.keys(knowledge.page.refused).sort()).toEqual(
				[...knowledgeRefusals, "not-json"].sort(),
			);
	});
});

test("a profile may name a decision that comes in the same file", () => {
	const decision = {
		...usDecision,
		id: "ad.tw",
		country: "TW",
		decision: "(EU) 2099/1",
	};
	const reading = read(
		knowledgeFile({
			countryProfiles: [{ ...taiwan, adequacy: "ad.tw" }],
			adequacyDecisions: [decision],
		}),
	);
	expect(reading.ok && reading.entries).toHaveLength(2);
});

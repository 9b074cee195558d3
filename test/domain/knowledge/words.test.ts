import { describe, expect, test } from "vitest";
import { adequacyDecisions } from "../../../src/domain/knowledge/adequacyDecisions.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import {
	derogationConditions,
	derogationsTogether,
} from "../../../src/domain/knowledge/derogationConditions.ts";
import { limitsOf } from "../../../src/domain/knowledge/familyLimits.ts";
import { measureCatalogue } from "../../../src/domain/knowledge/measures.ts";
import { precedentViews } from "../../../src/domain/knowledge/precedent.ts";
import { precedents } from "../../../src/domain/knowledge/precedents.ts";
import {
	guaranteeQuestions,
	proceedGuards,
	reviewQuestions,
	sourceCriteria,
} from "../../../src/domain/knowledge/reviewQuestions.ts";
import { hopelessPatterns } from "../../../src/domain/knowledge/technicalMeasures.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import { accessPowers } from "../../../src/domain/vocabulary.ts";
import { languages } from "../../../src/text/languages.ts";

/** Each once: what holds for a family is said of every measure in it. */
const limits = [
	...new Set(measureCatalogue.flatMap(limitsOf).map(({ id }) => id)),
];
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
/** The rules of a country's own law stand in its layer, under one family of their own. */
const families = new Set([...rules.map(({ family }) => family), "national"]);

describe.each(Object.entries(languages))("in %s", (_language, text) => {
	const { knowledge, law } = text;
	test.each([
		["rule", ids(rules), law.rules],
		["family of rules", [...families], law.families],
		["adequacy decision", ids(adequacyDecisions), knowledge.adequacyScopes],
		["measure", ids(measureCatalogue), knowledge.measures],
		[
			"condition",
			ids(measureCatalogue.flatMap((entry) => entry.conditions)),
			knowledge.conditions,
		],
		["limit", limits, knowledge.limits],
		[
			"caution",
			ids(measureCatalogue.flatMap(({ cautions }) => cautions ?? [])),
			knowledge.cautions,
		],
		["precedent", ids(precedents), knowledge.precedents],
		["view of an authority", [...precedentViews], knowledge.precedentViews],
		["pattern", ids(hopelessPatterns), knowledge.patterns],
		[
			"element of a pattern",
			ids(hopelessPatterns.flatMap((pattern) => pattern.elements)),
			knowledge.patternElements,
		],
		[
			"typical case of a pattern",
			ids(hopelessPatterns.flatMap(({ typical }) => typical)),
			knowledge.typicalCases,
		],
		["question of step 3", ids(reviewQuestions), knowledge.questions],
		[
			"condition of a derogation",
			ids([...derogationConditions, derogationsTogether]),
			knowledge.derogationConditions,
		],
		["guard on going on", ids(proceedGuards), knowledge.guards],
		["criterion for sources", ids(sourceCriteria), knowledge.criteria],
		["power", accessPowers, knowledge.powers],
		[
			"question under a guarantee",
			ids(guaranteeQuestions),
			knowledge.guaranteeQuestions,
		],
		[
			"thing to watch",
			ids(countryProfiles.flatMap((profile) => profile.watch)),
			knowledge.watch,
		],
	] as [string, readonly string[], object][])(
		"every %s has its words, and no words are left over",
		(_name, expected, words) => {
			expect(Object.keys(words).sort()).toEqual([...expected].sort());
			for (const sentence of Object.values(words))
				expect(JSON.stringify(sentence)).not.toMatch(/""/);
		},
	);

	test("every duty on security measures has its words", () => {
		for (const { id, family } of measureCatalogue)
			if (family === "security")
				expect(law.duties).toHaveProperty([`duty.${id}`]);
	});
});

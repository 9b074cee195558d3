import { adequacyDecisions } from "../../../src/domain/knowledge/adequacyDecisions.ts";
import { nextCheck } from "../../../src/domain/knowledge/countryProfile.ts";
import { countryProfiles } from "../../../src/domain/knowledge/countryProfiles.ts";
import { knowledgeVersion } from "../../../src/domain/knowledge/knowledge.ts";
import { measureCatalogue } from "../../../src/domain/knowledge/measures.ts";
import { rules } from "../../../src/domain/law/rules.ts";
import type { NationalLayer } from "../../../src/domain/layers/layer.ts";
import { nationalLayers } from "../../../src/domain/layers/nationalLayers.ts";
import { bands, levels } from "../../../src/domain/risk/scale.ts";
import { en } from "../../../src/text/en.ts";
import { layerText } from "../../../src/text/nationalText.ts";

const lookUp = <T>(words: Record<string, T>, id: string): T => {
	const found = words[id];
	if (found === undefined) throw new Error(`No words for ${id}`);
	return found;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	[head, head.map(() => "---"), ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");

const askedAt = {
	line: "each line",
	about: "once, with the choice of country",
	formal: "once, in step 5",
	decision: "once, with the decision",
};

/** The rules of one country's law, beside chapter V. */
function nationalPage({ country, questions }: NationalLayer): string[] {
	const words = layerText(en, country);
	if (!words) throw new Error(`No words for ${country}`);
	return [
		`## ${words.under} (${country})`,
		`Asked when the assessment is made for this country. ${en.layers.beside} † ${en.layers.bars} The others call for a reservation.`,
		table(
			[
				"Rule",
				"Asked of",
				"What it asks",
				"When it is not met",
				"Basis",
				"Checked",
			],
			questions.map(({ id, asked, basis, confidence, bars }) => {
				const { rule, unmet } = lookUp(words.questions, id);
				return [
					`\`${id}\`${bars ? " †" : ""}`,
					askedAt[asked],
					rule,
					unmet,
					basis,
					confidence,
				];
			}),
		),
	];
}

/** The page that lists every rule and catalogue entry, in Markdown, as the code has them. */
export function rulesPage(): string {
	const { law, knowledge, risk } = en;
	const families = [...new Set(rules.map(({ family }) => family))];
	const familyPages = families.map((family) =>
		[
			`## ${lookUp(law.families, family)}`,
			table(
				["Rule", "What it asks", "When it is not met", "Basis", "Checked"],
				rules
					.filter((rule) => rule.family === family)
					.map(({ id, basis, confidence, overridable }) => {
						const { rule, unmet } = lookUp(law.rules, id);
						const mark = overridable ? " ‡" : "";
						return [`\`${id}\`${mark}`, rule, unmet, basis, confidence];
					}),
			),
		].join("\n\n"),
	);
	return `${[
		"# Rules and catalogues",
		"Written by a test from the code: `UPDATE_DOCS=1 npx vitest run test/domain/law/rulesPage.test.ts`. Do not edit by hand.",
		`The verdict on a transfer is the worst that is still possible: a rule that lacks an answer says so and lets nothing through. Keys are our own ids; paragraph numbers marked D or G have not yet been checked against the original. ${knowledge.version(knowledgeVersion)}.`,
		table(
			["Mark", "How far it has been checked"],
			Object.entries(law.confidence),
		),
		...familyPages,
		"‡ The one rule that may be set aside (guard g4.4; R01/2020, paragraphs 53, 99 and 128): for a deficiency that is not about access by authorities, a contractual or organisational measure may be enough alone, if a person says why, in their own name and with a date. The verdict is marked, and says what the rule would say by itself. No other rule can be set aside, and no signature.",
		...nationalLayers.flatMap(nationalPage),
		"## Risk, beside the law",
		`${risk.notAVerdict}. Levels are places in a grid and are never multiplied.`,
		table(
			[
				"Severity",
				...levels.map((level) => `Likelihood ${level} ${risk.levels[level]}`),
			],
			levels.map((severity) => [
				`${severity} ${risk.levels[severity]}`,
				...levels.map((likelihood) => risk.bands[bands[severity][likelihood]]),
			]),
		),
		"## Adequacy decisions",
		table(
			[
				"Id",
				"Decision",
				"Adopted",
				"Until",
				"Scope",
				"Last looked at",
				"Checked",
			],
			adequacyDecisions.map((each) => [
				`\`${each.id}\``,
				each.decision,
				each.adopted,
				each.expires ?? each.endedOn ?? "–",
				lookUp(knowledge.adequacyScopes, each.id),
				each.provenance.checked,
				each.provenance.confidence,
			]),
		),
		"## Measures",
		table(
			["Id", "Measure", "Effect", "Conditions", "Basis", "Checked"],
			measureCatalogue.map((each) => [
				`\`${each.id}\``,
				lookUp(knowledge.measures, each.id).title,
				knowledge.effects[each.effect],
				each.conditions
					.map(({ id, mayNotApply }) => `${id}${mayNotApply ? " †" : ""}`)
					.join(", ") || "–",
				each.basis,
				each.confidence,
			]),
		),
		`† ${knowledge.mayNotApply}`,
		"## Country profiles",
		table(
			[
				"Country",
				"Adequacy",
				"A",
				"B",
				"C",
				"D",
				"Found by",
				"Checked on",
				"Again by",
				"Checked",
			],
			countryProfiles.map((each) => [
				each.country,
				each.adequacy ?? "–",
				each.guarantees.A.verdict,
				each.guarantees.B.verdict,
				each.guarantees.C.verdict,
				each.guarantees.D.verdict,
				[
					...new Set(
						Object.values(each.guarantees).map(
							({ source }) => source ?? each.sources.join("; "),
						),
					),
				].join("; "),
				each.checked,
				nextCheck(each),
				each.confidence,
			]),
		),
	].join("\n\n")}\n`;
}

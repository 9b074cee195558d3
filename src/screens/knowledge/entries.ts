import {
	isDecisionStale,
	nextCheckOfDecision,
} from "../../domain/knowledge/adequacyDecision.ts";
import { isStale, nextCheck } from "../../domain/knowledge/countryProfile.ts";
import {
	derogationConditions,
	derogationsTogether,
} from "../../domain/knowledge/derogationConditions.ts";
import { partsOfMemberStates } from "../../domain/knowledge/eea.ts";
import { limitsOf } from "../../domain/knowledge/familyLimits.ts";
import {
	type HouseEntry,
	keyOf,
	type ReplaceableEntry,
} from "../../domain/knowledge/houseEntry.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { Precedent } from "../../domain/knowledge/precedent.ts";
import { precedents } from "../../domain/knowledge/precedents.ts";
import {
	checkedOn,
	replaceableEntries,
} from "../../domain/knowledge/preview.ts";
import {
	type Confidence,
	isUnchecked,
} from "../../domain/knowledge/provenance.ts";
import {
	guaranteeQuestions,
	proceedGuards,
	reviewQuestions,
} from "../../domain/knowledge/reviewQuestions.ts";
import { hopelessPatterns } from "../../domain/knowledge/technicalMeasures.ts";
import { rules } from "../../domain/law/rules.ts";
import { nationalRules } from "../../domain/layers/judge.ts";
import { own } from "../../domain/path.ts";
import { cite } from "../../text/cite.ts";
import type { Text } from "../../text/en.ts";
import { collatorOf, countryName, formatDate } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { nationalSentences } from "../../text/nationalText.ts";
import { decisionsIn, precedentWords } from "../../text/precedentText.ts";
import { questionText } from "../transfer/questionText.ts";
import {
	clausesKey,
	measureKey,
	partKey,
	precedentKey,
	questionKey,
	ruleKey,
} from "./entryKeys.ts";
import { entryName } from "./words.ts";

export type Group = keyof Text["knowledge"]["page"]["groups"];
export const groups: readonly Group[] = [
	"countries",
	"decisions",
	"clauses",
	"questions",
	"measures",
	"precedents",
	"rules",
];

/** An entry of the catalogues as the page shows it. */
export interface Entry {
	/** Address on the page. */
	key: string;
	group: Group;
	name: string;
	/** Source, as the code writes it. */
	source: string;
	/** ISO date of the last look; absent: as of the catalogues. */
	checked?: string;
	confidence: Confidence;
	/** Day by which somebody should have looked again. */
	pastCheck?: string;
	/** Day by which somebody has to look again. */
	nextCheck?: string;
	/** More that it says, one line each. */
	lines: string[];
	/** The profile or decision itself. */
	replaceable?: ReplaceableEntry;
	house?: HouseEntry;
}

/** Every entry, with its words in one language. `today` is an ISO date. */
export function entriesOf(
	knowledge: Knowledge,
	text: Text,
	language: Language,
	today: string,
): Entry[] {
	const collator = collatorOf(language);
	const houseByKey = new Map(
		knowledge.house.map((each) => [keyOf(each), each]),
	);
	const replaceable = replaceableEntries(knowledge)
		.map((each): Entry => {
			const key = keyOf(each);
			const house = houseByKey.get(key);
			return {
				key,
				name: entryName(each, language),
				checked: checkedOn(each),
				replaceable: each,
				lines: [],
				...placeOf(each, today),
				...(house ? { house } : {}),
			};
		})
		.sort((a, b) => collator.compare(a.name, b.name));
	return [
		...replaceable,
		...partsOfMemberStates
			.map(
				({ country, memberState, basis, checked, confidence }): Entry => ({
					key: partKey(country),
					group: "countries",
					name: countryName(country, language),
					source: basis,
					checked,
					confidence,
					lines: [
						text.knowledge.page.partOf(countryName(memberState, language)),
					],
				}),
			)
			.sort((a, b) => collator.compare(a.name, b.name)),
		...knowledge.sccSets.map(
			({
				id,
				adopted,
				withoutEffectFrom,
				isTransferTool,
				provenance,
			}): Entry => ({
				key: clausesKey(id),
				group: "clauses",
				name: String(own(text.vocabulary, id) ?? id),
				source: provenance.source,
				checked: provenance.checked,
				confidence: provenance.confidence,
				lines: [
					`${text.knowledge.page.facts.adopted}: ${formatDate(adopted, language)}`,
					...(withoutEffectFrom
						? [
								`${text.knowledge.page.facts.endedOn}: ${formatDate(withoutEffectFrom, language)}`,
							]
						: []),
					...(isTransferTool ? [] : [text.knowledge.page.noTransferTool]),
				],
			}),
		),
		...[
			...reviewQuestions,
			...proceedGuards,
			...guaranteeQuestions,
			...derogationConditions,
			derogationsTogether,
		].map(
			({ id, basis, confidence }): Entry => ({
				key: questionKey(id),
				group: "questions",
				name: questionText(text, id),
				source: basis,
				confidence,
				lines: [],
			}),
		),
		...knowledge.measures.map((measure): Entry => {
			const says = own(text.knowledge.measures, measure.id) as
				| { text: string }
				| undefined;
			return {
				key: measureKey(measure.id),
				group: "measures",
				name: measureTitle(text, measure.id),
				source: measure.basis,
				confidence: measure.confidence,
				lines: [
					...(says ? [says.text] : []),
					`${text.knowledge.families[measure.family]}. ${text.knowledge.effects[measure.effect]}.`,
					...measure.conditions.map(({ id, basis, confidence }) =>
						stated(text, questionText(text, id), { basis, confidence }),
					),
					...limitsOf(measure).map((limit) =>
						stated(
							text,
							`${text.screens.measures.limits}: ${own(text.knowledge.limits, limit.id) ?? limit.id}`,
							limit,
						),
					),
					...(measure.cautions ?? []).map((caution) =>
						stated(
							text,
							`${text.screens.measures.lookOutMore}: ${own(text.knowledge.cautions, caution.id) ?? caution.id}`,
							caution,
						),
					),
				],
			};
		}),
		...hopelessPatterns.map(
			({ id, basis, confidence, elements, typical }): Entry => ({
				key: measureKey(id),
				group: "measures",
				name: String(own(text.knowledge.patterns, id) ?? id),
				source: basis,
				confidence,
				lines: [
					text.knowledge.noMeasureKnown,
					...elements.map((element) =>
						stated(text, questionText(text, element.id), element),
					),
					...typical.map((each) =>
						stated(
							text,
							`${text.knowledge.typical}: ${questionText(text, each.id)}`,
							each,
						),
					),
				],
			}),
		),
		...precedents.map((precedent): Entry => {
			const { id, view, checked, confidence } = precedent;
			const says = precedentWords(text, id);
			return {
				key: precedentKey(id),
				group: "precedents",
				name: says.title,
				source: decisionsIn(precedent, language),
				checked,
				confidence,
				lines: [
					`${text.knowledge.precedentViews[view]}. ${says.text}`,
					...measuresLike(precedent, text),
				],
			};
		}),
		...[...rules, ...nationalRules()].map(
			({ id, family, basis, confidence }): Entry => {
				const says =
					(own(text.law.rules, id) as
						| { rule: string; unmet: string }
						| undefined) ?? nationalSentences(text, id);
				return {
					key: ruleKey(id),
					group: "rules",
					name: says?.rule ?? id,
					source: basis,
					confidence,
					lines: [
						String(own(text.law.families, family) ?? family),
						...(says ? [says.unmet] : []),
					],
				};
			},
		),
	];
}

/** A line with where it comes from, if not from the entry's own source, and how far it was checked. */
function stated(
	text: Text,
	line: string,
	{ basis, confidence }: { basis?: string | undefined; confidence: Confidence },
): string {
	if (basis) return `${line} – ${cite(text, { basis, confidence })}`;
	return isUnchecked(confidence)
		? `${line} (${text.screens.verdict.unchecked})`
		: line;
}

/** The measures of the catalogue that a precedent is about, and the techniques. */
const measuresLike = ({ claim }: Precedent, text: Text): string[] => [
	...claim.catalogues.map((id) => measureTitle(text, id)),
	...claim.techniques.map((id) => String(own(text.vocabulary, id) ?? id)),
];

/** Where a profile or decision stands, where it comes from, and whether somebody has to look again. */
function placeOf(
	each: ReplaceableEntry,
	today: string,
): Pick<Entry, "group" | "source" | "confidence" | "pastCheck" | "nextCheck"> {
	if (each.kind === "country-profile") {
		const { entry } = each;
		const next = nextCheck(entry);
		return {
			group: "countries",
			source: entry.sources.join("; "),
			confidence: entry.confidence,
			...(isStale(entry, today) ? { pastCheck: next } : { nextCheck: next }),
		};
	}
	const { entry } = each;
	const next = nextCheckOfDecision(entry);
	return {
		group: "decisions",
		source: entry.provenance.source,
		confidence: entry.provenance.confidence,
		...(isDecisionStale(entry, today)
			? { pastCheck: next }
			: { nextCheck: next }),
	};
}

/** Everything that a search can find an entry by. */
const searched = ({ key, name, source, lines, replaceable }: Entry): string =>
	[key, name, source, ...lines, JSON.stringify(replaceable?.entry ?? "")]
		.join("\n")
		.toLocaleLowerCase();

/** Entries that hold every word of the search. */
export function searchedFor(
	entries: readonly Entry[],
	search: string,
): Entry[] {
	const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		const all = searched(entry);
		return words.every((word) => all.includes(word));
	});
}

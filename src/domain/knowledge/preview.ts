import { type Json, same } from "../canonical.ts";
import type { CountryProfile, ProfileFact } from "./countryProfile.ts";
import { factsOf } from "./entryFacts.ts";
import { type HouseEntry, keyOf, type ReplaceableEntry } from "./houseEntry.ts";
import type { Knowledge } from "./knowledge.ts";

/** A fact that an entry says otherwise than the one in its place. Absent: said by one of them only. */
export interface FactChange {
	fact: string;
	was?: Json;
	now?: Json;
}

/** What taking in an entry would do. */
export interface PreviewedEntry {
	key: string;
	entry: HouseEntry;
	effect: "adds" | "replaces" | "replaces-own" | "same";
	changes: FactChange[];
	/** The day of the look here, where it is later than that of the entry. */
	hereCheckedOn?: string;
}

/** The profiles and decisions of a knowledge, the house's own among them. */
export const replaceableEntries = ({
	countryProfiles,
	adequacyDecisions,
}: Pick<
	Knowledge,
	"countryProfiles" | "adequacyDecisions"
>): ReplaceableEntry[] => [
	...countryProfiles.map(
		(entry) => ({ kind: "country-profile", entry }) as const,
	),
	...adequacyDecisions.map(
		(entry) => ({ kind: "adequacy-decision", entry }) as const,
	),
];

/** The day on which somebody last looked. */
export const checkedOn = (each: ReplaceableEntry): string =>
	each.kind === "country-profile"
		? each.entry.checked
		: each.entry.provenance.checked;

const confidenceOf = (each: ReplaceableEntry): string =>
	each.kind === "country-profile"
		? each.entry.confidence
		: each.entry.provenance.confidence;

const sourceOf = (each: ReplaceableEntry): string =>
	each.kind === "country-profile"
		? each.entry.sources.join("; ")
		: each.entry.provenance.source;

/** What a fact says of its own source, where it says anything of it. */
const own = (name: string, fact: ProfileFact): [string, Json][] => {
	const { source, checked, confidence } = fact;
	const from = {
		...(source ? { source } : {}),
		...(checked ? { checked } : {}),
		...(confidence ? { confidence } : {}),
	};
	return Object.keys(from).length === 0 ? [] : [[`${name}:from`, from]];
};

/** All of a profile that no confirmation rests on, and that is taken in all the same. */
const besideFacts = (profile: CountryProfile): [string, Json][] => {
	const { guarantees, statutes, oversight, remedies, watch } = profile;
	const { official, nextCheck, signedBy } = profile;
	return [
		["oversight", oversight.map(({ name }) => name)],
		["remedies", remedies.map(({ name }) => name)],
		[
			"watch",
			watch.map(({ id, says, due }) => ({
				id,
				...(says ? { says } : {}),
				...(due ? { due } : {}),
			})),
		],
		...(["A", "B", "C", "D"] as const).flatMap((letter) =>
			own(`guarantee${letter}`, guarantees[letter]),
		),
		...[...statutes, ...watch].flatMap((each) => own(each.id, each)),
		...[...oversight, ...remedies].flatMap((each) => own(each.name, each)),
		...(["statutes", "practice", "courts"] as const).map(
			(kind): [string, Json] => [`official.${kind}`, official?.[kind] ?? []],
		),
		...(nextCheck ? [["nextCheck", nextCheck] as [string, Json]] : []),
		[
			"signedBy",
			(signedBy ?? []).map(({ name, on }) => ({ name, on })) as Json,
		],
	];
};

const allOf = (each: ReplaceableEntry): Record<string, Json> => ({
	...factsOf(each),
	...(each.kind === "country-profile"
		? Object.fromEntries(
				besideFacts(each.entry).filter(
					([, value]) => !Array.isArray(value) || value.length > 0,
				),
			)
		: each.entry.lastReview
			? { lastReview: each.entry.lastReview }
			: {}),
	checked: checkedOn(each),
	confidence: confidenceOf(each),
	source: sourceOf(each),
});

function changesBetween(
	before: ReplaceableEntry | undefined,
	after: ReplaceableEntry,
): FactChange[] {
	const was: Record<string, Json> = before ? allOf(before) : {};
	const now: Record<string, Json> = allOf(after);
	return [...new Set([...Object.keys(was), ...Object.keys(now)])]
		.filter((fact) => !same(was[fact], now[fact]))
		.map((fact) => ({
			fact,
			...(was[fact] === undefined ? {} : { was: was[fact] }),
			...(now[fact] === undefined ? {} : { now: now[fact] }),
		}));
}

/** What each entry of a file would do to this knowledge. Changes nothing. */
export function previewOf(
	entries: readonly HouseEntry[],
	knowledge: Knowledge,
): PreviewedEntry[] {
	const here = new Map(
		replaceableEntries(knowledge).map((each) => [keyOf(each), each]),
	);
	const own = new Set(knowledge.house.map(keyOf));
	return entries.map((entry): PreviewedEntry => {
		const key = keyOf(entry);
		const before = here.get(key);
		const effect = !before
			? "adds"
			: same(before.entry, entry.entry)
				? "same"
				: own.has(key)
					? "replaces-own"
					: "replaces";
		return {
			key,
			entry,
			effect,
			changes: changesBetween(before, entry),
			...(before && checkedOn(before) > checkedOn(entry)
				? { hereCheckedOn: checkedOn(before) }
				: {}),
		};
	});
}

import { canonical } from "../canonical.ts";
import { sha256 } from "../hash.ts";
import type { AdequacyDecision } from "./adequacyDecision.ts";
import { adequacyDecisions } from "./adequacyDecisions.ts";
import type { CountryProfile } from "./countryProfile.ts";
import { countryProfiles } from "./countryProfiles.ts";
import {
	countryKey,
	decisionKey,
	type HouseEntry,
	keyOf,
} from "./houseEntry.ts";
import type { MeasureEntry } from "./measureEntry.ts";
import { measureCatalogue } from "./measures.ts";
import { type SccSet, sccSets } from "./sccSets.ts";

/** Day as of which the catalogues that come with the program were put together. */
export const knowledgeVersion = "2026-11-22";

/** What the rules look things up in. Plain data: it crosses to a worker, and is never changed in place. */
export interface Knowledge {
	/** The day of the built-in catalogues, and every entry that differs from them with a digest of what it says. */
	version: string;
	adequacyDecisions: readonly AdequacyDecision[];
	sccSets: readonly SccSet[];
	countryProfiles: readonly CountryProfile[];
	measures: readonly MeasureEntry[];
	/** The house's own entries among these: who made them and when they were taken in. */
	house: readonly HouseEntry[];
}

/** The catalogues that come with the program. */
export const builtInKnowledge: Knowledge = {
	version: knowledgeVersion,
	adequacyDecisions,
	sccSets,
	countryProfiles,
	measures: measureCatalogue,
	house: [],
};

const builtInKeys: ReadonlySet<string> = new Set([
	...countryProfiles.map(({ country }) => countryKey(country)),
	...adequacyDecisions.map(({ id }) => decisionKey(id)),
]);

/** Does the program bring an entry of that key, which an own one would replace? */
export const isBuiltIn = (key: string): boolean => builtInKeys.has(key);

/** An entry with the house's own in its place, and those that the program does not have after it. */
function replaced<E>(
	builtIn: readonly E[],
	own: readonly E[],
	idOf: (entry: E) => string,
): E[] {
	const ours = new Map(own.map((entry) => [idOf(entry), entry]));
	const ids = new Set(builtIn.map(idOf));
	return [
		...builtIn.map((entry) => ours.get(idOf(entry)) ?? entry),
		...own.filter((entry) => !ids.has(idOf(entry))),
	];
}

/** The built-in catalogues with the house's own entries in or beside them. */
export function withHouseEntries(house: readonly HouseEntry[]): Knowledge {
	if (house.length === 0) return builtInKnowledge;
	const decisions = replaced(
		adequacyDecisions,
		house.flatMap((each) =>
			each.kind === "adequacy-decision" ? [each.entry] : [],
		),
		({ id }) => id,
	);
	const known = new Set(decisions.map(({ id }) => id));
	const profiles = replaced(
		countryProfiles,
		house.flatMap((each) =>
			each.kind === "country-profile" ? [each.entry] : [],
		),
		({ country }) => country,
	);
	return {
		...builtInKnowledge,
		version: [knowledgeVersion, ...house.map(mark).sort()].join(" "),
		adequacyDecisions: decisions,
		// A decision that has gone again must not keep a profile fresh for longer.
		countryProfiles: profiles.map((profile) => {
			const { adequacy, ...rest } = profile;
			return adequacy === undefined || known.has(adequacy) ? profile : rest;
		}),
		house,
	};
}

/** Signatures that a house's own profile of a country needs before it is more than a draft. */
export const signaturesWanted = 2;

/** People who have signed the profile; the same name twice is one person. */
export const signatories = ({ signedBy = [] }: CountryProfile): number =>
	new Set(signedBy.map(({ name }) => name.toLowerCase())).size;

/** Is this the house's own profile of a country, and not yet signed by two people? */
export const isDraft = (
	profile: CountryProfile,
	{ house }: Pick<Knowledge, "house">,
): boolean =>
	signatories(profile) < signaturesWanted &&
	house.some((each) => keyOf(each) === countryKey(profile.country));

/** Is there a profile of the country that is neither a draft nor only a start? */
export const isFinished = (knowledge: Knowledge, country: string): boolean =>
	knowledge.countryProfiles.some(
		(profile) =>
			profile.country === country &&
			!profile.researchPerCase &&
			!isDraft(profile, knowledge),
	);

/** An entry and a digest of what it says, whoever took it in: "+country.US:3f2a91c0". */
const mark = (each: HouseEntry): string =>
	`+${keyOf(each)}:${sha256(JSON.stringify(canonical(each.entry))).slice(0, 8)}`;

/** The version of what was used: the built-in catalogues, and of the house's own entries those with these keys. */
export const versionOf = (
	{ house }: Knowledge,
	keys: ReadonlySet<string>,
): string =>
	[
		knowledgeVersion,
		...house
			.filter((each) => keys.has(keyOf(each)))
			.map(mark)
			.sort(),
	].join(" ");

/** Entries of the house's that a version names and that are not, or not like that, in this knowledge. By key. */
export function missingFrom(knowledge: Knowledge, version: string): string[] {
	const here = new Set(knowledge.house.map(mark));
	return [...version.matchAll(/\+(\S+):[0-9a-f]{8}(?=\s|$)/g)]
		.filter(([named]) => !here.has(named))
		.map(([, key = ""]) => key);
}

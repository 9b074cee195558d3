import * as z from "zod/mini";
import { described, isPlain, valueUnder } from "../plain.ts";
import { AdequacyDecision } from "./adequacyDecision.ts";
import { adequacyDecisions as builtInDecisions } from "./adequacyDecisions.ts";
import { CountryProfile } from "./countryProfile.ts";
import { type HouseEntry, keyOf, MadeBy } from "./houseEntry.ts";

/** What the file says that it is, and the newest form of it that this program knows. */
export const knowledgeKind = "tia-knowledge";
export const knowledgeFormat = 1;

/** Country profiles and adequacy decisions as one house hands them to another: JSON, nothing else. */
export const KnowledgeFile = z.strictObject({
	/** Where an editor finds the schema of this file (docs/knowledge.schema.json); the program makes nothing of it. */
	$schema: z.optional(z.string()),
	kind: z.literal(knowledgeKind),
	formatVersion: z.literal(knowledgeFormat),
	madeBy: MadeBy,
	madeOn: z.iso.date(),
	/** What the reader should know: why it was made, who has read it beside the maker. */
	note: z.optional(z.string()),
	countryProfiles: z._default(
		z.array(CountryProfile).check(z.maxLength(300)),
		[],
	),
	adequacyDecisions: z._default(
		z.array(AdequacyDecision).check(z.maxLength(300)),
		[],
	),
});
export type KnowledgeFile = z.infer<typeof KnowledgeFile>;

export const knowledgeRefusals = [
	"not-knowledge",
	"newer-format",
	"damaged",
	"nothing-in-it",
	"entry-twice",
	"checked-in-future",
	"unknown-decision",
	"other-countrys-decision",
	"ended-decision-revived",
] as const;

/** Why a file was turned away as a whole: the code, the place in the file, and what was found there. */
export interface KnowledgeRefusal {
	code: (typeof knowledgeRefusals)[number];
	at?: string;
	found?: string;
}

export type KnowledgeReading =
	| { ok: true; file: KnowledgeFile; entries: HouseEntry[] }
	| { ok: false; refusal: KnowledgeRefusal };

const refused = (
	code: KnowledgeRefusal["code"],
	at?: string,
	found?: unknown,
): { ok: false; refusal: KnowledgeRefusal } => ({
	ok: false,
	refusal: {
		code,
		...(at === undefined ? {} : { at, found: described(found) }),
	},
});

/**
 * Parsed JSON → the entries of a knowledge file; taken whole or not at all. `today` is an ISO date; `decisions`
 * are those that a profile may name beside the ones in the file, each with its country.
 */
export function readKnowledgeFile(
	json: unknown,
	today: string,
	decisions: readonly AdequacyDecision[],
): KnowledgeReading {
	if (!isPlain(json) || json.kind !== knowledgeKind)
		return refused("not-knowledge");
	const { formatVersion } = json;
	if (typeof formatVersion !== "number" || !Number.isInteger(formatVersion))
		return refused("damaged", "formatVersion", formatVersion);
	if (formatVersion > knowledgeFormat)
		return refused("newer-format", "formatVersion", formatVersion);
	const parsed = KnowledgeFile.safeParse(json);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = (issue?.path ?? []).map(String);
		if (issue?.code === "unrecognized_keys") path.push(String(issue.keys[0]));
		return refused("damaged", path.join("/"), valueUnder(json, path));
	}
	const file = parsed.data;
	const wrong = contradiction(file, today, decisions);
	if (wrong) return wrong;
	const { madeBy, madeOn } = file;
	return {
		ok: true,
		file,
		entries: [
			...file.adequacyDecisions.map((entry) => ({
				kind: "adequacy-decision" as const,
				entry,
				madeBy,
				madeOn,
			})),
			...file.countryProfiles.map((entry) => ({
				kind: "country-profile" as const,
				entry,
				madeBy,
				madeOn,
			})),
		],
	};
}

/** Decisions that a court has declared invalid: no house brings them back (CJEU C-362/14 and C-311/18). */
const fallen = builtInDecisions.flatMap(({ id, decision, endedOn }) =>
	endedOn === undefined ? [] : [{ id, decision, endedOn }],
);

/** What no schema of one entry can see: entries against each other, against the day, and against what is known. */
function contradiction(
	{ countryProfiles, adequacyDecisions }: KnowledgeFile,
	today: string,
	known: readonly AdequacyDecision[],
): KnowledgeReading | undefined {
	if (countryProfiles.length + adequacyDecisions.length === 0)
		return refused("nothing-in-it");
	const listed = [
		...countryProfiles.map((entry, index) => ({
			at: `countryProfiles/${index}`,
			key: keyOf({ kind: "country-profile", entry }),
			dates: datesOf(entry),
		})),
		...adequacyDecisions.map((entry, index) => ({
			at: `adequacyDecisions/${index}`,
			key: keyOf({ kind: "adequacy-decision", entry }),
			dates: [["provenance/checked", entry.provenance.checked] as const],
		})),
	];
	const seen = new Set<string>();
	for (const { at, key, dates } of listed) {
		if (seen.has(key)) return refused("entry-twice", at, key);
		seen.add(key);
		// A look said to be in the future would keep an entry fresh without anybody having looked.
		for (const [field, date] of dates)
			if (date > today)
				return refused("checked-in-future", `${at}/${field}`, date);
	}
	for (const [index, profile] of countryProfiles.entries())
		for (const name of ["statutes", "watch"] as const) {
			const ids = profile[name].map(({ id }) => id);
			const twice = ids.findIndex((id, place) => ids.indexOf(id) < place);
			if (twice >= 0)
				return refused(
					"entry-twice",
					`countryProfiles/${index}/${name}/${twice}/id`,
					ids[twice],
				);
		}
	for (const [
		index,
		{ id, decision, endedOn },
	] of adequacyDecisions.entries()) {
		const fell = fallen.find(
			(each) => each.id === id || each.decision === decision,
		);
		if (fell && (endedOn === undefined || endedOn > fell.endedOn))
			return refused(
				"ended-decision-revived",
				`adequacyDecisions/${index}`,
				decision,
			);
	}
	const decisions = new Map(
		[...known, ...adequacyDecisions].map((entry) => [entry.id, entry]),
	);
	for (const [index, { adequacy, country }] of countryProfiles.entries()) {
		if (adequacy === undefined) continue;
		const decision = decisions.get(adequacy);
		const at = `countryProfiles/${index}/adequacy`;
		if (!decision) return refused("unknown-decision", at, adequacy);
		if (decision.country !== country)
			return refused("other-countrys-decision", at, adequacy);
	}
	return undefined;
}

/** Every day on which something in the profile is said to have been looked at, with its place. */
function datesOf(profile: CountryProfile): (readonly [string, string])[] {
	const { statutes, oversight, remedies, watch, guarantees } = profile;
	const lists = { statutes, oversight, remedies, watch };
	return [
		["checked", profile.checked],
		...(profile.signedBy ?? []).map(
			({ on }, index) => [`signedBy/${index}/on`, on] as const,
		),
		...Object.entries(lists).flatMap(([name, facts]) =>
			facts.flatMap(({ checked }, index) =>
				checked === undefined
					? []
					: [[`${name}/${index}/checked`, checked] as const],
			),
		),
		...Object.entries(guarantees).flatMap(([name, { checked }]) =>
			checked === undefined
				? []
				: [[`guarantees/${name}/checked`, checked] as const],
		),
	];
}

/** Entries → the text of a knowledge file, to be read again by `readKnowledgeFile`. `madeOn` is an ISO date. */
export const writeKnowledgeFile = (
	file: Omit<KnowledgeFile, "kind" | "formatVersion">,
): string =>
	`${JSON.stringify(
		{ kind: knowledgeKind, formatVersion: knowledgeFormat, ...file },
		null,
		2,
	)}\n`;

import { liveRows, type Row } from "../assessment.ts";
import { unknownCountry } from "../kinds.ts";
import { isStale } from "../knowledge/countryProfile.ts";
import { isInEea } from "../knowledge/eea.ts";
import { daysBetween, daysFresh, freshness } from "../knowledge/freshness.ts";
import { countryKey, decisionKey } from "../knowledge/houseEntry.ts";
import type { Context } from "../law/context.ts";

/** A fact of law or of a list that grows old: when somebody last looked at it, and for how long a look is good. */
export interface Look {
	kind: "profile" | "decision" | "listing";
	/** Key of the entry in the catalogue: country.US, decision.ad.us-dpf. */
	entry: string;
	/** The field in which a person writes that they have looked. */
	path: string;
	/** Absent: nobody has looked. */
	lookedOn?: string;
	/** Days since then. */
	days?: number;
	/** Days for which a look is good (a product rule, not the EDPB's). */
	policy: number;
	/** Nobody has looked, or not within that time. */
	stale: boolean;
}

type Transfer = readonly [id: string, row: Row<"transfers">];

/** What the transfers rest on that grows old, and how old it is on the day of the context; one entry for each field that says so. */
export function looksOf(
	context: Context,
	concerns: (transfer: string) => boolean = () => true,
): Look[] {
	const transfers = context.transfers.filter(([id]) => concerns(id));
	return [
		...looksAtLaw(context, transfers),
		...transfers.flatMap((transfer) => looksAtLists(context, transfer)),
	];
}

function look(
	{ today }: Context,
	at: Pick<Look, "kind" | "entry" | "path" | "policy">,
	looks: readonly (string | undefined)[],
): Look {
	// Nobody has looked on a coming day.
	const lookedOn = looks
		.filter((day): day is string => day !== undefined && day <= today)
		.sort()
		.at(-1);
	if (lookedOn === undefined) return { ...at, stale: true };
	const days = daysBetween(lookedOn, today);
	return { ...at, lookedOn, days, stale: days > at.policy };
}

/** Countries whose law step 3 judges, or may have to: the profile, or what somebody saw since. */
function looksAtLaw(context: Context, transfers: readonly Transfer[]): Look[] {
	const ids = new Set(transfers.map(([id]) => id));
	const findings = liveRows(context.assessment, "findings").filter(
		([, finding]) =>
			finding.transfers === undefined ||
			finding.transfers.some((id) => ids.has(id)),
	);
	const judged = findings.flatMap(([id, { country, profileCheckedOn }]) =>
		country === undefined
			? []
			: [
					{
						country,
						path: `findings/${id}/profileCheckedOn`,
						on: profileCheckedOn,
					},
				],
	);
	const toJudge = transfers.flatMap(([, { tool, country }]) =>
		country === undefined ||
		tool === "adequacy" ||
		tool === "derogation" ||
		judged.some((each) => each.country === country)
			? []
			: [{ country, path: "findings", on: undefined }],
	);
	const seen = new Set<string>();
	return [...judged, ...toJudge].flatMap(({ country, path, on }) => {
		const key = `${country} ${path}`;
		if (
			country === unknownCountry ||
			isInEea(country) === "yes" ||
			seen.has(key)
		)
			return [];
		seen.add(key);
		const profile = context.knowledge.countryProfiles.find(
			(each) => each.country === country,
		);
		const policy = daysFresh(country, profile?.adequacy !== undefined);
		const at = {
			kind: "profile" as const,
			entry: countryKey(country),
			path,
			policy,
		};
		const isProfileFresh =
			profile !== undefined &&
			profile.checked <= context.today &&
			!isStale(profile, context.today);
		const isLookFresh = !look(context, at, [on]).stale;
		return [
			{
				...look(context, at, [on, profile?.checked]),
				stale: !isProfileFresh && !isLookFresh,
			},
		];
	});
}

/** Under adequacy: the decision and, where it asks for one, the importer's entry on the public list. */
function looksAtLists(context: Context, [id, row]: Transfer): Look[] {
	if (row.tool !== "adequacy" || row.adequacyDecision === undefined) return [];
	const decision = context.decisions.get(row.adequacyDecision);
	const entry = decisionKey(row.adequacyDecision);
	const policy = freshness.adequacyList;
	const onDecision = look(
		context,
		{
			kind: "decision",
			entry,
			path: `transfers/${id}/scopeCheckedOn`,
			policy,
		},
		[decision?.provenance.checked, row.scopeCheckedOn],
	);
	if (!decision?.needsListing) return [onDecision];
	return [
		onDecision,
		look(
			context,
			{
				kind: "listing",
				entry,
				path: `transfers/${id}/dpfCheckedOn`,
				policy,
			},
			[row.dpfCheckedOn],
		),
	];
}

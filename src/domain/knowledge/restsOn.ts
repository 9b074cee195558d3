import { type Assessment, liveRows } from "../assessment.ts";
import type { AdequacyDecision } from "./adequacyDecision.ts";
import { countryKey, decisionKey } from "./houseEntry.ts";

/**
 * Keys of the profiles and decisions that an assessment rests on: the countries of its transfers and of its
 * findings on law and practice, the decisions that transfers name, and those on the countries they go to.
 */
export function restsOn(
	assessment: Assessment,
	decisions: readonly AdequacyDecision[],
): Set<string> {
	const transfers = liveRows(assessment, "transfers");
	const countries = new Set(
		[...transfers, ...liveRows(assessment, "findings")].flatMap(
			([, { country }]) => country ?? [],
		),
	);
	return new Set([
		...[...countries].map(countryKey),
		...transfers.flatMap(([, { adequacyDecision }]) =>
			adequacyDecision === undefined ? [] : [decisionKey(adequacyDecision)],
		),
		...decisions
			.filter(({ country }) => country !== undefined && countries.has(country))
			.map(({ id }) => decisionKey(id)),
	]);
}

import { type Assessment, liveRows } from "../assessment.ts";
import { keyOf } from "./houseEntry.ts";
import { type Knowledge, missingFrom, versionOf } from "./knowledge.ts";
import { restsOn } from "./restsOn.ts";

/** Which knowledge of the law an assessment is judged with, said so that a reader elsewhere can tell. */
export interface JudgedWith {
	/** The built-in catalogues and the house's own entries that it rests on. */
	version: string;
	/** Keys of those own entries. */
	own: string[];
	/** Keys of own entries that something was confirmed or noted with, and that are not, or not like that, here. */
	missing: string[];
}

export function judgedWith(
	assessment: Assessment,
	knowledge: Knowledge,
): JudgedWith {
	const used = restsOn(assessment, knowledge.adequacyDecisions);
	// Of one thing done several times the latest counts.
	const latest = new Map(
		liveRows(assessment, "acts").map(([, { transfer, act, step, ...rest }]) => [
			[transfer, act, step].join(" "),
			rest.knowledgeVersion,
		]),
	);
	const noted = liveRows(assessment, "findings").map(
		([, { profileVersion }]) => profileVersion,
	);
	return {
		version: versionOf(knowledge, used),
		own: knowledge.house.map(keyOf).filter((key) => used.has(key)),
		missing: [
			...new Set(
				[...latest.values(), ...noted].flatMap((version) =>
					missingFrom(knowledge, version ?? ""),
				),
			),
		],
	};
}

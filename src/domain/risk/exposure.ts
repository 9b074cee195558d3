import { type Assessment, liveRows } from "../assessment.ts";
import { sourceCriteria } from "../knowledge/reviewQuestions.ts";

/** Clear-text exposure, ordinal: 0 none, 1 on the way only, 2 in memory in support, 3 at rest with the importer's key, 4 in full operation. */
export type Exposure = 0 | 1 | 2 | 3 | 4;

const exporterHolds: readonly string[] = [
	"exporter-only",
	"trusted-EEA-third-party",
];

/**
 * How far a data category lies open to importers. Absent while it is not known how the data look
 * and to whom; it sorts and explains, and decides nothing.
 */
export function exposureOf(
	assessment: Assessment,
	categoryId: string,
): Exposure | undefined {
	const category = assessment.categories[categoryId];
	if (category === undefined || category.removed)
		throw new RangeError(`No data category ${categoryId}`);
	const transfers = liveRows(assessment, "transfers").filter(
		([, row]) => row.rows === undefined || row.rows.includes(categoryId),
	);
	if (transfers.length === 0) return 0;
	const exposures = transfers.map(([, { manner, importer }]) => {
		const link = liveRows(assessment, "chain").find(
			([, row]) => row.category === categoryId && row.party === importer,
		)?.[1];
		const { format, keyCustody } = category;
		if (link?.clearText === undefined || link.clearText === "unknown")
			return undefined;
		if (link.clearText === "yes") return manner === "remote-access" ? 2 : 4;
		if (format === undefined || format === "unknown") return undefined;
		if (format === "clear") return manner === "transmission" ? 1 : 4;
		if (format === "pseudonymised") return 0;
		if (keyCustody === undefined || keyCustody === "unknown") return undefined;
		return exporterHolds.includes(keyCustody) ? 0 : 3;
	});
	return exposures.includes(undefined)
		? undefined
		: (Math.max(...exposures.map(Number)) as Exposure);
}

/** Findings that rest on at least one source that meets all five criteria, of all findings. */
export function evidenceCoverage(assessment: Assessment): {
	covered: number;
	findings: number;
} {
	const findings = liveRows(assessment, "findings");
	const covered = findings.filter(([, { sources = [] }]) =>
		sources.some((id) => {
			const source = assessment.sources[id];
			return (
				source !== undefined &&
				!source.removed &&
				sourceCriteria.every(
					({ id: criterion }) =>
						source[criterion] === "yes" &&
						source[`${criterion}Reason`] !== undefined,
				)
			);
		}),
	);
	return { covered: covered.length, findings: findings.length };
}

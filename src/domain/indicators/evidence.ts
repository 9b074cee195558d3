import type { Context } from "../law/context.ts";
import { answerAt } from "../law/context.ts";
import { isSoundSource } from "../law/soundSource.ts";

/** Judgements on foreign law, as paths of their rows, by whether a source bears them. */
export interface EvidenceCoverage {
	/** They rest on at least one source that meets all five criteria (R01/2020, § 46 and Annex 3). */
	covered: string[];
	uncovered: string[];
}

/**
 * Findings on law and practice, and the laws judged under them, that rest on at least one source meeting
 * all five criteria, and those that do not. Those that `concerns` leaves out are not counted.
 */
export function evidenceCoverage(
	context: Context,
	concerns: (finding: string) => boolean = () => true,
): EvidenceCoverage {
	const findings = context.rows.findings.entries
		.map(([id]) => id)
		.filter(concerns);
	const statutes = context.rows.statutes.entries.filter(
		([, { finding }]) =>
			finding === undefined ||
			!context.rows.findings.byId.has(finding) ||
			concerns(finding),
	);
	const judgements = [
		...findings.map((id) => ["findings", id] as const),
		...statutes.map(([id]) => ["statutes", id] as const),
	];
	const coverage: EvidenceCoverage = { covered: [], uncovered: [] };
	for (const [collection, id] of judgements) {
		const sources = answerAt(context, collection, id, "sources");
		const isCovered =
			sources.known &&
			sources.value.some((source) => {
				const sound = isSoundSource(context, source);
				return sound.known && sound.value;
			});
		coverage[isCovered ? "covered" : "uncovered"].push(`${collection}/${id}`);
	}
	return coverage;
}

import { type Assessment, liveRows } from "../domain/assessment.ts";

const key = (label: string): string =>
	label
		.normalize("NFC")
		.toLowerCase()
		.replace(/^ref(?:\.|erence|erens)?\s+/u, "")
		.replace(/\s+/gu, " ")
		.trim();

/** The source of the assessment that a text means by this label: "ref A" and "A" are one. */
export const sourceLabelled = (
	assessment: Assessment,
	label: string,
): string | undefined =>
	liveRows(assessment, "sources").find(
		([, row]) => key(row.label ?? "") === key(label),
	)?.[0];

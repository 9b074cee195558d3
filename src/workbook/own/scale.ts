import { levels } from "../../domain/risk/scale.ts";
import { bands } from "../../domain/risk/score.ts";
import { liftsOf } from "../../domain/risk/severity.ts";
import { dataKinds, subjectGroups } from "../../domain/vocabulary.ts";
import { type Language, languages } from "../../text/languages.ts";
import { codeLabel } from "./cells.ts";

/**
 * The scale of the risk as lists that formulas look up: the grid, and the words that lift a
 * severity or leave it open. Taken from the rules themselves, so that they cannot part ways.
 */
export const scaleNames = {
	grid: "tia_scale",
	liftingKinds: "tia_lifting_kinds",
	liftingSubjects: "tia_lifting_subjects",
	protectedKinds: "tia_protected_kinds",
	protectedSubjects: "tia_protected_subjects",
	unknownKinds: "tia_unknown_kinds",
	unknownSubjects: "tia_unknown_subjects",
	severityFields: "tia_fields_severity",
	aboutFields: "tia_fields_about",
	likelihoodFields: "tia_fields_likelihood",
	afterFields: "tia_fields_after",
	/** The column of paths in the table of what is not known yet. */
	unknownPaths: "tia_unknown_paths",
} as const;

/** Answers that must not be marked as not known yet, for each part of the score. */
const fieldGroups = {
	[scaleNames.aboutFields]: ["subjects", "kinds", "sensitivity"],
	[scaleNames.severityFields]: ["severity", "severityReason"],
	[scaleNames.likelihoodFields]: ["likelihood", "likelihoodReason"],
	[scaleNames.afterFields]: ["likelihoodAfter", "likelihoodAfterReason"],
};

/** Rows are severity, columns likelihood, each from 1 to 4. */
export function scaleGrid(language: Language): string[][] {
	const words = languages[language].workbook.bands;
	return levels.map((severity) =>
		levels.map((likelihood) => words[bands[severity][likelihood]]),
	);
}

/** Named lists of words and field names that the formulas look up. */
export function scaleLists(language: Language): Map<string, string[]> {
	const label = (code: string) => codeLabel(code, language);
	const kindsWith = (lift: (id: string) => boolean) =>
		dataKinds
			.filter((kind) =>
				liftsOf({ order: 1, kinds: [kind] }).some(({ id }) => lift(id)),
			)
			.map(label);
	const subjectsWith = (lift: (id: string) => boolean) =>
		subjectGroups
			.filter((group) =>
				liftsOf({ order: 1, subjects: [group] }).some(({ id }) => lift(id)),
			)
			.map(label);
	const any = () => true;
	const isProtected = (id: string) => id === "lift.protected";
	const unknown = (codes: readonly string[]) =>
		codes.filter((code) => code.endsWith(".unknown")).map(label);
	return new Map<string, string[]>([
		[scaleNames.liftingKinds, kindsWith(any)],
		[scaleNames.liftingSubjects, subjectsWith(any)],
		[scaleNames.protectedKinds, kindsWith(isProtected)],
		[scaleNames.protectedSubjects, subjectsWith(isProtected)],
		[scaleNames.unknownKinds, unknown(dataKinds)],
		[scaleNames.unknownSubjects, unknown(subjectGroups)],
		...Object.entries(fieldGroups),
	]);
}

/** Words for a sensitivity that lifts. */
export const liftingSensitivities = (language: Language): string[] =>
	(["possible", "yes"] as const)
		.filter((sensitivity) => liftsOf({ order: 1, sensitivity }).length > 0)
		.map((code) => codeLabel(code, language));

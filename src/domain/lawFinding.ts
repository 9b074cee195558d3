import type * as z from "zod/mini";
import {
	answer,
	code,
	codes,
	country,
	date,
	longText,
	ref,
	refs,
	rowOf,
	text,
} from "./kinds.ts";
import {
	accessPowers,
	coverages,
	dataStates,
	deficiencyKinds,
	disclosures,
	guaranteeVerdicts,
	importerKinds,
	lawBranches,
	lawOptions,
	notAppliedGrounds,
	priorApprovals,
} from "./vocabulary.ts";

/** Step 3 for one country and the transfers it bears on. Questions q3.01–q3.08 and guards g3.P1–P8 are answers of their own. */
export const findingFields = {
	transfers: refs("transfers"),
	country,
	/** l3.02: what the importer is under local law; the words of that law, with the section, beside it. */
	importerKind: code(importerKinds),
	importerType: text,
	/** l3.03: can foreign law reach someone with possession, custody or control through a parent? */
	reachesThroughParent: answer,
	reachesThroughParentReason: longText,
	/** l3.07: may the importer tell of requests or of their absence, and which section says so? */
	mayDisclose: code(disclosures),
	mayDiscloseCite: text,
	/** l3.10: the importer's own record, over which period, for which services, national security included? */
	importerExperience: longText,
	experiencePeriod: text,
	experienceServices: text,
	experienceNationalSecurity: answer,
	/** l3.11: what others in the sector, or with similar data, have met with. */
	sectorExperience: longText,
	sectorSources: refs("sources"),
	/** l3.13: why the data might be of interest. It describes; it is no probability and counts for nothing. */
	dataOfInterest: longText,
	branch: code(lawBranches),
	branchReason: longText,
	option: code(lawOptions),
	/** uc6.p3/uc7.p3: the problematic law applies in practice to these transfers. */
	appliesInPractice: answer,
	appliesInPracticeReason: longText,
	/** g3.P2: "does not cover us" or "covers us, but is unlikely to be used"; the second is no way on. */
	notAppliedBecause: code(notAppliedGrounds),
	sources: refs("sources"),
	profileVersion: text,
	profileCheckedOn: date,
	concludedBy: text,
	concludedRole: text,
	concludedOn: date,
	/** A second person, where nobody has drawn up a finished profile of the country. */
	secondReader: text,
	secondReadOn: date,
} as const;
export const LawFinding = rowOf(findingFields);
export type LawFinding = z.infer<typeof LawFinding>;

/** One statute or practice of that country, with the four essential guarantees (Recommendations 02/2020). */
export const statuteFields = {
	finding: ref("findings"),
	name: text,
	section: text,
	power: longText,
	powers: codes(accessPowers),
	/** Who may order access. */
	orderedBy: text,
	priorApproval: code(priorApprovals),
	/** May the importer be told to keep silent about it? */
	secrecyOrder: answer,
	/** l3.05, with what it rests on. */
	coversData: code(coverages),
	coversReason: longText,
	guaranteeA: code(guaranteeVerdicts),
	guaranteeB: code(guaranteeVerdicts),
	guaranteeC: code(guaranteeVerdicts),
	guaranteeD: code(guaranteeVerdicts),
	sources: refs("sources"),
} as const;
export const Statute = rowOf(statuteFields);
export type Statute = z.infer<typeof Statute>;

/** What step 3 found wanting; a measure names the deficiencies that it answers. */
export const deficiencyFields = {
	finding: ref("findings"),
	transfers: refs("transfers"),
	description: longText,
	kind: code(deficiencyKinds),
	/** When the data are exposed: transport encryption answers "in transit" only (use case 3). */
	states: codes(dataStates),
	/**
	 * Guard g4.4, the one rule that a person may set aside: why a contractual or organisational measure can cure
	 * this one, who says so and when. Of access by authorities it cannot be said.
	 */
	curableWithoutTechnology: longText,
	curableBy: text,
	curableRole: text,
	curableOn: date,
} as const;
export const Deficiency = rowOf(deficiencyFields);
export type Deficiency = z.infer<typeof Deficiency>;

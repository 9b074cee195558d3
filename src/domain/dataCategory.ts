import type * as z from "zod/mini";
import {
	answer,
	code,
	codes,
	countries,
	flag,
	level,
	longText,
	number,
	ref,
	refs,
	rowOf,
	text,
	texts,
} from "./kinds.ts";
import {
	consequences,
	dataFormats,
	dataKinds,
	dataStates,
	frequencies,
	keyCustodies,
	partyRoles,
	sensitivities,
	subjectGroups,
} from "./vocabulary.ts";

/** The nine columns of the city's data sheet, as written there; nothing in them is interpreted. */
export const dataSheetFields = {
	no: text,
	category: longText,
	purpose: longText,
	dataContent: longText,
	dataSubject: longText,
	sensitive: longText,
	location: longText,
	roles: longText,
	access: longText,
} as const;
export type DataSheetField = keyof typeof dataSheetFields;
export const dataSheetFieldNames = Object.keys(
	dataSheetFields,
) as DataSheetField[];

/** A line of the data sheet: what is written, and the structured facts behind it. */
export const categoryFields = {
	...dataSheetFields,
	/** The line that sums up the others. */
	summaryLine: flag,
	/** The category that this one is a part of. */
	partOf: ref("categories"),
	kinds: codes(dataKinds),
	subjects: codes(subjectGroups),
	sensitivity: code(sensitivities),
	states: codes(dataStates),
	storedIn: countries,
	processedIn: countries,
	/** From where it can be viewed. "EU region" is no answer; countries are. */
	viewedFrom: countries,
	format: code(dataFormats),
	keyCustody: code(keyCustodies),
	frequency: code(frequencies),
	volume: text,
	retention: text,
	legalBasis: text,
	/** The service can be run without this category, and it is off. */
	optional: answer,
	/** What a breach or foreign access could mean for people. */
	consequences: codes(consequences),
	severity: level,
	severityReason: longText,
	likelihood: level,
	likelihoodReason: longText,
	likelihoodAfter: level,
	likelihoodAfterReason: longText,
	evidence: refs("sources"),
	comment: longText,
	/** Columns of a foreign sheet that we have no field for: heading → text. */
	carried: texts,
	/** Where the row came from, and what stood there. */
	importedBy: ref("imports"),
	importedSheet: text,
	importedRow: number,
	importedTexts: texts,
	/** Where each of these texts stood, as "B7"; a text merged over several rows at its first cell. */
	importedCells: texts,
} as const;
export const DataCategory = rowOf(categoryFields);
export type DataCategory = z.infer<typeof DataCategory>;

/** One party in the chain of one data category. */
export const chainFields = {
	category: ref("categories"),
	party: ref("parties"),
	role: code(partyRoles),
	/** This party can get at the data at all. */
	access: answer,
	/** … and sees them in clear text. */
	clearText: answer,
	comment: longText,
} as const;
export const ChainLink = rowOf(chainFields);
export type ChainLink = z.infer<typeof ChainLink>;

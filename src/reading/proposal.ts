import type { DataSheetField } from "../domain/dataCategory.ts";
import type { PartyRole } from "./roles.ts";

/** Sets of codes and countries of a category that a proposal may add to. */
export const setKinds = [
	"kinds",
	"subjects",
	"states",
	"storedIn",
	"processedIn",
	"viewedFrom",
] as const;
/** Single answers of a category that a proposal may give where none stands. */
export const answerKinds = [
	"sensitivity",
	"format",
	"keyCustody",
	"optional",
] as const;

/** What a text says, as the reader understood it. Never an answer before a person has accepted it. */
export type Fact =
	| { kind: (typeof setKinds)[number]; value: string }
	| { kind: (typeof answerKinds)[number]; value: string }
	| { kind: "party"; value: PartyFact }
	| { kind: "partyCountry"; value: { name: string; country: string } }
	| {
			kind: "partyParent";
			value: { name: string; ultimateParent: string; parentCountry: string };
	  }
	| { kind: "source"; value: SourceFact }
	| { kind: "remark"; value: RemarkCode };
export type ProposalKind = Fact["kind"];

export interface PartyFact {
	name: string;
	role?: PartyRole;
	kind?: "company" | "authority";
}
export interface SourceFact {
	label: string;
	title?: string;
	kind?: "contract";
}
/** What a text leaves open: sub-processors nobody has named, a place that names no country. */
export const remarkCodes = ["further-subprocessors", "vague-place"] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** Why the reader proposes it; the words are in src/text. */
export const reasonCodes = [
	"named",
	"listed-with-condition",
	"place-after-verb",
	"place-alone",
	"cloud-region",
	"vague-place",
	"role-before-name",
	"role-after-name",
	"role-in-sentence",
	"data-with-party",
	"name-with-legal-form",
	"country-of-legal-form",
	"country-in-name",
	"country-beside-name",
	"owner-table",
	"further-subprocessors",
	"reference",
	"says-none",
	"says-possible",
	"says-yes",
	"special-category-named",
	"state-named",
	"encryption-named",
	"keys-with-provider",
	"keys-with-exporter",
	"says-unencrypted",
	"says-optional",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A fact with the words it came from: [start, end) in the text as written, in UTF-16 units. */
export type Found = Fact & {
	start: number;
	end: number;
	/** 0 to 1: how often such words mean this. Below 0.7 a person should look twice. */
	confidence: number;
	reason: ReasonCode;
};

/**
 * How a proposal stands to the document: `new` would add something, `present` is there already,
 * `conflicting` differs from an answer that stands, which accepting leaves untouched.
 */
export type Standing = "new" | "present" | "conflicting";

export type Proposal = Found & {
	/** Kind, field, span and value, so that the same text gives the same id every time. */
	id: string;
	category: string;
	/** The text it was read from. */
	field: DataSheetField;
	words: string;
	/** Where accepting it writes, as text: categories/<id>/kinds, parties, sources, remarks. */
	path: string;
	standing: Standing;
};

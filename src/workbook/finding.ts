/**
 * Something a person should know about a file: what, how grave, and where.
 * Words live in src/text; a code without a sentence does not compile there.
 */
export interface Finding {
	code: FindingCode;
	/** error: this could not be read; warning: read, but doubtful; note: read as written, worth knowing. */
	severity: "error" | "warning" | "note";
	at?: { sheet?: string; cell?: string };
	/** The text or figure that was found. */
	found?: string;
	/** Path of the field or row of the assessment that it is about, as text; told of workbooks of ours. */
	path?: string;
}

/** Why a file was turned away at the door. Nothing of it was read. */
export interface Refusal {
	code: RefusalCode;
	/** What was found: a size, a part's name. */
	found?: string;
}

export const refusalCodes = [
	"file-empty",
	"file-too-large",
	"not-a-workbook",
	"is-legacy-xls",
	"is-encrypted",
	"is-rights-protected",
	"is-xlsb",
	"is-ods",
	"is-csv",
	"is-other-office-file",
	"zip-damaged",
	"zip-encrypted",
	"unpacks-too-large",
	"too-many-parts",
	"part-name-unsafe",
	"part-name-twice",
	"xml-entity",
	"xml-malformed",
	"xml-too-deep",
	"workbook-part-missing",
	"sheet-part-missing",
	"shared-strings-missing",
	"too-many-cells",
	"too-many-merges",
	"own-workbook-newer-format",
	"stopped",
	"took-too-long",
	"reader-failed",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const findingCodes = [
	// reading cells
	"cell-error-value",
	"cell-cut-off",
	"cell-formula-without-result",
	"cell-stray-reference",
	"cell-unreadable",
	"cell-outside-sheet",
	"cell-string-missing",
	"cell-twice",
	"part-unreadable",
	"picture-not-read",
	"object-not-read",
	"chart-sheet-not-read",
	"property-not-read",
	"text-outside-cells",
	"cell-text-too-long",
	// what the sheet hides or holds that has no field
	"sheet-hidden",
	"row-hidden",
	"column-hidden",
	"column-carried",
	"cell-carried",
	"row-repeated-heading",
	"row-empty-number",
	"row-number-repeated",
	"row-example",
	// finding the table
	"no-table-found",
	"table-on-its-side",
	"table-turned",
	"table-uncertain",
	"heading-ambiguous",
	"heading-unknown",
	"columns-shared",
	// our own workbooks
	"own-workbook-base-missing",
	"own-workbook-newer-format",
	"own-workbook-damaged",
	"row-id-missing",
	"row-id-repeated",
	"row-missing",
	"column-missing",
	"cell-changed",
	"cell-change-refused",
	"cell-typed-over",
	"sheet-name-unknown",
] as const;
export type FindingCode = (typeof findingCodes)[number];

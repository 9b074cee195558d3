/** The nine columns of the city's data sheet. */
export const dataSheetFields = [
	"no",
	"category",
	"purpose",
	"dataContent",
	"dataSubject",
	"sensitive",
	"location",
	"roles",
	"access",
] as const;

/** What registers hold besides (Art. 30 GDPR and everyday columns); kept with the row, shown, written back. */
export const otherColumnFields = [
	"legalBasis",
	"retention",
	"recipients",
	"thirdCountry",
	"transferTool",
	"securityMeasures",
	"source",
	"comment",
	"controller",
	"processor",
	"subprocessor",
	"sourceSystem",
] as const;

export const columnFields = [...dataSheetFields, ...otherColumnFields] as const;
export type ColumnField = (typeof columnFields)[number];

import {
	type Assessment,
	type CollectionName,
	collectionFields,
	liveRows,
	type SectionName,
	sectionFields,
} from "../../domain/assessment.ts";
import { dataSheetFieldNames } from "../../domain/dataCategory.ts";
import type { Fields, Kind, KindName } from "../../domain/kinds.ts";
import { type Language, languages } from "../../text/languages.ts";
import { isNational, isOfLayer, waitingRows } from "./nationalRows.ts";

/**
 * The tables of the exported workbook, as data: which fields of which rows stand on which sheet.
 * A row may stand on several sheets, with other fields on each; its own code says that it is the same.
 */
export type SheetKey =
	| "decision"
	| "data"
	| "know"
	| "tool"
	| "assess"
	| "measures"
	| "formal"
	| "reevaluate"
	| "national"
	| "sources"
	| "files"
	| "incidents"
	| "annex";

export type TableName = keyof (typeof languages)["en"]["workbook"]["tables"];

/** Columns that are worked out; what stands in them is not read. */
export type ComputedColumn =
	| "label"
	| "severity"
	| "facts"
	| "measures"
	| "before"
	| "after"
	| "verdict"
	| "sentence"
	| "status"
	| "why"
	| "limits"
	| "precedents";

export interface CollectionTable {
	name: TableName;
	sheet: SheetKey;
	collection: CollectionName;
	fields: readonly string[];
	/** Worked-out columns and the field that each stands before ("" for the end). */
	computed?: Partial<Record<ComputedColumn, string>>;
	/** Empty rows below, ready to be typed into. */
	spareRows: number;
	/** Which rows stand here; without it all that are not struck out. */
	holds?: (row: Record<string, unknown>, assessment: Assessment) => boolean;
	/** Rows that wait for an answer, behind those that the document has. */
	waiting?: (
		assessment: Assessment,
	) => [id: string, row: Record<string, unknown>][];
}

export interface SectionTable {
	name: TableName;
	sheet: SheetKey;
	section: SectionName;
	fields: readonly string[];
}

export type Table = CollectionTable | SectionTable;
export const isSection = (table: Table): table is SectionTable =>
	"section" in table;

const table = (
	sheet: SheetKey,
	name: TableName,
	collection: CollectionName,
	fields: readonly string[],
	options: Partial<CollectionTable> = {},
): CollectionTable => ({
	name,
	sheet,
	collection,
	fields,
	spareRows: 5,
	...options,
});
const section = (sheet: SheetKey, name: SectionName): SectionTable => ({
	name,
	sheet,
	section: name,
	fields: Object.keys(sectionFields[name]),
});

/** Every field but those named. */
const allBut = (collection: CollectionName, ...fields: string[]): string[] =>
	Object.keys(collectionFields[collection]).filter(
		(field) => !fields.includes(field),
	);
const between = (
	collection: CollectionName,
	first: string,
	last: string,
): string[] => {
	const fields = Object.keys(collectionFields[collection]);
	return fields.slice(fields.indexOf(first), fields.indexOf(last) + 1);
};

const ownedBy =
	(...collections: CollectionName[]) =>
	(row: Record<string, unknown>, assessment: Assessment): boolean =>
		collections.some((collection) =>
			Object.hasOwn(assessment[collection], String(row.owner)),
		);
const ofMeasure = ownedBy("measures");
const transferLabel = { label: "" } as const;

/** What stands elsewhere or is no answer: kept in the base, not shown as a column. */
const categoryFields = [
	...dataSheetFieldNames,
	...allBut(
		"categories",
		...dataSheetFieldNames,
		"carried",
		"importedBy",
		"importedSheet",
		"importedRow",
		"importedTexts",
		"importedCells",
	),
];

export const tables: readonly Table[] = [
	section("decision", "opinion"),
	section("decision", "decision"),
	table("data", "categories", "categories", categoryFields, {
		computed: {
			severity: "likelihood",
			facts: "likelihood",
			before: "likelihoodAfter",
			measures: "evidence",
			after: "evidence",
			verdict: "evidence",
			why: "evidence",
		},
		spareRows: 10,
	}),
	section("know", "about"),
	table(
		"know",
		"transfers",
		"transfers",
		[
			...between("transfers", "name", "qualificationSources"),
			"evidence",
			"comment",
		],
		{ computed: { verdict: "", why: "" }, spareRows: 5 },
	),
	table("know", "parties", "parties", allBut("parties")),
	table("know", "chain", "chain", allBut("chain"), { spareRows: 10 }),
	table(
		"tool",
		"tools",
		"transfers",
		between("transfers", "tool", "derogationReason"),
		{
			computed: transferLabel,
			spareRows: 0,
		},
	),
	table("assess", "findings", "findings", allBut("findings")),
	table("assess", "statutes", "statutes", allBut("statutes")),
	table("assess", "lawQuestions", "questions", allBut("questions"), {
		holds: (row, assessment) =>
			!ofMeasure(row, assessment) && !isNational(row, assessment),
	}),
	table("assess", "deficiencies", "deficiencies", allBut("deficiencies")),
	table("measures", "measures", "measures", allBut("measures"), {
		computed: { limits: "status", precedents: "status" },
	}),
	table("measures", "measureQuestions", "questions", allBut("questions"), {
		holds: ofMeasure,
	}),
	table("measures", "conditions", "conditions", allBut("conditions")),
	table(
		"measures",
		"equivalence",
		"transfers",
		between("transfers", "essentiallyEquivalent", "continuesAnyway"),
		{ computed: transferLabel, spareRows: 0 },
	),
	table(
		"formal",
		"formal",
		"transfers",
		between("transfers", "clausesModified", "authorisationOn"),
		{ computed: transferLabel, spareRows: 0 },
	),
	table(
		"reevaluate",
		"review",
		"transfers",
		between("transfers", "reviewOwner", "triggers"),
		{ computed: transferLabel, spareRows: 0 },
	),
	table("reevaluate", "acts", "acts", allBut("acts")),
	table("reevaluate", "reviews", "reviews", allBut("reviews")),
	// What was approved lies in the base: no cell could hold it.
	table(
		"reevaluate",
		"approvals",
		"approvals",
		allBut("approvals", "content"),
		{
			spareRows: 0,
		},
	),
	table("reevaluate", "unknowns", "unknowns", allBut("unknowns")),
	table("national", "nationalQuestions", "questions", allBut("questions"), {
		computed: { sentence: "answer", status: "" },
		holds: isOfLayer,
		waiting: waitingRows,
		spareRows: 0,
	}),
	table("sources", "sources", "sources", allBut("sources"), { spareRows: 10 }),
	table("incidents", "incidents", "incidents", allBut("incidents"), {
		spareRows: 0,
	}),
	// Off unless somebody made an annex: no empty rows to type one into.
	table("annex", "annexes", "annexes", allBut("annexes"), { spareRows: 0 }),
	table("annex", "annexFactors", "annexFactors", allBut("annexFactors"), {
		spareRows: 0,
	}),
	table("files", "imports", "imports", allBut("imports", "original"), {
		spareRows: 0,
	}),
	table("files", "carried", "carried", allBut("carried"), { spareRows: 0 }),
	table("files", "remarks", "remarks", allBut("remarks"), { spareRows: 0 }),
	table("files", "conflicts", "conflicts", allBut("conflicts"), {
		spareRows: 0,
	}),
];

export const fieldsOf = (table: Table): Fields =>
	isSection(table)
		? sectionFields[table.section]
		: collectionFields[table.collection];

export const fieldOf = (table: Table, name: string): Kind | undefined =>
	Object.hasOwn(fieldsOf(table), name) ? fieldsOf(table)[name] : undefined;

/** A table without rows or room for any would be a bare heading; it is left out. */
export const isWritten = (table: Table, assessment: Assessment): boolean =>
	isSection(table) ||
	table.spareRows > 0 ||
	rowsOf(table, assessment).length > 0 ||
	(table.waiting?.(assessment).length ?? 0) > 0;

/** Rows of the document that stand in a table, in their order. */
export function rowsOf(
	table: CollectionTable,
	assessment: Assessment,
): [id: string, row: Record<string, unknown>][] {
	const rows: [string, Record<string, unknown>][] = liveRows(
		assessment,
		table.collection,
	);
	const { holds } = table;
	return holds ? rows.filter(([, row]) => holds(row, assessment)) : rows;
}

/** The heading of a field: the city's own for its nine columns, else the label on screen. */
export function headingOf(
	table: Table,
	field: string,
	language: Language,
): string {
	const { workbook, fields } = languages[language];
	const group = isSection(table) ? table.section : table.collection;
	const own: Record<string, string> =
		group === "categories" ? workbook.dataSheet : {};
	const labels: Record<string, string> = fields[group];
	return own[field] ?? labels[field] ?? field;
}

const widthOfKind: Record<KindName, number> = {
	text: 20,
	longText: 38,
	code: 24,
	codes: 28,
	answer: 13,
	country: 18,
	countries: 22,
	date: 12,
	level: 15,
	number: 8,
	flag: 15,
	ref: 22,
	refs: 24,
	texts: 30,
};
const widths: Record<string, number> = {
	"categories/no": 5,
	"categories/category": 20,
	"categories/purpose": 28,
	"categories/dataContent": 32,
	"categories/dataSubject": 28,
	"categories/sensitive": 24,
	"categories/location": 22,
	"categories/roles": 26,
	"categories/access": 24,
	"sources/label": 10,
	"carried/cell": 8,
	"remarks/cell": 8,
};

/** Width of a field's column, in characters. */
export function widthOf(table: Table, name: string): number {
	const kind = fieldOf(table, name)?.kind ?? "text";
	const group = isSection(table) ? table.section : table.collection;
	return widths[`${group}/${name}`] ?? widthOfKind[kind];
}

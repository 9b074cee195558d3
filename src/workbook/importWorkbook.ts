import {
	type Assessment,
	emptyAssessment,
	newId,
	nextOrder,
	type Row,
} from "../domain/assessment.ts";
import { dataSheetFieldNames } from "../domain/dataCategory.ts";
import { originalText } from "../domain/original.ts";
import { pathText } from "../domain/path.ts";
import { type Language, languages } from "../text/languages.ts";
import { columnOf, parseReference } from "./cellReference.ts";
import type { Finding } from "./finding.ts";
import { outsideHeading } from "./outsideTexts.ts";
import type { ColumnField } from "./table/columnField.ts";
import { readHeadingTexts } from "./table/headingTexts.ts";
import type { MappedTable, Mapping } from "./table/mapping.ts";
import type { Extraction } from "./table/records.ts";
import type { PlacedText, TableRecord } from "./table/tableRecord.ts";
import { columnLabel } from "./table/turned.ts";

/** The file that is read into an assessment. */
export interface ImportedFile {
	name: string;
	/** SHA-256 of its bytes, hexadecimal. */
	hash: string;
	/** ISO date of the import. */
	on: string;
	/** Its bytes, when they are to be kept in the document. */
	original?: Uint8Array;
	/** What the reader found, beside what the mapping did. */
	findings?: readonly Finding[];
	/** Language of the few words that the import adds: "Note on B7". */
	language?: Language;
}

/** Columns that have a field of the same meaning in the document. */
const plainFields: readonly ColumnField[] = [
	...dataSheetFieldNames,
	"legalBasis",
	"retention",
	"comment",
];

/** Told by what is shown already: the carried text itself. */
const toldElsewhere: ReadonlySet<string> = new Set([
	"cell-carried",
	"column-carried",
	"text-outside-cells",
]);

/**
 * Records of a foreign workbook as an assessment, or added to one. Texts stand as written; nothing
 * in them is interpreted; what has no field is carried; what was doubtful becomes a remark.
 */
export function importRecords(
	extraction: Extraction,
	mapping: Mapping,
	file: ImportedFile,
	into: Assessment = emptyAssessment(),
): Assessment {
	const document = structuredClone(into);
	const importId = newId("imp");
	const columns = columnTexts(mapping, extraction);
	const paths = new Map<string, string>();
	addCategories(document, extraction, mapping, importId, paths);
	addHeadingTexts(document, extraction, mapping, { importId, columns, paths });
	addCarried(document, extraction, importId, file.language ?? "en");
	document.imports[importId] = {
		order: nextOrder(document, "imports"),
		file: file.name,
		hash: file.hash,
		on: file.on,
		...(Object.keys(columns).length > 0 && { columns }),
		...(file.original && { original: originalText(file.original) }),
	};
	const addRemark = appender(document, "remarks", "rem");
	for (const finding of [...(file.findings ?? []), ...extraction.findings])
		if (!toldElsewhere.has(finding.code))
			addRemark(remarkOf(finding, importId, paths));
	return document;
}

const placeKey = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** What each column was taken for, and the headings as they were written, with their places. */
function columnTexts(
	{ tables }: Mapping,
	{ headingCells }: Extraction,
): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const table of tables)
		for (const { col, to } of table.columns)
			for (const field of [to].flat()) {
				if (field === "carried") continue;
				const key = `${table.sheet}!${field}`;
				const label = columnLabel(table, columnOf(parseReference(`${col}1`)));
				texts[key] =
					texts[key] === undefined ? label : `${texts[key]}, ${label}`;
			}
	for (const { sheet, cell, text } of headingCells)
		if (text !== "") texts[placeKey(sheet, cell)] = text;
	return texts;
}

function addCategories(
	document: Assessment,
	{ records }: Extraction,
	mapping: Mapping,
	importId: string,
	paths: Map<string, string>,
): void {
	let order = nextOrder(document, "categories");
	for (const record of records) {
		const id = newId("cat");
		document.categories[id] = {
			...categoryOf(record, mapping.tables[record.table], id, paths),
			order: order++,
			importedBy: importId,
			importedSheet: record.rowRef.sheet,
			// A line of a table on its side stands in a column; its cells tell which.
			...(!mapping.tables[record.table]?.turned && {
				importedRow: record.rowRef.row,
			}),
		};
	}
}

function categoryOf(
	record: TableRecord,
	table: MappedTable | undefined,
	id: string,
	paths: Map<string, string>,
): Partial<Row<"categories">> {
	const { rowRef, cells } = record;
	const texts: Record<string, string> = {};
	const imported: Record<string, string> = {};
	const places: Record<string, string> = {};
	const carried: Record<string, string> = {};
	const remember = (cell: string | undefined, ...names: string[]) => {
		if (cell !== undefined)
			paths.set(
				placeKey(rowRef.sheet, cell),
				pathText(["categories", id, ...names]),
			);
	};
	const carry = (heading: string, text: string, cell: string | undefined) => {
		let free = heading;
		for (let n = 2; Object.hasOwn(carried, free); n++)
			free = `${heading} (${n})`;
		set(carried, free, text);
		set(imported, `carried/${free}`, text);
		if (cell !== undefined) set(places, `carried/${free}`, cell);
		remember(cell, "carried", free);
	};
	const shown = new Set<string>();
	for (const field of plainFields) {
		const text = record[field];
		if (!text) continue;
		texts[field] = text;
		imported[field] = text;
		const cell = cells[field];
		if (cell !== undefined) {
			shown.add(cell);
			places[field] = cell;
		}
		remember(cell, field);
	}
	for (const [heading, text] of Object.entries(record.carried))
		if (text !== "") carry(heading || "?", text, record.carriedCells[heading]);
	for (const [field, cell] of Object.entries(cells) as [
		ColumnField,
		string,
	][]) {
		const text = record[field];
		// A cell that also fills a field of ours is in the document already.
		if (plainFields.includes(field) || !text || shown.has(cell)) continue;
		shown.add(cell);
		const column = table?.columns.find(({ to }) => [to].flat().includes(field));
		carry(column?.header || column?.col || field, text, cell);
	}
	return {
		...texts,
		...(Object.keys(carried).length > 0 && { carried }),
		...(Object.keys(imported).length > 0 && { importedTexts: imported }),
		...(Object.keys(places).length > 0 && { importedCells: places }),
	};
}

/** A heading may be "__proto__", which a plain assignment would lose. */
const set = (texts: Record<string, string>, name: string, value: string) => {
	Object.defineProperty(texts, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true,
	});
};

/** Title, scope and note of the first table, unless the assessment has its own; the rest is carried. */
function addHeadingTexts(
	document: Assessment,
	{ headingTexts }: Extraction,
	{ tables }: Mapping,
	{
		importId,
		columns,
		paths,
	}: {
		importId: string;
		columns: Record<string, string>;
		paths: Map<string, string>;
	},
): void {
	const found = readHeadingTexts(headingTexts, tables[0]?.sheet);
	const others = [...found.others];
	const places = [
		["title", found.title],
		["scope", found.scope],
		["sheetNote", found.note],
	] as const;
	for (const [field, placed] of places) {
		if (!placed) continue;
		if (document.about[field] !== undefined) {
			if (document.about[field] !== placed.text) others.push(placed);
			continue;
		}
		document.about[field] = placed.text;
		columns[`${placed.sheet}!about/${field}`] = placed.cell;
		columns[placeKey(placed.sheet, placed.cell)] = placed.text;
		paths.set(placeKey(placed.sheet, placed.cell), `about/${field}`);
	}
	const add = appender(document, "carried", "car");
	for (const placed of others) add(carriedText(placed, importId));
}

function addCarried(
	document: Assessment,
	{ carried, notes, links, outside }: Extraction,
	importId: string,
	language: Language,
): void {
	const words = languages[language].workbook;
	const add = appender(document, "carried", "car");
	for (const { header, ...placed } of carried)
		add(carriedText(placed, importId, header));
	for (const placed of notes)
		add(carriedText(placed, importId, words.noteOf(placed.cell)));
	for (const placed of links)
		add(carriedText(placed, importId, words.linkOf(placed.cell)));
	for (const each of outside) {
		const { sheet = "", cell = "", text } = each;
		add(
			carriedText({ sheet, cell, text }, importId, outsideHeading(each, words)),
		);
	}
}

const carriedText = (
	{ sheet, cell, text }: PlacedText,
	importId: string,
	heading?: string,
) => ({
	importedBy: importId,
	...(sheet !== "" && { sheet }),
	...(cell !== "" && { cell }),
	...(heading && { heading }),
	...(text !== "" && { text }),
});

/** Adds rows at the end of a collection; the last place is looked up once. */
function appender<C extends "carried" | "remarks">(
	document: Assessment,
	collection: C,
	prefix: string,
): (row: Omit<Row<C>, "order">) => void {
	const rows: Record<string, unknown> = document[collection];
	let order = nextOrder(document, collection);
	return (row) => {
		rows[newId(prefix)] = { order: order++, ...row };
	};
}

function remarkOf(
	{ code, severity, at, found }: Finding,
	importId: string,
	paths: Map<string, string>,
): Omit<Row<"remarks">, "order"> {
	const path =
		at?.sheet !== undefined && at.cell !== undefined
			? paths.get(placeKey(at.sheet, at.cell))
			: undefined;
	return {
		importedBy: importId,
		finding: code,
		severity,
		...(at?.sheet && { sheet: at.sheet }),
		...(at?.cell && { cell: at.cell }),
		...(found && { found }),
		...(path && { path }),
	};
}

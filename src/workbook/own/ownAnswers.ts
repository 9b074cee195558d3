import type { CollectionName } from "../../domain/assessment.ts";
import { isAbsent } from "../../domain/canonical.ts";
import { sha256 } from "../../domain/hash.ts";
import { type Kind, longText } from "../../domain/kinds.ts";
import { isRowId, own, type Path, pathText } from "../../domain/path.ts";
import { languages } from "../../text/languages.ts";
import { cellName, columnName } from "../cellReference.ts";
import type { Finding } from "../finding.ts";
import type { Cell } from "../sheets.ts";
import { isComputedKey, isRowMark, valueKey } from "../table/tableMarks.ts";
import { carriedIndex } from "./carried.ts";
import { decodeCell, readText, valueText, type Wording } from "./cells.ts";
import {
	type CollectionTable,
	fieldOf,
	isSection,
	type SectionTable,
	type Table,
} from "./columns.ts";
import type { FoundRow, FoundTable } from "./ownTables.ts";
import { answerCell } from "./planTable.ts";
import { isSectionMark } from "./strayTexts.ts";
import { isCut, isStill } from "./writableText.ts";

type Holder = Record<string, unknown>;

/** A cell whose text is not what was written there. */
export interface Edit {
	path: Path;
	field: Kind;
	text: string;
	at: { sheet: string; cell: string };
	/** What stood there, as it was shown; absent where there is nothing to compare with. */
	shown?: string;
	/** The document holds more than the cell could show. */
	cut?: boolean;
	/** Excel's #REF! and the like, or a formula without a result. */
	error?: boolean;
	/** The formula that stands there instead of a text. */
	formula?: string;
}

/** A row that the base does not have. */
export interface NewRow {
	collection: CollectionName;
	id: string;
}

export interface Gathered {
	edits: Edit[];
	newRows: NewRow[];
	/** Rows of the base that were seen, as collection/id. */
	seen: Set<string>;
	/** Which row of the assessment a row of a sheet was taken for. */
	rowIds: Map<FoundRow, string>;
	findings: Finding[];
}

/** What the cells of a workbook are compared with. */
export interface Before {
	wording: Wording;
	/** The row as it was exported; undefined for one that was not. */
	row: (collection: CollectionName, id: string) => Holder | undefined;
	section: (table: SectionTable) => Holder;
	/** Headings of the carried columns, by their keys' numbers; undefined to take the sheet's. */
	carried: readonly string[] | undefined;
	/** False when the base is gone: then every code stands for its row. */
	known: boolean;
	/** Names this export, for the codes of new rows. */
	seed: string;
}

const empty: Holder = {};

/** Compares every cell of our tables with what was written there. */
export function gatherEdits(
	found: readonly FoundTable[],
	before: Before,
): Gathered {
	const gathered: Gathered = {
		edits: [],
		newRows: [],
		seen: new Set(),
		rowIds: new Map(),
		findings: [],
	};
	for (const each of found) {
		const { table } = each;
		if (isSection(table)) gatherSection(each, table, before, gathered);
		else gatherRows(each, table, before, gathered);
	}
	return gathered;
}

function gatherSection(
	found: FoundTable,
	table: SectionTable,
	before: Before,
	{ edits }: Gathered,
): void {
	const holder = before.section(table);
	for (const row of found.rows.filter(({ mark }) => isSectionMark(found, mark)))
		for (const [col, key] of found.keys) {
			const field = found.across
				? key
				: key === valueKey
					? row.mark.split("/")[1]
					: undefined;
			if (field === undefined) continue;
			const edit = editOf(
				{ found, table, row, col },
				field,
				undefined,
				holder,
				[table.section, field],
				before,
			);
			if (edit) edits.push(edit);
		}
}

function gatherRows(
	found: FoundTable,
	table: CollectionTable,
	before: Before,
	gathered: Gathered,
): void {
	const { collection } = table;
	const editsOf = (row: FoundRow, id: string, holder: Holder): Edit[] =>
		[...found.keys].flatMap(([col, key]) => {
			const heading = headingOfCarried(found, col, key, before);
			const path =
				heading === undefined
					? [collection, id, key]
					: [collection, id, "carried", heading];
			return (
				editOf(
					{ found, table, row, col },
					key,
					heading,
					holder,
					path,
					before,
				) ?? []
			);
		});

	if (before.known)
		gathered.findings.push(...missingColumns(found, table, before.wording));
	const byId = new Map<string, FoundRow[]>();
	const added: { row: FoundRow; copied: boolean }[] = [];
	for (const row of found.rows) {
		const id = row.mark;
		const isKnown =
			isRowMark(id) &&
			(before.known ? before.row(collection, id) !== undefined : isRowId(id));
		if (!isKnown) added.push({ row, copied: false });
		else byId.set(id, [...(byId.get(id) ?? []), row]);
	}
	for (const [id, rows] of byId) {
		const holder = before.row(collection, id) ?? empty;
		gathered.seen.add(`${collection}/${id}`);
		// Of a row and its copies the one that nobody has touched keeps the code, else the first.
		const edits = rows.map((row) => editsOf(row, id, holder));
		const untouched = edits.findIndex((each) => each.length === 0);
		const kept = Math.max(0, untouched);
		gathered.edits.push(...(edits[kept] ?? []));
		const keptRow = rows[kept];
		if (keptRow) gathered.rowIds.set(keptRow, id);
		for (const [index, row] of rows.entries())
			if (index !== kept) added.push({ row, copied: true });
	}
	added.sort((a, b) => a.row.index - b.row.index);
	for (const { row, copied } of added) {
		const edits = editsOf(row, newRowId(table, row, before), empty);
		const id = edits[0]?.path[1];
		if (id === undefined) continue;
		gathered.newRows.push({ collection, id });
		gathered.rowIds.set(row, id);
		gathered.edits.push(...edits);
		gathered.findings.push({
			code: copied ? "row-id-repeated" : "row-id-missing",
			severity: "note",
			at: { sheet: found.sheet, cell: cellName(row.index, firstColumn(found)) },
			...(edits[0] && { found: edits[0].text }),
		});
	}
}

/** The heading of a column that was carried from a file; undefined for a column of ours. */
function headingOfCarried(
	found: FoundTable,
	col: number,
	key: string,
	before: Before,
): string | undefined {
	const index = carriedIndex(key);
	if (index === undefined) return undefined;
	return before.carried?.[index] || found.headings.get(col) || columnName(col);
}

/** "Sheet!B7" → the field on whose cell a note lies, or the row where the cell is none of its answers. */
export function notedPaths(
	found: readonly FoundTable[],
	{ rowIds }: Gathered,
	before: Before,
): Map<string, Path> {
	const paths = new Map<string, Path>();
	for (const table of found)
		for (const row of table.rows)
			for (const [col, { note }] of row.cells) {
				const path = note && pathOfCell(table, row, col, rowIds, before);
				if (path) paths.set(`${table.sheet}!${cellName(row.index, col)}`, path);
			}
	return paths;
}

function pathOfCell(
	found: FoundTable,
	row: FoundRow,
	col: number,
	rowIds: Gathered["rowIds"],
	before: Before,
): Path | undefined {
	const { table } = found;
	const key = found.keys.get(col) ?? "";
	if (isSection(table)) {
		if (!isSectionMark(found, row.mark)) return undefined;
		const field = found.across ? key : (row.mark.split("/")[1] ?? "");
		return fieldOf(table, field) ? [table.section, field] : undefined;
	}
	const id = rowIds.get(row);
	if (id === undefined) return undefined;
	const heading = headingOfCarried(found, col, key, before);
	if (heading !== undefined) return [table.collection, id, "carried", heading];
	return fieldOf(table, key)
		? [table.collection, id, key]
		: [table.collection, id];
}

/** Columns of ours that are gone: their answers stand as they were, and that is said. */
function missingColumns(
	{ sheet, keys, rows }: FoundTable,
	{ fields, collection }: CollectionTable,
	{ language }: Wording,
): Finding[] {
	const labels: Record<string, string> = languages[language].fields[collection];
	const held = new Set(keys.values());
	const gone = rows.length > 0 ? fields.filter((key) => !held.has(key)) : [];
	return gone.map((key) => ({
		code: "column-missing",
		severity: "warning",
		at: { sheet },
		found: labels[key] ?? key,
	}));
}

const firstColumn = ({ keys }: FoundTable): number => Math.min(...keys.keys());

/**
 * Made of what the row is and where it stands, so that a file that is read twice, or comes back
 * from two people, does not add the same row twice.
 */
function newRowId(
	{ name, collection }: CollectionTable,
	{ index, cells }: FoundRow,
	{ seed }: Before,
): string {
	const texts = [...cells].map(([col, cell]) => [col, readText(cell)]);
	const hash = sha256(JSON.stringify([seed, name, index, texts]));
	return `${collection.slice(0, 3)}_${hash.slice(0, 12)}`;
}

function editOf(
	{
		found,
		table,
		row,
		col,
	}: { found: FoundTable; table: Table; row: FoundRow; col: number },
	name: string,
	heading: string | undefined,
	holder: Holder,
	path: Path,
	{ wording }: Before,
): Edit | undefined {
	if (isComputedKey(name)) return undefined;
	const field = heading === undefined ? fieldOf(table, name) : carriedField;
	if (!field) return undefined;
	const column =
		heading === undefined
			? ({ kind: "field", field: name } as const)
			: ({ kind: "carried", index: 0, heading } as const);
	const shown = valueText(answerCell(table, column, holder, wording).value);
	const cell = row.cells.get(col);
	const text = readText(cell);
	if (isStill(shown, text)) return undefined;
	const held = heading === undefined ? own(holder, name) : undefined;
	return {
		path,
		field,
		text,
		at: { sheet: found.sheet, cell: cellName(row.index, col) },
		...(shown !== "" && { shown }),
		...(typeof held === "string" && isCut(held) && { cut: true }),
		...(isError(cell) && { error: true }),
		...(cell?.formula !== undefined && { formula: cell.formula }),
	};
}

const isError = (cell: Cell | undefined): boolean =>
	cell?.type === "error" ||
	(cell?.type === "empty" && cell.formula !== undefined);

/** A carried text is read like any other long text. */
const carriedField: Kind = longText;

/** Puts edits into a document in place; those that cannot be understood become findings. */
export function applyEdits(
	document: object,
	edits: readonly Edit[],
	wording: Wording,
): Finding[] {
	const findings: Finding[] = [];
	const settled = new Map<string, string>();
	for (const edit of edits) {
		const { path, field, text, at } = edit;
		const key = pathText(path);
		const earlier = settled.get(key);
		const decoded =
			edit.cut || edit.error || (earlier !== undefined && earlier !== text)
				? ({ ok: false } as const)
				: decodeCell(field, text, wording);
		if (!decoded.ok)
			findings.push({
				code: "cell-change-refused",
				severity: "warning",
				at,
				found: text === "" && edit.formula ? `=${edit.formula}` : text,
				path: key,
			});
		else {
			settled.set(key, text);
			put(document, path, decoded.value);
			if (edit.shown !== undefined || text !== "")
				findings.push({
					code: "cell-changed",
					severity: "note",
					at,
					found: text,
					path: key,
				});
		}
	}
	return findings;
}

/** Sets a field in place; nothing empty stays behind. */
export function put(document: object, path: Path, value: unknown): void {
	let holder = document as Holder;
	const names = path.slice(0, -1);
	for (const name of names) {
		const inner = own(holder, name);
		if (typeof inner === "object" && inner !== null) holder = inner as Holder;
		else {
			if (isAbsent(value)) return;
			const made: Holder = {};
			define(holder, name, made);
			holder = made;
		}
	}
	const last = path.at(-1) ?? "";
	if (!isAbsent(value)) define(holder, last, value);
	else {
		delete holder[last];
		if (path.length === 4 && Object.keys(holder).length === 0)
			put(document, names, undefined);
	}
}

/** A heading may be "__proto__", which a plain assignment would lose. */
const define = (holder: Holder, name: string, value: unknown): void => {
	Object.defineProperty(holder, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true,
	});
};

import {
	type Assessment,
	type CollectionName,
	emptyAssessment,
	newId,
	nextOrder,
} from "../../domain/assessment.ts";
import { type Change, diff } from "../../domain/change.ts";
import { readDocument } from "../../domain/file.ts";
import { questionId } from "../../domain/measure.ts";
import { isRowId, own, type Path, pathText } from "../../domain/path.ts";
import {
	type Language,
	languageNames,
	languages,
} from "../../text/languages.ts";
import type { Finding, Refusal } from "../finding.ts";
import type { Workbook } from "../sheets.ts";
import { type Base, readBase } from "./baseSheet.ts";
import { carriedHeadings } from "./carried.ts";
import type { Wording } from "./cells.ts";
import { isSection, isWritten, rowsOf, tables } from "./columns.ts";
import { judge } from "./judge.ts";
import { fileRemarks, keepTexts } from "./keepTexts.ts";
import { isNational, waitingRow } from "./nationalRows.ts";
import {
	applyEdits,
	type Before,
	type Gathered,
	gatherEdits,
	notedPaths,
	put,
} from "./ownAnswers.ts";
import { findOwnTables, type OwnTables } from "./ownTables.ts";
import { planWorkbook } from "./planWorkbook.ts";
import { reviewerOf } from "./reviewer.ts";
import { type RowLabels, rowLabels } from "./rowLabels.ts";
import {
	type Exported,
	strayNames,
	strayOutside,
	strayTexts,
} from "./strayTexts.ts";
import type { Written } from "./written.ts";

/** A workbook of ours, as it came back. */
export interface OwnWorkbook {
	kind: "own";
	/** The base with what was changed in the cells. */
	document: Assessment;
	/** The assessment as it was exported; undefined when the workbook no longer holds it. */
	base: Assessment | undefined;
	/** From base to document; empty without a base. */
	changes: Change[];
	findings: Finding[];
	/** Who edited it, as the file says; undefined when it names nobody. */
	by: string | undefined;
}

export type OwnReading = OwnWorkbook | { kind: "refused"; refusal: Refusal };

/**
 * Reads a workbook that this program wrote, also after Excel, LibreOffice or openpyxl saved it and
 * people sorted, inserted, copied or deleted rows, or moved columns. Undefined when it is not ours.
 */
export function readOwnWorkbook(workbook: Workbook): OwnReading | undefined {
	const reading = readBase(workbook);
	if (!reading.ok && reading.why === "newer")
		return {
			kind: "refused",
			refusal: {
				code: "own-workbook-newer-format",
				...(reading.found && { found: reading.found }),
			},
		};
	const found = findOwnTables(workbook);
	if (reading.ok) return readWithBase(workbook, found, reading.base);
	if (reading.why === "none" && found.tables.length === 0) return undefined;
	return readWithoutBase(
		workbook,
		found,
		reading.id,
		reading.why === "damaged",
	);
}

function readWithBase(
	workbook: Workbook,
	found: OwnTables,
	base: Base,
): OwnWorkbook {
	const { document: exported, language, at } = base;
	const wording: Wording = {
		language,
		labels: rowLabels(exported, language),
	};
	const before: Before = {
		wording,
		row: (collection, id) => {
			const row = own(exported[collection], id) as
				| { removed?: true }
				| undefined;
			if (row) return row.removed ? undefined : { ...row };
			return collection === "questions" ? waitingRow(id, exported) : undefined;
		},
		section: ({ section }) => ({ ...exported[section] }),
		carried: carriedHeadings(exported),
		known: true,
		seed: base.hash,
	};
	const gathered = gatherEdits(found.tables, before);
	const document = structuredClone(exported);
	const findings = [
		...fill(document, gathered, wording),
		...missingRows(found, exported, gathered.seen, wording.labels),
		...keepRest(workbook, found, document, {
			language,
			written: base.written ?? planned(exported, language, at),
			numbered: base.written !== undefined,
			noted: notedPaths(found.tables, gathered, before),
			isCode: (table, mark) =>
				!isSection(table) && before.row(table.collection, mark) !== undefined,
		}),
	];
	fileRemarks(document, findings, base.hash);
	const checked = asDocument(document);
	return {
		kind: "own",
		document: checked,
		base: exported,
		changes: diff(exported, checked),
		findings,
		by: reviewerOf(workbook),
	};
}

/** What is no answer, and no text of ours, is kept and told. */
function keepRest(
	workbook: Workbook,
	found: OwnTables,
	document: Assessment,
	{
		language,
		noted,
		...exported
	}: Exported &
		Pick<Base, "language"> & { noted: ReturnType<typeof notedPaths> },
): Finding[] {
	const strays = [
		...strayTexts(found, exported),
		...strayOutside(workbook, exported, languages[language].workbook),
	];
	return [
		...keepTexts(document, strays, language, noted),
		...strayNames(
			workbook.sheets.filter((sheet) => !found.services.includes(sheet)),
			exported,
		).map(
			(name): Finding => ({
				code: "sheet-name-unknown",
				severity: "note",
				at: { sheet: name },
				found: name,
			}),
		),
	];
}

/** What the program writes today: stands in for what was written, where that is gone. */
const planned = (
	document: Assessment,
	language: Language,
	at: string,
): Written =>
	planWorkbook(document, judge(document, at), { language, at }).written;

/** The base is gone: what can be seen is read, and every code stands for its row. */
function readWithoutBase(
	workbook: Workbook,
	found: OwnTables,
	id: string | undefined,
	damaged: boolean,
): OwnWorkbook {
	const document = emptyAssessment(id ?? newId("tia"));
	const language = languageOf(found);
	const wording: Wording = { language, labels: rowLabels(document, language) };
	const before: Before = {
		wording,
		row: () => undefined,
		section: () => ({}),
		carried: undefined,
		known: false,
		seed: document.id,
	};
	const gathered = gatherEdits(found.tables, before);
	const collections = new Map<CollectionName, number>();
	for (const key of gathered.seen) {
		const [collection, row] = key.split("/") as [CollectionName, string];
		const order = (collections.get(collection) ?? 0) + 1;
		collections.set(collection, order);
		put(document, [collection, row, "order"], order);
	}
	const notes = fill(document, gathered, wording);
	dropWaiting(document);
	const seen = asDocument(document);
	const kept = keepRest(workbook, found, document, {
		language,
		written: planned(seen, language, exportedOn(workbook)),
		numbered: false,
		noted: notedPaths(found.tables, gathered, before),
		isCode: (_table, mark) => isRowId(mark),
	});
	const findings: Finding[] = [
		{
			code: damaged ? "own-workbook-damaged" : "own-workbook-base-missing",
			severity: "warning",
		},
		// Without a base every cell is news; only what could not be read is worth saying.
		...notes.filter(({ code }) => code !== "cell-changed"),
		...kept,
	];
	fileRemarks(document, findings, document.id);
	return {
		kind: "own",
		document: asDocument(document),
		base: undefined,
		changes: [],
		findings,
		by: reviewerOf(workbook),
	};
}

/** Puts new rows and edits into the document. References are read last: they may name new rows. */
function fill(
	document: Assessment,
	{ edits, newRows, findings }: Gathered,
	wording: Wording,
): Finding[] {
	for (const { collection, id } of newRows)
		put(document, [collection, id, "order"], nextOrder(document, collection));
	for (const { path } of edits) beginAnswer(document, path);
	const isReference = ({ field }: Gathered["edits"][number]) =>
		field.kind === "ref" || field.kind === "refs";
	const notes = applyEdits(
		document,
		edits.filter((edit) => !isReference(edit)),
		wording,
	);
	const labels = bothLabels(
		wording.labels,
		rowLabels(document, wording.language),
	);
	notes.push(
		...applyEdits(document, edits.filter(isReference), { ...wording, labels }),
	);
	for (const { collection, id } of newRows)
		if (collection === "questions") keyQuestion(document, id);
	return [...findings, ...notes];
}

/** The labels that were exported count first: a cell still says what a party was called then. */
const bothLabels = (exported: RowLabels, now: RowLabels): RowLabels => ({
	...exported,
	find: (collection, label) =>
		exported.find(collection, label) ?? now.find(collection, label),
});

/** An answer in a row that waited for one makes the row, with what it is about. */
function beginAnswer(document: Assessment, [collection, id = ""]: Path): void {
	const waiting =
		collection === "questions" ? waitingRow(id, document) : undefined;
	if (!waiting) return;
	put(document, ["questions", id], {
		...waiting,
		order: nextOrder(document, "questions"),
	});
}

/** Without the base a row that waited for an answer looks like one that has none: it says nothing. */
function dropWaiting(document: Assessment): void {
	for (const [id, row] of Object.entries(document.questions)) {
		const { order: _, owner, question: __, ...given } = row;
		if (isNational({ owner }, document) && Object.keys(given).length === 0)
			delete document.questions[id];
	}
}

/** A question stands under the key that its owner and its name make, so that two answers meet. */
function keyQuestion(document: Assessment, id: string): void {
	const row = document.questions[id];
	if (!row?.owner || !row.question) return;
	const key = questionId(row.owner, row.question);
	if (!isRowId(key) || Object.hasOwn(document.questions, key)) return;
	delete document.questions[id];
	document.questions[key] = row;
}

/** Rows that were exported and are gone. They are not struck out: a person decides. */
function missingRows(
	found: OwnTables,
	exported: Assessment,
	seen: ReadonlySet<string>,
	labels: RowLabels,
): Finding[] {
	const told = new Set<string>();
	const findings: Finding[] = [];
	for (const table of tables) {
		if (isSection(table) || !isWritten(table, exported)) continue;
		const place = found.tables.find((each) => each.table === table);
		const here = new Set(place?.rows.map(({ mark }) => mark));
		for (const [id] of rowsOf(table, exported)) {
			const key = `${table.collection}/${id}`;
			const isMissing = place ? !here.has(id) : !seen.has(key);
			if (!isMissing || told.has(key)) continue;
			told.add(key);
			findings.push({
				code: "row-missing",
				severity: "warning",
				...(place && { at: { sheet: place.sheet } }),
				found: labels.of(table.collection, id),
				path: key,
			});
		}
	}
	return findings;
}

/** The day of the export, as the file says it; of a file that does not say it, a day that proves nothing. */
const exportedOn = ({ properties }: Workbook): string =>
	/^\d{4}-\d\d-\d\d/.exec(properties.created ?? "")?.[0] ?? "2000-01-01";

/** The language in which most headings are written. */
function languageOf({ tables: found }: OwnTables): Language {
	const headings = new Set(
		found.flatMap((each) => [...each.headings.values()]),
	);
	const hits = (language: Language): number => {
		const { fields, workbook } = languages[language];
		const labels = [workbook.dataSheet, ...Object.values(fields)].flatMap(
			(group) => Object.values(group),
		);
		return labels.filter((label) => headings.has(label)).length;
	};
	return languageNames.reduce((best, next) =>
		hits(next) > hits(best) ? next : best,
	);
}

function asDocument(document: Assessment): Assessment {
	const reading = readDocument(document);
	if (reading.ok) return reading.document;
	// Every value went through a codec of its field, so this is an error of this program.
	throw new RangeError(
		`Not a valid assessment: ${pathText([reading.at ?? ""])}`,
	);
}

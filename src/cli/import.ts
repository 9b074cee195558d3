import { readFile } from "node:fs/promises";
import { writeDocument } from "../domain/file.ts";
import { mostKeptBytes } from "../domain/original.ts";
import { pathText } from "../domain/path.ts";
import type { Text } from "../text/en.ts";
import {
	columnName,
	columnOf,
	parseReference,
} from "../workbook/cellReference.ts";
import type { Finding } from "../workbook/finding.ts";
import { readWorkbook } from "../workbook/readWorkbook.ts";
import type { Workbook } from "../workbook/sheets.ts";
import { columnFields } from "../workbook/table/columnField.ts";
import {
	type ColumnTarget,
	type Mapping,
	proposeMapping,
} from "../workbook/table/mapping.ts";
import {
	applyMappingFile,
	readMappingFile,
} from "../workbook/table/mappingFile.ts";
import type { Extraction } from "../workbook/table/records.ts";
import type { TableRecord } from "../workbook/table/tableRecord.ts";
import { columnLabel } from "../workbook/table/turned.ts";
import type { Answer, Command, Context, Setting } from "./answer.ts";
import { readBytes } from "./bytes.ts";
import { importForeign } from "./document.ts";
import { WrongUse } from "./options.ts";
import { refuseWorkbook } from "./refuse.ts";
import { write } from "./write.ts";

/** A data sheet from Excel as an assessment, with what every column was taken for and what is doubtful. */
export async function importCommand(setting: Setting): Promise<Command> {
	const known = await knownMapping(setting);
	return (file, context) => importFile(file, context, known);
}

async function importFile(
	file: string,
	{ options, text, language, out }: Context,
	known: Known | undefined,
): Promise<Answer> {
	const input = await readBytes(file, text);
	if (!input.ok) return input.answer;
	const reading = readWorkbook(input.bytes);
	if (reading.kind === "refused") return refuseWorkbook(reading.refusal, text);
	if (reading.kind === "own") {
		const { document, changes, findings } = reading;
		const unwritten = await write(out, writeDocument(document), text);
		if (unwritten) return unwritten;
		return {
			exit: hasErrors(findings) ? 1 : 0,
			json: {
				document,
				mapping: { tables: [] },
				carried: [],
				changes: changes.map((change) => ({
					...change,
					path: pathText(change.path),
				})),
				findings,
			},
			lines: [
				text.cli.import.own(changes.length),
				...findingLines(findings, text),
				...writtenLines(out, text),
			],
		};
	}

	const { workbook } = reading;
	const mapping = known ? mappingBy(known, workbook) : reading.mapping;
	const isTooLarge =
		options.keepOriginal === true && input.bytes.length > mostKeptBytes;
	const keep = options.keepOriginal === true && !isTooLarge;
	const { document, extraction, findings } = importForeign(
		{ ...reading, mapping },
		{ file, bytes: input.bytes, on: options.at, language, keep },
	);
	const unwritten = await write(out, writeDocument(document), text);
	if (unwritten) return unwritten;
	return {
		exit:
			mapping.tables.length === 0 || hasErrors(findings) || isTooLarge ? 1 : 0,
		json: {
			document,
			...(options.keepOriginal && { kept: keep }),
			mapping: printed(mapping, extraction),
			carried: extraction.carried,
			titles: extraction.headingTexts,
			headings: extraction.headingCells,
			notes: extraction.notes,
			links: extraction.links,
			outside: extraction.outside,
			findings,
		},
		lines: [
			...mapping.tables.flatMap((table) => tableLines(table, text)),
			text.cli.import.lines(extraction.records.length),
			text.cli.import.carried(extraction.carried.length),
			...findingLines(findings, text),
			...(keep ? [text.cli.original.kept(input.bytes.length)] : []),
			...(isTooLarge
				? [text.cli.original.tooLarge(input.bytes.length, mostKeptBytes)]
				: []),
			...writtenLines(out, text),
		],
	};
}

type Known = Extract<ReturnType<typeof readMappingFile>, { ok: true }>["file"];

/** The mapping that a person corrected; anything else under --mapping is wrong use. */
async function knownMapping({
	options: { mapping },
	text,
}: Setting): Promise<Known | undefined> {
	if (mapping === undefined) return undefined;
	const says = text.cli.wrong.mappingUnreadable;
	let json: unknown;
	try {
		json = JSON.parse(await readFile(mapping, "utf8"));
	} catch (error) {
		throw new WrongUse(
			says(mapping, error instanceof Error ? error.message : String(error)),
		);
	}
	const reading = readMappingFile(json);
	if (!reading.ok)
		throw new WrongUse(
			text.cli.wrong.mappingWrong(mapping, reading.at, reading.found),
		);
	return reading.file;
}

const hasErrors = (findings: readonly Finding[]): boolean =>
	findings.some(({ severity }) => severity === "error");

/** A kept mapping is looked up by its headings; a printed one is taken as it stands. */
const mappingBy = (known: Known, workbook: Workbook): Mapping =>
	"kind" in known
		? proposeMapping(workbook, { known })
		: applyMappingFile(workbook, known);

/** The mapping with the texts of each table's rows as written. */
const printed = ({ tables }: Mapping, { records }: Extraction) => ({
	tables: tables.map((table, position) => ({
		...table,
		records: records
			.filter((record) => record.table === position)
			.map(printedRecord),
	})),
});

function printedRecord(record: TableRecord): Record<string, unknown> {
	const texts = columnFields.flatMap((field) => {
		const text = record[field];
		return text === undefined ? [] : [[field, text] as const];
	});
	return {
		...Object.fromEntries(texts),
		row: record.rowRef.row,
		...(Object.keys(record.carried).length === 0
			? {}
			: { carried: record.carried }),
		...(record.example ? { example: true } : {}),
	};
}

function tableLines(table: Mapping["tables"][number], text: Text): string[] {
	const { sheet, headerRow, firstDataRow, lastDataRow, columns } = table;
	const words = text.cli.import;
	return [
		lastDataRow < firstDataRow
			? words.noLines(sheet, headerRow)
			: table.turned
				? words.tableTurned(
						sheet,
						columnName(headerRow),
						columnName(firstDataRow),
						columnName(lastDataRow),
					)
				: words.table(sheet, headerRow, firstDataRow, lastDataRow),
		...columns.map(
			({ col, header, to }) =>
				`  ${words.column(columnLabel(table, columnOf(parseReference(`${col}1`))), header.replace(/\s+/g, " "), targetLabel(to, text))}`,
		),
	];
}

function targetLabel(to: ColumnTarget, text: Text): string {
	if (to === "carried") return text.cli.import.carriedColumn;
	const labels: Record<string, string> = {
		...text.cli.import.columns,
		...text.fields.categories,
	};
	return [to]
		.flat()
		.map((field) => labels[field] ?? field)
		.join(" + ");
}

/** "Doubtful, Data sheet, C7: The text seems to have been cut off …" */
const findingLines = (findings: readonly Finding[], text: Text): string[] =>
	findings.map(({ code, severity, at, found }) => {
		const place = text.findings.place(at?.sheet, at?.cell);
		const kind = text.findings.severity[severity];
		return `${[kind, place].filter(Boolean).join(", ")}: ${text.findings.found[code](found)}`;
	});

const writtenLines = (out: string | undefined, text: Text): string[] =>
	out === undefined ? [] : [text.cli.written(out)];

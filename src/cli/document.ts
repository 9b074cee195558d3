import { basename, extname } from "node:path";
import type { Assessment } from "../domain/assessment.ts";
import { readDocument } from "../domain/file.ts";
import { sha256 } from "../domain/hash.ts";
import type { Language } from "../text/languages.ts";
import type { Finding } from "../workbook/finding.ts";
import { importRecords } from "../workbook/importWorkbook.ts";
import {
	type ForeignWorkbook,
	readWorkbook,
} from "../workbook/readWorkbook.ts";
import { type Extraction, extractRecords } from "../workbook/table/records.ts";
import type { Answer, Context } from "./answer.ts";
import { readBytes } from "./bytes.ts";
import { refuseDocument, refuseFile, refuseWorkbook } from "./refuse.ts";

/** What a file was read as. */
export interface ReadFile {
	ok: true;
	document: Assessment;
	/** The assessment as it was exported; only a workbook of ours has it. */
	base?: Assessment;
	/** Who edited a workbook of ours, as it says. */
	by?: string;
	/** Somebody else's workbook, whose rows have no codes of ours. */
	foreign?: true;
}

/** An assessment from a file: JSON, a workbook of ours, or a foreign one as it would be imported. */
export async function readAssessment(
	file: string,
	{ options, text, language }: Context,
): Promise<ReadFile | { ok: false; answer: Answer }> {
	const input = await readBytes(file, text);
	if (!input.ok) return input;
	const { bytes } = input;
	const on = options.at;
	if (isJson(file, bytes)) {
		const json = parsed(bytes);
		if (json === undefined)
			return { ok: false, answer: refuseFile("not-json", text) };
		const reading = readDocument(documentIn(json));
		return reading.ok
			? reading
			: { ok: false, answer: refuseDocument(reading, text) };
	}
	const reading = readWorkbook(bytes);
	if (reading.kind === "refused")
		return { ok: false, answer: refuseWorkbook(reading.refusal, text) };
	if (reading.kind === "own") {
		const { document, base, by } = reading;
		return { ok: true, document, ...(base && { base }), ...(by && { by }) };
	}
	const { document } = importForeign(reading, { file, bytes, on, language });
	return { ok: true, document, foreign: true };
}

/** A foreign workbook as an assessment, as the page would take it in. */
export function importForeign(
	{ workbook, mapping, findings }: ForeignWorkbook,
	from: {
		file: string;
		bytes: Uint8Array;
		on: string;
		language: Language;
		/** Keep the bytes in the assessment. */
		keep?: boolean;
	},
): { document: Assessment; extraction: Extraction; findings: Finding[] } {
	const extraction = extractRecords(workbook, mapping);
	const document = importRecords(extraction, mapping, {
		name: basename(from.file),
		hash: sha256(from.bytes),
		on: from.on,
		...(from.keep && { original: from.bytes }),
		findings,
		language: from.language,
	});
	return {
		document,
		extraction,
		findings: [...findings, ...extraction.findings],
	};
}

/** By its name, or by its first character: no workbook starts with a brace. */
function isJson(file: string, bytes: Uint8Array): boolean {
	if (extname(file).toLowerCase() === ".json") return true;
	const start = new TextDecoder().decode(bytes.subarray(0, 64));
	return start.trimStart().startsWith("{");
}

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/** The document itself, or the one within the answer of `import --json`. */
const documentIn = (json: unknown): unknown =>
	typeof json === "object" &&
	json !== null &&
	!("formatVersion" in json) &&
	"document" in json
		? json.document
		: json;

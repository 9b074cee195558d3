import type { Assessment } from "../../domain/assessment.ts";
import { type Reading, readDocument } from "../../domain/file.ts";
import { sha256 } from "../../domain/hash.ts";
import type { Refusal } from "../../workbook/finding.ts";
import type { OwnWorkbook } from "../../workbook/own/readOwnWorkbook.ts";
import { bounds, megabytes } from "../../workbook/package/bounds.ts";
import type { ForeignWorkbook } from "../../workbook/readWorkbook.ts";
import { worker } from "../workbook.ts";
import { keptMappings } from "./keptMappings.ts";

/** What a file turned out to be. Reading changes nothing; what is done with it is a person's choice. */
export type FileReading =
	| { kind: "refused"; refusal: Refusal }
	| { kind: "not-json"; fault: JsonFault }
	| { kind: "document"; document: Assessment }
	| {
			kind: "foreign";
			workbook: ForeignWorkbook;
			hash: string;
			bytes: Uint8Array;
	  }
	| { kind: "own"; own: OwnWorkbook; hash: string };

interface JsonFault {
	code: "not-json" | Extract<Reading, { ok: false }>["code"];
	at?: string;
}

export interface ReadOptions {
	signal: AbortSignal;
	onProgress: (done: number, sheet?: string) => void;
}

/** Reads a file of any kind: a workbook in the worker, an assessment saved as JSON here. Never rejects. */
export async function readFile(
	file: File,
	options: ReadOptions,
): Promise<FileReading> {
	// Before its bytes are fetched: they need not fit into memory.
	if (file.size > bounds.fileBytes)
		return refused({ code: "file-too-large", found: megabytes(file.size) });
	const bytes = await bytesOf(file);
	if (!bytes) return refused({ code: "not-a-workbook" });
	if (looksLikeJson(file.name, bytes)) return readJson(bytes);
	const hash = sha256(bytes);
	const answer = await worker.request(
		"understand",
		{ bytes, kept: keptMappings() },
		options,
	);
	if (!answer.ok) return refused(answer.refusal);
	const { reading } = answer;
	if (reading.kind === "refused") return refused(reading.refusal);
	return reading.kind === "own"
		? { kind: "own", own: reading, hash }
		: { kind: "foreign", workbook: reading, hash, bytes };
}

const refused = (refusal: Refusal): FileReading => ({
	kind: "refused",
	refusal,
});

/** Undefined for what has no bytes to read: a folder that was dropped, a file that was moved meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}

const openingBrace = 0x7b;
const whiteSpace = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

function looksLikeJson(name: string, bytes: Uint8Array): boolean {
	if (bytes.length > 0 && /\.json$/i.test(name)) return true;
	return bytes.find((byte) => !whiteSpace.includes(byte)) === openingBrace;
}

function readJson(bytes: Uint8Array): FileReading {
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return { kind: "not-json", fault: { code: "not-json" } };
	}
	const read = readDocument(json);
	return read.ok
		? { kind: "document", document: read.document }
		: {
				kind: "not-json",
				fault: {
					code: read.code,
					...(read.at === undefined ? {} : { at: read.at }),
				},
			};
}

import type { Assessment } from "../domain/assessment.ts";
import type { Refusal } from "./finding.ts";
import type { WriteOptions } from "./own/writeWorkbook.ts";
import { readSheets } from "./package/readSheets.ts";
import { readWorkbook } from "./readWorkbook.ts";
import type { MappingFile } from "./table/mappingFile.ts";

/** Tells how far the work has come, 0 to 1, and on which sheet. */
export type Report = (done: number, sheet?: string) => void;

export interface WriteRequest extends WriteOptions {
	assessment: Assessment;
}

interface UnderstandRequest {
	bytes: Uint8Array;
	/** What a person took columns for before. */
	kept: readonly MappingFile[];
}

/** What every answer may be instead of its own: turned away, stopped, too slow, failed. */
interface Refused {
	ok: false;
	refusal: Refusal;
}

/**
 * What the worker does, by kind of request. One entry takes one plain value that can cross to a worker, may report,
 * and gives (or promises) a plain value. In Node the functions behind them are called directly. A new kind is a new entry
 * here, and a time limit in worker.ts.
 */
const handlers = {
	read: (bytes: Uint8Array, report: Report) =>
		readSheets(bytes, { onProgress: report }),
	/** Any workbook, as far as it can be understood without a person. */
	understand: ({ bytes, kept }: UnderstandRequest, report: Report) => ({
		ok: true as const,
		reading: readWorkbook(bytes, { kept, onProgress: report }),
	}),
	/** An assessment as the bytes of a workbook. The writer is fetched with the first of them. */
	write: async ({ assessment, ...options }: WriteRequest) => {
		const { writeWorkbook } = await import("./own/writeWorkbook.ts");
		return {
			ok: true as const,
			bytes: await writeWorkbook(assessment, options),
		};
	},
};

export type RequestKind = keyof typeof handlers;
export type RequestInput<K extends RequestKind> = Parameters<
	(typeof handlers)[K]
>[0];
export type RequestAnswer<K extends RequestKind> =
	| Awaited<ReturnType<(typeof handlers)[K]>>
	| Refused;

type Handlers = {
	[K in RequestKind]: (
		input: RequestInput<K>,
		report: Report,
	) => RequestAnswer<K> | Promise<RequestAnswer<K>>;
};

/** What goes to the worker, one request at a time. */
export interface WorkerRequest<K extends RequestKind = RequestKind> {
	id: number;
	kind: K;
	input: RequestInput<K>;
}

/** What comes back: signs of progress, then one answer. */
export type WorkerMessage =
	| { id: number; progress: { done: number; sheet?: string } }
	| { id: number; answer: RequestAnswer<RequestKind> };

/** The worker's end: does what is asked and posts what there is to say. Never throws. */
export async function answerRequest<K extends RequestKind>(
	{ id, kind, input }: WorkerRequest<K>,
	post: (message: WorkerMessage) => void,
): Promise<void> {
	const table: Handlers = handlers;
	try {
		const answer = await table[kind](input, (done, sheet) => {
			post({
				id,
				progress: sheet === undefined ? { done } : { done, sheet },
			});
		});
		post({ id, answer });
	} catch (error) {
		post({
			id,
			answer: {
				ok: false,
				refusal: { code: "reader-failed", found: String(error) },
			},
		});
	}
}

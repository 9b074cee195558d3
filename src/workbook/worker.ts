import type { RefusalCode } from "./finding.ts";
import type {
	Report,
	RequestAnswer,
	RequestInput,
	RequestKind,
	WorkerMessage,
} from "./requests.ts";

/**
 * Milliseconds without a sign of progress after which the worker is ended. Reading tells its progress every 500 rows,
 * and the bounds of intake keep the largest file within a few seconds; the limit is the second line, and short
 * because an out-of-memory in a worker takes the whole tab with it.
 */
const quietLimits: Record<RequestKind, number> = {
	read: 15_000,
	// Between the last row and the answer lies the understanding, which tells no progress.
	understand: 60_000,
	// The writer tells none either: ten thousand rows take it a few seconds.
	write: 120_000,
};

/** The part of a Worker that is needed here, so that tests can bring their own. */
export type WorkerLike = Pick<
	Worker,
	"postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror"
>;

interface RequestOptions {
	onProgress?: Report;
	/** Aborting ends the worker at once; the answer is the refusal "stopped". */
	signal?: AbortSignal;
	/** Milliseconds without progress, instead of the limit for the kind. */
	quietLimit?: number;
}

/** The page's end of the worker in which all of workbook/ runs. */
export interface WorkbookWorker {
	/**
	 * Answers as the handler of that kind does, or with a refusal: "stopped", "took-too-long" or "reader-failed".
	 * Never rejects. Requests are worked off one after the other.
	 */
	request<K extends RequestKind>(
		kind: K,
		input: RequestInput<K>,
		options?: RequestOptions,
	): Promise<RequestAnswer<K>>;
	/** Ends the worker; what is under way is stopped. The next request starts a new one. */
	stop(): void;
}

function startWorker(): WorkerLike {
	return new Worker(new URL("./workerMain.ts", import.meta.url), {
		type: "module",
	});
}

/** A worker that is started with the first request, kept for the next, and replaced after it was ended. */
export function workbookWorker(
	start: () => WorkerLike = startWorker,
): WorkbookWorker {
	let worker: WorkerLike | undefined;
	let lastId = 0;
	let queue: Promise<unknown> = Promise.resolve();
	let stopAll = new AbortController();

	const end = () => {
		worker?.terminate();
		worker = undefined;
	};

	const run = <K extends RequestKind>(
		kind: K,
		input: RequestInput<K>,
		options: RequestOptions,
		signals: AbortSignal[],
	) =>
		new Promise<RequestAnswer<K>>((resolve) => {
			const id = ++lastId;
			let clock: ReturnType<typeof setTimeout> | undefined;
			const settle = (answer: RequestAnswer<K>) => {
				clearTimeout(clock);
				for (const signal of signals) signal.removeEventListener("abort", stop);
				resolve(answer);
			};
			const giveUp = (code: RefusalCode, found?: string) => {
				end();
				const refusal = found === undefined ? { code } : { code, found };
				settle({ ok: false, refusal });
			};
			const stop = () => giveUp("stopped");
			const wait = () => {
				clearTimeout(clock);
				clock = setTimeout(
					() => giveUp("took-too-long"),
					options.quietLimit ?? quietLimits[kind],
				);
			};

			if (signals.some((signal) => signal.aborted)) {
				resolve({ ok: false, refusal: { code: "stopped" } });
				return;
			}
			for (const signal of signals) signal.addEventListener("abort", stop);
			wait();
			try {
				worker ??= start();
				worker.onerror = (event) => giveUp("reader-failed", event.message);
				worker.onmessageerror = () => giveUp("reader-failed");
				worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
					if (data.id !== id) return;
					if ("answer" in data) return settle(data.answer as RequestAnswer<K>);
					wait();
					options.onProgress?.(data.progress.done, data.progress.sheet);
				};
				worker.postMessage({ id, kind, input });
			} catch (error) {
				giveUp("reader-failed", String(error));
			}
		});

	return {
		request: (kind, input, options = {}) => {
			const signals = [stopAll.signal];
			if (options.signal !== undefined) signals.push(options.signal);
			const answer = queue.then(() => run(kind, input, options, signals));
			queue = answer;
			return answer;
		},
		stop: () => {
			stopAll.abort();
			stopAll = new AbortController();
			end();
		},
	};
}

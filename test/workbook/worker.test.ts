import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSheets } from "../../src/workbook/package/readSheets.ts";
import {
	answerRequest,
	type WorkerMessage,
	type WorkerRequest,
} from "../../src/workbook/requests.ts";
import { type WorkerLike, workbookWorker } from "../../src/workbook/worker.ts";

const bytes = new Uint8Array(
	readFileSync("fixtures/workbooks/zoomx/input.xlsx"),
);

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A worker in the same process; `behave` decides what it does with a request. */
class FakeWorker implements WorkerLike {
	onmessage: WorkerLike["onmessage"] = null;
	onmessageerror: WorkerLike["onmessageerror"] = null;
	onerror: WorkerLike["onerror"] = null;
	ended = false;
	private readonly behave: (request: WorkerRequest, worker: FakeWorker) => void;

	constructor(behave: (request: WorkerRequest, worker: FakeWorker) => void) {
		this.behave = behave;
	}

	postMessage(request: unknown): void {
		const copy = structuredClone(request) as WorkerRequest;
		queueMicrotask(() => this.behave(copy, this));
	}

	terminate(): void {
		this.ended = true;
	}

	say(data: WorkerMessage): void {
		if (this.ended) return;
		const handle = this.onmessage as ((event: MessageEvent) => void) | null;
		handle?.(new MessageEvent("message", { data: structuredClone(data) }));
	}

	crash(): void {
		const handle = this.onerror as ((event: unknown) => void) | null;
		handle?.({ message: "out of memory" });
	}
}

const started: FakeWorker[] = [];
const start = (
	behave: (request: WorkerRequest, worker: FakeWorker) => void,
) => {
	started.length = 0;
	return () => {
		const worker = new FakeWorker(behave);
		started.push(worker);
		return worker;
	};
};
const obedient = (request: WorkerRequest, worker: FakeWorker) =>
	void answerRequest(request, (message) => worker.say(message));
const silent = () => {};

test("through the worker comes what the reader gives, with its progress", async () => {
	const client = workbookWorker(start(obedient));
	const told: number[] = [];
	const answer = await client.request("read", bytes, {
		onProgress: (done) => told.push(done),
	});
	expect(answer).toEqual(readSheets(bytes));
	expect(told[0]).toBe(0);
	expect(told.at(-1)).toBe(1);
	expect(bytes.length).toBeGreaterThan(0);
});

test("one worker serves one request after the other", async () => {
	const client = workbookWorker(start(obedient));
	const [first, second] = await Promise.all([
		client.request("read", bytes),
		client.request("read", new Uint8Array()),
	]);
	expect(first.ok).toBe(true);
	expect(second).toEqual({ ok: false, refusal: { code: "file-empty" } });
	expect(started.length).toBe(1);
});

test("no worker is started before there is something to do", () => {
	workbookWorker(start(obedient));
	expect(started).toEqual([]);
});

test("stopping ends the worker at once, and the next request gets a new one", async () => {
	let behave: (request: WorkerRequest, worker: FakeWorker) => void = silent;
	const client = workbookWorker(
		start((request, worker) => behave(request, worker)),
	);
	const stop = new AbortController();
	const stopped = client.request("read", bytes, { signal: stop.signal });
	await vi.advanceTimersByTimeAsync(1_000);
	stop.abort();
	expect(await stopped).toEqual({ ok: false, refusal: { code: "stopped" } });
	expect(started[0]?.ended).toBe(true);

	behave = obedient;
	expect((await client.request("read", bytes)).ok).toBe(true);
	expect(started.length).toBe(2);
});

test("a request that was stopped while it waited is not begun", async () => {
	const client = workbookWorker(start(obedient));
	const stop = new AbortController();
	const first = client.request("read", bytes);
	const second = client.request("read", bytes, { signal: stop.signal });
	stop.abort();
	expect((await first).ok).toBe(true);
	expect(await second).toEqual({ ok: false, refusal: { code: "stopped" } });
	expect(started[0]?.ended).toBe(false);
});

test("stopping everything answers all that is under way or waiting", async () => {
	const client = workbookWorker(start(silent));
	const answers = [
		client.request("read", bytes),
		client.request("read", bytes),
	];
	await vi.advanceTimersByTimeAsync(1);
	client.stop();
	for (const answer of await Promise.all(answers)) {
		expect(answer).toEqual({ ok: false, refusal: { code: "stopped" } });
	}
	expect(started.map(({ ended }) => ended)).toEqual([true]);
});

test("a worker that says nothing for 15 seconds is ended; one that tells its progress is not", async () => {
	const client = workbookWorker(start(silent));
	const answer = client.request("read", bytes);
	await vi.advanceTimersByTimeAsync(14_000);
	started[0]?.say({ id: 1, progress: { done: 0.5 } });
	await vi.advanceTimersByTimeAsync(14_000);
	expect(started[0]?.ended).toBe(false);
	await vi.advanceTimersByTimeAsync(1_001);
	expect(await answer).toEqual({
		ok: false,
		refusal: { code: "took-too-long" },
	});
	expect(started[0]?.ended).toBe(true);
});

test("a worker that breaks down is an answer, not an exception", async () => {
	const client = workbookWorker(start((_, worker) => worker.crash()));
	expect(await client.request("read", bytes)).toEqual({
		ok: false,
		refusal: { code: "reader-failed", found: "out of memory" },
	});
	const none = workbookWorker(() => {
		throw new Error("no workers here");
	});
	expect(await none.request("read", bytes)).toEqual({
		ok: false,
		refusal: { code: "reader-failed", found: "Error: no workers here" },
	});
});

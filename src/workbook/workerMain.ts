import { answerRequest, type WorkerRequest } from "./requests.ts";

/** The file that runs inside the worker. */
addEventListener("message", (event: MessageEvent<WorkerRequest>) => {
	void answerRequest(event.data, (message) => postMessage(message));
});

import { readFile, stat } from "node:fs/promises";
import type { Text } from "../text/en.ts";
import { bounds } from "../workbook/package/bounds.ts";
import type { Answer } from "./answer.ts";
import { refuseFile, refuseWorkbook } from "./refuse.ts";

/** The bytes of a file; or why not. A file beyond the bound is turned away by its size, before a byte is read. */
export async function readBytes(
	file: string,
	text: Text,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; answer: Answer }> {
	try {
		const { size, isFile } = await stat(file).then((found) => ({
			size: found.size,
			isFile: found.isFile(),
		}));
		if (isFile && size > bounds.fileBytes)
			return {
				ok: false,
				answer: refuseWorkbook(
					{
						code: "file-too-large",
						found: `${Math.round(size / 1024 / 1024)} MB`,
					},
					text,
				),
			};
		return { ok: true, bytes: await readFile(file) };
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		return {
			ok: false,
			answer: refuseFile(reasons.get(String(code)) ?? "file-unreadable", text),
		};
	}
}

/** Error codes of the system that have a sentence of their own. */
const reasons: ReadonlyMap<string, keyof Text["cli"]["refused"]> = new Map([
	["ENOENT", "file-not-found"],
	["ENOTDIR", "file-not-found"],
	["EISDIR", "is-a-folder"],
]);

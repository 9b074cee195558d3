import { writeFile } from "node:fs/promises";
import type { Text } from "../text/en.ts";
import type { Refused } from "./answer.ts";

/** Writes the answer about a file, if it is wanted in one; or says why that could not be done. */
export async function write(
	path: string | undefined,
	content: Uint8Array | string,
	text: Text,
): Promise<Refused | undefined> {
	if (path === undefined) return undefined;
	try {
		await writeFile(path, content);
		return undefined;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const reason = text.cli.wrong.cannotWrite(path, why);
		return { exit: 2, refusal: { code: "cannot-write", reason } };
	}
}

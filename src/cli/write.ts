import { writeFile } from "node:fs/promises";
import { WrongUse } from "./options.ts";

/** Writes a file; what the system says against it becomes wrong use. */
export async function write(
	path: string,
	content: Uint8Array | string,
	says: (path: string, reason: string) => string,
): Promise<void> {
	try {
		await writeFile(path, content);
	} catch (error) {
		throw new WrongUse(
			says(path, error instanceof Error ? error.message : String(error)),
		);
	}
}

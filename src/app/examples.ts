import type { Assessment } from "../domain/assessment.ts";
import { readDocument } from "../domain/file.ts";

const files = import.meta.glob<{ default: unknown }>(
	"../../fixtures/examples/*/document.json",
);

/** Names of the examples that were built in; each is fetched when it is opened. */
export const exampleNames: readonly string[] = Object.keys(files)
	.map((path) => path.split("/").at(-2) ?? "")
	.sort();

/** The document of an example. Rejects when there is none of that name or it does not read. */
export async function loadExample(name: string): Promise<Assessment> {
	const load = files[`../../fixtures/examples/${name}/document.json`];
	if (!load) throw new Error(name);
	const read = readDocument((await load()).default);
	if (!read.ok) throw new Error(`${name}: ${read.code}`);
	return read.document;
}

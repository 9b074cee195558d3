import { readFile } from "node:fs/promises";
import {
	builtInKnowledge,
	type Knowledge,
	withHouseEntries,
} from "../domain/knowledge/knowledge.ts";
import { readKnowledgeFile } from "../domain/knowledge/knowledgeFile.ts";
import type { Text } from "../text/en.ts";
import { WrongUse } from "./options.ts";

/**
 * What is known of the law: the built-in catalogues with the entries of the file under --knowledge, if one was given.
 * A file that cannot be taken whole is wrong use. `today` is an ISO date.
 */
export async function knowledgeFrom(
	path: string | undefined,
	today: string,
	text: Text,
): Promise<Knowledge> {
	if (path === undefined) return builtInKnowledge;
	const { page } = text.knowledge;
	const refuse = (why: string): never => {
		throw new WrongUse(text.cli.wrong.knowledgeUnreadable(path, why));
	};
	let json: unknown;
	try {
		json = JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
	const reading = readKnowledgeFile(
		json,
		today,
		builtInKnowledge.adequacyDecisions,
	);
	if (reading.ok) return withHouseEntries(reading.entries);
	const { code, at, found } = reading.refusal;
	const { says, next } = page.refused[code];
	const place = at === undefined ? [] : [page.place(at, found ?? "–")];
	return refuse([says, ...place, next, `(${code})`].join(" "));
}

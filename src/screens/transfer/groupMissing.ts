import { parsePath } from "../../domain/path.ts";
import type { Missing } from "../../domain/review.ts";
import type { Naming } from "../fields/names.ts";
import { describePath } from "./describe.ts";
import { splitQuestion } from "./splitQuestion.ts";

/** One question, with every field of it that is wanting: its answer, its reason, its source. */
export interface MissingLine {
	key: string;
	question: string;
	/** The words of each link: the first says the question, those after it the part of it. */
	links: { entry: Missing; words: string }[];
	why: Missing["why"];
	/** The rule that the answer breaks. */
	rule?: string;
}

/** What is wanting about one row; without a name where it is about no row. */
export interface MissingOfRow {
	/** Its id; the name of the collection or section where there is none. */
	row: string;
	name?: string;
	lines: MissingLine[];
}

/** What is wanting, by the row it is about. What an answer rules out comes first: nothing else helps before that is changed. */
export function groupMissing(
	naming: Naming,
	missing: readonly Missing[],
): MissingOfRow[] {
	const rows = new Map<string, MissingOfRow>();
	const inOrder = [...missing].sort(
		(a, b) => Number(b.why === "unmet") - Number(a.why === "unmet"),
	);
	for (const entry of inOrder) {
		const said = describePath(naming, entry.path);
		const name =
			entry.about === undefined
				? said.about
				: describePath(naming, entry.about).about;
		const row = rowOf(entry.about ?? entry.path);
		const group = rows.get(row) ?? {
			row,
			...(name === undefined ? {} : { name }),
			lines: [],
		};
		rows.set(row, group);
		const question = said.of ?? said.question;
		const key = [question, entry.why, entry.rule ?? ""].join("|");
		const line = group.lines.find((each) => each.key === key);
		if (line) line.links.push({ entry, words: said.part ?? said.question });
		else
			group.lines.push({
				key,
				question,
				links: [{ entry, words: said.question }],
				why: entry.why,
				...(entry.rule === undefined ? {} : { rule: entry.rule }),
			});
	}
	return [...rows.values()];
}

/** The id of the row that a path is about; of a question of a catalogue, of the row that it is asked of. */
function rowOf(path: string): string {
	const [collection = "", id = collection] = parsePath(path);
	return collection === "questions" ? splitQuestion(id)[0] : id;
}

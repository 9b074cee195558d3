import {
	type Assessment,
	type CollectionName,
	collectionFields,
} from "../domain/assessment.ts";
import { own, parsePath } from "../domain/path.ts";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";
import { languages } from "../text/languages.ts";
import { nationalSentences } from "../text/nationalText.ts";
import { pathLabel } from "../workbook/own/pathLabel.ts";
import { rowLabels } from "../workbook/own/rowLabels.ts";

/** Rows that the questions of a catalogue are about. */
const owners = ["categories", "findings", "measures", "transfers"] as const;

/** The sentence of a catalogue's question: national law's, a condition, a question of step 3, a guard. */
const sentenceOf = (text: Text, question: string): string | undefined =>
	nationalSentences(text, question)?.asked ??
	Object.values<unknown>(text.knowledge)
		.flatMap((group) =>
			typeof group === "object" && group !== null
				? (own(group, question) ?? [])
				: [],
		)
		.find((each) => typeof each === "string");

/** Says paths of an assessment in words: "Transfer: Support in the US – Importer"; a bare collection is one in which a row is wanting. */
export function labels(
	document: Assessment,
	language: Language,
): (path: string) => string {
	const { cli, fields, workbook } = languages[language];
	const wording = { language, labels: rowLabels(document, language) };
	const tables: Record<string, string> = workbook.tables;
	return (path) => {
		const [first = "", id, field] = parsePath(path);
		if (id === undefined) return tables[first] ?? path;
		if (!Object.hasOwn(collectionFields, first))
			return pathLabel(path, wording);
		const collection = first as CollectionName;
		if (first === "questions") {
			const [, owner = "", question = ""] = /^(.*):([^:]*)$/.exec(id) ?? [];
			const asked = sentenceOf(languages[language], question);
			const isRow = (collection: CollectionName) =>
				own(document[collection], owner) !== undefined;
			const of = owners.find(isRow);
			const about = of
				? `${cli.rows[of]}: ${wording.labels.of(of, owner)}`
				: languages[language].layers.whole;
			const names: Record<string, string> = fields.questions;
			if (asked)
				return cli.field(about, `${asked} (${names[field ?? ""] ?? field})`);
		}
		const row = `${cli.rows[collection]}: ${wording.labels.of(first, id)}`;
		if (field === undefined) return row;
		const names: Record<string, string> = fields[collection];
		return cli.field(row, names[field] ?? field);
	};
}

import type { Assessment } from "../domain/assessment.ts";
import { type JudgedWith, judgedWith } from "../domain/knowledge/judgedWith.ts";
import { entryNameByKey } from "../text/entryName.ts";
import { formatList } from "../text/format.ts";
import type { Context } from "./answer.ts";

/** Which knowledge of the law the answer rests on, as --json gives it and as lines. */
export function judged(
	document: Assessment,
	{ knowledge, text, language }: Context,
): { json: JudgedWith; lines: string[] } {
	const json = judgedWith(document, knowledge);
	const { page } = text.knowledge;
	const names = json.missing.map((key) =>
		entryNameByKey(key, knowledge.adequacyDecisions, language),
	);
	return {
		json,
		lines: [
			"",
			page.judgedWith(json.version),
			...(names.length === 0
				? []
				: [
						`${page.missing}. ${page.missingSays(formatList(names, language))}`,
					]),
		],
	};
}

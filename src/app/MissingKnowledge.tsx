import { judgedWith } from "../domain/knowledge/judgedWith.ts";
import { hrefOfEntry } from "../screens/knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../screens/props.ts";
import { entryNameByKey } from "../text/entryName.ts";
import { formatList } from "../text/format.ts";
import { Notice } from "../ui/Notice.tsx";

/** Says that something was confirmed or noted with the house's own legal facts that this browser lacks, or has otherwise. */
export function MissingKnowledge({
	assessment,
	knowledge,
	text,
	language,
}: ScreenProps) {
	const words = text.knowledge.page;
	const { missing } = judgedWith(assessment, knowledge);
	const [first] = missing;
	if (first === undefined) return null;
	const names = missing.map((key) =>
		entryNameByKey(key, knowledge.adequacyDecisions, language),
	);
	return (
		<Notice kind="warning" title={words.missing}>
			<p>{words.missingSays(formatList(names, language))}</p>
			<p>
				{words.missingNext} <a href={hrefOfEntry(first)}>{words.missingLink}</a>
			</p>
		</Notice>
	);
}

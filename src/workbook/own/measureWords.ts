import { limitsOf } from "../../domain/knowledge/familyLimits.ts";
import { measureCatalogue } from "../../domain/knowledge/measures.ts";
import { precedentsOn } from "../../domain/law/precedents.ts";
import { own } from "../../domain/path.ts";
import { cite } from "../../text/cite.ts";
import { languages } from "../../text/languages.ts";
import { precedentSentence } from "../../text/precedentText.ts";
import type { DecisionContext } from "./decisionCells.ts";

/** Beside a measure: when it does not work, or what authorities and courts have said of it; one statement a line, with its source. */
export function measureWords(
	{ assessment, wording }: Pick<DecisionContext, "assessment" | "wording">,
	column: "limits" | "precedents",
	id: string,
): string | undefined {
	const text = languages[wording.language];
	const row = assessment.measures[id];
	const entry = measureCatalogue.find((each) => each.id === row?.catalogue);
	const lines =
		column === "precedents"
			? row
				? precedentsOn(assessment, row).map((each) =>
						precedentSentence(each, text, wording.language),
					)
				: []
			: entry
				? limitsOf(entry).map(
						(limit) =>
							`${String(own(text.knowledge.limits, limit.id) ?? limit.id)} ${cite(text, limit)}.`,
					)
				: [];
	return lines.length > 0 ? lines.join("\n") : undefined;
}

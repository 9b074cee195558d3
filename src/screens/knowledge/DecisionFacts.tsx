import { factsOf } from "../../domain/knowledge/entryFacts.ts";
import type { ReplaceableEntry } from "../../domain/knowledge/houseEntry.ts";
import { own } from "../../domain/path.ts";
import { citeBeside } from "../../text/cite.ts";
import type { KnowledgeProps } from "./model.ts";
import { factLabel, factValue } from "./words.ts";

/** What an adequacy decision says. All of it has the source and the date of the entry. */
export function DecisionFacts({
	decision,
	...spoken
}: Pick<KnowledgeProps, "text" | "language"> & {
	decision: Extract<ReplaceableEntry, { kind: "adequacy-decision" }>;
}) {
	const { text } = spoken;
	const { id, lastReview } = decision.entry;
	const scope = own(text.knowledge.adequacyScopes, id);
	const facts = Object.entries(factsOf(decision));
	return (
		<dl className="knowledge-facts">
			{facts.map(([fact, value]) => (
				<div key={fact}>
					<dt>{factLabel(spoken, fact, undefined)}</dt>
					<dd>{factValue(spoken, fact, value)}</dd>
				</div>
			))}
			{decision.entry.scope === undefined && typeof scope === "string" && (
				<div>
					<dt>{text.knowledge.page.facts.scope}</dt>
					<dd>{scope}</dd>
				</div>
			)}
			{lastReview && (
				<div>
					<dt>{text.knowledge.page.facts.lastReview}</dt>
					<dd>{citeBeside(text, lastReview)}</dd>
				</div>
			)}
		</dl>
	);
}

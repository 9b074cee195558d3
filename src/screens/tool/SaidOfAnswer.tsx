import { toolAuthorised } from "../../domain/law/formal.ts";
import type { Spoke } from "../../domain/law/outcome.ts";
import { rules } from "../../domain/law/rules.ts";
import { toolRuleGuards } from "../../domain/requirements/tool.ts";
import { cite } from "../../text/cite.ts";
import { Notice } from "../../ui/Notice.tsx";
import { ruleKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { ruleText } from "../transfer/ruleText.ts";

/**
 * Answers of other steps: what is said of how often is said at the ground of Art. 49, what is said of an
 * authorisation that the tool cannot do without at the choice of the tool.
 */
const saidElsewhere: Record<string, string> = {
	frequency: "derogation",
	authorisation: "tool",
};
/** Said with the proposal of a module, which also mends it. */
const saidOtherwise: ReadonlySet<string> = new Set(["scc.module-matches"]);

/** The field that a rule judges in step 2. */
const answeredFor = (rule: string): string =>
	rule === toolAuthorised.id
		? "authorisation"
		: (toolRuleGuards[rule]?.[1] ?? "");

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

/** What the law says against the answer in a field of step 2, at that field: the rule, its source, and where it can be mended. */
export function SaidOfAnswer({
	transfer,
	field,
	spoke,
	...props
}: ScreenProps & {
	transfer: string;
	field: string;
	spoke: readonly Spoke[];
}) {
	const { text } = props;
	const said = spoke.filter(({ rule, status }) => {
		const answered = answeredFor(rule);
		return (
			status === "unmet" &&
			!saidOtherwise.has(rule) &&
			(saidElsewhere[answered] ?? answered) === field
		);
	});
	return said.map((each) => {
		const rule = ruleOf.get(each.rule);
		const answered = answeredFor(each.rule);
		const path = `transfers/${transfer}/${answered}`;
		return (
			<Notice key={each.rule} kind="stop" title={ruleText(text, each)}>
				<p>
					{rule && cite(text, rule)}{" "}
					<KnowledgeLink
						entry={ruleKey(each.rule)}
						name={ruleText(text, each)}
						text={text}
					/>
				</p>
				{answered !== field && (
					<p>
						<FieldLink {...props} path={path}>
							{text.screens.tool.answeredIn(
								text.fields.transfers[
									answered as keyof typeof text.fields.transfers
								],
							)}
						</FieldLink>
					</p>
				)}
			</Notice>
		);
	});
}

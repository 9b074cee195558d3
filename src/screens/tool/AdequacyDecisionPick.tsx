import {
	type AdequacyDecision,
	isDecisionStale,
	isInForce,
	nextCheckOfDecision,
} from "../../domain/knowledge/adequacyDecision.ts";
import { decisionKey, keyOf } from "../../domain/knowledge/houseEntry.ts";
import { own } from "../../domain/path.ts";
import { cite, citeBeside } from "../../text/cite.ts";
import { countryName, formatDate } from "../../text/format.ts";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import { HelpBeside } from "../fields/HelpBeside.tsx";
import { answerField } from "../fields/unknownMark.ts";
import { fieldLabel, helpAt } from "../fields/words.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import { OwnMark } from "../knowledge/OwnMark.tsx";
import { fieldId, type ScreenProps } from "../props.ts";

/** The adequacy decision a transfer rests on, picked from the list, with its facts as they were last checked. */
export function AdequacyDecisionPick({
	transfer,
	saidNotInForce,
	...props
}: ScreenProps & {
	transfer: string;
	/** Does a rule of law say beside this, with its source, that the decision is not in force? Then it is said once. */
	saidNotInForce: boolean;
}) {
	const { assessment, text, language, knowledge, change } = props;
	const path = ["transfers", transfer, "adequacyDecision"];
	const row = assessment.transfers[transfer];
	const value = row?.adequacyDecision;
	const country = row?.country;
	const label = fieldLabel(text, path);
	const help = helpAt(text, path);
	const place = (decision: AdequacyDecision) =>
		decision.country
			? countryName(decision.country, language)
			: (decision.organisation ?? "");
	// Those of the transfer's own country come first; all others remain to be seen.
	const decisions = [...knowledge.adequacyDecisions].sort(
		(a, b) =>
			Number(b.country === country) - Number(a.country === country) ||
			place(a).localeCompare(place(b), language),
	);
	const chosen = decisions.find(({ id }) => id === value);
	const options = decisions.map((decision) => ({
		value: decision.id,
		label: `${place(decision)}: ${decision.decision}`,
	}));
	if (value !== undefined && !chosen)
		options.push({ value, label: text.screens.tool.notListed(value) });
	return (
		<div className="question">
			<Field
				id={fieldId(path)}
				label={label}
				help={help && <HelpBeside help={help} text={text} />}
			>
				<Select
					value={value}
					options={options}
					onCommit={(next) =>
						change(
							text.screens.changes.answered(label),
							answerField(path, next),
						)
					}
				/>
			</Field>
			{country !== undefined &&
				!decisions.some((decision) => decision.country === country) && (
					<Notice
						kind="warning"
						title={text.screens.tool.noDecision(countryName(country, language))}
					/>
				)}
			{chosen && (
				<DecisionFacts
					{...props}
					decision={chosen}
					saidNotInForce={saidNotInForce}
				/>
			)}
		</div>
	);
}

function DecisionFacts({
	decision,
	saidNotInForce,
	text,
	language,
	today,
	knowledge,
}: ScreenProps & { decision: AdequacyDecision; saidNotInForce: boolean }) {
	const words = text.screens.tool;
	const date = (iso: string) => formatDate(iso, language);
	const { provenance } = decision;
	const builtInScope = own(text.knowledge.adequacyScopes, decision.id);
	const scope = decision.scope ?? builtInScope;
	const key = decisionKey(decision.id);
	const house = knowledge.house.find((each) => keyOf(each) === key);
	return (
		<div className="inset facts">
			{!isInForce(decision, today) && !saidNotInForce && (
				<Notice kind="stop" title={words.notInForce} />
			)}
			{isDecisionStale(decision, today) && (
				<Notice
					kind="warning"
					title={text.knowledge.page.stalePastCheck(
						date(nextCheckOfDecision(decision)),
					)}
				/>
			)}
			{house && <OwnMark text={text} language={language} house={house} />}
			<ul>
				<li>{words.adopted(date(decision.adopted))}</li>
				<li>{lastDay(decision, words, date)}</li>
				{typeof scope === "string" && <li>{scope}</li>}
				{/* Whom an ended decision reached, and when it was last reviewed, helps nobody to choose. */}
				{decision.endedOn === undefined && (
					<>
						{decision.scopeLimited && <li>{words.scopeLimited}</li>}
						{decision.needsListing && <li>{words.needsListing}</li>}
						{decision.lastReview && (
							<li>{words.lastReview(citeBeside(text, decision.lastReview))}</li>
						)}
					</>
				)}
				<li className="soft">
					{words.checked(
						date(provenance.checked),
						cite(text, {
							basis: provenance.source,
							confidence: provenance.confidence,
						}),
					)}
				</li>
				<li>
					<KnowledgeLink entry={key} name={decision.decision} text={text} />
				</li>
			</ul>
		</div>
	);
}

/** Until when it has effect, or since when it has none. */
function lastDay(
	{ endedOn, expires }: AdequacyDecision,
	words: ScreenProps["text"]["screens"]["tool"],
	date: (iso: string) => string,
): string {
	if (endedOn !== undefined) return words.endedOn(date(endedOn));
	return expires === undefined ? words.noSunset : words.expires(date(expires));
}

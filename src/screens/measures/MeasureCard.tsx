import type { MeasureEntry } from "../../domain/knowledge/measureEntry.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { questionId } from "../../domain/measure.ts";
import { own } from "../../domain/path.ts";
import { cite } from "../../text/cite.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BareField } from "../fields/BareField.tsx";
import { allAnswered, FieldGroup } from "../fields/FieldGroup.tsx";
import { Fields } from "../fields/Fields.tsx";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { codeLabel } from "../fields/words.ts";
import { measureKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { questionText } from "../transfer/questionText.ts";
import { CataloguePick } from "./CataloguePick.tsx";

const about = ["title", "description", "transfers", "rows", "deficiencies"];
const inForce = [
	"status",
	"implementedOn",
	"owner",
	"due",
	"evidence",
	"sources",
	"comment",
];

/** A measure: what it is, what it answers, whether it is in place and can be shown, and the conditions it depends on. */
export function MeasureCard(props: ScreenProps & { measure: string }) {
	const { assessment, measure, text } = props;
	const words = text.screens.measures;
	const row = assessment.measures[measure];
	if (!row) return null;
	const entry = props.knowledge.measures.find(({ id }) => id === row.catalogue);
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="measures" row={measure} names={names} />
	);
	return (
		<RowCard
			{...props}
			collection="measures"
			row={measure}
			level={3}
			aside={
				row.status && (
					<Badge tone={row.status === "implemented" ? "good" : "plain"}>
						{codeLabel(text, row.status)}
					</Badge>
				)
			}
		>
			<CataloguePick {...props} measure={measure} />
			{entry && <EntryFacts {...props} entry={entry} />}
			<FieldGroup
				{...props}
				of="measures"
				row={measure}
				names={about}
				title={words.about}
				level={4}
				unfolded={
					!allAnswered(props, { of: "measures", row: measure, names: about })
				}
			/>
			{entry && entry.conditions.length > 0 && (
				<Conditions {...props} entry={entry} />
			)}
			{entry?.needsKeyCustody ? (
				fields(["keyCustody"])
			) : row.keyCustody ? (
				<BareField {...props} path={["measures", measure, "keyCustody"]} />
			) : null}
			<FieldGroup
				{...props}
				of="measures"
				row={measure}
				names={inForce}
				title={words.inForce}
				level={4}
				unfolded={row.status !== "implemented"}
			/>
		</RowCard>
	);
}

/** What the catalogue says of the measure: what it can do, on what basis, and what it must not be counted for. */
function EntryFacts({ entry, text }: ScreenProps & { entry: MeasureEntry }) {
	const says = own(text.knowledge.measures, entry.id) as
		| { text: string }
		| undefined;
	return (
		<div className="inset facts">
			{says && <p>{says.text}</p>}
			<p>
				{text.knowledge.effects[entry.effect]}.{" "}
				<span className="soft">{cite(text, entry)}</span>{" "}
				<KnowledgeLink
					entry={measureKey(entry.id)}
					name={measureTitle(text, entry.id)}
					text={text}
				/>
			</p>
			{entry.alreadyInScc && (
				<Notice
					kind="info"
					title={text.knowledge.alreadyInScc(entry.alreadyInScc)}
				/>
			)}
		</div>
	);
}

/** Every condition must be met, with evidence; one "no" or "don't know" and the measure does not count. */
function Conditions(
	props: ScreenProps & { measure: string; entry: MeasureEntry },
) {
	const { assessment, measure, entry, text } = props;
	const words = text.screens.measures;
	const met = entry.conditions.filter(({ id, mayNotApply }) => {
		const answer = assessment.questions[questionId(measure, id)]?.answer;
		return answer === "yes" || (mayNotApply && answer === "not-applicable");
	}).length;
	return (
		<Fold
			title={words.conditions}
			level={4}
			aside={
				<Badge tone={met === entry.conditions.length ? "good" : "care"}>
					{words.conditionsMet(met, entry.conditions.length)}
				</Badge>
			}
			unfolded={met < entry.conditions.length}
		>
			<p>{words.conditionsSay}</p>
			{entry.conditions.map(({ id, mayNotApply, confidence }) => (
				<QuestionEditor
					key={id}
					{...props}
					owner={measure}
					question={id}
					sentence={questionText(text, id)}
					mayNotApply={mayNotApply === true}
					aside={
						isUnchecked(confidence) && (
							<p className="field-hint">{text.screens.verdict.unchecked}</p>
						)
					}
				/>
			))}
		</Fold>
	);
}

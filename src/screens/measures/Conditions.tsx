import type { Assessment } from "../../domain/assessment.ts";
import { isImplemented } from "../../domain/implemented.ts";
import type {
	MeasureCondition,
	MeasureEntry,
} from "../../domain/knowledge/measureEntry.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { questionId } from "../../domain/measure.ts";
import { cite } from "../../text/cite.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import type { ScreenProps } from "../props.ts";
import { questionText } from "../transfer/questionText.ts";

/** How many of its conditions a measure meets, as they are answered. */
export const conditionsMet = (
	assessment: Assessment,
	measure: string,
	{ conditions }: MeasureEntry,
): number =>
	conditions.filter(({ id, mayNotApply }) => {
		const answer = assessment.questions[questionId(measure, id)]?.answer;
		return answer === "yes" || (mayNotApply && answer === "not-applicable");
	}).length;

/** Every condition must be met, with evidence; one "no" or "don't know" and the measure does not count. */
export function Conditions(
	props: ScreenProps & {
		measure: string;
		entry: MeasureEntry;
		/** Do they stand open as long as one of them is not met? */
		unfolded: boolean;
	},
) {
	const { assessment, measure, entry, text, unfolded } = props;
	const words = text.screens.measures;
	const met = conditionsMet(assessment, measure, entry);
	// What holds of each of them is said once.
	const sameMark = entry.conditions.every(
		({ basis, confidence }) => basis === undefined && isUnchecked(confidence),
	);
	return (
		<Fold
			title={words.conditions}
			level={4}
			aside={
				<Badge tone={met === entry.conditions.length ? "good" : "care"}>
					{words.conditionsMet(met, entry.conditions.length)}
				</Badge>
			}
			unfolded={unfolded && met < entry.conditions.length}
		>
			<p>
				{words.conditionsSay}
				{sameMark && <span className="soft"> {words.conditionsUnchecked}</span>}
			</p>
			{entry.conditions.map((condition) => (
				<Condition
					key={condition.id}
					{...props}
					condition={condition}
					marked={!sameMark}
				/>
			))}
		</Fold>
	);
}

function Condition({
	condition: { id, mayNotApply, confidence, basis },
	marked,
	...props
}: ScreenProps & {
	measure: string;
	condition: MeasureCondition;
	/** Does it say for itself how far it was checked? */
	marked: boolean;
}) {
	const { assessment, measure, today, text } = props;
	const { measure: shownBy } =
		assessment.questions[questionId(measure, id)] ?? {};
	const shows = assessment.measures[shownBy ?? ""];
	const says = basis
		? cite(text, { basis, confidence })
		: marked && isUnchecked(confidence) && text.screens.verdict.unchecked;
	return (
		<QuestionEditor
			{...props}
			owner={measure}
			question={id}
			sentence={questionText(text, id)}
			mayNotApply={mayNotApply === true}
			shownByMeasure
			aside={says && <p className="field-hint">{says}</p>}
			note={
				shownBy !== undefined &&
				!(shows && isImplemented(assessment, shows, today)) && (
					<Notice
						kind="warning"
						title={text.screens.measures.shownNotInPlace}
					/>
				)
			}
		/>
	);
}

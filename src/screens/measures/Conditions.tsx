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

/** Every condition must be met, with evidence; one "no" or "don't know" and the measure does not count. */
export function Conditions(
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
			{entry.conditions.map((condition) => (
				<Condition key={condition.id} {...props} condition={condition} />
			))}
		</Fold>
	);
}

function Condition({
	condition: { id, mayNotApply, confidence, basis },
	...props
}: ScreenProps & { measure: string; condition: MeasureCondition }) {
	const { assessment, measure, today, text } = props;
	const { measure: shownBy } =
		assessment.questions[questionId(measure, id)] ?? {};
	const shows = assessment.measures[shownBy ?? ""];
	const says = basis
		? cite(text, { basis, confidence })
		: isUnchecked(confidence) && text.screens.verdict.unchecked;
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

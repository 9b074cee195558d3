import {
	type AskedQuestion,
	nationalJudgeOf,
} from "../../domain/layers/judge.ts";
import type { LayerQuestion } from "../../domain/layers/layer.ts";
import { questionId } from "../../domain/measure.ts";
import { cite, citeBeside } from "../../text/cite.ts";
import { layerText, nationalSentences } from "../../text/nationalText.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import { ruleKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import "../fields/fields.css";
import "./national.css";

/** The questions of the chosen country's law that are asked in one place; nothing when no layer is switched on. */
export function NationalQuestions({
	owner,
	place,
	card = false,
	...props
}: ScreenProps & {
	/** A data category, or `about`. */
	owner: string;
	place: LayerQuestion["asked"];
	/** A card of its own on the page, instead of a part of another. */
	card?: boolean;
}) {
	const { assessment, text } = props;
	const judge = nationalJudgeOf(assessment);
	const words = judge && layerText(text, judge.layer.country);
	const asked = judge
		?.asked(owner)
		.filter(({ question }) => question.asked === place);
	if (!words || !asked || asked.length === 0) return null;
	const { title, says } = words.places[place];
	const questions = (
		<>
			<p className="soft">{says}</p>
			{asked.map((each) => (
				<NationalQuestion key={each.question.id} {...props} asked={each} />
			))}
		</>
	);
	if (place === "line") {
		const answered = asked.filter(
			({ question }) =>
				assessment.questions[questionId(owner, question.id)]?.answer,
		).length;
		return (
			<Fold
				title={title}
				level={3}
				says={text.screens.answered(answered, asked.length)}
				unfolded={false}
			>
				{questions}
			</Fold>
		);
	}
	const Heading = card ? "h2" : "h3";
	return (
		<section className={card ? "card national" : "national"}>
			<Heading>{title}</Heading>
			{questions}
		</section>
	);
}

function NationalQuestion({
	asked: { question, owner, status },
	...props
}: ScreenProps & { asked: AskedQuestion }) {
	const { text } = props;
	const { id, basis, confidence, bars, mayNotApply } = question;
	const sentences = nationalSentences(text, id);
	const { help } = text.screens;
	return (
		<QuestionEditor
			{...props}
			owner={owner}
			question={id}
			sentence={sentences?.asked ?? id}
			why={sentences?.reason}
			mayNotApply={mayNotApply === true}
			aside={
				<>
					<p className="field-hint">
						{cite(text, { basis, confidence })}{" "}
						<KnowledgeLink
							entry={ruleKey(id)}
							name={sentences?.asked ?? id}
							text={text}
						/>
					</p>
					{status === "unmet" && (
						<p className="national-unmet" data-tone={bars ? "stop" : "care"}>
							<Icon name={bars ? "stop" : "alert"} />
							<span>{sentences?.unmet}</span>
						</p>
					)}
				</>
			}
			help={
				sentences && (
					<dl className="help-beside">
						<dt>{help.why}</dt>
						<dd>
							{sentences.why} {bars && text.layers.bars}
						</dd>
						<dt>{help.source}</dt>
						<dd>
							{citeBeside(text, basis)}. {text.law.confidence[confidence]}.
						</dd>
					</dl>
				)
			}
		/>
	);
}

import {
	conditionsOfGround,
	derogationsTogether,
} from "../../domain/knowledge/derogationConditions.ts";
import { contextOf } from "../../domain/law/context.ts";
import { hasSiblingDerogation } from "../../domain/law/repeatedDerogation.ts";
import { cite } from "../../text/cite.ts";
import { QuestionEditor } from "../fields/QuestionEditor.tsx";
import { questionKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { questionText } from "../transfer/questionText.ts";

/** What the ground of Art. 49 asks, one question for each condition. */
export function DerogationConditions({
	transfer,
	ground,
	...props
}: ScreenProps & { transfer: string; ground: string }) {
	const { assessment, today, knowledge, text } = props;
	const sibling = hasSiblingDerogation({
		context: contextOf(assessment, today, knowledge),
		id: transfer,
	});
	const asked = [
		...conditionsOfGround(ground),
		...(sibling.known && !sibling.value ? [] : [derogationsTogether]),
	];
	return (
		<>
			<h4>{text.screens.tool.conditions}</h4>
			{asked.map(({ id, basis, confidence }) => (
				<QuestionEditor
					key={id}
					{...props}
					owner={transfer}
					question={id}
					sentence={questionText(text, id)}
					aside={
						<p className="field-hint">
							{cite(text, { basis, confidence })}{" "}
							<KnowledgeLink
								entry={questionKey(id)}
								name={questionText(text, id)}
								text={text}
							/>
						</p>
					}
				/>
			))}
		</>
	);
}

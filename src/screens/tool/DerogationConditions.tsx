import { conditionsOfGround } from "../../domain/knowledge/derogationConditions.ts";
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
	const { text } = props;
	return (
		<>
			<h4>{text.screens.tool.conditions}</h4>
			{conditionsOfGround(ground).map(({ id, basis, confidence }) => (
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

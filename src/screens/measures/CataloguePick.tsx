import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { Text } from "../../text/en.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Field } from "../../ui/Field.tsx";
import { Pick } from "../../ui/Pick.tsx";
import type { Option } from "../../ui/Select.tsx";
import { answerField } from "../fields/unknownMark.ts";
import { fieldLabel } from "../fields/words.ts";
import { fieldId, type ScreenProps } from "../props.ts";

/** The catalogue as choices: what kind of measure, and which. */
export const catalogueOptions = (text: Text, knowledge: Knowledge): Option[] =>
	knowledge.measures.map(({ id, family }) => ({
		value: id,
		label: `${text.knowledge.families[family]}: ${measureTitle(text, id)}`,
		keywords: id,
	}));

/** Which entry of the catalogue a measure is; its conditions follow from that. */
export function CataloguePick({
	measure,
	assessment,
	text,
	knowledge,
	change,
}: ScreenProps & { measure: string }) {
	const path = ["measures", measure, "catalogue"];
	const label = fieldLabel(text, path);
	return (
		<div className="question">
			<Field
				id={fieldId(path)}
				label={label}
				hint={text.screens.measures.catalogueHint}
			>
				<Pick
					value={assessment.measures[measure]?.catalogue}
					options={catalogueOptions(text, knowledge)}
					onCommit={(next) =>
						change(
							text.screens.changes.answered(label),
							answerField(path, next),
						)
					}
				/>
			</Field>
		</div>
	);
}

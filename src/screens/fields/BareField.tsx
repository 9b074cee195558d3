import type { ReactNode } from "react";
import { type Path, valueAt } from "../../domain/path.ts";
import { Field } from "../../ui/Field.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { Control, isGroup } from "./Control.tsx";
import { HelpBeside } from "./HelpBeside.tsx";
import { answerField } from "./unknownMark.ts";
import { fieldLabel, helpAt, kindAt } from "./words.ts";

export interface BareFieldProps extends ScreenProps {
	path: Path;
	/** Instead of the field's own label, where the question is put differently. */
	label?: string;
	hint?: string;
	aside?: ReactNode;
}

/** A field of the document: its words, its help, and the control that fits its kind. */
export function BareField(props: BareFieldProps) {
	const { path, assessment, text, change } = props;
	const kind = kindAt(path);
	const label = props.label ?? fieldLabel(text, path);
	const help = helpAt(text, path);
	return (
		<Field
			id={fieldId(path)}
			label={label}
			group={isGroup(kind)}
			hint={props.hint}
			aside={props.aside}
			help={help && <HelpBeside help={help} text={text} />}
		>
			<Control
				{...props}
				kind={kind}
				value={valueAt(assessment, path)}
				label={label}
				levels={
					path.at(-1)?.startsWith("severity")
						? text.screens.levels.severity
						: text.screens.levels.likelihood
				}
				onCommit={(next, prepare = (before) => before) =>
					change(text.screens.changes.answered(label), (before) =>
						answerField(path, next)(prepare(before)),
					)
				}
			/>
		</Field>
	);
}

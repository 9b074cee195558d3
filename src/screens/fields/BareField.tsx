import type { ReactNode } from "react";
import type { Assessment } from "../../domain/assessment.ts";
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
	/** Instead of the field's own help. */
	help?: ReactNode;
	/** Done in the same change, before the answer is set. */
	prepare?: (assessment: Assessment) => Assessment;
	/** Some of the field's codes only. */
	codes?: readonly string[];
}

/** A field of the document: its words, its help, and the control that fits its kind. */
export function BareField(props: BareFieldProps) {
	const { path, assessment, text, change } = props;
	const field = kindAt(path);
	const kind = props.codes ? { ...field, codes: props.codes } : field;
	const before = props.prepare ?? ((assessment: Assessment) => assessment);
	const label = props.label ?? fieldLabel(text, path);
	const help = helpAt(text, path);
	return (
		<Field
			id={fieldId(path)}
			label={label}
			group={isGroup(props, kind, valueAt(assessment, path))}
			hint={props.hint}
			aside={props.aside}
			help={props.help ?? (help && <HelpBeside help={help} text={text} />)}
		>
			<Control
				{...props}
				kind={kind}
				value={valueAt(assessment, path)}
				label={label}
				levels={
					path.at(-1)?.startsWith("severity")
						? text.risk.severity
						: text.risk.likelihood
				}
				onCommit={(next, alsoFirst = (assessment) => assessment) =>
					change(text.screens.changes.answered(label), (assessment) =>
						answerField(path, next)(alsoFirst(before(assessment))),
					)
				}
			/>
		</Field>
	);
}

import { pathText, valueAt } from "../../domain/path.ts";
import { Badge } from "../../ui/Badge.tsx";
import { BareField, type BareFieldProps } from "./BareField.tsx";
import { MarkUnknown, NotKnownYet } from "./NotKnown.tsx";
import { Remarks } from "./Remarks.tsx";
import { isOpen, unknownMarkOf } from "./unknownMark.ts";
import { fieldLabel } from "./words.ts";
import "./fields.css";

export interface FieldEditorProps extends BareFieldProps {
	/** False for reasons, comments and the like, where "not known yet" makes no sense. */
	mayBeUnknown?: boolean;
}

/** One question of the document, with "we do not know yet" and what a file's import found doubtful in it. */
export function FieldEditor(props: FieldEditorProps) {
	const { path, assessment, text } = props;
	const label = props.label ?? fieldLabel(text, path);
	const mark = unknownMarkOf(assessment, pathText(path));
	const value = valueAt(assessment, path);
	const open = isOpen(value);
	const waits = mark !== undefined && open;
	return (
		<div className="question" data-waiting={waits}>
			<BareField
				{...props}
				aside={
					waits && (
						<Badge tone="care" icon="question">
							{text.screens.unknown.badge}
						</Badge>
					)
				}
			/>
			{waits && <NotKnownYet {...props} mark={mark} label={label} />}
			{!mark && open && props.mayBeUnknown !== false && (
				<MarkUnknown {...props} label={label} answered={value !== undefined} />
			)}
			<Remarks {...props} />
		</div>
	);
}

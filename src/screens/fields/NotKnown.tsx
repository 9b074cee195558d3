import { newId } from "../../domain/assessment.ts";
import { addRow, removeRow } from "../../domain/change.ts";
import { type Path, pathText } from "../../domain/path.ts";
import { Button } from "../../ui/Button.tsx";
import type { ScreenProps } from "../props.ts";
import { BareField, type BareFieldProps } from "./BareField.tsx";

/** Offers to say that an answer is not known yet. */
export function MarkUnknown({
	path,
	label,
	text,
	change,
	answered,
}: ScreenProps & {
	path: Path;
	label: string;
	/** The answer is "we do not know": what is wanting is who finds out. */
	answered: boolean;
}) {
	return (
		<Button
			className="mark-unknown no-print"
			variant="quiet"
			size="small"
			icon="question"
			onClick={() =>
				change(text.screens.changes.unknown(label), (assessment) =>
					addRow(assessment, "unknowns", newId("unk"), {
						path: pathText(path),
					}),
				)
			}
		>
			{answered ? text.screens.unknown.who : text.screens.unknown.mark}
			<span className="visually-hidden">: {label}</span>
		</Button>
	);
}

/** Who finds out, and by when: what makes "we do not know yet" an answer. */
export function NotKnownYet(
	props: BareFieldProps & { mark: string; label: string },
) {
	const { mark, label, text, change } = props;
	const { label: _, hint: __, aside: ___, ...shared } = props;
	return (
		<div className="inset not-known">
			<p className="soft">{text.screens.unknown.explained}</p>
			<div className="side-by-side">
				{(["owner", "due", "note"] as const).map((field) => (
					<BareField key={field} {...shared} path={["unknowns", mark, field]} />
				))}
			</div>
			<Button
				variant="quiet"
				size="small"
				onClick={() =>
					change(text.screens.changes.unknownGone(label), (assessment) =>
						removeRow(assessment, "unknowns", mark),
					)
				}
			>
				{text.screens.unknown.unmark}
			</Button>
		</div>
	);
}

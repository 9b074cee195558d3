import { useId, useState } from "react";
import { formatList } from "../../text/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import type { Pasted } from "../../ui/grid/gridTypes.ts";
import { Notice } from "../../ui/Notice.tsx";
import { RadioRow } from "../../ui/RadioRow.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { carriedPrefix } from "./columns.tsx";
import { PasteTable } from "./PasteTable.tsx";
import {
	type HeadingFields,
	outcomeOf,
	type PasteOutcome,
	type PastePlan,
	planByHeadings,
	planByPlace,
} from "./paste.ts";

export interface PasteDialogProps
	extends Pick<ScreenProps, "assessment" | "text" | "language"> {
	pasted: Pasted;
	fields: HeadingFields;
	first: PastePlan;
	/** Headings of the columns that a file had and we do not. */
	carried: readonly string[];
	onPaste: (outcome: PasteOutcome) => void;
	onClose: () => void;
}

/** What was copied, column by column, with the place that each goes to, before anything is written. */
export function PasteDialog(props: PasteDialogProps) {
	const { pasted, text, assessment, language, onPaste, onClose } = props;
	const words = text.screens.paste;
	const id = useId();
	const [plan, setPlan] = useState(props.first);
	const outcome = outcomeOf(pasted, plan, assessment);
	const firstLine = pasted.rows[0];
	const labelOf = (column: string): string =>
		column.startsWith(carriedPrefix)
			? words.ownColumn(column.slice(carriedPrefix.length))
			: (text.fields.categories[
					column as keyof typeof text.fields.categories
				] ?? column);
	const { newLines, written } = outcome;
	return (
		<Dialog
			open
			title={words.title}
			onClose={onClose}
			footer={
				<>
					<Button
						variant="primary"
						disabled={outcome.clashes.length > 0 || written === 0}
						onClick={() => onPaste(outcome)}
					>
						{words.confirm}
					</Button>
					<Button onClick={onClose}>{words.cancel}</Button>
				</>
			}
		>
			<p>{words.about}</p>
			{pasted.cells.length > 1 && (
				<Checkbox
					checked={plan.headed}
					onCommit={(headed) =>
						setPlan(
							headed
								? planByHeadings(pasted, props.fields, words.column)
								: planByPlace(pasted, words.column),
						)
					}
				>
					{words.headed}
				</Checkbox>
			)}
			{firstLine !== undefined && (
				<Field id={`${id}where`} label={words.where} group>
					<RadioRow
						required
						value={plan.asNewLines ? "new" : "over"}
						options={[
							{
								value: "over",
								label: words.over(rowName(props, "categories", firstLine)),
							},
							{ value: "new", label: words.asNew },
						]}
						onCommit={(where) =>
							setPlan({ ...plan, asNewLines: where === "new" })
						}
					/>
				</Field>
			)}
			<div role="status">
				<p>
					{[
						words.outcome(written, newLines),
						outcome.replaced > 0 && words.replaced(outcome.replaced),
						outcome.emptied > 0 && words.emptied(outcome.emptied),
					]
						.filter(Boolean)
						.join(" ")}
				</p>
				{outcome.leftOut > 0 && (
					<Notice kind="warning" title={words.leftOut(outcome.leftOut)} />
				)}
				{outcome.clashes.length > 0 && (
					<Notice
						kind="error"
						title={words.clash(
							formatList(outcome.clashes.map(labelOf), language),
						)}
					/>
				)}
			</div>
			<PasteTable {...props} plan={plan} onPlan={setPlan} labelOf={labelOf} />
		</Dialog>
	);
}

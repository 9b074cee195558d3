import { useId } from "react";
import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Field } from "../../ui/Field.tsx";
import { Pick } from "../../ui/Pick.tsx";
import type { ScreenProps } from "../props.ts";
import { catalogueOptions } from "./CataloguePick.tsx";

/** Takes a measure from the catalogue into the assessment, planned until somebody says otherwise. */
export function AddMeasure({
	assessment,
	text,
	knowledge,
	change,
}: ScreenProps) {
	const id = useId();
	const transfers = liveRows(assessment, "transfers").map(([key]) => key);
	const rows = liveRows(assessment, "categories").map(([key]) => key);
	return (
		<Field
			id={id}
			label={text.screens.measures.add}
			hint={text.screens.measures.addHint}
		>
			<Pick
				value={undefined}
				options={catalogueOptions(text, knowledge)}
				onCommit={(catalogue) => {
					if (catalogue === undefined) return;
					const title = measureTitle(text, catalogue);
					change(text.screens.changes.newRow("measures", title), (before) =>
						addRow(before, "measures", newId("mea"), {
							catalogue,
							status: "planned",
							// With a single transfer, or data category, there is no other that it could be for.
							...(transfers.length === 1 ? { transfers } : {}),
							...(rows.length === 1 ? { rows } : {}),
						}),
					);
				}}
			/>
		</Field>
	);
}

import {
	type CollectionName,
	liveRows,
	newId,
} from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { own } from "../../domain/path.ts";
import { Checkboxes } from "../../ui/Checkboxes.tsx";
import { useField } from "../../ui/Field.tsx";
import { MultiPick } from "../../ui/MultiPick.tsx";
import { Pick } from "../../ui/Pick.tsx";
import type { Option } from "../../ui/Select.tsx";
import { AddByName } from "./AddByName.tsx";
import type { ControlProps } from "./Control.tsx";
import { nameFields, rowName } from "./names.ts";

/** So many rows are ticked in view; more are picked from a list. */
const inView = 7;

/** Points to rows of another collection, and makes a new row where the right one is wanting. */
export function RefControl(props: ControlProps & { of: CollectionName }) {
	const { kind, value, of, text } = props;
	const onCommit = (next: string | string[] | undefined) =>
		props.onCommit(next);
	const { labelId } = useField();
	const values =
		value === undefined
			? []
			: Array.isArray(value)
				? value.map(String)
				: [String(value)];
	const options: Option[] = liveRows(props.assessment, of).map(([id]) => ({
		value: id,
		label: rowName(props, of, id),
	}));
	for (const id of values)
		if (!options.some((option) => option.value === id))
			options.push({
				value: id,
				label: text.screens.rows.struckOut(rowName(props, of, id)),
			});

	const add = (name: string) => {
		const id = newId(of.slice(0, 3));
		const field = own(nameFields, of) as string | undefined;
		props.onCommit(kind.kind === "refs" ? [...values, id] : id, (before) =>
			addRow(before, of, id, field === undefined ? {} : { [field]: name }),
		);
	};

	return (
		<>
			{kind.kind === "ref" ? (
				<Pick value={values[0]} options={options} onCommit={onCommit} />
			) : options.length === 0 ? (
				<p className="soft">{text.screens.rows.none(of)}</p>
			) : options.length <= inView ? (
				<fieldset className="bare" aria-labelledby={labelId}>
					<Checkboxes values={values} options={options} onCommit={onCommit} />
				</fieldset>
			) : (
				<MultiPick values={values} options={options} onCommit={onCommit} />
			)}
			{own(nameFields, of) !== undefined && (
				<AddByName
					variant="quiet"
					size="small"
					label={text.screens.rows.add(of)}
					question={text.screens.rows.nameOfNew(of)}
					cancel={text.screens.cancel}
					onAdd={add}
				/>
			)}
		</>
	);
}

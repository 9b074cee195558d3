import { type CollectionName, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { own } from "../../domain/path.ts";
import { Checkboxes } from "../../ui/Checkboxes.tsx";
import { MultiPick } from "../../ui/MultiPick.tsx";
import { Pick } from "../../ui/Pick.tsx";
import { AddByName } from "./AddByName.tsx";
import type { ControlProps } from "./Control.tsx";
import { nameFields } from "./names.ts";
import { areInView, idsIn, refOptions } from "./refOptions.ts";

/** Points to rows of another collection, and makes a new row where the right one is wanting. */
export function RefControl(props: ControlProps & { of: CollectionName }) {
	const { kind, value, of, text } = props;
	const onCommit = (next: string | string[] | undefined) =>
		props.onCommit(next);
	const values = idsIn(value);
	const options = refOptions(props, of, values);

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
			) : areInView(options) ? (
				<Checkboxes values={values} options={options} onCommit={onCommit} />
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

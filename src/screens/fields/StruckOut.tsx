import type { CollectionName } from "../../domain/assessment.ts";
import { setField } from "../../domain/change.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { ScreenProps } from "../props.ts";
import { rowName } from "./names.ts";

/** Rows that were struck out: still there, each with a way back. */
export function StruckOut(props: ScreenProps & { collection: CollectionName }) {
	const { collection, assessment, text, change } = props;
	const gone = Object.entries(assessment[collection]).filter(
		([, row]) => row.removed,
	);
	if (gone.length === 0) return null;
	return (
		<Disclosure summary={text.screens.rows.struckOutRows(gone.length)}>
			<ul className="plain-list">
				{gone.map(([id]) => {
					const name = rowName(props, collection, id);
					return (
						<li key={id} className="row">
							<s>{name}</s>
							<Button
								size="small"
								icon="undo"
								onClick={() =>
									change(text.screens.changes.restored(name), (before) =>
										setField(before, [collection, id, "removed"], undefined),
									)
								}
							>
								{text.screens.rows.restore}
								<span className="visually-hidden">: {name}</span>
							</Button>
						</li>
					);
				})}
			</ul>
		</Disclosure>
	);
}

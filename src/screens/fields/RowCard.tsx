import type { ReactNode } from "react";
import type { CollectionName } from "../../domain/assessment.ts";
import { removeRow } from "../../domain/change.ts";
import { Button } from "../../ui/Button.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { rowName } from "./names.ts";

export interface RowCardProps extends ScreenProps {
	collection: CollectionName;
	row: string;
	/** Heading level. */
	level: 2 | 3 | 4;
	/** Beside the name: badges. */
	aside?: ReactNode;
	/** Beside "strike out". */
	actions?: ReactNode;
	/** It cannot be struck out here. */
	fixed?: boolean;
	children: ReactNode;
}

/** A row of a collection as a card: its name, its questions, and a way to strike it out. */
export function RowCard(props: RowCardProps) {
	const { collection, row, level, text, change } = props;
	const Heading = `h${level}` as const;
	const name = rowName(props, collection, row);
	const id = fieldId([collection, row]);
	return (
		<section className="row-card" id={id} aria-labelledby={`${id}:name`}>
			<div className="row-card-head">
				<Heading id={`${id}:name`} tabIndex={-1}>
					{name}
				</Heading>
				{props.aside}
				<div className="row-card-actions no-print">
					{props.actions}
					{!props.fixed && (
						<Button
							variant="quiet"
							size="small"
							icon="remove"
							onClick={() =>
								change(text.screens.changes.struckOut(name), (before) =>
									removeRow(before, collection, row),
								)
							}
						>
							{text.screens.rows.strikeOut}
							<span className="visually-hidden">: {name}</span>
						</Button>
					)}
				</div>
			</div>
			{props.children}
		</section>
	);
}

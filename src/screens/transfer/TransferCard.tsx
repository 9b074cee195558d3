import type { ReactNode } from "react";
import { type Assessment, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { Button } from "../../ui/Button.tsx";
import { AddByName } from "../fields/AddByName.tsx";
import { rowName } from "../fields/names.ts";
import { RowCard } from "../fields/RowCard.tsx";
import { TransferIndicators } from "../indicators/TransferIndicators.tsx";
import type { ScreenProps } from "../props.ts";
import { judgeFor } from "./judge.ts";
import { StandingBadge } from "./StandingBadge.tsx";
import { StandingNotices } from "./StandingNotices.tsx";
import { VerdictPanel } from "./VerdictPanel.tsx";

/** Facts of a transfer that a copy must not take over: each transfer is started, signed and reviewed by itself. */
const notCopied = new Set(["order", "removed", "running", "startsOn"]);

/** A copy of a transfer under another name, to change what differs. */
export function duplicateTransfer(
	assessment: Assessment,
	id: string,
	copy: string,
	name: string,
): Assessment {
	const row = assessment.transfers[id];
	if (!row) return assessment;
	const fields = Object.fromEntries(
		Object.entries(row).filter(([field]) => !notCopied.has(field)),
	);
	return addRow(assessment, "transfers", copy, { ...fields, name });
}

/** One transfer on a step's page: its name, where it stands, what no longer holds, and what is inside. */
export function TransferCard({
	transfer,
	editable,
	door,
	children,
	...props
}: ScreenProps & {
	transfer: string;
	editable: boolean;
	/** What keeps the step's door closed for this transfer. */
	door: ReactNode;
	children: ReactNode;
}) {
	const { assessment, text, today, knowledge, change } = props;
	const name = rowName(props, "transfers", transfer);
	const copy = () =>
		change(text.screens.changes.duplicated(name), (before) =>
			duplicateTransfer(
				before,
				transfer,
				newId("tra"),
				text.screens.rows.copyOf(name),
			),
		);
	return (
		<RowCard
			{...props}
			collection="transfers"
			row={transfer}
			level={2}
			fixed={!editable}
			aside={<StandingBadge {...props} transfer={transfer} />}
			actions={
				editable && (
					<Button variant="quiet" size="small" icon="copy" onClick={copy}>
						{text.screens.rows.duplicate}
						<span className="visually-hidden">: {name}</span>
					</Button>
				)
			}
		>
			<StandingNotices {...props} transfer={transfer} />
			<div className="with-verdict">
				<div className="with-verdict-columns">
					<div>{children}</div>
					<div className="beside">
						<VerdictPanel
							{...props}
							verdict={judgeFor(assessment, today, knowledge).transfer(
								transfer,
							)}
							about={{ kind: "transfer", id: transfer }}
						/>
						{door}
						<TransferIndicators {...props} transfer={transfer} />
					</div>
				</div>
			</div>
		</RowCard>
	);
}

/** A new transfer: a name is enough to begin with. */
export const AddTransfer = ({
	text,
	change,
	first,
}: ScreenProps & {
	/** It is the next thing to do: there is none, and nothing says that none is needed. */
	first: boolean;
}) => (
	<AddByName
		variant={first ? "primary" : "secondary"}
		label={text.screens.rows.add("transfers")}
		question={text.screens.rows.nameOfNew("transfers")}
		cancel={text.screens.cancel}
		onAdd={(name) =>
			change(text.screens.changes.newRow("transfers", name), (before) =>
				addRow(before, "transfers", newId("tra"), { name }),
			)
		}
	/>
);

import { useId } from "react";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { Table } from "../../ui/Table.tsx";
import { rowName } from "../fields/names.ts";
import { carriedPrefix } from "./columns.tsx";
import type { PasteDialogProps } from "./PasteDialog.tsx";
import { type PastePlan, pasteTargets, textAt } from "./paste.ts";

/** So many rows are shown; the counts speak of all. */
const shownRows = 20;

/** The pasted rows with the place of each column above it, and beside each text the one that it takes the place of. */
export function PasteTable(
	props: PasteDialogProps & {
		plan: PastePlan;
		onPlan: (plan: PastePlan) => void;
		labelOf: (column: string) => string;
	},
) {
	const { pasted, plan, onPlan, labelOf, text, assessment } = props;
	const words = text.screens.paste;
	const id = useId();
	const headings = plan.headed ? pasted.cells[0] : undefined;
	const targets = pasteTargets(props.carried);
	const columns = plan.columns.map((to, at) => {
		const name = headings?.[at]?.trim() || words.column(at + 1);
		const more = new Set([...(to ? [to] : []), `${carriedPrefix}${name}`]);
		return {
			at,
			to,
			name,
			offered: [...targets, ...[...more].filter((it) => !targets.includes(it))],
		};
	});
	const records = pasted.cells.slice(headings ? 1 : 0);
	const rows = records.slice(0, shownRows).map((cells, at) => ({
		at,
		cells,
		line: plan.asNewLines ? undefined : pasted.rows[at],
	}));
	const there = plan.asNewLines ? 0 : pasted.rows.length;
	return (
		<>
			<Table caption={words.caption}>
				<thead>
					<tr>
						<th scope="col">{words.line}</th>
						{columns.map(({ at, to, name, offered }) => (
							<th key={at} scope="col" className="paste-column">
								<Field id={`${id}${at}`} label={words.goesTo(name)}>
									<Select
										required
										value={to ?? ""}
										options={[
											...offered.map((value) => ({
												value,
												label: labelOf(value),
											})),
											{ value: "", label: words.leaveOut },
										]}
										onCommit={(value) =>
											onPlan({
												...plan,
												columns: plan.columns.map((each, index) =>
													index === at ? value || undefined : each,
												),
											})
										}
									/>
								</Field>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ at, cells, line }) => (
						<tr key={at}>
							<th scope="row">
								{line === undefined
									? words.newLine(at - there + 1)
									: rowName(props, "categories", line)}
							</th>
							{columns.map((column) => (
								<PastedCell
									key={column.at}
									words={words}
									now={cells[column.at] ?? ""}
									written={column.to !== undefined && column.at < cells.length}
									before={
										line && column.to ? textAt(assessment, line, column.to) : ""
									}
								/>
							))}
						</tr>
					))}
				</tbody>
			</Table>
			{records.length > shownRows && (
				<p>{words.more(records.length - shownRows)}</p>
			)}
		</>
	);
}

function PastedCell({
	words,
	now,
	before,
	written,
}: {
	words: PasteDialogProps["text"]["screens"]["paste"];
	now: string;
	before: string;
	/** False for a cell that is left out. */
	written: boolean;
}) {
	if (!written) return <td className="written">{now && <s>{now}</s>}</td>;
	return (
		<td className="written">
			{now}
			{before !== "" && before !== now && (
				<div className="soft">
					{now === "" ? words.takesAway(before) : words.replaces(before)}
				</div>
			)}
		</td>
	);
}

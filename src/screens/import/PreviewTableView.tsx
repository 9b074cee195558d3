import { useState } from "react";
import type { Text } from "../../text/en.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Table } from "../../ui/Table.tsx";
import type {
	ColumnChoice,
	PreviewColumn,
	PreviewConfidence,
	PreviewCorrections,
	PreviewTable,
} from "./model.ts";

/** So many rows say what a table is; the rest is shown on request. */
const firstRows = 14;
const carried = "carried";

/** One table over its real cells, with what each column was taken for above it. */
export function PreviewTableView({
	text,
	table,
	choices,
	corrections,
}: {
	text: Text;
	table: PreviewTable;
	choices: readonly ColumnChoice[];
	corrections: PreviewCorrections;
}) {
	const words = text.app.importing;
	const [all, setAll] = useState(false);
	const rows = all ? table.rows : table.rows.slice(0, firstRows);
	const hidden = table.rows.length - rows.length;
	const nameOf = (index: number): string =>
		table.rows.find((row) => row.index === index)?.name ?? String(index);
	const caption = (table.turned ? words.tableTurned : words.table)(
		table.sheet,
		nameOf(table.headerRow),
		nameOf(table.firstDataRow),
		nameOf(table.lastDataRow),
	);
	return (
		<section aria-label={words.tableHeading(table.sheet)}>
			<h2>{words.tableHeading(table.sheet)}</h2>
			{table.turned && <p className="soft">{words.turned}</p>}
			<p className="row">
				<span>{words.tableFound(table.records)}</span>
				<label>
					{table.turned ? words.headerColumn : words.headerRow}{" "}
					<select
						className="input import-row-choice"
						value={table.headerRow}
						onChange={(event) =>
							corrections.setHeaderRow(
								table.position,
								Number(event.target.value),
							)
						}
					>
						{table.rows.map((row) => (
							<option key={row.index} value={row.index}>
								{row.name}
							</option>
						))}
					</select>
				</label>
				<Button
					size="small"
					onClick={() => corrections.turnTable(table.position)}
				>
					{table.turned ? words.turnBack : words.turn}
				</Button>
			</p>
			<Table caption={caption}>
				<thead>
					<tr>
						<th scope="col">
							{table.turned ? words.columnNumber : words.rowNumber}
						</th>
						{table.columns.map((column) => (
							<th key={column.letter} scope="col" className="import-column">
								<ColumnHead
									text={text}
									column={column}
									turned={table.turned === true}
									choices={choices}
									onTake={(to) =>
										corrections.takeColumnFor(table.position, column.letter, to)
									}
								/>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.index} className="import-row" data-kind={row.kind}>
							<th scope="row">
								{row.name}
								{row.kind !== "record" && (
									<span className="import-kind">
										{words.rowKinds[row.kind]}
									</span>
								)}
							</th>
							{table.columns.map((column) => (
								<PreviewCell
									key={column.letter}
									text={row.cells[column.letter]}
									doubt={row.doubts[column.letter]}
								/>
							))}
						</tr>
					))}
				</tbody>
			</Table>
			{hidden > 0 && (
				<p className="row">
					<span>{words.rowsHidden(hidden)}</span>
					<Button size="small" onClick={() => setAll(true)}>
						{words.showAllRows}
					</Button>
				</p>
			)}
		</section>
	);
}

const PreviewCell = ({
	text,
	doubt,
}: {
	text: string | undefined;
	doubt: string | undefined;
}) => (
	<td className={doubt ? "written import-doubtful" : "written"}>
		{doubt && (
			<span className="import-doubt">
				<Icon name="alert" />
				{doubt}
			</span>
		)}
		{text}
	</td>
);

const tones: Record<PreviewConfidence, Tone> = {
	sure: "good",
	likely: "note",
	doubtful: "care",
	none: "plain",
	person: "good",
};

function ColumnHead({
	text,
	column,
	turned,
	choices,
	onTake,
}: {
	text: Text;
	column: PreviewColumn;
	turned: boolean;
	choices: readonly ColumnChoice[];
	onTake: (to: string[]) => void;
}) {
	const words = text.app.importing;
	const labelOf = (value: string) =>
		choices.find((choice) => choice.value === value)?.label ?? value;
	const value = column.to.join("+");
	const shared = column.to.length > 1;
	const name = turned
		? words.rowNamed(column.name)
		: words.columnLetter(column.name);
	return (
		<div className="import-head">
			<span className="soft">{name}</span>
			<select
				className="input"
				aria-label={words.columnTakenForNamed(name, column.heading)}
				value={value}
				onChange={(event) => onTake(event.target.value.split("+"))}
			>
				<option value={carried}>{words.carriedColumn}</option>
				{shared && (
					<option value={value}>
						{words.twoThings(column.to.map(labelOf).join(" + "))}
					</option>
				)}
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
			<Badge tone={tones[column.confidence]}>
				{words.confidence[column.confidence]}
			</Badge>
			{column.reason && <span className="import-reason">{column.reason}</span>}
		</div>
	);
}

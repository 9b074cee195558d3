import { useCallback, useId, useMemo, useState } from "react";
import { newId } from "../../domain/assessment.ts";
import { removeRow, setField } from "../../domain/change.ts";
import { parsePath } from "../../domain/path.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Grid } from "../../ui/grid/Grid.tsx";
import type {
	CellEdit,
	EditBy,
	GridPosition,
} from "../../ui/grid/gridTypes.ts";
import { PrintedGrid } from "../../ui/grid/PrintedGrid.tsx";
import { FieldEditor } from "../fields/FieldEditor.tsx";
import { rowName } from "../fields/names.ts";
import { useSuggestionsAbove } from "../proposals/useSuggestionsAbove.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { splitQuestion } from "../transfer/splitQuestion.ts";
import { carriedColumns, writtenColumns } from "./columns.tsx";
import { LinePanel } from "./LinePanel.tsx";
import {
	carriedHeadings,
	duplicateLine,
	insertLine,
	type Line,
	linesOf,
} from "./lines.ts";
import { type HeadingFields, writeCells } from "./paste.ts";
import { SearchBox } from "./SearchBox.tsx";
import { usePaste } from "./usePaste.tsx";
import { workedOutColumns } from "./workedOut.tsx";
import "./table.css";

const lineId = (line: Line) => line.id;
const stateOf = ({ row }: Line) =>
	row.removed ? "struck-out" : row.summaryLine ? "sum" : undefined;

/** The line that a link leads to: #/…?at=categories/<id>/… */
const lineAt = (at: string | undefined): string | undefined => {
	const [collection, id] = at === undefined ? [] : parsePath(at);
	if (collection === "questions") return splitQuestion(id ?? "")[0];
	return collection === "categories" ? id : undefined;
};

/** The city's data sheet as a table to work in, and the facts behind the line that one is at. */
export function TableScreen(
	props: ScreenProps & {
		/** What texts say as headings of the data sheet. */
		headingsOf: (texts: readonly string[]) => Promise<HeadingFields>;
	},
) {
	const { assessment, text, change, at } = props;
	const words = text.screens.table;
	const explained = useId();
	const [search, setSearch] = useState("");
	const [withStruckOut, setWithStruckOut] = useState(false);
	const [compact, setCompact] = useState(false);
	const [shown, setShown] = useState(0);
	const [active, setActive] = useState<GridPosition | undefined>(() => {
		const row = lineAt(at);
		return row === undefined ? undefined : { row, column: "category" };
	});
	const [seenAt, setSeenAt] = useState(at);
	if (seenAt !== at) {
		setSeenAt(at);
		const row = lineAt(at);
		if (row !== undefined) setActive({ row, column: "category" });
	}

	const lines = useMemo(
		() => linesOf(assessment, withStruckOut),
		[assessment, withStruckOut],
	);
	const headings = carriedHeadings(lines).join("\n");
	const carried = useMemo(
		() => (headings === "" ? [] : headings.split("\n")),
		[headings],
	);
	const { today, knowledge } = props;
	const columns = useMemo(
		() => [
			...writtenColumns({ assessment, text }),
			...workedOutColumns({ assessment, text, today, knowledge }),
			...carriedColumns(carried, { assessment, text }),
		],
		[assessment, text, today, knowledge, carried],
	);

	const write = (edits: CellEdit[], by: EditBy) => {
		const name = {
			typing: text.screens.changes.cells,
			fill: text.screens.changes.filled,
			clear: text.screens.changes.cleared,
		}[by](edits.length);
		change(name, (before) =>
			writeCells(
				before,
				edits.map(({ row, ...cell }) => ({ line: row, ...cell })),
			),
		);
	};
	const paste = usePaste({
		...props,
		carried,
		onNewLines: (row) => {
			setSearch("");
			setActive({ row, column: "category" });
		},
	});

	const line = lines.find(({ id }) => id === active?.row) ?? lines[0];
	const suggestions = useSuggestionsAbove({
		...props,
		lines,
		line: line?.id,
		onLine: (row) => setActive({ row, column: "category" }),
	});
	const insert = () => {
		const id = newId("cat");
		change(words.inserted, (before) => insertLine(before, id, line?.id));
		setSearch("");
		setActive({ row: id, column: "category" });
	};
	const duplicate = ({ id }: Line) => {
		const copy = newId("cat");
		change(
			text.screens.changes.duplicated(rowName(props, "categories", id)),
			(before) => duplicateLine(before, id, copy),
		);
		setActive({ row: copy, column: "category" });
	};
	const strikeOut = ({ id }: Line) =>
		change(
			text.screens.changes.struckOut(rowName(props, "categories", id)),
			(before) => removeRow(before, "categories", id),
		);
	const restore = ({ id }: Line) =>
		change(
			text.screens.changes.restored(rowName(props, "categories", id)),
			(before) => setField(before, ["categories", id, "removed"], undefined),
		);
	const openPanel = useCallback(
		() => document.querySelector<HTMLElement>(".line-panel h2")?.focus(),
		[],
	);

	const sheetNote = (
		<FieldEditor
			{...props}
			path={["about", "sheetNote"]}
			mayBeUnknown={false}
		/>
	);
	return (
		<div className="table-screen">
			<h1>{words.title}</h1>
			<p>{words.about}</p>
			{lines.length === 0 && !withStruckOut ? (
				<div className="card empty" id={fieldId("categories")} tabIndex={-1}>
					<p>{words.empty}</p>
					<Button variant="primary" icon="add" onClick={insert}>
						{words.insertFirst}
					</Button>
				</div>
			) : (
				<>
					<div className="table-tools no-print">
						<SearchBox
							label={words.search}
							value={search}
							onChange={setSearch}
						/>
						<Button size="small" icon="add" onClick={insert}>
							{words.insert}
						</Button>
						{line && !line.row.removed && (
							<>
								<Button
									size="small"
									icon="copy"
									onClick={() => duplicate(line)}
								>
									{words.duplicate}
								</Button>
								<Button
									size="small"
									icon="remove"
									onClick={() => strikeOut(line)}
								>
									{words.strikeOut}
								</Button>
							</>
						)}
						{line?.row.removed && (
							<Button size="small" icon="undo" onClick={() => restore(line)}>
								{words.restore}
							</Button>
						)}
						<Checkbox checked={compact} onCommit={setCompact}>
							{words.compact}
						</Checkbox>
						<Checkbox checked={withStruckOut} onCommit={setWithStruckOut}>
							{words.showStruckOut}
						</Checkbox>
					</div>
					<p className="soft" role="status">
						{words.count(shown, lines.length)}
					</p>
					{suggestions.bar}
					<Grid
						label={words.title}
						describedBy={explained}
						columns={columns}
						rows={lines}
						rowId={lineId}
						search={search}
						compact={compact}
						active={active}
						onActive={setActive}
						onEdit={write}
						onPaste={paste.begin}
						onOpen={openPanel}
						rowState={stateOf}
						onShown={setShown}
						words={words.grid}
					/>
					{paste.dialog}
					<PrintedGrid columns={columns} rows={lines} rowId={lineId} />
					<p id={explained} className="soft table-keys no-print">
						{words.keys}
					</p>
					{sheetNote}
					{line && (
						<LinePanel
							{...props}
							line={line.id}
							key={line.id}
							onward={suggestions.onward}
						/>
					)}
				</>
			)}
			{lines.length === 0 && !withStruckOut && sheetNote}
		</div>
	);
}

import {
	type ClipboardEvent,
	type KeyboardEvent,
	type PointerEvent,
	type RefObject,
	useEffect,
	useRef,
	useState,
} from "react";
import { parseCells, printCells } from "./clipboard.ts";
import { actionOf, type GridAction } from "./gridKeys.ts";
import {
	type GridPlace,
	type GridRange,
	placeAfter,
	rangeOf,
} from "./gridRange.ts";
import type {
	CellEdit,
	EditBy,
	GridColumn,
	GridPosition,
} from "./gridTypes.ts";

export interface GridKeyboardOptions<Row> {
	columns: readonly GridColumn<Row>[];
	shown: readonly Row[];
	rowId(row: Row): string;
	active: GridPosition | undefined;
	onActive(position: GridPosition): void;
	onEdit(edits: CellEdit[], by: EditBy, unplaced?: number): void;
	onOpen(position: GridPosition): void;
	onResize(column: string, by: number): void;
	frame: RefObject<HTMLDivElement | null>;
	scrollTo(row: number): void;
}

/** Where the keyboard is in a grid, what is selected and edited, and what keys, pointer and clipboard do there. */
export function useGridKeyboard<Row>(options: GridKeyboardOptions<Row>) {
	const { columns, shown, rowId, active, frame } = options;
	const [anchor, setAnchor] = useState<GridPosition>();
	const [editing, setEditing] = useState<string>();
	/** After Escape the Tab key leaves the grid instead of walking through it. */
	const released = useRef(false);
	const follow = useRef(false);

	const placeOf = (position: GridPosition | undefined) => {
		if (!position) return undefined;
		const row = shown.findIndex((each) => rowId(each) === position.row);
		const column = columns.findIndex(({ id }) => id === position.column);
		return row < 0 || column < 0 ? undefined : { row, column };
	};
	const place: GridPlace | undefined =
		placeOf(active) ?? (shown.length > 0 ? { row: 0, column: 0 } : undefined);
	const range: GridRange | undefined =
		place && rangeOf(placeOf(anchor) ?? place, place);

	const positionAt = ({ row, column }: GridPlace): GridPosition | undefined => {
		const at = shown[row];
		const under = columns[column];
		return at !== undefined && under
			? { row: rowId(at), column: under.id }
			: undefined;
	};

	const moveTo = (to: GridPlace, extend = false) => {
		const position = positionAt(to);
		if (!position) return;
		setAnchor(extend ? (anchor ?? active ?? position) : position);
		follow.current = true;
		options.onActive(position);
	};

	// Focus follows the place once the cell has been drawn.
	const { row: placeRow, column: placeColumn } = place ?? {};
	useEffect(() => {
		if (!follow.current || editing !== undefined) return;
		follow.current = false;
		if (placeRow === undefined) return;
		const cell = frame.current?.querySelector<HTMLElement>(
			`tr[data-index="${placeRow}"] > [aria-colindex="${(placeColumn ?? 0) + 1}"]`,
		);
		cell?.focus({ preventScroll: true });
		options.scrollTo(placeRow);
		if (cell && frame.current) revealSideways(frame.current, cell);
	});

	const edit = (by: "text" | { key: string }) => {
		const position = place && positionAt(place);
		const column = place && columns[place.column];
		const row = place && shown[place.row];
		if (!position || !column || row === undefined) return;
		if (!column.editable) {
			if (by === "text") options.onOpen(position);
			return;
		}
		options.onActive(position);
		setAnchor(position);
		setEditing(by === "text" ? column.textOf(row) : by.key);
	};

	const cellsIn = (area: GridRange) =>
		shown
			.slice(area.top, area.bottom + 1)
			.map((row) =>
				columns
					.slice(area.left, area.right + 1)
					.map((column) => ({ row, column })),
			);

	const clear = () => {
		if (!range) return;
		const edits = cellsIn(range)
			.flat()
			.filter(({ row, column }) => column.editable && column.textOf(row) !== "")
			.map(({ row, column }) => ({
				row: rowId(row),
				column: column.id,
				text: "",
			}));
		if (edits.length > 0) options.onEdit(edits, "clear");
	};

	const act = (action: GridAction): boolean => {
		if (!place) return false;
		switch (action.do) {
			case "edit":
				edit("text");
				return true;
			case "replace":
				edit({ key: action.by });
				return true;
			case "clear":
				clear();
				return true;
			case "release":
				released.current = true;
				setAnchor(active);
				return true;
			case "resize": {
				const column = columns[place.column];
				if (column) options.onResize(column.id, action.by);
				return true;
			}
			case "select-all": {
				const last = positionAt({ row: 0, column: 0 });
				moveTo({ row: shown.length - 1, column: columns.length - 1 }, true);
				setAnchor(last);
				return true;
			}
			default: {
				if (action.do === "next" && released.current) return false;
				const size = {
					rows: shown.length,
					columns: columns.length,
					page: Math.max(
						1,
						(frame.current?.querySelectorAll("tbody > tr").length ?? 2) - 8,
					),
				};
				const to = placeAfter(action, place, size);
				if (!to) return false;
				moveTo(to, "extend" in action && action.extend);
				return true;
			}
		}
	};

	const closeEditor = (then: "down" | "right" | "left" | "stay") => {
		setEditing(undefined);
		// The focus comes back to the cell, unless it went elsewhere with a click.
		follow.current =
			then !== "stay" ||
			frame.current?.contains(document.activeElement) === true;
		if (!place || then === "stay") return;
		const step = { down: [1, 0], right: [0, 1], left: [0, -1] }[then];
		const to = placeAfter(
			{ do: "move", rows: step[0] ?? 0, columns: step[1] ?? 0, extend: false },
			place,
			{ rows: shown.length, columns: columns.length, page: 1 },
		);
		if (to) moveTo(to);
	};

	const pointerPlace = (event: PointerEvent): GridPlace | undefined => {
		const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
		const { row, column } = cell?.dataset ?? {};
		return row !== undefined && column !== undefined
			? placeOf({ row, column })
			: undefined;
	};

	const onCopy = (event: ClipboardEvent) => {
		if (editing !== undefined || !range) return;
		event.preventDefault();
		event.clipboardData.setData(
			"text/plain",
			printCells(
				cellsIn(range).map((row) =>
					row.map(({ row: at, column }) => column.textOf(at)),
				),
			),
		);
	};
	const onPaste = (event: ClipboardEvent) => {
		if (editing !== undefined || !place || !range) return;
		event.preventDefault();
		const texts = parseCells(event.clipboardData.getData("text/plain"));
		const edits = texts.flatMap((line, down) =>
			line.flatMap((text, right): CellEdit[] => {
				const at = { row: range.top + down, column: range.left + right };
				const position = positionAt(at);
				return position && columns[at.column]?.editable
					? [{ ...position, text }]
					: [];
			}),
		);
		const filled = texts.flat().filter((text) => text !== "").length;
		const placed = edits.filter(({ text }) => text !== "").length;
		options.onEdit(edits, "paste", filled - placed);
	};

	return {
		place,
		range,
		editing,
		closeEditor,
		handlers: {
			onKeyDown(event: KeyboardEvent) {
				if (event.nativeEvent.isComposing || event.defaultPrevented) return;
				const action = actionOf({
					key: event.key,
					ctrl: event.ctrlKey || event.metaKey,
					shift: event.shiftKey,
					alt: event.altKey,
				});
				if (action && act(action)) event.preventDefault();
				if (event.key !== "Escape" && event.key !== "Shift")
					released.current = false;
			},
			onPointerDown(event: PointerEvent) {
				const to = pointerPlace(event);
				if (!to || event.button !== 0) return;
				if (
					editing !== undefined &&
					to.row === place?.row &&
					to.column === place.column
				)
					return;
				moveTo(to, event.shiftKey);
			},
			onPointerOver(event: PointerEvent) {
				if (event.buttons !== 1 || editing !== undefined) return;
				const to = pointerPlace(event);
				if (to && anchor) moveTo(to, true);
			},
			onDoubleClick() {
				if (editing === undefined) edit("text");
			},
			onFocus() {
				if (!active && place) {
					const position = positionAt(place);
					if (position) options.onActive(position);
				}
			},
			onCopy,
			onPaste,
		},
	};
}

/** Scrolls the frame sideways until the whole cell is seen beside the pinned column. */
function revealSideways(frame: HTMLElement, cell: HTMLElement): void {
	if (cell.dataset.pinned === "true") return;
	const pinned =
		frame.querySelector<HTMLElement>('[data-pinned="true"]')?.offsetWidth ?? 0;
	const left = cell.offsetLeft - pinned;
	const right = cell.offsetLeft + cell.offsetWidth;
	if (left < frame.scrollLeft) frame.scrollLeft = left;
	else if (right > frame.scrollLeft + frame.clientWidth)
		frame.scrollLeft = Math.min(left, right - frame.clientWidth);
}

import {
	type ClipboardEvent,
	type KeyboardEvent,
	type PointerEvent,
	type RefObject,
	useEffect,
	useRef,
	useState,
} from "react";
import { printCells, tiled } from "./clipboard.ts";
import { filled, fillTo } from "./gridFill.ts";
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
	Pasted,
} from "./gridTypes.ts";
import { htmlOfCells, pastedCells } from "./htmlCells.ts";

export interface GridKeyboardOptions<Row> {
	columns: readonly GridColumn<Row>[];
	shown: readonly Row[];
	rowId(row: Row): string;
	active: GridPosition | undefined;
	onActive(position: GridPosition): void;
	onEdit(edits: CellEdit[], by: EditBy): void;
	onPaste(pasted: Pasted): void;
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
	/** How far the handle of the selection has been dragged. */
	const [filling, setFilling] = useState<GridRange>();
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

	/** Writes what `from` says into the rest of `to`, and selects both. */
	const fill = (from: GridRange, to: GridRange) => {
		const edits = filled(from, to, ({ row, column }) => {
			const at = shown[row];
			return at === undefined ? "" : (columns[column]?.textOf(at) ?? "");
		}).flatMap((cell): CellEdit[] => {
			const position = positionAt(cell);
			return position && columns[cell.column]?.editable
				? [{ ...position, text: cell.text }]
				: [];
		});
		const first = positionAt({ row: to.top, column: to.left });
		if (first) options.onActive(first);
		setAnchor(positionAt({ row: to.bottom, column: to.right }));
		if (edits.length > 0) options.onEdit(edits, "fill");
	};
	const fillDown = () => {
		if (!range) return;
		const top = range.top === range.bottom ? range.top - 1 : range.top;
		if (top >= 0) fill({ ...range, top, bottom: top }, { ...range, top });
	};
	/** From the handle until the pointer is let go, wherever that is. */
	const dragToFill = (from: GridRange, event: PointerEvent) => {
		event.preventDefault();
		if (event.target instanceof Element && event.pointerType === "touch")
			event.target.releasePointerCapture(event.pointerId);
		let to = from;
		const over = (moved: globalThis.PointerEvent) => {
			const place = pointerPlace(
				document.elementFromPoint(moved.clientX, moved.clientY),
			);
			if (!place) return;
			to = fillTo(from, place);
			setFilling(to);
		};
		const stop = () => {
			document.removeEventListener("pointermove", over);
			document.removeEventListener("pointerup", drop);
			document.removeEventListener("pointercancel", stop);
			document.removeEventListener("keydown", letGo, true);
			setFilling(undefined);
		};
		const drop = () => {
			stop();
			fill(from, to);
		};
		const letGo = (pressed: globalThis.KeyboardEvent) => {
			if (pressed.key === "Escape") stop();
		};
		document.addEventListener("pointermove", over);
		document.addEventListener("pointerup", drop);
		document.addEventListener("pointercancel", stop);
		document.addEventListener("keydown", letGo, true);
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
			case "fill-down":
				fillDown();
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

	const pointerPlace = (over: EventTarget | null): GridPlace | undefined => {
		const cell =
			over instanceof Element && frame.current?.contains(over)
				? over.closest<HTMLElement>("[data-row]")
				: undefined;
		const { row, column } = cell?.dataset ?? {};
		return row !== undefined && column !== undefined
			? placeOf({ row, column })
			: undefined;
	};

	const onCopy = (event: ClipboardEvent) => {
		if (editing !== undefined || !range) return;
		event.preventDefault();
		const texts = cellsIn(range).map((row) =>
			row.map(({ row: at, column }) => column.textOf(at)),
		);
		event.clipboardData.setData("text/plain", printCells(texts));
		event.clipboardData.setData("text/html", htmlOfCells(texts));
	};
	const onPaste = (event: ClipboardEvent) => {
		const { clipboardData } = event;
		if (editing !== undefined || !place || !range) return;
		event.preventDefault();
		const cells = pastedCells(
			clipboardData.getData("text/plain"),
			clipboardData.getData("text/html"),
		);
		if (cells.flat().join("") === "") return;
		options.onPaste({
			cells: tiled(
				cells,
				range.bottom - range.top + 1,
				range.right - range.left + 1,
			),
			rows: shown.slice(range.top).map(rowId),
			columns: columns.slice(range.left).map(({ id }) => id),
		});
	};

	return {
		place,
		range,
		editing,
		filling,
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
				const to = pointerPlace(event.target);
				if (!to || event.button !== 0) return;
				if (range && (event.target as Element).closest(".grid-fill"))
					return dragToFill(range, event);
				if (
					editing !== undefined &&
					to.row === place?.row &&
					to.column === place.column
				)
					return;
				moveTo(to, event.shiftKey);
			},
			onPointerOver(event: PointerEvent) {
				if (event.buttons !== 1 || editing !== undefined || filling) return;
				const to = pointerPlace(event.target);
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
			onCut(event: ClipboardEvent) {
				onCopy(event);
				if (editing === undefined) clear();
			},
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

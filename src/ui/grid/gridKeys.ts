/** What a key means on a cell that is not being edited. */
export type GridAction =
	| { do: "move"; rows: number; columns: number; extend: boolean }
	| { do: "edge"; to: EdgeName; extend: boolean }
	| { do: "page"; rows: 1 | -1; extend: boolean }
	| { do: "next"; step: 1 | -1 }
	| { do: "edit" }
	| { do: "replace"; by: string }
	| { do: "clear" }
	| { do: "fill-down" }
	| { do: "select-all" }
	| { do: "resize"; by: number }
	| { do: "release" };
export type EdgeName = "row-start" | "row-end" | "first" | "last";

export interface KeyPress {
	key: string;
	ctrl: boolean;
	shift: boolean;
	alt: boolean;
}

const arrows: Record<string, [rows: number, columns: number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/** A step far enough for any table: the move is held within it. */
const all = 1_000_000;

/** The keys of a spreadsheet, and those of the grid pattern of WAI-ARIA; undefined leaves the key to the browser. */
export function actionOf(press: KeyPress): GridAction | undefined {
	const { key, ctrl, shift, alt } = press;
	const arrow = arrows[key];
	if (arrow) {
		const [rows, columns] = arrow;
		if (alt)
			return shift && columns !== 0
				? { do: "resize", by: columns * 24 }
				: undefined;
		const far = ctrl ? all : 1;
		return {
			do: "move",
			rows: rows * far,
			columns: columns * far,
			extend: shift,
		};
	}
	// AltGr arrives as Ctrl and Alt together; what it types is text: @, {, [ on a Swedish keyboard.
	if (alt)
		return ctrl && [...key].length === 1
			? { do: "replace", by: key }
			: undefined;
	switch (key) {
		case "Home":
			return { do: "edge", to: ctrl ? "first" : "row-start", extend: shift };
		case "End":
			return { do: "edge", to: ctrl ? "last" : "row-end", extend: shift };
		case "PageUp":
			return { do: "page", rows: -1, extend: shift };
		case "PageDown":
			return { do: "page", rows: 1, extend: shift };
		case "Tab":
			return { do: "next", step: shift ? -1 : 1 };
		case "Enter":
		case "F2":
			return ctrl ? undefined : { do: "edit" };
		case "Delete":
		case "Backspace":
			return { do: "clear" };
		case "Escape":
			return { do: "release" };
	}
	if (ctrl) {
		const letter = key.toLowerCase();
		if (letter === "a") return { do: "select-all" };
		return letter === "d" && !shift ? { do: "fill-down" } : undefined;
	}
	return [...key].length === 1 ? { do: "replace", by: key } : undefined;
}

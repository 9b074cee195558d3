import type { Cell } from "../sheets.ts";

/** The text of a cell as a person sees it, line breaks kept; numbers as in a plain cell of Excel; "" when empty. */
export function cellText(cell: Cell): string {
	switch (cell.type) {
		case "number":
			// Excel keeps 15 significant digits and writes a capital E.
			return String(Number(cell.value.toPrecision(15))).replace("e", "E");
		case "boolean":
			return cell.value ? "TRUE" : "FALSE";
		default:
			return cell.value;
	}
}

/** Does the cell show anything? A formula without a result, a bare note and white space do not. */
export const isFilled = (cell: Cell): boolean =>
	cell.type !== "empty" && (cell.type !== "text" || cell.value.trim() !== "");

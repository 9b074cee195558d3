import type { GridColumn } from "../../ui/grid/gridTypes.ts";
import type { ScreenProps } from "../props.ts";
import type { Line } from "./lines.ts";

/** Columns that are worked out from the facts: the legal outcome, and the risk before and after measures. */
export const workedOutColumns = (
	_props: Pick<ScreenProps, "assessment" | "text" | "language" | "today">,
): GridColumn<Line>[] => [];

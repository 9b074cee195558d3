import { liveRows } from "../../domain/assessment.ts";
import {
	type DataSheetField,
	dataSheetFieldNames,
} from "../../domain/dataCategory.ts";
import { Badge } from "../../ui/Badge.tsx";
import type { GridColumn } from "../../ui/grid/gridTypes.ts";
import type { ScreenProps } from "../props.ts";
import { cellOrigin } from "./cellOrigin.ts";
import type { Line } from "./lines.ts";

/** Widths in pixels at which the city's own texts wrap well. */
const widths: Record<DataSheetField, number> = {
	no: 64,
	category: 200,
	purpose: 260,
	dataContent: 300,
	dataSubject: 180,
	sensitive: 200,
	location: 260,
	roles: 260,
	access: 260,
};
const carriedWidth = 220;
export const carriedPrefix = "carried/";

/** The nine columns as written. */
export function writtenColumns({
	assessment,
	text,
}: Pick<ScreenProps, "assessment" | "text">): GridColumn<Line>[] {
	const doubtful = new Set(
		liveRows(assessment, "remarks")
			.filter(([, { settledOn }]) => settledOn === undefined)
			.map(([, { path }]) => path),
	);
	return dataSheetFieldNames.map((field) => ({
		id: field,
		header: text.fields.categories[field],
		size: widths[field],
		editable: true,
		rowHeader: field === "no",
		textOf: ({ row }) => row[field] ?? "",
		hintOf: ({ row }) =>
			cellOrigin(assessment, row, field, row[field] ?? "", text),
		render: ({ id, row }) =>
			doubtful.has(`categories/${id}/${field}`) ? (
				<>
					<Badge tone="care" icon="alert">
						{text.screens.table.doubtful}
					</Badge>
					<br />
					{row[field]}
				</>
			) : (
				row[field]
			),
	}));
}

/** Columns of a file that there is no field for. */
export const carriedColumns = (
	headings: readonly string[],
	{ assessment, text }: Pick<ScreenProps, "assessment" | "text">,
): GridColumn<Line>[] =>
	headings.map((heading) => ({
		id: `${carriedPrefix}${heading}`,
		header: text.screens.table.carried(heading),
		size: carriedWidth,
		editable: true,
		textOf: ({ row }) => row.carried?.[heading] ?? "",
		hintOf: ({ row }) =>
			cellOrigin(
				assessment,
				row,
				`carried/${heading}`,
				row.carried?.[heading] ?? "",
				text,
			),
	}));

/** The path of the field behind a cell; undefined for what is worked out. */
export const pathOfCell = (
	id: string,
	column: string,
): string[] | undefined => {
	if (column.startsWith(carriedPrefix))
		return ["categories", id, "carried", column.slice(carriedPrefix.length)];
	return (dataSheetFieldNames as string[]).includes(column)
		? ["categories", id, column]
		: undefined;
};

import type { Assessment } from "../../domain/assessment.ts";
import type { DataCategory } from "../../domain/dataCategory.ts";
import type { Text } from "../../text/en.ts";

/**
 * Where the text of a cell was read from, in words: file, sheet, cell, and the text in the file when another one stands
 * here now. `field` is a field of the data sheet or "carried/…". Nothing for a text that was typed here.
 */
export function cellOrigin(
	{ imports }: Pick<Assessment, "imports">,
	row: DataCategory,
	field: string,
	now: string,
	{ screens }: Pick<Text, "screens">,
): string | undefined {
	const raw = row.importedTexts?.[field];
	if (raw === undefined) return undefined;
	const file = row.importedBy ? imports[row.importedBy]?.file : undefined;
	const place = [file, row.importedSheet, row.importedCells?.[field]]
		.filter(Boolean)
		.join(", ");
	const { origin } = screens.table;
	return [
		origin.from(place),
		raw === now ? origin.unchanged : origin.was(raw),
	].join("\n");
}

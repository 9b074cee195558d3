import { dataSheetFieldNames } from "../domain/dataCategory.ts";
import type { HeadingFields } from "../screens/table/paste.ts";

/** What texts say as headings of a data sheet, in any language that files are read in; undefined for any other text. */
export async function pastedHeadings(
	texts: readonly string[],
): Promise<HeadingFields> {
	const { headingMeaning } = await import(
		"../workbook/table/headingMeaning.ts"
	);
	return texts.map((text) => {
		const first = headingMeaning(text).readings[0]?.to[0];
		return dataSheetFieldNames.find((field) => field === first);
	});
}

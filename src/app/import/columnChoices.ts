import type { ColumnChoice } from "../../screens/import/model.ts";
import type { Text } from "../../text/en.ts";
import {
	dataSheetFields,
	otherColumnFields,
} from "../../workbook/table/columnField.ts";

/** What a column of a foreign sheet can be taken for, in words: the nine columns first. */
export const columnChoices = (text: Text): ColumnChoice[] => [
	...dataSheetFields.map((value) => ({
		value,
		label: text.fields.categories[value],
	})),
	...otherColumnFields.map((value) => ({
		value,
		label: text.app.importing.otherColumns[value],
	})),
];

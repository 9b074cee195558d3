interface Refused {
	says: (found?: string) => string;
	next: string;
}
type Says = (found?: string) => string;
/** Keeps the keys and gives every entry the same type, so that all can be called alike. */
const table =
	<V>() =>
	<K extends string>(entries: Record<K, V>): Record<K, V> =>
		entries;

/** What the import has to say: why a file was turned away, and what is worth knowing about one that was read. */
export const findings = {
	severity: { error: "Could not be read", warning: "Doubtful", note: "Note" },
	/** "Data sheet, C7" */
	place: (sheet?: string, cell?: string) =>
		[sheet, cell].filter(Boolean).join(", "),
	nothingLost: "What was open is unchanged.",
	/** Why a file was turned away, and what to do next. */
	refused: table<Refused>()({
		"file-empty": {
			says: () => "The file is empty.",
			next: "Ask whoever sent it to send it again, or choose another file.",
		},
		"file-too-large": {
			says: (found) =>
				`The file is too large to be read safely in a browser${found ? ` (${found})` : ""}.`,
			next: "Remove pictures or sheets that do not belong to the assessment, save, and try again.",
		},
		"not-a-workbook": {
			says: () => "This is not an Excel workbook.",
			next: "Choose a file that ends in .xlsx, .xlsm or .xltx.",
		},
		"is-legacy-xls": {
			says: () =>
				"The workbook is in the old format .xls, which is not read here.",
			next: "Open it in Excel or LibreOffice, save it as .xlsx, and choose the new file.",
		},
		"is-encrypted": {
			says: () =>
				"The workbook is protected by a password, so nothing in it can be read.",
			next: "Open it in Excel with the password, save a copy without one, and choose the copy.",
		},
		"is-rights-protected": {
			says: () =>
				"The workbook is protected by rights management, so nothing in it can be read.",
			next: "Ask its owner for a copy without the protection.",
		},
		"is-xlsb": {
			says: () =>
				"The workbook is in the binary format .xlsb, which is not read here.",
			next: "Open it in Excel, save it as .xlsx, and choose the new file.",
		},
		"is-ods": {
			says: () =>
				"This is an OpenDocument spreadsheet (.ods), which is not read here.",
			next: "Open it in LibreOffice, save it as .xlsx, and choose the new file.",
		},
		"is-csv": {
			says: () =>
				"This is a text file, perhaps with commas between the values, and not a workbook.",
			next: "Open it in Excel or LibreOffice, save it as .xlsx, and choose the new file.",
		},
		"is-other-office-file": {
			says: () =>
				"This is another kind of office document, for example a text or a presentation.",
			next: "Choose a file that ends in .xlsx, .xlsm or .xltx.",
		},
		"zip-damaged": {
			says: (found) => `The file is damaged${found ? ` (${found})` : ""}.`,
			next: "Ask for it again, or open it in Excel, let Excel repair it, save, and choose the new file.",
		},
		"zip-encrypted": {
			says: () => "Parts of the file are encrypted.",
			next: "Save a copy without a password and choose the copy.",
		},
		"unpacks-too-large": {
			says: (found) =>
				`The file would take too much memory when unpacked${found ? ` (${found})` : ""}.`,
			next: "If you trust the sender: remove pictures and unused sheets in Excel, save, and try again.",
		},
		"too-many-parts": {
			says: (found) =>
				`The file has more parts than a workbook needs${found ? ` (${found})` : ""}.`,
			next: "If you trust the sender: open it in Excel, save it as a new .xlsx, and choose that file.",
		},
		"part-name-unsafe": {
			says: (found) =>
				`The file holds a part with a name that a workbook never has${found ? `: ${found}` : ""}.`,
			next: "Do not use the file. Ask the sender where it comes from.",
		},
		"part-name-twice": {
			says: (found) =>
				`The file holds the same part twice${found ? `: ${found}` : ""}.`,
			next: "Open it in Excel, save it as a new .xlsx, and choose that file.",
		},
		"xml-entity": {
			says: () =>
				"The file contains instructions that a workbook never needs and that can be harmful.",
			next: "Do not use the file. Ask the sender where it comes from.",
		},
		"xml-malformed": {
			says: (found) =>
				`A part of the file is not written as it should be${found ? `: ${found}` : ""}.`,
			next: "Open it in Excel, let Excel repair it, save, and choose the new file.",
		},
		"xml-too-deep": {
			says: () =>
				"A part of the file is nested deeper than a workbook ever is.",
			next: "Do not use the file. Ask the sender where it comes from.",
		},
		"workbook-part-missing": {
			says: () =>
				"The file is packed like a workbook, but the workbook itself is missing.",
			next: "Ask for the file again, or choose another.",
		},
		"sheet-part-missing": {
			says: (found) =>
				`A sheet that the workbook names is missing${found ? `: ${found}` : ""}.`,
			next: "Open it in Excel, let Excel repair it, save, and choose the new file.",
		},
		"shared-strings-missing": {
			says: () =>
				"The list of the workbook's texts is missing, so its cells cannot be read correctly.",
			next: "Open it in Excel, let Excel repair it, save, and choose the new file.",
		},
		"too-many-cells": {
			says: (found) =>
				`The workbook has more cells than can be read safely${found ? ` (${found})` : ""}.`,
			next: "Keep only the sheets of the assessment in a copy, and choose the copy.",
		},
		"too-many-merges": {
			says: (found) =>
				`The workbook has more merged cells than can be read safely${found ? ` (${found})` : ""}.`,
			next: "Unmerge the cells in a copy, and choose the copy.",
		},
		"own-workbook-newer-format": {
			says: (found) =>
				`The workbook was made by a newer version of this program${found ? ` (format ${found})` : ""}, so it is not read here.`,
			next: "Update this program, or ask the sender for a copy from the version you have.",
		},
		stopped: {
			says: () => "You stopped the reading.",
			next: "Choose the file again when you want to read it.",
		},
		"took-too-long": {
			says: () => "Reading took too long and was stopped.",
			next: "Keep only the sheets of the assessment in a copy, and choose the copy.",
		},
		"reader-failed": {
			says: () => "The reading failed because of an error in this program.",
			next: "Save the file as a new .xlsx in Excel or LibreOffice and try again. If it fails again, tell whoever maintains this program.",
		},
	}),
	/** What is worth knowing about a file that was read. */
	found: table<Says>()({
		"cell-error-value": (found) =>
			`The cell holds an error${found ? `, ${found}` : ""}. It is kept as it is.`,
		"cell-cut-off": () =>
			"The text seems to have been cut off. It is kept as it is; ask for the rest.",
		"cell-formula-without-result": (found) =>
			`The formula has no stored result${found ? `: ${found}` : ""}. Open and save the file in Excel to get one.`,
		"cell-stray-reference": (found) =>
			`A cell reference seems to have got into the text by mistake${found ? `: ${found}` : ""}. It is kept as it is.`,
		"cell-unreadable": (found) =>
			`The cell could not be read${found ? `: ${found}` : ""}. Its text is kept.`,
		"cell-outside-sheet": (found) =>
			`The file places a cell outside the sheet${found ? `: ${found}` : ""}.`,
		"cell-string-missing": () =>
			"The cell points to a text that is not in the file.",
		"cell-twice": (found) =>
			`The file holds the cell twice. The later one was read; the other said${found ? `: ${found}` : " nothing"}.`,
		"part-unreadable": (found) =>
			`A part that belongs to the sheet could not be read${found ? `: ${found}` : ""}. Notes or tables may be missing.`,
		"picture-not-read": () =>
			"A picture lies here. Text in a picture is not read: if it says something that matters, write it in the assessment.",
		"object-not-read": (found) =>
			`A file or a control is embedded in the sheet${found ? `: ${found}` : ""}. It has not been read: open the workbook in Excel and see what it says.`,
		"chart-sheet-not-read": () =>
			"The sheet holds nothing but a chart. Its words have been read, the chart itself has not: open the workbook in Excel and see what it shows.",
		"property-not-read": (found) =>
			`The file has properties that programs keep for themselves${found ? `: ${found}` : ""}. Their values have not been read: see File, Info, Properties in Excel if one of them, such as a sensitivity label, matters.`,
		"text-outside-cells": (found) =>
			`A text stands outside the cells${found ? `: “${found}”` : ""}. It is kept with the assessment: enter it in the field where it belongs, if it answers anything.`,
		"cell-text-too-long": () =>
			"The text is longer than Excel allows in a cell. In the sheet it is shortened; the whole text is kept in the assessment.",
		"sheet-hidden": () => "The sheet is hidden. It has been read.",
		"row-hidden": (found) =>
			`Hidden rows have been read${found ? `: ${found}` : ""}.`,
		"column-hidden": (found) =>
			`Hidden columns have been read${found ? `: ${found}` : ""}.`,
		"column-carried": (found) =>
			`There is no field for this column${found ? `, “${found}”` : ""}. It is kept, shown and written back.`,
		"cell-carried": (found) =>
			`The text belongs to no line${found ? `: “${found}”` : ""}. It is kept and written back.`,
		"row-repeated-heading": () =>
			"The headings are repeated here. The row has not been made a line.",
		"row-empty-number": () => "The line has no number.",
		"row-number-repeated": (found) =>
			`The number stands on more than one line${found ? `: ${found}` : ""}.`,
		"row-example": () =>
			"The line looks like an example. Check whether it should be kept.",
		"no-table-found": () => "No list of data categories was found here.",
		"table-on-its-side": () =>
			"The headings seem to stand below one another, with a column for each data category. No lines were read. Copy the table, paste it into a new sheet with Paste Special and Transpose, and import the file again.",
		"table-turned": () =>
			"The headings stand below one another here, so each column beside them was read as a line. Check the lines.",
		"table-uncertain": () =>
			"It is not certain that this is a list of data categories. Check the columns.",
		"heading-ambiguous": (found) =>
			`The heading can mean more than one thing${found ? `: “${found}”` : ""}. Check what the column was taken for.`,
		"heading-unknown": (found) =>
			`The heading is not known${found ? `: “${found}”` : ""}. The column is carried along.`,
		"columns-shared": (found) =>
			`The column holds two things at once${found ? `: “${found}”` : ""}.`,
		"own-workbook-base-missing": () =>
			"The hidden sheet with the original is gone. What can be seen in the workbook has been read; compare it with your own copy.",
		"own-workbook-newer-format": (found) =>
			`The workbook was made by a newer version of this program${found ? ` (format ${found})` : ""}. Update the program first.`,
		"own-workbook-damaged": () =>
			"The hidden sheet with the original has been changed or damaged. What can be seen in the workbook has been read.",
		"row-id-missing": () => "A new row. It has been read as a new line.",
		"row-id-repeated": () =>
			"A copied row. The copy has been read as a new line.",
		"row-missing": (found) =>
			`A row is gone from the sheet${found ? `: ${found}` : ""}. It has not been struck out in the assessment: strike it out there, if that was meant.`,
		"column-missing": (found) =>
			`A column is gone from the sheet${found ? `: ${found}` : ""}. Its answers stand as they were.`,
		"cell-changed": () => "The cell was changed in the workbook.",
		"cell-change-refused": (found) =>
			`The change could not be understood${found ? `: “${found}”` : ""}. The earlier answer stands. The text is kept as a remark: enter the answer in the field, or ask whoever wrote it.`,
		"cell-typed-over": (found) =>
			`Something was written over a cell that the program fills in${found ? `: “${found}”` : ""}. It changes no answer. The text is kept as a remark: enter it where it belongs, or ask whoever wrote it.`,
		"sheet-name-unknown": (found) =>
			`The export had no sheet with this name${found ? `: “${found}”` : ""}. The sheet has been read; its name is kept as a remark.`,
		"further-subprocessors": (found) =>
			`The text speaks of further sub-processors without naming them${found ? `: “${found}”` : ""}. Ask who they are.`,
		"vague-place": (found) =>
			`The place names no country${found ? `: “${found}”` : ""}. Ask in which countries the data are.`,
	}),
};

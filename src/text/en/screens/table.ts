export const table = {
	title: "Data sheet",
	about:
		"One line for each category of personal data, in the words in which it was described. The facts that the rules read stand under the table, for the line you are on.",
	empty:
		"There are no lines yet. Write the first one here, or import a workbook from the start page.",
	insertFirst: "Write the first line",
	insert: "New line",
	inserted: "New line",
	duplicate: "Duplicate the line",
	strikeOut: "Strike out the line",
	restore: "Take the line back",
	search: "Search in the table",
	compact: "Short rows",
	showStruckOut: "Show struck-out lines",
	count: (shown: number, all: number) =>
		shown === all
			? all === 1
				? "1 line"
				: `${all} lines`
			: `${shown} of ${all} lines are shown`,
	keys: "Arrow keys move. Enter or F2 edits, Alt+Enter breaks the line, Escape takes back. Typing replaces. Shift and arrows select; Ctrl+C, Ctrl+X and Ctrl+V copy, cut and paste, also to and from Excel. Ctrl+D fills down; so does dragging the corner of the selection. Alt+Shift and arrows change the width of a column. To leave the table, press Escape and then Tab.",
	doubtful: "Doubtful",
	origin: {
		from: (place: string) => `Read from: ${place}`,
		unchanged: "As it stands in the file.",
		was: (text: string) => `In the file: ${text}`,
	},
	carried: (heading: string) => `${heading} (from the file)`,
	verdict: "Legal outcome",
	risk: "Risk before and after measures",
	grid: {
		editing: (column: string, row: number) => `${column}, line ${row}`,
		resize: (column: string) => `Drag to change the width: ${column}`,
		nothing: "No line holds this text.",
	},
	groups: {
		texts: "The texts of the line, as a form",
		data: "What the data are, and about whom",
		places: "Where they are",
		protection: "How they are protected",
		chain: "Who takes part",
		extent: "How much, how often, how long",
		risk: "What it could mean for people",
		papers: "What this rests on",
		file: "What stood in the file",
	},
	riskExplained:
		"These answers set priorities. They never change the legal outcome.",
};

/** Giving the assessment away as a file. */
export const exporting = {
	title: "Export",
	lead: "The workbook is the whole assessment: a decision sheet that fits one printed page, the data sheet, and a sheet for each step. What is changed in it comes back when the file is imported here.",
	workbookTitle: "Excel workbook",
	workbookText:
		"For the meeting and the archive. Opens in Excel and LibreOffice.",
	language: "Language of the workbook",
	workbookButton: "Download the workbook",
	writing: "Writing the workbook …",
	done: (file: string) =>
		`${file} has been handed to the browser for download.`,
	jsonTitle: "File for this program (JSON)",
	jsonText:
		"A safety copy with everything in it, which can be opened here in another browser or on another device.",
	jsonButton: "Download as JSON",
	calendar: {
		title: "Calendar file",
		text: (count: number) =>
			count === 1
				? "1 day that the assessment has set, with a reminder a week before. Opens in Outlook and other calendars."
				: `${count} days that the assessment has set, each with a reminder a week before. Opens in Outlook and other calendars.`,
		none: "The assessment has set no days yet: next reviews, and when conditions, measures and answers are due.",
		button: "Download the calendar file",
		summary: {
			review: (name: string) => `Review: ${name}`,
			condition: (name: string) => `Condition is due: ${name}`,
			measure: (name: string) => `Measure to be in place: ${name}`,
			unknown: (name: string) => `To be found out: ${name}`,
		},
		owner: (name: string) => `Owner: ${name}`,
	},
	failed: "The workbook could not be written",
	failedNext:
		"The assessment is unchanged. Try again; if it fails again, download it as JSON and tell whoever maintains this page.",
	stop: "Stop",
	/** The files that lines were read from. */
	files: {
		title: "Files that were read in",
		lead: "For each file: every text with its cell and what it became here, and the file itself where it was kept at import.",
		read: (file: string, on: string) => `${file}, read ${on}`,
		hash: (hash: string) => `Checksum (SHA-256): ${hash}`,
		original: "Download the file as it came",
		notKept: "The file itself was not kept.",
		damaged:
			"What is kept is not the file that was read: its checksum differs. Ask whoever has the file.",
		show: "Show the import report",
		hide: "Hide the import report",
		print: "Print",
		nothing: "Nothing of this file has kept its place.",
		caption: (file: string, count: number) =>
			`Import report: ${file}, ${count} texts`,
		sheet: "Sheet",
		cell: "Cell",
		noCell: "No cell",
		text: "Text in the file",
		became: "Became",
		heading: "Heading",
		carried: (heading: string) =>
			heading ? `Kept, without a field: ${heading}` : "Kept, without a field",
	},
};

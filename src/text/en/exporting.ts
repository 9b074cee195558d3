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
	failed: "The workbook could not be written",
	failedNext:
		"The assessment is unchanged. Try again; if it fails again, download it as JSON and tell whoever maintains this page.",
	stop: "Stop",
};

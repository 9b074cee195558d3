/** Reading a file: progress, refusal, preview, what has changed. */
export const importing = {
	reading: (file: string) => `Reading ${file}`,
	readingText: "The file is read on this device. It is not sent anywhere.",
	stages: {
		opening: "Checking the file",
		reading: "Reading the sheets",
		understanding: "Finding the table and its columns",
	},
	stop: "Stop",
	refusedTitle: (file: string) => `${file} was not read`,
	another: "Choose another file",
	toRegister: "To the list of assessments",
	nothingChosen: "No file is being read",
	nothingChosenText:
		"A file that has been read stays only until the page is loaded again. Choose it once more.",
	json: {
		"not-json": {
			says: "The file is neither a workbook nor an assessment saved as JSON.",
			next: "Choose an Excel workbook, or a JSON file that was downloaded here.",
		},
		"not-an-assessment": {
			says: "The file is JSON, but it is not an assessment.",
			next: "Choose a JSON file that was downloaded here.",
		},
		"newer-format": {
			says: "The assessment was saved by a newer version of this program.",
			next: "Update the program, then open the file again.",
		},
		damaged: {
			says: "The assessment in the file is damaged.",
			next: "Use another copy of the file, or the workbook that was exported from it.",
		},
	},
	jsonAt: (at: string) => `The first fault is at ${at}.`,
	openDocument: "Open it",
	openCopy: "Open as a copy",
	documentNew: (title: string) =>
		`The file holds the assessment “${title}”. It is not in this browser yet.`,
	documentSame: (title: string) =>
		`The file holds the assessment “${title}”, which is in this browser already, word for word.`,
	documentDiffers: (title: string) =>
		`The file holds the assessment “${title}”. It is in this browser already, but not quite the same. The one here stays as it is; the file can be opened beside it as a copy.`,
	previewTitle: (file: string) => `What was found in ${file}`,
	previewLead:
		"Nothing has been taken in yet. See what each column was taken for, correct what is wrong, then take it in.",
	table: (sheet: string, headerRow: string, first: string, last: string) =>
		`Sheet “${sheet}”: headings in row ${headerRow}, lines from row ${first} to row ${last}`,
	tableTurned: (sheet: string, header: string, first: string, last: string) =>
		`Sheet “${sheet}”: headings in column ${header}, lines from column ${first} to column ${last}`,
	turned:
		"The headings stand below one another in the file. The table is shown turned, with a row for each line.",
	turnBack: "The headings stand in a row",
	turn: "The headings stand in a column",
	tableHeading: (sheet: string) => `Sheet “${sheet}”`,
	tableFound: (records: number) =>
		records === 1 ? "1 line was found." : `${records} lines were found.`,
	noTable: "No table of data categories was found",
	noTableText:
		"Every cell will be kept with the assessment and written back, but there are no lines to assess. Perhaps another file was meant.",
	/** Columns of registers that have no field of their own with us; kept with the line. */
	otherColumns: {
		legalBasis: "Legal basis",
		retention: "Retention",
		recipients: "Recipients",
		thirdCountry: "Third country",
		transferTool: "Transfer tool",
		securityMeasures: "Security measures",
		source: "Source of the data",
		comment: "Comment",
		controller: "Controller",
		processor: "Processor",
		subprocessor: "Sub-processor",
		sourceSystem: "Source system",
	},
	otherSheets: "Sheets without a table",
	otherSheetsText:
		"No list of data categories was found on these. Their cells are kept with the assessment. If one of them holds such a list, have it read as one.",
	readAsTable: "Read as a table",
	readTurned: "Read with headings in a column",
	onItsSide: "The table seems to lie on its side",
	onItsSideText:
		"Its headings seem to stand below one another, and no lines were read. Have it read with headings in a column; the button stands beside the name of the sheet.",
	why: {
		heading: "The heading says so.",
		ambiguous: "The heading can mean more than one thing.",
		shared: "The heading names two things.",
		content: "There is no heading; the contents look like it.",
		noHeading: "There is no heading.",
		notUnderstood: "There is no field for this. The texts are kept.",
		kept: "You kept this for the same heading before.",
	},
	columnTakenForNamed: (column: string, heading: string) =>
		heading
			? `${column}, “${heading}”, is taken for`
			: `${column} is taken for`,
	columnLetter: (column: string) => `Column ${column}`,
	rowNamed: (row: string) => `Row ${row}`,
	rowNumber: "Row",
	columnNumber: "Column",
	carriedColumn: "Kept as it is",
	twoThings: (fields: string) => `Holds two things: ${fields}`,
	confidence: {
		sure: "Sure",
		likely: "Likely",
		doubtful: "Doubtful: please check",
		person: "Chosen by you",
		none: "No field for it",
	},
	rowKinds: {
		heading: "Headings",
		title: "Above the table",
		record: "Line",
		other: "Kept, no line",
	},
	rowsHidden: (count: number) =>
		count === 1
			? "1 more row is not shown."
			: `${count} more rows are not shown.`,
	showAllRows: "Show all rows",
	headerRow: "Headings stand in row",
	headerColumn: "Headings stand in column",
	findings: "Worth knowing",
	findingsLead:
		"Nothing has been changed or left out because of this. Each remark stays with the assessment until somebody has looked at it.",
	noFindings: "Nothing doubtful was found.",
	findingsCount: (count: number) =>
		count === 1 ? "1 remark" : `${count} remarks`,
	carriedTitle: "Kept although there is no field for it",
	carriedText: (count: number) =>
		count === 1
			? "1 cell outside the lines is kept and written back on export."
			: `${count} cells outside the lines are kept and written back on export.`,
	into: "Where shall it go?",
	intoNew: "A new assessment",
	intoOpen: (title: string) => `More lines in “${title}”`,
	takeIn: "Take in",
	takeInCount: (count: number) =>
		count === 1 ? "Take in 1 line" : `Take in ${count} lines`,
	keepOriginal: (kilobytes: number) =>
		`Keep the file itself with the assessment (${kilobytes} kB), so that it can be given back unchanged`,
	tooLargeToKeep: (megabytes: number) =>
		`The file is larger than ${megabytes} MB, so it cannot be kept with the assessment itself. Keep it where it is; its checksum is noted.`,
	discard: "Leave it",
	kept: "The next file with the same headings",
	keptText:
		"What you have chosen for each column can be kept in this browser. A file with the same headings is then read in the same way.",
	keptUsed:
		"The columns were taken for what you kept for these headings before.",
	keepColumns: "Keep the choice of columns",
	downloadColumns: "Download it as a file",
	forgetColumns: "Forget it and suggest anew",
	keptDone: "The choice of columns is kept in this browser.",
	keptNot:
		"This browser does not keep the choice. Download it as a file instead.",
	takenIn: (count: number) =>
		count === 1
			? "1 line has been taken in."
			: `${count} lines have been taken in.`,
	own: {
		title: (file: string) => `${file} was exported from here`,
		noChanges: "Nothing has been changed in it since.",
		changes: (count: number) =>
			count === 1
				? "1 field has been changed in it since it was exported."
				: `${count} fields have been changed in it since it was exported.`,
		here: "The assessment is in this browser. What nobody else has touched is to be taken unless you decide otherwise; where both changed the same field, the one here stands and the other is kept beside it until you decide.",
		notHere: "The assessment itself is not in this browser.",
		accept: "Take the changes in",
		openNew: "Open as a new assessment",
		openExisting: "Open the one that is here",
		notComparable:
			"The file no longer holds what was exported, so nobody can tell what has been changed in it. It can be opened as an assessment of its own, or compared with the one that is here: then empty cells say nothing, and every field that differs is for you to decide.",
		onlyTexts:
			"No answer has been changed in it since, but something was written that is kept when you take it in.",
		refusedCount: (count: number) =>
			count === 1
				? "1 cell could not be taken."
				: `${count} cells could not be taken.`,
		acceptTexts: "Keep the texts",
		refused: "What could not be taken",
		refusedLead:
			"No answer is changed by these. When you take the file in, each text stays with the assessment as a remark until somebody has looked at it.",
		refusedCaption: (count: number) =>
			count === 1 ? "1 cell" : `${count} cells`,
		typed: "Written in the file",
		why: "Why, and what to do",
		remarksLead:
			"Texts that belong to no field are kept with the assessment. Nothing has been left out or struck out.",
		caption: "What was changed",
		field: "Field",
		place: "Cell",
		before: "When exported",
		after: "In the file",
		nothing: "nothing",
		struckOut: "The row was struck out",
		newRow: "A new row",
		reviewed: (file: string) => `Changes from ${file}`,
		accepted: (count: number) =>
			count === 1
				? "1 change has been taken in."
				: `${count} changes have been taken in.`,
		acceptedTexts: "The texts have been kept with the assessment.",
		conflicts: (count: number) =>
			count === 1
				? "1 field had been changed here too. What stood here stands; the other is kept beside it."
				: `${count} fields had been changed here too. What stood here stands; the others are kept beside it.`,
		mine: "Here now",
		decision: "What is to stand",
		take: "What the file says",
		keep: "What stands here",
		later: "Decide later",
		instead: "Something else",
		insteadText: "Your text",
		which: "Decide together about",
		all: "All changes",
		both: "Changed here too",
		onlyThere: "Changed in the file only",
		takeAll: "Take these from the file",
		keepAll: "Keep these as they are here",
		seen: "Refused before",
		altersVerdict: "What you take in alters the assessment’s verdicts",
		comments: "Comments on other fields",
		verdictOfWhole: "The whole assessment",
		unjudged: (count: number) =>
			`There are many changes: for ${count} of them it does not say here whether each by itself alters a verdict. If all that you take in together alters one, it is said above.`,
		compareHere: "Compare with the one here",
		stands: (field: string) => `What is to stand: ${field}`,
		changedBy: (by: string) => `Last saved by ${by}.`,
		comment: (by: string, says: string) => `${by}: ${says}`,
		commentOf: (field: string, says: string) => `${field} – ${says}`,
		someone: "Comment",
		alters: (what: string, from: string, to: string) =>
			`Alters the verdict: ${what} – from “${from}” to “${to}”.`,
	},
};

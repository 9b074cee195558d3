import type { CollectionName } from "../../domain/assessment.ts";

/** What the command says in the shell. */
export const cli = {
	help: `Transfer impact assessments from the shell, by the same functions as the page. Nothing leaves the machine.

  tia import FILE… [--mapping MAPPING.json] [--keep-original] [--out DOC.json] [--json]
      Reads data sheets from Excel. Shows what each column was taken for, and what is doubtful.
  tia sheets FILE… [--rows N] [--columns N]
      Shows the cells as they were read, as JSON.
  tia check FILE… [--at DATE] [--knowledge FILE] [--json]
      Lists what is missing, step by step.
  tia score FILE… [--at DATE] [--knowledge FILE] [--need OUTCOME] [--max-risk BAND] [--json]
      Gives the verdict of each transfer and category, the rules that spoke, and the risk.
  tia export FILE… --out X.xlsx [--lang sv|en] [--at DATE] [--knowledge FILE] [--json]
      Writes the workbook.
  tia diff A B [--json]
      Shows what differs between two assessments, field by field.
  tia merge DOC COPY… [--out DOC] [--prefer mine|theirs] [--at DATE] [--json]
      Takes in copies that came back. Each is compared with what it was exported from.
      Writes the result when nothing was changed in two places, or --prefer says who is right.
  tia original FILE… --out X.xlsx [--json]
      Gives back the files that were kept at import, byte for byte.

FILE is an Excel workbook or, for check, score, export, diff, merge and original, an assessment as JSON too.
With several files of import, check, score, export and original --out names a folder, and --json prints a list.

  --keep-original   keep the file itself in the assessment, to give it back
  --lang sv|en      language of sentences and workbooks (else by LANG)
  --at DATE         the day on which it is judged, as 2026-11-23 (else today)
  --knowledge FILE  legal facts of the house's own, as the page saves them
  --need OUTCOME    conditions, go or no-transfer: anything worse ends with 1
  --max-risk BAND   low, medium or high: a higher or unknown risk ends with 1
  --prefer mine|theirs  what stands where both changed the same: mine is DOC, theirs the copy

Ends with 0: done. 1: done, but something is missing or worse than asked. 2: wrong use. 3: a file was refused.`,
	seeHelp: "tia --help shows what can be done.",
	wrong: {
		knowledgeUnreadable: (path: string, why: string) =>
			`${path} was not taken in as legal facts: ${why}`,
		noCommand:
			"Say what to do: import, sheets, check, score, export, diff, merge or original.",
		unknownCommand: (name: string) => `There is no command “${name}”.`,
		noFile: "Name at least one file.",
		unknownOption: (name: string) =>
			`${name} is not an option of this command.`,
		valueMissing: (name: string) => `${name} needs a value.`,
		valueTooMuch: (name: string) => `${name} takes no value.`,
		optionTwice: (name: string) => `${name} is given twice.`,
		notOneOf: (name: string, allowed: string) =>
			`${name} must be one of ${allowed}.`,
		notACount: (name: string) => `${name} must be a whole number above 0.`,
		notADate: (name: string) => `${name} must be a date such as 2026-11-23.`,
		twoFiles: "Name two files to compare.",
		copyMissing: "Name the assessment, and then each copy that came back.",
		outMissing: "Say with --out where the workbook goes.",
		originalsNeedFolder: (count: number) =>
			`${count} files are kept in the assessment: --out must be a folder that exists.`,
		outNotAFolder: (path: string) =>
			`With several files --out must be a folder that exists: ${path}`,
		outIsInput: (path: string) =>
			`--out would overwrite the file that is read: ${path}`,
		outTwice: (path: string) =>
			`Two of the files would be written to the same place: ${path}`,
		cannotWrite: (path: string, reason: string) =>
			`${path} could not be written: ${reason}`,
		mappingUnreadable: (path: string, problem: string) =>
			`${path} is no mapping: ${problem}`,
		mappingWrong: (path: string, at: string, found: string) =>
			`${path} is no mapping: ${at ? `at ${at} stands` : "it holds"} ${found}`,
	},
	/** Why a file was turned away, beside the reasons that the workbook reader has. */
	refused: {
		"file-not-found": "There is no such file.",
		"file-unreadable": "The file could not be opened.",
		"is-a-folder": "This is a folder. Name the files in it.",
		"not-json": "The file is not readable as JSON.",
		"not-an-assessment": "The file holds JSON, but no assessment.",
		"newer-format":
			"The assessment was saved by a newer version of this program. Update the program first.",
		damaged: "The assessment holds something that does not belong there.",
		"other-assessment":
			"The copy was not exported from this assessment: no row of it is there.",
	},
	place: (at: string, found: string | undefined) =>
		found === undefined
			? `At ${at} something is wanting.`
			: `At ${at} stands ${found}.`,
	/** A field, or a verdict, of a row that has been named. */
	field: (row: string, field: string) => `${row} – ${field}`,
	progress: (done: number, total: number, file: string) =>
		`${done}/${total} ${file}`,
	refusedFile: (file: string, reason: string, code: string) =>
		`${file}: ${reason} (${code})`,
	written: (path: string) => `Written: ${path}`,
	/** What one row of a collection is called, before its name. */
	rows: {
		sources: "Source",
		parties: "Party",
		categories: "Data category",
		chain: "Access to data",
		transfers: "Transfer",
		findings: "Finding on law and practice",
		statutes: "Law or practice",
		deficiencies: "What was found wanting",
		measures: "Measure",
		questions: "Question",
		conditions: "Condition",
		acts: "Act",
		reviews: "Review",
		approvals: "Approval",
		incidents: "Draft of a notification",
		annexes: "Statistical annex",
		annexFactors: "Estimate",
		unknowns: "Not known yet",
		imports: "File",
		carried: "Text carried along",
		remarks: "Remark",
		conflicts: "Changed in two places",
	} satisfies Record<CollectionName, string>,
	import: {
		table: (sheet: string, header: number, first: number, last: number) =>
			`Sheet “${sheet}”: headings in row ${header}, lines in rows ${first} to ${last}`,
		tableTurned: (sheet: string, header: string, first: string, last: string) =>
			`Sheet “${sheet}”: headings in column ${header}, lines in columns ${first} to ${last}`,
		noLines: (sheet: string, header: number) =>
			`Sheet “${sheet}”: headings in row ${header}, no lines below them`,
		column: (col: string, header: string, to: string) =>
			`${col}  ${header} → ${to}`,
		/** Columns that registers have beside the data sheet's. */
		columns: {
			recipients: "Recipients",
			thirdCountry: "Third country",
			transferTool: "Transfer tool",
			securityMeasures: "Security measures",
			source: "Source",
			controller: "Controller",
			processor: "Processor",
			subprocessor: "Sub-processor",
			sourceSystem: "Source system",
		},
		carriedColumn: "no field for it, carried along",
		lines: (count: number) =>
			count === 1 ? "1 line was read." : `${count} lines were read.`,
		carried: (count: number) =>
			count === 1
				? "1 text without a field is carried along."
				: `${count} texts without a field are carried along.`,
		own: (changes: number) =>
			changes === 0
				? "A workbook of this program, unchanged since it was exported."
				: changes === 1
					? "A workbook of this program, with 1 change since it was exported."
					: `A workbook of this program, with ${changes} changes since it was exported.`,
	},
	compare: {
		count: (changes: number) =>
			changes === 0
				? "They say the same."
				: changes === 1
					? "1 field differs."
					: `${changes} fields differ.`,
		change: (place: string, from: string, to: string) =>
			`${place}: ${from === "" ? "(empty)" : from} → ${to === "" ? "(empty)" : to}`,
		conflict: (line: string) => `Changed in both: ${line}`,
		copy: (file: string, by: string, changes: number) =>
			changes === 1
				? `${file}: 1 change by ${by}`
				: `${file}: ${changes} changes by ${by}`,
		baseMissing:
			"The file no longer holds what it was exported from. It is compared with the assessment as it is now, and empty cells say nothing.",
		comment: (place: string, text: string) => `Comment on ${place}: ${text}`,
		undecided:
			"The same was changed in two places. Nothing was written; say with --prefer what stands.",
		filed:
			"What does not stand is kept in the assessment, under what was changed in two places.",
	},
	original: {
		kept: (bytes: number) =>
			`The file itself is kept in the assessment (${bytes} bytes).`,
		tooLarge: (bytes: number, most: number) =>
			`The file itself is not kept: it has ${bytes} bytes, and at most ${most} can be kept. Keep it beside the assessment.`,
		given: (path: string, hash: string) =>
			`Given back: ${path} (SHA-256 ${hash})`,
		damaged: (file: string) =>
			`${file} is not given back: what is kept is not the file that was read.`,
		none: "No file is kept in the assessment. It is kept only when import was asked to.",
	},
	check: {
		step: (name: string, count: number) =>
			count === 0 ? `${name}: nothing is missing` : `${name}: ${count} missing`,
		closed: (name: string) => `${name}: after the steps before it`,
		notNeeded: (name: string) => `${name}: not needed`,
		remarks: (count: number) =>
			`Doubtful cells that nobody has looked at: ${count}`,
		why: {
			unanswered: "not answered",
			unknown: "not known yet",
			unmet: "answered, but not met",
		},
	},
	score: {
		whole: "The whole assessment",
		settled: "settled",
		open: (count: number) =>
			count === 1
				? "not settled: 1 answer is missing"
				: `not settled: ${count} answers are missing`,
		/** severity and likelihood, each of 4, and the band */
		risk: (before: string, after: string) =>
			`Risk before measures: ${before}. After: ${after}.`,
		cell: (severity: number, likelihood: number, band: string) =>
			`${band} (severity ${severity}, likelihood ${likelihood})`,
		rule: (status: string, says: string) => `${status}: ${says}`,
		missing: (path: string) => `missing: ${path}`,
		duties: "What the GDPR asks, transfer or not",
		dutyOpen: (says: string) => `Open: ${says}`,
		tooLow: "The outcome is worse than --need asks.",
		tooRisky: "The risk is higher than --max-risk allows, or unknown.",
	},
};

/** Words that several screens share. */
export const shared = {
	cancel: "Cancel",
	/** In the place of answers, where there is none. */
	nothingAnswered: "Not filled in yet",
	answered: (count: number, all: number) => `${count} of ${all} answered`,
	whyThisAnswer: "Why this answer",
	/** Names of changes, as the list of what can be undone shows them. */
	changes: {
		answered: (field: string) => `Answer: ${field}`,
		unknown: (field: string) => `Not known yet: ${field}`,
		unknownGone: (field: string) => `Mark taken away: ${field}`,
		newRow: (_collection: string, name: string) => `Add ${name}`,
		struckOut: (name: string) => `Strike out ${name}`,
		restored: (name: string) => `Take back ${name}`,
		duplicated: (name: string) => `Duplicate ${name}`,
		looked: "A doubtful text was looked at",
		confirmed: (step: string, count: number) =>
			count === 1 ? `Confirm: ${step}` : `Confirm: ${step}, ${count} transfers`,
		act: (act: string) => act,
		cells: (count: number) =>
			count === 1 ? "Change 1 cell" : `Change ${count} cells`,
		pasted: (count: number) =>
			count === 1 ? "Paste 1 cell" : `Paste ${count} cells`,
		filled: (count: number) =>
			count === 1 ? "Fill 1 cell" : `Fill ${count} cells`,
		cleared: (count: number) =>
			count === 1 ? "Clear 1 cell" : `Clear ${count} cells`,
	},
	help: {
		asked: "What is asked",
		why: "Why",
		example: "Example",
		source: "Source",
	},
	unknown: {
		mark: "We do not know yet",
		who: "Say who finds out, and by when",
		unmark: "Take the mark away",
		badge: "Not known yet",
		explained:
			"Say who finds out, and by when. Until then the question counts as open.",
	},
	remarks: {
		title: (place: string) =>
			place ? `Doubtful in the file: ${place}` : "Doubtful in the file",
		settle: "I have looked at this",
		ofFiles: "Texts from files that belong to no field",
		open: (count: number) =>
			count === 1
				? "1 remark that nobody has looked at"
				: `${count} remarks that nobody has looked at`,
		carried: (count: number) =>
			count === 1 ? "1 text that is kept" : `${count} texts that are kept`,
	},
};

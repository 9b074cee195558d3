/** What the texts of a line suggest, offered to be accepted or refused. */
export const proposals = {
	title: "What the texts suggest",
	says: "Read out of the line's own texts. Nothing counts as an answer until you accept it.",
	left: (count: number) =>
		count === 1 ? "1 suggestion is left" : `${count} suggestions are left`,
	done: "Every suggestion on this line has been dealt with.",
	accept: "Accept",
	change: "Change",
	refuse: "Refuse",
	keep: "Keep the present answer",
	acceptAllOfKind: (count: number) => `Accept these ${count}`,
	refuseAllOfKind: (count: number) => `Refuse these ${count}`,
	acceptAll: (count: number) =>
		count === 1
			? "Accept the 1 clear suggestion"
			: `Accept all ${count} clear suggestions`,
	notAll: (count: number) =>
		count === 1
			? "1 is uncertain or contradicted and has to be judged on its own."
			: `${count} are uncertain or contradicted and have to be judged one by one.`,
	/** How sure the reading is. */
	confidence: {
		high: "The words are clear",
		medium: "The words are fairly clear",
		low: "Uncertain: look twice",
	},
	conflicting: "Differs from the present answer",
	present: (answer: string) => `Present answer, which stays: ${answer}`,
	rivalled: "The texts do not agree",
	wholeText: (field: string) => `The whole text of “${field}”`,
	refused: (count: number) =>
		count === 1 ? "1 refused suggestion" : `${count} refused suggestions`,
	again: "Offer it again",
	/** Said aloud when it has been done. */
	accepted: (count: number, left: number) =>
		count === 1
			? `Accepted. ${left} left.`
			: `${count} accepted. ${left} left.`,
	wasRefused: (count: number, left: number) =>
		count === 1 ? `Refused. ${left} left.` : `${count} refused. ${left} left.`,
	/** Names of changes, as the list of what can be undone shows them. */
	changes: {
		accept: (name: string) => `Accept suggestion: ${name}`,
		acceptMany: (count: number) => `Accept ${count} suggestions`,
		refuse: (name: string) => `Refuse suggestion: ${name}`,
		refuseMany: (count: number) => `Refuse ${count} suggestions`,
		again: (name: string) => `Offer suggestion again: ${name}`,
	},
	/** Above the table, for all of its lines. */
	sheet: {
		title: "Suggestions from the texts",
		found: (count: number, lines: number) =>
			`${count === 1 ? "1 suggestion" : `${count} suggestions`} on ${lines === 1 ? "1 line" : `${lines} lines`}`,
		conflicts: (count: number) =>
			count === 1
				? "1 differs from the present answer"
				: `${count} differ from the present answers`,
		reading: (read: number, all: number) =>
			`Still reading: ${read} of ${all} lines`,
		review: (line: string) => `Review: ${line}`,
		next: (line: string) => `Next: ${line}`,
	},
};

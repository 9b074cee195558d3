interface RowWords {
	/** "Transfer 2", where a row has no name of its own. */
	one: string;
	add: string;
	nameOfNew: string;
	none: string;
}
const entries = <K extends string>(
	words: Record<K, RowWords>,
): Record<string, RowWords> => words;

const words = entries({
	sources: {
		one: "Source",
		add: "New source",
		nameOfNew: "Title of the new source",
		none: "No sources yet.",
	},
	parties: {
		one: "Party",
		add: "New party",
		nameOfNew: "Name of the new party",
		none: "No parties yet.",
	},
	categories: {
		one: "Line",
		add: "New data category",
		nameOfNew: "Name of the new data category",
		none: "The data sheet has no lines yet.",
	},
	transfers: {
		one: "Transfer",
		add: "New transfer",
		nameOfNew: "Name of the new transfer",
		none: "No transfers yet.",
	},
	findings: {
		one: "Assessment of law and practice",
		add: "New assessment of law and practice",
		nameOfNew: "What the importer counts as in that country's law",
		none: "Law and practice have not been assessed yet.",
	},
	statutes: {
		one: "Law or practice",
		add: "New law or practice",
		nameOfNew: "Name of the law or practice",
		none: "No law or practice yet.",
	},
	deficiencies: {
		one: "Deficiency",
		add: "New deficiency",
		nameOfNew: "What is wanting",
		none: "No deficiencies yet.",
	},
	measures: {
		one: "Measure",
		add: "New measure",
		nameOfNew: "Name of the new measure",
		none: "No measures yet.",
	},
	conditions: {
		one: "Condition",
		add: "New condition",
		nameOfNew: "What must be met",
		none: "No conditions yet.",
	},
	chain: {
		one: "Link of the chain",
		add: "Add a party to the chain",
		nameOfNew: "Name of the party",
		none: "No parties in the chain yet.",
	},
	annexes: {
		one: "Statistical annex",
		add: "Statistical annex",
		nameOfNew: "Statistical annex",
		none: "None yet.",
	},
	annexFactors: {
		one: "Estimate",
		add: "New estimate",
		nameOfNew: "What is estimated",
		none: "None yet.",
	},
	incidents: {
		one: "Draft of a notification",
		add: "New draft of a notification",
		nameOfNew: "Name",
		none: "No drafts yet.",
	},
	approvals: {
		one: "Approval",
		add: "Approve",
		nameOfNew: "Approval",
		none: "No approvals yet.",
	},
	reviews: {
		one: "Review",
		add: "Note a review",
		nameOfNew: "Who reviewed",
		none: "No reviews yet.",
	},
});
const other: RowWords = {
	one: "Row",
	add: "New row",
	nameOfNew: "Name",
	none: "None yet.",
};
const of = (collection: string): RowWords => words[collection] ?? other;

/** What rows are called, and what is said where there are none. */
export const rows = {
	unnamed: (collection: string, place: number) =>
		place > 0 ? `${of(collection).one} ${place}` : of(collection).one,
	add: (collection: string) => of(collection).add,
	nameOfNew: (collection: string) => of(collection).nameOfNew,
	none: (collection: string) => of(collection).none,
	gone: "A row that is no longer there",
	struckOut: (name: string) => `${name} (struck out)`,
	transferTo: (importer: string) => `Transfer to ${importer}`,
	strikeOut: "Strike out",
	restore: "Take back",
	struckOutRows: (count: number) =>
		count === 1 ? "1 struck-out row" : `${count} struck-out rows`,
	duplicate: "Duplicate",
	copyOf: (name: string) => `${name} (copy)`,
};

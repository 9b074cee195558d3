/** The words that controls say by themselves. */
export const ui = {
	close: "Close",
	help: "Help",
	notAnswered: "Not answered",
	clearAnswer: "Take the answer back",
	search: "Type to search",
	found: (count: number) =>
		count === 1
			? "1 choice"
			: count === 0
				? "No choice fits"
				: `${count} choices`,
	removeChoice: (label: string) => `Remove ${label}`,
	kind: {
		info: "Good to know",
		success: "Done",
		warning: "Look here",
		error: "This went wrong",
		stop: "Stop",
	},
};

export const paste = {
	title: "Paste into the data sheet",
	about:
		"What you copied does not fit the cells from where you stand, or begins with headings. See where each column goes, and change what is wrong. Nothing is written before you choose to paste.",
	headed: "The first row holds headings",
	where: "Where to",
	over: (line: string) => `Over the lines from ${line}`,
	asNew: "As new lines",
	column: (number: number) => `Pasted column ${number}`,
	goesTo: (column: string) => `${column} goes to`,
	leaveOut: "Leave out",
	ownColumn: (heading: string) => `A column of its own: ${heading}`,
	newLine: (number: number) => `New line ${number}`,
	line: "Line",
	replaces: (text: string) => `Replaces: ${text}`,
	takesAway: (text: string) => `Takes away: ${text}`,
	more: (count: number) =>
		count === 1 ? "and 1 more row" : `and ${count} more rows`,
	caption: "What was copied, and where it goes",
	outcome: (written: number, newLines: number) =>
		[
			written === 1 ? "1 text is written" : `${written} texts are written`,
			newLines === 0
				? "in lines that are there."
				: newLines === 1
					? "and 1 line is added."
					: `and ${newLines} lines are added.`,
		].join(" "),
	replaced: (count: number) =>
		count === 1
			? "1 text gives way to another."
			: `${count} texts give way to others.`,
	emptied: (count: number) =>
		count === 1
			? "1 text is taken away by an empty cell."
			: `${count} texts are taken away by empty cells.`,
	leftOut: (count: number) =>
		count === 1
			? "1 text is left out. It stays on the clipboard."
			: `${count} texts are left out. They stay on the clipboard.`,
	clash: (columns: string) =>
		`Two pasted columns go to the same place: ${columns}. Choose another place for one of them.`,
	confirm: "Paste",
	cancel: "Do not paste",
	done: (written: number, newLines: number) =>
		newLines === 0
			? `Pasted: ${written}`
			: newLines === 1
				? `Pasted: ${written}, with 1 new line`
				: `Pasted: ${written}, with ${newLines} new lines`,
};

import { examples } from "./examples.ts";
import { exporting } from "./exporting.ts";
import { importing } from "./importing.ts";
import { register } from "./register.ts";
import { ui } from "./ui.ts";

/** What the frame round the screens says. */
export const app = {
	ui,
	register,
	examples,
	importing,
	exporting,
	name: "TIA workbook",
	skipToContent: "Go to the content",
	toRegister: "All assessments",
	knowledge: "Legal facts",
	backToAssessment: "Back to the assessment",
	untitled: "Assessment without a title",
	language: "Language",
	languageFailed:
		"The other language could not be fetched. Check the connection and choose it again.",
	theme: "Appearance",
	themes: { system: "As the device", light: "Light", dark: "Dark" },
	undo: "Undo",
	redo: "Redo",
	undoNamed: (name: string) => `Undo: ${name}`,
	redoNamed: (name: string) => `Redo: ${name}`,
	undone: (name: string) => `Undone: ${name}`,
	redone: (name: string) => `Done again: ${name}`,
	notUndone:
		"Somebody has changed the same thing since. Their change stands; yours was not undone.",
	saved: (time: string) => `Saved ${time}, in this browser only`,
	savedBefore: "Saved in this browser only",
	saving: "Saving …",
	notSaved: "Not saved",
	notSavedWhy: {
		missing: "The assessment has been deleted in another window.",
		full: "The browser has no room left for it.",
		blocked: "The browser does not allow this page to store anything.",
		unreadable:
			"What is stored comes from a newer version of this program, or is damaged.",
		failed: "The browser could not store the change.",
	},
	notSavedNext:
		"What you wrote is still here, but only as long as this page is open. Download the assessment as a file, then try again.",
	saveAgain: "Try again",
	downloadNow: "Download as a file",
	mergedElsewhere: "Changes from another window have been taken in.",
	conflicts: (count: number) =>
		count === 1
			? "One field was changed in two places. The other change stands; yours is kept beside it."
			: `${count} fields were changed in two places. The other changes stand; yours are kept beside them.`,
	steps: "The six steps",
	stepNames: {
		qualify: "Is it a transfer?",
		know: "Know the transfers",
		tool: "Transfer tool",
		assess: "Law and practice",
		measures: "Supplementary measures",
		formal: "Formal steps",
		reevaluate: "Re-evaluate",
	},
	notNeeded: "Not needed here",
	toConfirm: "Ready to be confirmed",
	later: "Waits for earlier steps",
	screens: {
		about: "What is assessed",
		table: "Data sheet",
		decision: "Opinion and decision",
		sources: "Sources",
		export: "Export",
		/** In the list of pages: the button at the top has the short word. */
		exportPage: "Workbook and file",
	},
	open: (count: number) =>
		count === 1 ? "1 thing open" : `${count} things open`,
	nothingOpen: "Nothing open",
	menu: "Steps and parts",
	onward: {
		title: "Where to go next",
		openHere: (count: number) =>
			count === 1
				? "1 thing is left to do in this step:"
				: `${count} things are left to do in this step. The first:`,
		next: (page: string) => `Next: ${page}`,
		back: (page: string) => `Back: ${page}`,
		toExport: "Next: a workbook to hand on",
		passed: (pages: readonly string[]) =>
			`Not needed here, and passed by: ${pages.join(", ")}`,
	},
	loading: "Loading …",
	notFound: "This assessment is not in this browser",
	notFoundText:
		"It may have been deleted, or it is kept in another browser or on another device. If you have it as a file, open the file here.",
	storageFails: "This browser lets the page store nothing",
	storageFailsText:
		"A private window or a setting may forbid it, and without it no assessment can be opened here. Allow it, or use another browser.",
	crash: "This part of the page failed",
	crashText:
		"What you wrote before is saved. Load the page again; if it fails again, download the assessment as a file and tell whoever maintains this page.",
	reload: "Load the page again",
};

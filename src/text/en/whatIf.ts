import { named } from "./sentence.ts";

/** What would change a verdict. */
export const whatIf = {
	title: "What would change it",
	says: "Suppose something and see which verdicts come out differently. Nothing is stored unless you apply it.",
	link: "See what would change this",
	choose: "Suppose that …",
	none: "There is nothing here to suppose this of.",
	toggles: {
		"adequacy-falls": {
			name: "An adequacy decision falls",
			says: "The decision has no effect from today. Findings on the country's law that lean on the same safeguards must then be made anew; that is not shown here.",
		},
		"leaves-list": {
			name: "The importer leaves the Data Privacy Framework List",
			says: "Its certification is inactive from today.",
		},
		pseudonymise: {
			name: "Pseudonymise before sending",
			says: "The importer gets pseudonyms only. Counts only if all four conditions of use case 2 are met: here they are supposed to be.",
		},
		"our-keys": {
			name: "Encrypted before sending, and we hold the keys",
			says: "Only for storage: nobody at the importer may need to read the data. Counts only if all six conditions of use case 1 are met: here they are supposed to be.",
		},
		"support-closed": {
			name: "Support from abroad is closed",
			says: "The party's people see the data from inside the EEA only. A party that also processes the data abroad keeps that.",
		},
		"eea-region": {
			name: "Stored and processed in the EEA only",
			says: "Says nothing of who can look in from abroad: a party outside the EEA with access stays a transfer.",
		},
		"stop-category": {
			name: "Stop this category",
			says: "The data are no longer collected or sent.",
		},
	} as Record<string, { name: string; says: string }>,
	/** The title that a planned measure without an entry in the catalogue gets. */
	plannedTitle: {
		"eea-region": (name: string) =>
			`Store and process in the EEA only: ${name}`,
		"stop-category": (name: string) => `Stop: ${name}`,
	} as Record<string, (name: string) => string>,
	clear: "Clear all",
	result: "Before and after",
	flipped: (count: number) =>
		count === 0
			? "Nothing comes out differently."
			: count === 1
				? "One verdict comes out differently:"
				: `${count} verdicts come out differently:`,
	what: "What",
	before: "As it is",
	after: "As supposed",
	gone: "No longer takes place",
	nothingLeft: "No data category is left",
	whole: "The whole",
	transfer: (name: string) => `Transfer: ${name}`,
	category: (name: string) => `Data category: ${name}`,
	notSettled: "not settled",
	hypothetical: "This is hypothetical",
	assumed: (count: number) =>
		count === 1
			? "It rests on one thing that nobody has shown yet:"
			: `It rests on ${count} things that nobody has shown yet:`,
	assumedMeasure: (title: string, conditions: number) =>
		conditions === 0
			? `“${title}” is in place, with evidence.`
			: conditions === 1
				? `“${title}” is in place, with evidence, and its condition is met.`
				: `“${title}” is in place, with evidence, and all ${conditions} conditions are met.`,
	assumedDeficiency: (finding: string) =>
		`What the law of ${finding} leaves open is named, and this closes it.`,
	assumedPause: (transfer: string) =>
		`${transfer} is stopped until the measure is in place, and what has been sent already is seen to.`,
	assumedShort: (count: number) =>
		count === 1
			? "Rests on one thing that nobody has shown yet"
			: `Rests on ${count} things that nobody has shown yet`,
	quoted: (question: string) => `“${question}”`,
	/** Answers that would have to be given, and about what. */
	assumedAnswers: (questions: string, about: string) =>
		`${about ? `${about}: ` : ""}the answers to ${questions} are what they need to be.`,
	apply: "Apply to the assessment",
	applySays:
		"Stores planned measures with their conditions as open questions. No condition is stored as met, and planned measures do not change any verdict.",
	applied: (names: string) => `What if, applied: ${names}`,
	nothingToApply:
		"What is supposed here is not yours to do, so there is nothing to store. When it happens, record it in step 6.",
	sets: {
		title: "Smallest sets of measures",
		says: "For each transfer that may not go on: what would be enough, and nothing more.",
		find: (name: string) => `Find for ${name}`,
		"goes-on": "It may go on as it is.",
		answers:
			"Nothing known speaks against it. What is missing are answers, not measures.",
		ways: "Any one of these would be enough:",
		none: "No known set of measures can change this.",
		hopeless:
			"No measure is known that works while the importer sees clear text and the law there reaches the data in practice. Only another design, an adequacy decision, a report that the law is not applied in practice, or stopping.",
		toMend: "No measure changes this; it has to be put right itself:",
		formalities: "Finish the formal steps: nothing else is missing.",
		adequacy: (country: string) =>
			`There is an adequacy decision for ${named(country)}: check whether this importer and these data are within it.`,
		report:
			"A detailed report that the law is not applied in practice to such data and importers (paragraph 43.3), with all of its guards.",
		stop: "Stopping is always open.",
		anyMeasure:
			"Any contractual or organisational measure whose conditions hold",
		all: (toggle: string, count: number, first: string) =>
			count === 1
				? `${toggle}: ${first}`
				: `${toggle}: all ${count} categories or parties`,
		leads: (outcome: string) => `then: ${outcome}`,
		/** Nothing speaks against it any more, but it is not settled. */
		leadsToAnswers: (count: number) =>
			count === 1
				? "then one answer is still missing, and nothing else"
				: `then ${count} answers are still missing, and nothing else`,
	},
};

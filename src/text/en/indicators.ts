const things = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

/** Help with priorities: how far the answers go, what they rest on, and how much is at stake. */
export const indicators = {
	title: "How far the assessment has come",
	note: "Help for setting priorities, not a legal verdict. No figure here changes what the law says.",
	working: "How it was counted",
	columns: { what: "What", value: "Comes to" },
	/** On paper, where the figures do not follow what is changed. */
	atExport: "The figures are those of the day of the export.",
	names: {
		answers: "Answers",
		guards: "Demands not met",
		sources: "Sources behind judgements of law",
		facts: "Facts of law that need a new look",
		exposure: "Clear text at importers, at most",
		severity: "Severity for people, at most",
		bands: "Data categories by risk",
	},
	nothingAsked: "Nothing is asked yet",
	answers: (answered: number, required: number) =>
		`${answered} of ${required} that are asked for so far`,
	allAnswered: (required: number) => `All ${required} that are asked for`,
	later: (count: number) =>
		`${things(count, "step is", "steps are")} asked about only when earlier answers are there`,
	noGuards: "None",
	guards: (guards: number, missing: number) =>
		`${guards} (${things(missing, "thing is", "things are")} missing)`,
	noJudgements: "No judgement has been made yet",
	sources: (covered: number, of: number) =>
		`${covered} of ${of} rest on a source that meets all five criteria`,
	noFacts: "None is in use yet",
	factsFresh: (count: number) =>
		count === 1
			? "None: the one in use was looked at in time"
			: `None: all ${count} in use were looked at in time`,
	factsStale: (stale: number, of: number) => `${stale} of ${of} in use`,
	noCategories: "There is no data category yet",
	notKnown: "Not known",
	atLeast: (level: string, notKnown: number, of: number) =>
		`${level}; not known for ${notKnown} of ${of} data categories`,
	bands: (before: string, after: string) =>
		`Before measures: ${before}. After: ${after}.`,
	band: (count: number, band: string) => `${count} ${band.toLowerCase()}`,
	/** How each was counted. */
	how: {
		answers:
			"What each step's door asks for, each place once. An answer counts when nothing more is wanting of it.",
		guards: "Only these keep a step's door closed.",
		sources:
			"Findings on a country's law and practice, and each law judged under them. A source counts when it has been rated, with reasons, and meets all five criteria.",
		facts:
			"Days since somebody last looked, and the days for which this program lets a look count. The law sets no such number of days.",
		exposure:
			"From 0, no clear text, to 4, in full operation at the importer. Read from chain, format and keys.",
		severity:
			"The highest level among the data categories. Children, special categories, offences and sensitive data raise it by one; for protected identities the highest level stands.",
		bands:
			"Each data category stands in one band by severity and likelihood; lines that sum up others are left out. Nothing is multiplied.",
	},
	step: (name: string, says: string) => `${name}: ${says}`,
	stepAnswers: (answered: number, required: number) =>
		`${answered} of ${required}`,
	stepNone: "not part of the way",
	stepNotYet: "not asked yet: an earlier step has to be answered first",
	stepSome: "for some of the transfers",
	lacks: {
		waiting: (count: number) =>
			`${count} not known yet, with a name and a date: enough for now, and no answer`,
		unanswered: (count: number) => `${count} not answered`,
		unknown: (count: number) => `${count} answered “not known”`,
		unmet: (count: number) => `${count} answered, but not met`,
	},
	guard: (says: string, missing: number) =>
		`${says} (${things(missing, "thing is", "things are")} missing)`,
	covered: (name: string) => `${name}: has such a source`,
	uncovered: (name: string) => `${name}: has none`,
	look: (name: string, days: number, policy: number, stale: boolean) =>
		`${name}: looked at ${days === 0 ? "today" : `${things(days, "day", "days")} ago`}; a look counts for ${policy} days${stale ? ". A new look is needed" : ""}`,
	neverLooked: (name: string) => `${name}: nobody has looked`,
	looks: {
		profile: (country: string) => `${country}: law and practice`,
		decision: (name: string) => `The adequacy decision, ${name}`,
		listing: (name: string) => `The importer's entry on the list, ${name}`,
	},
	placed: (level: string, names: string) => `${level}: ${names}`,
	/** One line that says the most important of it. */
	short: {
		answers: (answered: number, required: number) =>
			`${answered} of ${required} answers`,
		later: (count: number) => `${things(count, "step", "steps")} not asked yet`,
		guards: (count: number) =>
			count === 0
				? "no demand unmet"
				: `${things(count, "demand", "demands")} not met`,
		stale: (count: number) =>
			`${things(count, "fact of law needs", "facts of law need")} a new look`,
	},
};

export const about = {
	title: "What is assessed",
	says: "Say what the assessment is about, for which organisation, and who makes it.",
	what: "The service",
	whom: "Who assesses, and for whom",
	duties: "What the GDPR asks, transfer or not",
	dutiesUnchecked:
		"None of the sources below has been checked against the original yet.",
	dutiesSay:
		"Security, agreements and instructions (Art. 24, 28 and 32) are asked for also when no data leave the EEA.",
	dutyOpen: "Open",
	dutyStays: "Always",
};

export const know = {
	lines:
		"The data categories, with their places, format and risk, are answered in the data sheet.",
	sameAs: "Same parties as",
	takeThem: "Take these parties",
	sameAsSay:
		"Their roles come along. Who can see the data is asked for each category.",
	takenFrom: (line: string) => `Take the parties of ${line}`,
	chains: "Who takes part in each data category",
	chainsSay:
		"Name every party down to the last sub-processor, its role, and whether it can see the data in clear text.",
	linkCount: (count: number) =>
		count === 0
			? "nobody named yet"
			: count === 1
				? "1 party"
				: `${count} parties`,
	loose: "Not tied to any data category yet",
	less: "Could less be sent?",
};

export const parties = {
	title: "Parties",
	says: "Everyone who takes part: the organisation itself, suppliers, and those that they engage.",
	engagement: "Who engaged it, on what terms",
	terms: "What the agreement says",
	reach: "Whose law can reach it, and from where it sees the data",
	judgement: "May it be engaged?",
};

export const tool = {
	conditions: "Conditions of this ground",
	/** Where an answer of another step stands in the way. */
	answeredIn: (field: string) => `Change the answer: ${field}`,
	module: {
		open: "The module follows from the roles of exporter and importer. These are missing:",
		derived: (module: string) => `The roles call for ${module}`,
		agrees: "This is the module that the roles call for",
		mismatch: (entered: string, module: string) =>
			`${entered} was entered, but the roles call for ${module}`,
		several:
			"The roles differ between the data, so no single module fits: each needs clauses, and a transfer, of its own",
		because: (exporter: string, importer: string, module: string) =>
			`Exporter: ${exporter.toLowerCase()}. Importer: ${importer.toLowerCase()}. ${module}.`,
		take: (module: string) => `Take over ${module}`,
	},
	fallback: {
		title: "If the decision falls",
		says: "Nothing more is asked today. Whoever prepares another tool and an assessment of the law can go on when the decision falls or ends. It does not change the verdict of today.",
		fallen: "Another tool instead",
		fallenSays:
			"The decision does not carry the transfer today. Choose another tool at the top, or prepare it here and change to it when it is ready.",
		states: {
			none: "Nothing is prepared: if the decision falls, the transfer has to stop.",
			ready: "Ready: with this tool the transfer could go on.",
			"not-ready": "Not ready: with this tool the transfer would have to stop.",
		},
		missing: (count: number) =>
			count === 1 ? "1 answer is missing." : `${count} answers are missing.`,
		endsBefore: {
			start: (date: string) =>
				`The decision ends on ${date}, before the transfer starts.`,
			end: (date: string) =>
				`The decision ends on ${date}, before the transfer does.`,
		},
	},
	otherTools: (count: number) =>
		count === 1
			? "1 answer that belongs to another tool; it is kept"
			: `${count} answers that belong to another tool; they are kept`,
	noDecision: (country: string) =>
		`The list has no adequacy decision for ${country}.`,
	notListed: (id: string) => `${id} (not on the list)`,
	notInForce: "This decision is not in force today.",
	adopted: (date: string) => `Adopted ${date}`,
	expires: (date: string) => `Expires ${date}`,
	endedOn: (date: string) => `Without effect from ${date}`,
	noSunset: "No end date",
	scopeLimited:
		"It covers only some recipients or data: check, and keep the evidence.",
	needsListing:
		"The recipient must be on the public list under its exact name, for this kind of data.",
	lastReview: (review: string) => `Last review: ${review}`,
	checked: (date: string, source: string) =>
		`Last looked at ${date}. Source: ${source}`,
};

export const assess = {
	findings: "Law and practice, country by country",
	findingsSay:
		"A country is assessed for the transfers that it concerns. Begin with published law, then look at practice. How likely it is that an authority asks is no argument.",
	assessCountry: (country: string) => `Assess ${country}`,
	assessOther: "Assess another country",
	assessFirst: "Assess a country",
	noFinding:
		"No assessment of law and practice names this transfer yet. Make one above.",
	restsOn: "This transfer rests on the assessment of:",
	scope: "What is assessed",
	questions: "Questions",
	statutes: "Laws and practices",
	powers: "What authorities may do",
	coverage: "Does it reach this case?",
	whatToAsk: (letter: string) => `What to ask under ${letter}`,
	guaranteesSay:
		"“Met” takes a source that found it so: a court, an authority, an intergovernmental body or a study. One documented concern is enough to put the question of 43.3; nothing is averaged.",
	sources: "Sources",
	experience: "What the importer and others have met with",
	experienceSay:
		"Needed only if you go on without measures, or rely on what the importer tells. That no request has come never decides the matter.",
	result: "What it leads to",
	proceed: "Going on without measures needs a report",
	proceedSay:
		"The report must show that the law is not applied in practice to these data and this importer. That the authorities are unlikely to use a law that covers them is not enough. Every point below must hold.",
	unlikely: "That is no ground for going on without measures",
	unlikelySay:
		"A law that covers the data is one that the importer has to obey. The Norwegian authority refused that argument in the Telenor case: what counts is whether the law reaches the data, not how likely it is that somebody uses it. Show that it does not cover them, adopt measures, or suspend.",
	signed: "Who concluded this",
	secondSay:
		"Nobody has drawn up a finished profile of this country. Your research is a draft until a second person has read it.",
};

export const profile = {
	title: (country: string) => `What is known about ${country}`,
	none: (country: string) =>
		`There is no country profile for ${country}. The law has to be looked up, with sources of your own.`,
	checked: (on: string, next: string) =>
		`Last looked at ${on}; to be looked at again by ${next}.`,
	stale: (next: string) =>
		`This profile should have been looked at again by ${next}. Check what has happened since before you rely on it.`,
	draft: (signed: number, wanted: number) =>
		`This profile is a draft: ${signed} of ${wanted} people have signed it. Until then a second person has to read each assessment that rests on it.`,
	research:
		"Only a first orientation is given here. The case needs research of its own.",
	guarantees: "The four essential guarantees, as the source found them",
	laws: "Laws",
	oversight: "Oversight",
	remedies: "Remedies",
	sources: "Sources",
	use: "Note that this profile was used",
	used: (country: string) => `Profile used: ${country}`,
	takeLaws: "Take these laws in, to be judged one by one",
};

export const measures = {
	hopeless: "No effective technical measure is known for this",
	hopelessSay:
		"The recipient sees the data in clear text, and a problematic law applies in practice. The EDPB knows no technical measure that helps here. What is left: redesign so that nobody there needs clear text, move the processing or the support to the EEA or to a country with adequate protection, show in a report that the law is not applied, or stop.",
	typical: "So it often is in the public sector:",
	hopelessOpen: "It cannot be excluded yet that no technical measure helps",
	hopelessOpenSay:
		"Answers are missing on clear text at the recipient, or on whether a problematic law applies in practice.",
	patternClear:
		"No technical measure helps here if the law turns out to be a problem",
	patternClearSay:
		"The recipient sees the data in clear text. If step 3 finds that a problematic law applies in practice, no effective technical measure is known: think of another design now.",
	patternLaw:
		"No technical measure helps here if the recipient can read the data",
	patternLawSay:
		"A problematic law applies in practice, and it is not known whether the recipient sees clear text. Answer that first.",
	limits: "When it does not work",
	lookOut: "Look out with these data",
	lookOutMore: "Also to look out for",
	securityAlone: "Alone this cures no deficiency of foreign law",
	securityAloneSay:
		"It can show that a condition of another measure holds: name it there, under the condition.",
	securitySupports: "It goes well with:",
	securityShows: "It shows these conditions:",
	shownNotInPlace:
		"The measure that is to show this is not in place yet, so it shows nothing.",
	harvest: "Stored today, read later",
	harvestSay:
		"The data must stay secret for ten years or more. What is taken encrypted today can be decrypted when the cipher falls, with quantum computers for example. Say below how ciphers and keys can be replaced.",
	deficiencies: "What is wanting",
	deficienciesSay:
		"Name each gap that step 3 found. A measure counts only for the gap that it closes.",
	exception: "May contracts or routines be enough for this one?",
	exceptionSay:
		"As a rule at least one technical measure is needed (guard g4.4). The rule can be set aside for this gap, with a reason, a name and a date. The verdict then says so. No other rule can be set aside, and no signature.",
	noException:
		"Contracts and routines alone never close a gap through which authorities get at the data. Nothing can set that aside.",
	measures: "Measures",
	measuresSay:
		"Technical measures come first: contracts and routines alone do not stop an authority. Planned measures never count.",
	remains: "Does it suffice, transfer by transfer?",
	noneOnTransfer: "No measures name this transfer yet.",
	onTransfer: "Measures for this transfer:",
	add: "Add a measure from the catalogue",
	addHint: "Type to search, for example: pseudonymisation, audit, logging",
	catalogueHint: "The conditions below follow from this choice.",
	conditions: "Conditions",
	conditionsUnchecked:
		"None of the conditions has been checked against the original yet.",
	conditionsSay:
		"Every condition must be met. One “no” or “we do not know”, and the measure does not count.",
	conditionsMet: (met: number, all: number) => `${met} of ${all} met`,
	about: "What it is for",
	inForce: "In force, with evidence",
};

export const formal = {
	nothing:
		"No formal questions go with the tool that has been chosen. Measures and conditions below still count.",
	measures: "Measures for this transfer",
	measure: "Measure",
	noMeasures: "No measures name this transfer.",
	evidence: "Given",
	noEvidence: "Missing",
	conditions: "Conditions of the opinion and the decision",
	met: "Met",
	notMet: "Not met",
};

export const reevaluate = {
	propose: (date: string) => `Set the next review to ${date}`,
	record: "Record what happened",
	note: "Note",
	noteHint:
		"For an ended transfer: how the data were returned or deleted, copies included.",
	happened: "Something happened",
	recordHappened: "Record that it happened",
	refused: "This cannot be recorded yet:",
	notYet: (act: string) => `${act}: not yet, and why`,
	noActs: "Nothing has been confirmed or recorded for this transfer yet.",
	log: "What has been confirmed and recorded",
	when: "When",
	what: "What",
	who: "Who",
	doesNotCount: "Does not count now",
};

export const decision = {
	title: "Opinion and decision",
	says: "The data protection officer advises; the controller decides. The decision stands beside the legal outcome and cannot change it.",
	law: "What the law says",
	before: "Before measures",
	after: "After measures",
	transfers: "Transfers",
	transfer: "Transfer",
	categories: "Data categories",
	category: "Data category",
	stands: "Stands at",
	risk: "Risk for people",
	notSettled: "not settled",
	open: "Still open",
	nothingOpen: "Nothing is open in the six steps.",
	opinion: "The DPO's opinion",
	opinionSays: "An act of its own (Art. 38 and 39), made before the decision.",
	conditions: "Conditions",
	conditionsSay:
		"A condition keeps the transfer from starting until it is met, with evidence.",
	decision: "Decision",
	decisionSays: "By the controller, or whoever it has delegated to.",
	door: "Before the decision can be signed",
	doorOpen: "Nothing is missing. The decision can be signed.",
	inSteps: (count: number) =>
		count === 1
			? "1 thing is missing in the six steps"
			: `${count} things are missing in the six steps`,
	signed: "Signed",
	notSigned: "Not signed yet",
	met: "Met",
	notMet: "Not met",
	against: (choice: string, outcome: string) =>
		`The decision says “${choice}”, the legal outcome says “${outcome}”`,
	againstSettled:
		"Going on would be against the rules that are listed above. The decision does not change that.",
	againstOpen:
		"Answers are missing. Until they are there, the strictest outcome stands.",
};

export const sources = {
	title: "Sources",
	says: "Papers and facts that answers rest on. The data sheet points to them by their label, such as “ref A”.",
	first:
		"Write down what the answers rest on: the agreement, the list of sub-processors, the vendor's own assessment, the law of the country.",
	search: "Search in the sources",
	facts: "What it is",
	ratings: "The five criteria",
	ratingsSay:
		"A source of step 3 counts only if all five are met and the reasons are written down.",
	rated: (met: number, all: number) => `${met} of ${all} criteria met`,
};

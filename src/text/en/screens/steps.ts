import type { Outcome } from "../../../domain/vocabulary.ts";

/** What the pages of the steps say around their questions. */
export const steps = {
	number: (step: number) =>
		step === 0 ? "Before the six steps" : `Step ${step} of 6`,
	noTransfers: "No transfers have been written down yet.",
	noTransfersNext:
		"A transfer is one sender, one recipient, one country, one purpose, one set of data and one tool. A service usually holds several.",
	noTransfersMaybe:
		"If you come to the conclusion that there is none, the list below says what has to be answered first.",
	toKnow: "Write down the transfers",
	otherLines: "Lines that no transfer carries",
	otherLinesSay:
		"Before they may count as staying inside the EEA, this has to be answered.",
	noTransferHere:
		"There is no third-country transfer, so this step is not needed.",
	noTransferSettled: "There is no third-country transfer.",
	notNeeded: "This step is not part of this transfer's way.",
	openFirst: (step: string) =>
		`Whether this step is needed follows from an earlier one. First settle “${step}”.`,
	anyway: "Show the questions anyway",
	questions: "Questions",
	transfers: "Transfers",
	jump: "Go to a transfer",
};

export const door = {
	title: "Before the step can be confirmed",
	open: "Nothing is missing here.",
	confirmFirst: "First confirm the earlier step:",
	openReview: "Nothing is missing. The review can be concluded.",
	count: (count: number) =>
		count === 1 ? "1 thing is missing" : `${count} things are missing`,
	confirmed: (by: string, role: string, on: string) =>
		`Confirmed by ${[by, role].filter(Boolean).join(", ")}, ${on}`,
	confirmTitle: "Confirm the step",
	name: "Your name",
	role: "Your role",
	confirm: "Confirm the step",
	confirmReview: "Conclude the review",
	signFirst: "Write your name and your role first.",
	chooseFirst: "Choose at least one transfer.",
	noneOpen: "No transfer can be confirmed on this page yet.",
	refused: "The step could not be confirmed:",
	changedSince: (step: string) =>
		`Confirmed, but facts have changed since: ${step}`,
	changedSinceNext:
		"Nothing is lost. Look at the changes, and confirm the step again.",
	was: "was",
	now: "is now",
	noAnswer: "not answered",
	noLonger: "Something confirmed earlier does not count as things are now",
	noLongerNext:
		"It is kept, and counts again once the following has been answered.",
	considerSuspension:
		"The importer has given notice. Decide whether the transfer must be suspended at once.",
};

export const wanted = {
	why: {
		unknown: "not known yet",
		unmet: "that answer leads no further",
	},
	ofRow: (name: string, count: number) =>
		`${name}: ${count} ${count === 1 ? "question" : "questions"}`,
	row: (collection: string): string =>
		({
			transfers: "A transfer is missing",
			chain: "Who takes part has not been written down",
			categories: "The data sheet has no lines",
			findings: "Law and practice have not been assessed",
			statutes: "No law or practice has been named",
			deficiencies: "What is wanting has not been described",
			measures: "No measure answers it",
			conditions: "A condition is missing",
			acts: "An earlier step has to be confirmed first",
			sources: "A source is missing",
			parties: "A party is missing",
		})[collection] ?? "Something is missing",
};

export const standing = {
	at: (step: string) => `Stands at: ${step}`,
	states: {
		noTransfer: "No transfer",
		blocked: "Must not start",
		suspended: "Suspended",
		ended: "Ended",
		saNotified: "Authority notified",
		awaitingAuthorisation: "Waiting for authorisation",
		adequacy: "Rests on an adequacy decision",
		derogation: "Rests on a derogation",
		"running.toolOnly": "Rests on the tool alone",
		"running.noReasonToBelieve": "Rests on a report",
		"running.supplemented": "Rests on the tool and measures",
	},
};

/** What an outcome means, said to somebody who has not read the rules. */
const means: Record<Outcome, string> = {
	"t.no-transfer":
		"No personal data leave the EEA, and nobody outside it can see them. The rules on transfers ask for nothing more; the rest of the GDPR does.",
	"t.adequacy":
		"It may go on. The European Commission has decided that the protection there is adequate; should that decision fall, so does this.",
	"t.derogation":
		"It may be done in this particular case only, never as a routine.",
	"t.running.tool-only":
		"It may go on. The agreement protects the data as it should, and nothing in the country's law stands in its way.",
	"t.running.no-reason-to-believe":
		"It may go on, as long as the report holds that shows why the law is not applied to these data.",
	"t.running.supplemented":
		"It may go on, but only with the measures in force. If one of them lapses, it has to stop.",
	"t.awaiting-authorisation":
		"It must wait until the supervisory authority has given its permission.",
	"t.blocked":
		"It must not start. As things are, the data would not be protected as the GDPR asks.",
	"t.suspended":
		"It is going on and must be interrupted. The data are not protected as the GDPR asks.",
	"t.ended": "It has ended. The data are to be returned or erased.",
	"t.sa-notified":
		"It is going on without sufficient protection, and the supervisory authority has been told. It is theirs to act on.",
};

export const verdict = {
	means,
	riskNote:
		"What could happen to people, for deciding what to do first. It is no legal assessment: however low it is, it makes nothing lawful.",
	title: "Legal outcome",
	unsettled: "not settled",
	whatIsMissing: (count: number) =>
		count === 1
			? "1 answer would settle it further"
			: `${count} answers would settle it further`,
	andMore: (count: number) => `and ${count} more`,
	rules: (count: number) =>
		count === 1 ? "1 rule spoke" : `${count} rules spoke`,
	basis: "Basis",
	unchecked: "not yet checked against the original",
	setAside: "This rests on a rule that has been set aside",
	setAsideBy: (by: string, on: string) => `Set aside by ${by} on ${on}`,
	about: "About",
	failed: "The outcome could not be worked out.",
	parentTitle: "May this party be engaged? (Art. 28(1))",
	parentApart:
		"This stands apart from the rules on transfers: an owner abroad is no transfer in itself.",
	notApplicable: "Does not apply to this party",
	riskTitle: "Risk for people",
	cell: (severity: string, likelihood: string) =>
		`severity ${severity}, likelihood ${likelihood}`,
	factors: "What it was worked out from",
};

/** The six steps, what each door asks, and where a transfer stands. */
export const steps = {
	/** What a step is about, in a sentence. */
	about: {
		qualify:
			"Find out whether personal data are made available to someone outside the EEA, and write down why or why not.",
		know: "Write down who sends what to whom, where it can be seen from, in what shape, and whether less would do.",
		tool: "Name what makes the transfer lawful: an adequacy decision, appropriate safeguards or, in special situations, a derogation.",
		assess:
			"Find out whether law or practice in the country keeps the tool from working for this transfer, with sources.",
		measures:
			"Choose measures that make up for exactly what was found wanting, and conclude whether they do.",
		formal:
			"Sign, update and apply as the tool requires, and show that the measures are in force.",
		reevaluate:
			"Decide who looks again and when, and what has to be looked at before that.",
	},
	/** What a guard asks for, in one line. */
	guards: {
		"g0.1": "Say whether the data are personal data, and why.",
		"g0.2": "Answer each criterion for a transfer, with reason and source.",
		"g0.3":
			"Ask every processor and sub-processor who can see the data and from where, support included, and whom it engages in its turn.",
		"g0.4":
			"Write down the ultimate parent of every processor in the EEA, and its country.",
		"g0.5":
			"A finding of “no transfer” has to agree with the facts, and what the GDPR still asks has to be written down.",
		"g1.1":
			"Answer the questions about the transfer, or say who finds out and by when.",
		"g1.2": "Have at least one paper as evidence for each processor.",
		"g1.3":
			"Say from which countries the data can be viewed. “EU region” is no answer.",
		"g2.1": "Name the tool, the document, its date and who signed.",
		"g2.2":
			"Show that the adequacy decision is in force and covers this recipient and these data.",
		"g2.3":
			"The module fits the roles, the annexes are filled in, and the tool is made for this importer.",
		"g2.4": "Use clauses that still have effect.",
		"g2.derogation":
			"The derogation is open to you, has a reason, meets its conditions and does not become the rule.",
		"g3.1":
			"Answer the questions on law and practice for every country concerned, law by law.",
		"g3.2": "Have a source behind each law and each finding, and rate it.",
		"g3.3":
			"Come to exactly one conclusion that agrees with the answers, and sign it.",
		"g3.4": "Look at the country's law again: the last look is too old.",
		"g3.P1":
			"A written report shows that the law is not applied so as to cover these data and this importer.",
		"g3.P2":
			"The argument is that the law does not reach the data, not that its use is unlikely.",
		"g3.P3": "The experience of others in the sector is taken into account.",
		"g3.P4": "Every source is rated, and the rating is kept.",
		"g3.P5":
			"The importer's own record is used only if its law lets it speak of requests.",
		"g3.P6": "That there were no requests before decides nothing by itself.",
		"g3.P7":
			"Public information supports what the importer says, and nothing contradicts it.",
		"g3.P8":
			"The exporter's representative stands behind the report, and the DPO's advice is recorded.",
		"g4.1":
			"Name what was found wanting, and tie at least one measure to each part of it.",
		"g4.2":
			"Answer every condition of the measure; one that does not hold, or is not known, is enough for it not to count.",
		"g4.3":
			"The importer handles clear text under a problematic law: no effective technical measure is known for that.",
		"g4.4":
			"Have a technical measure, or say why this can be cured without one.",
		"g4.5":
			"Conclude whether protection is essentially equivalent, with reason and signature.",
		"g5.1":
			"Every measure is in force, with a date, an owner and evidence. Planned does not count.",
		"g5.scc.1": "Check that no addition contradicts the clauses.",
		"g5.scc.2": "Bring the annexes up to date and sign again.",
		"g5.bcr.1": "Give version and date of the binding corporate rules.",
		"g5.bcr.2": "The binding corporate rules cover this importer.",
		"g5.cc.1":
			"The importer is bound by the code or certificate, in a document that can be enforced.",
		"g5.pub.1": "Name the instrument or arrangement between public bodies.",
		"g5.authorisation":
			"Apply to the supervisory authority, and give the date.",
		"g5.conditions":
			"Meet the conditions of the opinion or the decision; until then the transfer may not start.",
		"g5.law": "A rule still keeps the transfer from going on.",
		"g6.1":
			"Give an owner, a next date that lies ahead, and the events that call for a review before it.",
		"d.about": "Say what is assessed, for whom and by whom.",
		"d.notices":
			"Say whether the information to data subjects and the record of processing are up to date.",
		"d.profile":
			"Look at the country's law, or at the list, once more: what is known of it is past its next check. Then write down the day.",
		"d.party":
			"Judge what the law of a parent outside the EEA means for engaging the processor (Art. 28(1)).",
		"d.opinion": "The DPO's advice is given, with reasons, name and date.",
		"d.condition": "Each condition says what, who and by when.",
		"d.settled": "Settle what is still open.",
		"d.verdict": "The law does not allow a start as things are.",
		"d.national":
			"The chosen country's own law stands against a start, or its questions are open.",
		"d.decision":
			"The decision has an outcome, reasons, name, role and date, not before what it rests on and not in the future; one person in both roles says why.",
		"a.signed": "Say what happened, who did it, in which role and when.",
		"a.returned":
			"Say how the data were returned or destroyed, copies included.",
		"a.insists":
			"The authority is told when the exporter goes on although the importer cannot comply.",
		"a.cleared": "There is a signed decision to start.",
		"a.running": "Only a transfer that is going on can be suspended or ended.",
		"a.place": "Confirm the step before this one first.",
	},
	/** States of the machine. */
	states: {
		qualify: "Step 0: finding out whether it is a transfer",
		know: "Step 1: mapping the transfer",
		tool: "Step 2: choosing the tool",
		assess: "Step 3: assessing law and practice",
		measures: "Step 4: finding measures",
		formal: "Step 5: taking the formal steps",
		reevaluate: "Step 6: looking again",
		noTransfer: "No third-country transfer",
		adequacy: "Permitted under an adequacy decision",
		derogation: "Permitted under a derogation",
		running: "May take place",
		"running.toolOnly": "May take place: the tool is sufficient",
		"running.noReasonToBelieve":
			"May take place: no reason to believe that the law is applied",
		"running.supplemented": "May take place, with supplementary measures",
		awaitingAuthorisation: "Waiting for the authority's authorisation",
		blocked: "Must not start",
		suspended: "Suspended",
		ended: "Ended, data returned or deleted",
		saNotified: "Supervisory authority notified",
	},
	/** Where the answers of a step lead. */
	ways: {
		transfer: "it is a transfer",
		"no-transfer": "it is no transfer",
		known: "the facts are known",
		article46: "appropriate safeguards (Art. 46)",
		adequacy: "an adequacy decision (Art. 45)",
		derogation: "a derogation (Art. 49)",
		"gives-back":
			"clauses under which a controller abroad only gets its own data back",
		"no-tool": "there is no tool",
		ok: "the tool works as it is",
		proceed: "the law does not reach the data in practice (43.3)",
		measures: "measures are needed",
		suspend: "the transfer is to stop",
		equivalent: "the measures make up for it",
		"not-equivalent": "nothing makes up for it",
		authorisation: "an authority has to authorise",
		"tool-only": "the tool alone is enough",
		"no-reason-to-believe": "the report of 43.3 carries it",
		supplemented: "tool and measures carry it",
	},
	/** Guards of the machine, each one question. */
	machineGuards: {
		leaves: "Nothing is missing in the step, and:",
		leavesRunning: "Nothing is missing, the transfer is going on already, and:",
		runsOn: "What the event asks for is in place, and:",
		isCleared: "What the event asks for is in place",
		leadsTo: "The trigger leads this transfer to:",
	},
	/** For which transfers or rows a field is asked. */
	only: {
		"personal-data": "if the data are personal data",
		"no-transfer": "if it is no transfer",
		keys: "if encrypted or pseudonymised",
		access: "unless the party has no access",
		processors: "for processors",
		adequacy: "for an adequacy decision",
		"adequacy-list": "for an adequacy decision with a list of recipients",
		article46: "for a tool of Art. 46",
		scc: "for standard clauses",
		"module-4": "for standard clauses under module 4",
		ciphers: "where the measure rests on encryption",
		"long-secrecy": "where the data must stay secret for ten years or more",
		"set-aside": "where a reason says that no technology is needed",
		"scc-with-measures": "for standard clauses with measures",
		derogation: "for a derogation",
		"not-ok": "unless law and practice suffice",
		"43-3": "if a problematic law covers the data (43.3)",
		"transparency-report": "for transparency reports",
		proceed: "to go on without measures",
		"importers-record": "where the importer's own record is used",
		"with-measures": "for measures against foreign law",
		approved: "for tools that need approval",
		enforceable: "for tools that rest on commitments",
		bcr: "for binding corporate rules",
		code: "for codes of conduct and certification",
		public: "for instruments between public bodies",
		authorisation: "if an authority has to authorise",
	},
	standing: {
		at: (state: string) => `The transfer stands at: ${state}.`,
		last: (outcome: string) =>
			`It is being looked at again. The last outcome was: ${outcome}.`,
		considerSuspension:
			"The importer has given notice. Decide whether to suspend at once.",
		changedSince: (step: string, count: number) =>
			count === 1
				? `A fact that “${step}” rested on has changed. Confirm the step again.`
				: `${count} facts that “${step}” rested on have changed. Confirm the step again.`,
		notApplied: (act: string, count: number) =>
			count === 0
				? `“${act}” waits for an earlier step.`
				: count === 1
					? `“${act}” does not count for now: one thing is missing.`
					: `“${act}” does not count for now: ${count} things are missing.`,
		nothingMissing: "Nothing is missing. The step can be confirmed.",
		missing: (count: number) =>
			count === 1 ? "One thing is missing." : `${count} things are missing.`,
		nothingLost: "Nothing that you wrote is lost.",
	},
};

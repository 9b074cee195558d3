/** Swedish law. Its terms stand in Swedish, with what they mean. */
export const sweden = {
	name: "Swedish law",
	under: "Under Swedish law",
	places: {
		line: {
			title: "Under Swedish law: secrecy and protection",
			says: "Asked because the assessment is made for Sweden. The answers do not change the verdict on the transfer.",
		},
		about: {
			title: "Under Swedish law",
			says: "The choice of Sweden adds questions about secrecy, protected identities, suitability and prior consultation.",
		},
		formal: {
			title: "Under Swedish law: the supervisory authority (IMY)",
			says: "Integritetsskyddsmyndigheten, IMY, supervises the GDPR in Sweden.",
		},
		decision: {
			title: "Under Swedish law: suitability",
			says: "Questions of the kind that eSam's guidance on outsourcing raises: is it suitable to let somebody else handle the information?",
		},
	},
	questions: {
		"se.osl": {
			asked:
				"Are you bound by the act on public access and secrecy (offentlighets- och sekretesslagen, OSL)?",
			why: "It binds authorities, and also companies that a municipality or a region controls. If it does not bind you, the questions about secrecy and suitability fall away.",
			reason: "Why, or why not",
			rule: "It is known whether OSL binds the organisation.",
			unmet: "It is not known whether OSL binds the organisation.",
		},
		"se.secrecy": {
			asked: "Is any of this under secrecy (sekretess)?",
			why: "Name the provision, for example the one in OSL on social services. Without knowing it, nobody can say whether the information may be disclosed.",
			reason: "Which provision, or why none",
			rule: "It is known whether the information is under secrecy, and by which provision.",
			unmet:
				"The line is marked as holding data under secrecy, but answered as holding none.",
		},
		"se.secrecy-presumed": {
			asked:
				"Is secrecy the main rule (omvänt skaderekvisit), or is it absolute?",
			why: "With a straight requirement of damage (rakt skaderekvisit) the information is open unless damage can be foreseen: then answer no. Write in the reason if the secrecy is absolute. The stronger it is, the more it takes for a disclosure to be suitable.",
			reason: "How strong it is, and why",
			rule: "It is known how strong the secrecy is.",
			unmet: "It is not known how strong the secrecy is.",
		},
		"se.disclosure": {
			asked:
				"May the information be disclosed to the supplier, under the rule in OSL on technical processing or on another ground that you name?",
			why: "What a supplier can get at counts as disclosed (utlämnat eller röjt). That rule allows it for technical processing or storage only, and only if it is not unsuitable (olämpligt). “Does not apply” is for information that nobody outside your organisation can get at.",
			reason: "On which ground, and how it was examined",
			rule: "There is a ground for disclosing the information to the supplier.",
			unmet:
				"Information under secrecy would be disclosed to the supplier without a ground.",
		},
		"se.foreign-authority": {
			asked:
				"Have you made sure that a foreign authority gets the information only where OSL allows it?",
			why: "The law of another country may make a supplier, or its parent, hand information over. OSL sets narrow limits to disclosure to foreign authorities. “Does not apply” is for a chain in which nobody is bound by such a law.",
			reason: "How it was made sure",
			rule: "A foreign authority gets the information only where OSL allows it.",
			unmet:
				"A foreign authority might get the information where OSL does not allow it. Let this weigh when you judge whether it is unsuitable.",
		},
		"se.aggregation": {
			asked: "Have you judged the information as a whole (aggregering)?",
			why: "Details that are open one by one may need secrecy or stronger protection together: because they are many, gathered over time or can be combined with others.",
			reason: "What was found",
			rule: "The information has been judged as a whole, and not only piece by piece.",
			unmet: "The information has only been judged piece by piece.",
		},
		"se.protected-checked": {
			asked:
				"Have you checked whether people with a protected identity (skyddade personuppgifter) can occur here?",
			why: "Protected are people with a secrecy marking (sekretessmarkering), protected registration (skyddad folkbokföring) or an assumed identity (fingerade personuppgifter). If they can occur, mark it among the kinds of data of the line: the severity is then the highest.",
			reason: "What was found",
			rule: "Somebody has checked whether people with a protected identity can occur.",
			unmet:
				"Nobody has checked whether people with a protected identity can occur.",
		},
		"se.protected-shielded": {
			asked:
				"Are people with a protected identity kept out of the service, or shielded by routines of their own?",
			why: "According to the line they can occur. A service that is not made for them can show where they live or go to school.",
			reason: "How",
			rule: "People with a protected identity are kept out or shielded.",
			unmet:
				"People with a protected identity are neither kept out nor shielded.",
		},
		"se.security-classified": {
			asked:
				"Is any of this, alone or together, security-classified (säkerhetsskyddsklassificerade uppgifter)?",
			why: "Such information concerns Sweden's security and follows the protective security act (säkerhetsskyddslagen). It never goes this way.",
			reason: "Who judged it, and why",
			rule: "None of the information is security-classified.",
			unmet: "Security-classified information must never go this way.",
		},
		"se.authority": {
			asked:
				"Do the clauses name IMY as the competent supervisory authority (Annex I.C)?",
			why: "The authority is the one that supervises the exporter. “Does not apply” is for an exporter established in another country; write which authority is named instead.",
			reason: "Where it stands",
			rule: "The clauses name IMY as the competent supervisory authority.",
			unmet:
				"The clauses do not name IMY as the competent supervisory authority.",
		},
		"se.residual-risk": {
			asked:
				"Does the impact assessment (konsekvensbedömning) leave a high risk that your measures do not lower?",
			why: "Then IMY has to be consulted before the processing starts. If no impact assessment is needed, answer no and write why.",
			reason: "Which assessment, and what it found",
			rule: "It is known whether a high risk remains.",
			unmet: "It is not known whether a high risk remains.",
		},
		"se.prior-consultation": {
			asked:
				"Has IMY been consulted beforehand (förhandssamråd), and is its opinion followed?",
			why: "Where a high risk remains, processing may not start before. IMY told the City of Stockholm that a processor who cannot give the guarantees needed may not be engaged.",
			reason: "Case number, and what the opinion says",
			rule: "IMY has been consulted beforehand, and its opinion is followed.",
			unmet:
				"A high risk remains, and IMY has not been consulted beforehand or its opinion is not followed.",
		},
		"se.suitable.need": {
			asked:
				"Is it written down which need the service meets, and which alternatives were weighed?",
			why: "One alternative is to run the service yourselves; another is a supplier whom only EEA law binds.",
			reason: "Where, and what was found",
			rule: "The need and the alternatives are written down.",
			unmet: "The need and the alternatives are not written down.",
		},
		"se.suitable.information": {
			asked:
				"Is all information that the service will hold classified (informationsklassad), and does the protection fit?",
			why: "Suitability depends on what is handed over: how much, how sensitive, how strong the secrecy.",
			reason: "Where, and what was found",
			rule: "The information is classified and the protection fits.",
			unmet:
				"The information is not classified, or the protection does not fit.",
		},
		"se.suitable.provider": {
			asked:
				"Have you weighed who the suppliers are: owners, countries whose law binds them, staff who can get at the information?",
			why: "Law that binds a parent outside the EEA can reach information that lies in Sweden.",
			reason: "What was found",
			rule: "It has been weighed who the suppliers are and which law binds them.",
			unmet:
				"It has not been weighed who the suppliers are and which law binds them.",
		},
		"se.suitable.control": {
			asked:
				"Do you keep control by contract: instructions, insight, audits, changes of sub-processors, requests from authorities?",
			why: "You answer for the information also while somebody else handles it.",
			reason: "Which clauses",
			rule: "The contract keeps the control with the organisation.",
			unmet: "The contract does not keep the control with the organisation.",
		},
		"se.suitable.exit": {
			asked:
				"Can you leave the service, and carry on without it in a disruption, a crisis or a war?",
			why: "An authority's duties remain when a supplier, a connection or a contract falls away.",
			reason: "How",
			rule: "The organisation can leave the service and carry on without it.",
			unmet:
				"The organisation cannot leave the service, or cannot carry on without it.",
		},
		"se.silence": {
			asked:
				"Is everyone at the suppliers who can get at information under secrecy bound to silence (tystnadsplikt)?",
			why: "Lag (2020:914) binds staff of private suppliers that only process or store information technically; elsewhere a contract has to. “Does not apply” is for information that nobody outside can get at.",
			reason: "By law or by contract",
			rule: "Everyone at the suppliers who can get at the information is bound to silence.",
			unmet:
				"Not everyone at the suppliers who can get at the information is bound to silence.",
		},
		"se.official-documents": {
			asked:
				"Can official documents (allmänna handlingar) in the service be kept in order, handed out, archived and disposed of (gallras) as the rules say?",
			why: "Documents stay official when a supplier stores them, and people's right to see them stays too.",
			reason: "How",
			rule: "Official documents can be kept, handed out, archived and disposed of as the rules say.",
			unmet:
				"Official documents cannot be kept, handed out, archived and disposed of as the rules say.",
		},
		"se.suitable": {
			asked:
				"All in all: can the supplier handle the information without this being unsuitable (olämpligt)?",
			why: "The rule in OSL on technical processing asks for this judgement; it rests on the answers above and is made by the organisation, not by the program.",
			reason: "What decided it",
			rule: "The organisation has found that it is not unsuitable to let the supplier handle the information.",
			unmet:
				"The organisation has found it unsuitable to let the supplier handle the information.",
		},
	},
};

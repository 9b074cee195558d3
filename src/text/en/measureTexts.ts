/** The catalogue of measures and their conditions, by id; paraphrased, never quoted. */
export const measureTexts = {
	measures: {
		"tech.uc1.encrypted-backup": {
			title: "Encrypted storage",
			text: "A host stores the data and nobody there needs to read them (use case 1).",
		},
		"tech.uc2.pseudonymisation": {
			title: "Pseudonymisation before transfer",
			text: "Only data that nobody there can tie to a person are sent (use case 2).",
		},
		"tech.uc3.transit-encryption": {
			title: "Encryption on the way",
			text: "The data are protected against access while they travel (use case 3). It ends where the importer decrypts.",
		},
		"tech.uc4.protected-recipient": {
			title: "A recipient protected by law",
			text: "The law itself keeps authorities from what this recipient holds (use case 4).",
		},
		"tech.uc5.split-processing": {
			title: "Split processing",
			text: "The data are split between processors in different countries, and no part can be understood alone (use case 5).",
		},
		"contract.use-technical-measures": {
			title: "Technical measures as a duty of the contract",
			text: "The contract requires named technical measures before anything is sent.",
		},
		"contract.transparency-annex": {
			title: "Annex on authorities' access",
			text: "After asking as best it can, the importer states which laws on access apply (or, without any, what experience and figures show), what it does to prevent access, what requests it has received in a stated period, and what it is barred from telling.",
		},
		"contract.no-backdoor": {
			title: "No back doors",
			text: "The importer certifies that it has built no back doors and need not build any.",
		},
		"contract.audit-rights": {
			title: "Stronger rights of audit",
			text: "The exporter can check, on site or from afar, whether data were disclosed.",
		},
		"contract.change-notice": {
			title: "Notice of changed law",
			text: "The importer tells at once when law or practice changes so that it cannot comply.",
		},
		"contract.warrant-canary": {
			title: "Warrant canary",
			text: "The importer states often, under signature, that no order has come; silence is a sign.",
		},
		"contract.challenge": {
			title: "Challenge of requests",
			text: "The importer examines each order, challenges it where it can, and gives out the least possible.",
		},
		"contract.inform-authority-conflict": {
			title: "Pointing out the conflict of laws",
			text: "The importer tells the authority that the order conflicts with EU law, and informs the exporter.",
		},
		"contract.cleartext-consent": {
			title: "Clear text only with consent",
			text: "Clear text, support cases included, is read only after consent to that very access.",
		},
		"contract.notify-data-subject": {
			title: "Notice to the people concerned",
			text: "The people concerned are told about a request, or that the importer cannot comply.",
		},
		"contract.assist-data-subject": {
			title: "Help to the people concerned",
			text: "The parties help people to use their rights in the third country.",
		},
		"org.transfer-governance": {
			title: "Rules for who handles requests",
			text: "Roles, reporting lines and steps for requests from authorities are laid down.",
		},
		"org.training": {
			title: "Training",
			text: "Those who may meet a request are trained in it.",
		},
		"org.request-log": {
			title: "Log of requests",
			text: "Each request and its answer are recorded, with the reasons.",
		},
		"org.transparency-report": {
			title: "Published reports on requests",
			text: "The importer publishes regularly what requests it has received.",
		},
		"org.data-minimisation": {
			title: "Minimisation and need to know",
			text: "Access is limited to those who need it, and only needed data are transferred.",
		},
		"org.dpo-involvement": {
			title: "DPO and internal audit take part",
			text: "They are consulted early and have access to what is known of the transfers.",
		},
		"org.standards": {
			title: "Recognised standards",
			text: "Policies follow certifications, codes or good practice of the EU.",
		},
		"org.periodic-review": {
			title: "Regular review",
			text: "It is reviewed regularly whether the measures still suffice.",
		},
		"org.onward-stop": {
			title: "Stop for onward transfers",
			text: "Data are not passed on where equivalent protection cannot be kept.",
		},
		"sec.logging-traceability": {
			title: "Logging and traceability",
			text: "Every call is logged: who, what and whose data.",
		},
		"sec.anomaly-detection": {
			title: "Detection of unusual events",
			text: "Unusual use is noticed.",
		},
		"sec.rate-limiting": {
			title: "Limit on calls",
			text: "A user can make only so many calls in a time.",
		},
		"sec.bot-protection": {
			title: "Protection against automated clients",
			text: "Automated clients are detected and stopped.",
		},
		"sec.tenant-separation": {
			title: "Separation of controllers",
			text: "An account cannot reach the data of another controller.",
		},
		"sec.api-authorisation": {
			title: "Authorisation in interfaces",
			text: "A call gives no more than the role allows.",
		},
		"sec.rbac-recurring-review": {
			title: "Roles and their review",
			text: "Roles match the need, and who has what is followed up.",
		},
		"sec.role-test-before-release": {
			title: "Roles tested before release",
			text: "New functions are tested against the roles before they go live.",
		},
		"sec.risk-analysis-actionplan": {
			title: "Risk analysis and plan of action",
			text: "Risks are analysed, and what is to be done has dates.",
		},
		"sec.protected-identity-guard": {
			title: "Guard for protected identities",
			text: "People with a protected identity are kept apart or kept out.",
		},
		"sec.field-minimisation-ui": {
			title: "Fewer fields in views",
			text: "Views show no contact data that are not needed.",
		},
		"sec.source-code-review": {
			title: "Review of app and source code",
			text: "Someone independent reviews the app and its code.",
		},
		"tech.pseudonymise-before-transfer": {
			title: "Names replaced before login",
			text: "Name and e-mail address are replaced before they reach the login server; the key stays at home.",
		},
		"tech.encryption-in-use-case": {
			title: "A level of encryption as a condition",
			text: "The DPO's opinion names the level of encryption.",
		},
		"arch.on-prem-hosting": {
			title: "Run at home",
			text: "The service is installed and run in Sweden by an operator in the EEA.",
		},
		"arch.eea-support-tiering": {
			title: "Support kept in the EEA",
			text: "The first lines of support are in Sweden; what goes further is known.",
		},
		"arch.sso-no-credentials": {
			title: "Single sign-on",
			text: "The provider receives no authentication data.",
		},
		"arch.guest-without-account": {
			title: "Guests without an account",
			text: "External participants join by browser without an account.",
		},
		"proc.no-agreement-no-access": {
			title: "No agreement, no access",
			text: "No third party gets at the data without agreement and instructions.",
		},
		"proc.processor-breach-notice": {
			title: "Breach notice by the processor",
			text: "The processor tells every controller without delay.",
		},
	},
	conditions: {
		"uc1.c1":
			"The data are strongly encrypted before they are sent, and the importer's identity is verified.",
		"uc1.c2":
			"Algorithm, key length and mode are state of the art and withstand what the country's authorities can muster.",
		"uc1.c3":
			"The strength suits the time for which the data must stay secret.",
		"uc1.c4":
			"The implementation is correct, maintained, free of known vulnerabilities, and verified.",
		"uc1.c5":
			"Keys are managed reliably, from creation to revocation, and tied to the intended recipient where there is one.",
		"uc1.c6":
			"Only the exporter, or someone it trusts in the EEA or under equivalent protection, controls the keys.",
		"uc2.c1":
			"Without additional information the data cannot be tied to a person or single one out.",
		"uc2.c2":
			"The additional information is held by the exporter alone, or by someone it trusts in the EEA or under equivalent protection.",
		"uc2.c3":
			"The additional information is protected, and the exporter alone controls how people can be identified again.",
		"uc2.c4":
			"A thorough analysis shows that authorities cannot identify anyone, even with what else they may have.",
		"rule.uuid-is-not-pseudonymisation":
			"No identifier goes along that is made to tell users apart or to follow them (a cookie, device or advertising id, the user id itself, a hash of an address). A random pseudonym whose table stays at home is none.",
		"rule.before-transfer":
			"The data are masked before they leave the exporter's control, and it can be shown where.",
		"uc3.c1":
			"Transport encryption is state of the art and withstands active and passive attacks by the authorities.",
		"uc3.c2":
			"The parties agree on a trustworthy certification authority or key infrastructure.",
		"uc3.c3":
			"Sending and receiving systems are protected and tested for vulnerabilities and back doors.",
		"uc3.c4":
			"Where transport encryption has known weaknesses, the data are also encrypted end to end.",
		"uc3.c5":
			"Algorithm and parameters withstand the authorities of the countries on the way.",
		"uc3.c6":
			"The strength suits the time for which the data must stay secret.",
		"uc3.c7":
			"The implementation is correct, maintained, free of known vulnerabilities, and verified.",
		"uc3.c8":
			"The exporter, or someone it trusts under equivalent protection, manages the keys reliably.",
		"uc4.c1":
			"The country's law exempts this importer from access to data held for this purpose.",
		"uc4.c2":
			"The exemption covers everything that could open the protection, such as keys and passwords.",
		"uc4.c3":
			"The importer uses no processor and forwards nothing to anyone whom authorities can reach.",
		"uc4.c4":
			"The data are encrypted end to end before sending, for as long as they need protection.",
		"uc4.c5":
			"Only the protected importer, and possibly the exporter or someone it trusts in the EEA or under equivalent protection, holds the key, and it is kept safe.",
		"uc4.c6":
			"The exporter has made sure that the key it encrypts with is the recipient's.",
		"uc5.c1":
			"The data are split so that no part can be understood or tied to a person alone.",
		"uc5.c2":
			"Each part goes to a processor of its own, in a jurisdiction of its own.",
		"uc5.c3": "If the processors compute together, none learns anything new.",
		"uc5.c4": "The shared computation withstands active adversaries.",
		"uc5.c5":
			"A thorough analysis shows that the parts cannot be tied to a person, even with what authorities may have.",
		"uc5.c6":
			"Nothing suggests that authorities of the countries cooperate so as to combine the parts, and no single country's authorities reach all the processors.",
		"contract.use-technical-measures.c1":
			"Step 3 found that the measures are needed.",
		"contract.use-technical-measures.c2":
			"The importer commits to its part of them.",
		"contract.transparency-annex.c1":
			"The law lets the importer give the information, and it has given it.",
		"contract.transparency-annex.c2": "It is given again when facts change.",
		"contract.transparency-annex.c3":
			"The exporter has assessed the information and documented that as part of its own duty.",
		"contract.no-backdoor.c1":
			"No law forbids the importer to reveal back doors.",
		"contract.no-backdoor.c2":
			"The contract has penalties or a right to end it at short notice.",
		"contract.audit-rights.c1":
			"The right reaches the importer's processors too.",
		"contract.audit-rights.c2": "Access logs cannot be tampered with.",
		"contract.audit-rights.c3":
			"Logs are sent regularly and keep business access apart from access under orders.",
		"contract.change-notice.c1": "The notice comes before any access.",
		"contract.change-notice.c2":
			"The exporter can suspend or end the contract.",
		"contract.change-notice.c3":
			"An agreed signal lets the importer secure, encrypt, return or delete the data at once.",
		"contract.change-notice.c4": "The importer follows the law of the country.",
		"contract.warrant-canary.c1": "Such a passive notice is lawful there.",
		"contract.warrant-canary.c2": "The exporter watches it automatically.",
		"contract.warrant-canary.c3":
			"The signing key is safe, and nobody can force a false notice.",
		"contract.challenge.c1":
			"The country offers effective ways to challenge an order.",
		"contract.challenge.c2": "A challenge suspends the order.",
		"contract.inform-authority-conflict.c1":
			"Such a notice has some legal effect there.",
		"contract.inform-authority-conflict.c2": "The law does not bar it.",
		"contract.cleartext-consent.c1":
			"What is feared is voluntary disclosure, not covert or compelled access.",
		"contract.cleartext-consent.c2":
			"The consent is free and informed; that of employees or pupils seldom is.",
		"contract.notify-data-subject.c1":
			"The law does not bar the notice, or it is given as soon as the bar lifts.",
		"contract.notify-data-subject.c2":
			"Where the law bars it, the importer does what it can to have the bar lifted, and the exporter can at least announce that it suspends.",
		"contract.assist-data-subject.c1": "The law does not forbid the help.",
		"contract.assist-data-subject.c2":
			"There is a remedy that the help can lead to.",
		"org.transfer-governance.c1":
			"Requests in that country are compatible with EU law, or technical measures stand beside it.",
		"org.transfer-governance.c2":
			"A team in the EEA handles requests for EU data.",
		"org.training.c1": "The training is made for that country.",
		"org.training.c2": "It is updated with new case law.",
		"org.request-log.c1": "Every request is recorded.",
		"org.request-log.c2":
			"The law lets the importer share the log with the exporter, or the importer says that it may not.",
		"org.transparency-report.c1":
			"The reports are relevant, clear and detailed.",
		"org.transparency-report.c2":
			"They say whether national security is covered.",
		"org.transparency-report.c3":
			"The law does not keep essential requests out of them.",
		"org.data-minimisation.c1":
			"It was examined before the transfer what is not needed.",
		"org.data-minimisation.c2": "Access is audited regularly.",
		"org.data-minimisation.c3": "Technical measures back it.",
		"org.dpo-involvement.c1": "They were consulted before the transfer.",
		"org.dpo-involvement.c2": "Their opinion is recorded.",
		"org.standards.c1":
			"The standards are current and suit the data and the risk of access.",
		"org.periodic-review.c1": "The result leads to re-evaluation in step 6.",
		"org.onward-stop.c1": "The whole chain is visible to the exporter.",
	},
	patterns: {
		"tech.uc6.cloud-cleartext": "Cloud service that needs clear text",
		"tech.uc7.remote-business": "Access in clear text for shared business",
	},
	typicalCases: {
		"uc6.analytics":
			"Visitor statistics or a web service run by a provider abroad that can read the data",
		"uc6.school-cloud":
			"A cloud service for schools or offices whose provider may reach the data from abroad, for support among other things",
		"uc7.support-screens":
			"Support around the clock that follows the sun, with staff abroad who see what is on the screen",
		"uc7.identity-directory":
			"A directory of users, or single sign-on, with names and addresses in clear text",
		"uc7.shared-systems":
			"A staff or customer system that a whole group of companies shares",
	},
	patternElements: {
		"uc6.p1":
			"The data go to a cloud provider or another processor in a third country.",
		"uc6.p2": "It needs clear text to do its task.",
		"uc6.p3":
			"Authorities' power there goes too far, and it applies to these data in practice.",
		"uc7.p1":
			"The data are made available to an importer in a third country for shared purposes, also by remote access.",
		"uc7.p2": "The importer uses or can see clear text.",
		"uc7.p3":
			"Authorities' power there goes too far, and it applies to these data in practice.",
	},
};

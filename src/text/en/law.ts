import { lawRules } from "./lawRules.ts";

/** What the rules of the law say, by their ids: the rule as it should be, and what is wrong when it is not met. */
export const law = {
	status: {
		met: "Holds",
		unmet: "Does not hold",
		unknown: "Cannot be told yet",
		overridden: "Set aside",
		"not-applicable": "Does not apply",
	},
	settled: {
		yes: "Settled: no missing answer can change it.",
		no: "Not settled: the worst that is still possible while answers are missing.",
	},
	ranks: {
		0: "Must not start, or must stop",
		1: "Only with these measures or within narrow limits",
		2: "May go on as it is",
		3: "No third-country transfer",
	},
	confidence: {
		P: "Read in the original",
		Q: "Confirmed by a decision that cites it",
		S: "Read in a secondary source",
		D: "Not yet checked against the original: paragraph number derived",
		G: "Not yet checked against the original: general knowledge",
	},
	families: {
		whole: "The whole",
		chain: "Places and chain",
		acts: "What was done",
		qualify: "Is it a transfer?",
		tool: "Transfer tool",
		adequacy: "Adequacy decision",
		derogation: "Derogation",
		article46: "Appropriate safeguards",
		review: "Law and practice",
		measures: "Supplementary measures",
		formal: "Formal steps",
		conditions: "Conditions",
		parent: "Parent outside the EEA",
		national: "National law",
	},
	duties: {
		"duty.principles": "The principles of Art. 5 hold for all processing.",
		"duty.responsibility":
			"The controller must be able to show that the processing follows the GDPR.",
		"duty.processors":
			"Only processors that give sufficient guarantees may be engaged, under an agreement.",
		"duty.security":
			"The data must be protected by suitable technical and organisational measures.",
		"duty.agreement-missing":
			"There is no processing agreement with this party, or it is not known.",
		"duty.guarantees-wanting":
			"The guarantees of a processor with a parent outside the EEA are insufficient or not assessed.",
		"duty.agreement-unread":
			"Nobody has said whether the agreement with this party holds what Art. 28(3) asks.",
		"duty.instructions-wanting":
			"The agreement does not bind this party to documented instructions that take in transfers, or it is not known.",
		"duty.compulsion-too-wide":
			"The agreement lets other law than that of the Union or a Member State oblige this party to leave the instructions, or it is not known.",
		"duty.terms-wanting":
			"The agreement lacks something that Art. 28(3) asks, or it is not known.",
		"duty.breach-notice-wanting":
			"This party is not bound to tell of breaches without undue delay, or it is not known.",
		"duty.authorisation-wanting":
			"This party engages others without your authorisation, or it is not known.",
		"duty.objection-wanting":
			"A general authorisation needs notice in good time and a right to object.",
		"duty.subprocessor-list-wanting":
			"There is no list of those that this party engages, kept up to date, or it is not known.",
		"duty.flow-down-wanting":
			"Those that this party engages are not bound to the same duties, or it is not known.",
		"duty.chain-identity-wanting":
			"Name, address, contact and function of this party are not all written down.",
		"duty.own-controller":
			"This party has obeyed a foreign order against the instructions. It is then a controller of its own, and what it handed over is a transfer: record it, and judge whether the party may stay engaged.",
		"duty.foreign-orders":
			"A foreign order to hand over data may be followed only under an international agreement, or with a legal basis and a ground of Chapter V of its own.",
		"duty.impact-assessment-open":
			"It is not known whether an impact assessment is needed, or one that is needed has not been made.",
		"duty.prior-consultation":
			"Where a high risk remains after the measures, the supervisory authority is consulted before the processing begins.",
		"duty.minimisation-unexamined":
			"Nobody has written down whether fewer data would do.",
		"duty.record-not-updated":
			"The record of processing activities is not known to be up to date.",
		"duty.sec.logging-traceability":
			"Access to the data cannot be traced in logs.",
		"duty.sec.anomaly-detection": "Unusual events are not detected.",
		"duty.sec.rate-limiting": "Nothing limits how many calls a user can make.",
		"duty.sec.bot-protection": "Automated clients are not detected.",
		"duty.sec.tenant-separation":
			"The data of several controllers are not kept apart.",
		"duty.sec.api-authorisation":
			"Calls to interfaces can give more than the role allows.",
		"duty.sec.rbac-recurring-review":
			"Roles and access rights are not reviewed regularly.",
		"duty.sec.role-test-before-release":
			"New functions are released before their roles are tested.",
		"duty.sec.risk-analysis-actionplan":
			"There is no risk analysis with a dated plan of action.",
		"duty.sec.protected-identity-guard":
			"People with a protected identity have no extra protection.",
		"duty.sec.field-minimisation-ui":
			"Views show contact data that are not needed.",
		"duty.sec.source-code-review":
			"The app and its source code have not been reviewed independently.",
		"duty.tech.pseudonymise-before-transfer":
			"Names are not replaced before the data leave.",
		"duty.tech.encryption-in-use-case":
			"The level of encryption that was asked for is not in place.",
		"duty.arch.on-prem-hosting": "The service is not run at home.",
		"duty.arch.eea-support-tiering": "Support is not kept within the EEA.",
		"duty.arch.sso-no-credentials":
			"The provider receives authentication data.",
		"duty.arch.guest-without-account": "External participants need an account.",
		"duty.proc.no-agreement-no-access":
			"A third-party app reads the data without an agreement.",
		"duty.proc.processor-breach-notice":
			"The processor does not report breaches without delay.",
	},
	/** The ground of a rule, a measure or a question; the code writes it as English does. */
	basis: (written: string): string => written,
	rules: lawRules,
};

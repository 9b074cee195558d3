/** When a measure does not work, and what to look out for, by the ids of the catalogue; paraphrased, never quoted. */
export const measureLimits = {
	limits: {
		"tech.uc1.encrypted-backup":
			"It does not work where anybody there has to read the data to do the task, or can get at a key.",
		"tech.uc2.pseudonymisation":
			"It does not work where the data themselves, or what the authorities can be expected to know already, point to a person or single one out.",
		"tech.uc3.transit-encryption":
			"It works on the way only. Once the importer decrypts, the data are as open as they were.",
		"tech.uc4.protected-recipient":
			"It does not work where the exemption covers somebody else, another purpose or not the keys, or where the data go on to an unprotected processor.",
		"tech.uc5.split-processing":
			"It does not work where one country's authorities can reach all the processors, or where authorities cooperate so that the parts can be put together.",
		"contract.use-technical-measures":
			"It does no more than the technical measures themselves do: a duty that the importer has not carried out protects nothing.",
		"contract.transparency-annex":
			"It informs, it does not hinder access. It says nothing of what the law forbids the importer to tell.",
		"contract.no-backdoor":
			"It has no effect where the law forbids the importer to reveal back doors or the rules behind them, or where a breach costs it nothing.",
		"contract.audit-rights":
			"It shows afterwards what happened. It fails where logs can be changed, or where access under orders cannot be told from business access.",
		"contract.change-notice":
			"A notice after the access comes too late. It fails where the importer does not follow the law, or where the exporter cannot stop at once.",
		"contract.warrant-canary":
			"It fails where the law forbids the silence too, where nobody watches, or where the importer can be forced to go on signing.",
		"contract.challenge":
			"An order can be lawful there and still fall short of EU law; then a challenge changes little. Without suspensive effect the data are given out first.",
		"contract.inform-authority-conflict":
			"It has no effect where the authority need not take any notice of it, or where the law forbids the importer to tell the exporter.",
		"contract.cleartext-consent":
			"It helps only against voluntary disclosure, not against access that is compelled or covert. The consent of employees or pupils is seldom free.",
		"contract.notify-data-subject":
			"It comes after the fact and hinders no access. The law there may forbid it for as long as the authority wishes.",
		"contract.assist-data-subject":
			"It is not enough where there is no remedy to help people to. The law there may forbid the help.",
		"org.transfer-governance":
			"It is of use only where requests there are compatible with EU law. Otherwise it takes technical measures too.",
		"org.training":
			"It fails where it is general: it has to be about that country and be renewed as the case law changes.",
		"org.request-log":
			"It records, it does not hinder. The law there may forbid that the exporter sees it; then the importer has to say so.",
		"org.transparency-report":
			"It hinders no access. It tells nothing of requests that the law keeps secret, and silence is no evidence that there were none.",
		"org.data-minimisation":
			"What is still sent, or can still be seen, is as open as before. It needs technical measures behind it.",
		"org.dpo-involvement":
			"It fails where they are asked afterwards, or where nobody can see what they advised.",
		"org.standards":
			"A certificate says nothing of the law of the country. A standard that is old, or made for other risks, adds little.",
		"org.periodic-review":
			"It protects nothing itself. It fails where nothing follows from what the review finds.",
		"org.onward-stop":
			"It cannot be kept where nobody sees the whole chain of recipients.",
		"tech.specific-gap":
			"A technical measure counts only if, and only as far as, it closes the very deficiency that step 3 found.",
		"tech.purpose":
			"It has to keep authorities from identifying people, drawing conclusions about them, singling them out or linking the data with other data, online identifiers included.",
		"tech.key-disclosure":
			"A duty to give access can extend to the keys. Whoever can be made to decrypt counts as one who can read.",
		"ctr.general":
			"Clauses do not bind the authorities of another country. They have to be combined with technical and organisational measures.",
		"org.general":
			"Organisational measures are not always enough, and seldom alone. They complete contractual and technical ones.",
		"sec.general":
			"A security measure cures no deficiency of foreign law. It can show that a condition of another measure holds, once it is tied to that condition.",
	},
	cautions: {
		"uc2.w.traits":
			"Place, physical, economic, social or cultural traits can point to a person although the name is gone. Look at free text and rare combinations too.",
		"uc2.w.usage":
			"How a service is used (when, in which order, from which device) is especially risky: other services that answer to the same authorities may hold the like and tell whose it is.",
		"uc2.w.cryptographic":
			"Pseudonyms made by encryption or hashing are only as strong as the cipher and its key: the conditions on strength, implementation and keys of encrypted storage apply as well. Random pseudonyms in a table that stays at home are to be preferred.",
		"uc2.w.still-personal":
			"For the exporter the data stay personal data, whatever they are to the recipient. The law on this is moving; the conditions are kept strict here.",
	},
	precedents: {
		"prec.notice-and-reports": {
			title: "Notices, reports and careful review of requests",
			text: "Notices to users, published reports and policies on requests, and the promise to review each request with care do not hinder the access of intelligence services.",
		},
		"prec.encryption-importer-keys": {
			title: "Encryption whose keys the importer can use",
			text: "Encryption at rest and on the way is not effective as long as the importer can see the data in clear text.",
		},
		"prec.ip-truncation": {
			title: "Shortened IP addresses",
			text: "Not shown to be effective: it was not clear that the address is shortened before it leaves the exporter's control.",
		},
		"prec.proxy-and-hash": {
			title: "Proxy, hashed identifiers, masked IP addresses",
			text: "Not enough, because other identifiers went along unchanged. It counted in favour, though: Coop and Dagens Industri were ordered to stop but not fined, while Tele2 (12 million kronor) and CDON (300,000) were.",
		},
		"prec.encryption-eu-entity": {
			title: "Encryption at an EU company of a US group",
			text: "In a case on a tender the court accepted that encryption can be adequate in some circumstances.",
		},
		"prec.clauses-encryption-minimum": {
			title: "Clauses with encryption, minimum data and reports",
			text: "Accepted together in a civil case. Only one collection of judgments has the case so far: read it before you rely on it.",
		},
	},
	precedentViews: {
		against: "Not enough",
		mitigating: "Not enough, but counted in favour",
		accepted: "Accepted",
	},
};

/** What the rules about transfer tools say, by their ids: the rule as it should be, and what is wrong when it is not met. */
export const toolRules = {
	"tool.chosen": {
		rule: "The transfer rests on a tool of Chapter V.",
		unmet: "There is no transfer tool.",
	},
	"adequacy.decision-names-recipient": {
		rule: "The adequacy decision is about the country that the recipient is in, or about this organisation.",
		unmet:
			"No adequacy decision of that name covers a recipient of this kind in this country.",
	},
	"adequacy.in-force": {
		rule: "The adequacy decision is in force today.",
		unmet: "The adequacy decision is not in force today.",
	},
	"adequacy.reaches-exporter": {
		rule: "The decision has effect where the exporter is.",
		unmet:
			"The decision has not been taken into the EEA Agreement yet, so an exporter in Iceland, Liechtenstein or Norway cannot rely on it.",
	},
	"adequacy.scope-covers": {
		rule: "The recipient and the data are within the scope of the decision.",
		unmet: "The recipient or the data are outside the scope of the decision.",
	},
	"adequacy.scope-evidenced": {
		rule: "Where the decision is limited, a source and a date show that the recipient is covered.",
		unmet:
			"The check of the decision's scope bears a date that has not come yet, or one before the decision.",
	},
	"adequacy.onward-checked": {
		rule: "Onward transfers have been checked.",
		unmet: "Onward transfers have not been checked.",
	},
	"dpf.exact-entity": {
		rule: "The very company that receives the data stands on the Data Privacy Framework List.",
		unmet: "The company on the list is not the company that receives the data.",
	},
	"dpf.active": {
		rule: "The company's certification is active.",
		unmet: "The company's certification is not active.",
	},
	"dpf.covers-data": {
		rule: "The certification covers this kind of data (staff data or other data).",
		unmet: "The certification does not cover this kind of data.",
	},
	"dpf.checked-within-year": {
		rule: "The list was checked within the last year.",
		unmet: "The list was not checked within the last year.",
	},
	"derogation.reasoned": {
		rule: "The derogation is named and reasoned.",
		unmet: "The derogation lacks a ground or a reason.",
	},
	"derogation.conditions-hold": {
		rule: "Every condition of the ground is fulfilled, and other tools were tried first.",
		unmet:
			"A condition of the ground is not fulfilled, or other tools were not tried first.",
	},
	"derogation.open-to-exporter": {
		rule: "The ground is open to this exporter.",
		unmet:
			"A public authority that exercises public powers cannot use this ground.",
	},
	"derogation.not-systematic": {
		rule: "The derogation is not used systematically.",
		unmet: "A systematic transfer cannot rest on a derogation.",
	},
	"derogation.consent-no-routine": {
		rule: "Consent of employees, pupils, children, students or patients is no routine.",
		unmet:
			"People who depend on the organisation, such as employees or pupils, are asked for consent as a routine.",
	},
	"derogation.occasional": {
		rule: "Under this ground the transfer is occasional.",
		unmet: "This ground allows occasional transfers only.",
	},
	"derogation.together-not-repetitive": {
		rule: "Where several transfers to the same recipient rest on derogations, they are not, taken together, the same thing done again.",
		unmet:
			"Several transfers to the same recipient rest on derogations, and together they are no longer an exception.",
	},
	"tool.signed": {
		rule: "The instrument exists and is signed, with day and signatories.",
		unmet: "The instrument bears a day of signature that has not come yet.",
	},
	"scc.set-in-force": {
		rule: "The standard contractual clauses are a set in force.",
		unmet:
			"This set of clauses has been repealed, or is no tool for transfers.",
	},
	"scc.signed-after-adoption": {
		rule: "The clauses were signed after the set had been adopted.",
		unmet: "The clauses were signed before this set existed.",
	},
	"scc.module-matches": {
		rule: "The module of the clauses matches what the parties are to these data.",
		unmet:
			"The module of the clauses does not match what the parties are to these data.",
	},
	"scc.combination-known": {
		rule: "Under module 4 it is known whether the processor here adds data collected in the EU to what it gives back.",
		unmet:
			"Under module 4 it is not known whether the processor here adds data collected in the EU.",
	},
	"scc.annexes-filled": {
		rule: "The annexes to the clauses are filled in.",
		unmet: "The annexes to the clauses are not filled in.",
	},
	"scc.importer-not-under-gdpr": {
		rule: "The importer is not itself subject to the GDPR for this processing.",
		unmet:
			"These clauses are not made for an importer that the GDPR binds itself. Another tool is needed; that there are no clauses for the case yet is no reason to go without.",
	},
	"article46.approved": {
		rule: "The instrument is approved by the authority or the Commission, as Art. 46 asks.",
		unmet: "The instrument has not been approved.",
	},
	"bcr.covers-importer": {
		rule: "The binding corporate rules cover the importer.",
		unmet: "The binding corporate rules do not cover the importer.",
	},
	"article46.commitments-enforceable": {
		rule: "The importer is bound by commitments that can be enforced, also by the people concerned.",
		unmet: "The importer is not bound by commitments that can be enforced.",
	},
	"article46.between-public-bodies": {
		rule: "Both parties are authorities or international organisations.",
		unmet:
			"This tool is open only between authorities and international organisations.",
	},
};

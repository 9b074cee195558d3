import { lawReviewRules } from "./lawReviewRules.ts";
import { toolRules } from "./toolRules.ts";

/** Each rule as it should be, and what is wrong when it is not met; by rule id. */
export const lawRules = {
	"whole.categories-listed": {
		rule: "The data categories are listed.",
		unmet:
			"No data category is listed, so nothing is known of what would be transferred.",
	},
	"chain.places-known": {
		rule: "It is known where the data are stored, processed and viewed from.",
		unmet: "Where the data are stored, processed or viewed from is not known.",
	},
	"chain.known": {
		rule: "It is known who handles the data.",
		unmet: "Nobody is named in the chain of those who handle the data.",
	},
	"chain.party-known": {
		rule: "Each party in the chain is known, with its name, its kind and its country.",
		unmet:
			"A party in the chain is not known, or its name, kind or country is not.",
	},
	"chain.remote-access-asked": {
		rule: "Each party has been asked from which countries its people can see the data.",
		unmet:
			"A party has not been asked, or has not answered, from where its people can see the data.",
	},
	"chain.hop-without-transfer": {
		rule: "Each party outside the EEA receives the data through a transfer that is assessed here.",
		unmet:
			"A party outside the EEA handles the data, and no transfer to it in its country is recorded here.",
	},
	"chain.place-without-transfer": {
		rule: "Each place outside the EEA is covered by a transfer that is assessed here.",
		unmet:
			"The data are kept outside the EEA or can be seen from there, and no transfer here covers it.",
	},
	"chain.further-hops-known": {
		rule: "Each processor has named everyone it engages in its turn.",
		unmet: "This processor engages others who are not named here.",
	},
	"acts.readable": {
		rule: "It is known what was done with the transfer.",
		unmet:
			"An entry in the log does not say what was done, or with which transfer.",
	},
	"qualify.personal-data": {
		rule: "The data are personal data.",
		unmet: "The data are not personal data.",
	},
	"qualify.not-personal-data": {
		rule: "That the data are not personal data is stated with a reason and a source, and nothing on their lines speaks against it.",
		unmet:
			"The data are said not to be personal data, yet their lines name kinds of personal data, or call them pseudonymised or encrypted: for whoever can undo that they are personal data.",
	},
	"qualify.exporter-under-gdpr": {
		rule: "The exporter is subject to the GDPR for this processing.",
		unmet: "The exporter is not subject to the GDPR for this processing.",
	},
	"qualify.exporter-not-under-gdpr": {
		rule: "That the exporter is outside the GDPR is reasoned, and it is not established in the EEA.",
		unmet:
			"The exporter is said to be outside the GDPR although it is established in the EEA.",
	},
	"qualify.made-available": {
		rule: "The data are sent or made available to another controller or processor.",
		unmet: "The data are not made available to anyone else.",
	},
	"qualify.not-made-available": {
		rule: "That nobody else gets the data is reasoned, and nothing speaks against it.",
		unmet:
			"The data are said to reach nobody else, yet another organisation can get at them.",
	},
	"qualify.importer-outside": {
		rule: "The importer is in a third country or is an international organisation.",
		unmet: "The importer is inside the EEA.",
	},
	"qualify.importer-inside": {
		rule: "That the importer is inside the EEA is reasoned, and its country agrees.",
		unmet:
			"The importer is said to be inside the EEA, but its country or kind says otherwise.",
	},
	"qualify.two-organisations": {
		rule: "The data go from one organisation to another.",
		unmet:
			"The exporter and the importer are one and the same, or one of them is the person whom the data are about.",
	},
	"qualify.places-agree": {
		rule: "That the importer is outside the EEA agrees with its country and with the country of the transfer.",
		unmet:
			"The importer is said to be outside the EEA, but it is inside, or the country of the transfer is. Name whoever receives the data outside, and the country there.",
	},
	"qualify.data-named": {
		rule: "It is named which data categories are transferred.",
		unmet: "No data category is named.",
	},
	"qualify.importer-on-chain": {
		rule: "The importer stands in the chain of the data.",
		unmet: "The importer does not stand in the chain of any of the data.",
	},
	...toolRules,
	...lawReviewRules,
	"measures.deficiencies-named": {
		rule: "What step 3 found wanting is named.",
		unmet: "What the measures are to cure is not named.",
	},
	"measures.deficiency-closed": {
		rule: "A measure that is in force closes the deficiency.",
		unmet: "No measure closes the deficiency.",
	},
	"measure.cures-foreign-law": {
		rule: "The measure can protect against foreign law.",
		unmet: "The measure cannot alone protect against foreign law.",
	},
	"measure.covers-data": {
		rule: "The measure names each data category that it is to protect.",
		unmet:
			"The measure does not cover every data category of the transfer, and no other measure closes the gap.",
	},
	"measure.agrees-with-data": {
		rule: "Step 1 says of the data what the measure says: that they are encrypted, or pseudonymised.",
		unmet:
			"The measure is for data in another form than the one that step 1 gives.",
	},
	"measure.before-transfer": {
		rule: "The measure was in place before the data began to leave, or before they were sent again after a stop.",
		unmet:
			"The transfer had begun before the measure was in place. Stop it, see to what has been sent, and record when it is resumed.",
	},
	"measure.implemented": {
		rule: "The measure is implemented, with a day and evidence.",
		unmet: "The measure is not implemented.",
	},
	"measure.all-conditions-hold": {
		rule: "Every condition of the measure is fulfilled.",
		unmet: "A condition of the measure is not fulfilled.",
	},
	"measure.keys-out-of-reach": {
		rule: "Only the exporter, or someone it trusts in the EEA, can cause decryption.",
		unmet: "The importer can cause decryption.",
	},
	"measure.closes-transit-only": {
		rule: "The deficiency is open only while data are on their way.",
		unmet:
			"Transport encryption does not protect the data once the importer has them.",
	},
	"measures.uc6-clear-text-processing": {
		rule: "The importer does not process the data in clear text under a law that reaches them.",
		unmet:
			"The importer processes the data in clear text, and the law there reaches them in practice. No effective technical measure is known.",
	},
	"measures.uc7-clear-text-access": {
		rule: "The importer does not see the data in clear text under a law that reaches them.",
		unmet:
			"The importer sees the data in clear text, and the law there reaches them in practice. No effective technical measure is known.",
	},
	"measures.unreadable-proven": {
		rule: "Where data are said to be pseudonymised or encrypted, a measure in force with every condition met makes that good.",
		unmet:
			"The data are said to be pseudonymised or encrypted, but no measure in force whose conditions all hold makes that good.",
	},
	"measures.essentially-equivalent": {
		rule: "The protection is essentially equivalent to that in the EU, with reason, person and day.",
		unmet:
			"The protection is not essentially equivalent to that in the EU, or was judged on a day before step 3 was concluded or that has not come yet.",
	},
	"formal.no-contradiction": {
		rule: "The additions do not contradict the clauses.",
		unmet: "An addition contradicts the clauses.",
	},
	"formal.annexes-updated": {
		rule: "The annexes describe the measures.",
		unmet: "The annexes have not been updated.",
	},
	"formal.signed-again": {
		rule: "The parties have signed the changed agreement.",
		unmet:
			"The changed agreement bears a day of signature that has not come yet, or one before the agreement itself was signed.",
	},
	"formal.clauses-unmodified-or-authorised": {
		rule: "Modified clauses are authorised by the supervisory authority.",
		unmet:
			"The clauses have been modified and the supervisory authority has not authorised it.",
	},
	"formal.tool-authorised": {
		rule: "The supervisory authority has authorised the tool.",
		unmet: "The supervisory authority has not authorised the tool.",
	},
	"conditions.met": {
		rule: "The condition of the opinion or the decision is met.",
		unmet: "A condition of the opinion or the decision is not met.",
	},
	"parent.sufficient-guarantees": {
		rule: "The processor gives sufficient guarantees although its parent is outside the EEA.",
		unmet:
			"The processor does not give sufficient guarantees, so it may not be engaged.",
	},
};

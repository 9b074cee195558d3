export interface Help {
	/** What is asked. */
	asked: string;
	/** Why it matters. */
	why: string;
	/** An example of an answer. */
	example?: string;
	/** Where the question comes from. */
	source?: string;
}

const entries = <K extends string>(help: Record<K, Help>): Record<K, Help> =>
	help;

/** Help beside a question, by collection and field. */
export const help = entries({
	"about/exporter": {
		asked:
			"The organisation that answers for the processing, with its organisation number.",
		why: "It is the controller, or the exporter, whose signature the assessment needs.",
		example: "The education committee of a city",
		source: "GDPR Art. 4(7), 24",
	},
	"about/publicAuthority": {
		asked: "Is the service used when the organisation acts as an authority?",
		why: "An authority that exercises public powers cannot use some of the grounds in Art. 49.",
		source: "GDPR Art. 49(3)",
	},
	"about/minimisation": {
		asked:
			"What could be left out, shortened, aggregated or replaced before anything is sent?",
		why: "Only data that are necessary may be sent, whichever tool is used.",
		example: "Display names are replaced by a staff number before login.",
		source: "GDPR Art. 5(1)(c); R01/2020, step 1",
	},
	"about/withoutTransfer": {
		asked: "Can the same service be had from a server and staff in the EEA?",
		why: "A transfer that can be avoided needs better reasons than one that cannot.",
		example: "The media part runs on our own servers; only login goes abroad.",
		source: "R01/2020, step 1",
	},
	"about/remainingDuties": {
		asked:
			"What the organisation has done, and has left to do, about security, agreements and instructions.",
		why: "Art. 24, 28 and 32 apply also when nothing leaves the EEA.",
		example:
			"Calls to the address book are not logged; the supplier is to log them by 1 March.",
		source: "GDPR Art. 24, 28, 32",
	},
	"parties/parentCountry": {
		asked:
			"The country of the company that owns the party in the end. Write the party's own country if nobody else owns it.",
		why: "A parent outside the EEA does not make a transfer by itself, but its law may bear on whether the party gives sufficient guarantees.",
		example: "A German operator that a US group owns: United States",
		source: "GDPR Art. 28(1); EDPB Guidelines 05/2021, example 12",
	},
	"parties/remoteAccessAsked": {
		asked:
			"Have you asked from where its staff, and those it engages, can see the data, also only on a screen?",
		why: "Support, troubleshooting and administration from a third country are transfers even if the data stay in the EEA.",
		example: "Yes: the list of sub-processors of May names support in India.",
		source: "EDPB Guidelines 05/2021, example 11",
	},
	"parties/viewsFrom": {
		asked:
			"The countries in which its staff sit when they can see the data. “EU region” is not an answer.",
		why: "Each such country outside the EEA needs a ground of its own.",
		source: "EDPB Guidelines 05/2021",
	},
	"parties/agreement": {
		asked:
			"Is there a written agreement with instructions that binds this party?",
		why: "Without one a processor may not be used at all, transfer or not.",
		source: "GDPR Art. 28(3)",
	},
	"parties/parentLaw": {
		asked:
			"Can this party still give sufficient guarantees although its parent is outside the EEA?",
		why: "This is a question of its own. The answer does not change whether something is a transfer.",
		source: "GDPR Art. 28(1)",
	},
	"categories/storedIn": {
		asked: "In which countries do the data lie, copies and backups included?",
		why: "Storing, processing and viewing can happen in three different places.",
		example: "Germany",
		source: "R01/2020, step 1",
	},
	"categories/processedIn": {
		asked: "In which countries are the data worked on?",
		why: "Storing, processing and viewing can happen in three different places.",
		source: "R01/2020, step 1",
	},
	"categories/viewedFrom": {
		asked:
			"From which countries can somebody see the data, support and administration included?",
		why: "To see is enough: remote access from a third country is a transfer.",
		example: "Sweden (first and second line), Germany (third line)",
		source: "R01/2020, step 1; EDPB Guidelines 05/2021, example 11",
	},
	"categories/format": {
		asked: "What the data look like to whoever holds them.",
		why: "No effective technical measure is known when a recipient under problematic law sees clear text.",
		source: "R01/2020, annex 2",
	},
	"categories/keyCustody": {
		asked:
			"Who can have the data decrypted, on their own or by order? A key that lies with the importer is the importer's.",
		why: "Encryption protects against a law only if those bound by that law cannot decrypt.",
		source: "R01/2020, annex 2",
	},
	"categories/sensitivity": {
		asked: "Data of Art. 9 or 10: none, not intended but possible, or yes.",
		why: "Free text, tickets and pictures often hold more than was meant. “Possible” counts as a risk.",
		example:
			"A support ticket may contain a screenshot from a care system: not intended, but possible.",
		source: "GDPR Art. 9, 10",
	},
	"categories/severity": {
		asked: "How bad it would be for the people concerned, from 1 to 4.",
		why: "The scale sorts the work and explains the consequences. It never changes the legal outcome.",
		source: "CNIL's scale of four levels",
	},
	"categories/likelihood": {
		asked:
			"How easily it could happen as things are now, from 1 to 4, with the facts it rests on.",
		why: "The scale sorts the work. It never changes the legal outcome.",
		source: "CNIL's scale of four levels",
	},
	"categories/likelihoodAfter": {
		asked:
			"How easily it could happen when the measures that are in place are counted.",
		why: "A planned measure does not count; only one that is in place, with evidence.",
		source: "CNIL's scale of four levels",
	},
	"transfers/importer": {
		asked: "The party that receives the data or can see them.",
		why: "One exporter, one importer, one country and one purpose make one transfer.",
		source: "R01/2020, step 1",
	},
	"transfers/country": {
		asked: "The country that the data reach, or from which they can be seen.",
		why: "The tool and the assessment of law and practice belong to this country.",
		source: "GDPR Art. 44",
	},
	"transfers/personalData": {
		asked:
			"Are they personal data as the exporter sees them? Pseudonymised data are.",
		why: "Chapter V applies only to personal data.",
		source: "GDPR Art. 4(1), 4(5)",
	},
	"transfers/exporterUnderGdpr": {
		asked: "Is the exporter subject to the GDPR for this processing?",
		why: "First of three criteria. All three must hold for it to be a transfer.",
		source: "EDPB Guidelines 05/2021",
	},
	"transfers/madeAvailable": {
		asked:
			"Are the data sent or made available to another controller, joint controller or processor?",
		why: "Second of three criteria. An employee who reads the employer's own data on a journey is not another party.",
		source: "EDPB Guidelines 05/2021, example 8",
	},
	"transfers/importerOutside": {
		asked:
			"Is the recipient in a country outside the EEA, or an international organisation?",
		why: "Third of three criteria. It does not matter whether the recipient is itself subject to the GDPR.",
		source: "EDPB Guidelines 05/2021",
	},
	"transfers/tool": {
		asked:
			"What makes the transfer lawful: first an adequacy decision, then an appropriate safeguard, last a derogation.",
		why: "Without a tool the transfer must not start.",
		source: "GDPR Art. 45, 46, 49",
	},
	"transfers/scopeCovered": {
		asked:
			"Does the decision cover this recipient and these data, and not only the country?",
		why: "Several decisions cover only some recipients, for example those on a list.",
		source: "GDPR Art. 45",
	},
	"transfers/dpfEntity": {
		asked:
			"The name exactly as it stands on the list, for the company that is party to the contract.",
		why: "The decision on the United States covers only organisations on the list, each by itself.",
		source: "Decision (EU) 2023/1795",
	},
	"transfers/sccModule": {
		asked: "The module that fits the roles of exporter and importer.",
		why: "A module for other roles does not bind the parties to what is needed here.",
		example: "A processor that sends data to its sub-processor: module 3",
		source: "Decision (EU) 2021/914",
	},
	"transfers/derogation": {
		asked: "The ground in Art. 49 that fits this single occasion.",
		why: "Derogations are exceptions. They never carry a transfer that goes on as a routine.",
		source: "GDPR Art. 49; EDPB Guidelines 2/2018",
	},
	"transfers/essentiallyEquivalent": {
		asked:
			"With the measures that are in place: is the protection essentially the same as in the EEA?",
		why: "If not, the transfer must not start, or must stop.",
		source: "R01/2020, step 4",
	},
	"transfers/contradictionFree": {
		asked: "Has each added clause been held against the standard clauses?",
		why: "An addition that contradicts them means that they can no longer be relied on without the authority's authorisation.",
		source: "R01/2020, step 5; Decision (EU) 2021/914, clause 2",
	},
	"transfers/nextReviewOn": {
		asked: "The day by which someone looks at this transfer again.",
		why: "Law, owners and sub-processors change. This program proposes a year at most, six months for the United States; that limit is ours, not the EDPB's.",
		source: "R01/2020, step 6",
	},
	"findings/branch": {
		asked:
			"What the assessment of law and practice in the country led to for this transfer.",
		why: "It decides which ways forward are open.",
		source: "R01/2020, paragraph 43",
	},
	"findings/option": {
		asked:
			"Suspend, adopt measures, or show in a report that the law is not applied to you.",
		why: "That authorities are unlikely to use a law that covers you is not enough to go on without measures.",
		source: "R01/2020, paragraphs 43.3 to 47",
	},
	"findings/appliesInPractice": {
		asked: "Is the problematic law applied to transfers like these?",
		why: "Together with clear text at the recipient it means that no effective technical measure is known.",
		source: "R01/2020, annex 2",
	},
	"measures/keyCustody": {
		asked:
			"Who can have the data decrypted, on their own or by order? Not whether they are encrypted, but who can cause decryption.",
		why: "A key of your own in the provider's key service counts as the importer's, unless it is shown that the provider cannot use it. A key in an external key service or with double encryption may be yours alone.",
		source: "R01/2020, annex 2, paragraphs 81 and 95",
	},
	"measures/techniques": {
		asked:
			"How it is done in fact. Authorities have judged some of these ways, and what they said is shown here.",
		why: "Random pseudonyms in a table that stays at home are to be preferred to ciphers and hashes.",
		source: "R01/2020, annex 2",
	},
	"measures/secrecyPeriod": {
		asked:
			"How long the data have to stay secret, counted from when they leave.",
		why: "What is encrypted can be stored and read later, when the cipher is broken. From ten years it has to be said how ciphers can be replaced.",
		source: "R01/2020, annex 2; product rule",
	},
	"measures/status": {
		asked: "Planned, in place, or rejected.",
		why: "Only a measure that is in place, with evidence, counts.",
		source: "R01/2020, step 5",
	},
	"opinion/advice": {
		asked:
			"The data protection officer's own advice, with conditions if there are any.",
		why: "The officer advises; the controller decides.",
		source: "GDPR Art. 38, 39",
	},
	"decision/outcome": {
		asked: "What the controller, or whoever it has delegated to, decides.",
		why: "The decision stands beside the legal outcome. It cannot change it.",
		source: "GDPR Art. 5(2), 24",
	},
	"sources/date": {
		asked:
			"The day that the paper or the judgement bears, or on which you read the page.",
		why: "A source without a day, or with one that has not come yet, shows nothing.",
		source: "R01/2020, paragraph 46; GDPR Art. 5(2)",
	},
	"sources/relevant": {
		asked:
			"Does the source concern this transfer, importer or tool, and not only the country in general?",
		why: "A source counts in step 3 only if all five criteria are met and the reasons are written down.",
		source: "R01/2020, paragraphs 44 to 46",
	},
	"sources/coversNationalSecurity": {
		asked:
			"Does the report say expressly that requests for national security are included?",
		why: "A report that is silent about such requests is no evidence that there were none.",
		source: "R01/2020, annex 3",
	},
});

/** What was read out of a text and is offered for a person to accept or refuse. */
export const reading = {
	/** What accepting a proposal would answer. */
	kinds: {
		kinds: "Kind of data",
		subjects: "Group of people",
		states: "State of the data",
		storedIn: "Stored in",
		processedIn: "Processed in",
		viewedFrom: "Viewed from",
		sensitivity: "Sensitive data",
		format: "Shape of the data",
		keyCustody: "Who holds the keys",
		optional: "Can be done without",
		party: "Party",
		partyCountry: "Country of a party",
		partyParent: "Owner of a party",
		source: "Reference",
		remark: "Left open by the text",
	},
	/** Why it is proposed. */
	reasons: {
		named: "The text names it.",
		"listed-with-condition": "The text lists it, with an exception.",
		"place-after-verb": "The text says what is done with the data there.",
		"place-alone":
			"The place stands alone; the column says that data are processed there.",
		"cloud-region": "The name of a cloud region tells the country.",
		"vague-place": "The text names a part of the world, not a country.",
		"role-before-name": "The role stands before the name.",
		"role-after-name": "The role stands after the name.",
		"role-in-sentence": "A sentence gives the party this role.",
		"data-with-party":
			"The text says that this provider holds or handles the data, not in which role.",
		"name-with-legal-form":
			"The text says that this company holds or handles the data, not in which role.",
		"country-of-legal-form":
			"The legal form in the name is one of this country.",
		"country-in-name": "The country is part of the name.",
		"country-beside-name": "The country stands beside the name.",
		"owner-table":
			"The provider is well known, and so is its owner. Ask whether this still holds.",
		"further-subprocessors":
			"The text says that there are sub-processors and does not name them.",
		reference: "The text refers to a paper.",
		"says-none": "The text says that there are none.",
		"says-possible": "The text says that there may be some.",
		"says-yes": "The text says that there are some.",
		"special-category-named":
			"The text names a special category of personal data (Art. 9 GDPR).",
		"state-named": "The text names the state.",
		"encryption-named":
			"The text says what the data look like to whoever holds them.",
		"keys-with-provider":
			"The keys are held by the provider, or used in its service, so it can decrypt. Show the opposite if it is so.",
		"keys-with-exporter":
			"The text says that only the exporter holds the keys. It needs evidence.",
		"says-unencrypted": "The text says that the data are not encrypted.",
		"says-optional": "The text says that it is optional or switched off.",
	},
	/** How it stands to the answers there are. */
	standings: {
		new: "New",
		present: "Already there",
		conflicting: "Differs from the present answer, which stays",
	},
	/** "Visualised AB, processor" */
	party: (name: string, role?: string) =>
		role === undefined ? name : `${name}, ${role.toLowerCase()}`,
	partyCountry: (name: string, country: string) =>
		`${name} has its seat in ${country}`,
	partyParent: (name: string, parent: string, country: string) =>
		`${name} is owned by ${parent}, ${country}`,
	/** The date of the table of owners. */
	ownersCheckedOn: (date: string) => `Owners as known on ${date}`,
	/** What a remark says, once it is accepted. */
	remarks: {
		"further-subprocessors": "Further sub-processors, not named",
		"vague-place": "Place without a country",
	},
};

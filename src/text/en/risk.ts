export const risk = {
	notAVerdict: "Prioritisation, not a legal verdict",
	notAssessed: "Not assessed",
	before: "Before measures",
	after: "After measures",
	levels: { 1: "Negligible", 2: "Limited", 3: "Significant", 4: "Maximum" },
	severity: {
		1: "No effect, or small annoyances that are easily overcome",
		2: "Notable inconvenience, overcome with some difficulty",
		3: "Serious consequences, overcome only with real difficulty",
		4: "Serious or irreversible consequences, perhaps never overcome",
	},
	likelihood: {
		1: "It seems impossible",
		2: "It would be difficult",
		3: "It is possible",
		4: "It would be very easy",
	},
	bands: { low: "Low", medium: "Medium", high: "High" },
	exposure: {
		0: "No clear text",
		1: "On the way only",
		2: "In memory, in support",
		3: "At rest, with the importer's key",
		4: "In full operation",
	},
	factors: {
		"level.severity": "Severity",
		"level.likelihood": "Likelihood",
		"level.likelihoodAfter": "Likelihood after measures",
		"lift.children": "Children or pupils: one level more",
		"lift.article-9": "Special categories of data: one level more",
		"lift.article-10": "Data on offences: one level more",
		"lift.sensitive": "Sensitive data are or may be there: one level more",
		"lift.protected":
			"Protected identity or vulnerable people: the highest level",
		"after.no-measure-in-place":
			"No measure is in place with evidence, so the likelihood stays as it was",
		"after.measure-in-place": "A measure that is in place",
		"facts.higher.likelihood":
			"The facts point to a higher likelihood than the one set; the higher one counts",
		"facts.higher.likelihoodAfter":
			"The facts point to a higher likelihood after measures; the higher one counts",
		"facts.wanting.likelihood":
			"Facts are missing, so the likelihood counts as the worst still possible",
		"facts.wanting.likelihoodAfter":
			"Facts are missing, so the likelihood after measures counts as the worst still possible",
	},
	/** What the facts say of the likelihood. */
	facts: {
		title: "Likelihood as the facts have it",
		says: "Read from answers elsewhere in the assessment. The likelihood that counts is never lower. What an authority may want is not guessed at.",
		level: (level: string) => `At least ${level}`,
		open: "Facts are missing: this is the worst still possible",
		lifts: "one level more",
		mayLift: "not known, so counted as one level more",
		unknown: "Not known",
		names: {
			exposure: "Clear text at importers",
			custody: "Who can cause decryption",
			parties: "Parties with access",
			countries: "Countries outside the EEA",
			frequency: "How often",
		},
	},
};

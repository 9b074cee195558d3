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
	},
};

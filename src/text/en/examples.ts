/** The worked examples, by the name of their folder. */
export const examples: Record<string, { title: string; says: string }> = {
	teams: {
		title: "Teams, with the whole directory synchronised in clear text",
		says: "Names and addresses of all staff lie in clear text with a host under American law. Shows a transfer that must not start.",
	},
	"on-premises-suite": {
		title: "An office suite on the city's own servers",
		says: "Nothing leaves the house. Shows how one finds that there is no transfer, and says why.",
	},
	"zoom-pseudonymised": {
		title: "Zoom on own servers, with names replaced before login",
		says: "The vendor never sees who takes part. Shows a technical measure that carries the transfer.",
	},
	zoomx: {
		title: "Zoom X through a German operator and a Swedish reseller",
		says: "The city's own data sheet as it was handed in, with cut-off cells and questions left open.",
	},
	"learning-platform": {
		title: "A learning platform at home whose calls nobody logs",
		says: "No transfer, but an interface without logging. Shows what the GDPR still asks.",
	},
	"school-platform-app": {
		title: "A school platform read by an app without an agreement",
		says: "No transfer, but somebody processes the data without an agreement. Shows the duties that stay.",
	},
	"pupil-register": {
		title: "A register of pupils with too wide access",
		says: "No transfer, but more people can see the data than need to. Shows the duties that stay.",
	},
};

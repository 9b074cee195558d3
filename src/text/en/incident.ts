/** The page on which a breach is told, and the draft of its notification. */
export const incident = {
	title: "Personal data breach",
	lead: "If something has happened at a party, its assessments already hold much of what the authority asks. Here that becomes a draft of the notification, with the numbers of the fields on the Swedish authority's form.",
	begin: "A breach has happened",
	beginSays:
		"Choose at whom. The page finds every assessment in this browser that names it.",
	party: "At whom did it happen?",
	noParties:
		"No assessment in this browser names any party. Begin with the parties of an assessment, in step 1.",
	naming: "Assessments that name it",
	assessment: "Assessment",
	lines: "Data categories that it has",
	transfers: "Transfers to or from it",
	holder: "Keep the draft in",
	signing:
		"Each of these transfers is marked with the trigger “personal data breach”, with your name and today's date. It then has to be looked at again.",
	name: "Your name",
	role: "Your role",
	signFirst: "Write your name and role.",
	make: "Make the draft",
	made: (name: string) => `Draft of a notification: ${name}`,
	noted: (count: number) =>
		count === 1 ? "Noted on 1 transfer." : `Noted on ${count} transfers.`,
	notNoted: (count: number) =>
		count === 1
			? "1 transfer could not be marked: note it in step 6."
			: `${count} transfers could not be marked: note them in step 6.`,
	notSaved: (titles: string) =>
		`These assessments could not be changed, and nothing was noted in them: ${titles}`,
	toStart: "Choose the party on the page for breaches",
	none: "There is no draft in this assessment.",
	actNote: (name: string) => `Personal data breach at ${name}`,
	foundIn: (titles: string) => `Filled in from: ${titles}`,
	publicSector: "Public sector",
	controller: "1–3. Controller",
	controllerFrom:
		"From the party whose assessment this is. Correct it there, and the draft follows.",
	controllerUnknown: "The assessment does not say whose it is.",
	groups: {
		contact: "4–9. Contact",
		event: "10–20. What happened",
		processors: "21–22. Processors",
		data: "23–27. Data and people",
		consequences: "28–30. Consequences and action",
		informing: "31–37. Information, supplements and secrecy",
		sent: "When it was sent",
	},
	clock: {
		unknown:
			"Write when the breach was discovered: the 72 hours run from then (Art. 33(1)).",
		until: (moment: string) => `Notify the authority by ${moment}`,
		left: (hours: number, minutes: number) =>
			`${hours} h ${minutes} min left of the 72 hours. Nights and weekends count.`,
		noTime:
			"The time of discovery is missing or is no time. The hours are counted from the first minute of that day, so that you are not late.",
		passed: (hours: number) =>
			`The 72 hours ended ${hours} h ago. Notify now, and say why it is late (field 14).`,
		later: "Discovery lies in the future. Check the date and time.",
		sentInTime: (moment: string) => `Sent ${moment}, within the 72 hours.`,
		sentLate: (moment: string) =>
			`Sent ${moment}, later than after 72 hours. Say why in field 14.`,
		sentUnclear: (moment: string) =>
			`Sent ${moment}. Whether that was within the 72 hours cannot be told until the times of discovery and sending are written.`,
		sentBefore: (moment: string) =>
			`Sent ${moment}, before it was discovered. Check the dates and times.`,
		lateExplained: "The reason stands in field 14.",
	},
	notAll:
		"Fields that are empty are not known to the assessment. Fields 13, 32, 34 and 35 of the form, and the choices for 15, 17, 18 and 19, are not known to this program: write in your own words what you will choose there.",
	checked:
		"The numbers are those of a form from 2021. The authority may have changed it since.",
};

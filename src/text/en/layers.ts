import { sweden } from "./layers/sweden.ts";

/** National law beside the GDPR: what is common to all countries, and each country's own words. */
export const layers = {
	outcomes: {
		"national.against": "Something stands against it",
		"national.reservation": "With reservations",
		"national.nothing-against": "Nothing found against it",
	},
	/** While answers are missing, by the worst that is still possible. */
	open: {
		"national.against": "Not shown to be allowed",
		"national.reservation": "Reservations possible",
		"national.nothing-against": "Nothing found against it",
	},
	beside:
		"Stands beside the verdict on the transfer; neither changes the other.",
	bars: "A decision to start cannot be signed before this is answered so that nothing stands against it.",
	/** Beside the choice of country. */
	none: (country: string) =>
		`The program has no questions about the law of ${country} beside the GDPR. Look into it elsewhere.`,
	kept: (answers: number, law: string) =>
		`${answers === 1 ? "1 answer" : `${answers} answers`} under ${law} ${answers === 1 ? "is" : "are"} kept but not asked for or counted, since another country is chosen. Choose the country again and they are back.`,
	/** In the place of a row's name, for what is asked once. */
	whole: "The assessment as a whole",
	national: { SE: sweden },
};

import type { LayerText } from "../../../src/text/nationalText.ts";

const place = { title: "The law of Nowhere", says: "Asked in Nowhere." };

export const madeUpWords: LayerText = {
	name: "the law of Nowhere",
	under: "Under the law of Nowhere",
	places: { line: place, about: place, formal: place, decision: place },
	questions: {
		"xx.archive": {
			asked: "Does the archive of Nowhere agree?",
			why: "It has to.",
			reason: "What it wrote",
			rule: "The archive agrees.",
			unmet: "The archive does not agree.",
		},
		"xx.language": {
			asked: "Is this kept in the language of Nowhere?",
			why: "It is the law.",
			reason: "Which words",
			rule: "It is kept in the language.",
			unmet: "It is kept in another language.",
		},
	},
};

import type { layers as shape } from "../en/layers.ts";
import { sweden } from "./layers/sweden.ts";

export const layers: typeof shape = {
	outcomes: {
		"national.against": "Något talar emot",
		"national.reservation": "Med förbehåll",
		"national.nothing-against": "Inget har hittats som talar emot",
	},
	open: {
		"national.against": "Inte visat att det är tillåtet",
		"national.reservation": "Förbehåll är möjliga",
		"national.nothing-against": "Inget har hittats som talar emot",
	},
	beside:
		"Står bredvid utfallet för överföringen; det ena ändrar inte det andra.",
	bars: "Ett beslut att börja kan inte skrivas under förrän detta är besvarat så att inget talar emot.",
	none: (country) =>
		`Programmet har inga frågor om rätten i ${country} vid sidan av dataskyddsförordningen. Undersök den på annat håll.`,
	kept: (answers, law) =>
		`${answers} svar enligt ${law} är kvar, men efterfrågas och räknas inte eftersom ett annat land är valt. Välj landet igen så är de tillbaka.`,
	whole: "Bedömningen som helhet",
	national: { SE: sweden },
};

import type { proposals as shape } from "../../en/screens/proposals.ts";

export const proposals: typeof shape = {
	title: "Vad texterna tyder på",
	says: "Utläst ur radens egna texter. Inget räknas som ett svar förrän du godtar det.",
	left: (count) =>
		count === 1 ? "1 förslag återstår" : `${count} förslag återstår`,
	done: "Alla förslag på den här raden är hanterade.",
	accept: "Godta",
	change: "Ändra",
	refuse: "Avvisa",
	keep: "Behåll svaret som finns",
	acceptAllOfKind: (count) => `Godta dessa ${count}`,
	refuseAllOfKind: (count) => `Avvisa dessa ${count}`,
	acceptAll: (count) =>
		count === 1
			? "Godta det enda tydliga förslaget"
			: `Godta alla ${count} tydliga förslag`,
	notAll: (count) =>
		count === 1
			? "1 är osäkert eller motsagt och får bedömas för sig."
			: `${count} är osäkra eller motsagda och får bedömas ett och ett.`,
	confidence: {
		high: "Orden är tydliga",
		medium: "Orden är ganska tydliga",
		low: "Osäkert: titta en gång till",
	},
	conflicting: "Skiljer sig från svaret som finns",
	present: (answer) => `Svaret som finns och står kvar: ${answer}`,
	rivalled: "Texterna säger olika",
	wholeText: (field) => `Hela texten i ”${field}”`,
	refused: (count) =>
		count === 1 ? "1 avvisat förslag" : `${count} avvisade förslag`,
	again: "Föreslå igen",
	accepted: (count, left) =>
		count === 1
			? `Godtaget. ${left} återstår.`
			: `${count} godtagna. ${left} återstår.`,
	wasRefused: (count, left) =>
		count === 1
			? `Avvisat. ${left} återstår.`
			: `${count} avvisade. ${left} återstår.`,
	changes: {
		accept: (name) => `Godta förslag: ${name}`,
		acceptMany: (count) => `Godta ${count} förslag`,
		refuse: (name) => `Avvisa förslag: ${name}`,
		refuseMany: (count) => `Avvisa ${count} förslag`,
		again: (name) => `Föreslå igen: ${name}`,
	},
	sheet: {
		title: "Förslag ur texterna",
		found: (count, lines) =>
			`${count} förslag på ${lines === 1 ? "1 rad" : `${lines} rader`}`,
		conflicts: (count) =>
			count === 1
				? "1 skiljer sig från svaret som finns"
				: `${count} skiljer sig från svaren som finns`,
		reading: (read, all) => `Läser fortfarande: ${read} av ${all} rader`,
		review: (line) => `Granska: ${line}`,
		next: (line) => `Nästa: ${line}`,
	},
};

import type { ui as shape } from "../en/ui.ts";

export const ui: typeof shape = {
	close: "Stäng",
	help: "Hjälp",
	notAnswered: "Inte besvarad",
	clearAnswer: "Ta tillbaka svaret",
	search: "Skriv för att söka",
	found: (count) =>
		count === 1 ? "1 val" : count === 0 ? "Inget val passar" : `${count} val`,
	removeChoice: (label) => `Ta bort ${label}`,
	kind: {
		info: "Bra att veta",
		success: "Klart",
		warning: "Se över",
		error: "Något gick fel",
		stop: "Stopp",
	},
};

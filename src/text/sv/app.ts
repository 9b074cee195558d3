import type { app as shape } from "../en/app.ts";
import { examples } from "./examples.ts";
import { exporting } from "./exporting.ts";
import { importing } from "./importing.ts";
import { register } from "./register.ts";
import { ui } from "./ui.ts";

export const app: typeof shape = {
	ui,
	register,
	examples,
	importing,
	exporting,
	name: "TIA-arbetsbok",
	skipToContent: "Gå till innehållet",
	toRegister: "Alla bedömningar",
	knowledge: "Rättsliga uppgifter",
	backToAssessment: "Tillbaka till bedömningen",
	untitled: "Bedömning utan rubrik",
	language: "Språk",
	languageFailed:
		"Det andra språket gick inte att hämta. Se över anslutningen och välj det igen.",
	theme: "Utseende",
	themes: { system: "Som enheten", light: "Ljust", dark: "Mörkt" },
	undo: "Ångra",
	redo: "Gör om",
	undoNamed: (name) => `Ångra: ${name}`,
	redoNamed: (name) => `Gör om: ${name}`,
	undone: (name) => `Ångrat: ${name}`,
	redone: (name) => `Gjort om: ${name}`,
	notUndone:
		"Någon har ändrat samma sak sedan dess. Deras ändring står kvar; din ångrades inte.",
	saved: (time) => `Sparat ${time}, bara i den här webbläsaren`,
	savedBefore: "Sparat bara i den här webbläsaren",
	saving: "Sparar …",
	notSaved: "Inte sparat",
	notSavedWhy: {
		missing: "Bedömningen har tagits bort i ett annat fönster.",
		full: "Webbläsaren har inte plats för mer.",
		blocked: "Webbläsaren tillåter inte sidan att spara något.",
		unreadable:
			"Det som är sparat kommer från en nyare version av programmet, eller är skadat.",
		failed: "Webbläsaren kunde inte spara ändringen.",
	},
	notSavedNext:
		"Det du skrev finns kvar här, men bara så länge sidan är öppen. Ladda ner bedömningen som en fil och försök sedan igen.",
	saveAgain: "Försök igen",
	downloadNow: "Ladda ner som fil",
	mergedElsewhere: "Ändringar från ett annat fönster har tagits in.",
	conflicts: (count) =>
		count === 1
			? "Ett fält ändrades på två ställen. Den andra ändringen står; din finns kvar bredvid."
			: `${count} fält ändrades på två ställen. De andra ändringarna står; dina finns kvar bredvid.`,
	steps: "De sex stegen",
	stepNames: {
		qualify: "Är det en överföring?",
		know: "Kartlägg överföringarna",
		tool: "Överföringsverktyg",
		assess: "Lag och praxis",
		measures: "Kompletterande åtgärder",
		formal: "Formella steg",
		reevaluate: "Ompröva",
	},
	notNeeded: "Behövs inte här",
	toConfirm: "Klart att bekräfta",
	later: "Väntar på tidigare steg",
	screens: {
		about: "Vad som bedöms",
		table: "Datablad",
		decision: "Yttrande och beslut",
		sources: "Källor",
		export: "Exportera",
		exportPage: "Arbetsbok och fil",
	},
	open: (count) => `${count} kvar att göra`,
	nothingOpen: "Inget kvar att göra",
	menu: "Steg och delar",
	onward: {
		title: "Vart härnäst",
		openHere: (count) =>
			count === 1
				? "1 sak är kvar att göra i steget:"
				: `${count} saker är kvar att göra i steget. Den första:`,
		next: (page) => `Nästa: ${page}`,
		back: (page) => `Tillbaka: ${page}`,
		toExport: "Nästa: en arbetsbok att lämna vidare",
		passed: (pages) => `Behövs inte här och hoppas över: ${pages.join(", ")}`,
	},
	loading: "Hämtar …",
	notFound: "Bedömningen finns inte i den här webbläsaren",
	notFoundText:
		"Den kan ha tagits bort, eller så finns den i en annan webbläsare eller på en annan enhet. Har du den som fil kan du öppna filen här.",
	storageFails: "Webbläsaren låter inte sidan spara något",
	storageFailsText:
		"Ett privat fönster eller en inställning kan hindra det, och utan det går ingen bedömning att öppna här. Tillåt det, eller använd en annan webbläsare.",
	crash: "Den här delen av sidan slutade fungera",
	crashText:
		"Det du skrev tidigare är sparat. Läs in sidan igen; händer det på nytt, ladda ner bedömningen som en fil och säg till den som sköter sidan.",
	reload: "Läs in sidan igen",
};

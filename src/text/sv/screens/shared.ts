import type { shared as shape } from "../../en/screens/shared.ts";

export const shared: typeof shape = {
	cancel: "Avbryt",
	nothingAnswered: "Inte ifyllt ännu",
	answered: (count, all) => `${count} av ${all} besvarade`,
	whyThisAnswer: "Varför det svaret",
	changes: {
		answered: (field) => `Svar: ${field}`,
		unknown: (field) => `Inte känt ännu: ${field}`,
		unknownGone: (field) => `Märkning borttagen: ${field}`,
		newRow: (_collection, name) => `Lägg till ${name}`,
		struckOut: (name) => `Stryk ${name}`,
		restored: (name) => `Ta tillbaka ${name}`,
		duplicated: (name) => `Kopiera ${name}`,
		looked: "En tveksam text är granskad",
		confirmed: (step, count) =>
			count === 1
				? `Bekräfta: ${step}`
				: `Bekräfta: ${step}, ${count} överföringar`,
		act: (act) => act,
		cells: (count) => (count === 1 ? "Ändra 1 cell" : `Ändra ${count} celler`),
		pasted: (count) =>
			count === 1 ? "Klistra in 1 cell" : `Klistra in ${count} celler`,
		filled: (count) => (count === 1 ? "Fyll 1 cell" : `Fyll ${count} celler`),
		cleared: (count) => (count === 1 ? "Töm 1 cell" : `Töm ${count} celler`),
	},
	help: {
		asked: "Vad frågan gäller",
		why: "Varför",
		example: "Exempel",
		source: "Källa",
	},
	unknown: {
		mark: "Vi vet inte ännu",
		who: "Skriv vem som tar reda på det, och till när",
		unmark: "Ta bort märkningen",
		badge: "Inte känt ännu",
		explained:
			"Skriv vem som tar reda på det, och till när. Tills dess räknas frågan som öppen.",
	},
	remarks: {
		title: (place) =>
			place ? `Tveksamt i filen: ${place}` : "Tveksamt i filen",
		settle: "Jag har granskat detta",
		ofFiles: "Texter från filer som inte hör till något fält",
		open: (count) =>
			count === 1
				? "1 anmärkning som ingen har tittat på"
				: `${count} anmärkningar som ingen har tittat på`,
		carried: (count) =>
			count === 1 ? "1 text som sparas" : `${count} texter som sparas`,
	},
};
